import { type DateFigure, dateValue, type Figure, isDateFigure, isOneOf } from '../../text/index.ts';
import type { Mention } from '../subjects/mentions.ts';
import { EVENT_NOUNS } from '../words/event-words.ts';
import { AUXILIARIES, FINITE_VERBS, PRESENT_VERBS } from '../words/grammar-words.ts';
import { findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { REPORTED } from './harmed-on.ts';

/** What else is told between a deed and a day. */
const TELLING = `${REPORTED} will who which that whom where when after before since according`;

/** What somebody does to others, and how far before those whom it befalls that may stand, in tokens: "shot dead (at least) two people". */
const DOING = 'killed kills killing wounded wounds wounding injured injures injuring murdered shot';
const REACH_OF_DOING = 3;

/** How far behind a count "were shot (dead)" may stand, in tokens. */
const REACH_OF_DONE = 5;
/** How far behind "Monday's" or "in a" an event may stand, in tokens: "Monday's (deadly) shooting". */
const REACH_OF_NOUN = 3;

/** What leads to a number that is no object of a verb: "raised the number of injured to 551 on Saturday". */
const LEADS = 'to at of by';

/** Whether an event begins soon behind a token. */
const hasEvent = ({ tokens }: SentenceContext, from: number): boolean =>
  tokens.slice(from, from + REACH_OF_NOUN).some(({ lower }) => EVENT_NOUNS.has(lower));

/** Where the words end that say what was done to those counted: the count itself behind a verb, or "were killed" behind it; null where none do. */
function endOfDeed(context: SentenceContext, { first, next }: Figure, date: DateFigure): number | null {
  if (isWord(context, first - 1, LEADS)) return null;
  if (hasWord(context, DOING, first - REACH_OF_DOING, first)) return next;
  const done = findWords(context, 'killed shot wounded injured hurt murdered', next, next + REACH_OF_DONE).find((at) =>
    isWord(context, at - 1, 'were was'),
  );
  if (done !== undefined) return wordAt(context, done + 1) === 'dead' ? done + 2 : done + 1;
  // "Seven people died at a hall on Sunday when gunmen opened fire": those who die later die of something else.
  const [died] = findWords(context, 'died', next, next + REACH_OF_DONE);
  if (died === undefined) return null;
  // "Six people died in an explosion at a mine in Springfield on Tuesday."
  const isInEvent = wordAt(context, died + 1) === 'in' && isWord(context, died + 2, 'a an') && hasEvent(context, died + 3);
  return isInEvent || isWord(context, date.next, 'when as after') ? died + 1 : null;
}

/** Whether nothing is told in tokens [from, to) but who did it, where and when. */
const tellsNothing = ({ tokens }: SentenceContext, from: number, to: number): boolean =>
  !tokens
    .slice(from, to)
    .some(
      ({ lower }) =>
        AUXILIARIES.has(lower) || FINITE_VERBS.has(lower) || PRESENT_VERBS.has(lower) || isOneOf(lower, TELLING) || lower.endsWith('ed'),
    );

/**
 * "A gunman killed two people at a market near Springfield, on Monday", "Two people were shot dead at a market on Monday": a day
 * with no other verb between it and the deed.
 */
function isDoneOn(context: SentenceContext, figure: Figure, date: DateFigure): boolean {
  if (date.date.day === null || date.first <= figure.next || wordAt(context, date.first - 1) !== 'on') return false;
  const from = endOfDeed(context, figure, date);
  if (from === null || from > date.first) return false;
  return tellsNothing(context, from, date.first - 1);
}

/** How far before its count a deed may stand, in tokens. */
const REACH_OF_VERB = 4;

/** "On Monday a gunman shot dead two people", "An attack near Springfield yesterday killed seven": a day before the deed. */
function isDoneThen(context: SentenceContext, { first }: Figure, { date, first: day, next }: DateFigure): boolean {
  if (date.day === null || next > first) return false;
  const verb = findWords(context, DOING, Math.max(next, first - REACH_OF_VERB), first).at(-1);
  const { opening } = context;
  const isOpening = day === (wordAt(context, opening) === 'on' ? opening + 1 : opening);
  return verb !== undefined && !isWord(context, first - 1, LEADS) && (isOpening ? tellsNothing(context, next, verb) : next === verb);
}

/** "Monday's shooting", not "Monday's shooting came a year after gunmen had killed 12" */
const isOfEvent = (context: SentenceContext, { date, next }: DateFigure): boolean =>
  date.day !== null &&
  wordAt(context, next - 1).endsWith("'s") &&
  !hasWord(context, 'after since before when where', next) &&
  hasEvent(context, next);

/** "On Monday gunmen killed five at a firm, four days after 137 had died near Springfield": the deed and the event stand apart. */
function standsApart(context: SentenceContext, { first, next }: Figure, { at }: Mention): boolean {
  const from = Math.min(first, ...at.map((words) => words.first));
  const to = Math.max(next, ...at.map((words) => words.first));
  // "fell before a train" says where.
  return findWords(context, 'after since before', from, to).some(
    (at) => wordAt(context, at) !== 'before' || !isWord(context, at + 1, 'a an the'),
  );
}

/** Whether a sentence tells of people harmed where an event was on a day after it. */
export function isOfLaterDay(context: SentenceContext, mention: Mention): boolean {
  const to = mention.entity.days?.to;
  if (to == null) return false;
  return context.figures.some((date) => {
    const value = isDateFigure(date) ? dateValue(date.date) : null;
    if (!isDateFigure(date) || value === null || value.from <= to) return false;
    const isDone = (figure: Figure): boolean =>
      figure.kind === 'count' &&
      (isDoneOn(context, figure, date) || isDoneThen(context, figure, date)) &&
      !standsApart(context, figure, mention);
    return isOfEvent(context, date) || context.figures.some(isDone);
  });
}
