import type { Block } from '../../text/index.ts';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';
const DAYS = '\\d{1,2}(?:[-–]\\d{1,2})?';
/** "June 1995 –", "Sept. 1-3, 2004:", "22 March 2024 -", "2004:": the day, the month or the year of an entry of a chronicle. */
const DATE = `(?:(?:${DAYS} )?${MONTH} (?:${DAYS},? )?)?(?:19|20)\\d\\d`;
const DATED = `${DATE} ?(?:[–—](?!\\d)|-{1,2}\\s|:\\s)`;
/** A line with a date alone, over what was then. */
const DATE_LINE = new RegExp(`^\\s*\\**${DATE}:?\\**\\s*$`);
/** What an entry begins with: its time, its date, its number, a label in bold type. */
const OPENING = new RegExp(`^\\s*(?:\\d{1,2}[:.]\\d\\d\\b|${DATED}|\\d{1,2}[.)]\\s|\\*\\*[^*\\n]{1,60}[^*:\\n]\\*\\*(?!:))`);
const LONGEST_OPENING = 70;

/** So many entries make a page one of entries, and this share of its paragraphs. */
const LEAST = 4;
const SHARE = 0.4;

/** What a list of facts calls what it gives: "When: 1 May 2003", "Dead: 14". */
const FACT =
  /^\s*[-•*–]?\s*\**(?:what|who|when|where|why|how|date|time|place|location|target|type|weapons?|motive|perpetrators?|attackers?|suspects?|dead|deaths|killed|injured|wounded|injuries|casualties|victims|toll|held|arrested|detained|claimed by)\b[^:\n]{0,20}:/i;

/** Whether a block begins an entry of its own: of a live page, of a list, of a newsletter. */
export function isEntry(text: string, { kind, start, end }: Block): boolean {
  if (kind === 'entry') return true;
  const opening = text.slice(start, Math.min(end, start + LONGEST_OPENING));
  return (kind === 'item' && !FACT.test(opening)) || OPENING.test(opening);
}

const isDateLine = (text: string, { start, end }: Block): boolean =>
  end - start < LONGEST_OPENING && DATE_LINE.test(text.slice(start, end));

/** Whether a page is made of entries, each for itself, or of sections with the date of each over it. */
export function isOfEntries(text: string, blocks: readonly Block[]): boolean {
  const isHeading = ({ kind }: Block): boolean => kind === 'heading' || kind === 'headline';
  const parts = blocks.filter((block) => !isHeading(block));
  const entries = blocks.filter((block) => (isHeading(block) ? isDateLine(text, block) : isEntry(text, block)));
  return entries.length >= LEAST && entries.length / parts.length >= SHARE;
}
