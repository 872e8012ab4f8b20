import { dateValue, isDateFigure } from '../text/index.ts';
import type { Entity } from './lexicon.ts';
import { hasPhrase, hasWord, isWord, type SentenceContext } from './sentence-context.ts';

/** So long, in days, before an event its own story begins: a warning, an election, the tickets. */
const STORY = 60;
/** How far into its sentence a time that opens it may stand, in tokens: "Back in 2004", "But in early 2015". */
const OPENING = 3;
const YEAR = 365;

/** Openings that go back for years. */
const YEARS_BACK: readonly string[] = ['years earlier', 'years before', 'years ago', 'decades ago', 'decades earlier'];

/** Whether a day is long before every event spoken of. */
const isLongBefore = (day: number, known: readonly Entity[]): boolean =>
  known.length > 0 && known.every(({ days }) => days?.from != null && day < days.from - STORY);

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
