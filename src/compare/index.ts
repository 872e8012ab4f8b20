/** Quantities as intervals, relations, verdicts. Pure. */
export { compareDocument, type Finding } from './compare-document.ts';
export { contradictionsOf, type Contradiction } from './contradiction.ts';
export { type FigureRecord, figureRecord } from './figure-record.ts';
export { type RelationName, type Relation } from './relation.ts';
export { compareClaim, type Comparison, type PackStamp, type Reason, type SourceRelation, type VerdictName } from './verdict.ts';
