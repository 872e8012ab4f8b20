import type { NumberFigure } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import type { MeasureReading } from '../measures/measure-reading.ts';
import type { Given, Previous } from '../reading.ts';
import type { NounPhrase } from '../words/noun-phrase.ts';
import { hasWord, isWord, type SentenceContext } from '../words/sentence-context.ts';

/**
 * "One more victim has died": a count that comes on top of one of the same measure, and so is not all of them.
 * "137 died; another 182 were hurt" adds to the dead, and is all of the hurt.
 * @param given counts of the text so far
 * @param previous the count before it in its sentence
 * @param entity the event it is about
 */
export function isAdditional(
  context: SentenceContext,
  figure: NumberFigure,
  phrase: NounPhrase,
  { measure }: MeasureReading,
  { given, previous, entity }: { given: readonly Given[]; previous: Previous | null; entity: Entity | null },
): boolean {
  if (!measure.populations) return false;
  // "She was killed along with 12 others"
  const isBeside = isWord(context, figure.first - 1, 'with alongside') && hasWord(context, 'other others', phrase.first, phrase.next);
  const adds =
    isBeside ||
    hasWord(context, 'another further additional', figure.first - 1, figure.next) ||
    isWord(context, phrase.first, 'more additional further');
  if (!adds) return false;
  if (previous?.measure && previous.measure.measure.id !== measure.id) return false;
  const counts = given.filter(({ subject }) => subject.entity === entity).map((count) => count.measure.measure.id);
  return counts.length === 0 || counts.includes(measure.id);
}
