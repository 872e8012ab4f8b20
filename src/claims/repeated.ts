import type { NumberFigure } from '../text/index.ts';
import { evidenceOf } from './claim.ts';
import { EVENT_NOUNS, isContrast } from './event-words.ts';
import { belongsTo } from './foreign-signs.ts';
import type { MeasureReading } from './measure-reading.ts';
import { tellsOfOtherYear } from './other-time.ts';
import type { Reading } from './reading.ts';
import type { SubjectReading } from './subject.ts';
import { FOREIGN } from './topic.ts';

/** Smaller counts come back by chance. */
const LEAST = 20;

/**
 * "137 people died at the hall. In 2002, 129 died at a theatre. … Rescuers have found 137 bodies.": a toll that the text
 * has given for an event, told again where what was spoken of last is something else, and no words lead elsewhere.
 * @returns the event it was given for; null where it was not given, or the sentence speaks of another event, place or year
 */
export function repeatedCount(
  { context, mentions, signs, given, topic }: Reading,
  { quantity: { stated } }: NumberFigure,
  { measure }: MeasureReading,
): SubjectReading | null {
  if (stated === null || stated < LEAST || !measure.populations || measure.anywhere) return null;
  const before = given.findLast(
    (count) => count.measure.measure.id === measure.id && count.stated === stated && count.population === 'all',
  );
  const entity = before?.subject.entity;
  if (!before || !entity?.isSubject || mentions.some((mention) => mention.entity.kind === 'event')) return null;
  // "Springfield earthquake: the number of dead rises to 84": by chance the same under a heading of its own
  if (topic.event === FOREIGN && topic.headingBlock > before.block) return null;
  const isOfAnother = context.tokens
    .slice(context.first, context.next)
    .some(({ lower }) => EVENT_NOUNS.has(lower) && !entity.eventWords.has(lower));
  const leadsElsewhere = isOfAnother || signs().some((sign) => !belongsTo(context, sign, entity));
  if (leadsElsewhere || isContrast(context, context.first, context.next) || tellsOfOtherYear(context, [entity])) return null;
  return { entity, evidence: [evidenceOf('subject', 0, 'the same count was given for it before', before.words)] };
}
