/** Characters to blocks, sentences, numbers and dates. Knows no subject and no browser. */
export { mayBeAge } from './age.ts';
export type { Block, BlockKind } from './block.ts';
export { addMonths, type Day, dayOf, isoDay, parseDay, partsOf } from './calendar.ts';
export { type DateValue, dateValue, type StatedDate } from './date.ts';
export { MONTHS, WEEKDAYS } from './date-words.ts';
export { findDateline, publishedOf } from './dateline.ts';
export { type CountKind, type DateFigure, type Figure, isDateFigure, type NumberFigure } from './figure.ts';
export { findFigures } from './find-figures.ts';
export { type FoldedText, fold, hasInvisible } from './fold.ts';
export { isGenitive, withoutGenitive } from './genitive.ts';
export { withoutNotes } from './note-marks.ts';
export { isVague, type Modifier, type Quantity, quantityOf, roundingStep, tolerance, VAGUE_BOUNDS } from './quantity.ts';
export { withoutRunInFurniture } from './run-in-furniture.ts';
export { withRunInHeadline } from './run-in-headline.ts';
export { type Sentence, splitSentences } from './sentence.ts';
export { splitBlocks } from './split-blocks.ts';
export { type Token, tokenize } from './token.ts';
export { isOneOf, wordSet } from './word-set.ts';
