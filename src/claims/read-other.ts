import type { Measure } from '../reference/types.ts';
import { type DateFigure, type DateValue, type Day, dateValue, type Figure, isDateFigure, isOneOf, partsOf } from '../text/index.ts';
import { type ClaimValue, type Evidence, evidenceOf } from './claim.ts';
import type { Entity } from './lexicon.ts';
import { countedDate } from './measures/counted-date.ts';
import { cuedMeasure, type OtherReading } from './measures/cued-measure.ts';
import { isDayOf, isDayOfPage, isMonthOf } from './measures/day-of-event.ts';
import { eventDate } from './measures/event-date.ts';
import { yearFor } from './measures/year-for.ts';
import { isTermOfOthers } from './populations/term-of.ts';
import { type Reading, subjectFor, type Unfinished } from './reading.ts';
import type { AssertionReading } from './status/assertion.ts';
import { clauseDenial } from './status/denial.ts';
import { hedgeOf } from './status/hedge.ts';
import { spanOf, WEIGHTS } from './subjects/candidate.ts';
import { belongsToGroup, namedBehind, ownedOnly } from './subjects/organisation.ts';
import type { SubjectReading } from './subjects/subject.ts';
import { FOREIGN, type Topic } from './topics/topic.ts';
import { findWords, hasWord, isWord, type SentenceContext, wordAt, wordsAt } from './words/sentence-context.ts';

const WEEK = 7;

/** The event of the sentence before, where the pack knows it, or the page's where the day is its own. */
function spokenOf({ event, page, eventBlock, headingBlock, isDigest }: Topic, figure: DateFigure, block: number): Entity | null {
  // The next item of news in brief speaks of something else.
  const isNextItem = isDigest && eventBlock !== block && eventBlock !== headingBlock;
  if (isNextItem) return null;
  if (page && isDayOf(page, figure) && (event !== FOREIGN || (figure.date.year !== null && !figure.date.relative))) return page;
  // "In 2013 it hosted a pageant. On 22 March 2024 four gunmen attacked it": only a whole date is plain enough.
  return event === FOREIGN ? null : (event ?? page);
}

/** A full date that is the page's own day, and not the event's. */
const isDateline = (figure: DateFigure, published: Day | null, entity: Entity | null): boolean =>
  isDayOfPage(published, figure) && entity?.days?.from !== published;

/** How far into its sentence the date of a dateline may stand, in tokens. */
const LONGEST_PLACE = 5;

/** "SPRINGFIELD, March 24 (Agency) - …", or "Mar 22, 10:20 PM", a line of its own */
function isStamp({ tokens, figures, first: from, next: to }: SentenceContext, { first, next }: DateFigure): boolean {
  const isTime = (at: number): boolean =>
    tokens[at]?.kind === 'mark' ||
    figures.some((figure) => at >= figure.first && at < figure.next) ||
    isOneOf(tokens[at]?.lower, 'am pm a.m p.m a.m. p.m. et est edt gmt bst utc cet local time updated published');
  const isLine = figures.some(({ kind }) => kind === 'clock') && tokens.slice(from, to).every((_, index) => isTime(from + index));
  if (isLine) return true;
  // "SPRINGFIELD, March 24 – …"
  const isDash = isOneOf(tokens[next]?.lower, '– — -') && first - from <= LONGEST_PLACE;
  return (isDash || tokens[next]?.lower === '(') && tokens[first - 1]?.lower === ',' && (tokens[first - 2]?.capital ?? false);
}

/** How far before "founded" what denies it may stand, in tokens. */
const REACH_OF_DENIAL = 6;

/** "was not founded in 2011", "some say wrongly that it was founded in 2011", "founded in 2015, not in 2011" */
function isDenied(context: SentenceContext, figure: Figure, cue: { readonly first: number; readonly next: number }): boolean {
  // "did not happen on 22 March"
  const isNotThen = isWord(context, figure.first - 1, 'in on') && isWord(context, figure.first - 3, 'not never');
  if (isNotThen || clauseDenial(context, figure) !== null) return true;
  if (cue.first >= figure.first) return false;
  // "is not able to strike within six months"
  const isUnable = findWords(context, 'able capable ready', context.first, figure.first).some((at) =>
    hasWord(context, 'not never', at - 2, at),
  );
  return (
    isUnable ||
    isWord(context, cue.first - 1, 'not never') ||
    hasWord(context, 'wrongly falsely mistakenly', cue.first - REACH_OF_DENIAL, cue.first) ||
    (isWord(context, figure.first - 1, 'in on') ? isWord(context, figure.first - 2, 'not') : isWord(context, figure.first - 1, 'not'))
  );
}

