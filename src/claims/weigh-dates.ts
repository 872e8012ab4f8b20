import { type DateFigure, dateValue, type Figure, isDateFigure, partsOf } from '../text/index.ts';
import {
  type Candidate,
  clauseOf,
  isBroken,
  isExplicit,
  isOfPerson,
  pathBetween,
  spanOf,
  startsPlacedCount,
  WEIGHTS,
  weigh,
} from './candidate.ts';
import type { Evidence } from './claim.ts';
import { OTHER_VERBS } from './date-verbs.ts';
import { isDayOfPage } from './event-date.ts';
import { EVENT_NOUNS } from './event-words.ts';
import { isFateOnTheWay } from './fate-of-one.ts';
import type { Mention } from './mentions.ts';
import { findWords, hasWord, isWord, type SentenceContext, wordAt } from './sentence-context.ts';
import { FOREIGN } from './topic.ts';

/** How long before and after an event its time is, in days. */
const AFTERMATH = 60;

/** How far "since" may stand from the count that it sums up, in tokens. */
const REACH_OF_SPAN = 12;

/** How far "a year after" may stand from the day that it is the anniversary of, in tokens. */
const REACH_OF_ANNIVERSARY = 8;

/** Farther off a date belongs to another part of the sentence. */
const NEAR = 20;
/** So near it is the date of what is named, in tokens. */
const BESIDE = 2;

/** The preposition of a date: "since (last) June", "since the 1979 revolution". */
function leadOf(context: SentenceContext, { first }: DateFigure): string {
  return wordAt(context, isWord(context, first - 1, 'last early late mid the') ? first - 2 : first - 1);
}

