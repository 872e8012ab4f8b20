/** What part of a page a block of text is. */
export type BlockKind = 'headline' | 'heading' | 'paragraph' | 'item' | 'caption' | 'entry';

/** Where a block stands in a table: all blocks of one cell have the same place. Numbers count from 0. */
export interface Cell {
  readonly table: number;
  readonly row: number;
  /** The how many-th cell of its row it is; cells that reach down from rows above are not counted. */
  readonly index: number;
  /** How many rows and columns it spans. */
  readonly rows: number;
  readonly columns: number;
  readonly isHeading: boolean;
}

/** A stretch of text that stands by itself: a paragraph, a heading, a list item. */
export interface Block {
  readonly kind: BlockKind;
  /** UTF-16 offsets into the document's text, half-open. */
  readonly start: number;
  readonly end: number;
  /** All of it is a link to another page. */
  readonly isLink?: boolean;
  readonly cell?: Cell;
}
