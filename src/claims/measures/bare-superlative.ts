import { ACCIDENTS, AFFAIRS, EVENT_NOUNS } from '../words/event-words.ts';
import { findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** "The attack was (now) the deadliest": what stands between the noun and the superlative. */
const BE = 'was is been became becomes remains ranks ranked counts stands';
const ADVERBS = 'now already also still thus as';
/** Events that are no attack. */
const OTHERS = `${ACCIDENTS} ${AFFAIRS}`;
/** "made it the deadliest": what a superlative is said of stands behind the verb. */
const MAKE = 'make makes made making';
/** What is only ever said of what kills, so that "it" is no harvest and no election. */
const DEADLY = 'deadliest bloodiest deadly lethal bloody';
/** What may follow where a noun is left out: "the deadliest day" has one. */
const BEHIND = 'in on for since of inside to from , . – — ) and';
/** And where a clause follows: "the deadliest (that) Springfield has seen". */
const CLAUSE = 'the that';
/** What is large may be anything: "the largest on the grid". */
const SIZES = 'largest biggest';
const PRONOUNS = 'it this that which';
/** How far before an apposition its noun may stand, in tokens: "the assault on the hall on Friday, the deadliest". */
const REACH_OF_APPOSITION = 9;
/** How far before a superlative "made" may stand, in tokens. */
const REACH_OF_MAKE = 6;

function hasEvent(context: SentenceContext, from: number, to: number): boolean {
  // The nearest counts: "came days after the election, the worst in decades".
  for (let at = to - 1; at >= Math.max(context.first, from); at -= 1)
    if (EVENT_NOUNS.has(wordAt(context, at))) return !isWord(context, at, OTHERS);
  return false;
}

/**
 * Whether a superlative whose noun is left out is said of an attack: "the attack was the deadliest in two decades", "the
 * assault, the deadliest since 2004", "which made the shooting the deadliest". Only nouns of the sentence, and pronouns, say so.
 * @param opening the token with which its phrase begins
 * @param next the token behind the superlative itself
 * @param isSince it looks back to a year or an event, as no harvest does
 */
export function isOfAttack(context: SentenceContext, opening: number, next: number, isSince: boolean): boolean {
  const isClause = isWord(context, next, CLAUSE);
  if (isWord(context, next - 1, SIZES) || (next < context.next && !isClause && !isWord(context, next, BEHIND))) return false;
  const isDeadly = isSince || hasWord(context, DEADLY, opening, next);
  const before = isWord(context, opening - 1, ADVERBS) ? opening - 2 : opening - 1;
  // "After the attack the mood was the worst that the town has seen"
  if (
    isClause &&
    !(context.tokens[before - 1]?.capital || EVENT_NOUNS.has(wordAt(context, before - 1)) || isWord(context, before - 1, PRONOUNS))
  )
    return false;
  if (isWord(context, before, BE)) return (isDeadly && isWord(context, before - 1, PRONOUNS)) || hasEvent(context, context.first, before);
  if (isWord(context, before, ', – — (')) return hasEvent(context, before - REACH_OF_APPOSITION, before);
  return findWords(context, MAKE, opening - REACH_OF_MAKE, opening).some(
    (at) => hasEvent(context, at, opening) || (isDeadly && hasWord(context, PRONOUNS, at, opening)),
  );
}
