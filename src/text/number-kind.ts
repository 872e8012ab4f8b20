import { isAge } from './age.ts';
import { MONTHS, WEEKDAYS } from './date-words.ts';
import type { CountKind } from './figure.ts';
import type { NumberReading } from './number.ts';
import { ORDINAL_SUFFIXES, SUFFIXES } from './number-words.ts';
import type { Token } from './token.ts';
import { CURRENCY, CURRENCY_WORDS, GLUED_UNITS, IDENTIFIER_LEADS, STREET, UNIT_KINDS } from './unit-words.ts';
import { isOneOf, isTokenOf } from './word-set.ts';

/** What a number is, the word of its unit, and where its last token ends. */
export interface NumberKind {
  readonly kind: CountKind;
  readonly unit: string | null;
  readonly next: number;
}

const DASH = /^[-\u2010-\u2015]$/;
const isDash = (token: Token | undefined): boolean => token !== undefined && DASH.test(token.lower);

/** "12:30", "9/11", "888-407-4747", "4x4": digits tied to digits by a mark. */
function tiedDigits(tokens: readonly Token[], first: number, next: number): NumberKind | null {
  const [before, beforeThat] = [tokens[first - 1], tokens[first - 2]];
  const [after, afterThat] = [tokens[next], tokens[next + 1]];
  const number = tokens[first];
  if (number?.kind !== 'number') return null;
  if (after?.lower === ':' && after.glued && afterThat?.kind === 'number' && afterThat.glued)
    return { kind: 'clock', unit: null, next: next + 2 };
  const slash = (token: Token | undefined): boolean => token?.lower === '/' && token.glued;
  if (slash(after) && afterThat?.kind === 'number' && afterThat.glued) return { kind: 'identifier', unit: null, next: next + 2 };
  const phone = (a: Token | undefined, b: Token | undefined): boolean =>
    isDash(a) && b?.kind === 'number' && a?.glued === true && b.glued && /^\d{3,}$/.test(b.lower) && /^\d{2,4}$/.test(number.lower);
  if (
    phone(after, afterThat) &&
    Number(afterThat?.lower) >= 100 &&
    /^\d{3}$/.test(number.lower) &&
    isDash(tokens[next + 2]) &&
    tokens[next + 2]?.glued
  )
    return { kind: 'identifier', unit: null, next: next + 4 };
  if (
    isDash(before) &&
    number.glued &&
    before?.glued &&
    beforeThat?.kind === 'number' &&
    /^\d{4,}$/.test(number.lower) &&
    /^\d{3}$/.test(beforeThat.lower)
  )
    return { kind: 'identifier', unit: null, next };
  // "728-5577" behind "(495)"
  if (before?.lower === ')' && beforeThat?.kind === 'number' && /^\d{3}$/.test(beforeThat.lower) && tokens[first - 3]?.lower === '(')
    return { kind: 'identifier', unit: null, next: isDash(after) && afterThat?.kind === 'number' ? next + 2 : next };
  // "(495) 728-5577", and not "in Springfield (145)"
  const isArea = before?.lower === '(' && tokens[next + 1]?.kind === 'number';
  if ((before?.lower === '+' || isArea) && tokens[next]?.lower === ')' && /^\d{3}$/.test(number.lower))
    return { kind: 'identifier', unit: null, next };
  return before?.lower === '+' && number.glued && after?.lower === '(' ? { kind: 'identifier', unit: null, next } : null;
}

/** What "2 of 14" counts, before it, and what begins the text of the next picture, behind it. */
const PICTURES = 'caption photo+ slide image picture page';
const NEXT_PICTURE = 'a an the in on this photo photos hide show one two three four five six seven eight nine ten';

const isDigits = (token: Token | undefined): boolean => token?.kind === 'number' && token.lower.length < 4;

/** "Hide caption 2 of 14", "3 of 12 In this photo": the number of a picture, and of all of them. */
function isOfPictures(tokens: readonly Token[], first: number, next: number): boolean {
  const from = tokens[first - 1]?.lower === 'of' && isDigits(tokens[first - 2]) ? first - 2 : first;
  const of = from === first ? next : first - 1;
  if (!isDigits(tokens[from]) || tokens[of]?.lower !== 'of' || !isDigits(tokens[of + 1])) return false;
  const behind = tokens[of + 2];
  return isTokenOf(tokens, from - 1, PICTURES) || (behind?.capital === true && isOneOf(behind.lower, NEXT_PICTURE));
}

