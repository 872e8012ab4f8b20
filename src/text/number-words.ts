import { wordSet } from './word-set.ts';

/** Words for numbers, as tables. Everything is lower case. */
const list = (words: string, from = 0): ReadonlyMap<string, number> => new Map(words.split(' ').map((word, index) => [word, index + from]));

export const UNITS = list(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);

export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]),
);

export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
  ['crore', 1e7],
  ['lakh', 1e5],
  ['mln', 1e6],
  ['bln', 1e9],
]);

/** Letters that scale a number they are written to: 10K, 2.2m, 4bn. */
export const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['mn', 1e6],
  ['tn', 1e12],
  ['t', 1e12],
  ['mln', 1e6],
  ['bln', 1e9],
  ['mm', 1e6],
]);

export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
]);

/** Adjectives that count the noun they stand before ("twin bombings"). */
export const PAIRS: ReadonlyMap<string, number> = new Map([
  ['twin', 2],
  ['dual', 2],
  ['double', 2],
  ['triple', 3],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...list(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    1,
  ),
  ['thirtieth', 30],
  ['hundredth', 100],
]);

export const ORDINAL_SUFFIXES: ReadonlySet<string> = wordSet('st nd rd th');

/** Vague plurals, and the scale they have after "tens of" and "hundreds of". */
export const VAGUE_WORDS = {
  couple: 'couple',
  few: 'few',
  handful: 'few',
  several: 'several',
  dozens: 'dozens',
  scores: 'scores',
  hundreds: 'hundreds',
  thousands: 'thousands',
  millions: 'millions',
} as const;

/** Denominators: "two-thirds", "a quarter of". */
export const FRACTION_PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['tenth', 10],
  ['tenths', 10],
]);