/** "since 2011" is a yardstick, unless the sentence goes on about that year ("since 2011, when …"). */
function isYardstick(context: SentenceContext, figure: Figure, date: DateFigure): boolean {
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
function isSpan(context: SentenceContext, count: Figure, date: DateFigure): boolean {
  if (count.kind === 'rank') return false;
  const figure = spanBefore(context, count, date) ?? count;
  if (leadOf(context, date) !== 'since' || date.first <= figure.next || date.first - figure.next > REACH_OF_SPAN) return false;
  for (let at = figure.next; at < date.first; at += 1) if (/^(,|most|first|.+est|worst|longest)$/.test(wordAt(context, at))) return false;
  return true;
}

/** "Since 2022 the group has killed 400 people": a count over years that begin before the event. */
function isOpenSpan(context: SentenceContext, figure: Figure, date: DateFigure, from: number): boolean {
  const value = dateValue(date.date);
  return (
    figure.kind === 'count' &&
    date.first <= context.first + 2 &&
    leadOf(context, date) === 'since' &&
    value !== null &&
    value.to < from &&
    hasWord(context, 'has have had', date.next, figure.first)
  );
}

/** "since the siege of 2004", "since the siege, which claimed 300 lives in 2004": the date of an event that is only a yardstick. */
function isOfYardstick(
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

/** "the 2017 bombing": a date right before or behind the words that name an event. */
function isBeside(mentions: readonly Mention[], candidate: Candidate, date: DateFigure): boolean {
  return mentions.some(
    ({ entity, at }) =>
      entity === candidate.entity && at.some(({ first, next }) => first - date.next <= BESIDE && date.first - next <= BESIDE),
  );
}

/**
 * "the hall, where 145 died, and the station in 2017", "bombed the airport, killing 13, the embassy in 2022, killing two": a date right
 * behind another event that is named farther off, or comes next in the row.
 */
function isOfAnother(
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

/** "Today we remember", "Friday marks a year", "the general said on Friday": when somebody speaks, not when something happened. */
function isOfSpeech(context: SentenceContext, { first, next }: DateFigure): boolean {
  if (wordAt(context, first) === 'today' || isWord(context, next, 'marks marked') || isAnniversary(context, next)) return true;
  const verb = isWord(context, first - 1, 'on late') ? first - 2 : first - 1;
  return isWord(context, verb, 'said says told added') && !wordAt(context, next - 1).endsWith("'s");
}

/** "63 were injured on 4 March 2022": the day on which it befell them; those who died on a later day may have been hurt before. */
const isOfHarm = (context: SentenceContext, { date, first }: DateFigure): boolean =>
  date.day !== null && !date.relative && wordAt(context, first - 1) === 'on' && isWord(context, first - 2, 'killed injured wounded hurt');

/** "Relatives of those killed in the attack gathered on Saturday": when people did something else. */
const isOfOthers = (context: SentenceContext, { first }: DateFigure): boolean =>
  isWord(context, wordAt(context, first - 1) === 'on' ? first - 2 : first - 1, OTHER_VERBS);

/** "The hall, which opened in 2009, burned": a date put in between, away from the figure. */
function isPutIn(context: SentenceContext, figure: Figure, date: DateFigure): boolean {
  let first = date.first;
  while (first > context.first && wordAt(context, first) !== ',') first -= 1;
  let next = date.next;
  while (next < context.next && wordAt(context, next) !== ',') next += 1;
  const isClosed = wordAt(context, first) === ',' && wordAt(context, next) === ',';
  return isClosed && isWord(context, first + 1, 'which who where whose') && (figure.next <= first || figure.first >= next);
}

/** Words with which a clause goes on to something told of. */
const TOLD = 'will who whose whom which that where when after since before as over for said says told';

/** "15 dead, 11 convicted in 2019": a date behind another count of a list is that one's. */
const isOfNext = (context: SentenceContext, from: number, to: number): boolean =>
  context.figures.some(({ kind, first, next }) => kind === 'count' && first > from && next <= to && wordAt(context, first - 1) === ',');

/** "which killed 94, and the attack on Springfield in 2003": the date of another event, which the sentence goes on to. */
function isOfNextEvent(context: SentenceContext, { next }: Figure, date: DateFigure): boolean {
  const [end] = findWords(context, ', and ;', next, date.first);
  if (end === undefined) return false;
  const from = wordAt(context, end + 1) === 'and' ? end + 2 : end + 1;
  return (
    isWord(context, from, 'the a an another') &&
    findWords(context, 'in on of', from, date.first).some((at) => EVENT_NOUNS.has(wordAt(context, at - 1)))
  );
}

/** How far behind its date a toll may stand, and how far before it, in tokens: "in 2017 killed (at least) 35", "35 (innocent people) on Sunday". */
const REACH_OF_TOLL = 2;

/**
 * "In 2009 a bomb on the line killed 26", "killed 15 at a concert in 2003": a date that opens the clause, or ends it,
 * says when it was, unless the clause goes on to something told of.
 */
function governs(context: SentenceContext, figure: Figure, candidate: Candidate, { first, next }: DateFigure): boolean {
  if (isDateFigure(figure)) return false;
  const { isNamed } = candidate;
  // "In February a bomb went off in a market; 40 died."
  const goesOn = !isNamed && !context.figures.some((date) => isDateFigure(date) && date.first > next && date.next <= figure.first);
  // A name is surer than what lies behind a comma ("killed 145 at the hall, built in 2009").
  const stops = isNamed ? `${TOLD} ; : ,` : goesOn ? TOLD : `${TOLD} ; :`;
  if (next <= figure.first) {
    // "A blast in Springfield in 2017 killed 35", "… on 1 January killed ten", "A train was bombed in 2009; 28 people died."
    const isBeside =
      // "145 at a hall in Springfield in 2003 and 13 in Shelbyville in 2005"
      !startsPlacedCount(context, figure.first) &&
      figure.first - next <= REACH_OF_TOLL &&
      !hasWord(context, `${stops} ,`, next, figure.first) &&
      isWord(context, first - 1, 'in on');
    if (isBeside || (wordAt(context, next) === ';' && goesOn)) return true;
    // "An attack in 2019 at the hall killed 12"
    const isOfNoun = EVENT_NOUNS.has(wordAt(context, first - 2)) && isWord(context, first - 1, 'in of');
    const isNextEvent = context.tokens.slice(next, figure.first).some(({ lower }) => EVENT_NOUNS.has(lower));
    if (isOfNoun && !isNextEvent && !hasWord(context, `${stops} , )`, next, figure.first)) return true;
    return first - context.first <= 1 && !hasWord(context, stops, isNamed ? next : next + 1, figure.first);
  }
  // "killed at least ten people on Sunday"
  const isRightBehind = wordAt(context, first - 1) === 'on' && first - 1 - figure.next <= REACH_OF_TOLL;
  const isLed = isRightBehind || isWord(context, first - 1, 'in of');
  return isLed && !hasWord(context, stops, figure.next, first) && !isOfNext(context, figure.next, first);
}

/** "killed 12 at a concert in August 2024": a month that ends the clause of a toll says when it was. */
function isOfMonth(context: SentenceContext, figure: Figure, candidate: Candidate, date: DateFigure): boolean {
  const { month, day, relative } = date.date;
  return month !== null && day === null && !relative && date.first > figure.first && governs(context, figure, candidate, date);
}

/** "It took shape in 2015 and killed 13 at the airport": a date that is a group's own. */
const isOfGroup = ({ cues }: SentenceContext, { first }: DateFigure): boolean =>
  cues.some(({ value: { measure }, next }) => measure.kind === 'date' && measure.about === 'organisation' && next === first - 1);

/** How long after an event "last week" is none of its weeks, and "last month" none of its months, in days. */
const WEEKS = 21;
const MONTHS = 62;

/** "An attack in Springfield last week killed 12", on a page of long after: another one. */
function isOfLately(context: SentenceContext, figure: Figure, candidate: Candidate, day: number): boolean {
  if (!isExplicit(candidate) || context.published === null) return false;
  const since = context.published - day;
  return findWords(context, 'week weekend month').some((at) => {
    const [from, to] = at < figure.first ? [at, figure.first] : [figure.next, at];
    const isLate = since > (wordAt(context, at) === 'month' ? MONTHS : WEEKS);
    return isLate && isWord(context, at - 1, 'last this past') && !hasWord(context, `${TOLD} , ; :`, from, to);
  });
}

/**
 * Dates in the sentence, for the event that has them and against those that do not. A look-alike stands for its kind:
 * its date can speak for it, never against. A date that lies farther from the figure than the event's own words
 * weighs little.
 * @param isOwnDate the figure is the date of the event itself
 * @param isToll the figure counts people where the event was; suspects come to court on any later day
 */
export function weighDates(
  context: SentenceContext,
  figure: Figure,
  candidate: Candidate,
  mentions: readonly Mention[],
  isOwnDate: boolean,
  isToll: boolean,
): void {
  if (candidate.entity === FOREIGN || !candidate.entity.days) return;
  const { isSubject, days } = candidate.entity;
  const { from, to } = days;
  if (from === null || to === null) return;
  // A page of the weeks before is about something else; one that is much older may have been brought up to date, if it names the event.
  const { published } = context;
  const isOlder =
    published !== null && published < from && (published >= from - AFTERMATH || (isExplicit(candidate) && !candidate.isNamed));
  if (isSubject && isOlder) weigh(candidate, WEIGHTS.yearDiffers, 'the page is older than the event', null);
  if (isSubject && isToll && isOfLately(context, figure, candidate, to)) weigh(candidate, WEIGHTS.dateDiffers, 'a later date', null);
  const [start, end] = clauseOf(context, figure);
  // Several dates that agree speak for it no more than one: a look-alike may span years.
  let agrees = false;
  let later: Evidence['span'] = null;
  for (const date of context.figures) {
    if (date.first >= end) break;
    if (!isDateFigure(date) || (date.next <= start && isExplicit(candidate) && !governs(context, figure, candidate, date))) continue;
    if (isSubject && (isSpan(context, figure, date) || isOpenSpan(context, figure, date, from)))
      weigh(candidate, WEIGHTS.dateDiffers, 'a count over a span of time', spanOf(context, date.first, date.next));
    if ((date === figure && !isOwnDate) || isYardstick(context, figure, date) || isOfYardstick(context, figure, candidate, mentions, date))
      continue;
    if ((date !== figure && isOfSpeech(context, date)) || isOfGroup(context, date) || isOfPerson(context, figure.next, date.first))
      continue;
    // "Toll rises to 140 March 27, 2024": the line of its date ran into the text.
    if (date !== figure && isDayOfPage(published, date)) continue;
    if (isFateOnTheWay(context, date.first, date.next, figure.first)) continue;
    if (isPutIn(context, figure, date) || isOfAnother(context, mentions, figure, candidate, date) || isOfNextEvent(context, figure, date))
      continue;
    const span = { start: date.start, end: date.end };
    // "Three days earlier a bomber had killed 13 at the airport" counts from another event to the one it names.
    const isNamed = isExplicit(candidate) && candidate.distance <= NEAR && !isBroken(context, figure.first, date.first);
    if (isSubject && !isNamed && isWord(context, date.next - 1, 'earlier before')) {
      weigh(candidate, WEIGHTS.dateDiffers, 'counted from another event', span);
      continue;
    }
    const value = dateValue(date.date, date.date.month === null ? null : partsOf(from).year);
    if (!value) continue;
    const path = pathBetween(context, figure.first, date.first);
    if (value.from <= to && value.to >= from) {
      if (agrees) continue;
      const isNear = !isExplicit(candidate) || path <= NEAR || isBeside(mentions, candidate, date);
      agrees = isNear && (date.date.year !== null || date.date.day !== null);
      if (agrees) weigh(candidate, WEIGHTS.dateAgrees, 'the date agrees', span);
      continue;
    }
    if (!isSubject || (isExplicit(candidate) && candidate.distance < NEAR / 2 && path > NEAR)) continue;
    const apart =
      !governs(context, figure, candidate, date) &&
      (isOfNext(context, figure.next, date.first) ||
        isBroken(context, figure.first, date.first) ||
        // "An attack in Springfield last week", where only the town describes the event
        (candidate.isFirm && candidate.distance < path && (candidate.isNamed || !date.date.relative)));
    const otherYear = partsOf(value.to).year < partsOf(from).year || partsOf(value.from).year > partsOf(to).year;
    if (date.date.year !== null && !date.date.relative && otherYear)
      weigh(candidate, apart ? WEIGHTS.yearDiffersApart : WEIGHTS.yearDiffers, 'another year', span);
    else if (date === figure && date.date.month !== null) weigh(candidate, WEIGHTS.dayDiffers, 'another day', span);
    else if (isOfMonth(context, figure, candidate, date) && isToll && value.from > to)
      weigh(candidate, WEIGHTS.dayDiffers, 'another month', span);
    else if (value.to < from) weigh(candidate, apart ? WEIGHTS.yearDiffersApart : WEIGHTS.dateDiffers, 'an earlier date', span);
    else if (isToll && isOfHarm(context, date) && value.from > to) weigh(candidate, WEIGHTS.dayDiffers, 'another day', span);
    else if (
      isToll &&
      (date.date.relative || date.date.day !== null) &&
      value.from > to + AFTERMATH &&
      !apart &&
      !(candidate.isNamed && isOfOthers(context, date))
    )
      later = span;
  }
  // "Flowers were laid on Tuesday for those who died a year ago"
  if (later && !agrees) weigh(candidate, WEIGHTS.placeDiffers, 'a later date', later);
}
