import type { Token } from './token.ts';
import { isOneOf } from './word-set.ts';

/** How many tokens a mark has between its brackets at most: "[note 1]", "[citation needed]". */
const LONGEST = 3;

/** Words of marks that ask for something: "[citation needed]", "[when?]", "[edit]". */
const QUERIES = 'edit citation clarification verification when who which where why dubious update page';

/** What stands behind a mark that a space parts from its word: "145 people [1] were killed". */
const BEHIND = '. , ; : [ were was are is have has had and or who which that in on at with';

/** Whether tokens between brackets are a mark: a number of up to three digits, a letter, "note 1", "nb 2", "citation needed". */
function isMark(inside: readonly Token[]): boolean {
  const [first, second] = inside;
  if (!first) return false;
  if (inside.length === 1) return /^(\d{1,3}|[a-z])$/.test(first.lower) || isOneOf(first.lower, QUERIES);
  if (isOneOf(first.lower, 'note nb n fn ref')) return second?.kind === 'number';
  return isOneOf(first.lower, QUERIES) && isOneOf(second?.lower, 'needed ? number source |');
}

/** The token behind the mark of a footnote that begins at one; null where none does. */
function markEnd(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.lower !== '[') return null;
  let end = at + 1;
  while (end - at <= LONGEST + 1 && end < tokens.length && tokens[end]?.lower !== ']') end += 1;
  if (tokens[end]?.lower !== ']' || !isMark(tokens.slice(at + 1, end))) return null;
  const isGlued = tokens[at]?.glued === true;
  return at > 0 && (isGlued || isOneOf(tokens[end + 1]?.lower ?? '.', BEHIND)) ? end + 1 : null;
}

/** The token behind the stars that begin at one. */
function starsEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (tokens[end]?.lower === '*') end += 1;
  return end;
}

/** How many tokens words in bold type may be among others: "killed **at least 145 people** there". */
const LONGEST_BOLD = 12;

/** Where stars close that open at tokens [at, stars) around words of a sentence; null where they do not: "**Elsewhere.**", "**Springfield:**" stand for themselves. */
function boldEnd(tokens: readonly Token[], at: number, stars: number): number | null {
  if (stars === at || tokens[stars]?.glued !== true) return null;
  for (let close = stars + 1; close <= stars + LONGEST_BOLD; close += 1) {
    const token = tokens[close];
    if (!token || isOneOf(token.lower, '. ! ? : ;')) return null;
    if (token.lower !== '*') continue;
    const end = starsEnd(tokens, close);
    const following = tokens[end];
    // "**Springfield** 14 May", "**14 May** Four men": a label
    const isWord = following?.kind === 'word' && !following.capital;
    const goesOn = isWord || (at > 0 && following !== undefined && (following.kind === 'number' || isOneOf(following.lower, ', . ; )')));
    return token.glued && end - close === stars - at && goesOn ? close : null;
  }
  return null;
}

/**
 * Where a number stands that marks set off: bold or slanted type ("killed **145** people"), or the brackets of an editor
 * who has put it in ("killed [145] people"); null where none does.
 */
function setOff(tokens: readonly Token[], at: number, stars: number): { readonly number: Token; readonly next: number } | null {
  const isBracket = tokens[at]?.lower === '[' && tokens[at]?.glued === false && tokens[at - 1]?.kind === 'word';
  const first = isBracket ? at + 1 : stars;
  const [number, close] = [tokens[first], tokens[first + 1]];
  if (first === at || number?.kind !== 'number') return null;
  if (isBracket) return close?.lower === ']' ? { number, next: first + 2 } : null;
  return number.glued && close?.lower === '*' && close.glued ? { number, next: starsEnd(tokens, first + 1) } : null;
}

/**
 * Tokens without the marks of footnotes, which belong to the page and not to what it says ("145 people[1] were killed"),
 * and without those that only set a number off. Offsets stay.
 */
export function withoutNotes(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ lower }) => lower === '[' || lower === '*')) return tokens;
  const kept: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    const end = markEnd(tokens, at);
    const stars = starsEnd(tokens, at);
    const alone = end === null ? setOff(tokens, at, stars) : null;
    if (alone) kept.push({ ...alone.number, glued: false });
    const bold = end === null && !alone ? boldEnd(tokens, at, stars) : null;
    if (bold !== null) {
      for (let inside = stars; inside < bold; inside += 1) {
        const token = tokens[inside];
        if (token) kept.push(inside === stars ? { ...token, glued: tokens[at]?.glued === true } : token);
      }
      at = starsEnd(tokens, bold);
      continue;
    }
    const next = end ?? alone?.next ?? Math.max(stars, at + 1);
    if (end !== null || alone) at = next;
    for (; at < next; at += 1) {
      const token = tokens[at];
      if (token) kept.push(token);
    }
  }
  return kept;
}
