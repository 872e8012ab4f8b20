import { type DateFigure, isOneOf } from '../../text/index.ts';
import type { Entity, Lexicon } from '../lexicon.ts';
import type { Mention } from '../subjects/mentions.ts';
import { carriesOn, HARM, verbBefore } from '../words/date-verbs.ts';
import { EVENT_NOUNS } from '../words/event-words.ts';
import { PHRASE_ENDS } from '../words/grammar-words.ts';
import { findWords, hasWord, isWord, lineOpening, nameEnd, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import type { OtherReading } from './cued-measure.ts';
import { atOpening } from './date-at-opening.ts';
import { type Answer, type DateQuery, isPart, itself, tokenAt } from './date-query.ts';
import { isDayOf, isMonthOf, isOfYear, isYearOf } from './day-of-event.ts';

/** How far the noun, the verb of the next clause, and the event that a date belongs to may stand from it, in tokens. */
const REACH = { noun: 7, clause: 10, event: 18 } as const;

/** Events of many kinds, which are none by themselves. */
const MANY = 'incidents accidents operations conflicts protests';

/** What leads to a date that something else is told to be before or after. */
const BESIDE = 'since until till by before after from to';

/** "Friday's attack", "Friday night's attack": a genitive, so that the day is the noun's. */
const isGenitive = ({ context, figure: { next } }: DateQuery): boolean =>
  wordAt(context, next - 1).endsWith("'s") || isWord(context, next, "night's evening's morning's afternoon's");

/** Who or what did it stands for the event where it is part of its description ("the bomb in the metro in 2017"). */
const DOERS = 'bomb bombs bomber bombers gunmen attackers';

/** "Date 22 March 2024", "- When: 22 March 2024", a line of a table or a list of facts */
function inTable({ context, figure }: DateQuery): Answer {
  const opening = lineOpening(context);
  const isNamed = nameEnd(context, figure.first) === opening + 1 && isWord(context, opening, 'date when');
  const isBeside = figure.first === opening + 1 && wordAt(context, opening) === 'date';
  return isNamed || isBeside ? tokenAt(opening) : null;
}

/** "the 2017 metro bombing", "Friday's attack", "the March 22 attack" */
function beforeNoun(query: DateQuery): Answer {
  const { context, figure, lead, mentions } = query;
  // "2024 Springfield fire: two people …", a title of its own: a year alone is not enough to say that the one spoken of is meant.
  const isTitle = figure.first === context.first && figure.date.month === null && !figure.date.relative;
  if (isTitle && !mentions.some(({ entity, aside }) => entity.kind === 'event' && !aside)) return null;
  // "the March 22, 2024, attack"
  const isClosed = lead === 'the' && figure.date.year !== null && figure.date.day !== null && wordAt(context, figure.next) === ',';
  const from = isClosed ? figure.next + 1 : figure.next;
  for (let at = from; at < Math.min(context.next, from + REACH.noun); at += 1) {
    const token = context.tokens[at];
    if (!token || (token.kind === 'mark' && token.lower !== '.' && token.lower !== "'")) return null;
    if (EVENT_NOUNS.has(token.lower)) {
      // "2024 terrorist incidents": all of a year
      if (isOneOf(token.lower, MANY)) return 'none';
      if (lead !== 'in' && lead !== 'on') return tokenAt(at);
      // "killed in Friday's attack", but "in 2022 another attack" is not dated by it.
      return isGenitive(query) ? tokenAt(at) : null;
    }
    if (!token.capital && !isPart(query, at) && (PHRASE_ENDS.has(token.lower) || token.lower.endsWith('ed'))) return null;
  }
  return null;
}

/** "in August 2021 - a bombing outside …", "March 2024: an attack on …" */
function beforeDash({ context, figure: { next } }: DateQuery): Answer {
  if (!isWord(context, next, '- – — :') || !isWord(context, next + 1, 'a an the')) return null;
  for (let at = next + 2; at < next + 6; at += 1) if (EVENT_NOUNS.has(wordAt(context, at))) return tokenAt(at);
  return null;
}

/** Whether a token is of a time of day. */
const isClock = ({ figures }: SentenceContext, at: number): boolean =>
  figures.some(({ kind, first, next }) => kind === 'clock' && at >= first && at < next);

/** "(entered the hall) shortly before 8 p.m.": whether a token only leads to a time of day. */
const leadsToClock = (context: SentenceContext, at: number): boolean =>
  isWord(context, at, 'at about around before after shortly just') && (isClock(context, at + 1) || isWord(context, at + 1, 'before after'));

/** Verbs of those who know or speak of something, and not of when it was. */
const KNOWING = 'warned warns warn warning knew know learned learnt heard spoke speaks told alerted informed aware reports report';

/** "warned of an attack two weeks ago": when somebody knew of it. */
function isKnown({ context }: DateQuery, at: number): boolean {
  // "the attack on the Springfield hall"
  const noun = findWords(context, 'on at in', at - REACH.noun, at).findLast((index) => EVENT_NOUNS.has(wordAt(context, index - 1)));
  const first = noun === undefined ? at : noun - 1;
  const of = isWord(context, first - 1, 'a an the this possible imminent planned') ? first - 2 : first - 1;
  return isWord(context, of, 'of about') && isWord(context, of - 1, KNOWING);
}

/** "claimed the attack on Saturday": when something was said of it. */
function isTold(query: DateQuery, at: number): boolean {
  const { context } = query;
  if (isKnown(query, at)) return true;
  for (let index = at - 1; index > at - REACH.noun; index -= 1) {
    if (isWord(context, index, 'claimed condemned denounced discussed')) return isWord(context, index + 1, 'the this') || index === at - 1;
    if (!context.tokens[index]?.capital && !isWord(context, index, 'the this deadly terrorist concert hall')) return false;
  }
  return false;
}

/** "a bomber got through the crowd outside the airport in August 2021": words that describe an event, and its own month or day. */
const agreesAt = ({ context, mentions, figure }: DateQuery, index: number): boolean =>
  mentions.some(
    ({ entity, aside, at }) =>
      !aside &&
      entity.kind === 'event' &&
      (figure.date.year !== null
        ? isMonthOf(entity, figure) || isDayOf(entity, figure)
        : isDayOf(entity, figure) && isOfYear(context, figure, entity)) &&
      at.some(({ first, next }) => index >= first && index < next),
  );

/** "the attack, which took place in March", "that was carried out on 22 March": a clause that only says when it was. */
const saysWhen = (context: SentenceContext, at: number): boolean =>
  isWord(context, at, 'which that') &&
  (isWord(context, at + 1, 'happened occurred came unfolded') ||
    (isWord(context, at + 1, 'took was') && isWord(context, at + 2, 'place carried launched committed staged')));

/** "spoke of the attack on 22 March 2024": the very day, or month, of what the sentence names, whoever speaks of it. */
const isOwnTime = ({ figure, mentions }: DateQuery): boolean =>
  figure.date.year !== null &&
  !figure.date.relative &&
  mentions.some(({ entity, aside }) => !aside && entity.kind === 'event' && (isDayOf(entity, figure) || isMonthOf(entity, figure)));

/** "the attack … on March 22", with nothing but places and names between */
function behindEvent(query: DateQuery): Answer {
  const { context, figure } = query;
  for (let at = figure.first - 1, steps = 0; at >= context.first && steps < REACH.event; at -= 1, steps += 1) {
    // "the bombing in Springfield (95 dead) in January"
    if (wordAt(context, at) === ')') while (at > context.first && wordAt(context, at) !== '(') at -= 1;
    const token = context.tokens[at];
    if (!token) return null;
    const isEvent = isPart(query, at)
      ? EVENT_NOUNS.has(token.lower) || isOneOf(token.lower, DOERS)
      : EVENT_NOUNS.has(token.lower) && !isOneOf(token.lower, 'war strike operation');
    // "its deadliest was that on the airport on 26 August", "since that of 26 August"
    const isPronoun = token.lower === 'that' && isWord(context, at + 1, figure.date.day === null ? 'on at in' : 'on at in of');
    // "claimed the attack of 22 March": the day is the attack's.
    if (isEvent || isPronoun || isPart(query, at, 'name') || agreesAt(query, at))
      return query.lead !== 'of' && !isOwnTime(query) && isTold(query, at) ? 'none' : tokenAt(at);
    if (saysWhen(context, at)) continue;
    // "the shooting began at 8pm on Friday", "its attack on the hall came in March"
    if (isOneOf(token.lower, 'began started came') || isClock(context, at) || leadsToClock(context, at)) continue;
    if (!token.capital && !isPart(query, at) && !carriesOn(token)) return null;
  }
  return null;
}

/** How far before its date "shots rang out" may stand, in tokens. */
const REACH_OF_SHOTS = 12;

/** "When the first shots rang out at about 8 p.m. on Friday": the token of the verb; null where no shots fall. */
const shotsBefore = (context: SentenceContext, { first }: DateFigure): number | null =>
  findWords(context, 'rang erupted', first - REACH_OF_SHOTS, first).find((at) => hasWord(context, 'shots gunfire shooting', at - 2, at)) ??
  null;

/** "killed 13 people at the gates of the airport in 2021": the nearest verb before the date is the event's */
function behindVerb({ context, figure, mentions, spokenOf, lead }: DateQuery): Answer {
  if (!isOneOf(lead, 'in on last this') && figure.date.day === null && !figure.date.relative) return null;
  // "It happened on Friday"
  const isIt = isWord(context, context.first, 'it this') && isWord(context, figure.first - 2, 'happened occurred place');
  const verb = isIt ? figure.first - 2 : (verbBefore(context, figure) ?? shotsBefore(context, figure));
  // "the attack that killed 15 in 2017", but not "killed 15 in 2017" of whatever was spoken of last
  const isThis =
    verb !== null && findWords(context, 'that which', context.first, verb).some((at) => EVENT_NOUNS.has(wordAt(context, at - 1)));
  const isOfTime = (event: Entity): boolean =>
    figure.date.day === null ? isMonthOf(event, figure) || (isThis && isYearOf(event, figure)) : isDayOf(event, figure);
  const isKnown = spokenOf !== null && isOfTime(spokenOf);
  // "He recalled that we lost 14 on April 3, 2017": a whole date is plain enough.
  const isWhole = (event: Entity): boolean => figure.date.year !== null && isDayOf(event, figure);
  const isOfEvent = mentions.some(({ entity, aside }) => entity.kind === 'event' && (!aside || isWhole(entity)));
  return verb !== null && (isKnown || isOfEvent) ? tokenAt(verb) : null;
}

/** "at the gates on Thursday when a bomber blew himself up", "most recently in March when gunmen killed …" */
function beforeWhen(query: DateQuery): Answer {
  const { context, figure, mentions, lead } = query;
  const when = wordAt(context, figure.next) === ',' ? figure.next + 1 : figure.next;
  // "the most since 2011, when 30 died": the event has to be told of behind it.
  const isBeside = isOneOf(lead, BESIDE);
  if (
    !(isBeside || isOneOf(lead, 'on in of')) ||
    !isWord(context, when, 'when as') ||
    !mentions.some(
      ({ entity, aside, at }) =>
        entity.kind === 'event' &&
        !aside &&
        // The date itself may be of the words that describe it.
        (!isBeside || at.every(({ first }) => first > when || (first >= figure.first && first < figure.next))),
    )
  )
    return null;
  for (let at = when + 1; at < when + REACH.clause; at += 1) {
    if (isOneOf(wordAt(context, at), HARM) || isWord(context, at, 'fired opened claimed took snuffed')) return tokenAt(at);
    if (context.tokens[at]?.kind !== 'number' && !carriesOn(context.tokens[at])) return null;
  }
  return null;
}

/**
 * "Springfield metro (3 April 2017): 15 dead", "Springfield metro, April 2017: 15 dead": the very day of what the sentence
 * names or describes, or its month where a line of a list gives it
 */
function ofMentioned({ context, figure, mentions, lead }: DateQuery): Answer {
  const isDay = figure.date.day !== null && lead === '(';
  const isOfLine = lead === ',' && isWord(context, figure.next, ': (') && figure.date.year !== null && figure.date.month !== null;
  if (!isDay && !isOfLine) return null;
  const isOwn = mentions.some(
    ({ entity, aside }) =>
      !aside &&
      entity.kind === 'event' &&
      (isDayOf(entity, figure) || (isOfLine && isMonthOf(entity, figure))) &&
      isOfYear(context, figure, entity),
  );
  return isOwn ? itself(figure) : null;
}

/** "where were you on March 22?", on a page about it */
function onItsDay({ context, figure, spokenOf, lead }: DateQuery): Answer {
  // "This page was last edited on 22 March"
  const isOfPage = isWord(context, figure.first - 2, 'edited updated modified published posted retrieved accessed');
  const isStated = isOneOf(lead, 'on of') && figure.date.day !== null && !figure.date.relative && !isOfPage;
  return isStated && spokenOf !== null && isDayOf(spokenOf, figure) && isOfYear(context, figure, spokenOf) ? itself(figure) : null;
}

/** Asked in this order; the first that answers decides. */
const RULES = [inTable, beforeNoun, beforeDash, behindEvent, behindVerb, beforeWhen, atOpening, onItsDay, ofMentioned];

/**
 * A date that is the date of an event of the sentence: "the attack on 22 March", "the 2017 bombing",
 * "On 22 March gunmen stormed …".
 * @param spokenOf the event of the sentence before, or the page's
 */
export function eventDate(
  lexicon: Lexicon,
  context: SentenceContext,
  figure: DateFigure,
  mentions: readonly Mention[],
  spokenOf: Entity | null,
): OtherReading | null {
  const measure = lexicon.measures.get('date');
  const lead = wordAt(context, figure.first - 1);
  if (!measure) return null;
  const query: DateQuery = { context, figure, mentions, spokenOf, lead };
  // What was after a day was not on it, unless the clause goes on to what happened on it ("after 22 March, when …"); "after Friday's attack" is after the attack.
  const isBeside = isOneOf(lead, BESIDE) && !isGenitive(query);
  for (const rule of isBeside ? [beforeWhen] : RULES) {
    const answer = rule(query);
    if (answer !== null) return answer === 'none' ? null : { measure, cue: answer };
  }
  return null;
}
