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

/** Where a number stands in brackets of an editor who has put it in ("killed [145] people"); null where none does. */
function putIn(tokens: readonly Token[], at: number): Token | null {
  const isBracket = tokens[at]?.lower === '[' && tokens[at]?.glued === false && tokens[at - 1]?.kind === 'word';
  const number = tokens[at + 1];
  return isBracket && number?.kind === 'number' && tokens[at + 2]?.lower === ']' ? number : null;
}

/**
 * Tokens without the marks of footnotes, which belong to the page and not to what it says ("145 people[1] were killed"),
 * and without the brackets of an editor around a number. Offsets stay.
 */
export function withoutNotes(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ lower }) => lower === '[')) return tokens;
  const kept: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    const end = markEnd(tokens, at);
    const number = end === null ? putIn(tokens, at) : null;
    const token = tokens[at];
    if (number) kept.push({ ...number, glued: false });
    else if (end === null && token) kept.push(token);
    at = end ?? at + (number ? 3 : 1);
  }
  return kept;
}
