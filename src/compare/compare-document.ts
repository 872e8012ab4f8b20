import { type Claim, extractClaims, type Lexicon, type TextDocument } from '../claims/index.ts';
import { type Comparison, compareClaim } from './verdict.ts';

/** A figure of a text with its comparison; null where the figure is not linked. */
export interface Finding {
  readonly claim: Claim;
  readonly comparison: Comparison | null;
}

/** Text to findings: every figure, linked or not, in order. */
export function compareDocument(lexicon: Lexicon, document: TextDocument): Finding[] {
  return extractClaims(lexicon, document).map((claim) => ({ claim, comparison: compareClaim(lexicon.pack, claim, document.published) }));
}
