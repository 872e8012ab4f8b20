import { wordSet } from './word-set.ts';

/** Words for dates, as tables. Everything is lower case. */
const months = 'january february march april may june july august september october november december'.split(' ');

/** Month names and their abbreviations, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...months.map((name, index) => [name, index + 1] as const),
  ...months.map((name, index) => [name.slice(0, 3), index + 1] as const),
  ['sept', 9],
]);

const days = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** Weekday names, 0 is Sunday, with and without the genitive. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...days.map((name, index) => [name, index] as const),
  ...days.map((name, index) => [`${name}'s`, index] as const),
]);

/** Words before a year, and the months that it then spans. */
export const YEAR_PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['early', [1, 4]],
  ['mid', [5, 8]],
  ['late', [9, 12]],
  ['spring', [3, 5]],
  ['summer', [6, 8]],
  ['autumn', [9, 11]],
  ['fall', [9, 11]],
]);

/** "beginning of 2024", "end of 2014": approximately that month. */
export const YEAR_EDGES: ReadonlyMap<string, number> = new Map([
  ['beginning', 1],
  ['start', 1],
  ['end', 12],
  ['close', 12],
]);

/** Words that make a date approximate. */
export const ABOUT_DATE: ReadonlySet<string> = wordSet('around about circa approximately roughly');

/** Words after which four digits are a year. */
export const YEAR_LEADS: ReadonlySet<string> = new Set([
  'in',
  'since',
  'by',
  'of',
  'from',
  'until',
  'till',
  'through',
  'during',
  'before',
  'after',
  'around',
  'circa',
  'about',
  'late',
  'early',
  'mid',
  'year',
  'back',
  'between',
  'and',
  'to',
  'the',
  ...MONTHS.keys(),
  'spring',
  'summer',
  'autumn',
  'winter',
  'fall',
]);

/** Relative days, as days from the page's date. */
export const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ["yesterday's", -1],
  ['today', 0],
  ["today's", 0],
  ['tomorrow', 1],
]);

/** Units that "ago" counts, in days where they have a fixed length, else months. */
export const AGO_UNITS: ReadonlyMap<string, { readonly days?: number; readonly months?: number }> = new Map([
  ['day', { days: 1 }],
  ['days', { days: 1 }],
  ['week', { days: 7 }],
  ['weeks', { days: 7 }],
  ['month', { months: 1 }],
  ['months', { months: 1 }],
  ['year', { months: 12 }],
  ['years', { months: 12 }],
  ['decade', { months: 120 }],
  ['decades', { months: 120 }],
]);
