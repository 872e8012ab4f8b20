import { type DateFigure, dateValue, type Figure, isDateFigure, partsOf } from '../../text/index.ts';
import type { Evidence } from '../claim.ts';
import { isDayOfPage } from '../measures/day-of-event.ts';
import { isFateOnTheWay } from '../others/fate-of-one.ts';
import { isHarmedOn, isHarmedToday } from '../others/harmed-on.ts';
import {
  BESIDE,
  isOfAnother,
  isOfHonours,
  isOfNextEvent,
  isOfOthers,
  isOfSpeech,
  isOfTrial,
  isOfYardstick,
  isOpenSpan,
  isPutIn,
  isSinceEvent,
  isSpan,
  isYardstick,
} from '../others/other-dates.ts';
import { FOREIGN } from '../topics/topic.ts';
import { EVENT_NOUNS, isEventBefore } from '../words/event-words.ts';
import { ofThemEnd } from '../words/noun-phrase.ts';
import { findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { isDateOfOtherItem } from './bracketed.ts';
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
import type { Mention } from './mentions.ts';

/** How long before and after an event its time is, in days. */
const AFTERMATH = 60;
/** So long before an event, in days, nobody brings a page up to date: what befell people at its place was something else. */
const LONG_BEFORE = 3 * 365;

/** Farther off a date belongs to another part of the sentence. */
const NEAR = 20;

/** "the 2017 bombing": a date right before or behind the words that name an event. */
function isBeside(mentions: readonly Mention[], candidate: Candidate, date: DateFigure): boolean {
  return mentions.some(
    ({ entity, at }) =>
      entity === candidate.entity && at.some(({ first, next }) => first - date.next <= BESIDE && date.first - next <= BESIDE),
  );
}

/** "63 were injured on 4 March 2022": the day on which it befell them; those who died on a later day may have been hurt before. */
const isOfHarm = (context: SentenceContext, { date, first }: DateFigure): boolean =>
  date.day !== null && !date.relative && wordAt(context, first - 1) === 'on' && isWord(context, first - 2, 'killed injured wounded hurt');

/** Words with which a clause goes on to something told of. */
const TOLD = 'will who whose whom which that where when after since before as over for said says told';
const TOLD_OR_MARK = `${TOLD} ; : ,`;
const TOLD_OR_CLAUSE = `${TOLD} ; :`;

/** "15 dead, 11 convicted in 2019": a date behind another count of a list is that one's; "20 people, 15 of them police, died in June". */
const isOfNext = (context: SentenceContext, from: number, to: number): boolean =>
  context.figures.some(
    ({ kind, first, next }) =>
      kind === 'count' && first > from && next <= to && wordAt(context, first - 1) === ',' && ofThemEnd(context, next) === null,
  );

/** How far behind its date a toll may stand, and how far before it, in tokens: "in 2017 killed (at least) 35", "35 (innocent people) on Sunday". */
const REACH_OF_TOLL = 2;

/** "last month", "last year": a date that needs no preposition. */
const isLastUnit = (context: SentenceContext, first: number): boolean => wordAt(context, first) === 'last';

/**
 * "In 2009 a bomb on the line killed 26", "killed 15 at a concert in 2003": a date that opens the clause, or ends it,
 * says when it was, unless the clause goes on to something told of.
 */
function governs(context: SentenceContext, figure: Figure, candidate: Candidate, { first, next }: DateFigure): boolean {
  if (isDateFigure(figure)) return false;
  const { isNamed } = candidate;
  const isLast = isLastUnit(context, first);
  // "In February a bomb went off in a market; 40 died."
  const goesOn = !isNamed && !context.figures.some((date) => isDateFigure(date) && date.first > next && date.next <= figure.first);
  // A name is surer than what lies behind a comma ("killed 145 at the hall, built in 2009").
  const stops = isNamed ? TOLD_OR_MARK : goesOn ? TOLD : TOLD_OR_CLAUSE;
  if (next <= figure.first) {
    // "A blast in Springfield in 2017 killed 35", "… on 1 January killed ten", "A train was bombed in 2009; 28 people died."
    const isBeside =
      // "145 at a hall in Springfield in 2003 and 13 in Shelbyville in 2005"
      !startsPlacedCount(context, figure.first) &&
      figure.first - next <= REACH_OF_TOLL &&
      !hasWord(context, stops, next, figure.first) &&
      !hasWord(context, ',', next, figure.first) &&
      (isLast || isWord(context, first - 1, 'in on'));
    if (isBeside || (wordAt(context, next) === ';' && goesOn)) return true;
    // "An attack in 2019 at the hall killed 12"
    const isOfNoun = EVENT_NOUNS.has(wordAt(context, first - 2)) && isWord(context, first - 1, 'in of');
    const isNextEvent = context.tokens.slice(next, figure.first).some(({ lower }) => EVENT_NOUNS.has(lower));
    const isBroken = hasWord(context, stops, next, figure.first) || hasWord(context, ', )', next, figure.first);
    if (isOfNoun && !isNextEvent && !isBroken) return true;
    return first - context.first <= 1 && !hasWord(context, stops, isNamed ? next : next + 1, figure.first);
  }
  // "killed at least ten people on Sunday"
  const isRightBehind = wordAt(context, first - 1) === 'on' && first - 1 - figure.next <= REACH_OF_TOLL;
  // "killed 84 in January and had 4,000 fighters last year": the nearer date says when that was.
  const isNearest = isLast && !context.figures.some((date) => isDateFigure(date) && date.first > figure.first && date.next < first);
  const isLed = isRightBehind || isNearest || isWord(context, first - 1, 'in of');
  return isLed && !hasWord(context, stops, figure.next, first) && !isOfNext(context, figure.next, first);
}

/** What goes on being counted in later months: "In May the toll rose to 14". */
const COUNTS = 'toll number count total list';

/** "killed 12 at a concert in August 2024", "In August 12 were killed": a month that ends or opens the clause of a toll says when it was. */
function isOfMonth(context: SentenceContext, figure: Figure, candidate: Candidate, date: DateFigure): boolean {
  const { month, day, relative } = date.date;
  const isApart = date.first > figure.first || (wordAt(context, date.first - 1) === 'in' && !hasWord(context, COUNTS));
  return month !== null && day === null && !relative && isApart && governs(context, figure, candidate, date);
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
    return isLate && isWord(context, at - 1, 'last this past') && !hasWord(context, TOLD_OR_MARK, from, to);
  });
}

