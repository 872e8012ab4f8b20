import { type DateFigure, type Day, dateValue, type Figure, isDateFigure, partsOf } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import { isDayOf } from '../measures/day-of-event.ts';
import type { PageOpening } from '../others/digression.ts';
import { HARM, verbBefore } from '../words/date-verbs.ts';
import { EVENT_NOUNS } from '../words/event-words.ts';
import { PHRASE_ENDS } from '../words/grammar-words.ts';
import { hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** So long after an event, in days, what has happened this week is something else. */
const OVER = 30;
/** What a page tells as news has happened in so many days before it. */
const WEEK = 8;
/** How far into its sentence "an explosion" may stand, in tokens: "A powerful car bomb". */
const REACH = 4;

/** "on Sunday", "this morning", in the days before the page */
const isThisWeek = (figure: Figure, published: Day): figure is DateFigure => {
  const value = isDateFigure(figure) && figure.date.relative && figure.date.day !== null ? dateValue(figure.date, null) : null;
  return value !== null && value.from <= published && value.from > published - WEEK;
};

/** What may have happened, or who may have done it, besides what events are called. */
const NEWCOMERS = 'bomb+ bomber+ gunman gunmen attacker+ fire';

const isNews = (context: SentenceContext, at: number): boolean => EVENT_NOUNS.has(wordAt(context, at)) || isWord(context, at, NEWCOMERS);

/** What follows somebody or something that is told of anew, as their story: "A gunman who attacked the hall …". */
const KNOWN_BY = 'who whom whose that which accused convicted suspected charged behind';
/** What a new event does, besides harm: "A fire broke out". */
const STRIKES = `${HARM} shook went broke opened`;

/** The noun that a sentence begins with for what has not been spoken of: "An explosion at the airport", "Gunmen opened fire"; null where it is none. */
function newAtOpening(context: SentenceContext): number | null {
  let at = context.opening;
  const isLed = isWord(context, at, 'a an two three several');
  if (isLed) at += 1;
  // "A single bomb killed all 13": of how many there were
  if (isLed && isWord(context, at, 'single lone sole')) return null;
  // "A suicide bomber", but not "A review of the attack" or "An attack survivor"
  for (const end = at + (isLed ? REACH : 1); at < end && context.tokens[at]?.kind === 'word'; at += 1) {
    if (isNews(context, at) && PHRASE_ENDS.has(wordAt(context, at + 1))) return isWord(context, at + 1, KNOWN_BY) ? null : at;
    if (PHRASE_ENDS.has(wordAt(context, at))) return null;
  }
  return null;
}

/** "A blast shook the street near the embassy": without a day, only where it strikes at once. */
function strikesAtOnce(context: SentenceContext): boolean {
  const noun = newAtOpening(context);
  return noun !== null && isWord(context, noun + 1, STRIKES) && !context.figures.some(isDateFigure);
}

/** How far before its verb "who" may stand, in tokens: "who had been shot". */
const REACH_OF_WHO = 4;

/** "A bomb exploded on Sunday", but not "A woman who was shot …", "A planner of the attack was killed …", "One of the wounded died …": one person is not the news of an event. */
function tellsOfBlow(context: SentenceContext, date: DateFigure): boolean {
  const verb = verbBefore(context, date);
  return (
    verb !== null &&
    !isWord(context, verb, 'died') &&
    // "nine of the injured"
    !isWord(context, verb - 1, 'was the those') &&
    !hasWord(context, 'who whom that which', verb - REACH_OF_WHO, verb)
  );
}

/**
 * Whether a page that looks as if it were about an event tells of what has happened this week, long after it: "A bomb
 * killed ten people at the airport on Sunday" is another bomb.
 */
export function isFreshNews({ contextsOf, headline, lede, ledeIndex, published }: PageOpening, event: Entity): boolean {
  if (published === null || event.days?.from == null || published - event.days.from <= OVER) return false;
  const { year } = partsOf(event.days.from);
  // "A lone bomber killed 13 soldiers at the north gate on 26 August, a report said on Friday"
  const isOfEvent = (context: SentenceContext): boolean =>
    context.figures.some(
      (figure) => isDateFigure(figure) && (isDayOf(event, figure) || (figure.date.year === year && !figure.date.relative)),
    );
  if (contextsOf(headline).some(isOfEvent)) return false;
  const contexts = lede.slice(0, ledeIndex + 1).flatMap(contextsOf);
  const isNew = (context: SentenceContext, figure: Figure): boolean =>
    isThisWeek(figure, published) && (tellsOfBlow(context, figure) || newAtOpening(context) !== null);
  return contexts.some(
    (context) => strikesAtOnce(context) || (!isOfEvent(context) && context.figures.some((figure) => isNew(context, figure))),
  );
}
