import type { Modifier } from './quantity.ts';
import { wordSet } from './word-set.ts';

/** Words before a number that bound it; the longest that ends at the number is taken. Lower case. */
const BEFORE: readonly (readonly [Modifier, string])[] = [
  [
    'at least',
    'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|at the very least|as few as|as little as|minimum|at a minimum',
  ],
  [
    'more than',
    'more than|over|above|exceeding|exceeds|exceeded|upwards of|upward of|in excess of|greater than|better than|excess of|northward of|north of|topped|topping|surpassed|surpassing|surpasses|beyond|passed|past the|gone past|went past|rose past|risen past|climbed past|jumped past|moved past|crept past|crossed|crosses|crossing|longer than|higher than|larger than|bigger than|older than|>',
  ],
  [
    'at most',
    'at most|no more than|not more than|a maximum of|maximum of|no greater than|within|not exceeding|at the most|capped at|no longer than|maximum',
  ],
  ['up to', 'up to|as many as|as much as|as high as|upto|as large as|anything up to'],
  ['fewer than', 'fewer than|less than|under|below|just short of|short of|lower than|smaller than|shy of|not quite|<|beneath|cheaper than'],
  [
    'nearly',
    'nearly|almost|close to|approaching|just under|near|nears|neared|just below|just shy of|nearing|virtually|a little under|a little less than|slightly less than|slightly under|slightly fewer than|nigh on|closer to|close on|practically',
  ],
  [
    'about',
    'about|around|approximately|roughly|some|an estimated|estimated|circa|approx|approx .|in the region of|somewhere around|or about|somewhere in the region of|in the neighborhood of|in the order of|on the order of|round about|an approximate|reportedly about|more or less|~|≈|c.|an average of|averaging|average of|a total of about|something like|around about',
  ],
  ['exact', 'exactly|a total of|precisely|altogether|in total|in all|just|only|all|total of|another'],
];

/** Words after a number that bound it. */
const AFTER: readonly (readonly [Modifier, string])[] = [
  ['at least', 'at least|or more|and counting|or higher|or greater|or over|and up|and above|and upwards|at a minimum|or above|minimum'],
  ['more than', 'plus|+|- plus|and more|or so more|odd more|and then some'],
  ['at most', 'at most|or fewer|or less|at the most|tops|maximum|max|or under|or below|or lower|and under'],
  ['about', 'or so|or thereabouts|approximately|- odd|odd|- some|roughly|- ish|give or take'],
];

function table(rows: readonly (readonly [Modifier, string])[]): ReadonlyMap<string, Modifier> {
  return new Map(rows.flatMap(([modifier, words]) => words.split('|').map((phrase) => [phrase, modifier] as const)));
}

export const MODIFIERS_BEFORE = table(BEFORE);
export const MODIFIERS_AFTER = table(AFTER);
/** The words that the phrases before a number end with, and those that the phrases after one begin with: a look-up that spares the rest. */
export const LAST_BEFORE: ReadonlySet<string> = new Set(
  [...MODIFIERS_BEFORE.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
);
export const FIRST_AFTER: ReadonlySet<string> = new Set([...MODIFIERS_AFTER.keys()].map((phrase) => phrase.split(' ', 1)[0] ?? ''));
/** Adverbs before a phrase that bounds, which belong to it ("well over", "a little more than"). */
export const DEGREES: ReadonlySet<string> = wordSet('well just a little slightly way far some');
/** How many tokens the longest phrase of the tables has. */
export const LONGEST_MODIFIER = 5;

/** Which modifier wins when two stand together ("at least some 60", "more than an estimated 100"). */
export const STRENGTH: Readonly<Partial<Record<Modifier, number>>> = {
  exact: 0,
  about: 1,
  nearly: 2,
  'up to': 3,
  'at most': 4,
  'fewer than': 5,
  'at least': 6,
  'more than': 7,
};

/** Words that may stand between a modifier and its number. */
export const TRANSPARENT: ReadonlySet<string> = wordSet(
  'a an another further additional reported estimated confirmed some $ £ € us u.s. us$ possibly perhaps reportedly',
);
