import { wordSet, wordTable } from './word-set.ts';

/** Words for numbers, as tables. Everything is lower case. */
const list = (words: string, from = 0): ReadonlyMap<string, number> => new Map(words.split(' ').map((word, index) => [word, index + from]));

export const UNITS = list(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);

export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]),
);

export const SCALES = wordTable<number>([
  [100, 'hundred'],
  [1e3, 'thousand'],
  [1e5, 'lakh'],
  [1e6, 'million mn mln'],
  [1e7, 'crore'],
  [1e9, 'billion bn bln'],
  [1e12, 'trillion tn'],
]);

/** Letters that scale a number they are written to: 10K, 2.2m, 4bn. */
export const SUFFIXES = wordTable<number>([
  [1e3, 'k'],
  [1e6, 'm mn mln mm'],
  [1e9, 'b bn bln'],
  [1e12, 't tn'],
]);

export const FRACTIONS = wordTable<number>([
  [0.5, 'half'],
  [0.25, 'quarter'],
]);

/** Adjectives that count the noun they stand before ("twin bombings"). */
export const PAIRS = wordTable<number>([
  [2, 'twin dual double'],
  [3, 'triple'],
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
export const FRACTION_PARTS = wordTable<number>([
  [2, 'half halves'],
  [3, 'third+'],
  [4, 'quarter+'],
  [5, 'fifth+'],
  [10, 'tenth+'],
]);
