import type { Block, Cell } from './block.ts';

/** A cell under a heading, by the indices of blocks. */
export interface PlacedCell {
  readonly table: number;
  readonly row: number;
  /** The heading of its column; null where it has none. */
  readonly heading: number | null;
  /** The other short cells of its row, in order, those that reach down from rows above included. */
  readonly beside: readonly number[];
}

/** Fewer columns are a list of facts, more are no table for people to read. */
const FEWEST_COLUMNS = 3;
const MOST_COLUMNS = 40;

/** Longer cells are texts of their own, and say nothing of the others of their row; in UTF-16 units. */
const LONGEST_BESIDE = 120;

/** A cell by its first block, with the columns that it takes. */
interface Placed {
  readonly cell: Cell;
  readonly blocks: readonly number[];
  readonly columns: readonly number[];
}

/** The cells of each table, row by row, with the indices of their blocks. */
function tablesOf(blocks: readonly Block[]): ReadonlyMap<number, ReadonlyMap<number, readonly Omit<Placed, 'columns'>[]>> {
  const tables = new Map<number, Map<number, { cell: Cell; blocks: number[] }[]>>();
  blocks.forEach(({ cell }, index) => {
    if (!cell) return;
    const table = tables.get(cell.table) ?? new Map<number, { cell: Cell; blocks: number[] }[]>();
    tables.set(cell.table, table);
    const row = table.get(cell.row) ?? [];
    table.set(cell.row, row);
    const last = row.at(-1);
    if (last && last.cell.index === cell.index) last.blocks.push(index);
    else row.push({ cell, blocks: [index] });
  });
  return tables;
}

/** Gives each cell of a row its columns, beside those that reach down from rows above. */
function placed(row: readonly Omit<Placed, 'columns'>[], above: readonly Placed[]): Placed[] {
  const taken = new Set(above.flatMap(({ columns }) => columns));
  let column = 0;
  /** The next columns that are free. */
  const next = (count: number): number[] => {
    const columns: number[] = [];
    for (; columns.length < count && column < MOST_COLUMNS; column += 1) if (!taken.has(column)) columns.push(column);
    return columns;
  };
  let index = 0;
  const own = row.map((one): Placed => {
    // Cells without text have no blocks.
    next(one.cell.index - index);
    index = one.cell.index + 1;
    return { ...one, columns: next(one.cell.columns) };
  });
  return [...above, ...own].filter(({ columns }) => columns.length > 0).sort((a, b) => (a.columns[0] ?? 0) - (b.columns[0] ?? 0));
}

/**
 * The place of each block in a table whose first rows are headings of at least three columns.
 * @returns for each block its place; null where it stands in no such table, or is a heading
 */
export function placeCells(blocks: readonly Block[]): readonly (PlacedCell | null)[] {
  const places: (PlacedCell | null)[] = blocks.map(() => null);
  const isShort = ({ blocks: [first = 0, more] }: Placed): boolean => {
    const block = blocks[first];
    return block !== undefined && more === undefined && block.end - block.start <= LONGEST_BESIDE;
  };
  for (const [table, rows] of tablesOf(blocks)) {
    const headings = new Map<number, number>();
    let width = 0;
    let isBegun = false;
    let above: readonly Placed[] = [];
    for (const [row, cells] of rows) {
      const line = placed(
        cells,
        above.filter(({ cell }) => cell.row + cell.rows > row),
      );
      above = line;
      isBegun ||= cells.some(({ cell }) => !cell.isHeading);
      if (!isBegun) {
        for (const { columns, blocks: own } of line) for (const column of columns) headings.set(column, own[0] ?? 0);
        // The corner has no words: "| | Dead | Injured |".
        width = Math.max(width, 1 + Math.max(...headings.keys()));
      } else if (width >= FEWEST_COLUMNS) {
        for (const one of line.filter(({ cell }) => cell.row === row)) {
          const heading = headings.get(one.columns[0] ?? -1) ?? null;
          const beside = line.filter((other) => other !== one && isShort(other)).map((other) => other.blocks[0] ?? 0);
          for (const block of one.blocks) places[block] = { table, row, heading, beside };
        }
      }
    }
  }
  return places;
}
