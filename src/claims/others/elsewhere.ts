import { MONTHS, type Token, WEEKDAYS } from '../../text/index.ts';
import type { Entity, NameEntry } from '../lexicon.ts';
import { isDemonym } from '../words/peoples.ts';
import type { Hit } from '../words/phrase-table.ts';
import { isWord, type NamedSentence, wordAt } from '../words/sentence-context.ts';

/** Whether a capitalised word can be a place that is none of an event's. */
const isStrangePlace = (token: Token | undefined, { places }: Entity): boolean =>
  token?.kind === 'word' && token.capital && !MONTHS.has(token.lower) && !WEEKDAYS.has(token.lower) && !places.has(token.lower);

/** "in Springfield" behind a token, where an event has no place of that name. */
export function isElsewhereFrom({ tokens, next }: Pick<NamedSentence, 'tokens' | 'next'>, from: number, entity: Entity): boolean {
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
  // "March 2024: Four gunmen", "**March 2024:** Four gunmen": capitalised because a clause begins with it.
  const opensClause = first - 1 <= context.first || isWord(context, first - 2, ': – — - * • | " “ (');
  const isLed = isStrangePlace(lead, entity) && !opensClause && !isDemonym(context.peoples, lead?.lower ?? '') && !isKnown(first - 1);
  const isIn = isWord(context, next, 'in') && isStrangePlace(tokens[next + 1], entity) && !isKnown(next + 1);
  return (isLed && !lead?.lower.endsWith("'s")) || isIn;
}

const FOLK =
  'man men woman women boy boys people person soldier soldiers fighter fighters militant militants general officer officers policeman policemen worker workers student students bomber gunman native natives resident residents singer band family migrants';
const LINES = 'train bus plane flight road way trip';

/** "a man from Springfield", "the train to Springfield", "a Springfield man", "Springfield-born": where somebody or something is from or goes to. */
export function isOrigin(context: NamedSentence, { first, next }: Hit<NameEntry>): boolean {
  if (!context.tokens[first]?.capital) return false;
  let start = first;
  while (start > context.first && context.tokens[start - 1]?.capital && context.tokens[start - 1]?.kind === 'word') start -= 1;
  const isFrom = wordAt(context, start - 1) === 'from' && isWord(context, start - 2, FOLK);
  // "on the way to Smith's grave" leads to the grave.
  const isOwner = wordAt(context, next - 1).endsWith("'s");
  const isWay = isWord(context, start - 1, 'from to') && isWord(context, start - 2, LINES) && !isOwner;
  const isBorn = isWord(context, next, '-') && isWord(context, next + 1, 'born based bred');
  // A capital may be the article's: "A Springfield man"
  const isLed = isWord(context, start, 'a an the') || isWord(context, start - 1, 'a an the');
  return isFrom || isWay || isBorn || (isWord(context, next, 'man woman native resident') && isLed);
}
