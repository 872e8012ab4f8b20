import { type NumberFigure, withoutGenitive } from '../../text/index.ts';
import { evidenceOf } from '../claim.ts';
import type { MeasureReading } from '../measures/measure-reading.ts';
import { belongsTo } from '../others/foreign-signs.ts';
import { tellsOfOtherYear } from '../others/other-time.ts';
import type { Given, Reading } from '../reading.ts';
import { type SubjectReading, tellsOfElse } from '../subjects/subject.ts';
import { FOREIGN } from '../topics/topic.ts';
import { EVENT_NOUNS, isContrast, isLater } from '../words/event-words.ts';
import type { NounPhrase } from '../words/noun-phrase.ts';
import { type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { populationOf } from './population.ts';

/** Smaller counts come back by chance, even with a noun that says whose they are. */
const LEAST = 20;
const LEAST_OF_POPULATION = 10;

/** How far, as a factor, a count may go beyond "more than 130" to be what was meant by it, and how great it has to be. */
const CLOSE = 1.1;
const LEAST_OPEN = 100;

/**
 * Whether a count is the one given before: the same, or "137" behind "more than 130".
 * @param isAway something else is told of in the same paragraph: then only the same number is sure enough
 */
const isGivenAs = (stated: number, before: Given, isAway: boolean): boolean =>
  stated === before.stated ||
  (!isAway && before.isOpen && before.stated >= LEAST_OPEN && stated > before.stated && stated <= before.stated * CLOSE);

/** A population of the pack, and not everybody. */
const isKnown = (population: string): boolean => population !== 'all' && !population.startsWith('other:');

/** How far behind "of" the whole of a part may stand, in tokens. */
const REACH_OF_WHOLE = 2;

/** "137 of the 287 pupils": some of others that are counted, by chance as many. */
const isOfOthers = (context: SentenceContext, { next }: NumberFigure): boolean =>
  wordAt(context, next) === 'of' &&
  context.figures.some(({ kind, first }) => kind === 'count' && first > next && first <= next + REACH_OF_WHOLE);

/**
 * "137 people died at the hall. In 2002, 129 died at a theatre. … Rescuers have found 137 bodies.": a toll that the text
 * has given for an event, told again where what was spoken of last is something else, and no words lead elsewhere.
 * @returns the event it was given for; null where it was not given, or the sentence speaks of another event, place or year
 */
export function repeatedCount(
  { context, mentions, signs, given, topic, block }: Reading,
  figure: NumberFigure,
  { measure }: MeasureReading,
  phrase: NounPhrase,
): SubjectReading | null {
  const { stated } = figure.quantity;
  if (stated === null || stated < LEAST_OF_POPULATION || !measure.populations || measure.anywhere) return null;
  const isAway = topic.event === FOREIGN && topic.eventBlock === block;
  // "killed 13 soldiers at the gate. … The 13 soldiers killed": the same number of the same people
  const isOfPopulation = ({ stated: one, population, subject }: Given): boolean =>
    !isAway && one === stated && isKnown(population) && populationOf(context, phrase, subject.entity?.id ?? null).id === population;
  const isOfAll = (count: Given): boolean => stated >= LEAST && count.population === 'all' && isGivenAs(stated, count, isAway);
  const before = given.findLast((count) => count.measure.measure.id === measure.id && (isOfAll(count) || isOfPopulation(count)));
  const entity = before?.subject.entity;
  if (!before || !entity?.isSubject || mentions.some((mention) => mention.entity.kind === 'event')) return null;
  // "Springfield earthquake: the number of dead rises to 84": by chance the same under a heading of its own
  if (topic.event === FOREIGN && topic.headingBlock > before.block) return null;
  const isOfAnother = context.tokens
    .slice(context.first, context.next)
    .map(({ lower }) => withoutGenitive(lower))
    .some((word) => EVENT_NOUNS.has(word) && !entity.eventWords.has(word));
  const leadsElsewhere = isOfAnother || signs().some((sign) => !belongsTo(context, sign, entity));
  if (
    leadsElsewhere ||
    isOfOthers(context, figure) ||
    tellsOfElse(context, figure, entity) ||
    isLater(context) ||
    isContrast(context, context.first, context.next) ||
    tellsOfOtherYear(context, [entity])
  )
    return null;
  return { entity, evidence: [evidenceOf('subject', 0, 'the same count was given for it before', before.words)] };
}
