import { wordSet } from '../../text/index.ts';
import type { Claim } from '../claim.ts';
import type { Entity } from '../lexicon.ts';
import { DOERS } from '../words/event-words.ts';
import { findWords, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { type Count, isAway, NO_TOPIC, type Topic, turnedTo } from './topic.ts';

/** Words of which one is enough for "the gunmen" to mean whoever did something else, and for "the hall" to be where. */
const OF_DOERS: ReadonlySet<string> = wordSet(
  `${DOERS} men man women woman militant+ terrorist+ rebel+ fighter+ insurgent+ extremist+ guerrilla+ separatist+ teenager+ killer+ kidnapper+ group+ gang+ attack+ shooting+ bombing+ massacre+ siege assault raid ambush blast+ explosion+ stabbing+ bomb+ shot`,
);

/** And of what the law does to them. */
const OF_LAW: ReadonlySet<string> = wordSet(
  'arrested detained charged remanded jailed sentenced convicted court courts judge trial custody prison suspect+ accused police mourning',
);

/** So many words that have been spoken of something else are kept; behind more than that nothing is sure. */
const MOST_WORDS = 400;

/** How far behind its preposition the place of an event may stand: "outside the concert hall". */
const REACH_OF_PLACE = 3;

/** The words of what has been spoken of since the page's event was left, with those of this sentence; null where they are too many. */
export function strangeWordsAfter(topic: Topic, { tokens, first, next }: SentenceContext): Topic['strangeWords'] {
  if (!isAway(topic.page, topic)) return NO_TOPIC.strangeWords;
  if (topic.strangeWords === null || topic.strangeWords.size + next - first > MOST_WORDS) return null;
  return new Set([...topic.strangeWords, ...tokens.slice(first, next).map(({ lower }) => lower)]);
}

/** And what has been counted of it. */
export function strangeCountsAfter(topic: Topic, claims: readonly Claim[]): Topic['strangeCounts'] {
  if (!isAway(topic.page, topic)) return NO_TOPIC.strangeCounts;
  const counts = claims.flatMap(({ value, measure, subject }) =>
    value.kind === 'quantity' && value.quantity.stated !== null && measure !== null && subject === null
      ? [{ measure, stated: value.quantity.stated }]
      : [],
  );
  return [...topic.strangeCounts, ...counts].slice(-MOST_COUNTS);
}

/** So many of them are kept. */
const MOST_COUNTS = 20;
/** How near, as a factor, two tolls of one event may be: "334", "385". */
const NEAR = 1.4;

export const areNear = (a: number, b: number): boolean => a <= b * NEAR && a >= b / NEAR;

/**
 * "In 2004, 334 people died in a school. … Officials spoke of 84 dead": another toll in a new paragraph, where what was long
 * ago has its own already.
 */
export function isOtherToll(topic: Topic, { measure, stated }: Count, block: number): boolean {
  const same = topic.strangeCounts.filter((count) => count.measure === measure);
  return topic.isHistory && block > topic.eventBlock && same.length > 0 && !same.some((count) => areNear(stated, count.stated));
}

/** "the gunmen", "all four attackers": who did what has been told of. */
const meansDoers = (context: SentenceContext): boolean =>
  findWords(context, DOERS).some((at) => {
    const count = context.figures.find(({ first, next }) => first < at && next >= at - 1 && next <= at);
    const first = count?.first ?? at;
    return isWord(context, first, 'all both') || isWord(context, first - 1, 'the all both these those');
  });

/** "at the hall": the place of an event, which no other words have. */
const meansPlaceOf = (context: SentenceContext, page: Entity, strange: ReadonlySet<string>): boolean =>
  context.names.some(
    ({ value, first }) =>
      value.entity === page &&
      value.kind === 'context' &&
      !strange.has(wordAt(context, first)) &&
      findWords(context, 'at in inside outside near', first - REACH_OF_PLACE, first).some((at) => wordAt(context, at + 1) === 'the'),
  );

/**
 * "In 2004, 334 people died in a school. … Four suspects were charged.", "Missiles killed five in Springfield. … They are held
 * until 22 May.": in a new paragraph, whoever comes to court is of the page's event, where what was spoken of was long ago,
 * or had nobody in it who could.
 */
export function isLawOfPage(topic: Topic, block: number): boolean {
  const { event, page, strangeWords } = topic;
  if (page === null || event === null || event === page || block <= topic.eventBlock) return false;
  const hasNobody = strangeWords !== null && ![...strangeWords].some((word) => OF_DOERS.has(word) || OF_LAW.has(word));
  return topic.isHistory || (isAway(page, topic) && hasNobody);
}

/** "This time, 144 are dead." */
const isThisTime = (context: SentenceContext): boolean =>
  isWord(context, context.first, 'this') && isWord(context, context.first + 1, 'time');

/**
 * The topic that a sentence is read with: a page that has spoken of something else is back at its own event where what
 * happened before has happened "this time", or where a new paragraph speaks of "the gunmen" or of something "at the hall",
 * and there were none in between.
 */
export function backAtPage(topic: Topic, context: SentenceContext, block: number): Topic {
  const { page, strangeWords: strange } = topic;
  if (page === null || !isAway(page, topic)) return topic;
  const isOwn = (): boolean =>
    block > topic.eventBlock &&
    strange !== null &&
    (meansDoers(context) || meansPlaceOf(context, page, strange)) &&
    ![...strange].some((word) => OF_DOERS.has(word));
  return isThisTime(context) || isOwn() ? turnedTo(topic, page, block - 1) : topic;
}