/** How a sentence puts a date, a rank or a span forward. When an event was is taken for granted unless it is denied. */
function assertionOf(context: SentenceContext, figure: Figure, { measure, cue }: OtherReading): AssertionReading {
  if (isDenied(context, figure, cue)) return { assertion: 'denied', token: cue.first };
  if (measure.id === 'date') return { assertion: 'asserted', token: null };
  const first = Math.min(cue.first, figure.first);
  const next = Math.max(cue.next, figure.next);
  return hedgeOf(context, { first, next, last: Math.max(cue.first, figure.first) }, measure.kind === 'duration');
}

/** Words for those whom the sentence before has counted. */
const THEY = 'they all both';

/** How far behind a count its next item may begin, in tokens: "the four gunmen and eight others". */
const REACH_OF_ITEM = 4;

/** "the four gunmen and eight other suspects": a count of others that goes with the one before. */
const addsOthers = (context: SentenceContext): boolean =>
  context.figures.some(
    ({ kind, first, next }) =>
      kind === 'count' &&
      wordAt(context, first - 1) === 'and' &&
      isWord(context, next, 'other others more') &&
      context.figures.some((before) => before.kind === 'count' && before.next < first && first - before.next <= REACH_OF_ITEM),
  );

/** "Three more men are held until 22 June", "They are held until 22 June": whether those whom a date concerns are a part of all. */
function isOfPart({ context, given, block }: Reading, { of }: Measure, figure: Figure): boolean {
  if (of && isTermOfOthers(context, figure)) return true;
  const counted = given.findLast((count) => of?.includes(count.measure.measure.id) && count.block === block);
  if (!counted?.population.startsWith('other:')) return false;
  // "the detention of the four gunmen and eight other suspects": all of them
  const isWithDoers = given.some(
    ({ measure, population, end }) => measure.measure.on_site === true && population === 'all' && end === counted.end,
  );
  if (isWithDoers && counted.end === context.next && addsOthers(context)) return false;
  // "Three of them pleaded guilty. They are held …": those whom "them" means
  return counted.end === context.next || (counted.end === context.first && !counted.isOfThem && isWord(context, context.first, THEY));
}

/** How far into its sentence a date that answers a question may stand, in tokens: "It was in 2015." */
const REACH_OF_ANSWER = 3;

/** "When was it founded? In 2015, by deserters.": a date with which the answer begins. */
function answerOf({ context, asked }: Reading, figure: Figure): OtherReading | null {
  if (asked?.measure.measure.kind !== 'date' || !isDateFigure(figure)) return null;
  return figure.first - context.opening <= REACH_OF_ANSWER ? { measure: asked.measure.measure, cue: figure } : null;
}

/** Those whom the question before asks about. */
const subjectAsked = ({ asked }: Reading): SubjectReading => ({
  entity: asked?.organisation ?? null,
  evidence: [evidenceOf('subject', WEIGHTS.sameBlock, 'the question before is about it', asked?.words ?? null)],
});

