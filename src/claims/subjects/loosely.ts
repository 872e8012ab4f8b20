import { isDateFigure, isOneOf } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import { isToldAsNews } from '../topics/told-as-news.ts';
import { DEFINITE } from '../words/event-words.ts';
import { findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import type { Mention } from './mentions.ts';

/** What joins an event to its place in a name that any event there could have. */
const JOINS = 'in near outside at on of the';

/** "the Hall attack", where the hall alone is a name: a word of it says which event is meant. */
const hasNameIn = ({ names }: SentenceContext, entity: Entity, first: number, next: number): boolean =>
  names.some((hit) => hit.value.kind === 'name' && hit.value.entity === entity && hit.first >= first && hit.next < next);

/** "the Springfield attack", "a shooting near Springfield": only what happened and where. Names such as "the Springfield Hall attack" say more. */
export const isLoose = (context: SentenceContext, { entity, at, how }: Mention): boolean =>
  how !== 'name' ||
  at.every(({ first, next }) => {
    const words = context.tokens.slice(first, next).map(({ lower }) => lower);
    return (
      words.some((word) => entity.eventWords.has(word)) &&
      words.every((word) => entity.eventWords.has(word) || entity.places.has(word) || isOneOf(word, JOINS)) &&
      !hasNameIn(context, entity, first, next)
    );
  });

/** How long after an event a page may still bring it up as news, in days. */
const NEWS = 14;

/** What an event does to people, and they in it. */
const TOLLING = 'killed kills wounded injured left leaves hurt claimed died die dead';

/** How far an article may stand before its event, and how long what a sentence begins with may be, in tokens. */
const REACH_OF_ARTICLE = 4;
const LONGEST = 6;

/** How near the end of a sentence whoever says so stands, in tokens: ", police in the city say." */
const REACH_OF_SPEAKER = 7;

/** "… has left four dead", "…, police say.": what has just happened is told so, what was years ago mostly is not. */
const isTold = (context: SentenceContext): boolean =>
  isToldAsNews(context) ||
  findWords(context, 'say said says', context.next - REACH_OF_SPEAKER).some((at) => hasWord(context, ',', at - REACH_OF_SPEAKER, at));

/** "the bombing", "Monday's blast", "the bombing that killed 13 troops": one that has been told of. */
function isKnown(context: SentenceContext, { entity, at }: Mention): boolean {
  const words = context.names.filter(
    ({ value, next }) => value.kind === 'event-word' && value.entity === entity && isWord(context, next, 'that which'),
  );
  return [...at, ...words].some(({ first }) => {
    const isEvent = entity.eventWords.has(wordAt(context, first));
    return isEvent && [first - 1, first - 2].some((before) => DEFINITE.has(wordAt(context, before)) || /'s$/.test(wordAt(context, before)));
  });
}

/** "At least 12": how far from the opening its number may stand, in tokens. */
const REACH_OF_COUNT = 2;

/** Those who attack, and what they come with, told of for the first time. */
const NEWCOMERS = 'gunmen militants attackers bombers terrorists explosions blasts bombs';
const LED_OR_NEWCOMERS = `a an ${NEWCOMERS}`;

/** "A bomb …", "Two people …", "Gunmen …": what a sentence begins with that tells of something new. */
const beginsAnew = (context: SentenceContext, opening: number): boolean =>
  isWord(context, opening, LED_OR_NEWCOMERS) ||
  context.figures.some(({ kind, first }) => isOneOf(kind, 'count pair') && first - opening <= REACH_OF_COUNT);

/** "A shooting near Springfield killed two", "Two died in a shooting near Springfield": a name that comes with an article, where a sentence begins. */
function comesAnew(context: SentenceContext, { first }: Mention['at'][number]): boolean {
  const { opening } = context;
  const article = hasWord(context, 'a an', Math.max(opening, first - REACH_OF_ARTICLE), first);
  const [verb] = findWords(context, TOLLING, opening);
  return article && beginsAnew(context, opening) && verb !== undefined && Math.min(first, verb) - opening <= LONGEST;
}

/**
 * "A shooting near Springfield killed two people.", "A bomb at the airport has killed two.", on a page of another time
 * and without a date: told as news, it is another one.
 */
export function isToldAnew(context: SentenceContext, mention: Mention): boolean {
  const { published, figures } = context;
  const { days } = mention.entity;
  if (published === null || days?.from == null || (published >= days.from && published - days.from <= NEWS)) return false;
  if (!isLoose(context, mention) || figures.some(isDateFigure)) return false;
  const [event] = mention.at;
  if (mention.how === 'name' && event !== undefined && comesAnew(context, event)) return true;
  return beginsAnew(context, context.opening) && isTold(context) && !isKnown(context, mention);
}
