/** Quantities to claims: measure, population, subject, attribution, and why. Knows the pack's words, no browser. */
export type { Assertion, Attribution, Claim, ClaimValue, Evidence } from './claim.ts';
export { extractClaims, type TextDocument } from './extract-claims.ts';
export { compileLexicon, type Lexicon } from './lexicon.ts';
