import { isDate } from './calendar.ts';
import { MONTHS } from './date-words.ts';
import type { Token } from './token.ts';

/** A date in figures; month and day are null where two countries would read them differently. */
interface NumericDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  /** Index after its last token. */
  readonly next: number;
}

const YEAR = /^(19|20)\d\d$/;
const UP_TO_31 = /^\d{1,2}$/;
/** "22.03", read as a decimal by the tokens, before ".2024". */
const DAY_AND_MONTH = /^(\d{1,2})\.(\d{2})$/;

/** The texts of glued tokens behind one; undefined where white space stands between. */
const gluedAt = (tokens: readonly Token[], index: number): string | undefined => (tokens[index]?.glued ? tokens[index]?.lower : undefined);

const dated = (year: number, month: number, day: number, next: number): NumericDate | null =>
  isDate(year, month, day) ? { year, month, day, next } : null;

/** "22.03.2024": day first wherever dots are used. */
function dotted(tokens: readonly Token[], index: number): NumericDate | null {
  const [, day, month] = DAY_AND_MONTH.exec(tokens[index]?.lower ?? '') ?? [];
  const year = gluedAt(tokens, index + 2) ?? '';
  if (!day || !month || gluedAt(tokens, index + 1) !== '.' || !YEAR.test(year)) return null;
  return dated(Number(year), Number(month), Number(day), index + 3);
}

/** "22/03/2024", "03/22/2024": what cannot be a month is the day; "03/04/2024" gives only its year. */
function slashed(tokens: readonly Token[], index: number): NumericDate | null {
  const [first, second, last] = [tokens[index]?.lower ?? '', gluedAt(tokens, index + 2) ?? '', gluedAt(tokens, index + 4) ?? ''];
  const areSlashes = gluedAt(tokens, index + 1) === '/' && gluedAt(tokens, index + 3) === '/';
  if (!areSlashes || !UP_TO_31.test(first) || !UP_TO_31.test(second) || !YEAR.test(last)) return null;
  const [year, a, b, next] = [Number(last), Number(first), Number(second), index + 5];
  if (a <= 12 && b <= 12 && a !== b) return { year, month: null, day: null, next };
  return a > 12 ? dated(year, b, a, next) : dated(year, a, b, next);
}

/** "22-Mar-2024" */
function dashed(tokens: readonly Token[], index: number): NumericDate | null {
  const [day, month, year] = [tokens[index]?.lower ?? '', MONTHS.get(gluedAt(tokens, index + 2) ?? ''), gluedAt(tokens, index + 4) ?? ''];
  const areDashes = gluedAt(tokens, index + 1) === '-' && gluedAt(tokens, index + 3) === '-';
  if (!areDashes || month === undefined || !UP_TO_31.test(day) || !YEAR.test(year)) return null;
  return dated(Number(year), month, Number(day), index + 5);
}

/**
 * Reads a date in figures that begins at a number.
 * @returns null where none does
 */
export function numericDate(tokens: readonly Token[], index: number): NumericDate | null {
  return gluedAt(tokens, index + 1) === undefined ? null : (dotted(tokens, index) ?? slashed(tokens, index) ?? dashed(tokens, index));
}
