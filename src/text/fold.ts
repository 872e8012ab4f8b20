/** Text without the characters that only steer its display, with the way back to the original. */
export interface FoldedText {
  readonly text: string;
  /** The offset in the original text that belongs to an offset in the folded one. */
  readonly toOriginal: (offset: number) => number;
}

/** Soft hyphen, zero-width characters, word joiner, bidirectional controls, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const INVISIBLE_ALL = new RegExp(INVISIBLE.source, 'g');

/** Whether a text has characters that only steer its display. */
export const hasInvisible = (text: string): boolean => INVISIBLE.test(text);

/**
 * Takes invisible characters out, so that "1\u00ad37" and "137" read the same.
 * @returns the folded text; offsets are UTF-16 code units on both sides
 */
export function fold(text: string): FoldedText {
  if (!INVISIBLE.test(text)) return { text, toOriginal: (offset) => offset };
  const cuts: number[] = [];
  const folded = text.replace(INVISIBLE_ALL, (_, index: number) => {
    cuts.push(index);
    return '';
  });
  return { text: folded, toOriginal: (offset) => originalOffset(cuts, offset) };
}

/** The k-th cut stood at folded offset cuts[k] - k: binary search for how many lie at or before `offset`. */
function originalOffset(cuts: readonly number[], offset: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] ?? 0) - middle <= offset) low = middle + 1;
    else high = middle;
  }
  return offset + low;
}
