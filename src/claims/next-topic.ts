import type { DayRange } from '../reference/types.ts';
import { type DateValue, type Day, dateValue, findFigures, isDateFigure, isOneOf, partsOf, type Token } from '../text/index.ts';
import { anotherEvent } from './antecedent.ts';
import { isBackground } from './background.ts';
import { isOfPerson } from './candidate.ts';
import type { Claim } from './claim.ts';
import { isDayOf } from './event-date.ts';
import { EVENT_NOUNS, isYearsApart } from './event-words.ts';
import type { ForeignSign } from './foreign-sign.ts';
import { belongsTo, placesApart, signsOf } from './foreign-signs.ts';
import { introducedOf } from './introduced.ts';
import type { Entity, Lexicon, NameEntry } from './lexicon.ts';
import { isAside, type Mention } from './mentions.ts';
import { isGroupNoun, leadsSentence } from './organisation.ts';
import { tellsOfOtherScene } from './other-scene.ts';
import { opensLongBefore, tellsOfOtherYear } from './other-time.ts';
import { isStranger } from './owner.ts';
import { openingOf } from './page-topic.ts';
import type { Hit } from './phrase-table.ts';
import {
  findWords,
  hasWord,
  isTollVerb,
  isWord,
  namedSentence,
  type SentenceContext,
  sentenceContext,
  wordAt,
} from './sentence-context.ts';
import { FOREIGN, type Topic, turnedTo } from './topic.ts';
import { mayTurn } from './turning-words.ts';
import { VENUES } from './venues.ts';

const YEAR = 365;
/** How far into its sentence an event may stand that it begins with: "The massacre in Springfield", "The Springfield shooting". */
const REACH_OF_OPENING = 3;

/** What a sentence leaves for the next: its main event, or that it was about something else. */
export function topicAfter(
  topic: Topic,
  mentions: readonly Mention[],
  signs: () => readonly ForeignSign[],
  context: SentenceContext,
  block: number,
): Topic {
  const all = mentions.filter(
    (mention) => mention.entity.kind === 'event' && !mention.aside && !(mention.entity.isSubject && isBackground(context, mention)),
  );
  // "Police in Springfield and Shelbyville … Monday's metro bombing": the day tells which of two it can be.
  const dated = all.find(
    ({ entity }) => entity.isSubject && context.figures.some((figure) => isDateFigure(figure) && isDayOf(entity, figure)),
  );
  const events = dated ? all.filter(({ entity, how }) => entity.isSubject || how === 'name') : all;
  const recalled = mentions.find((mention) => isRecalled(context, mention));
  if (recalled && events.length === 0)
    return { ...turnedTo(topic, recalled.entity, block), isHistory: isBefore(recalled.entity, topic.page) };
  const organisations = mentions.filter(({ entity }) => entity.kind === 'organisation');
  // "The rebels have carried out 20 raids on the group" is still about the group.
  const isSpokenOf = context.names.some((hit) => isGroupNoun(context, hit) && hit.value.entity === topic.organisation);
  const subject = organisations.find(({ entity }) => entity.isSubject);
  const isTaken = subject && (!topic.isOthersPage || isToldOf(context, subject));
  const others = organisations.filter((mention) => isTaken || !mention.entity.isSubject);
  const named =
    (isTaken ? subject : undefined) ??
    (isSpokenOf ? undefined : others.find((mention) => leadsSentence(context, mention))) ??
    (topic.organisation ? undefined : others[0]);
  const introduced = named ? null : introducedOf(context);
  const organisation = named?.entity ?? introduced ?? topic.organisation;
  const spoken = { organisation, ...afterNames(topic, context, organisations, organisation, named !== undefined || introduced !== null) };
  const last = events[events.length - 1];
  if (last) {
    const distinct = new Set(events.map(({ entity }) => entity));
    const looks = events.find(({ entity }) => !entity.isSubject);
    if (isPlotOf(context, last, organisations)) return { ...turnedTo(topic, FOREIGN, block), ...spoken };
    // Two events in one sentence: what follows may be about either.
    const event = distinct.size > 1 && looks ? FOREIGN : last.entity;
    return { ...turnedTo(topic, event, block), isHistory: distinct.size === 1 && isBefore(last.entity, topic.page), ...spoken };
  }
  // Where nothing has been spoken of yet there is nothing to turn away from.
  if (!topic.event && !topic.page) return { ...topic, ...spoken };
  const away = mayTurn(context) ? turnedAway(topic, context, signs(), block) : null;
  if (away) return { ...away, ...spoken };
  const refers = context.names.some(
    (hit) =>
      hit.value.kind === 'event-word' &&
      hit.value.entity === topic.event &&
      (isWord(context, hit.first - 1, 'the this that') || wordAt(context, hit.first - 1).endsWith("'s")),
  );
  return { ...topic, eventBlock: refers || topic.eventBlock === block ? block : topic.eventBlock, age: topic.age + 1, ...spoken };
}

