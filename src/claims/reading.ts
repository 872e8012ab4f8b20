import { type DateValue, type Figure, isDateFigure, type NumberFigure } from '../text/index.ts';
import type { Claim, Evidence } from './claim.ts';
import type { Entity, Lexicon } from './lexicon.ts';
import type { Asked } from './measures/asked.ts';
import type { MeasureReading } from './measures/measure-reading.ts';
import type { ForeignSign } from './others/foreign-sign.ts';
import { type FigureRole, TOLL } from './subjects/inherited.ts';
import type { Mention } from './subjects/mentions.ts';
import { organisationOf } from './subjects/organisation.ts';
import { eventOf, type SubjectReading } from './subjects/subject.ts';
import { type Item, labelOf } from './topics/labelled.ts';
import type { Topic } from './topics/topic.ts';
import type { NounPhrase } from './words/noun-phrase.ts';
import type { SentenceContext } from './words/sentence-context.ts';

/** A count that the text has already given, by what it says. */
export interface Given {
  readonly stated: number;
  /** More than that are meant, or may be ("more than 130"). */
  readonly isOpen: boolean;
  readonly population: string;
  readonly measure: MeasureReading;
  /** The words that announced the measure. */
  readonly words: Evidence['span'];
  readonly subject: SubjectReading;
  /** It came on top of others ("three more"). */
  readonly isMore: boolean;
  /** It is of a whole that the words name ("three of them"). */
  readonly isOfThem: boolean;
  /** Its block, the token in it at which its sentence ends, and how many counts that sentence has. */
  readonly block: number;
  readonly end: number;
  readonly ofSentence: number;
}

/** Everything that reading one sentence needs. */
export interface Reading {
  readonly lexicon: Lexicon;
  readonly context: SentenceContext;
  readonly mentions: readonly Mention[];
  /** Asked for only where something is weighed. */
  readonly signs: () => readonly ForeignSign[];
  /** Items of a list that its counts stand in; asked for only where something is weighed. */
  readonly items: () => readonly Item[];
  readonly topic: Topic;
  readonly block: number;
  /** Counts already given, which "these 13 soldiers" may refer back to. */
  readonly given: Given[];
  /** What the sentence before asked the number of. */
  readonly asked: Asked | null;
  /** When organisations were founded, as the text has said. */
  readonly founded: Map<Entity, DateValue>;
}

/** The counts that the sentence has given which ends at a token of the same block: its own end, or where it begins for the one before. */
export const countsUpTo = ({ given, block }: Reading, end: number): Given[] =>
  given.filter((count) => count.block === block && count.end === end);

/** The count read just before, which a joined or partial count leans on. */
export interface Previous {
  readonly figure: NumberFigure;
  readonly phrase: NounPhrase;
  readonly measure: MeasureReading | null;
  /** The words that announced it. */
  readonly words: Evidence['span'];
  readonly population: string;
  readonly subject: SubjectReading;
}

/** A claim before its sentence's attribution and its block are known. */
export type Unfinished = Omit<Claim, 'attribution' | 'block'>;

/** A question for a number is not answered by a date. */
const isAskedFor = ({ measure }: Asked, figure: Figure): boolean => (measure.measure.kind === 'date') === isDateFigure(figure);

/** Whom or what a figure of the sentence is about. */
export function subjectFor(
  { context, mentions, signs, items, topic, block, asked }: Reading,
  figure: Figure,
  about: 'event' | 'organisation' = 'event',
  role: Partial<FigureRole> = {},
): SubjectReading {
  return about === 'organisation'
    ? organisationOf(context, figure, mentions, topic, asked && isAskedFor(asked, figure) ? asked.organisation : null)
    : eventOf(context, figure, mentions, signs, topic, block, { ...TOLL, ...role }, () => labelOf(items(), figure, topic.listed));
}
