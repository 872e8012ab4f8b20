import type { NumberFigure } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import { isAuxiliary, type MeasureReading } from '../measures/measure-reading.ts';
import type { Given } from '../reading.ts';
import { findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** What those did who did it. */
const DID = 'carrying committing perpetrating staging';
/** And what they did of it. */
const DOING = `${DID} opening firing shooting being fired shot`;
/** What a court does to some of those whom police hold. */
const CHARGED = 'charged remanded indicted arraigned';
/** No band of gunmen is as many as those who come to court with them. */
const LEAST_OF_TRIAL = 10;
/** How far that may stand behind the charge, in tokens. */
export const REACH_OF_DEED = 4;

/** "accused of carrying it out" */
export const isDoers = (context: SentenceContext, { hit }: MeasureReading): boolean =>
  findWords(context, DID, hit.next, hit.next + REACH_OF_DEED).some(
    // "two carrying petrol"
    (at) => !isWord(context, at, 'carrying') || hasWord(context, 'out', at + 1, at + 3),
  );

/**
 * "Twelve people are in custody. Four of them are accused of opening fire": all who did it, where the whole are those held
 * for it; two of the four gunmen would be a part.
 * @param given the counts that the text has given
 */
export function areDoersOfHeld(
  context: SentenceContext,
  { next, quantity: { stated } }: NumberFigure,
  measure: MeasureReading,
  entity: Entity | null,
  given: readonly Given[],
): boolean {
  const { hit } = measure;
  // "Seven are in custody. Four of them were charged": all who were; "two of the four charged in Springfield" are a part.
  const isPredicate = isAuxiliary(context, hit.first) || isWord(context, hit.first - 1, 'them whom these those ,');
  const isCharged = hit.first >= next && wordAt(context, next) === 'of' && isPredicate && hasWord(context, CHARGED, hit.first, hit.next);
  if (stated === null || measure.measure.populations || !(isCharged || hasWord(context, DOING, hit.next, hit.next + REACH_OF_DEED)))
    return false;
  const isHeld = ({ measure: { measure: of }, stated: whole }: Given): boolean =>
    // "The trial of 19 men has begun. Four of the 19 are accused of having fired"
    of === measure.measure ? !isCharged && whole >= LEAST_OF_TRIAL : of.populations === true && of.anywhere === true;
  return given.some((count) => count.subject.entity === entity && count.stated > stated && !count.measure.measure.on_site && isHeld(count));
}
