import { type DateFigure, type DateValue, dateValue, type Figure, isDateFigure } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import { EVENT_NOUNS } from '../words/event-words.ts';
import { hasPhrase, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { otherPeriodIn } from './other-period.ts';

/** So long, in days, before an event its own story begins: a warning, an election, the tickets. */
const STORY = 60;
/** How far into its sentence a time that opens it may stand, in tokens: "Back in 2004", "But in early 2015". */
const OPENING = 3;
const YEAR = 365;

/** Openings that go back for years. */
const YEARS_BACK: readonly string[] = ['years earlier', 'years before', 'years ago', 'decades ago', 'decades earlier'];

/** Whether a day is long before every event spoken of. */
function isLongBefore(day: number, known: readonly Entity[]): boolean {
  const subjects = known.filter(({ isSubject }) => isSubject);
  const spokenOf = subjects.length > 0 ? subjects : known;
  return spokenOf.length > 0 && spokenOf.every(({ days }) => days?.from != null && day < days.from - STORY);
}

/**
 * "Back in 2004, militants took over a school", "Two decades ago …", "Before that came …": a sentence that begins with a
 * time long before the events spoken of. What follows is of that time.
 * @param known the events that have been spoken of
 */
export function opensLongBefore(context: SentenceContext, known: readonly Entity[]): boolean {
  const { figures, first, published } = context;
  if (isWord(context, first, 'before') && isWord(context, first + 1, 'that this')) return true;
  const opening = figures.find((figure) => figure.first <= first + OPENING);
  if (opening && isDateFigure(opening) && opening.first > first && isWord(context, opening.first - 1, 'in on early late since')) {
    const value = opening.date.year === null ? null : dateValue(opening.date, null);
    if (value) return isLongBefore(value.to, known);
  }
  const end = first + OPENING + 1;
  if (!hasWord(context, 'years decades', first, end) || !hasPhrase(context, YEARS_BACK, first, end)) return false;
  const years = opening && !isDateFigure(opening) ? opening.quantity.stated : null;
  // "Three years ago, a bomber …", on the day: the event itself
  return years === null || published === null || isLongBefore(published - (years - 1) * YEAR, known);
}

/** How far behind its year an event may stand, in tokens. */
const REACH_OF_EVENT = 4;

const leadsToEvent = (context: SentenceContext, from: number): boolean => {
  for (let at = from; at < from + REACH_OF_EVENT && context.tokens[at]?.kind === 'word'; at += 1)
    if (EVENT_NOUNS.has(wordAt(context, at))) return true;
  return false;
};

/** Whether a date is written with its year. */
const hasYear = (figure: Figure): figure is DateFigure => isDateFigure(figure) && figure.date.year !== null && !figure.date.relative;

/** "in 2010" */
const isAtTime = (context: SentenceContext, { first }: DateFigure): boolean => isWord(context, first - 1, 'in on');
/** "the 2010 metro bombings" */
const isOfEvent = (context: SentenceContext, { first, next }: DateFigure): boolean =>
  wordAt(context, first - 1) === 'the' && leadsToEvent(context, next);

/** Whether there are dates, and none of them is of an event spoken of. */
function areOthers(dates: readonly DateFigure[], known: readonly Entity[]): boolean {
  const values = dates.flatMap(({ date }) => dateValue(date, null) ?? []);
  const isOf = ({ from, to }: DateValue): boolean =>
    known.some(({ days }) => days?.from != null && days.to !== null && from <= days.to && to >= days.from);
  return values.length > 0 && !values.some(isOf);
}

/** "The 2010 bombings were the work of two women": an event of another year. */
export const namesOtherYearsEvent = (context: SentenceContext, known: readonly Entity[]): boolean =>
  areOthers(
    context.figures.filter(hasYear).filter((date) => isOfEvent(context, date)),
    known,
  );

/** "In 2011 a helicopter was shot down": a year that is written out, and none of an event spoken of. */
export const tellsOfOtherYear = (context: SentenceContext, known: readonly Entity[]): boolean =>
  otherPeriodIn(context, null, known) !== null ||
  areOthers(
    context.figures.filter(hasYear).filter((date) => isAtTime(context, date) || isOfEvent(context, date)),
    known,
  );
