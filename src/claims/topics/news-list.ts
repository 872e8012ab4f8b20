import type { Block } from '../../text/index.ts';
import { isTeaser } from './furniture.ts';

/** A page with this share of headings is a list of separate news. */
const SHARE = 0.3;
const LEAST = 10;

const isHeading = ({ kind }: Block): boolean => kind === 'heading' || kind === 'headline';

/**
 * Whether a page is a list of separate news: then nothing is inherited from its top. The lines before its first
 * paragraph and behind its last, a menu and links, head nothing.
 */
export function isNewsList(text: string, blocks: readonly Block[]): boolean {
  const isText = (block: Block): boolean => !isHeading(block) && (block.kind === 'item' || !isTeaser(text, block));
  const body = blocks.slice(Math.max(blocks.findIndex(isText), 0), blocks.findLastIndex(isText) + 1);
  const parts = body.length > 0 ? body : blocks;
  // "Advertisement" stands wherever there is room, and heads nothing.
  // "What happened?", "Who did it?": the questions of an explainer are all about one thing.
  const isOfNews = (words: string): boolean => !words.endsWith('?');
  const headings = new Set(
    parts
      .filter(isHeading)
      .map(({ start, end }) => text.slice(start, end).trim())
      .filter(isOfNews),
  );
  return parts.length >= LEAST && headings.size / parts.length >= SHARE;
}
