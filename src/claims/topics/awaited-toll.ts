import type { Claim } from '../claim.ts';
import { isStrangeEvent } from '../others/strange-event.ts';
import type { Reading } from '../reading.ts';
import { HARM } from '../words/date-verbs.ts';
import { findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { FOREIGN, type Topic } from './topic.ts';

/** Words that open a clause which only says when, where or of whom: what it tells of is by the way. */
const BY_THE_WAY = 'when while as before after since because where who whom whose which that';

/** "bombers struck Springfield": the first blow of the sentence, and not by the way. */
function tellsOfBlow(context: SentenceContext): boolean {
  const [verb] = findWords(context, HARM);
  return verb !== undefined && !hasWord(context, BY_THE_WAY, context.first, verb);
}

/**
 * "In January two bombers struck a procession in Springfield.": an event told of with its date, nobody counted yet whom
 * it happened to. A bare toll in the next sentence is its toll, where the page has given that of its own event, or has none.
 * @param claims those of the sentence
 * @param event what it is about
 */
export function awaitsToll({ lexicon, context, given, topic }: Reading, claims: readonly Claim[], event: Topic['event']): boolean {
  if (event === null || event === FOREIGN || !event.isSubject) return false;
  const isDated = claims.some(({ measure, subject }) => measure === 'date' && subject === event.id);
  if (!isDated || !tellsOfBlow(context)) return false;
  const isCounted = claims.some(({ measure }) => measure !== null && lexicon.measures.get(measure)?.populations === true);
  const isPageCounted = given.some(({ measure, subject }) => measure.measure.populations && subject.entity === topic.page);
  // A page about a place or a band has no toll of its own.
  const isTollless = topic.page !== null && isStrangeEvent(topic.page) && topic.page.places.size + topic.page.eventWords.size === 0;
  return !isCounted && (isPageCounted || isTollless);
}

/** "Six people died.": a sentence that opens with its count, is no total, and says of no event that it is that one. */
export function isBareToll(context: SentenceContext): boolean {
  const [count] = context.figures;
  const isOpening = count?.kind === 'count' && count.first === context.first && !isWord(context, context.first, 'a the');
  return isOpening && !context.names.some(({ value }) => value.kind === 'event-word');
}

/** How far into its sentence "the number of" may stand, in tokens. */
const REACH_OF_TALLY = 3;

/** Verbs of those who give a total. */
const GIVING = 'put puts raise raises revise revises lower lowers update updates';

/** "The death toll rises to 15.", "Officials put the number of wounded at 360.": a total of what has been told of. */
export function isBareTally(context: SentenceContext): boolean {
  const [given] = findWords(context, GIVING);
  const the = wordAt(context, context.first) === 'the' ? context.first : (given ?? context.next) + 1;
  return (
    wordAt(context, the) === 'the' &&
    findWords(context, 'toll number tally', the, the + REACH_OF_TALLY).some(
      (at) => !isWord(context, at, 'number tally') || wordAt(context, at + 1) === 'of',
    )
  );
}
