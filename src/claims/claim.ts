import type { Informant } from '../reference/types.ts';
import type { DateValue, Modifier, Quantity } from '../text/index.ts';

/** Words of the page that speak for or against a link, kept so that the panel and a report can show them. */
export interface Evidence {
  readonly what: 'measure' | 'subject' | 'population' | 'status' | 'attribution';
  /** Positive speaks for it, negative against; 0 only explains. */
  readonly weight: number;
  readonly reason: string;
  /** UTF-16 offsets of the words, half-open; null where the reason lies in no single place. */
  readonly span: { readonly start: number; readonly end: number } | null;
}

/** One reason, as it is kept. */
export const evidenceOf = (what: Evidence['what'], weight: number, reason: string, span: Evidence['span']): Evidence => ({
  what,
  weight,
  reason,
  span,
});

/** How a page puts a claim forward. Only `asserted` is compared. */
export type Assertion = 'asserted' | 'denied' | 'forecast' | 'hypothetical' | 'asked' | 'past';

export interface Attribution {
  readonly words: string;
  readonly informant: Informant;
}

/** What a figure says: a quantity, or a date in EDTF with the days it covers. */
export type ClaimValue =
  | { readonly kind: 'quantity'; readonly quantity: Quantity; readonly unit: string | null }
  | { readonly kind: 'date'; readonly date: DateValue | null; readonly words: string; readonly modifier: Modifier }
  | { readonly kind: 'superlative'; readonly quantity: Quantity | null; readonly words: string };

/** A figure with what it counts, of whom, about what, and who says so. Null where the text does not make it clear. */
export interface Claim {
  /** UTF-16 offsets into the document's text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly value: ClaimValue;
  readonly measure: string | null;
  readonly population: string;
  readonly subject: string | null;
  readonly assertion: Assertion;
  readonly attribution: Attribution | null;
  readonly evidence: readonly Evidence[];
  /** Index of the block it stands in. */
  readonly block: number;
}
