/** What part of a page a block of text is. */
export type BlockKind = 'headline' | 'heading' | 'paragraph' | 'item' | 'caption' | 'entry';

/** A stretch of text that stands by itself: a paragraph, a heading, a list item. */
export interface Block {
  readonly kind: BlockKind;
  /** UTF-16 offsets into the document's text, half-open. */
  readonly start: number;
  readonly end: number;
  /** All of it is a link to another page. */
  readonly isLink?: boolean;
}
