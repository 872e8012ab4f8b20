import type { Block } from './block.ts';

/** A row, its cells between bars: "| Dead | Injured |"; and the line under the headings: "| --- | :-: |". */
const ROW = /^\s*\|.*\|\s*$/;
const RULE = /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/;

/** Longer lines are no rows, in UTF-16 units. */
const LONGEST_ROW = 5000;

interface Line {
  readonly start: number;
  readonly end: number;
}

/**
 * The lines of plain text that are rows of a table as Markdown writes them: headings, a rule, and rows.
 * @returns the blocks of each such line, by its index: one for each cell with text; none for a rule
 */
export function markdownTables(text: string, lines: readonly Line[]): ReadonlyMap<number, readonly Block[]> {
  const found = new Map<number, readonly Block[]>();
  const lineAt = (index: number): string => {
    const line = lines[index];
    return line && line.end - line.start <= LONGEST_ROW ? text.slice(line.start, line.end) : '';
  };
  for (let index = 1; index < lines.length; index += 1) {
    if (!RULE.test(lineAt(index)) || !ROW.test(lineAt(index - 1))) continue;
    const table = index - 1;
    found.set(index, []);
    for (let row = table; row === index || ROW.test(lineAt(row)); row += 1)
      if (row !== index) found.set(row, cellsOf(text, lines[row] ?? { start: 0, end: 0 }, table, row));
  }
  return found;
}

/** The cells of a line that have text. */
function cellsOf(text: string, line: Line, table: number, row: number): Block[] {
  const blocks: Block[] = [];
  let start = text.indexOf('|', line.start) + 1;
  for (let index = 0; start > 0 && start <= line.end; index += 1) {
    const bar = text.indexOf('|', start);
    if (bar < 0 || bar >= line.end) break;
    const words = text.slice(start, bar);
    const from = start + words.length - words.trimStart().length;
    const cell = { table, row, index, rows: 1, columns: 1, isHeading: row === table };
    if (words.trim() !== '') blocks.push({ kind: 'paragraph', start: from, end: from + words.trim().length, cell });
    start = bar + 1;
  }
  return blocks;
}
