/**
 * Quantities to claims: measure, population, subject, attribution, and why. Knows the pack's words, no browser.
 *
 * Here: how a text, a sentence and a figure are read, from top to bottom (`extract-claims`, `read-block`, `hear-sentence`, `read-sentence`, `read-count`).
 * - words: small tables of grammar, and how words and phrases are looked up in a sentence
 * - measures: what a figure measures
 * - populations: whose count it is, and how it goes on from the counts before
 * - subjects: what names an event or a group, and how the candidates of a figure are weighed
 * - others: what tells that a text speaks of something else
 * - topics: what a page, a heading and a sentence leave for the next
 * - status: who says it, and whether it is asserted
 */
export type { Assertion, Attribution, Claim, ClaimValue, Evidence } from './claim.ts';
export { extractClaims, type TextDocument } from './extract-claims.ts';
export { compileLexicon, type Lexicon } from './lexicon.ts';
