import { type DateFigure, type Day, type Figure, isDateFigure } from '../../text/index.ts';
import { hasPhrase, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

const HARMED = 'killed hurt injured wounded died';
/** What makes it a count that somebody gives, or that has been so before. */
export const REPORTED =
  'had have has confirmed reported said says told toll number count known found hospital hospitals wounds attack listed raised rose stood counted registered';
/** How far behind a count what befell those counted may stand, in tokens. */
const REACH = 5;
const TODAY: readonly string[] = ['this morning', 'this afternoon', 'this evening', 'tonight'];
const LONGEST_TODAY = 3;

/** Whether a count is of those whom something befell at the time that a sentence begins with, and is no report of a toll. */
const isHarmedThen = (context: SentenceContext, from: number, { first, next }: Figure): boolean =>
  from <= first && hasWord(context, HARMED, next, next + REACH) && !hasWord(context, REPORTED, from, next + REACH);

/** "On Sunday 30 people were killed and 140 hurt": a day that a sentence begins with, on which it happened. */
export function isHarmedOn(context: SentenceContext, figure: Figure, date: DateFigure): boolean {
  const { opening } = context;
  const isOpening = date.first === (wordAt(context, opening) === 'on' ? opening + 1 : opening);
  return date.date.day !== null && isOpening && !isWord(context, date.next, 'toll') && isHarmedThen(context, date.next, figure);
}

/** "This morning three were hurt", on a page of a day after an event. */
export function isHarmedToday(context: SentenceContext, figure: Figure, day: Day): boolean {
  const { opening } = context;
  const { published } = context;
  const isToday = hasPhrase(context, TODAY, opening, opening + LONGEST_TODAY) && !isDateFigure(figure);
  return isToday && published !== null && published > day && isHarmedThen(context, opening, figure);
}
