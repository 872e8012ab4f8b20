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

/** After a dotted abbreviation ("U.S.") only these begin a new sentence for certain. */
const STARTERS: ReadonlySet<string> = wordSet('the a an it he she they we i in on at but and this that these those there his her their');

/** No sentence of news is longer; a line without an end is cut here, so that reading it stays linear. */
const LONGEST = 250;

const CLOSERS = /^["'”’)\]]$/;

/** Words that begin a sentence, and are written small inside one. */
const BEGINNERS: ReadonlySet<string> = wordSet('the a an it he she they we this these there his her their');

/** "Toll rises to 14 A bomb was left …": a caption or a headline that ran into the text below it, without a stop. */
function runsOn(tokens: readonly Token[], index: number): boolean {
  const [word, begin, after] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  return (
    word !== undefined &&
    word.kind !== 'mark' &&
    begin?.capital === true &&
    BEGINNERS.has(begin.lower) &&
    // "in The Springfield Times" is a name.
    after?.kind === 'word' &&
    !after.capital
  );
}

/** So many words with a capital in a row are a menu, in a text of more than so many tokens: a headline by itself is shorter. */
const MENU = 7;
const LONGER_THAN_HEADLINE = 60;
/** What goes on behind a name or in a headline, and begins no sentence with the word before it. */
const LINKS: ReadonlySet<string> = wordSet('to in of for by as at on with from and or after over amid near');

/** "Home News Sport Weather Search World Business | Four men have …": where a menu that ran into a text ends, before its first sentence. */
function endsMenu(tokens: readonly Token[], index: number): boolean {
  const [begin, after] = [tokens[index + 1], tokens[index + 2]];
  if (!tokens[index]?.capital || !begin?.capital || !after || after.capital || after.kind === 'mark' || LINKS.has(after.lower))
    return false;
  if (tokens.length <= LONGER_THAN_HEADLINE || index + 1 < MENU) return false;
  for (let at = index - MENU + 1; at <= index; at += 1) if (!tokens[at]?.capital) return false;
  return true;
}

/** How long the value of a fact and the name of the next one may be, in tokens. */
const LONGEST_VALUE = 3;
const LONGEST_NAME = 5;

/** "Dead: at least 14 | Injured: 51 | In hospital: 9": where a fact of a list that lost its lines ends, behind its value. */
function endsFact(tokens: readonly Token[], index: number): boolean {
  if (!tokens[index + 1]?.capital || tokens[index]?.kind === 'mark') return false;
  let colon = index - 1;
  while (colon > index - LONGEST_VALUE && tokens[colon]?.kind !== 'mark' && !tokens[colon]?.capital) colon -= 1;
  if (tokens[colon]?.lower !== ':') return false;
  let name = index + 1;
  while (name < index + 1 + LONGEST_NAME && tokens[name]?.kind === 'word') name += 1;
  return tokens[name]?.lower === ':';
}

function endsSentence(tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index];
  const before = tokens[index - 1];
  if (!mark) return false;
  const following = tokens[index + 1];
  // Most words, and the cheapest to tell: a small one follows, behind a space.
  if (mark.kind !== 'mark' && following && !following.capital && !following.glued) return false;
  if (runsOn(tokens, index) || endsFact(tokens, index) || endsMenu(tokens, index)) return true;
  const runTogether =
    mark.kind === 'word' && tokens[index + 1]?.kind === 'word' && tokens[index + 1]?.glued && STARTERS.has(tokens[index + 1]?.lower ?? '');
  if (runTogether) return true;
  if (mark.kind === 'word')
    return mark.lower.endsWith('.') && (tokens[index + 1]?.capital ?? false) && STARTERS.has(tokens[index + 1]?.lower ?? '');
  if (mark.lower !== '.' && mark.lower !== '!' && mark.lower !== '?' && mark.lower !== '…') return false;
  const next = tokens[index + 1];
  if (mark.lower === '.' && before && mark.glued) {
    if (ABBREVIATIONS.has(before.lower) && before.capital) return false;
    // An initial ("J. Smith"), but not the end of a name ("… of Alpha-K. It …").
    if (before.lower.length === 1 && before.capital && tokens[index - 2]?.lower !== '-') return false;
    if (next?.glued && !CLOSERS.test(next.lower) && !next.capital) return false;
    if (next?.glued && next.capital && before.lower.length < 3) return false;
  }
  return true;
}

/**
 * Splits a block's tokens into sentences. Closing quotes and brackets stay with the sentence before them;
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
