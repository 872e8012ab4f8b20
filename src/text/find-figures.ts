import type { Day } from './calendar.ts';
import { AGO_UNITS, MONTHS, RELATIVE_DAYS, WEEKDAYS } from './date-words.ts';
import type { Figure, NumberFigure } from './figure.ts';
import { type NumberReading, readNumber } from './number.ts';
import { classifyNumber } from './number-kind.ts';
import { FRACTION_PARTS, ORDINALS, PAIRS, SCALES, SUFFIXES, TENS, UNITS, VAGUE_WORDS } from './number-words.ts';
import { type Quantity, quantityOf, rangeQuantity, type Vague, vagueQuantity } from './quantity.ts';
import { readDate } from './read-date.ts';
import { readModifier } from './read-modifier.ts';
import type { Token } from './token.ts';
import { isOneOf, isTokenOf } from './word-set.ts';

const DASH = /^[-\u2010-\u2015]$/;
const CHANGE =
  'rose rising rises risen increased increases increasing climbed climbing jumped went grew grown revised raised up down fell dropped lowered cut moved updated soared surged expanded declined';
/** A verb of change before "from 60 to 133" makes two figures of it, not a range. */
const CHANGE_REACH = 8;

function changeBefore(tokens: readonly Token[], index: number): boolean {
  if (tokens[index - 1]?.lower !== 'from' && tokens[index - 2]?.lower !== 'from') return false;
  if (isAside(tokens, index)) return false;
  for (let at = index - 1; at >= Math.max(0, index - CHANGE_REACH); at -= 1) if (isOneOf(tokens[at]?.lower ?? '', CHANGE)) return true;
  return false;
}

/** "4,000 to 6,000 fighters, up from 1,500 to 2,200": behind the number that it is now, both ends of what it was. */
function isAside(tokens: readonly Token[], index: number): boolean {
  const from = index - 1;
  const isLed = tokens[from]?.lower === 'from' && isTokenOf(tokens, from - 1, 'up down') && isTokenOf(tokens, from - 2, ', (');
  return isLed && tokens.slice(Math.max(0, from - 2 - CHANGE_REACH), from - 2).some(({ kind }) => kind === 'number');
}

/** What a count rose by is this many times smaller than what it rose to, where the two are no range. */
const FAR_APART = 4;

/** What may stand behind a number and is nothing that it counts. */
const NO_NOUN = 'on in at by after before from with as when while since and but over during overnight yesterday today';

/** Units and currencies that may stand between the numbers of a range: "1 per cent to 1.5 per cent", "$5 to $7 million". */
const BETWEEN =
  /^(%|percent|per|cent|pc|miles?|kms?|metres?|meters?|feet|foot|inch(es)?|pounds?|dollars?|euros?|cents?|years?|months?|weeks?|days?|hours?|minutes?|degrees?|kg|tonnes?|tons?|[mbk]n?|watts?)$/;
const MONEY = /^[$£€₹]$/;

/** Index of the word that links two numbers, past a unit. */
function linkAfter(tokens: readonly Token[], next: number): number {
  let at = next;
  while (at < next + 2 && BETWEEN.test(tokens[at]?.lower ?? '')) at += 1;
  return at;
}

