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
  'that this first early initial reports report counts , ; : and but – — of at to as by from in on before after the a an same next following few end';
/** Both, and those counted. */
const BETWEEN = `${COUNTED} ${STATES} ${LINKS}`;
/** Times of a day. */
const TIMES =
  'dawn daybreak sunrise breakfast noon midday lunchtime nightfall dusk sunset evening morning afternoon midnight night day overnight today tonight yesterday now later';
/** What may lead to one, behind a count. */
const TIME_LEADS = 'by at in on before after the that this next following same';

/** What says that counts of one toll are told one after another. */
const TOLLS = 'toll number count tally figure';
const PUT = 'put given known stood stands stand';
const REPORTED = `${PUT} spoke spoken speak counted first initially there it`;
const COMING = 'stood stands reached rose risen climbed';
const CHANGED =
  'doubled tripled rose rises risen climbed climbs went grew jumped soared swelled raised lowered revised corrected cut fell reached';
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
function timeEnd(context: SentenceContext, from: number): number {
  let at = from;
  while (at < from + REACH_OF_TIME && isWord(context, at, TIME_LEADS) && !isTime(context, at)) at += 1;
  if (!isTime(context, at)) return from;
  // "by the morning of 23 March"
  while (isTime(context, at) || (isWord(context, at, 'of on') && isTime(context, at + 1))) at += 1;
  return at;
}

interface Lead {
  /** "then", "later" */
  readonly isThen: boolean;
  /** A time that the later count is of. */
  readonly isTimed: boolean;
  /** "it stood at" */
  readonly isComing: boolean;
}

/** What stands between two counts, where it only leads from one to the other; null where anything else does. */
function leadBetween(context: SentenceContext, earlier: NumberFigure, later: NumberFigure): Lead | null {
  let isThen = false;
  let isTimed = false;
  let isApart = false;
  const from = countedEnd(context, earlier, HARMED);
  for (let at = from; at < later.first; at += 1) {
    const isThenWord = isWord(context, at, THEN);
    const isTimeWord = isTime(context, at);
    const isSpeaker = context.speakers.has(wordAt(context, at)) || context.tokens[at]?.capital === true;
    if (!isThenWord && !isTimeWord && !isSpeaker && !isWord(context, at, BETWEEN)) return null;
    isThen ||= isThenWord;
    isTimed ||= isTimeWord && isApart;
    isApart ||= isWord(context, at, ', ; : and to');
  }
  return isApart ? { isThen, isTimed, isComing: hasWord(context, COMING, from, later.first) } : null;
}

/** Whether a count goes on from another of the same toll, told before it in the sentence: "spoke of 40 dead, then of 60", "60 by midnight and 93 by dawn". */
export function followsInChain(context: SentenceContext, earlier: NumberFigure, later: NumberFigure): boolean {
  if (earlier.kind !== 'count' || later.kind !== 'count' || later.first <= earlier.next) return false;
  const lead = leadBetween(context, earlier, later);
  if (!lead) return false;
  const end = countedEnd(context, later, COUNTED);
  const behind = timeEnd(context, end);
  if (wordAt(context, behind) !== '' && !isWord(context, behind, '. , ; : ) ! ? and but then')) return false;
  const isTold = (words: string): boolean => hasWord(context, words, context.first, earlier.first);
  // "the toll at 40 and the injured at 100; on Saturday at 133 and 145" goes on with both.
  if (isTold(HURT) && isTold(DEAD)) return false;
  const isToll = isTold(TOLLS);
  if (lead.isThen) return isToll || isTold(REPORTED_OR_CHANGED);
  if (
    (lead.isTimed || behind > end) &&
    (isToll || isTold(PUT) || (isTold('it') && isTold(CHANGED)) || hasWord(context, 'known', earlier.next, later.first))
  )
    return true;
  return (isToll && lead.isComing) || (isTold(CHANGED) && (isToll || isTold('it')));
}

/** The count before or behind another one. */
const neighbour = ({ figures }: SentenceContext, figure: NumberFigure, step: 1 | -1): NumberFigure | undefined => {
  const counts = figures.filter((other): other is NumberFigure => other.kind === 'count');
  return counts[counts.indexOf(figure) + step];
};

/** "up from 115 at noon and 60 at midnight", "had stood at 115 at noon, 60 at midnight": a chain that goes back. */
function goesBack(context: SentenceContext, earlier: NumberFigure, later: NumberFigure): boolean {
  const isFrom = wordAt(context, earlier.first - 1) === 'from' && isWord(context, earlier.first - 2, 'up down');
  const hadStood = isWord(context, earlier.first - 1, 'at of') && wordAt(context, earlier.first - 3) === 'had';
  return (isFrom || hadStood) && !hasWord(context, 'to then later now', earlier.next, later.first);
}

/** Whether a later count of the same toll has taken a count's place, in the same sentence. */
export function isOutrun(context: SentenceContext, figure: NumberFigure): boolean {
  const [before, after] = [neighbour(context, figure, -1), neighbour(context, figure, 1)];
  return (
    (after !== undefined && followsInChain(context, figure, after)) ||
    (before !== undefined && followsInChain(context, before, figure) && goesBack(context, before, figure))
  );
}
