import { type SentenceContext, wordAt } from './sentence-context.ts';

/** Phrases as words, by their first one: most tokens begin none. */
export type PhraseList = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * Cuts a list of phrases.
 * @param phrases lower case, a space between their words and a bar between two of them: "look at|think of"
 */
export function phraseList(phrases: string): PhraseList {
  const list = new Map<string, (readonly string[])[]>();
  for (const words of phrases.split('|').map((phrase) => phrase.split(' '))) {
    const [first = ''] = words;
    list.set(first, [...(list.get(first) ?? []), words]);
  }
  return list;
}

/** The token behind the longest phrase of a list that begins at a token; the token itself where none does. */
export function phraseEnd(context: SentenceContext, at: number, list: PhraseList): number {
  let end = at;
  for (const words of list.get(wordAt(context, at)) ?? [])
    if (at + words.length > end && words.every((word, index) => wordAt(context, at + index) === word)) end = at + words.length;
  return end;
}

/** Every first word before every second, as a list of phrases: "was|is" and "worse|similar". */
export const joinPhrases = (firsts: string, seconds: string): string =>
  firsts
    .split('|')
    .flatMap((first) => seconds.split('|').map((second) => `${first} ${second}`))
    .join('|');
