import { wordSet, wordTable } from './word-set.ts';

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
export const YEAR_PARTS = wordTable<readonly [number, number]>([
  [[1, 4], 'early'],
  [[3, 5], 'spring'],
  [[5, 8], 'mid'],
  [[6, 8], 'summer'],
  [[9, 11], 'autumn fall'],
  [[9, 12], 'late'],
]);

/** "beginning of 2024", "end of 2014": approximately that month. */
export const YEAR_EDGES = wordTable<number>([
  [1, 'beginning start'],
  [12, 'end close'],
]);

/** Words that make a date approximate. */
export const ABOUT_DATE: ReadonlySet<string> = wordSet('around about circa approximately roughly');

/** Words after which four digits are a year. */
export const YEAR_LEADS: ReadonlySet<string> = new Set([
  ...wordSet(
    'in since by of from until till through during before after around circa about late early mid year back between and to the spring summer autumn winter fall',
  ),
  ...MONTHS.keys(),
]);

/** Relative days, as days from the page's date. */
export const RELATIVE_DAYS = wordTable<number>([
  [-1, "yesterday yesterday's"],
  [0, "today today's"],
  [1, 'tomorrow'],
]);

/** Units that "ago" counts, in days where they have a fixed length, else months. */
export const AGO_UNITS = wordTable<{ readonly days?: number; readonly months?: number }>([
  [{ days: 1 }, 'day+'],
  [{ days: 7 }, 'week+'],
  [{ months: 1 }, 'month+'],
  [{ months: 12 }, 'year+'],
  [{ months: 120 }, 'decade+'],
]);