/** "appeared in court on Monday, accused of helping those who killed 14": the day of what somebody answers for is another. */
const ACCUSED = 'accused charged suspected convicted sentenced tried extradited';
/** How far before the date such a word may stand, in tokens. */
const REACH_OF_ACCUSED = 3;

/** "Flowers were laid on Thursday, eight years after a bomber killed 15": a date that the time of the deed is told from. */
const isToldFrom = (context: SentenceContext, { first }: Figure, { next }: DateFigure): boolean =>
  findWords(context, 'after since', next, first).some((at) => isWord(context, at - 1, 'day+ week+ month+ year+ decade+'));

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
    published !== null &&
    published < from &&
    (published >= from - AFTERMATH || (isExplicit(candidate) ? candidate.isLoose : published < from - LONG_BEFORE));
  if (isSubject && isOlder) weigh(candidate, WEIGHTS.yearDiffers, 'the page is older than the event', null);
  if (isSubject && isToll && isOfLately(context, figure, candidate, to)) weigh(candidate, WEIGHTS.dateDiffers, 'a later date', null);
  if (isSubject && isToll && !isExplicit(candidate) && isHarmedToday(context, figure, to))
    weigh(candidate, WEIGHTS.dayDiffers, 'another day', null);
  const [start, end] = clauseOf(context, figure);
  // "In 2021 it killed 13, in January 2024 it killed 94": a clause that opens with its own.
  const isDated = isWord(context, start, 'in on') && context.figures.some((date) => isDateFigure(date) && date.first === start + 1);
  // Several dates that agree speak for it no more than one: a look-alike may span years.
  let agrees = false;
  let later: Evidence['span'] = null;
  for (const date of context.figures) {
    if (date.first >= end) break;
    if (!isDateFigure(date)) continue;
    if (date.next <= start && isExplicit(candidate) && (isDated || !governs(context, figure, candidate, date))) continue;
    const isOverTime = isSpan(context, figure, date) ? !isSinceEvent(context, figure, date, from) : isOpenSpan(context, figure, date, from);
    if (isSubject && isOverTime)
      weigh(candidate, WEIGHTS.dateDiffers, 'a count over a span of time', spanOf(context, date.first, date.next));
    if ((date === figure && !isOwnDate) || isYardstick(context, figure, date) || isOfYardstick(context, figure, candidate, mentions, date))
      continue;
    if (
      (date !== figure && (isOfSpeech(context, date) || isOfTrial(context, date) || isOfHonours(context, figure, date))) ||
      isOfGroup(context, date) ||
      isOfPerson(context, figure.next, date.first)
    )
      continue;
    if (date !== figure && (isToldFrom(context, figure, date) || isDateOfOtherItem(context, figure, date))) continue;
    // "Toll rises to 140 March 27, 2024": the line of its date ran into the text.
    if (date !== figure && isDayOfPage(published, date)) continue;
    if (isFateOnTheWay(context, date.first, date.next, figure.first)) continue;
    if (isPutIn(context, figure, date) || isOfAnother(context, mentions, figure, candidate, date) || isOfNextEvent(context, figure, date))
      continue;
    const span = { start: date.start, end: date.end };
    // "Three days earlier a bomber had killed 13 at the airport" counts from another event to the one it names.
    const isNamed = isExplicit(candidate) && candidate.distance <= NEAR && !isBroken(context, figure.first, date.first);
    // "mourns those killed in the attack two days earlier", on a page of the days after it
    const isFromPage = published !== null && published - to <= AFTERMATH && isEventBefore(context, date.first);
    if (isSubject && !isNamed && !isFromPage && isWord(context, date.next - 1, 'earlier before')) {
      weigh(candidate, WEIGHTS.dateDiffers, 'counted from another event', span);
      continue;
    }
    const value = dateValue(date.date, date.date.month === null ? null : partsOf(from).year);
    if (!value) continue;
    // "extended to 22 February 2025 the custody of the four": a day that is still to come says nothing of when it was.
    if (date !== figure && date.date.year !== null && published !== null && value.from > published) continue;
    const path = pathBetween(context, figure.first, date.first);
    if (value.from <= to && value.to >= from) {
      if (agrees) continue;
      const isNear = !isExplicit(candidate) || path <= NEAR || isBeside(mentions, candidate, date);
      agrees = isNear && (date.date.year !== null || date.date.day !== null);
      if (agrees) weigh(candidate, WEIGHTS.dateAgrees, 'the date agrees', span);
      continue;
    }
    if (!isSubject || (isExplicit(candidate) && candidate.distance < NEAR / 2 && path > NEAR)) continue;
    // "killed 84 in Springfield in January and had 4,000 fighters last year": on the way, unless it says when that was
    if (date !== figure && isLastUnit(context, date.first) && !governs(context, figure, candidate, date)) continue;
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
    else if (isToll && value.from > to && (isOfHarm(context, date) || (!isExplicit(candidate) && isHarmedOn(context, figure, date))))
      weigh(candidate, WEIGHTS.dayDiffers, 'another day', span);
    else if (
      isToll &&
      (date.date.relative || date.date.day !== null) &&
      value.from > to + AFTERMATH &&
      !apart &&
      !(candidate.isNamed && isOfOthers(context, date)) &&
      !hasWord(context, ACCUSED, date.first - REACH_OF_ACCUSED, figure.first)
    )
      later = span;
  }
  // "Flowers were laid on Tuesday for those who died a year ago"
  if (later && !agrees) weigh(candidate, WEIGHTS.placeDiffers, 'a later date', later);
}