/** "The group said that it was behind it", on a page about something else; "the group condemned it" goes on about the page's own. */
function isToldOf(context: SentenceContext, { at: [name] }: Mention): boolean {
  if (name === undefined || name.first > context.first + 1 || isWord(context, context.first, 'like unlike')) return false;
  return findWords(context, 'it its them their').every((at) => isWord(context, at - 1, 'said says claimed that'));
}

/** Whether a sentence leaves more than one organisation that the next one may mean, and how long ago its own was named. */
function afterNames(
  topic: Topic,
  context: SentenceContext,
  mentions: readonly Mention[],
  organisation: Topic['organisation'],
  isNew: boolean,
): Pick<Topic, 'organisationAge' | 'lastNamed' | 'hasStranger'> {
  if (organisation === null && mentions.length === 0) return { organisationAge: 0, lastNamed: null, hasStranger: false };
  const names = mentions.flatMap(({ entity, at }) => at.map(({ next }) => ({ entity, next })));
  const last = names.sort((a, b) => b.next - a.next)[0];
  // "The rebels let its men go": about both.
  const isOfBoth = hasWord(context, 'its them');
  return {
    organisationAge: isNew && !isOfBoth ? 0 : topic.organisationAge + 1,
    lastNamed: last?.entity ?? null,
    hasStranger: (last !== undefined && last.entity !== organisation) || isStranger(context, last?.next ?? context.first + 1, context.next),
  };
}

/** Where a sentence that names no event leads to something else; null where it goes on about what was spoken of. */
function turnedAway(topic: Topic, context: SentenceContext, signs: readonly ForeignSign[], block: number): Topic | null {
  const known = [topic.event, topic.page].filter((entity): entity is Entity => entity !== null && entity !== FOREIGN);
  const strange = anotherEvent(context, known);
  // "The attack came days after an election": what follows is about what the sentence begins with.
  const opensWithAnother = (strange ?? context.next) <= context.first + REACH_OF_OPENING;
  if (opensWith(context, topic.event ?? topic.page) && !opensWithAnother) return null;
  const here = signs.filter(({ first }) => !isOfPerson(context, context.first, first) && !isAside(context, first));
  const longBefore = opensLongBefore(context, known);
  const isApart =
    (strange !== null && !isAside(context, strange)) ||
    longBefore ||
    here.some((sign) => sign.kind === 'event' && !known.some((entity) => belongsTo(context, sign, entity) && isOwnEvent(sign, entity))) ||
    countsElsewhere(context, here, known) ||
    isYearsApart(context) ||
    isOtherSubjects(context, known);
  const isWar = !isApart && tellsOfWar(context, here, topic);
  if (!isApart && !isWar && !tellsOfOtherScene(context, here, known)) return null;
  const isHistory = longBefore || (topic.page !== null && tellsOfOtherYear(context, [topic.page]));
  const foreignNouns = context.tokens.slice(context.first, context.next).flatMap(({ lower }) => (EVENT_NOUNS.has(lower) ? [lower] : []));
  return { ...turnedTo(topic, FOREIGN, block, isWar), isHistory, foreignNouns };
}

