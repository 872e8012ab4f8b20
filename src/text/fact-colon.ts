import type { Token } from './token.ts';
import { isOneOf } from './word-set.ts';

/** How many words may name a fact, and how many tokens its line may have. */
const LONGEST_NAME = 4;
const LONGEST_LINE = 24;

/** What may stand before a value: "~700", "over 600". */
const VALUE_LEADS =
  '~ > ≈ c. about around at least over more than some up to early mid late january february march april may june july august september october november december';

/**
 * Tokens of a line of a list of facts with a colon between name and value, whatever stands there: "Deaths – 16",
 * "Deaths | 16", "Deaths<tab>16" are read as "Deaths: 16". Offsets stay.
 * @param text the document
 * @param tokens those of a whole line of it
 */
export function withFactColon(text: string, tokens: readonly Token[]): readonly Token[] {
  if (tokens.length > LONGEST_LINE) return tokens;
  let at = 0;
  while (at <= LONGEST_NAME && tokens[at]?.kind === 'word') at += 1;
  const [name, next] = [tokens[at - 1], tokens[at]];
  if (!name || at > LONGEST_NAME || !next || !tokens[0]?.capital) return tokens;
  const isValue = (token: Token | undefined): boolean =>
    token !== undefined && (token.kind === 'number' || isOneOf(token.lower, VALUE_LEADS));
  // A tab, or the end of the line, has no token of its own.
  if (isValue(next)) {
    const colon: Token = { kind: 'mark', lower: ':', start: name.end, end: name.end, capital: false, glued: true };
    return /[\t\n]/.test(text.slice(name.end, next.start)) ? [...tokens.slice(0, at), colon, ...tokens.slice(at)] : tokens;
  }
  const value = tokens[at + 1];
  // "Springfield – 14 killed" is of a place.
  const behind = tokens[at + 2];
  if (behind?.kind === 'word' && !behind.capital && value?.kind === 'number') return tokens;
  // "Springfield | 3 May 2017 | Herald" has more cells than two.
  if (tokens.slice(at + 1).some(({ lower }) => lower === '|')) return tokens;
  const isDash = isOneOf(next.lower, '– — -') && !next.glued && value?.glued === false;
  if (!(isDash || next.lower === '|') || !isValue(value)) return tokens;
  return [...tokens.slice(0, at), { ...next, lower: ':' }, ...tokens.slice(at + 1)];
}
