import { isOneOf } from '../../text/index.ts';
import type { Claim } from '../claim.ts';
import type { Entity, Lexicon } from '../lexicon.ts';
import { isStrangeEvent } from '../others/strange-event.ts';
import type { Reading } from '../reading.ts';
import { firstOf } from '../subjects/own-clause.ts';
import { HARM } from '../words/date-verbs.ts';
import { EVENT_NOUNS } from '../words/event-words.ts';
import { findWords, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { FOREIGN, type Topic } from './topic.ts';

/** Words that open a clause which only says when, where or of whom: what it tells of is by the way. */
const BY_THE_WAY = 'when while as before after since because where who whom whose which that';

/** What is done at an event, and what is said of who did it. */
const TELLING = `${HARM} opened went known blamed claimed claims behind responsible responsibility carried perpetrated staged took`;
const TELLING_OR_BEING = `${TELLING} was is`;

/** Verbs that tell of it only with the word behind them: "opened fire", "went off", "is known for". */
const WITH: ReadonlyMap<string, string> = new Map([
  ['opened', 'fire'],
  ['went', 'off'],
  ['known', 'for'],
  ['blamed', 'for'],
]);

/** How far behind "was the" the noun of an event may stand, in tokens. */
const REACH_OF_NOUN = 3;

/** "The most notorious was the attack on Springfield": what a sentence says that something was. */
const saysWhatItWas = (context: SentenceContext, at: number): boolean =>
  isWord(context, at + 1, 'the its their') &&
  context.tokens.slice(at + 2, at + 2 + REACH_OF_NOUN).some(({ lower }) => EVENT_NOUNS.has(lower));

/** "bombers struck Springfield", "The group was behind the attack": the first such word of the sentence, and not by the way. */
function tellsOfIt(context: SentenceContext): boolean {
  const verb = findWords(context, TELLING_OR_BEING).find((at) => {
    const word = wordAt(context, at);
    const behind = WITH.get(word);
    return isOneOf(word, 'was is') ? saysWhatItWas(context, at) : behind === undefined || wordAt(context, at + 1) === behind;
  });
  // "On the 22nd of that month, gunmen struck"
  const isByTheWay = (at: number): boolean => wordAt(context, at) !== 'that' || !isWord(context, at - 1, 'of in on at');
  return verb !== undefined && !findWords(context, BY_THE_WAY, context.first, verb).some(isByTheWay);
}

/** "The bombings in Springfield came first.": a sentence that begins with the event, and names no other. */
function opensWithIt({ context, mentions }: Reading, event: Topic['event']): boolean {
  const events = mentions.filter(({ entity }) => entity.kind === 'event');
  const [own] = events;
  if (own?.how !== 'name' || events.some(({ entity }) => entity !== event)) return false;
  for (let at = context.first; at < firstOf(own); at += 1)
    if (!isWord(context, at, 'the on at in of') && !EVENT_NOUNS.has(wordAt(context, at))) return false;
  return true;
}

/**
 * "In January two bombers struck a procession in Springfield.", "The group claimed the attack on the hall in March.": an
 * event told of with its date, nobody counted yet whom it happened to. A bare toll in the next sentence is its toll, where
 * the page has given that of its own event, or has none.
 */
function isTollAwaited({ topic, block }: Reading, claims: readonly Claim[], event: Entity): boolean {
  // "In January they struck Springfield. Two men blew themselves up there. …"
  if (topic.awaitsToll && topic.age === 0 && topic.event === event && topic.eventBlock === block) return true;
  const isDated = claims.some(({ measure, subject }) => measure === 'date' && subject === event.id);
  // A page about a place or a band has no toll of its own.
  const isTollless = topic.page !== null && isStrangeEvent(topic.page) && topic.page.places.size + topic.page.eventWords.size === 0;
  return isDated && (topic.hasToll || isTollless);
}

/**
 * Whether a sentence tells of an event and counts nobody whom it happened to ("The group was behind the attack on the hall."),
 * and whether the next one is to give its toll.
 * @param claims those of the sentence
 * @param event what it is about
 */
export function uncountedAfter(
  reading: Reading,
  claims: readonly Claim[],
  event: Topic['event'],
): Pick<Topic, 'isUncounted' | 'awaitsToll'> {
  const isSubject = event !== null && event !== FOREIGN && event.isSubject;
  if (!isSubject || countsPeople(reading.lexicon, claims)) return { isUncounted: false, awaitsToll: false };
  const isTold = tellsOfIt(reading.context);
  return { isUncounted: isTold || opensWithIt(reading, event), awaitsToll: isTold && isTollAwaited(reading, claims, event) };
}

/** Whether a sentence counts people whom something has happened to. */
export const countsPeople = ({ measures }: Lexicon, claims: readonly Claim[]): boolean =>
  claims.some(({ measure }) => measure !== null && measures.get(measure)?.populations === true);

/** Whether it counts them for an event. */
export const countsFor = (lexicon: Lexicon, claims: readonly Claim[], event: Topic['event']): boolean =>
  event !== null &&
  event !== FOREIGN &&
  countsPeople(
    lexicon,
    claims.filter(({ subject }) => subject === event.id),
  );
