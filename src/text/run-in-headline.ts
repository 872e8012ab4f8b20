import type { Block } from './block.ts';
import { isDateFigure } from './figure.ts';
import { findFigures } from './find-figures.ts';
import { tokenize } from './token.ts';

/** Fewer words, without a date behind them, can be how a sentence begins: "Springfield", "The Springfield fire". */
const FEWEST_WORDS = 4;
/** So far behind a title its date is looked for, in UTF-16 units. */
const LONGEST_DATE = 40;

/** Where the date that a title is followed by ends; where it begins when there is none. */
function dateEnd(text: string, from: number): number {
  const [date] = findFigures(tokenize(text.slice(from, from + LONGEST_DATE)));
  const isWhole = date && isDateFigure(date) && date.first === 0 && date.date.day !== null && date.date.year !== null;
  return isWhole ? from + date.end : from;
}

/**
 * Cuts the title, and the date behind it, off a text that was saved as one line: "Two held in Springfield July 19, 2024
 * Police in Springfield have …". Without the cut a title would be the beginning of the first sentence.
 * @param blocks the blocks of the text, as cut from its lines
 * @returns the same blocks where the first one does not begin with the title and go on behind it
 */
export function withRunInHeadline(text: string, title: string, blocks: readonly Block[]): readonly Block[] {
  const [first, ...rest] = blocks;
  const words = title.trim();
  if (!first || words === '' || !text.startsWith(words, first.start)) return blocks;
  const end = first.start + words.length;
  if (!/^\s+[^\s\p{Ll}]/u.test(text.slice(end, first.end))) return blocks;
  const dated = dateEnd(text, end);
  if (dated === end && words.split(/\s+/).length < FEWEST_WORDS) return blocks;
  const parts: Block[] = [
    { kind: 'headline', start: first.start, end },
    { kind: 'paragraph', start: end, end: dated },
    { kind: 'paragraph', start: dated, end: first.end },
  ];
  return [...parts.filter((part) => text.slice(part.start, part.end).trim() !== ''), ...rest];
}
