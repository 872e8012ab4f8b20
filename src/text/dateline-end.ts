import { MONTHS, WEEKDAYS } from './date-words.ts';
import type { Token } from './token.ts';
import { isOneOf, isTokenOf } from './word-set.ts';

/** How many tokens a place and its country have at most, how many an agency in brackets and how many a date. */
const LONGEST_PLACE = 9;
const LONGEST_AGENCY = 5;
const LONGEST_DAY = 5;

const DASHES = '- – — ―';

/** Behind "(Agency)" at an index; the index where there is none. */
function agencyEnd(tokens: readonly Token[], open: number): number {
  if (tokens[open]?.lower !== '(' || !tokens[open + 1]?.capital) return open;
  for (let at = open + 1; at <= open + LONGEST_AGENCY; at += 1) if (tokens[at]?.lower === ')') return at + 1;
  return open;
}

/** A part of where a report was written: "SPRINGFIELD", "Ruritania", ",", "/". */
const isPlaced = (token: Token | undefined): boolean =>
  token !== undefined && ((token.capital && !isDateWord(token)) || isOneOf(token.lower, ', / .'));

const isDateWord = ({ lower }: Token): boolean => MONTHS.has(lower) || WEEKDAYS.has(lower);

/** Behind ", March 24" at an index; the index where there is none. */
function dayEnd(tokens: readonly Token[], from: number): number {
  let at = tokens[from]?.lower === ',' ? from + 1 : from;
  const dated = at;
  while (at < from + LONGEST_DAY) {
    const token = tokens[at];
    if (!token || !(isDateWord(token) || token.kind === 'number' || isOneOf(token.lower, '. ,'))) break;
    at += 1;
  }
  return at > dated ? at : from;
}

/**
 * Where the dateline ends with which a report begins: "SPRINGFIELD, Ruritania (Agency) — ", "SHELBYVILLE, March 24 (Agency) - ",
 * "(Agency) ". It says where the reporter was, not where an event was.
 * @param tokens those of a block
 * @returns the index of the first token behind it; 0 when there is none
 */
export function datelineEnd(tokens: readonly Token[]): number {
  const leading = agencyEnd(tokens, 0);
  let at = leading;
  if (leading === 0) {
    if (!tokens[0]?.capital) return 0;
    while (at < LONGEST_PLACE && isPlaced(tokens[at])) at += 1;
    if (tokens[at - 1]?.lower === ',') at -= 1;
    const day = dayEnd(tokens, at);
    const agency = agencyEnd(tokens, day);
    // "Springfield, May 2003 – 14 dead": a date without an agency is that of an event.
    if (at === 0 || (day > at && agency === day)) return 0;
    at = agency;
  }
  const hasAgency = tokens[at - 1]?.lower === ')';
  const dash = tokens[at];
  const isDash = isOneOf(dash?.lower, DASHES) && dash?.glued === false;
  if (isDash) {
    at += 1;
    while (isTokenOf(tokens, at, DASHES)) at += 1;
  } else if (leading === 0) return 0;
  const behind = tokens[at];
  // "Springfield – 14 dead": a line of a list
  const begins = behind && (behind.capital || (hasAgency && behind.kind === 'number') || isOneOf(behind.lower, '" “ \' ‘'));
  return begins ? at : 0;
}
