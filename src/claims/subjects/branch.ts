import type { Figure } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import { PHRASE_ENDS } from '../words/grammar-words.ts';
import { isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { clauseOf } from './candidate.ts';
import type { Mention } from './mentions.ts';

/** How far the place may stand behind what is counted, in tokens. */
const REACH_OF_PLACE = 5;

/** Whether nothing goes on behind a place that makes it another: "in Ruritania prisons", "in Ruritania and the North". */
function endsAt(context: SentenceContext, next: number): boolean {
  const token = context.tokens[next];
  if (isWord(context, next, 'and or -') || (wordAt(context, next) === ',' && context.tokens[next + 1]?.capital)) return false;
  return token?.kind !== 'word' || next >= context.next || PHRASE_ENDS.has(token.lower);
}

/**
 * "600 core fighters in Ruritania", "the core has 2,000 fighters in Ruritania", "the core emerged in Ruritania in 2015":
 * of a group of many countries, what is told of one where it has a branch is told of the branch.
 * @param mention what names the group
 * @returns the branch; null where it is not told of its place
 */
export function branchOf(context: SentenceContext, figure: Figure, mention: Mention, mentions: readonly Mention[]): Entity | null {
  const { branch } = mention.entity;
  const [name] = mention.at;
  if (!branch || !name) return null;
  const [from, to] = clauseOf(context, figure);
  const first = Math.min(name.next, figure.next);
  const end = Math.min(to, Math.max(name.next, figure.next) + REACH_OF_PLACE);
  for (let at = Math.max(from, first); at < end; at += 1) {
    if (wordAt(context, at) !== 'in' || !branch.places.includes(wordAt(context, at + 1)) || !endsAt(context, at + 2)) continue;
    const isBetween = mentions.some(
      ({ entity, at: words }) =>
        entity.kind === 'organisation' && entity !== mention.entity && words.some((other) => other.first >= first && other.next <= at),
    );
    return isBetween ? null : branch.entity;
  }
  return null;
}
