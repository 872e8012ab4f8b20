import type { NumberFigure } from '../../text/index.ts';
import type { Given, Reading } from '../reading.ts';
import { areNear } from '../topics/back-to-page.ts';
import type { Count } from '../topics/topic.ts';
import type { NounPhrase } from '../words/noun-phrase.ts';
import { populationOf } from './population.ts';

/**
 * A count as one that may be of the page's event, where the text has last told of something else that has its own toll:
 * none of those who did it, and none far from the toll that the page has given for everybody.
 * @param measure the id of what it measures
 * @returns null where it cannot be
 */
export function tollOfPage(
  { context, given, topic }: Reading,
  { quantity: { stated } }: NumberFigure,
  phrase: NounPhrase,
  measure: string,
): Count | null {
  if (stated === null || populationOf(context, phrase, null).id === 'attackers') return null;
  const isOwn = (count: Given): boolean =>
    count.subject.entity === topic.page && count.measure.measure.id === measure && count.population === 'all';
  const own = given.filter(isOwn);
  return own.length === 0 || own.some((count) => areNear(stated, count.stated)) ? { measure, stated } : null;
}