/** "60-70", "60 to 70", "between 60 and 70", "two or three", "from 5% to 7%": the second number of a range. */
function rangeEnd(tokens: readonly Token[], first: number, reading: NumberReading): { low: number; high: number; next: number } | null {
  const at = linkAfter(tokens, reading.next);
  const word = tokens[at]?.lower ?? '';
  const lead = MONEY.test(tokens[first - 1]?.lower ?? '') ? 2 : 1;
  const between = tokens[first - lead]?.lower === 'between' || tokens[first - lead - 1]?.lower === 'between';
  const links =
    (DASH.test(word) && at === reading.next) ||
    word === 'to' ||
    (word === 'and' && between) ||
    (word === 'or' && reading.value < 20 && at === reading.next);
  if (!links || (word === 'to' && changeBefore(tokens, first))) return null;
  const dashAfter = word === 'to' && DASH.test(tokens[at + 1]?.lower ?? '') ? 1 : 0;
  const from = at + 1 + dashAfter;
  const isMoney = MONEY.test(tokens[from]?.lower ?? '');
  const second = readNumber(tokens, isMoney ? from + 1 : from);
  // Across a unit only like follows like: "1 per cent to 2 per cent", not "up 9 per cent to $84".
  if (second && at > reading.next && tokens[second.next]?.lower !== tokens[reading.next]?.lower && !(lead === 2 && isMoney)) return null;
  if (second && (lead === 2) !== isMoney && isMoney) return null;
  if (!second || (at > reading.next && word === 'to' && tokens[first - lead]?.lower === 'by')) return null;
  // "rose by four to 137", "by four to 137 on Tuesday", but "by two to 20 per cent"
  const isRise = word === 'to' && tokens[first - 1]?.lower === 'by' && second.value > reading.value * FAR_APART;
  const behind = tokens[second.next];
  const hasNoun = behind?.lower === '%' || (behind?.kind === 'word' && !isOneOf(behind.lower, NO_NOUN));
  if (isRise && !hasNoun) return null;
  const scale = scaleOf(tokens, second);
  const low =
    // "2 to 6 million", "two to six thousand": the scale is of both.
    second.written !== 'digits' && reading.written !== 'mixed' && reading.value < (second.value / scale) * 1.0001
      ? reading.value * scale
      : reading.value;
  if (second.value <= low || (DASH.test(word) && tokens[second.next]?.lower === '-' && tokens[second.next + 1]?.kind === 'number'))
    return null;
  return { low, high: second.value, next: second.next };
}

function scaleOf(tokens: readonly Token[], reading: NumberReading): number {
  const last = tokens[reading.next - 1]?.lower ?? '';
  return reading.written === 'digits' ? 1 : (SCALES.get(last) ?? SUFFIXES.get(last) ?? (last === 'dozen' ? 12 : 1));
}

/** "one" that counts nothing: "no one", "one another", "the only one"; "only one" may count. */
function isPronoun(tokens: readonly Token[], first: number): boolean {
  if (tokens[first]?.lower !== 'one') return false;
  const only = tokens[first - 1]?.lower === 'only' && tokens[first - 2]?.lower !== 'the';
  const before = only ? '' : (tokens[first - 1]?.lower ?? '');
  const after = tokens[first + 1]?.lower ?? '';
  // "the one hundred and forty people"
  if (SCALES.has(after)) return false;
  if (
    isOneOf(before, 'no any every some this that the which another each a other same only new big first last good great') &&
    after !== 'of' &&
    !isOneOf(after, 'person man woman child soldier dead')
  )
    return true;
  return isOneOf(after, "for that who whose which after to another 's day thing can could must should would might may has is was knows");
}

function place(tokens: readonly Token[], first: number, next: number): { start: number; end: number; first: number; next: number } {
  return { start: tokens[first]?.start ?? 0, end: tokens[next - 1]?.end ?? 0, first, next };
}

/** "2-1", "89-89": a result, and no range. */
function scoreFigure(tokens: readonly Token[], index: number, reading: NumberReading): NumberFigure | null {
  const [dash, second] = [tokens[reading.next], tokens[reading.next + 1]];
  if (
    !reading.digits ||
    reading.written !== 'digits' ||
    !dash?.glued ||
    !DASH.test(dash.lower) ||
    second?.kind !== 'number' ||
    !second.glued
  )
    return null;
  const other = Number(second.lower);
  if (
    !(other <= reading.value) ||
    reading.value > 200 ||
    (tokens[reading.next + 2]?.glued === true && tokens[reading.next + 2]?.kind !== 'mark')
  )
    return null;
  return { ...place(tokens, index, reading.next + 2), kind: 'score', quantity: quantityOf(reading.value, 'exact'), unit: null };
}

/** "one of the (world's, top) four deadliest": a rank that is one of the first so many. */
function isOneOfFirst(tokens: readonly Token[], first: number, next: number): boolean {
  const after = tokens[next]?.lower ?? '';
  // "among the five most severely hurt" are people.
  const isMost = after === 'most' && !tokens[next + 2]?.lower.endsWith('ed');
  if (!isMost && !(after.length > 4 && after.endsWith('est'))) return false;
  let at = tokens[first - 1]?.lower === 'top' ? first - 1 : first;
  if (tokens[at - 1]?.lower.endsWith("'s")) at -= 1;
  while (isOneOf(tokens[at - 1]?.lower, 'the of')) at -= 1;
  return isOneOf(tokens[at - 1]?.lower, 'one among') && at < first;
}