/** "1. How many died? 2. Which …": a number of a list that lost its line breaks. */
function isOfList(tokens: readonly Token[], first: number): boolean {
  const opens = tokens[0]?.lower === '1' && tokens[1]?.lower === '.';
  const isItem = tokens[first + 1]?.lower === '.' && tokens[first + 2]?.capital === true;
  return opens && isItem && /^\d{1,2}$/.test(tokens[first]?.lower ?? '') && (first === 0 || isTokenOf(tokens, first - 1, '. ? !'));
}

const PEOPLE =
  'people men women children soldiers troops civilians members servicemembers personnel marines servicemen sailors guards sons daughters heroes warriors';
const KINDS_OF_PEOPLE = 'service foreign innocent young armed unarmed other more';
const DEMONYM = /[ai]ns$/;

/** Whether a count of people may go on at a token: "soldiers", "service members", "Ruritanians", "Ruritanian service members". */
const isPeople = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  const isNext = isTokenOf(tokens, at + 1, PEOPLE);
  return (
    isOneOf(token?.lower, PEOPLE) ||
    (isNext && isOneOf(token?.lower, KINDS_OF_PEOPLE)) ||
    (token?.capital === true && (isNext || isTokenOf(tokens, at + 2, PEOPLE) || DEMONYM.test(token.lower)))
  );
};

/** How far before it another number may stand of which the verb is left out, in tokens. */
const REACH_OF_GAP = 14;

/** "it killed 90 in Shelbyville, in Springfield 137": a place, and a number whose verb an earlier one has. */
function isGapped(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (tokens[at]?.kind === 'word' && tokens[at]?.capital) at -= 1;
  const isFronted = isTokenOf(tokens, at, 'in at') && isTokenOf(tokens, at - 1, ', ; and while but');
  return isFronted && tokens.slice(Math.max(0, at - REACH_OF_GAP), at).some(({ kind }) => kind === 'number');
}

/** "S-300", "AK-47", "G7", "COVID-19", "Flight 9268", "No. 5", "Big 12". */
function named(tokens: readonly Token[], first: number, next: number, reading: NumberReading): boolean {
  const number = tokens[first];
  const before = tokens[first - 1];
  if (!number || !before) return false;
  if (number.kind === 'number' && number.glued && before.kind === 'word' && !isCurrencyWord(tokens, first)) return true;
  if (
    isDash(before) &&
    number.glued &&
    before.glued &&
    tokens[first - 2]?.kind === 'word' &&
    number.kind === 'number' &&
    (tokens[first - 2]?.capital ?? false)
  )
    return true;
  if (before.lower === '#' && number.glued) return true;
  if (before.lower === '.' && (tokens[first - 2]?.lower === 'no' || tokens[first - 2]?.lower === 'nos') && before.glued) return true;
  if (!reading.digits && before.lower !== 'number') return false;
  // "thought to number 4,000", "its fighters number 4,000"
  const subject = tokens[first - 2]?.lower ?? '';
  if (
    before.lower === 'number' &&
    (isOneOf(subject, 'to may could might would still now dead injured wounded missing') || /[^s]s$/.test(subject))
  )
    return false;
  // "Gate 13 was closed", but "at North Gate 13 soldiers died"
  const isOfPeople = isPeople(tokens, next);
  if (IDENTIFIER_LEADS.has(before.lower)) return !isOfPeople && (before.capital || !followedByNoun(tokens, next));
  const capitalName =
    before.capital &&
    !number.glued &&
    !(tokens[next]?.glued && tokens[next]?.kind === 'word') &&
    unitAfter(tokens, next) === null &&
    !inTitleCase(tokens, first) &&
    first >= 2 &&
    tokens[first - 2]?.kind === 'word' &&
    reading.written === 'digits' &&
    before.lower.length > 2;
  // "By Sunday 137 had died", "in March 145"
  const isTime = MONTHS.has(before.lower) || WEEKDAYS.has(before.lower);
  // "In Springfield 137 had died"
  const isPlaced = isTokenOf(tokens, first - 2, 'in') && isTokenOf(tokens, next, 'had are were have died');
  return (
    capitalName &&
    !isTime &&
    !isPlaced &&
    !isGapped(tokens, first) &&
    !isOfPeople &&
    !followedByNoun(tokens, next) &&
    !isComma(tokens[next])
  );
}

