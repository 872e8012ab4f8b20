import type { Token } from './token.ts';

const SETS = new Map<string, ReadonlySet<string>>();

/**
 * Cuts a list of words, once for each list.
 * @param words lower case, a space between them; "year+" stands for "year" and "years"
 */
export function wordSet(words: string): ReadonlySet<string> {
  let set = SETS.get(words);
  if (!set) {
    set = new Set(
      words.split(' ').flatMap((word) => (word.length > 1 && word.endsWith('+') ? [word.slice(0, -1), `${word.slice(0, -1)}s`] : [word])),
    );
    SETS.set(words, set);
  }
  return set;
}

/**
 * Whether a word is one of some words. Lists stand where they are used, so that a rule reads as a sentence.
 * @param word lower case; undefined is none of them
 * @param words as `wordSet` takes them
 */
export function isOneOf(word: string | undefined, words: string): boolean {
  return word !== undefined && wordSet(words).has(word);
}

/** Whether the token at a place is one of some words; outside the text is none. */
export const isTokenOf = (tokens: readonly Token[], index: number, words: string): boolean => isOneOf(tokens[index]?.lower, words);

/**
 * A look-up table of words.
 * @param rows what words stand for, and the words as `wordSet` takes them
 */
export function wordTable<T>(rows: readonly (readonly [T, string])[]): ReadonlyMap<string, T> {
  return new Map(rows.flatMap(([value, words]) => [...wordSet(words)].map((word) => [word, value] as const)));
}
