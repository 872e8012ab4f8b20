import { type Figure, isOneOf } from '../../text/index.ts';
import { SUPERLATIVES } from '../words/event-words.ts';
import { findWords, hasPhrase, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** What a group does to people. */
const TOLLING = 'killed wounded injured murdered massacred slaughtered claimed';

/** How far before its verb the group may end, in tokens: "The group, which has 4,000 members, has killed". */
const REACH = 24;

/**
 * "The group has killed more than 700 civilians since": what an organisation has done up to now, and so in more than one attack.
 */
export function isGroupTally(context: SentenceContext, { first }: Figure): boolean {
  if (!isWord(context, first - 1, TOLLING)) return false;
  const has = isWord(context, first - 2, 'also now already since') ? first - 3 : first - 2;
  if (!isWord(context, has, 'has have')) return false;
  return context.names.some(
    ({ value, next }) => value.kind === 'name' && value.entity.kind === 'organisation' && next <= has && has - next <= REACH,
  );
}

/** What is counted up, what makes it wider than one event, and how far from its count it may stand, in tokens. */
const TALLIES = 'toll number total count tally victims';
const WIDER = "year's month's decade's group's";
const OF_MORE: readonly string[] = [
  'this year',
  'this month',
  'by the group',
  'by the branch',
  'by its men',
  "this year's",
  'in all attacks',
];
const REACH_OF_TALLY = 14;
const REACH_OF_MORE = 3;

/** "It raised the year's death toll to 900", "brought the number of people killed by the group to 900": what one event adds to. */
export function isWiderTally(context: SentenceContext, { first, next }: Figure): boolean {
  const isWider = (tally: number): boolean =>
    hasWord(context, WIDER, tally - 2, tally) ||
    hasPhrase(context, OF_MORE, tally, first) ||
    (tally < first && hasPhrase(context, OF_MORE, next, next + REACH_OF_MORE));
  // "the toll of the attack this year"
  const isOwn = (tally: number): boolean =>
    isWord(context, tally + 1, 'of from in') &&
    context.names.some((name) => isOneOf(name.value.kind, 'name event-word') && [2, 3].includes(name.first - tally));
  return findWords(context, TALLIES, first - REACH_OF_TALLY, next + REACH_OF_TALLY).some((tally) => !isOwn(tally) && isWider(tally));
}

/** How far behind its count "have been" may stand, in tokens. */
const REACH_OF_PERFECT = 3;

/** What those hurt do later, wherever they are. */
const SEEKING = 'sought asked turned treated missing';
const REACH_OF_CARE = 4;

/** "(695 people) have sought medical help since": of the event itself, and not of what came after it. */
export const isOfCare = (context: SentenceContext, next: number): boolean => hasWord(context, SEEKING, next, next + REACH_OF_CARE);

/** "Since her death 500 people have been killed": a count from then to now, where a sentence opens with no day since when. */
export function isTallySince(context: SentenceContext, { first, next }: Figure): boolean {
  const isDay = context.figures.some(({ kind, first: at }) => kind === 'date' && at <= context.first + 2);
  return (
    isWord(context, context.first, 'since') &&
    first > context.first + 1 &&
    !isDay &&
    hasWord(context, 'have has', next, next + REACH_OF_PERFECT) &&
    !isOfCare(context, next)
  );
}

/** How long a war is, and how far behind a count that may stand, in tokens: "the 2,461 who gave their lives over two decades of war". */
const YEARS = 'years decades';
const REACH_OF_YEARS = 10;

/** "2,461 who gave their lives over two decades": a count of many years, not "the deadliest attack in two decades". */
export function isOverYears(context: SentenceContext, { next }: Figure): boolean {
  const end = findWords(context, ', ; and', next)[0] ?? context.next;
  return context.figures.some(
    (span) =>
      span.kind === 'duration' &&
      isOneOf(span.unit ?? '', YEARS) &&
      span.first >= next &&
      span.first < Math.min(end, next + REACH_OF_YEARS) &&
      (hasWord(context, 'over throughout across during', span.first - 2, span.first + 1) || wordAt(context, span.next) === 'of') &&
      !hasWord(context, SUPERLATIVES, next, span.first),
  );
}
