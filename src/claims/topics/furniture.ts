import type { Block } from '../../text/index.ts';

/** What leads from a page to others: "Related: …", "Read more", "More on this story". */
const LEAD =
  /^\s*(?:related(?: (?:articles?|stories|content|topics))?|read (?:more|next|also)|see also|also read|more (?:on this(?: story)?|from [\p{L} ]{2,20}|stories|news)|most (?:read|popular|viewed)|don['’]t miss|recommended(?: for you)?|in other news|watch(?: now)?|video|trending(?: now)?|popular|you may also like|top stories|latest (?:news|stories|headlines)|what to read next|must[- ]reads?|editor['’]?s['’]? picks?)\s*(:|$)/iu;
const LONGEST_LEAD = 60;
/** A teaser is shorter, in characters. */
const LONGEST_TEASER = 110;

/** Whether a block is the teaser of another page: headlines have no full stop. */
function isTeaser(text: string, { kind, start, end }: Block): boolean {
  return end - start <= LONGEST_TEASER && (kind === 'heading' || kind === 'item' || !/[.!?]["”’)]?\s*$/.test(text.slice(end - 4, end)));
}

/** Tells, block by block, what of a page only leads to others: lines like "Read more: …", and the headlines under "Related". */
export function furnitureIn(text: string, blocks: readonly Block[]): readonly boolean[] {
  let isOpen = false;
  return blocks.map((block) => {
    const words = text.slice(block.start, Math.min(block.end, block.start + LONGEST_LEAD));
    const lead = LEAD.exec(words);
    if (lead) {
      isOpen = lead[1] !== ':' || block.end - block.start === lead[0].length;
      return true;
    }
    isOpen &&= isTeaser(text, block);
    return isOpen;
  });
}
