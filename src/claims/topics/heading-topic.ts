import type { DayRange } from '../../reference/types.ts';
import { type DateValue, type Day, dateValue, findFigures, isDateFigure, isOneOf, partsOf, type Token } from '../../text/index.ts';
import type { Entity, Lexicon, NameEntry } from '../lexicon.ts';
import { isDayOf } from '../measures/day-of-event.ts';
import { asksOfOther } from '../others/asks-of-other.ts';
import { belongsTo, signsOf } from '../others/foreign-signs.ts';
import { isNoEvent } from '../others/no-event.ts';
import { mentionsOf } from '../subjects/mentions.ts';
import { EVENT_NOUNS, isCalled } from '../words/event-words.ts';
import type { Hit } from '../words/phrase-table.ts';
import { isQuestioning, namedSentence, type SentenceContext, sentenceContext } from '../words/sentence-context.ts';
import { readOpening } from './page-topic.ts';
import { isForeignLine, isKindLine, isValueLine } from './record-line.ts';
import { isPlaceLine } from './title-line.ts';
import { FOREIGN, type Topic, turnedTo } from './topic.ts';
import { yardstickIn } from './yardstick.ts';

/** What a heading that names no event by itself leaves for the first sentence under it. */
export function partsOfHeading(lexicon: Lexicon, tokens: readonly Token[], published: Day | null): readonly Hit<NameEntry>[] {
  const { event } = readOpening(lexicon, tokens, published);
  if (event) return [];
  const { names } = namedSentence(lexicon, tokens, { first: 0, next: tokens.length }, published);
  const dated = findFigures(tokens, published).find(isDateFigure);
  const date = dated ? dateValue(dated.date) : null;
  // "2004: Springfield" is not about what happened there in 2017.
  return names.filter(({ value: { entity } }) => !date || (entity.days?.from != null && dateOverlaps(entity.days, date)));
}

/** "2010: Springfield", a heading over what was in a year before the page's event. */
function opensWithOtherYear(tokens: readonly Token[], published: Day | null, { days }: Entity): boolean {
  const opening = findFigures(tokens, published).find(isDateFigure);
  const year = opening && opening.first === 0 && !opening.date.relative ? opening.date.year : null;
  return year !== null && days?.from != null && year < partsOf(days.from).year;
}

const dateOverlaps = ({ from, to }: DayRange, date: DateValue): boolean =>
  (from === null || from <= date.to) && (to === null || to >= date.from);

/** "How does it compare with Springfield?", over what was there; "Was it the worst since Springfield?" asks of the page's own event. */
const asksOfAnother = (heading: SentenceContext, page: Entity | null): boolean => {
  const events = mentionsOf(heading).filter(({ entity }) => entity.kind === 'event');
  return isQuestioning(heading) && yardstickIn(heading) === null && events.length > 0 && events.every(({ entity }) => entity !== page);
};

/** A heading opens a section about what it names; one that names another event closes the topic. */
export function topicAtHeading(lexicon: Lexicon, topic: Topic, tokens: readonly Token[], block: number, published: Day | null): Topic {
  const opening = readOpening(lexicon, tokens, published);
  // "It hates the rebels": the section is still about the one spoken of.
  const isOfSpoken = topic.organisation !== null && tokens.some(({ lower }) => isOneOf(lower, 'it its they their'));
  const named = isOfSpoken ? null : opening.organisation;
  const spoken = { organisation: named ?? topic.organisation, organisationAge: named ? 0 : topic.organisationAge };
  const under = { ...topic, headingBlock: block, headingEvent: opening.event };
  if (opening.event) return { ...turnedTo(under, opening.event, block), ...spoken };
  const sentence = namedSentence(lexicon, tokens, { first: 0, next: tokens.length }, published);
  const heading = sentenceContext(lexicon, sentence, findFigures(tokens, published));
  const { page } = topic;
  const isOther = tokens.some(({ lower }, at) => EVENT_NOUNS.has(lower) && !isNoEvent(heading, at) && !(page && isCalled(page, lower)));
  if (isKindLine(heading) && !isOther) return topic;
  const isBelow = topic.event !== null && topic.eventBlock === block - 1;
  const above = topic.event === FOREIGN ? null : topic.event;
  // "Dead: 14", which goes on from the line above, unless the day is the page's own
  const isOwnDay = page !== null && heading.figures.some((figure) => isDateFigure(figure) && isDayOf(page, figure));
  const isOfAbove = isBelow && (isValueLine(heading) || (above !== null && isPlaceLine(heading, above)));
  // "1 October 2017", over what was then
  const isOtherDay = above !== null && isForeignLine(heading, [above]);
  if (!isOwnDay && topic.event !== null && isOfAbove && !isOtherDay) {
    // On a page about another event it may be of either.
    const isEither = above?.isSubject === true && page !== null && page !== above;
    return isEither ? turnedTo(topic, FOREIGN, block) : { ...topic, eventBlock: block };
  }
  const isNamed = signsOf(heading).some((sign) => sign.kind === 'event' && (page === null || !belongsTo(heading, sign, page)));
  const foreign =
    isNamed ||
    isOther ||
    asksOfAnother(heading, page) ||
    asksOfOther(heading) ||
    (page !== null && isForeignLine(heading, [page])) ||
    (page !== null && opensWithOtherYear(tokens, published, page));
  return { ...turnedTo(under, foreign ? FOREIGN : null, block), ...spoken };
}