/** "two-thirds", "a third of", "almost half of", "one in three": a part of something. */
function fractionFigure(tokens: readonly Token[], index: number): NumberFigure | null {
  const word = tokens[index]?.lower ?? '';
  const half =
    word === 'half' &&
    !isTokenOf(tokens, index + 1, 'a an - hour dozen mast time way') &&
    !isTokenOf(tokens, index - 1, 'first second other - better');
  const at = isTokenOf(tokens, index + 1, '- \u2010') ? index + 2 : index + 1;
  const part = FRACTION_PARTS.get(tokens[at]?.lower ?? '');
  const isOutOf = tokens[index + 1]?.lower === 'out' && tokens[index + 2]?.lower === 'of';
  if (!half && part === undefined && !isOutOf) return null;
  const count = word === 'a' ? 1 : readNumber(tokens, index)?.value;
  const whole = isOutOf ? readNumber(tokens, index + 3) : null;
  if (whole && count !== undefined && whole.value > count) {
    return { ...place(tokens, index, whole.next), kind: 'share', quantity: quantityOf(count / whole.value, 'exact', false), unit: null };
  }
  const value = half
    ? 0.5
    : count !== undefined && part && count < part && (tokens[at + 1]?.lower === 'of' || tokens[at + 1] === undefined)
      ? count / part
      : null;
  if (value === null) return null;
  const next = half ? index + 1 : at + 1;
  const around = readModifier(tokens, index, next);
  return { ...place(tokens, around.first, next), kind: 'share', quantity: quantityOf(value, around.modifier, false), unit: null };
}

function numberFigure(tokens: readonly Token[], index: number): NumberFigure | null {
  const reading = readNumber(tokens, index);
  if (!reading || isPronoun(tokens, index)) return null;
  const score = scoreFigure(tokens, index, reading);
  if (score) return score;
  const range = rangeEnd(tokens, index, reading);
  const end = range?.next ?? reading.next;
  if (isOneOfFirst(tokens, index, end))
    return { ...place(tokens, index, end), kind: 'rank', quantity: quantityOf(reading.value, 'up to'), unit: null };
  const { kind, unit, next } = classifyNumber(tokens, index, end, reading);
  if (index === 0 && reading.digits && /^[.)]$/.test(tokens[end]?.lower ?? '') && tokens[end]?.glued && tokens.length > 2)
    return { ...place(tokens, index, end), kind: 'identifier', quantity: quantityOf(reading.value, 'exact'), unit: null };
  const sign =
    tokens[index - 1]?.lower === 'minus' || (tokens[index - 2]?.lower === 'minus' && DASH.test(tokens[index - 1]?.lower ?? '')) ? -1 : 1;
  const around = readModifier(tokens, sign < 0 ? index - (tokens[index - 1]?.lower === 'minus' ? 1 : 2) : index, end);
  const last = Math.max(next, around.next);
  const discrete = kind === 'count';
  const first = range && tokens[around.first - 1]?.lower === 'between' ? around.first - 1 : around.first;
  const quantity: Quantity = range ? rangeQuantity(range.low, range.high) : quantityOf(sign * reading.value, around.modifier, discrete);
  return { ...place(tokens, first, last), kind, quantity, unit };
}

const VAGUE_SCALES: Readonly<Record<string, Vague>> = { tens: 'tens of thousands', hundreds: 'hundreds of thousands' };

