import { isDateFigure, isOneOf } from '../../text/index.ts';
import { findWords, isWord, type SentenceContext, sentenceOpening } from '../words/sentence-context.ts';
import type { Mention } from './mentions.ts';

/** What joins an event to its place in a name that any event there could have. */
const JOINS = 'in near outside at on of the';

/** "the Springfield attack", "a shooting near Springfield": only what happened and where. Names such as "the Springfield Hall attack" say more. */
export const isLoose = (context: SentenceContext, { entity, at, how }: Mention): boolean =>
  how !== 'name' ||
  at.every(({ first, next }) => {
    const words = context.tokens.slice(first, next).map(({ lower }) => lower);
    return (
      words.some((word) => entity.eventWords.has(word)) &&
      words.every((word) => entity.eventWords.has(word) || entity.places.has(word) || isOneOf(word, JOINS))
    );
  });

/** How long after an event a page may still bring it up as news, in days. */
const NEWS = 14;

/** What an event does to people, and they in it. */
const TOLLING = 'killed kills wounded injured left leaves hurt claimed died die dead';

/** How far an article may stand before its event, and how long what a sentence begins with may be, in tokens. */
const REACH_OF_ARTICLE = 4;
const LONGEST = 6;

/**
 * "A shooting near Springfield killed two people, police said.", "Two died in a shooting near Springfield.", on a page
 * of another time and without a date: told as news, it is another one.
 */
export function isToldAnew(context: SentenceContext, mention: Mention): boolean {
  const { published, figures } = context;
  const { days } = mention.entity;
  if (published === null || days?.from == null || (published >= days.from && published - days.from <= NEWS)) return false;
  const [event] = mention.at;
  if (!event || mention.how !== 'name' || !isLoose(context, mention) || figures.some(isDateFigure)) return false;
  const opening = sentenceOpening(context);
  const [article] = findWords(context, 'a an', Math.max(opening, event.first - REACH_OF_ARTICLE), event.first);
  const begins = isWord(context, opening, 'a an') || figures.some(({ kind, first }) => kind === 'count' && first === opening);
  const [verb] = findWords(context, TOLLING, opening);
  return article !== undefined && begins && verb !== undefined && Math.min(event.first, verb) - opening <= LONGEST;
}
