import { isoDay } from './calendar.ts';
import { dateValue } from './date.ts';
import { isDateFigure } from './figure.ts';
import { findFigures } from './find-figures.ts';
import { tokenize } from './token.ts';

/** A line that is mostly a date: "Published March 23rd, 2024 at 08:49", "date 2024-03-23". */
const LEAD =
  /^\W*(?:(?:first |last )?(?:published|updated|posted|date|issued|dated|modified)\b|\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;
const LONGEST_LINE = 90;
const LONGEST_OPENING = 24;

/**
 * The date that a text's own dateline gives.
 * @returns an ISO day, or null: a date inside a sentence is no dateline
 */
export function findDateline(text: string): string | null {
  for (const line of text.split('\n')) {
    const short = line.trim();
    if (!short || !LEAD.test(short)) continue;
    const figures = findFigures(tokenize(short.slice(0, LONGEST_LINE)));
    const found = figures.find((figure) => isDateFigure(figure) && figure.date.day !== null && figure.date.year !== null);
    if (!found || !isDateFigure(found)) continue;
    if (short.length > LONGEST_LINE && found.end > LONGEST_OPENING) continue;
    const value = dateValue(found.date);
    if (value) return isoDay(value.from);
  }
  return null;
}

const ISO = /^\d{4}-\d{2}-\d{2}/;
const LONGEST_ISO = 40;

/**
 * The date of a page, from what it gives as its date.
 * @param dates the surest first; ISO 8601, another form of a date, or text in which a line of its own gives one
 * @returns ISO 8601, as the page gives it; null when nothing there is a date
 */
export function publishedOf(dates: readonly string[]): string | null {
  for (const text of dates) {
    const date = text.length <= LONGEST_ISO && ISO.test(text) ? text : findDateline(text);
    if (date) return date;
  }
  return null;
}
