import type { Day } from './calendar.ts';
import type { Figure, NumberFigure } from './figure.ts';
import { type NumberReading, readNumber } from './number.ts';
import { classifyNumber } from './number-kind.ts';
import { ORDINALS, PAIRS, SCALES, SUFFIXES, VAGUE_WORDS } from './number-words.ts';
import { type Quantity, quantityOf, rangeQuantity, type Vague, vagueQuantity } from './quantity.ts';
import { readDate } from './read-date.ts';
import { readModifier } from './read-modifier.ts';
import type { Token } from './token.ts';

const DASH = /^[-\u2010-\u2015]$/;
const CHANGE =
  /^(rose|rising|rises|risen|increased|increases|increasing|climbed|climbing|jumped|went|grew|grown|revised|raised|up|down|fell|dropped|lowered|cut|moved|updated|soared|surged|range|improve|boost|expanded|declined)$/;
/** A verb of change before "from 60 to 133" makes two figures of it, not a range. */
const CHANGE_REACH = 8;

function changeBefore(tokens: readonly Token[], index: number): boolean {
  if (tokens[index - 1]?.lower !== 'from' && tokens[index - 2]?.lower !== 'from') return false;
  for (let at = index - 1; at >= Math.max(0, index - CHANGE_REACH); at -= 1) if (CHANGE.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** "60-70", "60 to 70", "between 60 and 70", "two or three": the second number of a range. */
function rangeEnd(tokens: readonly Token[], first: number, reading: NumberReading): { low: number; high: number; next: number } | null {
  const link = tokens[reading.next];
  const word = link?.lower ?? '';
  const between = tokens[first - 1]?.lower === 'between' || tokens[first - 2]?.lower === 'between';
  const links = DASH.test(word) || word === 'to' || (word === 'and' && between) || (word === 'or' && reading.value < 20);
  if (!links || (word === 'to' && changeBefore(tokens, first))) return null;
  const at = tokens[reading.next + 1]?.lower === '$' || tokens[reading.next + 1]?.lower === '£' ? reading.next + 2 : reading.next + 1;
  const second = readNumber(tokens, at);
  if (!second) return null;
  const scale = scaleOf(tokens, second);
  const low =
    reading.written === 'digits' && second.written === 'mixed' && reading.value < (second.value / scale) * 1.0001
      ? reading.value * scale
      : reading.value;
  if (second.value <= low || (DASH.test(word) && tokens[second.next]?.lower === '-' && tokens[second.next + 1]?.kind === 'number'))
    return null;
  return { low, high: second.value, next: second.next };
}

function scaleOf(tokens: readonly Token[], reading: NumberReading): number {
  const last = tokens[reading.next - 1]?.lower ?? '';
  return reading.written === 'mixed' ? (SCALES.get(last) ?? SUFFIXES.get(last) ?? 1) : 1;
}

/** "one" that counts nothing: "no one", "one another", "this one". */
function isPronoun(tokens: readonly Token[], first: number): boolean {
  if (tokens[first]?.lower !== 'one') return false;
  const before = tokens[first - 1]?.lower ?? '';
  const after = tokens[first + 1]?.lower ?? '';
  if (
    /^(no|any|every|some|this|that|the|which|another|each|a|other|only|new|big|first|last|good|great|big)$/.test(before) &&
    after !== 'of' &&
    !/^(person|man|woman|child|soldier|dead)$/.test(after)
  )
    return true;
  return (
    after === 'another' ||
    after === "'s" ||
    after === 'day' ||
    after === 'thing' ||
    /^(can|could|must|should|would|might|may|has|is|was|knows)$/.test(after)
  );
}

function place(tokens: readonly Token[], first: number, next: number): { start: number; end: number; first: number; next: number } {
  return { start: tokens[first]?.start ?? 0, end: tokens[next - 1]?.end ?? 0, first, next };
}

function numberFigure(tokens: readonly Token[], index: number): NumberFigure | null {
  const reading = readNumber(tokens, index);
  if (!reading || isPronoun(tokens, index)) return null;
  const range = rangeEnd(tokens, index, reading);
  const end = range?.next ?? reading.next;
  const { kind, unit, next } = classifyNumber(tokens, index, end, reading);
  if (index === 0 && reading.digits && /^[.)]$/.test(tokens[end]?.lower ?? '') && tokens[end]?.glued && tokens.length > 2)
    return { ...place(tokens, index, end), kind: 'identifier', quantity: quantityOf(reading.value, 'exact'), unit: null };
  const around = readModifier(tokens, index, end);
  const last = Math.max(next, around.next);
  const discrete = kind === 'count';
  const first = range && tokens[around.first - 1]?.lower === 'between' ? around.first - 1 : around.first;
  const quantity: Quantity = range ? rangeQuantity(range.low, range.high) : quantityOf(reading.value, around.modifier, discrete);
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
    (after?.kind !== 'word' || !/^(of|more|were|killed|dead|injured|wounded|others|have|are|hurt|died)$/.test(after.lower))
  )
    return null;
  const scale = after && /^(hundred|thousand|million|dozen)$/.test(after.lower) ? after.lower : null;
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

/** First letters of words that can begin a figure: most words are passed over without a look-up. */
function figureAt(tokens: readonly Token[], index: number, published: Day | null): Figure | null {
  const date = readDate(tokens, index, published);
  if (date) return { ...place(tokens, date.first, date.next), kind: 'date', date: date.date };
  if (tokens[index]?.kind === 'mark') return null;
  return numberFigure(tokens, index) ?? vagueFigure(tokens, index) ?? wordFigure(tokens, index);
}
