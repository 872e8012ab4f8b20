import { hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

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
