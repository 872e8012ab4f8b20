import { type DateFigure, dateValue, type Figure, partsOf } from '../../text/index.ts';
import type { Candidate } from '../subjects/candidate.ts';
import type { Mention } from '../subjects/mentions.ts';
import { HARM, HARM_OR_DEATH, OTHER_VERBS } from '../words/date-verbs.ts';
import { EVENT_NOUNS } from '../words/event-words.ts';
import { countAt, findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** So near it is the date of what is named, in tokens. */
export const BESIDE = 2;

/** How far "since" may stand from the count that it sums up, in tokens. */
const REACH_OF_SPAN = 12;

/** How far "a year after" may stand from the day that it is the anniversary of, in tokens. */
const REACH_OF_ANNIVERSARY = 8;

/** The preposition of a date: "since (last) June", "since the 1979 revolution". */
function leadOf(context: SentenceContext, { first }: DateFigure): string {
  return wordAt(context, isWord(context, first - 1, 'last early late mid the') ? first - 2 : first - 1);
}

/** "since 2011" is a yardstick, unless the sentence goes on about that year ("since 2011, when …"). */
export function isYardstick(context: SentenceContext, figure: Figure, date: DateFigure): boolean {
  const lead = leadOf(context, date);
  // "He had been in jail from 2019 until the attack"
  if (lead === 'from' && isWord(context, date.next, 'until till')) return true;
  if (lead !== 'since' && lead !== 'until' && lead !== 'till' && wordAt(context, date.first - 2) !== 'until') return false;
  const after = wordAt(context, date.next) === ',' ? date.next + 1 : date.next;
  return !(figure.first >= date.next && isWord(context, after, 'when where'));
}

/** "held 2,919 since last June, and 692 were remanded": what goes on from a count over years is one as well. */
function spanBefore(context: SentenceContext, figure: Figure, date: DateFigure): Figure | null {
  const before = context.figures.findLast(({ kind, next }) => kind === figure.kind && next < date.first);
  const goesOn = before && date.next <= figure.first && !hasWord(context, 'when where which who that', date.next, figure.first);
  return goesOn ? before : null;
}

/** "lost 700 soldiers since 2001": a count over years, unless a rank is what reaches back so far ("the deadliest since …"). */
export function isSpan(context: SentenceContext, count: Figure, date: DateFigure): boolean {
  if (count.kind === 'rank') return false;
  const figure = spanBefore(context, count, date) ?? count;
  if (leadOf(context, date) !== 'since' || date.first <= figure.next || date.first - figure.next > REACH_OF_SPAN) return false;
  for (let at = figure.next; at < date.first; at += 1) if (/^(,|most|first|.+est|worst|longest)$/.test(wordAt(context, at))) return false;
  // "13 died – more than on any day since 2011"
  return !findWords(context, 'more', figure.next, date.first).some((at) => wordAt(context, at + 1) === 'than');
}

/** "have asked for help since Friday", the day of the event itself; whoever was killed since may have been so elsewhere. */
export const isSinceEvent = (context: SentenceContext, figure: Figure, { date, first }: DateFigure, day: number): boolean =>
  date.day !== null &&
  dateValue(date, partsOf(day).year)?.from === day &&
  hasWord(context, 'asked sought turned treated missing', figure.next, first);

/** How far behind a count "have been killed" may stand, in tokens. */
const REACH_OF_PERFECT = 5;

/** "99 people have been killed" */
const haveBeenHarmed = (context: SentenceContext, { next }: Figure): boolean =>
  findWords(context, 'have has', next, next + REACH_OF_PERFECT).some((at) => hasWord(context, HARM_OR_DEATH, at, at + REACH_OF_PERFECT));

/** "Since 2022 the group has killed 400 people": a count over years that begin before the event. */
export function isOpenSpan(context: SentenceContext, figure: Figure, date: DateFigure, from: number): boolean {
  const value = dateValue(date.date, date.date.month === null ? null : partsOf(from).year);
  return (
    figure.kind === 'count' &&
    date.first <= context.first + 2 &&
    leadOf(context, date) === 'since' &&
    value !== null &&
    value.to < from &&
    (hasWord(context, 'has have had', date.next, figure.first) || haveBeenHarmed(context, figure))
  );
}

/** "since the siege of 2004", "since the siege, which claimed 300 lives in 2004": the date of an event that is only a yardstick. */
export function isOfYardstick(
  context: SentenceContext,
  figure: Figure,
  candidate: Candidate,
  mentions: readonly Mention[],
  date: DateFigure,
): boolean {
  return mentions.some(
    ({ aside, entity, at }) =>
      aside &&
      entity !== candidate.entity &&
      at.some(
        ({ first, next }) =>
          next <= date.first &&
          (date.first - next <= 2 || (figure.next <= first && hasWord(context, 'which that when where', next, date.first))),
      ),
  );
}

/**
 * "the hall, where 145 died, and the station in 2017", "bombed the airport, killing 13, the embassy in 2022, killing two": a date right
 * behind another event that is named farther off, or comes next in the row.
 */
export function isOfAnother(
  context: SentenceContext,
  mentions: readonly Mention[],
  figure: Figure,
  { entity, isNamed }: Candidate,
  date: DateFigure,
): boolean {
  const isNext = (first: number): boolean =>
    isWord(context, first - 1, ', and') || (isWord(context, first - 1, 'the a an') && isWord(context, first - 2, ', and'));
  return mentions.some(
    (mention) =>
      mention.entity !== entity &&
      mention.at.some(
        ({ first, next }) =>
          first > figure.next &&
          date.first >= next &&
          date.first - next <= BESIDE &&
          ((isNamed && mention.how === 'name') || isNext(first)),
      ),
  );
}

/** "on Saturday, one year after gunmen stormed it" */
function isAnniversary(context: SentenceContext, next: number): boolean {
  for (let at = next; at < next + REACH_OF_ANNIVERSARY; at += 1) {
    if (isWord(context, at, 'year+') && isWord(context, at + 1, 'after since to')) return true;
    if (at > next && wordAt(context, at) === ',') return false;
  }
  return false;
}

/** What is said or written of an event, on a day of its own. */
const SAYINGS = 'statement+ resolution+ letter+ report+ message+ remarks speech address';

/** "Today we remember", "Friday marks a year", "the general said on Friday": when somebody speaks, not when something happened. */
export function isOfSpeech(context: SentenceContext, { first, next }: DateFigure): boolean {
  if (wordAt(context, first) === 'today' || isWord(context, next, 'marks marked') || isAnniversary(context, next)) return true;
  // "recalled its statement of 4 January on the attack"
  if (isWord(context, first - 1, 'of dated from') && isWord(context, first - 2, SAYINGS)) return true;
  const verb = isWord(context, first - 1, 'on late') ? first - 2 : first - 1;
  return isWord(context, verb, 'said says told added reported announced wrote stated') && !wordAt(context, next - 1).endsWith("'s");
}

/** "went on trial on Tuesday", "appeared in court on Monday", "was sentenced on Friday": when somebody came to court for it. */
export function isOfTrial(context: SentenceContext, { first }: DateFigure): boolean {
  const verb = isWord(context, first - 1, 'on late') ? first - 2 : first - 1;
  return isWord(context, verb, 'trial court sentenced convicted arraigned remanded charged indicted');
}

/** "Relatives of those killed in the attack gathered on Saturday": when people did something else. */
export const isOfOthers = (context: SentenceContext, { first }: DateFigure): boolean =>
  isWord(context, wordAt(context, first - 1) === 'on' ? first - 2 : first - 1, OTHER_VERBS);

/** What leads to those for whom something is done, and how they are told of behind their number. */
const FOR_WHOM = 'to for of with honored honoured honoring honouring mourned mourning remembered remembering buried commemorated';
const TOLD_OF = 'killed murdered slain wounded injured who';
const REACH_OF_NOUN = 6;

/** What says that people came to harm on that day. */
const BLOWS = `${HARM} bomb+ bomber+ gunman gunmen`;

/** "On Tuesday they unveiled a statue for the 13 soldiers killed at the gate": when something was done for those who had died. */
export function isOfHonours(context: SentenceContext, { first, next }: Figure, date: DateFigure): boolean {
  const lead = isWord(context, first - 1, 'the those all') ? first - 2 : first - 1;
  if (date.next > first || !isWord(context, lead, FOR_WHOM) || !hasWord(context, TOLD_OF, next, next + REACH_OF_NOUN)) return false;
  const isBlow = (at: number): boolean => EVENT_NOUNS.has(wordAt(context, at)) || isWord(context, at, BLOWS);
  for (let at = context.first; at < lead; at += 1) if (isBlow(at)) return false;
  return true;
}

/** "The hall, which opened in 2009, burned": a date put in between, away from the figure. */
export function isPutIn(context: SentenceContext, figure: Figure, date: DateFigure): boolean {
  let first = date.first;
  while (first > context.first && wordAt(context, first) !== ',') first -= 1;
  let next = date.next;
  while (next < context.next && wordAt(context, next) !== ',') next += 1;
  const isClosed = wordAt(context, first) === ',' && wordAt(context, next) === ',';
  return isClosed && isWord(context, first + 1, 'which who where whose') && (figure.next <= first || figure.first >= next);
}

/** "which killed 94, and the attack on Springfield in 2003": the date of another event, which the sentence goes on to. */
export function isOfNextEvent(context: SentenceContext, { next }: Figure, date: DateFigure): boolean {
  const [end] = findWords(context, ', and ;', next, date.first);
  if (end === undefined) return false;
  // "94 people died in Springfield, in March 145 at a hall": the next count begins with its own
  const isOfCount = countAt(context, date.next) !== undefined && isWord(context, date.first - 1, 'in on');
  if (isOfCount && isWord(context, date.first - 2, ', and ;')) return true;
  const from = wordAt(context, end + 1) === 'and' ? end + 2 : end + 1;
  return (
    isWord(context, from, 'the a an another') &&
    findWords(context, 'in on of', from, date.first).some((at) => EVENT_NOUNS.has(wordAt(context, at - 1)))
  );
}
