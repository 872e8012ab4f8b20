import type { Block } from '../../text/index.ts';
import { isDigest } from './digest.ts';
import { isOfEntries } from './entries.ts';
import { furnitureIn } from './furniture.ts';
import { isNewsList } from './news-list.ts';
import { isRoundUp } from './run-in-heading.ts';

/** How a page is made: whether its parts go on from one another, and which of them are about other pages. */
export interface PageShape {
  /** Paragraphs with a heading of their own in front, about separate things. */
  readonly isRoundUp: boolean;
  /** News in brief, each item with its source behind it. */
  readonly isDigest: boolean;
  /** Headlines with a line or two under each. */
  readonly isList: boolean;
  /** A live page, a list or a newsletter, entry by entry. */
  readonly isOfEntries: boolean;
  /** Block by block, whether it is the teaser of another page. */
  readonly furniture: readonly boolean[];
}

export const pageShape = (text: string, blocks: readonly Block[]): PageShape => ({
  isRoundUp: isRoundUp(text, blocks),
  isDigest: isDigest(text, blocks),
  isList: isNewsList(text, blocks),
  isOfEntries: isOfEntries(text, blocks),
  furniture: furnitureIn(text, blocks),
});
