import type { Figure } from '../../text/index.ts';
import { isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import type { Mention } from './mentions.ts';

/** What may stand between the events of a list, and how much of it. */
const LINKS = ', and or both at in on near of the';
const LONGEST_LINK = 4;

/** A mention's words that are names and stand before a token, half-open; null where there are none. */
function nameBefore({ tokens }: SentenceContext, { at }: Mention, end: number): { readonly first: number; readonly next: number } | null {
  const names = at.filter(({ first, next }) => tokens[first]?.capital && next <= end);
  if (names.length === 0) return null;
  return { first: Math.min(...names.map(({ first }) => first)), next: Math.max(...names.map(({ next }) => next)) };
}

/** Whether two names stand in a list, with nothing between them but what joins its items. */
function areListed(context: SentenceContext, from: number, to: number): boolean {
  if (to <= from || to - from > LONGEST_LINK || !isWord(context, from, ', and or')) return false;
  for (let at = from; at < to; at += 1) if (!isWord(context, at, LINKS)) return false;
  return true;
}

/**
 * "The attacks in Springfield and Shelbyville killed 230", "at the hall, in Springfield and in Shelbyville 400 died": a toll
 * behind a list of events, or of one and the place of another, is of all of them together.
 */
export function isOfSeveral(context: SentenceContext, { first }: Figure, mention: Mention, mentions: readonly Mention[]): boolean {
  const own = nameBefore(context, mention, first);
  if (!own) return false;
  const isOtherPlace = context.names.some(
    ({ value, first: place }) => value.kind === 'place' && place === own.next + 1 && !mention.entity.places.has(wordAt(context, place)),
  );
  if (isOtherPlace && isWord(context, own.next, 'and ,') && own.next + 1 < first) return true;
  return mentions.some((other) => {
    if (other.entity === mention.entity || other.entity.kind !== 'event') return false;
    const its = nameBefore(context, other, first);
    return its !== null && (areListed(context, own.next, its.first) || areListed(context, its.next, own.first));
  });
}
