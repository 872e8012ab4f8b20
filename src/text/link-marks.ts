import type { Token } from './token.ts';
import { isTokenOf } from './word-set.ts';

/** No address is longer, in tokens: what stands in brackets behind a word is text. */
const LONGEST = 120;

/** What an address begins with. */
const SCHEMES = '/ # . http https www mailto tel ftp';

/** The token behind the address of a Markdown link, whose "](" stands at a token; null where none does. */
function addressEnd(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.lower !== ']' || tokens[at + 1]?.lower !== '(' || !tokens[at + 1]?.glued) return null;
  if (!tokens[at + 2]?.glued || !isTokenOf(tokens, at + 2, SCHEMES)) return null;
  let depth = 0;
  for (let end = at + 1; end < Math.min(tokens.length, at + LONGEST); end += 1) {
    const token = tokens[end];
    if (!token?.glued) return null;
    if (token.lower === '(') depth += 1;
    if (token.lower === ')') depth -= 1;
    if (depth === 0) return end + 1;
  }
  return null;
}

/** Whether each token is a mark of a link: its bracket, or its address with the bracket before it. */
function marksOfLinks(tokens: readonly Token[]): readonly boolean[] {
  const marks = tokens.map(() => false);
  /** Brackets that are still open. */
  const open: number[] = [];
  let at = 0;
  while (at < tokens.length) {
    const isClose = tokens[at]?.lower === ']';
    const bracket = isClose ? open.pop() : undefined;
    const end = bracket === undefined ? null : addressEnd(tokens, at);
    if (tokens[at]?.lower === '[') open.push(at);
    if (bracket !== undefined && end !== null) marks.fill(true, bracket, bracket + 1).fill(true, at, end);
    at = end ?? at + 1;
  }
  return marks;
}

/**
 * Tokens without the marks of Markdown links, whose words stay: "[Springfield](/wiki/Springfield)" is "Springfield".
 * Offsets stay. CommonMark's inline links, without titles and references.
 */
export function withoutLinks(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ lower }, at) => lower === ']' && tokens[at + 1]?.lower === '(')) return tokens;
  const marks = marksOfLinks(tokens);
  const kept: Token[] = [];
  let isGlued = true;
  for (const [at, token] of tokens.entries()) {
    isGlued &&= token.glued;
    if (marks[at]) continue;
    kept.push(isGlued === token.glued ? token : { ...token, glued: isGlued });
    isGlued = true;
  }
  return kept;
}
