import type { Block } from '../../text/index.ts';

/** So many paragraphs make a page one of news in brief, and this share of them. */
const LEAST = 3;
const SHARE = 0.6;

/** A paragraph that ends with its source: "… are injured. (Agency)", "… (Agency) (Herald)". */
const SOURCED = /\([\p{Lu}\d][^()]{1,60}\)\s*$/u;
/** How far before its end a paragraph's source begins. */
const LONGEST_SOURCE = 64;

/** Whether a page gives news in brief, each item for itself and with its source behind it. */
export function isDigest(text: string, blocks: readonly Block[]): boolean {
  const items = blocks.filter(({ kind }) => kind !== 'heading' && kind !== 'headline');
  const sourced = items.filter(({ start, end }) => SOURCED.test(text.slice(Math.max(start, end - LONGEST_SOURCE), end)));
  return sourced.length >= LEAST && sourced.length / items.length >= SHARE;
}
