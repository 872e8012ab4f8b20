import type { Assertion } from '../claim.ts';
import { SUPERLATIVES } from '../words/event-words.ts';
import { findWords, hasWord, isQuestioning, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import type { AssertionReading } from './assertion.ts';

/** How far before a superlative, in its clause, a word may stand that says how sure it is, and how far behind it, in tokens. */
const REACH = 7;
const REACH_OF_WRONGLY = 4;

/** Words before it, in the same clause. */
const BEFORE: readonly (readonly [Assertion, string])[] = [
  ['denied', 'not never neither nor hardly'],
  ['hypothetical', 'would if unless whether'],
  ['forecast', 'may might could will'],
];

/** Where the clause of a superlative begins. */
function clauseStart(context: SentenceContext, at: number): number {
  let from = at;
  while (from > Math.max(context.first, at - REACH) && !isWord(context, from - 1, ', ; : ( but that')) from -= 1;
  return from;
}

/**
 * How a sentence puts a superlative forward: "Is it the deadliest …?", "It was not the deadliest", "may be the worst".
 * @param words its words, as tokens [first, next)
 */
export function rankAssertionOf(context: SentenceContext, { first, next }: { first: number; next: number }): AssertionReading {
  if (isQuestioning(context)) return { assertion: 'asked', token: context.next - 1 };
  // "has not seen a deadlier attack": what is denied makes it the deadliest.
  if (!hasWord(context, `${SUPERLATIVES} most`, first, next)) return { assertion: 'asserted', token: null };
  const from = clauseStart(context, first);
  for (const [assertion, words] of BEFORE) {
    const token = findWords(context, words, from, first).find((at) => !isWord(context, at + 1, 'only just since'));
    if (token !== undefined) return { assertion, token };
  }
  const wrongly = findWords(context, 'wrongly falsely mistakenly', next, next + REACH_OF_WRONGLY)[0];
  return wrongly === undefined ? { assertion: 'asserted', token: null } : { assertion: 'denied', token: wrongly };
}

/** What one event brings about, and what happens before and after another one. */
const CAUSING = 'caused prompted triggered sparked unleashed brought saw';
const CAME = 'came happened occurred followed preceded';
const REACH_OF_CAME = 6;

/**
 * Whether a superlative is said of something else than the event that the sentence names before it: "It led to the largest
 * fire", "It came a day after the deadliest fire", "Before it the deadliest attack was …".
 * @param event the first token of its words
 * @param opening the token with which the phrase begins, its article counted in
 */
export function isOfOtherEvent(context: SentenceContext, event: number, opening: number): boolean {
  if (event > opening) return false;
  const lead = opening - 1;
  if (isWord(context, lead, CAUSING) || (wordAt(context, lead) === 'to' && isWord(context, lead - 1, 'led leading'))) return true;
  if (wordAt(context, lead) === 'by' && wordAt(context, lead - 1) === 'followed') return true;
  if (isWord(context, lead, 'after before') && hasWord(context, CAME, Math.max(event, lead - REACH_OF_CAME), lead)) return true;
  return isWord(context, context.first, 'before until') && event <= context.first + 2;
}
