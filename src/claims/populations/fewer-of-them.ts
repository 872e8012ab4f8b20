import type { NumberFigure } from '../../text/index.ts';
import type { MeasureReading } from '../measures/measure-reading.ts';
import type { Previous } from '../reading.ts';
import { endsInPeople, type NounPhrase } from '../words/noun-phrase.ts';
import { isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** What courts do, to others than those whom the event befell. */
const OF_COURTS = 'convicted sentenced jailed charged arrested held detained tried indicted questioned';

/**
 * "Four men, one in a wheelchair, were charged", "four gunmen (two masked)", "137 people were killed, 40 by smoke": fewer of
 * those just counted, told apart by how or where they were; a place with a name may be another event's.
 * @param own what its own words say that it measures: something else is counted anew ("182 were hurt, 137 died")
 */
export function areFewerOfThem(
  context: SentenceContext,
  { first, next, quantity }: NumberFigure,
  phrase: NounPhrase,
  own: MeasureReading | null,
  { figure, phrase: counted, measure }: Previous,
): boolean {
  const whole = figure.quantity.stated;
  if (measure === null || quantity.stated === null || whole === null || quantity.stated >= whole) return false;
  if (own !== null && own.measure.id !== measure.measure.id) return false;
  // "15 dead, 11 convicted": those of the courts are others than those whom the event befell.
  if (measure.measure.populations && isWord(context, next, OF_COURTS)) return false;
  const isRightBehind = [figure.next, counted.next, measure.hit.next].includes(first - 1) && isWord(context, first - 1, ', ( – — -');
  // "two carrying cans of petrol"
  const isPeople = phrase.first !== phrase.next && endsInPeople(context, phrase) && !wordAt(context, phrase.first).endsWith('ing');
  const isPlaced = isWord(context, next, 'in at near outside') && context.tokens[next + 1]?.capital === true;
  return isRightBehind && !isPeople && !isPlaced;
}
