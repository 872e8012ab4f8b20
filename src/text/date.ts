import { type Day, dayOf, daysIn } from './calendar.ts';

/** A date as text states it; the year may be missing ("March 22"). */
export interface StatedDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** The months that "late 2014" spans. */
  readonly span: readonly [number, number] | null;
  readonly approximate: boolean;
  /** Computed from the page's date ("on Friday"), not written out. */
  readonly relative: boolean;
}

/** A date with its year: EDTF (ISO 8601-2) and the days it covers, both ends included. */
export interface DateValue {
  readonly edtf: string;
  readonly from: Day;
  readonly to: Day;
  readonly approximate: boolean;
}

const two = (n: number): string => String(n).padStart(2, '0');

/**
 * Makes a date whole.
 * @param year stands in where the text gives no year
 * @returns null when there is no year at all
 */
export function dateValue(date: StatedDate, year: number | null = null): DateValue | null {
  const y = date.year ?? year;
  if (y === null) return null;
  const mark = date.approximate ? '~' : '';
  if (date.span) {
    const [first, last] = date.span;
    return {
      edtf: `${y}-${two(first)}/${y}-${two(last)}`,
      from: dayOf(y, first),
      to: dayOf(y, last, daysIn(y, last)),
      approximate: date.approximate,
    };
  }
  if (date.month === null) return { edtf: `${y}${mark}`, from: dayOf(y), to: dayOf(y, 12, 31), approximate: date.approximate };
  if (date.day === null)
    return {
      edtf: `${y}-${two(date.month)}${mark}`,
      from: dayOf(y, date.month),
      to: dayOf(y, date.month, daysIn(y, date.month)),
      approximate: date.approximate,
    };
  const day = dayOf(y, date.month, date.day);
  return { edtf: `${y}-${two(date.month)}-${two(date.day)}${mark}`, from: day, to: day, approximate: date.approximate };
}
