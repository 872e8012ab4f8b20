import { patternOf } from '../mention-expression.ts';
import { EVENT_NOUNS } from './event-words.ts';

/** Shorter words are too common to tell anything alone. */
const SHORTEST = 4;

/** What tells most in a phrase: its longest word that is no event noun; the whole phrase where all its words are short. */
function telling(phrase: string): string {
  const words = phrase.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const longest = words.filter((word) => !EVENT_NOUNS.has(word)).reduce((best, word) => (word.length >= best.length ? word : best), '');
  return longest.length >= SHORTEST ? longest : patternOf(phrase);
}

/** One expression over what tells most in each phrase: quicker than the phrases, and misses none of them. */
export function wordExpression(phrases: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${[...new Set(phrases.map(telling))].join('|')})`, 'i');
}
