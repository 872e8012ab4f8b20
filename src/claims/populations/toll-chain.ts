import type { NumberFigure } from '../../text/index.ts';
import { isOneOf } from '../../text/index.ts';
import { hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** What a toll counts, where it says so; whoever is counted otherwise has a count of their own. */
const COUNTED = 'dead deaths people killed victims fatalities lives bodies';
const DEAD = 'toll dead deaths killed died fatalities';
const HURT = 'injured wounded hurt';
/** What a toll, or a number of the injured, counts. */
const HARMED = `${COUNTED} ${HURT}`;
/** What may be said of those counted before the next count of them. */
const STATES =
  'were was are is known to be have been being had has died confirmed it there stood stands rose risen raised lowered climbed went put given reached passed become became number toll count figure';
/** What leads on to a later count. */
const THEN = 'then later finally eventually lastly now';
/** What may stand between two counts besides. */
const LINKS =
  'which itself cut that this first early earlier previous initial up down reports report counts , ; : and but – — of at to as by from against compared with rising having said in on before after the a an same next following few end';
/** Both, and those counted. */
const BETWEEN = `${COUNTED} ${STATES} ${LINKS}`;
/** Times of a day. */
const TIMES =
  'dawn daybreak sunrise breakfast noon midday lunchtime nightfall dusk sunset evening morning afternoon midnight night day overnight today tonight yesterday now later';
/** What may lead to one, behind a count. */
const TIME_LEADS = 'by at in on before after the that this next following same';

/** What says that counts of one toll are told one after another. */
const TOLLS = 'toll number count tally figure';
const PUT = 'put given gave known stood stands stand';
const REPORTED = `${PUT} spoke spoken speak counted first initially there it`;
const COMING = 'stood stands reached rose risen climbed';
const CHANGED =
  'doubled tripled rose rises risen climbed climbs went grew jumped soared swelled raised lowered revised corrected cut fell reached';
/** What leads back to a count before the last one, and what may stand behind that. */
const BACK = 'from after against said';
const BACK_ARTICLES = 'an the earlier initial previous';
const FORMERLY = 'first initially before earlier reported';
const REPORTED_OR_CHANGED = `${REPORTED} ${CHANGED}`;

/** How far behind a count the time may end that it is of, in tokens. */
const REACH_OF_TIME = 4;

const isTime = (context: SentenceContext, at: number): boolean =>
  isWord(context, at, TIMES) ||
  context.figures.some(({ kind, first, next }) => isOneOf(kind, 'date clock duration rank') && at >= first && at < next);

/** Where the words end that say that people are counted: "60", "60 dead", "60 people". */
function countedEnd(context: SentenceContext, { next }: NumberFigure, counted: string): number {
  let at = next;
  while (isWord(context, at, counted)) at += 1;
  return at;
}

/** "by midnight", "on Friday", "the next morning": the token behind the time that begins at one; the token itself where none does. */
export function timeEnd(context: SentenceContext, from: number): number {
  let at = from;
  while (at < from + REACH_OF_TIME && isWord(context, at, TIME_LEADS) && !isTime(context, at)) at += 1;
  if (!isTime(context, at)) return from;
  // "by the morning of 23 March"
  while (isTime(context, at) || (isWord(context, at, 'of on') && isTime(context, at + 1))) at += 1;
  return at;
}

/** How one count of a toll goes on from another: to what it has become, or back to what it was. */
type Link = 'forward' | 'back';

interface Lead {
  /** "then", "later" */
  readonly isThen: boolean;
  /** A time that the later count is of. */
  readonly isTimed: boolean;
  /** "it stood at" */
  readonly isComing: boolean;
  /** A comma or a conjunction stands there. */
  readonly isApart: boolean;
}

/** What stands between two counts, where it only leads from one to the other; null where anything else does. */
function leadBetween(context: SentenceContext, one: NumberFigure, other: NumberFigure): Lead | null {
  let isThen = false;
  let isTimed = false;
  let isApart = false;
  const from = countedEnd(context, one, HARMED);
  for (let at = from; at < other.first; at += 1) {
    const isThenWord = isWord(context, at, THEN);
    const isTimeWord = isTime(context, at);
    const isSpeaker = context.speakers.has(wordAt(context, at)) || context.tokens[at]?.capital === true;
    if (!isThenWord && !isTimeWord && !isSpeaker && !isWord(context, at, BETWEEN)) return null;
    isThen ||= isThenWord;
    isTimed ||= isTimeWord && isApart;
    isApart ||= isWord(context, at, ', ; : and to before');
  }
  return { isThen, isTimed, isApart, isComing: hasWord(context, COMING, from, other.first) };
}

/** "from 115", "after an earlier 115", "compared with 115": whether a count is led in as what was before. */
function isLedBack(context: SentenceContext, { first }: NumberFigure): boolean {
  let lead = first - 1;
  while (isWord(context, lead, BACK_ARTICLES)) lead -= 1;
  return isWord(context, lead, BACK) || (wordAt(context, lead) === 'with' && wordAt(context, lead - 1) === 'compared');
}

/** Whether nothing more is said of a count than when it was: then it may be another one of the same. */
function isBareTotal(context: SentenceContext, end: number, behind: number): boolean {
  let at = behind;
  if (behind === end) while (isWord(context, at, FORMERLY)) at += 1;
  return wordAt(context, at) === '' || isWord(context, at, '. , ; : ) ! ? and but then');
}

/** Whether the words before a count say that the counts of a toll are told. */
function tellsTolls(context: SentenceContext, one: NumberFigure, other: NumberFigure, lead: Lead, isDated: boolean): boolean {
  const isTold = (words: string): boolean => hasWord(context, words, context.first, one.first);
  // "the toll at 40 and the injured at 100; on Saturday at 133 and 145" goes on with both.
  if (isTold(HURT) && isTold(DEAD)) return false;
  const isToll = isTold(TOLLS);
  if (lead.isThen) return isToll || isTold(REPORTED_OR_CHANGED);
  // "spoke of 137, and this morning of 139"
  const isSame = isWord(context, other.first - 1, 'of at') && wordAt(context, one.first - 1) === wordAt(context, other.first - 1);
  const isIt = wordAt(context, one.first - 2) === 'it' && isWord(context, one.first - 1, 'was is');
  if (
    isDated &&
    (isToll || isTold(PUT) || isSame || isIt || (isTold('it') && isTold(CHANGED)) || hasWord(context, 'known', one.next, other.first))
  )
    return true;
  return (isToll && lead.isComing) || (isTold(CHANGED) && (isToll || isTold('it')));
}

/** How a count goes on from one of the same toll, told before it in the sentence; null where it does not. */
function linkBetween(context: SentenceContext, one: NumberFigure, other: NumberFigure): Link | null {
  if (one.kind !== 'count' || other.kind !== 'count' || other.first <= one.next) return null;
  const lead = leadBetween(context, one, other);
  if (!lead) return null;
  const end = countedEnd(context, other, COUNTED);
  const behind = timeEnd(context, end);
  if (!isBareTotal(context, end, behind)) return null;
  if (isLedBack(context, other)) return hasWord(context, TOLLS, context.first, one.first) ? 'back' : null;
  // "the hall, with 140 dead, then this, with 71": what each of them had.
  if (wordAt(context, other.first - 1) === 'with') return null;
  return lead.isApart && tellsTolls(context, one, other, lead, lead.isTimed || behind > end) ? 'forward' : null;
}

/** Whether a count goes on from another of the same toll: "spoke of 40 dead, then of 60", "60 by midnight and 93 by dawn", "133, from 115". */
export const followsInChain = (context: SentenceContext, one: NumberFigure, other: NumberFigure): boolean =>
  linkBetween(context, one, other) !== null;

/** The count before or behind another one. */
const neighbour = ({ figures }: SentenceContext, figure: NumberFigure, step: 1 | -1): NumberFigure | undefined => {
  const counts = figures.filter((other): other is NumberFigure => other.kind === 'count');
  return counts[counts.indexOf(figure) + step];
};

/** "up from 115 at noon", "had stood at 115 at noon": a count that is told of as past, whatever comes behind it. */
const isToldBack = (context: SentenceContext, { first }: NumberFigure): boolean =>
  (wordAt(context, first - 1) === 'from' && isWord(context, first - 2, 'up down')) ||
  (isWord(context, first - 1, 'at of') && wordAt(context, first - 3) === 'had');

/** Whether a count is one of those that a chain goes back to: "133, from 115 at noon and 60 at midnight". */
function isBack(context: SentenceContext, figure: NumberFigure): boolean {
  const before = neighbour(context, figure, -1);
  const link = before ? linkBetween(context, before, figure) : null;
  if (!before || link === null) return false;
  if (link === 'back') return true;
  return !hasWord(context, 'to then later now', before.next, figure.first) && (isToldBack(context, before) || isBack(context, before));
}

/** Whether another count of the same toll has taken a count's place, in the same sentence. */
export function isOutrun(context: SentenceContext, figure: NumberFigure): boolean {
  const after = neighbour(context, figure, 1);
  return isBack(context, figure) || (after !== undefined && linkBetween(context, figure, after) === 'forward' && !isBack(context, after));
}