/** Dates, ranks and durations. */
export function readOther(reading: Reading, figure: Figure): Unfinished {
  const { context, lexicon } = reading;
  const { organisation } = reading.topic;
  const counted = isDateFigure(figure)
    ? null
    : countedDate(context, figure, organisation === null || organisation === FOREIGN ? null : (reading.founded.get(organisation) ?? null));
  const named = counted?.reading ?? cuedMeasure(context, figure);
  const dated =
    isDateFigure(figure) && !counted
      ? eventDate(lexicon, context, figure, reading.mentions, spokenOf(reading.topic, figure, reading.block))
      : null;
  // "a day of mourning for those killed when gunmen attacked a hall on Friday": the nearer words tell what the day is of.
  const isBehind = named && named.measure.about === 'organisation' && named.cue.first >= figure.next;
  const isNearer = dated && named && dated.cue.next <= figure.first && (dated.cue.first > named.cue.first || isBehind);
  const answer = named || dated ? null : answerOf(reading, figure);
  const cued = isNearer ? dated : (named ?? dated ?? answer);
  // "The core group announced the formation of a branch": the branch is what was formed.
  const behind = cued ? namedBehind(context, cued.cue.next, reading.mentions) : [];
  const isFounding = cued?.measure.about === 'organisation' && cued.measure.kind === 'date';
  const mentions =
    behind.length > 0 ? behind : reading.mentions.filter((name) => !(isFounding && ownedOnly(context, cued.cue.first, name)));
  const isOwned = cued?.measure.id === 'founded' && belongsToGroup(context, cued.cue.first);
  const subject = answer
    ? subjectAsked(reading)
    : cued && !isOwned
      ? subjectFor({ ...reading, mentions }, figure, cued.measure.about ?? 'event', {
          isOwnDate: cued.measure.id === 'date',
          isToll: cued.measure.id === 'date',
          isLaw: cued.measure.id !== 'date',
        })
      : { entity: null, evidence: [] };
  const value: ClaimValue = counted
    ? { kind: 'date', date: counted.date, words: wordsAt(context, figure.first, figure.next), modifier: 'about' }
    : isDateFigure(figure)
      ? dateOf(reading, figure, subject.entity, cued?.measure.id === 'date')
      : { kind: 'quantity', quantity: figure.quantity, unit: figure.unit };
  if (cued?.measure.id === 'founded' && subject.entity && value.kind === 'date' && value.date)
    reading.founded.set(subject.entity, value.date);
  const known = value.kind !== 'date' || value.date !== null;
  const isEventDate = cued?.measure.id === 'date';
  const explicit =
    !isEventDate ||
    subject.entity === null ||
    reading.mentions.some(({ entity }) => entity === subject.entity) ||
    context.names.some(({ value }) => value.kind === 'event-word' && value.entity === subject.entity) ||
    (isDateFigure(figure) && (isDayOf(subject.entity, figure) || isMonthOf(subject.entity, figure)));
  // The page's own dateline dates no event of another day.
  const dateline =
    isDateFigure(figure) && (isStamp(context, figure) || (isEventDate && isDateline(figure, reading.context.published, subject.entity)));
  // What follows an event cannot be before it.
  const isBefore =
    !isEventDate &&
    value.kind === 'date' &&
    value.date &&
    cued?.measure.about === 'event' &&
    value.date.to < (subject.entity?.days?.from ?? 0);
  const assertion = cued && assertionOf(context, figure, cued);
  const linked = known && explicit && !dateline && !isBefore ? subject.entity : null;
  const evidence: Evidence[] = cued
    ? [
        answer
          ? evidenceOf('measure', 1, 'what the question asks', reading.asked?.words ?? null)
          : evidenceOf('measure', 1, 'announces the measure', spanOf(context, cued.cue.first, cued.cue.next)),
        ...subject.evidence,
      ]
    : [];
  if (assertion && assertion.token !== null)
    evidence.push(evidenceOf('status', 0, assertion.assertion, spanOf(context, assertion.token, assertion.token + 1)));
  return {
    start: figure.start,
    end: figure.end,
    value,
    measure: cued?.measure.id ?? null,
    population: cued && isOfPart(reading, cued.measure, figure) ? 'other:part' : 'all',
    subject: linked?.isSubject ? linked.id : null,
    assertion: assertion?.assertion ?? 'asserted',
    evidence,
  };
}

/** A weekday of what followed an event is the one after it ("declared Thursday a day of mourning"). */
function notBefore(date: DateValue, entity: Entity | null): DateValue {
  const from = entity?.days?.from;
  if (from == null || date.from !== date.to || date.from >= from || date.from + WEEK < from) return date;
  const { year, month, day } = partsOf(date.from + WEEK);
  return dateValue({ year, month, day, span: null, approximate: date.approximate, relative: true }) ?? date;
}

function dateOf(reading: Reading, figure: DateFigure, entity: Entity | null, past: boolean): ClaimValue {
  const stated = dateValue(figure.date, yearFor(reading.context, figure.date, entity, past));
  const date = stated && figure.date.relative && !past ? notBefore(stated, entity) : stated;
  return {
    kind: 'date',
    date,
    words: wordsAt(reading.context, figure.first, figure.next),
    modifier: date?.approximate ? 'about' : 'exact',
  };
}
