import { type DateValue, dateValue, isDateFigure, partsOf } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import { VENUES } from '../others/venues.ts';
import { isCountry } from '../words/peoples.ts';
import { hasWord, isWord, type SentenceContext, wordAt, wordsAt } from '../words/sentence-context.ts';

/** How long a line of a record may be, in tokens, and how far into it its day may stand ("When: 1 May 2003"). */
const LONGEST = 9;
const REACH_OF_DAY = 5;
const REACH_OF_BARE_DAY = 3;

/** Whether a sentence is a line of a record, as fact boxes and tables have them: "Dead: 14", "Springfield church", "1 May 2003". */
export const isRecordLine = (context: SentenceContext): boolean =>
  context.next - context.first <= LONGEST && !isWord(context, context.next - 1, '. ! ? …');

/** What fact boxes and tables call what they give. */
const FIELDS =
  'date time when where place location country state city attack target type weapon+ motive perpetrator+ assailant+ suspect+ death+ dead killed fatalities injured injuries wounded casualties victims toll';
/** How long a line may be that begins with its number, in tokens: "14 dead, 51 injured". */
const LONGEST_NUMBER = 6;

/** "Dead: 14", "14 dead, 51 injured", "1 May 2003", "Where: Springfield": a line that is a number, or says what it gives. */
export function isValueLine(context: SentenceContext): boolean {
  const { figures, first, next } = context;
  const [opening] = figures;
  const isDay = opening?.kind === 'date' && opening.first === first && opening.next === next;
  const isCount =
    opening?.kind === 'count' && opening.first === first && next - first <= LONGEST_NUMBER && !hasWord(context, 'in at on by of');
  const isField = isWord(context, first, FIELDS) && (isWord(context, first + 1, ':') || opening?.first === first + 1);
  return isRecordLine(context) && (isDay || isCount || isField);
}

/** "1 May 2003", "When: 1 May 2003", "1 May 2003 – Springfield church.": a line that is, or opens with, a day of another year. */
function isOfOtherYear(context: SentenceContext, known: readonly Entity[]): boolean {
  const opening = context.figures[0];
  if (!opening || !isDateFigure(opening) || opening.first - context.first > REACH_OF_DAY || opening.date.relative) return false;
  // "Springfield bombing, 1 May 2003.", but not "It opened in 2003."
  const isSetOff = opening.first === context.first || isWord(context, opening.first - 1, ', ( – — - : |');
  const isEnd = opening.next === context.next || isWord(context, opening.next, '– — - :');
  const isWhole =
    (isEnd && (isSetOff || opening.first - context.first <= REACH_OF_BARE_DAY)) || (isSetOff && isWord(context, opening.next, '. )'));
  const value: DateValue | null = opening.date.year === null || !isWhole ? null : dateValue(opening.date, null);
  if (!value) return false;
  const year = partsOf(value.from).year;
  return known.every(({ days }) => days?.from != null && partsOf(days.from).year !== year);
}

/** "Springfield church", "Where: Springfield, Ruritania": a line that ends in a place which no event spoken of has, and not "Ruritania denies it". */
function isOfOtherPlace(context: SentenceContext, known: readonly Entity[]): boolean {
  const isOther = (at: number): boolean =>
    known.every(({ places, context: own }) => !places.has(wordAt(context, at)) && !own.has(wordAt(context, at)));
  const isVenue = (at: number): boolean =>
    at > context.first && isWord(context, at, VENUES) && context.tokens[at - 1]?.capital === true && isOther(at);
  const last = context.next - 1;
  // "Springfield, West Ruritania"
  const isOfTwo = isWord(context, last - 2, ', :') && isCountry(context.peoples, wordsAt(context, last - 1, last + 1));
  const isInCountry = isOfTwo || (isWord(context, last - 1, ', :') && isCountry(context.peoples, wordAt(context, last)));
  return isVenue(last) || (isInCountry && (isOther(last) || isVenue(last - 2)));
}

/**
 * Whether a line of a record says that it is of something else: what stands under it is of that.
 * @param known the events that have been spoken of
 */
export function isForeignLine(context: SentenceContext, known: readonly Entity[]): boolean {
  if (context.next - context.first > LONGEST || known.length === 0) return false;
  if (context.figures.some(({ kind }) => kind === 'count')) return false;
  return isOfOtherYear(context, known) || (isRecordLine(context) && isOfOtherPlace(context, known));
}

/** What a line of a list of facts says of the event that the others are of: "Attack type: Suicide bombings". */
const KINDS = 'type weapon+ motive+ method+ cause+';
export const isKindLine = (context: SentenceContext): boolean => {
  const at = isWord(context, context.first, 'attack incident') ? context.first + 1 : context.first;
  return isWord(context, at, KINDS) && (wordAt(context, at + 1) === ':' || context.tokens[at + 1]?.capital === true);
};
