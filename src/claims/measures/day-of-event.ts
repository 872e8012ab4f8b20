import { type DateFigure, type Day, dateValue, partsOf } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import type { SentenceContext } from '../words/sentence-context.ts';

/** So long, in days, a day and a month are taken for those of the event. */
const DAYS_AFTER = 200;

/** Whether the day is an event's own; a year that the text leaves out is the event's. */
export function isDayOf(entity: Entity, figure: DateFigure): boolean {
  const from = entity.days?.from;
  const value = from == null ? null : dateValue(figure.date, partsOf(from).year);
  return value !== null && value.from === from && value.to === entity.days?.to;
}

/** Whether a date, with its year, is the day of the page itself: a dateline, wherever it stands. */
export function isDayOfPage(published: Day | null, { date }: DateFigure): boolean {
  if (published === null || date.relative || date.year === null || date.day === null) return false;
  return dateValue(date)?.from === published;
}

/** Whether a month of a year that is written out is the one of an event. */
export function isMonthOf({ days }: Entity, { date }: DateFigure): boolean {
  const value = date.year === null || date.month === null ? null : dateValue(date, null);
  return value !== null && days?.from != null && value.from <= days.from && value.to >= days.from;
}

/** Whether a year that stands alone is an event's. */
export const isYearOf = ({ days }: Entity, { date }: DateFigure): boolean =>
  date.month === null && !date.relative && days?.from != null && date.year === partsOf(days.from).year;

/** A day without a year is the event's only in the months after it. */
export function isOfYear({ published }: SentenceContext, { date }: DateFigure, { days }: Entity): boolean {
  return date.year !== null || published === null || published - (days?.from ?? published) < DAYS_AFTER;
}
