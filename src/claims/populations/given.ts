import type { Measure } from '../../reference/types.ts';
import { isOneOf, type NumberFigure } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import type { MeasureReading } from '../measures/measure-reading.ts';
import { countsUpTo, type Given, type Reading } from '../reading.ts';
import type { NounPhrase } from '../words/noun-phrase.ts';
import { isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { countByAnaphor } from './count-anaphor.ts';
import { populationOf } from './population.ts';
import { predicatedPart } from './predicated.ts';
import { isEarlierCount } from './replaced-count.ts';
import { isTotal } from './restated.ts';

/** How many counts a later sentence can refer back to. */
const MOST_GIVEN = 50;

/** A number that stands for those it has counted where it is as high as this. */
const LEAST_TOLL = 20;

/** Keeps a count for later sentences; the oldest makes room. */
export function remember(given: Given[], count: Given): void {
  given.push(count);
  if (given.length > MOST_GIVEN) given.shift();
}

const asWhole = (part: Given | undefined): Given | null => (part ? { ...part, population: 'all' } : null);

/** "That is up from 60": the count before is what it has changed from. */
function changed({ context, given }: Reading, figure: NumberFigure): Given | null {
  // "190,000 were expelled, up from 130,000": what the same sentence has counted is nearer.
  const isFirst = !context.figures.some(({ kind, next }) => kind === 'count' && next <= figure.first);
  const isChange = isFirst && wordAt(context, figure.first - 1) === 'from' && isWord(context, figure.first - 2, 'up down');
  if (figure.kind !== 'count') return null;
  // Parts make a total as well: "seven died at once and eight later, bringing the total to 15".
  if (isTotal(context, figure.first)) return asWhole(given.findLast(({ measure }) => measure.measure.populations));
  const isEarlier = isEarlierCount(context, figure);
  if (!isChange && !isEarlier) return null;
  const tolls = given.filter(({ population, measure }) => population === 'all' && measure.measure.populations);
  const last = tolls.at(-1);
  // "95 died and 211 were hurt. An earlier figure of 103 was wrong": of what that sentence counts first
  return (isEarlier ? tolls.find(({ block, end }) => block === last?.block && end === last.end) : last) ?? null;
}

/** "Among them were three children", "They include 13 soldiers": a part of those whom the sentence before has counted. */
function amongThem(reading: Reading, { kind, first }: NumberFigure): Given | null {
  const { context } = reading;
  const isAmong =
    isWord(context, first - 1, 'were was are is') &&
    isWord(context, first - 2, 'them those') &&
    isWord(context, first - 3, 'among amongst');
  const isList =
    first === context.first + 2 && isWord(context, first - 1, 'include included') && isWord(context, first - 2, 'they these those');
  if (kind !== 'count' || !(isAmong || isList)) return null;
  const counts = countsUpTo(reading, context.first);
  const [whole] = counts.filter(({ measure }) => measure.measure.populations);
  // "137 died and 182 were hurt. Among them …" may be of either.
  return whole && counts.every(({ measure }) => measure.measure.id === whole.measure.measure.id)
    ? { ...whole, population: 'other:part' }
    : null;
}

/** What goes on about people whose number alone is given, and what they may be called. */
const BEHIND_TOLL = '. , ; ! ? " ” was were is are will had have has did could would who whose whom on of';
const ALL_OF_THEM = 'people victims dead lives souls persons';

/** "a service for the 137.", "the 137 victims": so many that no other number is meant. */
function isOfToll(context: SentenceContext, { first, next, quantity: { stated } }: NumberFigure, phrase: NounPhrase): boolean {
  if (stated === null || stated < LEAST_TOLL || !(isWord(context, first - 1, 'the those these all') || wordAt(context, first) === 'all'))
    return false;
  return phrase.first === phrase.next ? isWord(context, next, BEHIND_TOLL) : isWord(context, phrase.next - 1, ALL_OF_THEM);
}

/** "these 13 men and women": words for whomever has been counted. */
const isThem = (context: SentenceContext, { first }: NounPhrase): boolean =>
  isWord(context, first, 'men women') && wordAt(context, first + 1) === 'and' && isWord(context, first + 2, 'men women');

/** What leads to a number that stands for those whom the text has counted, without their noun. */
const REMEMBERING =
  'among of forget forgotten remember remembers remembered remembering honor honors honored honour honours honoured mourn mourned';

/** "All three got out", "The four survived": nobody whom something has happened to. */
const areUnharmed = (context: SentenceContext, at: number): boolean =>
  isWord(context, at, 'survived escaped live lived') ||
  (isWord(context, at, 'got made') && isWord(context, at + 1, 'out away it')) ||
  (isWord(context, at, 'are were') && isWord(context, at + 1, 'alive unhurt unharmed safe'));

/** "These 13 soldiers": a definite count of a group that the text has counted so before. */
function referredTo({ context, given }: Reading, figure: NumberFigure, phrase: NounPhrase): Given | null {
  const lead = wordAt(context, figure.first - 1);
  // "one of the 13", "We never forget the 13", "one of 13", "The 13 were …", "Those 13", "All 13"
  const isBack =
    isOneOf(lead, 'these those') ||
    wordAt(context, figure.first) === 'all' ||
    (lead === 'the' && (isWord(context, figure.first - 2, REMEMBERING) || figure.first === context.opening + 1)) ||
    (lead === 'of' && wordAt(context, figure.first - 2) === 'one' && isWord(context, figure.next, '. , ; " ”'));
  const { stated } = figure.quantity;
  if (isOfToll(context, figure, phrase)) {
    const toll = given.findLast((count) => count.stated === stated && count.measure.measure.populations);
    if (toll) return toll;
  }
  const isBareBack = phrase.first === phrase.next && isBack;
  if (!isBareBack && !isOneOf(lead, 'the these those all our') && wordAt(context, figure.first) !== 'all') return null;
  const isAnyGroup = isBareBack || isThem(context, phrase);
  return (
    given.findLast(
      ({ stated: before, population, subject, measure: { measure } }) =>
        before === stated &&
        population !== 'all' &&
        !(measure.populations && areUnharmed(context, phrase.next)) &&
        (isAnyGroup || populationOf(context, phrase, subject.entity?.id ?? null).id === population),
    ) ?? null
  );
}

/** "13 troops were killed at the gate. … Those 13 deaths": a count that these words point back to, measure and all. */
export const pointedBack = ({ context, given }: Reading, { first, quantity }: NumberFigure, measure: Measure): Given | null =>
  isWord(context, first - 1, 'these those')
    ? (given.findLast((count) => count.stated === quantity.stated && count.measure.measure.id === measure.id) ?? null)
    : null;

/** "13 troops were killed at the gate. … The 13 dead": whose count it was when an event's text gave it first; null where it was all's, or is new. */
export function countedAs(
  { context, given }: Reading,
  { first, quantity }: NumberFigure,
  measure: Measure,
  of: Entity | null,
): string | null {
  if (!measure.populations || !isWord(context, first - 1, 'the these those our')) return null;
  const before = given.filter(
    ({ stated, measure: one, subject }) => stated === quantity.stated && one.measure.id === measure.id && subject.entity === of,
  );
  return before.some(({ population }) => population === 'all') ? null : (before[before.length - 1]?.population ?? null);
}

/** "Three more people were held. The three were charged": those whom the text has counted on top of others. */
export function areMore({ context, given }: Reading, figure: NumberFigure, phrase: NounPhrase): boolean {
  const isBare = phrase.first === phrase.next || isWord(context, phrase.next - 1, 'men women people others');
  if (!isBare || !isWord(context, figure.first - 1, 'the these those all')) return false;
  return given.findLast(({ stated }) => stated === figure.quantity.stated)?.isMore === true;
}

/** Whether a count is of the whole of which fewer of one measure are a part: of the same measure, or of those who did it. */
function isOfWhole({ measure: { measure: of }, population }: Given, { measure, hit }: MeasureReading): boolean {
  if (of === measure) return population === 'all';
  if (!hit.value.cue.over?.includes(of.id)) return false;
  // "The four suspects came to court": of those held, they are who did it.
  return of.populations !== true || (population !== 'all' && !population.startsWith('other:'));
}

/** "Four men were charged. Two pleaded guilty.", "; two pleaded guilty", ", and three of them pleaded guilty": as many of those whom the text has just counted. */
export function areFewer({ context, given }: Reading, figure: NumberFigure, phrase: NounPhrase, measure: MeasureReading): boolean {
  const isOfThem = wordAt(context, figure.next) === 'of' && isWord(context, figure.next + 1, 'them whom');
  const isOpening = figure.first === context.first || isWord(context, figure.first - 1, '; and but while');
  if (!isOfThem && (phrase.first !== phrase.next || !isOpening)) return false;
  const { stated } = figure.quantity;
  return stated !== null && given.some((whole) => isOfWhole(whole, measure) && whole.stated > stated);
}

/** The count of an earlier sentence that one without a measure of its own repeats or goes on with. */
export function givenBefore(reading: Reading, figure: NumberFigure, phrase: NounPhrase): Given | null {
  return (
    referredTo(reading, figure, phrase) ??
    amongThem(reading, figure) ??
    predicatedPart(reading, figure) ??
    countByAnaphor(reading, figure) ??
    changed(reading, figure)
  );
}
