import type { Block } from './block.ts';

/** What the buttons are called that hand a page on, as they stand in a row above its text. */
const BUTTON =
  'Share(?: (?:this|on|via|to))?(?: with)?|E-?[Mm]ail|Facebook|Twitter|X|LinkedIn|WhatsApp|Telegram|Messenger|Reddit|Pinterest|Flipboard|Bluesky|Tumblr|Copy(?: this)? link|Copy Link copied|Copy|Link copied|Print|PRINT|SAVE|Save|Comments?|READ LATER|Read Later|SEE ALL|Remove|https?://\\S{1,300}|Read more about sharing\\.?|These are external links and will open in a new window|Close share panel';
/** So many in a row are buttons: one or two can be words of a sentence. */
const BUTTONS = new RegExp(`(?<![\\p{L}\\d])(?:(?:${BUTTON})(?![\\p{L}\\d])[\\s,|/]*){4,}`, 'gu');

/** What stands where a film or a picture does, and before who made it or what it shows. */
const MEDIA =
  /(?<!\S)(?:Media playback is (?:un|not )supported on (?:your|this) device|(?:Image|Media|Video) (?:caption|copyright|source))(?!\S)/g;

/** "Ann Roe / WIRE", "Ann Roe / City News Agency": who took a picture, and for whom. */
const CREDIT =
  /(?<!\S)\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3} \/ (?:\p{Lu}[\p{L}]* ){0,3}(?:\p{Lu}{2,}|Agency|Images|Photos?|Press|Service)(?=\s+[\p{Lu}\d"“])/gu;

/** "2 of 4 |": the number of a picture, before its caption. */
const PICTURE = /(?<!\S)\d{1,3} of \d{1,3} \|/g;

/** "Related Topics Springfield attack", between two of them. */
const TOPICS = /^\s*Related .{0,80}$/;

/** "The hall had been sold out. Updated - March 23, 2024 Ann Roe", before a row of buttons: no lede, as a caption is none. */
const BYLINE = /^.{0,160}\b(?:Updated|Published|Posted)\b.{0,80}$/;

/** What a picture shows is shorter, in UTF-16 units, where only who took it stands behind. */
const LONGEST_SHOWN = 160;

/** What is left before a piece of furniture. */
function between(text: string, block: Block, next: Block): Block {
  const words = text.slice(block.start, block.end);
  if (TOPICS.test(words)) return { ...block, isLink: true };
  const isCaption = (next.kind === 'caption' && words.length <= LONGEST_SHOWN) || BYLINE.test(words);
  return isCaption ? { ...block, kind: 'caption' } : block;
}

const LONGEST_CAPTION = 1000;
const CAPTION_END = /\sRead More\s/;

/** "Related stories", "ALSO READ": what comes before headlines of other pages, behind the end of a sentence. */
const LEAD =
  /(?<=(?:[.!?…]["”’)]{0,3}|Read more)\s{1,3})(?:Related (?:stories|articles|coverage|content)|RELATED|ALSO READ|Also [Rr]ead|READ (?:MORE|ALSO)|SEE ALSO|Read more about:)(?![\p{L}\d])/gu;
/** How long such headlines are looked at, in UTF-16 units: the next sentence ends them. */
const LONGEST_LEAD = 500;

/** "Fire In Springfield Is Out Read more": the link that ends the teaser of another page. */
const TEASER_END = /(?<!\S)(?:Read [Mm]ore|READ MORE)(?!\S)(?! about)/g;
const LONGEST_TEASER = 130;
const FEWEST_WORDS = 3;
/** Of the longer words of a headline in capitals, so many have one. */
const CAPITAL_SHARE = 0.7;
const LONGER_WORD = /[\p{L}\d][\p{L}\d'’.-]{3,}/gu;

const SENTENCE_END = /[.!?…]["”’)]*\s/g;

/** A stretch that leads to another page, or does nothing but hand this one on. */
const link = (start: number, end: number): Block => ({ kind: 'paragraph', start, end, isLink: true });

/** Where the last sentence ends before an offset, not looking farther than a teaser is long. */
function lastEnd(text: string, from: number, to: number): number | null {
  const start = Math.max(from, to - LONGEST_TEASER);
  let end: number | null = start === from ? from : null;
  for (const hit of text.slice(start, to).matchAll(SENTENCE_END)) end = start + hit.index + hit[0].length;
  return end;
}

function isHeadlineCase(words: string): boolean {
  const longer = words.match(LONGER_WORD) ?? [];
  const capitals = longer.filter((word) => /^[\p{Lu}\d]/u.test(word));
  return words.trim().split(/\s+/).length >= FEWEST_WORDS && capitals.length >= longer.length * CAPITAL_SHARE;
}

/** "… the fire is out. news Mayor Vows To Rebuild Read more The town …": the teasers of other pages within a line. */
function teasersIn(text: string, { start, end }: Block): Block[] {
  return [...text.slice(start, end).matchAll(TEASER_END)].flatMap((hit) => {
    const at = start + hit.index;
    const from = lastEnd(text, start, at);
    return from !== null && isHeadlineCase(text.slice(from, at)) ? [link(from, at + hit[0].length)] : [];
  });
}

function leadsIn(text: string, { start, end }: Block): Block[] {
  return [...text.slice(start, end).matchAll(LEAD)].map((hit) => {
    const from = start + hit.index;
    const to = Math.min(end, from + LONGEST_LEAD);
    const stop = text.slice(from, to).search(SENTENCE_END);
    return link(from, stop < 0 ? to : from + stop + 1);
  });
}

const linksIn = (text: string, { start, end }: Block, pattern: RegExp): Block[] =>
  [...text.slice(start, end).matchAll(pattern)].map((hit) => link(start + hit.index, start + hit.index + hit[0].length));

/** "2 of 4 | Mourners at the hall. Read More": the number of a picture, and its caption. */
function captionsIn(text: string, { start, end }: Block): Block[] {
  return [...text.slice(start, end).matchAll(PICTURE)].flatMap((hit): Block[] => {
    const from = start + hit.index;
    const words = from + hit[0].length;
    const length = text.slice(words, Math.min(end, words + LONGEST_CAPTION)).search(CAPTION_END);
    return [link(from, words), ...(length < 0 ? [] : [{ kind: 'caption' as const, start: words, end: words + length }])];
  });
}

/** Shorter lines than this, in UTF-16 units, are paragraphs by themselves: their authors ended them. */
export const LONG_LINE = 300;

/**
 * Cuts what a page puts between the sentences of its text out of lines that hold a whole page: rows of buttons and links to
 * other pages become blocks of their own that are links, and pictures' captions those they are.
 * @param blocks the blocks of the text, as cut from its lines
 * @returns blocks in order that cover the same text
 */
export function withoutRunInFurniture(text: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' || block.end - block.start < LONG_LINE) return [block];
    const inserts = [
      ...linksIn(text, block, BUTTONS),
      ...linksIn(text, block, MEDIA),
      ...linksIn(text, block, CREDIT).map((credit): Block => ({ ...credit, kind: 'caption' })),
      ...captionsIn(text, block),
      ...leadsIn(text, block),
      ...teasersIn(text, block),
    ].sort((a, b) => a.start - b.start);
    const parts: Block[] = [];
    let from = block.start;
    for (const insert of inserts) {
      if (insert.start < from) continue;
      parts.push(between(text, { ...block, start: from, end: insert.start }, insert), insert);
      from = insert.end;
    }
    parts.push({ ...block, start: from });
    return parts.filter((part) => text.slice(part.start, part.end).trim() !== '');
  });
}
