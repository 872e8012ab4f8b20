import type { Block, BlockKind } from './block.ts';
import { textTables } from './text-table.ts';
import { isWideFact } from './wide-fact.ts';

interface Line {
  readonly start: number;
  readonly end: number;
}

/** Lines that end before this many characters were broken by a line width, not by an author. */
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 50;
/** A heading is short. */
const HEADING_WORDS = 14;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** Words that no author ends a line with. */
const NEVER_LAST = /\s(?:a|an|the|of|in|on|at|by|to|for|with|from|and|or|near|has|have|had|was|were|is|are|that|who|which|as)\s*$/i;

/** So much of a line shows its last word, in UTF-16 units: what goes before longer ones does not matter. */
const LONGEST_ENDING = 8;

/** So many lines that go on in the next one tell that all were wrapped; one that ends so tells as much as two. */
const ENOUGH_CONTINUED = 2;

/** Plain text that was wrapped to a width: all its lines are short, and some nearly fill the width. */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  let widest = 0;
  let continued = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    const next = lines[index + 1];
    if (!line) continue;
    widest = Math.max(widest, line.end - line.start);
    const ending = text.slice(Math.max(line.start, line.end - LONGEST_ENDING), line.end);
    // "Share this with", a button, is short.
    const isFull = line.end - line.start >= NARROWEST_WRAP;
    if (next && next.end > next.start && isFull && NEVER_LAST.test(ending)) continued += ENOUGH_CONTINUED;
    else if (
      next &&
      /^\s*\p{Ll}/u.test(text.slice(next.start, next.start + 8)) &&
      !/[.!?:;]["”)]?\s*$/.test(text.slice(Math.max(line.start, line.end - 4), line.end))
    )
      continued += 1;
  }
  return widest >= NARROWEST_WRAP && widest <= WIDEST_WRAP && continued >= ENOUGH_CONTINUED ? widest : null;
}

/** How long a heading and the marks around it may be, in characters. */
const LONGEST_MARKED = 130;

/** What plain-text markup puts around a heading: "## Springfield", "== Springfield ==", "**Springfield**". */
const MARKED = /^(?:#{1,6}\s+(.+?)\s*#*|={2,6}\s*(.+?)\s*={2,6}|\*\*([^*]+)\*\*)$/;

function isHeading(line: string): boolean {
  const whole = line.trim();
  // A pattern that looks for its end from every place is for short lines only.
  const marked = whole.length <= LONGEST_MARKED ? MARKED.exec(whole) : null;
  const trimmed = marked?.[1] ?? marked?.[2] ?? marked?.[3] ?? whole;
  if (
    trimmed.length === 0 ||
    trimmed.length > 110 ||
    /[.!,;:]["”)]?$/.test(trimmed) ||
    /[.!?]["”)]? (?:\([^()]*\) ?)+$/.test(trimmed) ||
    /^[-•*►▶▪■●◦‣"“]/.test(trimmed)
  )
    return false;
  return /^[\p{Lu}\d]/u.test(trimmed) && trimmed.split(/\s+/).length <= HEADING_WORDS;
}

/** "21:20", "9.30 p.m. GMT": the time of an entry, on a line of its own. */
const TIME_ONLY = /^\s*\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?\s*$/i;

/** "– Ann Roe", "- Ann Roe and John Poe, The Springfield Times": who wrote the entry above. */
const SIGNATURE = /^\s*[-–—]\s?\p{Lu}[\p{L}.'’-]+(?: (?:and|\p{Lu}[\p{L}.'’-]*)){1,6}(?:, [\p{L} ]{1,40})?\s*$/u;

function kindOf(text: string, line: Line, isFirst: boolean): BlockKind {
  const words = text.slice(line.start, line.end);
  if (TIME_ONLY.test(words)) return 'entry';
  if (isHeading(words)) return isFirst ? 'headline' : 'heading';
  if (SIGNATURE.test(words)) return 'paragraph';
  return /^\s*(?:[-•*–►▶▪■●◦‣]|\d{1,2}[.)])\s/.test(words) ? 'item' : 'paragraph';
}

/** How long either line of a fact may be, with its margins, in UTF-16 units. */
const LONGEST_FACT = 120;

/**
 * Lines that name a fact whose value is the next line. Names and values that take turns may begin with either: of a run
 * of an odd number the first is its heading, or the last its source, and nothing is taken to belong together.
 */
function factLines(text: string, lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  const isPair = (at: number): boolean => {
    const [line, next] = [lines[at], lines[at + 1]];
    const isShort = line !== undefined && line.end - line.start <= LONGEST_FACT;
    return isShort && next !== undefined && isWideFact(text.slice(line.start, line.end), text.slice(next.start, next.end));
  };
  for (let from = 0; from < lines.length; from += 1) {
    let to = from;
    while (isPair(to)) to += 1;
    if ((to - from) % 2 === 1) for (let at = from; at < to; at += 2) found.add(at);
    from = to;
  }
  return found;
}

/**
 * Cuts plain text into blocks. A line is a block; where the text was wrapped to a width, lines up to an empty one are.
 * The name of a fact and its value are one line of a list of facts, though each has a line of its own. A cell of a
 * table is a block.
 * @returns blocks in order; empty lines are left out
 */
export function splitBlocks(text: string): Block[] {
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  const facts = factLines(text, lines);
  const rows = textTables(text, lines);
  const blocks: Block[] = [];
  const open: Line[] = [];
  const close = (): void => {
    const [first] = open;
    if (!first) return;
    const whole = { start: first.start, end: open.at(-1)?.end ?? first.end };
    blocks.push({ ...whole, kind: kindOf(text, whole, blocks.length === 0) });
    open.length = 0;
  };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) continue;
    const value = facts.has(index) ? lines[index + 1] : undefined;
    const cells = rows.get(index);
    if (cells) {
      close();
      blocks.push(...cells);
    } else if (value) {
      close();
      blocks.push({ start: line.start, end: value.end, kind: 'paragraph' });
      index += 1;
    } else if (text.slice(line.start, line.end).trim() === '') {
      close();
    } else {
      open.push(line);
      if (width === null) close();
    }
  }
  close();
  return blocks;
}
