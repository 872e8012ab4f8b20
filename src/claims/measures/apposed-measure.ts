import { isOneOf, mayBeAge, type NumberFigure } from '../../text/index.ts';
import type { NounPhrase } from '../words/noun-phrase.ts';
import { hasPhrase, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { allowed, announced, type MeasureReading } from './measure-reading.ts';

/** What sets a number apart from those it counts. */
const OPENING = ', - – — ( :';
const CLOSING = ', - – — ) . ; ! ? " ”';

/** Words behind a number that say it is one, and of when. */
const TAILS: readonly string[] = [
  'by last count',
  'by latest count',
  'by the last count',
  'by the latest count',
  'at last count',
  'at latest count',
  'at the last count',
  'at the latest count',
  'by now',
  'so far',
  'as of',
  'until now',
  'in all',
  'in total',
  'in number',
  'altogether',
  'now',
];

/** "by Sunday evening" */
const isByDay = ({ figures }: SentenceContext, at: number): boolean =>
  figures.some(({ kind, first }) => kind === 'date' && first === at + 1);

/** "the dead", "those killed", "all who died", "everybody who was hurt": words that stand for all of them, whether for sure or an age may follow. */
function allBefore(context: SentenceContext, first: number): 'people' | 'anybody' | null {
  let at = first - 1;
  while (isWord(context, at, 'who have had has been were was are')) at -= 1;
  if (isWord(context, at, 'those all everyone everybody')) return 'people';
  return at === first - 1 && wordAt(context, at) === 'the' ? 'anybody' : null;
}

/**
 * "Of the dead, 62": a part of them; "the families of the dead, 137 so far" are those of all; "a count of the dead, 103,
 * was corrected" is about the count.
 */
function isOfThem(context: SentenceContext, first: number): boolean {
  const of = [first - 1, first - 2, first - 3].find((at) => isWord(context, at, 'of among'));
  if (of === undefined) return false;
  return of === context.first || context.tokens[of - 1]?.kind === 'mark' || isWord(context, of - 1, 'count number toll tally total');
}

/** "those killed, over 130 by last count", "the dead, 137 by Sunday": a number set apart behind the words for those it counts. */
export function apposed(context: SentenceContext, figure: NumberFigure, phrase: NounPhrase): MeasureReading[] {
  // "the dead, three of them children"
  const isBare = phrase.next === phrase.first && !phrase.partitive;
  if (!isBare || !isWord(context, figure.first - 1, OPENING)) return [];
  const { next, quantity } = figure;
  const isTold = hasPhrase(context, TAILS, next, next + 4) || (wordAt(context, next) === 'by' && isByDay(context, next));
  const closes = isOneOf(wordAt(context, next), CLOSING);
  if (!isTold && !closes) return [];
  return context.cues
    .filter((hit) => {
      const { cue, measure } = hit.value;
      if (hit.next !== figure.first - 1 || measure.populations !== true || !allowed(context, hit, phrase)) return false;
      const isLabelled = cue.role === 'label' && wordAt(context, hit.first) === 'the' && hit.next === hit.first + 2;
      const all = isLabelled ? 'anybody' : cue.role === 'label' || cue.role === 'active' ? null : allBefore(context, hit.first);
      const isNoAge = all === 'people' || !mayBeAge(quantity);
      return all !== null && (isTold || isNoAge) && !isOfThem(context, hit.first);
    })
    .map((hit) => announced(hit, 1));
}
