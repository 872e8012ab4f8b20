import { type DateValue, dateValue, type NumberFigure, partsOf } from '../../text/index.ts';
import { hasWord, isWord, type SentenceContext } from '../words/sentence-context.ts';
import type { OtherReading } from './cued-measure.ts';

/** A date that a text counts from another one. */
export interface CountedDate {
  readonly reading: OtherReading;
  readonly date: DateValue;
}

const BEGINNINGS = 'inception founding foundation formation creation emergence birth start';

/** Whether the words after a duration count it from a beginning: "since its inception", "after the group's founding". */
function countsFromBeginning(context: SentenceContext, next: number): boolean {
  return isWord(context, next, 'since after from following') && hasWord(context, BEGINNINGS, next + 1, next + 6);
}

/**
 * "Four years after its founding the group was at its peak": the year that this makes, where the text has told when the
 * founding was. Approximate, because years are counted loosely.
 * @param founded when the organisation spoken of was founded, as this text says
 * @returns null where nothing is counted, or nothing to count from is known
 */
export function countedDate(context: SentenceContext, figure: NumberFigure, founded: DateValue | null): CountedDate | null {
  const years = figure.quantity.stated;
  if (
    !founded ||
    years === null ||
    !Number.isInteger(years) ||
    !/^years?$/.test(figure.unit ?? '') ||
    !countsFromBeginning(context, figure.next)
  )
    return null;
  const cue = context.cues.find(
    ({ value }) =>
      value.measure.kind === 'date' &&
      value.measure.about === 'organisation' &&
      value.measure.id !== 'founded' &&
      value.cue.role !== 'since',
  );
  const date = dateValue({
    year: partsOf(founded.to).year + years,
    month: null,
    day: null,
    span: null,
    approximate: true,
    relative: false,
  });
  return cue && date ? { reading: { measure: cue.value.measure, cue }, date } : null;
}