/** "dozens of", "scores more", "several hundred", "a few", "tens of thousands". */
function vagueFigure(tokens: readonly Token[], index: number): NumberFigure | null {
  const word = tokens[index]?.lower ?? '';
  const scaled = tokens[index + 1]?.lower === 'of' && tokens[index + 2]?.lower === 'thousands' ? VAGUE_SCALES[word] : undefined;
  if (scaled) return { ...place(tokens, index, index + 3), kind: 'count', quantity: vagueQuantity(scaled), unit: null };
  if (!Object.hasOwn(VAGUE_WORDS, word)) return null;
  const vague: Vague = VAGUE_WORDS[word as keyof typeof VAGUE_WORDS];
  const before = tokens[index - 1]?.lower ?? '';
  const after = tokens[index + 1];
  if ((vague === 'couple' || vague === 'few') && before !== 'a') return null;
  if (vague === 'couple' && after?.lower !== 'of') return null;
  if (
    vague === 'scores' &&
    // "wounded scores at a shrine"
    !isOneOf(before, 'killed wounded injured hurt killing wounding injuring hurting') &&
    (after?.kind !== 'word' || !isOneOf(after.lower, 'of more were killed dead injured wounded others have are hurt died'))
  )
    return null;
  const scale = after && isOneOf(after.lower, 'hundred thousand million dozen') ? after.lower : null;
  if (scale && (vague === 'several' || vague === 'few')) {
    const lifted: Vague = scale === 'dozen' ? 'dozens' : scale === 'hundred' ? 'hundreds' : scale === 'thousand' ? 'thousands' : 'millions';
    return { ...place(tokens, index, index + 2), kind: 'count', quantity: vagueQuantity(lifted), unit: null };
  }
  const first = before === 'a' ? index - 1 : index;
  const at = tokens[index + 1]?.lower === 'of' ? index + 2 : index + 1;
  const { kind, unit } = classifyNumber(tokens, index, at, { value: 2, next: at, digits: false, written: 'words' });
  const bounded = readModifier(tokens, first, index + 1);
  return {
    ...place(tokens, Math.min(first, bounded.first), index + 1),
    kind: kind === 'count' || kind === 'duration' ? kind : 'amount',
    quantity: vagueQuantity(vague),
    unit,
  };
}

/** "fourth", "4th" as a rank; "twin" as a count of the noun after it. */
function wordFigure(tokens: readonly Token[], index: number): NumberFigure | null {
  const word = tokens[index]?.lower ?? '';
  const pair = PAIRS.get(word);
  if (pair && tokens[index + 1]?.kind === 'word')
    return { ...place(tokens, index, index + 1), kind: 'pair', quantity: quantityOf(pair, 'exact'), unit: null };
  const rank = ORDINALS.get(word);
  return rank === undefined || word === 'second'
    ? null
    : { ...place(tokens, index, index + 1), kind: 'rank', quantity: quantityOf(rank, 'exact'), unit: null };
}

/**
 * Finds every figure of a sentence.
 * @param tokens the sentence's tokens
 * @param published the page's date, against which relative dates are resolved
 * @returns figures in order, none overlapping
 */
export function findFigures(tokens: readonly Token[], published: Day | null = null): Figure[] {
  const figures: Figure[] = [];
  let index = 0;
  while (index < tokens.length) {
    const figure = figureAt(tokens, index, published);
    if (figure) figures.push(figure);
    index = Math.max(index + 1, figure?.next ?? 0);
  }
  return figures;
}

/** Words that can begin a figure, from the tables; all others are passed over with one look-up. */
const OPENERS: ReadonlySet<string> = new Set([
  ...UNITS.keys(),
  ...TENS.keys(),
  ...SCALES.keys(),
  ...PAIRS.keys(),
  ...ORDINALS.keys(),
  ...Object.keys(VAGUE_WORDS),
  'tens',
  'half',
  'quarter',
  'dozen',
  'last',
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...RELATIVE_DAYS.keys(),
]);
/** What may follow "a" and "an" in a figure. */
const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  ...SCALES.keys(),
  ...FRACTION_PARTS.keys(),
  ...AGO_UNITS.keys(),
  'dozen',
  'couple',
  'few',
  'handful',
  'score',
]);

function canOpen(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || token.kind === 'mark') return false;
  if (token.kind === 'number') return true;
  if (token.lower === 'a' || token.lower === 'an') return AFTER_ARTICLE.has(tokens[index + 1]?.lower ?? '');
  return OPENERS.has(token.lower) || (token.capital && token.lower.endsWith("'s") && MONTHS.has(token.lower.slice(0, -2)));
}

function figureAt(tokens: readonly Token[], index: number, published: Day | null): Figure | null {
  if (!canOpen(tokens, index)) return null;
  const date = readDate(tokens, index, published);
  if (date) return { ...place(tokens, date.first, date.next), kind: 'date', date: date.date };
  return fractionFigure(tokens, index) ?? numberFigure(tokens, index) ?? vagueFigure(tokens, index) ?? wordFigure(tokens, index);
}
