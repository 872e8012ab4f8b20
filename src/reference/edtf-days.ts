import edtf from 'edtf';
import type { DayRange } from './types.ts';

const DAY_MS = 86_400_000;

/**
 * The days that an EDTF date or interval covers.
 * @param text EDTF (ISO 8601-2), or ".." for an open end
 * @throws Error when the text is no EDTF
 */
export function edtfDays(text: string): DayRange {
  if (text === '..') return { from: null, to: null };
  const parsed: { min: number; max: number } = edtf(text);
  // An instant with a zone counts as the day it has there.
  const local = /^(\d{4})-(\d{2})-(\d{2})T/.exec(text);
  if (local) {
    const day = Date.UTC(Number(local[1]), Number(local[2]) - 1, Number(local[3])) / DAY_MS;
    return { from: day, to: day };
  }
  const day = (instant: number): number | null => (Number.isFinite(instant) ? Math.floor(instant / DAY_MS) : null);
  return { from: day(parsed.min), to: day(parsed.max) };
}
