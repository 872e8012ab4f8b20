import type { Block } from './block.ts';
import { isDateFigure } from './figure.ts';
import { findFigures } from './find-figures.ts';
import { LONG_LINE } from './run-in-furniture.ts';
import { tokenize } from './token.ts';

/** Fewer words, without a date behind them, can be how a sentence begins: "Springfield", "The Springfield fire". */
const FEWEST_WORDS = 4;
/** So far behind a title its date is looked for, in UTF-16 units. */
const LONGEST_DATE = 40;

const STAMPED = /^\s*(?:(?:last )?updated|published|posted)\s*[:-]?\s/i;

/** Where the date that a title is followed by ends; where it begins when there is none. */
function dateEnd(text: string, title: number): number {
  const stamp = STAMPED.exec(text.slice(title, title + LONGEST_DATE));
  const from = title + (stamp?.[0].length ?? 0);
  const [date] = findFigures(tokenize(text.slice(from, from + LONGEST_DATE)));
  const isWhole = date && isDateFigure(date) && date.first === 0 && date.date.day !== null && date.date.year !== null;
  return isWhole ? from + date.end : title;
}

/** How far into a text a title may stand behind the menus of its page, in UTF-16 units. */
const REACH_OF_MENUS = 4000;

/** Where a title ends that its text runs on from; null when what follows there goes on with it. */
function titleEnd(text: string, words: string, start: number, blockEnd: number): number | null {
  const end = start + words.length;
  if (!/^\s+[^\s\p{Ll}]/u.test(text.slice(end, blockEnd))) return null;
  const isName = dateEnd(text, end) === end && words.split(/\s+/).length < FEWEST_WORDS;
  return isName ? null : end;
}

/** "Two held in Springfield - The Times", "… | Times": whose page it is, in the title of a window. */
const SITE = /\s+[-–—|]\s+[^-–—|]{2,40}$/;

interface RunInTitle {
  /** Which block has it. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** The last place near the beginning of a text where its title stands and the text goes on behind it. */
function lastTitle(text: string, words: string, blocks: readonly Block[]): RunInTitle | null {
  const reach = (blocks[0]?.start ?? 0) + REACH_OF_MENUS;
  let found: RunInTitle | null = null;
  for (const [index, block] of blocks.entries()) {
    if (block.start > reach) break;
    const last = block.end - block.start < LONG_LINE ? (index === 0 ? block.start : -1) : Math.min(reach, block.end);
    for (let start = text.indexOf(words, block.start); start >= 0 && start <= last; start = text.indexOf(words, start + 1)) {
      const end = titleEnd(text, words, start, block.end);
      if (end !== null) found = { index, start, end };
    }
  }
  return found;
}

/**
 * Cuts the title, and the date behind it, off a text that was saved as one line: "Two held in Springfield July 19, 2024
 * Police in Springfield have …". Without the cut a title would be the beginning of the first sentence. Menus may stand before
 * it, and the title of the window before those.
 * @param blocks the blocks of the text, as cut from its lines
 * @returns the same blocks where none of the first ones has the title and goes on behind it
 */
export function withRunInHeadline(text: string, title: string, blocks: readonly Block[]): readonly Block[] {
  const whole = title.trim();
  if (whole === '') return blocks;
  const found = lastTitle(text, whole, blocks) ?? lastTitle(text, whole.replace(SITE, ''), blocks);
  const block = blocks[found?.index ?? 0];
  if (!found || !block) return blocks;
  const dated = dateEnd(text, found.end);
  const parts: Block[] = [
    { kind: 'paragraph', start: block.start, end: found.start, isLink: true },
    { kind: 'headline', start: found.start, end: found.end },
    { kind: 'paragraph', start: found.end, end: dated, isLink: true },
    { kind: 'paragraph', start: dated, end: block.end },
  ];
  const filled = parts.filter((part) => text.slice(part.start, part.end).trim() !== '');
  const menus = blocks.slice(0, found.index).map((menu) => ({ ...menu, isLink: true }));
  return [...menus, ...filled, ...blocks.slice(found.index + 1)];
}
