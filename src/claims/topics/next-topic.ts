import { isDateFigure } from '../../text/index.ts';
import type { Claim } from '../claim.ts';
import type { Entity } from '../lexicon.ts';
import { isDayOf } from '../measures/day-of-event.ts';
import { isBackground } from '../others/background.ts';
import type { ForeignSign } from '../others/foreign-sign.ts';
import { belongsTo, placesApart } from '../others/foreign-signs.ts';
import { isOfLaterDay } from '../others/later-day.ts';
import { otherKindIn } from '../others/other-kind.ts';
import { isTimeOfBlow } from '../others/time-of-blow.ts';
import { turnsToUnnamed } from '../others/unnamed-other.ts';
import { isLoose, isToldAnew } from '../subjects/loosely.ts';
import type { Mention } from '../subjects/mentions.ts';
import { organisationAfter } from '../subjects/organisation-after.ts';
import { firstOf } from '../subjects/own-clause.ts';
import { isYardstick } from '../subjects/still-news.ts';
import { isOfBody } from '../subjects/told-beside.ts';
import { findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { isRecordLine } from './record-line.ts';
import { eventsOf, FOREIGN, isAway, type Topic, turnedTo } from './topic.ts';
import { isOwnEvent, opensWith, turnedAway } from './turned-away.ts';
import { mayTurn } from './turning-words.ts';
import { yardstickIn } from './yardstick.ts';

const YEAR = 365;

/** "The group behind the attack on the hall claimed it": who has done the one spoken of, and nothing more of the attack. */
const isWhoseDeed = (context: SentenceContext, mention: Mention): boolean =>
  isOfBody(context, firstOf(mention)) &&
  findWords(context, 'it', Math.max(...mention.at.map(({ next }) => next))).some((at) =>
    isWord(context, at - 1, 'claimed denied did praised condemned hailed'),
  );

/** What a sentence leaves for the next: its main event, or that it was about something else. */
export function topicAfter(
  topic: Topic,
  everyMention: readonly Mention[],
  signs: () => readonly ForeignSign[],
  context: SentenceContext,
  block: number,
): Topic {
  const yardstick = yardstickIn(context);
  const mentions = everyMention.filter(({ at: [name] }) => yardstick === null || (name?.first ?? 0) < yardstick);
  const all = mentions.filter(
    (mention) =>
      mention.entity.kind === 'event' &&
      !isYardstick(context, mention) &&
      !isWhoseDeed(context, mention) &&
      !(mention.entity.isSubject && isBackground(context, mention)),
  );
  // "Police in Springfield and Shelbyville … Monday's metro bombing": the day tells which of two it can be.
  const dated = all.find(
    ({ entity }) => entity.isSubject && context.figures.some((figure) => isDateFigure(figure) && isDayOf(entity, figure)),
  );
  const events = (dated ? all.filter(({ entity, how }) => entity.isSubject || how === 'name') : all).sort(
    (a, b) => firstOf(a) - firstOf(b),
  );
  const recalled = mentions.find((mention) => isRecalled(context, mention));
  if (recalled && events.length === 0)
    return { ...turnedTo(topic, recalled.entity, block), isHistory: isBefore(recalled.entity, topic.page) };
  const organisations = mentions.filter(({ entity }) => entity.kind === 'organisation');
  const spoken = organisationAfter(topic, context, organisations);
  const last = events[events.length - 1];
  if (last) {
    const distinct = new Set(events.map(({ entity }) => entity));
    const looks = events.find(({ entity }) => !entity.isSubject);
    if (isPlotOf(context, last, organisations) || isOfSomebody(context, last, signs))
      return { ...turnedTo(topic, FOREIGN, block), ...spoken };
    // Two events in one sentence: what follows may be about either.
    const isMishap = last.entity.isSubject && otherKindIn(context, null, last.entity, mentions) !== null;
    const isAnother = isToldAnew(context, last) || (isLoose(context, last) && isOfLaterDay(context, last));
    const event = isMishap || isAnother || (distinct.size > 1 && looks) ? FOREIGN : last.entity;
    const isHistory = distinct.size === 1 && isBefore(last.entity, topic.page);
    return { ...turnedTo(topic, event, block), isHistory, isOfSeveral: distinct.size > 1, ...spoken };
  }
  if (mentions.some((mention) => mention.entity.isSubject && isTimeOfBlow(context, mention)))
    return { ...turnedTo(topic, FOREIGN, block), ...spoken };
  // Where nothing has been spoken of yet there is nothing to turn away from.
  if (!topic.event && !topic.page) return { ...topic, ...spoken };
  // "The attack was heinous.", in answer to another question
  if (topic.isBriefing && topic.page !== null && topic.event !== topic.page && opensWith(context, topic.page))
    return { ...turnedTo(topic, topic.page, block), ...spoken };
  const isMeasured = yardstick !== null && placesApart(context, signs(), eventsOf(topic)).every(({ first }) => first > yardstick);
  const mayBeAway = mayTurn(context) || turnsToUnnamed(context, eventsOf(topic));
  const away = mayBeAway && !isMeasured ? turnedAway(topic, context, signs(), block) : null;
  if (away) return { ...away, ...spoken };
  const refers = context.names.some(
    (hit) =>
      hit.value.kind === 'event-word' &&
      hit.value.entity === topic.event &&
      (isWord(context, hit.first - 1, 'the this that') || wordAt(context, hit.first - 1).endsWith("'s")),
  );
  // The next line of a record goes on from the one above.
  const isNextLine = topic.event === FOREIGN && topic.eventBlock === block - 1 && isRecordLine(context);
  const isHere = refers || isNextLine || topic.eventBlock === block;
  return { ...topic, eventBlock: isHere ? block : topic.eventBlock, age: topic.age + 1, ...spoken };
}

/** How far before its name "recalled" may stand, in tokens. */
const REACH_OF_RECALL = 4;

/** "It recalled the siege, when militants held 850 people": a yardstick that the sentence goes on to tell of. */
function isRecalled(context: SentenceContext, { entity, aside, at }: Mention): boolean {
  const [first, last] = [at[0], at[at.length - 1]];
  if (!aside || entity.kind !== 'event' || entity.isSubject || !first || !last) return false;
  const isVerb = hasWord(
    context,
    'recalled recalls recalling echoed echoes echoing reminiscent',
    first.first - REACH_OF_RECALL,
    first.first,
  );
  return isVerb && hasWord(context, 'when where which', last.next, last.next + REACH_OF_RECALL);
}

/** Whether an event was more than a year before the page's. */
const isBefore = ({ days }: Entity, page: Entity | null): boolean =>
  days?.to != null && page?.days?.from != null && days.to < page.days.from - YEAR;

/**
 * "Officials put the toll at 84. 284 people were hurt", "Nobody has claimed Monday's blast": a page that has spoken of something else is back at its own
 * event where the counts, or the date, of a sentence that names none are all of that one.
 * @param before the topic that the sentence was read with
 * @param after what its words leave
 */
export function topicBack(before: Topic, after: Topic, mentions: readonly Mention[], claims: readonly Claim[], block: number): Topic {
  const { page } = before;
  if (mentions.some(({ entity }) => entity.kind === 'event')) return after;
  const counts = claims.filter(({ value, measure }) => value.kind === 'quantity' && measure !== null);
  // "The last of those wounded died on Saturday, bringing the toll to 145": what a sentence counts people for it has not left.
  const { event } = before;
  const isKept = event !== null && event !== FOREIGN && after.event === FOREIGN && counts.length > 0;
  if (isKept && counts.every(({ subject }) => subject !== null && subject === event.id)) return turnedTo(after, event, block);
  if (!page || !isAway(page, before) || after.event !== before.event) return after;
  // "Nobody has claimed Monday's blast."
  const isDated = counts.length === 0 && claims.some(({ measure, subject }) => measure === 'date' && subject === page.id);
  return isDated || (counts.length > 0 && counts.every(({ subject }) => subject === page.id)) ? turnedTo(after, page, block) : after;
}

/** How far into its sentence the clause may stand that says who somebody is. */
const REACH_OF_WHO = 6;

/** "A man who survived the attack on the hall was hurt in a car crash": who somebody is, and another event. */
function isOfSomebody(context: SentenceContext, { entity, at }: Mention, signs: () => readonly ForeignSign[]): boolean {
  const first = Math.min(...at.map((words) => words.first));
  const end = Math.max(...at.map(({ next }) => next));
  const isRelative = hasWord(context, 'who which that', context.first + 1, Math.min(first, context.first + REACH_OF_WHO));
  if (!isRelative || !entity.isSubject) return false;
  return signs().some(
    (sign) => sign.kind === 'event' && sign.first >= end && !(belongsTo(context, sign, entity) && isOwnEvent(sign, entity)),
  );
}

/** "The group, which attacked the hall, planned to bomb Springfield": what follows is about the plan. */
function isPlotOf(context: SentenceContext, event: Mention, organisations: readonly Mention[]): boolean {
  const [at] = event.at;
  if (!at) return false;
  let close = at.next;
  while (close < context.next && wordAt(context, close) !== ',') close += 1;
  const isPutIn = organisations.some(({ at: names }) =>
    names.some(({ next }) => wordAt(context, next) === ',' && next < at.first && !hasWord(context, ',', next + 1, at.first)),
  );
  return isPutIn && hasWord(context, 'plan plans planned planning plot plots plotted plotting prepared preparing', close);
}
