import type { NamedSentence } from './sentence-context.ts';

const isCapital = ({ tokens }: NamedSentence, at: number): boolean => tokens[at]?.kind === 'word' && tokens[at]?.capital === true;

/** Whether a token from one on has a capital. */
export function hasCapital({ tokens, next }: NamedSentence, from: number): boolean {
  for (let at = from; at < next; at += 1) if (tokens[at]?.capital) return true;
  return false;
}

/** Where the words with a capital that begin at a token end; the token itself where it is none. */
export function capitalsEnd(sentence: NamedSentence, first: number): number {
  let next = first;
  while (next < sentence.next && isCapital(sentence, next)) next += 1;
  return next;
}

/** Where the words with a capital that end before a token begin; the token itself where there are none. */
export function capitalsStart(sentence: NamedSentence, next: number): number {
  let first = next;
  while (first > sentence.first && isCapital(sentence, first - 1)) first -= 1;
  return first;
}
