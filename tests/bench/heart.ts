/** What a page gets of the heart: reading and comparing. */
export { compileLexicon, extractClaims } from '../../src/claims/index.ts';
export { compareClaim, contradictionsOf } from '../../src/compare/index.ts';
