import type { Token } from './token.ts';
import { isOneOf } from './word-set.ts';

/** How many tokens words in bold type may be among others: "killed **at least 145 people** there". */
const LONGEST = 12;

/** The token behind the stars that begin at one. */
function starsEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (tokens[end]?.lower === '*') end += 1;
  return end;
}

/** Whether words in bold type that stars close at tokens [close, end) are words of a sentence: "**Elsewhere.**", "**14 May** Four men" are labels. */
function goesOn(tokens: readonly Token[], at: number, end: number): boolean {
  const following = tokens[end];
  const isWord = following?.kind === 'word' && !following.capital;
  return isWord || (at > 0 && following !== undefined && (following.kind === 'number' || isOneOf(following.lower, ', . ; )')));
}

/**
 * Where stars close that open at tokens [at, stars) around a number or around words of a sentence; null where they set
 * off something that stands for itself.
 */
function closeOf(tokens: readonly Token[], at: number, stars: number): number | null {
  if (stars === at || tokens[stars]?.glued !== true) return null;
  for (let close = stars + 1; close <= stars + LONGEST; close += 1) {
    const token = tokens[close];
    if (!token || isOneOf(token.lower, '. ! ? : ;')) return null;
    if (token.lower !== '*') continue;
    const end = starsEnd(tokens, close);
    const isNumber = close === stars + 1 && tokens[stars]?.kind === 'number';
    return token.glued && (isNumber || (end - close === stars - at && goesOn(tokens, at, end))) ? close : null;
  }
  return null;
}

/**
 * Tokens without the stars of bold or slanted type around words of a sentence ("killed **145** people", "**at least 145
 * people** were killed"). Labels in bold type keep theirs, and offsets stay.
 */
export function withoutBold(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ lower }) => lower === '*')) return tokens;
  const kept: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    const stars = starsEnd(tokens, at);
    const close = closeOf(tokens, at, stars);
    const end = Math.max(stars, at + 1);
    const [from, to, next] = close === null ? [at, end, end] : [stars, close, starsEnd(tokens, close)];
    for (const [index, token] of tokens.slice(from, to).entries())
      kept.push(close !== null && index === 0 ? { ...token, glued: tokens[at]?.glued === true } : token);
    at = next;
  }
  return kept;
}
