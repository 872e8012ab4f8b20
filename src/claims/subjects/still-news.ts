import { findWords, type NamedSentence } from '../words/sentence-context.ts';
import type { Mention } from './mentions.ts';

/** How many days an event is what pages tell of, whatever has happened since. */
const NEWS = 10;
/** How far before the event "since" may stand, in tokens. */
const REACH_OF_SINCE = 4;

/**
 * "4,500 have given blood since Friday's attack": said within days of it, that is what the page goes on to tell of. A
 * sentence that opens with "since" goes on about what has come after.
 */
function isSinceNews(context: NamedSentence, { entity, at }: Mention): boolean {
  const first = Math.min(...at.map((words) => words.first));
  const [from, published] = [entity.days?.from, context.published];
  if (from == null || published === null || published < from || published > from + NEWS) return false;
  const since = findWords(context, 'since', first - REACH_OF_SINCE, first)[0];
  return since !== undefined && since > context.first;
}

/** Whether an event is named only to measure something by ("the deadliest since …"), and not as what has just happened. */
export const isYardstick = (context: NamedSentence, mention: Mention): boolean => mention.aside && !isSinceNews(context, mention);
