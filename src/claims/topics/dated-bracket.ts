import { findFigures, isDateFigure, type Token } from '../../text/index.ts';

/** How long the date at the beginning of a bracket may be, in tokens: "(22 March 2024; …". */
const LONGEST_DATE = 5;

/** Whether nothing but a date stands between the bracket that opens before a semicolon and that. */
function isBehindDate(tokens: readonly Token[], at: number): boolean {
  let open = at - 1;
  while (open >= at - 1 - LONGEST_DATE && tokens[open]?.lower !== '(') open -= 1;
  if (tokens[open]?.lower !== '(') return false;
  const [date] = findFigures(tokens.slice(open + 1, at));
  return date !== undefined && isDateFigure(date) && date.first === 0 && date.next === at - open - 1;
}

/** "Springfield (2024; 145 killed), Shelbyville (2023; 94)": in a bracket that begins with a date the semicolon parts no more than a comma would. */
export function withDatedBrackets(tokens: readonly Token[]): readonly Token[] {
  let marked: Token[] | null = null;
  // Most texts have no semicolon, and all are asked.
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.lower !== ';' || !isBehindDate(tokens, at)) continue;
    marked ??= [...tokens];
    marked[at] = { ...token, lower: ',' };
  }
  return marked ?? tokens;
}
