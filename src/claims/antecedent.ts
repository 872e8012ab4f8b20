import type { Figure } from '../text/index.ts';
import { EVENT_NOUNS } from './event-words.ts';
import type { Entity } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { isWord, type SentenceContext, wordAt } from './sentence-context.ts';

/** How far a figure may stand behind the word that opens its clause, and how long what the clause is about may be, in tokens. */
const REACH = 6;
const LONGEST = 12;

/** Words before what a clause is about. */
const BEFORE = ', ; and ( than was were is since like followed came';

/** The token that opens the clause of a figure ("that killed 90", ", where 46 died", "with 130 dead", "(46 dead)"); null where none does. */
function openingOf(context: SentenceContext, { first }: Figure): number | null {
  if (isWord(context, first - 1, 'with (')) return first - 1;
  for (let at = first - 1; at >= Math.max(context.first, first - REACH); at -= 1) {
    if (isWord(context, at, 'that which where')) return at;
    if (isWord(context, at, ', ; and')) return null;
  }
  return null;
}

/** Whether a token is a name that has nothing to do with an event. */
function isStrange({ tokens, names, figures, first: start }: SentenceContext, at: number, entity: Entity): boolean {
  const token = tokens[at];
  if (!token?.capital || token.kind !== 'word' || at === start) return false;
  const isKnown = names.some(
    ({ value, first, next }) =>
      at >= first && at < next && (value.entity === entity || (value.kind === 'name' && value.entity.kind === 'organisation')),
  );
  return !isKnown && !entity.places.has(token.lower) && !figures.some(({ first, next }) => at >= first && at < next);
}

/**
 * Whether tokens [from, to) tell of another event: a mention of one, or a noun for events and a name that is none of
 * this one's ("the sinking of the Springfield").
 */
export function tellsOfOther(context: SentenceContext, from: number, to: number, entity: Entity, mentions: readonly Mention[]): boolean {
  const stands = ({ at }: Mention): boolean => at.some(({ first }) => first >= from && first < to);
  if (mentions.some((other) => other.entity.kind === 'event' && other.entity !== entity && stands(other))) return true;
  let hasNoun = false;
  let hasName = false;
  for (let at = from; at < to; at += 1) {
    hasNoun ||= EVENT_NOUNS.has(wordAt(context, at));
    hasName ||= isStrange(context, at, entity);
  }
  return hasNoun && hasName;
}

/**
 * "a plane crash in Ruritania that killed 90 people and the shooting that killed 145", "the deadliest since the siege of
 * Springfield, in which 46 people died": what a clause counts is of what stands right before it, and not of an event that
 * is named elsewhere in the sentence.
 */
export function isOfAntecedent(context: SentenceContext, figure: Figure, mention: Mention, mentions: readonly Mention[]): boolean {
  const opening = openingOf(context, figure);
  if (opening === null) return false;
  const end = isWord(context, opening - 1, ', in') ? opening - (isWord(context, opening - 2, ',') ? 2 : 1) : opening;
  let from = end;
  while (from > context.first && end - from < LONGEST && !isWord(context, from - 1, BEFORE)) from -= 1;
  // "that killed 145 at the hall": named in the clause itself
  let to = figure.next;
  while (to < context.next && !isWord(context, to, ', ; and ) .')) to += 1;
  // "bombing" and "killed" describe every one of them.
  const isOwn = (at: number): boolean =>
    mention.how === 'name' || context.tokens[at]?.capital === true || mention.entity.context.has(wordAt(context, at));
  const isNear = mention.at.some(({ first }) => first >= from && first < to && isOwn(first));
  return !isNear && tellsOfOther(context, from, end, mention.entity, mentions);
}
