import type { Figure } from '../text/index.ts';
import { belongsTo, type ForeignSign } from './foreign-signs.ts';
import type { Mention } from './mentions.ts';
import { hasWord, isWord, type SentenceContext } from './sentence-context.ts';

/** How far a figure may stand behind the word that opens its clause, and how long what the clause is about may be, in tokens. */
const REACH = 6;
const LONGEST = 12;

/** The token that opens the relative clause of a figure ("that killed 90", ", where 46 people died"); null where it stands in none. */
function openingOf(context: SentenceContext, { first }: Figure): number | null {
  for (let at = first - 1; at >= Math.max(context.first, first - REACH); at -= 1) {
    if (isWord(context, at, 'that which where')) return at;
    if (isWord(context, at, ', ; and')) return null;
  }
  return null;
}

/**
 * "an earthquake in Ruritania that killed 90 people and the shooting that killed 145", "Unlike the siege, where 46 people
 * died, the shooting …": what a relative clause counts is of what stands before it, and not of an event that is named
 * only behind it.
 * @param signs places and events of the sentence
 */
export function isBehindRelative(
  context: SentenceContext,
  figure: Figure,
  mention: Mention,
  mentions: readonly Mention[],
  signs: readonly ForeignSign[],
): boolean {
  const behind = Math.min(...mention.at.map(({ first }) => first));
  // "killed 145 at the hall": still in the clause
  if (behind <= figure.next || !hasWord(context, ', ; and', figure.next, behind)) return false;
  const opening = openingOf(context, figure);
  if (opening === null) return false;
  let from = isWord(context, opening - 1, ', in') ? opening - 2 : opening - 1;
  const end = from;
  while (from > context.first && end - from < LONGEST && !isWord(context, from, ', ; and')) from -= 1;
  const stands = (first: number): boolean => first >= from && first <= end;
  return (
    signs.some((sign) => stands(sign.first) && (!belongsTo(context, sign, mention.entity) || /^(a|an|another)\b/.test(sign.words))) ||
    mentions.some(({ entity, at }) => entity.kind === 'event' && entity !== mention.entity && at.some(({ first }) => stands(first)))
  );
}
