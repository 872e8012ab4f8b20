import type { Cell } from '../text/index.ts';

/** How far the reading of a table has come. */
export interface TableReading {
  readonly table: number;
  row: number;
  index: number;
}

/** How many rows or columns a cell spans, as its attribute says. */
const spanOf = (element: Element, name: string): number => Math.max(1, parseInt(element.getAttribute(name) ?? '1', 10) || 1);

/**
 * Where an element stands in its table, if it is a cell. Asked of every element in the order of the page.
 * @param reading of the table around it, which a row or a cell moves on
 */
export function cellOf(element: Element, tag: string, reading: TableReading): Cell | undefined {
  if (tag === 'TR') {
    reading.row += 1;
    reading.index = -1;
  }
  if (tag !== 'TD' && tag !== 'TH') return undefined;
  reading.index += 1;
  return { ...reading, rows: spanOf(element, 'rowspan'), columns: spanOf(element, 'colspan'), isHeading: tag === 'TH' };
}
