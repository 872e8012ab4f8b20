import { MONTHS, type Token, WEEKDAYS } from '../text/index.ts';
import type { Entity, NameEntry } from './lexicon.ts';
import { isDemonym } from './peoples.ts';
import type { Hit } from './phrase-table.ts';
import { isWord, type NamedSentence } from './sentence-context.ts';

/** Whether a capitalised word can be a place that is none of an event's. */
const isStrangePlace = (token: Token | undefined, { places }: Entity): boolean =>
  token?.kind === 'word' && token.capital && !MONTHS.has(token.lower) && !WEEKDAYS.has(token.lower) && !places.has(token.lower);

/** "in Springfield" behind a token, where an event has no place of that name. */
export function isElsewhereFrom({ tokens, next }: NamedSentence, from: number, entity: Entity): boolean {
  for (let at = from; at < next - 1; at += 1) if (tokens[at]?.lower === 'in' && isStrangePlace(tokens[at + 1], entity)) return true;
  return false;
}

/** "a Springfield concert hall", "the concert hall in Springfield": a word that goes with an event, of a place that does not. */
export function isOfOtherPlace(context: NamedSentence, { first, next, value: { entity } }: Hit<NameEntry>): boolean {
  const { tokens, names } = context;
  const noun = tokens[first];
  // In a headline set in capitals no name can be told.
  if (!noun || noun.capital || !entity.context.has(noun.lower)) return false;
  const isKnown = (at: number): boolean =>
    names.some((hit) => at >= hit.first && at < hit.next && (hit.value.entity === entity || hit.value.entity.kind === 'organisation'));
  const lead = tokens[first - 1];
  // "March 2024: Four gunmen": capitalised because a clause begins with it.
  const opensClause = first - 1 <= context.first || isWord(context, first - 2, ': – — -');
  const isLed = isStrangePlace(lead, entity) && !opensClause && !isDemonym(context.peoples, lead?.lower ?? '') && !isKnown(first - 1);
  const isIn = isWord(context, next, 'in') && isStrangePlace(tokens[next + 1], entity) && !isKnown(next + 1);
  return (isLed && !lead?.lower.endsWith("'s")) || isIn;
}
