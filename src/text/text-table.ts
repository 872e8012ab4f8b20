import type { Block } from './block.ts';

/** The line under the headings of a table as Markdown writes it: "| --- | :-: |", the outer bars there or not. */
const RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** What parts the cells of a row. */
const BAR = '|';
const TAB = '\t';

/** Longer lines are no rows, in UTF-16 units. */
const LONGEST_ROW = 5000;
/** Two cells are a line of a list of facts. */
const FEWEST_CELLS = 3;
/** So many lines, the headings with them, are a table without a rule. */
const FEWEST_ROWS = 3;

interface Line {
  readonly start: number;
  readonly end: number;
}

/** A table among the lines of a text: its first line, the one behind its last, and what parts its cells. */
interface Extent {
  readonly first: number;
  readonly next: number;
  readonly mark: string;
}

/** How much of a line stands before its first cell, and up to where its last one goes: outer bars and space are none. A tab parts even an empty cell. */
function insideOf(line: string, mark: string): readonly [number, number] {
  if (mark !== BAR) return [0, line.length];
  const start = line.length - line.trimStart().length;
  const end = line.trimEnd().length;
  return [line[start] === BAR ? start + 1 : start, end > start + 1 && line[end - 1] === BAR ? end - 1 : end];
}

/** The cells of a line; one where nothing parts it. */
const cellsIn = (line: string, mark: string): readonly string[] => line.slice(...insideOf(line, mark)).split(mark);

const isRule = (line: string): boolean => line.includes(BAR) && RULE.test(line);

/** Headings, a rule, and every line with bars below it. */
function ruledAt(lineAt: (index: number) => string, at: number): Extent | null {
  if (!isRule(lineAt(at + 1)) || !lineAt(at).includes(BAR)) return null;
  let next = at + 2;
  while (lineAt(next).includes(BAR)) next += 1;
  return { first: at, next, mark: BAR };
}

/** Lines of as many cells each, the first without a digit and all others with one: "Attack<tab>Dead", "Springfield<tab>12". */
function plainAt(lineAt: (index: number) => string, at: number): Extent | null {
  const headings = lineAt(at);
  const mark = [TAB, BAR].find((one) => headings.includes(one));
  if (mark === undefined || /\d/.test(headings)) return null;
  const cells = cellsIn(headings, mark).length;
  if (cells < FEWEST_CELLS) return null;
  let next = at + 1;
  while (/\d/.test(lineAt(next)) && cellsIn(lineAt(next), mark).length === cells) next += 1;
  return next - at >= FEWEST_ROWS ? { first: at, next, mark } : null;
}

/**
 * The lines of plain text that are rows of a table: headings, a rule and rows as Markdown writes them, or rows whose cells
 * a tab or a bar parts, as a browser copies them.
 * @returns the blocks of each such line, by its index: one for each cell with text; none for a rule
 */
export function textTables(text: string, lines: readonly Line[]): ReadonlyMap<number, readonly Block[]> {
  const found = new Map<number, readonly Block[]>();
  if (!text.includes(BAR) && !text.includes(TAB)) return found;
  const lineAt = (index: number): string => {
    const line = lines[index];
    return line && line.end - line.start <= LONGEST_ROW ? text.slice(line.start, line.end) : '';
  };
  for (let index = 0; index < lines.length; index += 1) {
    const table = ruledAt(lineAt, index) ?? plainAt(lineAt, index);
    if (!table) continue;
    for (let row = table.first; row < table.next; row += 1)
      found.set(row, isRule(lineAt(row)) ? [] : cellsOf(text, lines[row] ?? { start: 0, end: 0 }, table, row));
    index = table.next - 1;
  }
  return found;
}

/** The cells of a line that have text. */
function cellsOf(text: string, { start, end }: Line, { first: table, mark }: Extent, row: number): Block[] {
  const line = text.slice(start, end);
  let at = start + insideOf(line, mark)[0];
  return cellsIn(line, mark).flatMap((words, index) => {
    const from = at + words.length - words.trimStart().length;
    at += words.length + 1;
    const cell = { table, row, index, rows: 1, columns: 1, isHeading: row === table };
    return words.trim() === '' ? [] : [{ kind: 'paragraph', start: from, end: from + words.trim().length, cell } as const];
  });
}
