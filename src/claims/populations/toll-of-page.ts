import type { NumberFigure } from '../../text/index.ts';
import type { Given, Reading } from '../reading.ts';
import { areNear } from '../topics/back-to-page.ts';
import type { Count } from '../topics/topic.ts';
import { ATTACKERS, DOERS } from '../words/event-words.ts';
import type { NounPhrase } from '../words/noun-phrase.ts';
import { hasWord } from '../words/sentence-context.ts';

/** Those who did it, or do the like. */
const DOERS_OR_ATTACKERS = `${DOERS} ${ATTACKERS} terrorist+`;

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
  if (stated === null || hasWord(context, DOERS_OR_ATTACKERS, phrase.first, phrase.next)) return null;
  const isOwn = (count: Given): boolean =>
    count.subject.entity === topic.page && count.measure.measure.id === measure && count.population === 'all';
  const own = given.filter(isOwn);
  return own.length === 0 || own.some((count) => areNear(stated, count.stated)) ? { measure, stated } : null;
}
