/** Quantities as intervals, relations, verdicts, and their words. Pure. */
export { compareDocument, type Finding } from './compare-document.ts';
export { type Contradiction, contradictionsOf } from './contradiction.ts';
export { type Described, type DescribedRelation, describeRelation, describeVerdict, REASONS, VERDICT_LABELS } from './describe.ts';
export { type FigureCard, figureCard } from './figure-card.ts';
export { type FigureRecord, figureRecord } from './figure-record.ts';
export { formatDate, formatNumber, formatQuantity, formatReference, formatSourceDate, joinWords } from './format.ts';
export { isoHorizon } from './horizon.ts';
export { type PageFigure, pageFigure } from './page-figure.ts';
export { type Relation, type RelationName, relate } from './relation.ts';
export { type Comparison, compareClaim, type PackStamp, type Reason, type SourceRelation, type VerdictName } from './verdict.ts';
