import { runsTogether } from './run-together.ts';
import type { Token } from './token.ts';
import { wordSet } from './word-set.ts';

/** A sentence as a range of a block's tokens, half-open. */
export interface Sentence {
  readonly first: number;
  readonly next: number;
}

/** Words that take a full stop without ending a sentence. */
const ABBREVIATIONS: ReadonlySet<string> = wordSet(
  'mr+ ms dr prof gen lt col maj capt sgt cpl adm sen rep gov pres st sr jr no+ vs inc ltd co corp dept est approx jan feb mar apr jun jul aug sep sept oct nov dec mt fig ave rd blvd al pvt brig cmdr rev hon supt spc pfc',
);

/** And those that are written small. */
const SMALL_ABBREVIATIONS: ReadonlySet<string> = wordSet('incl excl approx est vs');

/** After a dotted abbreviation ("U.S.") only these begin a new sentence for certain. */
const STARTERS: ReadonlySet<string> = wordSet('the a an it he she they we i in on at but and this that these those there his her their');

/** No sentence of news is longer; a line without an end is cut here, so that reading it stays linear. */
const LONGEST = 250;

/** Quotes, brackets and the stars of bold type that end with a sentence. */
const CLOSERS = /^["'”’)\]*]$/;

function endsSentence(tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index];
  const before = tokens[index - 1];
  if (!mark) return false;
  const following = tokens[index + 1];
  // Most words, and the cheapest to tell: a small one follows, behind a space.
  if (mark.kind !== 'mark' && following && !following.capital && !following.glued) return false;
  if (runsTogether(tokens, index)) return true;
  const runTogether =
    mark.kind === 'word' && tokens[index + 1]?.kind === 'word' && tokens[index + 1]?.glued && STARTERS.has(tokens[index + 1]?.lower ?? '');
  if (runTogether) return true;
  if (mark.kind === 'word')
    return mark.lower.endsWith('.') && (tokens[index + 1]?.capital ?? false) && STARTERS.has(tokens[index + 1]?.lower ?? '');
  if (mark.lower !== '.' && mark.lower !== '!' && mark.lower !== '?' && mark.lower !== '…') return false;
  const next = tokens[index + 1];
  if (mark.lower === '.' && before && mark.glued) {
    if ((ABBREVIATIONS.has(before.lower) && before.capital) || SMALL_ABBREVIATIONS.has(before.lower)) return false;
    // An initial ("J. Smith"), but not the end of a name ("… of Alpha-K. It …").
    if (before.lower.length === 1 && before.capital && tokens[index - 2]?.lower !== '-') return false;
    if (next?.glued && !CLOSERS.test(next.lower) && !next.capital) return false;
    if (next?.glued && next.capital && before.lower.length < 3) return false;
  }
  return true;
}

/**
 * Splits a block's tokens into sentences. Closing quotes, brackets and stars stay with the sentence before them;
 * a lower-case word goes on with it.
 */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const isCut = index - first >= LONGEST;
    if (!isCut && !endsSentence(tokens, index)) continue;
    let next = index + 1;
    while (next < tokens.length && CLOSERS.test(tokens[next]?.lower ?? '') && tokens[next]?.glued) next += 1;
    const following = tokens[next];
    if (!isCut && following && following.kind === 'word' && !following.capital) continue;
    sentences.push({ first, next });
    first = next;
    index = next - 1;
  }
  if (first < tokens.length) sentences.push({ first, next: tokens.length });
  return sentences;
}
