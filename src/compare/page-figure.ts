import type { Finding } from './compare-document.ts';
import type { Described } from './describe.ts';
import { type FigureRecord, figureRecord } from './figure-record.ts';

/** Words around a figure, and why it was linked: what crosses from context to context. Plain data. */
export interface PageFigure {
  /** Its number on the page, in reading order. */
  readonly id: number;
  readonly record: FigureRecord;
  readonly before: string;
  readonly after: string;
  /** Number of its block, counted from 1; what people call a paragraph. */
  readonly paragraph: number;
  /** The days that a date covers, since 1970, both included; null for what is no date. */
  readonly days: { readonly from: number; readonly to: number; readonly approximate: boolean } | null;
  readonly comparison: Described;
  readonly why: readonly { readonly what: string; readonly weight: number; readonly reason: string; readonly words: string | null }[];
}

/** How much text around a figure is kept. */
const CONTEXT = 90;
/** Words and reasons are cut here: a hostile page must not get a message refused as a whole. */
const LONGEST = 500;
const MOST_REASONS = 40;

/** Cuts at a word. */
function before(text: string, from: number, to: number): string {
  const piece = text.slice(Math.max(from, to - CONTEXT), to).replace(/\s+/g, ' ');
  return to - from > CONTEXT ? `…${piece.replace(/^\S*\s/, '')}` : piece.trimStart();
}

function after(text: string, from: number, to: number): string {
  const piece = text.slice(from, Math.min(to, from + CONTEXT)).replace(/\s+/g, ' ');
  return to - from > CONTEXT ? `${piece.replace(/\s\S*$/, '')}…` : piece.trimEnd();
}

/** Makes the record that the panel shows, from a finding and the block it stands in. */
export function pageFigure(
  id: number,
  text: string,
  block: { readonly start: number; readonly end: number },
  finding: Finding,
): PageFigure {
  const { claim, comparison } = finding;
  const record = figureRecord(text, finding);
  const date = claim.value.kind === 'date' ? claim.value.date : null;
  const compared = comparison !== null && comparison.verdict !== 'not-compared' ? comparison : null;
  return {
    id,
    record: { ...record, quote: record.quote.slice(0, LONGEST), attribution: record.attribution?.slice(0, LONGEST) ?? null },
    before: before(text, block.start, claim.start),
    after: after(text, claim.end, block.end),
    paragraph: claim.block + 1,
    days: date && { from: date.from, to: date.to, approximate: date.approximate },
    comparison: {
      verdict: comparison?.verdict ?? null,
      reason: comparison?.verdict === 'not-compared' ? comparison.reason : null,
      counting: compared?.counting ?? false,
      published: compared?.published ?? null,
      relations: (comparison?.relations ?? []).map(({ source, claim: row, relation, open, difference, modifiersDiffer }) => ({
        source,
        claim: row.id,
        relation,
        open,
        difference,
        modifiersDiffer,
      })),
    },
    why: claim.evidence.slice(0, MOST_REASONS).map(({ what, weight, reason, span }) => ({
      what,
      weight,
      reason,
      words: span ? text.slice(span.start, Math.min(span.end, span.start + 120)) : null,
    })),
  };
}
