import type { Modifier } from '../text/index.ts';
import type { Finding } from './compare-document.ts';

/** A finding as one flat record: what the command line prints and exports are made of. */
export interface FigureRecord {
  /** UTF-16 offsets into the document's text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** The number as written, or a date in EDTF; null for vague words and ranges. */
  readonly stated: number | string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly modifier: Modifier;
  readonly unit: string | null;
  readonly measure: string | null;
  readonly population: string | null;
  readonly subject: string | null;
  readonly attribution: string | null;
  readonly assertion: string;
  readonly verdict: string | null;
  readonly reason: string | null;
  readonly relations: readonly {
    readonly source: string;
    readonly relation: string;
    readonly open: boolean;
    readonly difference: number | null;
  }[];
}

/** @param text the document's text, from which the exact words are taken */
export function figureRecord(text: string, { claim, comparison }: Finding): FigureRecord {
  const { value } = claim;
  const quantity = value.kind === 'date' ? null : value.quantity;
  return {
    start: claim.start,
    end: claim.end,
    quote: text.slice(claim.start, claim.end),
    stated: value.kind === 'date' ? (value.date?.edtf ?? null) : (quantity?.stated ?? null),
    low: quantity?.low ?? null,
    high: quantity?.high ?? null,
    modifier: value.kind === 'date' ? value.modifier : (quantity?.modifier ?? 'exact'),
    unit: value.kind === 'quantity' ? value.unit : null,
    measure: claim.measure,
    population: claim.measure === null ? null : claim.population,
    subject: claim.subject,
    attribution: claim.attribution?.words ?? null,
    assertion: claim.assertion,
    verdict: comparison?.verdict ?? null,
    reason: comparison?.verdict === 'not-compared' ? comparison.reason : null,
    relations: (comparison?.relations ?? []).map(({ source, relation, open, difference }) => ({ source, relation, open, difference })),
  };
}
