import { findFigures, isDateFigure, isOneOf, splitSentences, type Token } from '../../text/index.ts';

/** How long such a label may be, in tokens. */
const LONGEST_LABEL = 10;

/** Words that may stand in it beside names and a date. */
const SMALL = 'in near of the at outside on';

/** The token of the stop that ends the first sentence of a block, where more follows; null where that is too long. "Aug. 14" ends none. */
function firstStop(tokens: readonly Token[]): number | null {
  let at = 0;
  while (at <= LONGEST_LABEL && tokens[at] && tokens[at]?.lower !== '.') at += 1;
  if (at > LONGEST_LABEL || !tokens[at]) return null;
  const [sentence, more] = splitSentences(tokens.slice(0, LONGEST_LABEL + 2));
  const stop = more ? (sentence?.next ?? 0) - 1 : 0;
  // "SPRINGFIELD, April 3. – Flowers …" is the dateline of a report.
  return stop > 0 && tokens[stop]?.lower === '.' && tokens[stop + 1]?.kind === 'word' ? stop : null;
}

/**
 * "22 March 2024 – Springfield, Ruritania. Four gunmen …", "Springfield, March 2024. Four gunmen …": a block that begins by
 * saying only when, and where, has a label, and a stop that stands for a colon.
 */
export function withLabelColon(tokens: readonly Token[]): readonly Token[] {
  const stop = firstStop(tokens);
  if (stop === null) return tokens;
  const label = tokens.slice(0, stop);
  const dates = findFigures(label).filter(isDateFigure);
  const isDate = (at: number): boolean => dates.some(({ first, next }) => at >= first && at < next);
  const isLabel =
    dates.length > 0 &&
    label.every(({ kind, capital, lower }, at) => (kind === 'mark' && lower !== ':') || capital || isOneOf(lower, SMALL) || isDate(at));
  return isLabel ? tokens.map((token, at) => (at === stop ? { ...token, lower: ':' } : token)) : tokens;
}
