import { isOneOf, type Token } from '../../text/index.ts';
import type { Lexicon } from '../lexicon.ts';

/** How long an item may be, in tokens: "Springfield, 3 April 2017: 14". */
const LONGEST_ITEM = 14;
/** How many words may follow the number of the first one: "14 people dead". */
const LONGEST_NOUN = 3;
/** And what none of them is: "145 killed by four" goes on with another count. */
const GOING_ON = 'by of and or with in at on from to for';

/** Whether a colon that leads to a number, and is no clock's, stands at a token. */
const leadsToNumber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === ':' && tokens[at + 1]?.kind === 'number' && tokens[at + 1]?.glued === false;

/** Whether the words before a stop end an item: "Springfield, May 2003: 14 dead". */
function endsItem(tokens: readonly Token[], stop: number): boolean {
  let at = stop - 1;
  while (at > stop - 1 - LONGEST_NOUN && tokens[at]?.kind === 'word' && !isOneOf(tokens[at]?.lower, GOING_ON)) at -= 1;
  return tokens[at]?.kind === 'number' && leadsToNumber(tokens, at - 1);
}

/** The colon of an item whose number stands alone and that begins at a token: "Shelbyville, June 2004: 9."; null where none does. */
function colonOf(tokens: readonly Token[], from: number): number | null {
  if (!tokens[from]?.capital) return null;
  for (let at = from + 1; at < from + LONGEST_ITEM; at += 1) {
    const behind = tokens[at + 2]?.lower ?? '.';
    if (leadsToNumber(tokens, at)) return behind === '.' || behind === ';' ? at : null;
    const word = tokens[at]?.lower ?? '.';
    if (word === '.' || word === ';') return null;
  }
  return null;
}

/**
 * "Springfield: 14 dead. Shelbyville: 9.": items of one list, whose stops part them as semicolons would. "Injured: 9" is
 * none: it says itself what it counts.
 */
export function withJoinedItems(lexicon: Lexicon, tokens: readonly Token[]): readonly Token[] {
  const joined = new Set<number>();
  for (let at = 1; at < tokens.length; at += 1) {
    if (tokens[at]?.lower !== '.' || !endsItem(tokens, at)) continue;
    const colon = colonOf(tokens, at + 1);
    if (colon !== null && !lexicon.cues.has(tokens, at + 1, colon)) joined.add(at);
  }
  return joined.size === 0 ? tokens : tokens.map((token, at) => (joined.has(at) ? { ...token, lower: ';' } : token));
}
