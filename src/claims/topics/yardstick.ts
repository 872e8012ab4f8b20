import { SUPERLATIVES } from '../words/event-words.ts';
import { findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** How people come to harm whom a superlative counts: those of the yardstick as well. */
const DYING = 'died killed dead perished lives';

/**
 * "It was the deadliest attack in the country since the 2004 siege, when …", "Not since 2004, when …, had so many died":
 * where the words begin that an event is measured by. They tell of something else, and the text does not turn to that.
 * @returns the token of "since"; null where nothing is measured so
 */
export function yardstickIn(context: SentenceContext): number | null {
  const { first } = context;
  if (wordAt(context, first) === 'not' && wordAt(context, first + 1) === 'since') return first + 1;
  const [superlative] = findWords(context, SUPERLATIVES);
  if (superlative === undefined) return null;
  return findWords(context, 'since', superlative).find((at) => !hasWord(context, '; that which', superlative, at)) ?? null;
}

/** Whether a yardstick is told of without its own toll: a toll right behind it may be that one. */
export function leavesTollOpen(context: SentenceContext): boolean {
  const yardstick = yardstickIn(context);
  return yardstick !== null && !context.figures.some(({ kind, first }) => kind === 'count' && first > yardstick);
}

/** "Some 334 people died.": right behind a yardstick the dead may be of that. */
export const countsDead = (context: SentenceContext): boolean => hasWord(context, DYING) && !isWord(context, context.first, 'another');
