import type { Block, BlockKind } from '../../text/index.ts';

/** What leads from a page to others: "Related: …", "Read more", "More on this story". */
const LEAD =
  /^\s*(?:more(?=:)|related(?: (?:articles?|stories|content|topics))?|read (?:more|next|also)|see also|also read|more (?:on this(?: story)?|from [\p{L} ]{2,20}|stories|news)|most (?:read|popular|viewed)|don['’]t miss|recommended(?: for you)?|in other news|watch(?: now)?|video|trending(?: now)?|popular|you may also like|top stories|latest (?:news|stories|headlines)|what to read next|must[- ]reads?|editor['’]?s['’]? picks?)[^\S\n]*(:|\n|$)/iu;
const LONGEST_LEAD = 60;
/** A teaser is shorter, in characters. */
const LONGEST_TEASER = 110;

/** Whether a block may be the teaser of another page: headlines have no full stop. */
export function isTeaser(text: string, { kind, start, end }: Block): boolean {
  return end - start <= LONGEST_TEASER && (kind === 'heading' || kind === 'item' || !/[.!?]["”’)]?\s*$/.test(text.slice(end - 4, end)));
}

/** So many headings in a row head nothing, and so many at the end of a page. */
const RUN = 3;
const LAST_RUN = 2;
/** Where more than this share of them are facts, or two say what they give, they are a list of those. */
const FACTS = 1 / 2;
const FIELDS = 2;
/** "133 dead", "Dead: 133", "Deaths 133": a line of a list of facts. */
const FACT = /^\s*(?:\d|\p{L}[\p{L} ]{1,24}:|\p{L}+(?: \p{L}+)?\s\d[\d,.]*\s*$)/u;
/** "Deaths 133", "Date 1 May 2003": what fact boxes call what they give. */
const FIELD = /^\s*(?:date|time|dead|deaths|killed|injured|wounded|injuries|casualties|no\. of \w+):?\s\D{0,12}\d/i;

/** Whether headings in a row are lines of a list of facts. */
function areFacts(text: string, run: readonly Block[]): boolean {
  const lines = run.map(({ start, end }) => text.slice(start, end));
  return lines.filter((line) => FACT.test(line)).length > lines.length * FACTS || lines.filter((line) => FIELD.test(line)).length >= FIELDS;
}

/** The headings that stand in a row below a page's first paragraph and head nothing: headlines of other pages. */
function linksIn(text: string, blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>();
  const opening = blocks.findIndex((block) => block.kind !== 'headline' && !isTeaser(text, block));
  for (let from = opening + 1; opening >= 0 && from < blocks.length; from += 1) {
    let to = from;
    while (blocks[to]?.kind === 'heading') to += 1;
    const run = blocks.slice(from, to);
    if (run.length >= (to === blocks.length ? LAST_RUN : RUN) && !areFacts(text, run)) for (let at = from; at < to; at += 1) found.add(at);
    from = to;
  }
  return found;
}

/** What a linked block of a kind can head, where it is no link itself: a heading the text under it, an item its own items. */
const HEADS: Partial<Record<BlockKind, (next: Block) => boolean>> = {
  heading: ({ kind }) => kind !== 'heading',
  item: ({ kind }) => kind === 'item',
};

/** Whether a block is a link by itself, and heads nothing. */
const isLone = ({ kind, isLink }: Block, next: Block | undefined): boolean =>
  isLink === true && kind !== 'headline' && !(next && next.isLink !== true && HEADS[kind]?.(next));

/**
 * Tells, block by block, what of a page only leads to others: lines like "Read more: …", the headlines under "Related",
 * headlines in a row, links.
 */
export function furnitureIn(text: string, blocks: readonly Block[]): readonly boolean[] {
  const links = linksIn(text, blocks);
  let isOpen = false;
  return blocks.map((block, index) => {
    const words = text.slice(block.start, Math.min(block.end, block.start + LONGEST_LEAD));
    const lead = LEAD.exec(words);
    if (lead) {
      isOpen = lead[1] !== ':' || block.end - block.start === lead[0].length;
      return true;
    }
    isOpen &&= isTeaser(text, block);
    return isOpen || links.has(index) || isLone(block, blocks[index + 1]);
  });
}
