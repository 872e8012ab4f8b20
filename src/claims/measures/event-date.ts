import { type DateFigure, type Day, dateValue, isOneOf, partsOf } from '../../text/index.ts';
import type { Entity, Lexicon } from '../lexicon.ts';
import { FROM_AFAR } from '../others/accident.ts';
import type { Mention } from '../subjects/mentions.ts';
import { ATTACK_VERBS, carriesOn, HARM, OTHER_VERBS, takesLives, verbBefore } from '../words/date-verbs.ts';
import { EVENT_NOUNS } from '../words/event-words.ts';
import { PHRASE_ENDS } from '../words/grammar-words.ts';
import {
  findWords,
  hasWord,
  isWord,
  lineOpening,
  nameEnd,
  type SentenceContext,
  sentenceOpening,
  wordAt,
} from '../words/sentence-context.ts';
import type { OtherReading } from './cued-measure.ts';

/** How far the noun, the verb of the next clause, the event and the verb that a date belongs to may stand from it, in tokens. */
const REACH = { noun: 7, clause: 10, event: 18, verb: 30 } as const;

/** So long, in days, a day and a month are taken for those of the event. */
const DAYS_AFTER = 200;

/** Events of many kinds, which are none by themselves. */
const MANY = 'incidents accidents operations conflicts protests';

/** What leads to a date that something else is told to be before or after. */
const BESIDE = 'since until till by before after from to';

/** What a day of its own is told by where no event is named. */
const HARM_OR_LOSS = `${HARM} opened lost scene`;

/** A date, and what its sentence and the text before it speak of. */
interface DateQuery {
  readonly context: SentenceContext;
  readonly figure: DateFigure;
  readonly mentions: readonly Mention[];
  /** The event of the sentence before, or the page's. */
  readonly spokenOf: Entity | null;
  /** The word before the date. */
  readonly lead: string;
}

/** The words that make a date an event's; `none` where they make it something else's, null where they say nothing. */
type Answer = OtherReading['cue'] | 'none' | null;

const tokenAt = (first: number): Answer => ({ first, next: first + 1 });
const itself = ({ first, next }: DateFigure): Answer => ({ first, next });

/** Whether the day is an event's own; a year that the text leaves out is the event's. */
export function isDayOf(entity: Entity, figure: DateFigure): boolean {
  const from = entity.days?.from;
  const value = from == null ? null : dateValue(figure.date, partsOf(from).year);
  return value !== null && value.from === from && value.to === entity.days?.to;
}

/** Whether a date, with its year, is the day of the page itself: a dateline, wherever it stands. */
export function isDayOfPage(published: Day | null, { date }: DateFigure): boolean {
  if (published === null || date.relative || date.year === null || date.day === null) return false;
  return dateValue(date)?.from === published;
}

/** Whether a month of a year that is written out is the one of an event. */
export function isMonthOf({ days }: Entity, { date }: DateFigure): boolean {
  const value = date.year === null || date.month === null ? null : dateValue(date, null);
  return value !== null && days?.from != null && value.from <= days.from && value.to >= days.from;
}

/** Whether a year that stands alone is an event's. */
const isYearOf = ({ days }: Entity, { date }: DateFigure): boolean =>
  date.month === null && !date.relative && days?.from != null && date.year === partsOf(days.from).year;

/** "Friday's attack", "Friday night's attack": a genitive, so that the day is the noun's. */
const isGenitive = ({ context, figure: { next } }: DateQuery): boolean =>
  wordAt(context, next - 1).endsWith("'s") || isWord(context, next, "night's evening's morning's afternoon's");

/** A day without a year is the event's only in the months after it. */
function isOfYear({ published }: SentenceContext, { date }: DateFigure, { days }: Entity): boolean {
  return date.year !== null || published === null || published - (days?.from ?? published) < DAYS_AFTER;
}

/** Whether a token belongs to what names or describes an event. */
function isPart({ mentions }: DateQuery, index: number, how?: Mention['how']): boolean {
  return mentions.some(
    (mention) =>
      mention.entity.kind === 'event' &&
      (how === undefined || mention.how === how) &&
      mention.at.some(({ first, next }) => index >= first && index < next),
  );
}

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
      return query.lead !== 'of' && isTold(query, at) ? 'none' : tokenAt(at);
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
  if (!isOneOf(lead, 'in on last this') && figure.date.day === null) return null;
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

