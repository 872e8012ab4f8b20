/** Reading and comparing, without the words for people. */
export { compileLexicon, extractClaims } from '../../src/claims/index.ts';
export { compareClaim, contradictionsOf } from '../../src/compare/index.ts';
