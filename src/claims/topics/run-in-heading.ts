import type { Block } from '../../text/index.ts';

/** A few words or a year, and a colon before a paragraph: "Springfield strike ends: …", "2004: …". Not a speaker ("MR SMITH: …"). */
const LABEL = /^\s*(\p{Lu}\p{Ll}[^.:!?;“”"\d]{1,60}|(?:19|20)\d\d):\s/u;
/** Somebody with an office speaks. */
const SPEAKER =
  /^(?:mr|mrs|ms|dr|president|prime|chair\w*|minister|secretary|governor|director|senator|general|spokes\w+|reporter|moderator|host|guest|question|answer|judge)\b/i;
/** How far into a block a label can reach. */
const FARTHEST = 70;
/** How many such paragraphs make a page a round-up of separate news. */
const ROUND_UP = 3;

/** The heading that a paragraph begins with, as a block of its own; null where it has none. */
export function runInHeading(text: string, block: Block): Block | null {
  const label = LABEL.exec(text.slice(block.start, Math.min(block.end, block.start + FARTHEST)))?.[0];
  return label === undefined ? null : { start: block.start, end: block.start + label.length, kind: 'heading' };
}

/** Whether paragraphs are about separate things, each under a heading of its own. Speakers come back, headings do not. */
export function isRoundUp(text: string, blocks: readonly Block[]): boolean {
  const labels = blocks.flatMap((block) => {
    const label = block.isLink ? null : runInHeading(text, block);
    return label ? [text.slice(label.start, label.end).trim()] : [];
  });
  return labels.length >= ROUND_UP && new Set(labels).size === labels.length && !labels.some((label) => SPEAKER.test(label));
}
