import { FRACTIONS, SCALES, SUFFIXES, TENS, UNITS } from './number-words.ts';
import type { Token } from './token.ts';

/** A number read from tokens: its value and how many tokens it took. */
export interface NumberReading {
  readonly value: number;
  /** Index after the last token. */
  readonly next: number;
  readonly digits: boolean;
  /** A fraction that has no noun to count ("one and a half"). */
  readonly written: 'digits' | 'words' | 'mixed';
}

/** The value of a number in digits, whatever separates its thousands. */
export function parseDigits(text: string): number {
  const plain = Number(text);
  if (!Number.isNaN(plain)) return plain;
  const grouped = text.replace(/[,'\u00a0\u2009\u202f ]/g, '');
  const dots = grouped.split('.').length - 1;
  return Number(dots > 1 ? grouped.replaceAll('.', '') : grouped);
}

const isHyphen = (token: Token | undefined): boolean => token?.lower === '-' || token?.lower === '\u2010' || token?.lower === '\u2011';

/** "million" after a number, with or without a hyphen; a letter only when it is glued ("10K") or follows as "m"/"bn". */
function scaleAt(tokens: readonly Token[], index: number): { scale: number; next: number } | null {
  const token = tokens[index];
  if (!token) return null;
  if (isHyphen(token)) {
    const after = tokens[index + 1];
    const scale = after?.glued ? SCALES.get(after.lower) : undefined;
    return scale === undefined ? null : { scale, next: index + 2 };
  }
  if (token.kind !== 'word') return null;
  const scale = token.glued ? (SUFFIXES.get(token.lower) ?? SCALES.get(token.lower)) : SCALES.get(token.lower);
  return scale === undefined ? null : { scale, next: index + 1 };
}

/** Digits with a scale: "2.2 million", "10K", "5 hundred". */
function readDigits(tokens: readonly Token[], index: number): NumberReading | null {
  const token = tokens[index];
  if (token?.kind !== 'number') return null;
  let value = parseDigits(token.lower);
  let next = index + 1;
  let written: NumberReading['written'] = 'digits';
  for (let scaled = scaleAt(tokens, next); scaled; scaled = scaleAt(tokens, next)) {
    value *= scaled.scale;
    next = scaled.next;
    written = 'mixed';
  }
  // 2.2 * 1e6 is 2200000.0000000005
  if (written === 'mixed') value = Number(value.toPrecision(12));
  return { value, next, digits: true, written };
}

/** "twenty", "twenty-three", "twenty three", "seven". */
function readSmall(tokens: readonly Token[], index: number): { value: number; next: number } | null {
  const token = tokens[index];
  if (!token) return null;
  const ten = TENS.get(token.lower);
  if (ten === undefined) {
    const unit = UNITS.get(token.lower);
    return unit === undefined ? null : { value: unit, next: index + 1 };
  }
  const at = isHyphen(tokens[index + 1]) ? index + 2 : index + 1;
  const unit = UNITS.get(tokens[at]?.lower ?? '');
  return unit !== undefined && unit > 0 && unit < 10 ? { value: ten + unit, next: at + 1 } : { value: ten, next: index + 1 };
}

/** "a hundred", "half a million", "a dozen", "a quarter of a million": the article counts as one. */
function readArticle(tokens: readonly Token[], index: number): { value: number; next: number } | null {
  const word = tokens[index]?.lower;
  const following = tokens[index + 1]?.lower ?? '';
  if ((word === 'a' || word === 'an') && (SCALES.get(following) ?? 0) >= 100) return { value: 1, next: index + 1 };
  const fraction = FRACTIONS.get(word ?? '');
  if (fraction === undefined) return null;
  const at = following === 'of' ? index + 2 : index + 1;
  const article = tokens[at]?.lower === 'a' ? at + 1 : at;
  const scale = SCALES.get(tokens[article]?.lower ?? '') ?? 0;
  return scale >= 100 && article > index + 1 ? { value: fraction, next: article } : null;
}

/** Dozens and scores as units of counting: "two dozen", "a dozen", "half a dozen", "12 dozen". */
function readDozen(tokens: readonly Token[], index: number): NumberReading | null {
  const word = tokens[index]?.lower ?? '';
  const half = word === 'half' && tokens[index + 1]?.lower === 'a' && tokens[index + 2]?.lower === 'dozen';
  if (half) return { value: 6, next: index + 3, digits: false, written: 'words' };
  const count = word === 'a' ? { value: 1, next: index + 1 } : readSmall(tokens, index);
  if (!count) return null;
  const at = isHyphen(tokens[count.next]) ? count.next + 1 : count.next;
  const unit = tokens[at]?.lower === 'dozen' ? 12 : tokens[at]?.lower === 'score' ? 20 : 0;
  return unit ? { value: count.value * unit, next: at + 1, digits: false, written: 'words' } : null;
}

/** Words: "a hundred and thirty-three", "two thousand two hundred", "half a million". */
function readWords(tokens: readonly Token[], index: number): NumberReading | null {
  const start = readArticle(tokens, index) ?? readSmall(tokens, index) ?? bareScale(tokens, index);
  if (!start) return null;
  let total = 0;
  let group = start.value;
  let next = start.next;
  for (;;) {
    const scaled = scaleAt(tokens, next);
    if (scaled) {
      if (scaled.scale === 100) group *= 100;
      else {
        total += group * scaled.scale;
        group = 0;
      }
      next = scaled.next;
      continue;
    }
    const joined = tokens[next]?.lower === 'and' && (group >= 100 || total > 0) && group % 100 === 0 ? next + 1 : next;
    const small = group % 100 === 0 && (group >= 100 || total > 0) ? readSmall(tokens, joined) : null;
    if (!small) break;
    group += small.value;
    next = small.next;
  }
  return { value: total + group, next, digits: false, written: 'words' };
}

/** "hundred people" without an article, never a plural. */
function bareScale(tokens: readonly Token[], index: number): { value: number; next: number } | null {
  const token = tokens[index];
  return token && token.kind === 'word' && (token.lower === 'hundred' || token.lower === 'thousand') ? { value: 1, next: index } : null;
}

/** "one and a half", "1 1/2": the fraction after a whole number. */
function withHalf(tokens: readonly Token[], reading: NumberReading): NumberReading {
  const [a, b, c] = [tokens[reading.next], tokens[reading.next + 1], tokens[reading.next + 2]];
  if (a?.lower !== 'and' || b?.lower !== 'a' || c?.lower !== 'half') return reading;
  const scaled = scaleAt(tokens, reading.next + 3);
  const value = (reading.value + 0.5) * (scaled?.scale ?? 1);
  return { ...reading, value, next: scaled?.next ?? reading.next + 3 };
}

/**
 * Reads the number that begins at a token.
 * @returns null when no number begins there
 */
export function readNumber(tokens: readonly Token[], index: number): NumberReading | null {
  const reading = readDigits(tokens, index) ?? readDozen(tokens, index) ?? readWords(tokens, index);
  return reading && withHalf(tokens, reading);
}
