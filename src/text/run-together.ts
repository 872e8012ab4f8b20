import type { Token } from './token.ts';
import { wordSet } from './word-set.ts';

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

/** Whether a text that lost its lines goes over, behind a token and without a stop, from one line to the next. */
export const runsTogether = (tokens: readonly Token[], index: number): boolean =>
  runsOn(tokens, index) || endsFact(tokens, index) || endsMenu(tokens, index);