/** A count of people whom something has happened to, in another place or year. */
const countsElsewhere = (context: SentenceContext, signs: readonly ForeignSign[], known: readonly Entity[]): boolean =>
  context.figures.some((figure) => figure.kind === 'count') &&
  context.cues.some(({ value }) => isTollVerb(value)) &&
  (placesApart(context, signs, known).length > 0 || tellsOfOtherYear(context, known));

/** A war, without a word for the event spoken of; "as old as the war" does not turn to it. */
const tellsOfWar = (context: SentenceContext, signs: readonly ForeignSign[], { event }: Topic): boolean =>
  !context.names.some(({ value }) => value.kind === 'event-word' && value.entity === event) &&
  signs.some(({ kind, first }) => kind === 'wider' && !hasWord(context, 'as than', first - 2, first));

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
  const isNamed = mentions.some(({ entity }) => entity.kind === 'event');
  const isAway = before.event === FOREIGN || before.event?.isSubject === false;
  if (!page || isNamed || !isAway || after.event !== before.event) return after;
  const counts = claims.filter(({ value, measure }) => value.kind === 'quantity' && measure !== null);
  // "Nobody has claimed Monday's blast."
  const isDated = counts.length === 0 && claims.some(({ measure, subject }) => measure === 'date' && subject === page.id);
  return isDated || (counts.length > 0 && counts.every(({ subject }) => subject === page.id)) ? turnedTo(after, page, block) : after;
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

/** "It said that it had bombed Springfield": a sign of another subject, and something done to it. */
function isOtherSubjects(context: SentenceContext, known: readonly Entity[]): boolean {
  const hints = context.names.filter(({ value }) => value.kind === 'hint' && value.entity.kind === 'event');
  const isAnother = hints.length > 0 && !hints.some(({ value }) => known.includes(value.entity));
  return isAnother && hasWord(context, 'bombed struck attacked claimed hit');
}

/** "The bombing also killed …": a sentence that begins with an event spoken of. */
export function opensWith(context: SentenceContext, event: Topic['event']): boolean {
  return (
    isWord(context, context.first, 'the this that') &&
    context.names.some(({ value, first }) => value.kind === 'event-word' && value.entity === event && first <= context.first + 2)
  );
}

/** "an earthquake", "a similar attack", "a wedding massacre" are not what a page about a shooting goes on about, "an attack" may be. */
function isOwnEvent(sign: ForeignSign, entity: Entity): boolean {
  const words = sign.words.split(' ');
  const isNew = words.some((word) => isOneOf(word, 'similar separate earlier previous'));
  const isThere = words.some((word) => isOneOf(word, VENUES) && !entity.context.has(word) && !entity.eventWords.has(sign.words));
  if (isNew || isThere) return false;
  return !/^(a|an|another|one|the)\b/.test(sign.words) || words.some((word) => entity.eventWords.has(word));
}

/** What a heading that names no event by itself leaves for the first sentence under it. */
export function partsOfHeading(lexicon: Lexicon, tokens: readonly Token[], published: Day | null): readonly Hit<NameEntry>[] {
  const { event } = openingOf(lexicon, tokens, published);
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

/** A heading opens a section about what it names; one that names another event closes the topic. */
export function topicAtHeading(lexicon: Lexicon, topic: Topic, tokens: readonly Token[], block: number, published: Day | null): Topic {
  const opening = openingOf(lexicon, tokens, published);
  const organisation = opening.organisation ?? topic.organisation;
  const spoken = { organisation, organisationAge: opening.organisation ? 0 : topic.organisationAge };
  const under = { ...topic, headingBlock: block, headingEvent: opening.event };
  if (opening.event) return { ...turnedTo(under, opening.event, block), ...spoken };
  const { page } = topic;
  const heading = sentenceContext(lexicon, namedSentence(lexicon, tokens, { first: 0, next: tokens.length }, published), []);
  const isNamed = signsOf(heading).some((sign) => sign.kind === 'event' && (page === null || !belongsTo(heading, sign, page)));
  const isOther = tokens.some(({ lower }) => EVENT_NOUNS.has(lower) && !page?.eventWords.has(lower));
  const foreign = isNamed || isOther || (page !== null && opensWithOtherYear(tokens, published, page));
  return { ...turnedTo(under, foreign ? FOREIGN : null, block), ...spoken };
}