/** What may stand before the date that a sentence begins with, and how long it may be, in tokens. */
const OPENING = '- – • * and it was on in the evening night morning afternoon of late early at friday last this';
const LONGEST_OPENING = 5;
const LONGEST_OPENING_WITH_CLOCK = 10;

/** "At around 8 p.m. Springfield time on 22 March": whether a token is of a time of day. */
const isOfClock = (context: SentenceContext, at: number): boolean =>
  context.figures.some(({ kind, first, next }) => kind === 'clock' && at >= first && at < next) ||
  isWord(context, at, 'at around about approximately just shortly before after local time ( )') ||
  (context.tokens[at]?.capital === true && wordAt(context, at + 1) === 'time');

/** "In Springfield in January, …": whether a token is of a place of something that the pack knows. */
const isPlaced = (context: SentenceContext, at: number): boolean =>
  context.names.some(({ value, first, next }) => value.kind === 'place' && at >= first && at < next);

/** Whether a date is among the first words of a sentence, or of a clause of it. */
function opensClause({ context, figure, lead }: DateQuery): boolean {
  const first = Math.min(sentenceOpening(context), figure.first);
  const before = context.tokens.slice(first, figure.first);
  const hasClock = context.figures.some(({ kind, next }) => kind === 'clock' && next <= figure.first);
  const opens =
    before.length <= (hasClock ? LONGEST_OPENING_WITH_CLOCK : LONGEST_OPENING) &&
    before.every(
      ({ lower }, index) => isOneOf(lower, OPENING) || isPlaced(context, first + index) || (hasClock && isOfClock(context, first + index)),
    );
  // "He said: On the 26th of August …"
  const from = lead === 'the' && wordAt(context, figure.first - 2) === 'on' ? figure.first - 1 : figure.first;
  const isNext = wordAt(context, figure.first - 2) === 'and' && wordAt(context, figure.first - 3) === ',';
  const isClause = isNext || isWord(context, from - 2, ', : ; – — when who which that');
  return (opens || isClause) && (isOneOf(lead, ' in on late early the of last this * • - –') || figure.first === first);
}

/** "On 22 March, gunmen stormed …": first words of the sentence, with a verb of attack */
function atOpening(query: DateQuery): Answer {
  const { context, figure, mentions, spokenOf, lead } = query;
  if (!opensClause(query)) return null;
  const events = mentions.filter(({ entity }) => entity.kind === 'event').map(({ entity }) => entity);
  // "On Monday a bishop was stabbed": on the same day much else is done.
  const isLoose = events.length === 0 && figure.date.relative;
  if (events.length === 0 && spokenOf !== null && isDayOf(spokenOf, figure)) events.push(spokenOf);
  // "On Friday missiles killed five": no event of the pack was done so.
  if (events.length === 0 || (isLoose && hasWord(context, FROM_AFAR))) return 'none';
  for (let at = figure.next; at < Math.min(context.next, figure.next + REACH.verb); at += 1) {
    const word = wordAt(context, at);
    // "On Friday missiles were fired; five people died": the next clause is of whatever the first one was.
    if (isLoose && word === ';') return null;
    // "a bomb went off"
    if (isOneOf(word, 'went set') && wordAt(context, at + 1) === 'off') return tokenAt(at);
    // "On Thursday a man with explosives went up to them": on the way to do it
    if (word === 'went' && isWord(context, at + 1, 'up into inside through')) continue;
    // "an attack which …" is still about the attack.
    if (isOneOf(word, OTHER_VERBS) && !(word === 'which' && EVENT_NOUNS.has(wordAt(context, at - 1)))) return 'none';
    if (isOneOf(word, isLoose ? HARM_OR_LOSS : ATTACK_VERBS) || takesLives(context, at)) return tokenAt(at);
  }
  if (isLoose) return null;
  // Verbs are many: a day that is an event's own, with nothing else said to have been done on it, dates the event.
  const isLed = lead !== '' || isWord(context, figure.next, '- – — : ,');
  return isLed && figure.date.day !== null && events.some((entity) => isDayOf(entity, figure)) ? itself(figure) : null;
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