/** The letters of "US$5", "$A5", "PS5". */
function isCurrencyWord(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (!before || !CURRENCY_WORDS.has(before.lower)) return false;
  return before.lower.length > 1 || CURRENCY.has(tokens[first - 2]?.lower ?? '');
}

/** How far around a number a headline is looked for: it may have run into the text below it. */
const AROUND = 8;

/** In a headline set in capitals every word is one: no name can be told from it. */
function inTitleCase(tokens: readonly Token[], at: number): boolean {
  let words = 0;
  let capitals = 0;
  for (const token of tokens.slice(Math.max(0, at - AROUND), at + AROUND)) {
    if (token.kind !== 'word' || token.lower.length < 4) continue;
    words += 1;
    if (token.capital) capitals += 1;
  }
  return words > 2 && capitals > words * 0.6;
}

const isComma = (token: Token | undefined): boolean => token?.lower === ',';

function followedByNoun(tokens: readonly Token[], next: number): boolean {
  const after = tokens[next];
  return (
    after?.kind === 'word' &&
    (after.lower.length > 3 || UNIT_KINDS.has(after.lower)) &&
    !isOneOf(after.lower, 'with from that which when after before where into will would said says')
  );
}

/** The unit after a number, a hyphen between them or not. */
function unitAfter(tokens: readonly Token[], next: number): NumberKind | null {
  const dashed = isDash(tokens[next]) && tokens[next]?.glued && tokens[next + 1]?.glued;
  const at = dashed ? next + 1 : next;
  const token = tokens[at];
  const word = token?.lower ?? '';
  if (word === 'per' && tokens[at + 1]?.lower === 'cent') return { kind: 'share', unit: '%', next: at + 2 };
  const between = isOneOf(word, 'consecutive straight more full long whole additional light nautical us american or and')
    ? tokens[at + 1]
    : token;
  const kind = UNIT_KINDS.get(between?.lower ?? '');
  if (kind === undefined || (kind === 'clock' && !tokens[next - 1])) return null;
  const ambiguous = isOneOf(word, 'c f m st et won min');
  if (ambiguous && !token?.glued && word !== 'min') return null;
  // "2,200 foot soldiers"
  if (word === 'foot' && isTokenOf(tokens, at + 1, 'soldier+ patrol+ passenger+')) return null;
  return { kind, unit: between?.lower ?? null, next: at + (between === token ? 1 : 2) };
}

/**
 * Tells what the number at tokens[first, next) is. The order of the questions matters: what is tied to other
 * digits or part of a name comes before what stands around it.
 */
export function classifyNumber(tokens: readonly Token[], first: number, next: number, reading: NumberReading): NumberKind {
  const tied = tiedDigits(tokens, first, next);
  if (tied) return tied;
  const after = tokens[next];
  if (reading.digits && after?.glued && ORDINAL_SUFFIXES.has(after.lower)) return { kind: 'rank', unit: null, next: next + 1 };
  if (named(tokens, first, next, reading) || isOfPictures(tokens, first, next) || isOfList(tokens, first))
    return { kind: 'identifier', unit: null, next };
  if (reading.digits && after?.glued && GLUED_UNITS.has(after.lower)) return { kind: 'amount', unit: after.lower, next: next + 1 };
  if (reading.digits && after?.glued && after.kind === 'word' && !SUFFIXES.has(after.lower) && !UNIT_KINDS.has(after.lower))
    return { kind: 'identifier', unit: null, next };
  const before = tokens[first - 1];
  if (before && (CURRENCY.has(before.lower) || (tokens[first]?.glued && isCurrencyWord(tokens, first))))
    return { kind: 'money', unit: before.lower, next };
  if (isAge(tokens, first, next)) return { kind: 'age', unit: null, next };
  const unit = unitAfter(tokens, next);
  if (unit) return unit;
  if (reading.digits && after?.capital && STREET.has(tokens[next + 1]?.lower ?? '')) return { kind: 'identifier', unit: null, next };
  if (before?.lower === 'magnitude') return { kind: 'amount', unit: 'magnitude', next };
  return { kind: 'count', unit: null, next };
}
