import { withoutGenitive } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import type { MeasureReading } from '../measures/measure-reading.ts';
import { isCountry, isDemonym } from '../words/peoples.ts';
import { isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** Who loses all whom an event has killed: a people, its army, those who speak for it. */
const WHOLE =
  'we they it he i which country nation world army military navy marines corps forces capital city side people us states kingdom who that and attack bombing';

/** "The rebels (have) lost 50,000": those who fought, and none of those whom an event has killed. */
const isOfFighters = ({ names }: SentenceContext, end: number): boolean =>
  names.some(({ value, next }) => value.kind === 'name' && value.entity.kind === 'organisation' && next === end);

/**
 * "The Smiths lost five", "One school lost 28 pupils": what one of many lost is a part of the loss; a people, its army and
 * the town where it was lost all.
 * @param entity the event it is about
 */
export function isLossOfSome(context: SentenceContext, { hit }: MeasureReading, entity: Entity | null): boolean {
  if (hit.value.cue.role !== 'active' || wordAt(context, hit.first) !== 'lost') return false;
  let end = hit.first;
  while (isWord(context, end - 1, 'has have had now already also just')) end -= 1;
  if (isOfFighters(context, end)) return true;
  const loser = context.tokens[end - 1];
  if (end - 1 < context.first || loser?.kind !== 'word') return false;
  const word = withoutGenitive(loser.lower);
  const isNation = isCountry(context.peoples, word) || isDemonym(context.peoples, word) || entity?.places.has(word);
  return !isNation && !isWord(context, end - 1, WHOLE);
}
