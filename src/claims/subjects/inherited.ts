import { isDateFigure, isOneOf } from '../../text/index.ts';
import { evidenceOf } from '../claim.ts';
import type { Entity } from '../lexicon.ts';
import { isStrangeEvent } from '../others/strange-event.ts';
import { isLawOfPage, isOtherToll } from '../topics/back-to-page.ts';
import { countsOthers, isBareTally, isBareToll, isFollowUp, isStormed } from '../topics/follow-up-toll.ts';
import { pointsFarther } from '../topics/named-beside.ts';
import { isToldAsNews } from '../topics/told-as-news.ts';
import { type Count, FOREIGN, isAway, type Topic } from '../topics/topic.ts';
import { opensWith } from '../topics/turned-away.ts';
import { countsDead } from '../topics/yardstick.ts';
import { findWords, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { type Candidate, spanOf, WEIGHTS, weigh } from './candidate.ts';
import { speaksOfAll } from './of-several.ts';

/** So long, in days, an event is news. */
const NEWS = 60;

/** After so many sentences a page that lost its paragraphs has begun another one. */
const SENTENCES_OF_BLOCK = 3;

/** "A bomb went off at a petrol station in Springfield … The explosion on Friday": what was told of something else goes on. */
function weighForeignEcho(context: SentenceContext, { age, foreignNouns }: Topic, candidate: Candidate): void {
  const at = context.first + 1;
  if (age > 0 || !isWord(context, context.first, 'the this that') || !foreignNouns.includes(wordAt(context, at))) return;
  weigh(candidate, WEIGHTS.foreignEcho, 'refers back to something else', spanOf(context, at, at + 1));
}

/** So many items under a heading are about what it names. */
const REACH_OF_HEADING = 3;

/** Words that refer back to an event, or go with it. */
function weighEchoes(context: SentenceContext, topic: Topic, candidate: Candidate): void {
  if (candidate.entity === FOREIGN) {
    weighForeignEcho(context, topic, candidate);
    return;
  }
  for (const { value, first, next } of context.names) {
    if (value.entity !== candidate.entity || candidate.evidence.length > 2) continue;
    const lead = wordAt(context, first - 1);
    if (value.kind === 'event-word' && (isOneOf(lead, 'the this that') || lead.endsWith("'s")))
      weigh(candidate, WEIGHTS.anaphor, 'refers back to it', spanOf(context, first, next));
    else if (value.kind === 'context' && !candidate.evidence.some(({ reason }) => reason === 'word of the same event'))
      weigh(candidate, WEIGHTS.context, 'word of the same event', spanOf(context, first, next));
  }
}

/** A page about another event that spoke of a subject goes back to its own; what it says of a look-alike stays apart from the subject. */
const digressionOf = (event: Entity | typeof FOREIGN): number => (event !== FOREIGN && event.isSubject ? WEIGHTS.digression : 0);

/** "145 people were killed there", "In that hall 145 were killed": where the sentence before has just been, not "there were 145". */
function isThere(context: SentenceContext, event: Entity): boolean {
  const isPlace = context.names.some(
    ({ value, first }) =>
      value.kind === 'context' && value.entity === event && wordAt(context, first - 1) === 'that' && isWord(context, first - 2, 'in at'),
  );
  return (
    isPlace ||
    findWords(context, 'there', context.first + 1).some(
      (at) => !isWord(context, at + 1, "is are was were has have had will may might could 's"),
    )
  );
}

/** "The president declared Sunday a day of mourning": a day that only news of those days needs no year for. */
const isOfTheseDays = ({ figures }: SentenceContext): boolean =>
  figures.some((figure) => isDateFigure(figure) && figure.date.relative && figure.date.day !== null);

/** "In 2002, 129 died at a theatre. … Four men have been charged.": a new paragraph of a page of those days, in the present perfect or with its day. */
const isToldNow = (context: SentenceContext, { isHistory, eventBlock }: Topic, page: Entity, block: number): boolean =>
  isHistory &&
  block > eventBlock &&
  context.published !== null &&
  context.published - (page.days?.from ?? Number.NEGATIVE_INFINITY) <= NEWS &&
  (isToldAsNews(context) || isOfTheseDays(context));

/** Whether a page that has told of something else is back at its own event: by how it is told, by the law, or by a second toll. */
const isBackAtPage = (context: SentenceContext, topic: Topic, page: Entity, block: number, { isToll, isLaw, count }: FigureRole): boolean =>
  isToldNow(context, topic, page, block) ||
  (isLaw && isLawOfPage(topic, block)) ||
  (isToll && count !== null && isOtherToll(topic, count, block));

/**
 * Whether a sentence goes on with an event that the one before has told of, on a page about another: "They killed 145
 * people.", "Another 551 were injured.", "145 people were killed there."
 * @param isToll it counts people in the same paragraph
 */
function goesOnWith(context: SentenceContext, topic: Topic, event: Entity, isToll: boolean): boolean {
  if (isToll && topic.beside === event && pointsFarther(context)) return true;
  if (isToll && topic.isCounting && countsOthers(context)) return true;
  if (isToll && topic.awaitsToll && topic.age <= 1 && isBareToll(context)) return true;
  return (
    topic.age === 0 &&
    (isThere(context, event) || (isToll && isStormed(context, event)) || (isToll && topic.isUncounted && isFollowUp(context, event)))
  );
}

/** What a figure says of its event. */
export interface FigureRole {
  /** It is the date of the event itself. */
  readonly isOwnDate: boolean;
  /** It counts people where the event was. */
  readonly isToll: boolean;
  /** It is of those who come to court for it, or of its day of mourning. */
  readonly isLaw: boolean;
  /** The number, and what it measures; null where it states none. */
  readonly count: Count | null;
}

/** Most figures count people where the event was. */
export const TOLL: FigureRole = { isOwnDate: false, isToll: true, isLaw: false, count: null };

/** What earlier text leaves for this sentence: the event of the sentence before, and the page's own. */
export function inherited(context: SentenceContext, topic: Topic, block: number, isNamed: boolean, role: FigureRole): Candidate[] {
  const { isToll, isOwnDate } = role;
  if (isToll && topic.isOfSeveral && speaksOfAll(context)) return [];
  const offers: { entity: Entity | typeof FOREIGN; weight: number; reason: string }[] = [];
  // Right after another subject has been named, what follows is as little the page's own.
  const isFresh =
    (topic.age === 0 || (topic.age === 1 && topic.eventBlock === block && isToll)) &&
    topic.event !== FOREIGN &&
    topic.event !== topic.page &&
    topic.event?.isSubject &&
    topic.page?.isSubject;
  const isBack = topic.isWar && topic.event === FOREIGN && opensWith(context, topic.page);
  // "The army struck a convoy in retaliation.", and in an item of its own under the heading of the attack: "The death toll rises to 182."
  const isBackAtHeading = isToll && topic.isDigest && isAway(topic.headingEvent, topic) && block > topic.eventBlock && isBareTally(context);
  if (isBackAtHeading && topic.headingEvent)
    offers.push({ entity: topic.headingEvent, weight: WEIGHTS.earlierBlock, reason: 'the heading is about it' });
  else if (topic.event && !isBack) {
    // "One blast killed 63. Another left 50 dead.": one more of what has just been told of.
    const isAnother = wordAt(context, context.first) === 'another' && !context.figures.some(({ first }) => first === context.first);
    const isFar = topic.event === FOREIGN && !isAnother;
    const isTally = isToll && isBareTally(context);
    const blocks = block - topic.eventBlock + (isFar ? Math.floor(topic.age / SENTENCES_OF_BLOCK) : 0);
    // News in brief gives the totals of one heading, and whom a court has held, in items of their own; what else is counted may be of anything.
    const isOfHeading = topic.isDigest && topic.event === topic.headingEvent && (isTally || (!isToll && blocks <= REACH_OF_HEADING));
    const far = isAnother ? 0 : isOfHeading ? Math.min(blocks, 1) : blocks;
    // The next item of news in brief counts people anywhere, unless it stands under a heading.
    const isNextItem = topic.isDigest && isToll && topic.event !== FOREIGN && topic.eventBlock !== topic.headingBlock && !isTally;
    const near = isNextItem ? WEIGHTS.fartherBlock : WEIGHTS.earlierBlock;
    const weight = far === 0 ? WEIGHTS.sameBlock : far === 1 ? near : WEIGHTS.fartherBlock;
    // A page about one event that has just spoken of another may go back to its own.
    const digression =
      topic.page !== null &&
      topic.event !== FOREIGN &&
      topic.event !== topic.page &&
      topic.event !== topic.headingEvent &&
      !goesOnWith(context, topic, topic.event, isToll && far === 0);
    const isOver = isNamed && topic.event === FOREIGN;
    offers.push({
      entity: topic.event,
      weight: weight + (digression ? digressionOf(topic.event) : 0) + (isOver ? WEIGHTS.over : 0),
      reason: topic.eventBlock === block ? 'the sentence before is about it' : 'an earlier paragraph is about it',
    });
  }
  // "At least 60 killed" may come before the lede says where; men on trial are of what has been told.
  // Under a heading of its own what is told is of that event.
  const isUnderHeading = topic.headingEvent !== null && topic.event === topic.headingEvent && topic.headingEvent !== topic.page;
  // And news in brief under one that names no event is of what it names.
  const isUnderAnother = topic.isDigest && isToll && topic.headingBlock > 0 && topic.headingEvent !== topic.page;
  // What a lede tells of that the pack does not know may have come to court as well.
  const since = topic.page && (isToll || isStrangeEvent(topic.page)) ? topic.pageTollsSince : topic.pageSince;
  if (topic.page && !isUnderHeading && !isUnderAnother && (isOwnDate || block > since))
    offers.push({
      entity: topic.page,
      weight:
        (topic.isBriefing ? WEIGHTS.fartherBlock : WEIGHTS.page) +
        (isFresh ? WEIGHTS.fresh : 0) +
        (isBackAtPage(context, topic, topic.page, block, role) ? WEIGHTS.news : 0),
      reason: 'headline or first paragraph is about it',
    });
  // "It was the deadliest since the siege. Some 334 people died.": of one of the two, where the text has given the toll of the other.
  if (isToll && topic.measuredBlock === block && topic.hasToll && isBareToll(context) && countsDead(context))
    offers.push({ entity: FOREIGN, weight: WEIGHTS.sameBlock, reason: 'the sentence before measures it by something else' });
  offers.sort((a, b) => b.weight - a.weight);
  const candidates = offers
    .filter(({ entity }, index) => offers.findIndex((other) => other.entity === entity) === index)
    .map(
      ({ entity, weight, reason }): Candidate => ({
        entity,
        score: weight,
        distance: Number.POSITIVE_INFINITY,
        isFirm: false,
        isNamed: false,
        isLoose: false,
        evidence: [evidenceOf('subject', weight, reason, null)],
      }),
    );
  for (const candidate of candidates) weighEchoes(context, topic, candidate);
  return candidates;
}
