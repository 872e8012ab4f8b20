import { isDateFigure, partsOf } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import { isStrange } from '../subjects/antecedent.ts';
import { capitalsEnd } from '../words/capitals.ts';
import { EVENT_NOUNS } from '../words/event-words.ts';
import { PHRASE_ENDS } from '../words/grammar-words.ts';
import { isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { OTHER_VENUES } from './venues.ts';

/** Marks with which a sentence, or what it says of something, ends. */
export const ENDS = '. ? ! : ; – — …';

/** How many words a noun may have that stands for something else by itself: "the theatre siege". */
const LONGEST_NOUN = 3;

/** What may follow such a noun, besides words that end any. */
const BEHIND_NOUNS = 'all again before showed taught came had would';

/** The token behind a name that begins at one; the token itself where there is none, or it is one of the events spoken of. */
export function nameEnd(context: SentenceContext, at: number, known: readonly Entity[]): number {
  const end = capitalsEnd(context, at);
  const isOther = end > at && known.every((entity) => isStrange(context, at, entity));
  return isOther ? Math.max(end, ...context.names.filter(({ first }) => first === at).map(({ next }) => next)) : at;
}

/** The token behind a year, or a month of one, in which none of the events spoken of was; the token itself where none begins. */
export function yearEnd({ figures }: SentenceContext, at: number, known: readonly Entity[]): number {
  const date = figures.find(({ first }) => first === at);
  if (!date || !isDateFigure(date)) return at;
  const { year, day, relative } = date.date;
  const isOther =
    year !== null && day === null && !relative && known.every(({ days }) => days?.from == null || partsOf(days.from).year !== year);
  return isOther ? date.next : at;
}

/** The token behind "theatre siege", "airliner", a noun that goes with none of the events spoken of; the token itself where there is none. */
export function nounEnd(context: SentenceContext, at: number, known: readonly Entity[]): number {
  // "the other concert"
  const isOther = wordAt(context, at) === 'other';
  const isOwn = (word: string): boolean =>
    !isOther && known.some((entity) => entity.context.has(word) || entity.eventWords.has(word) || entity.places.has(word));
  for (let next = at; next < at + LONGEST_NOUN; next += 1) {
    const word = wordAt(context, next);
    if (context.tokens[next]?.kind !== 'word' || PHRASE_ENDS.has(word) || isOwn(word)) return at;
    const ends =
      context.tokens[next + 1]?.kind !== 'word' || PHRASE_ENDS.has(wordAt(context, next + 1)) || isWord(context, next + 1, BEHIND_NOUNS);
    if (ends) return isOther || EVENT_NOUNS.has(word) || isWord(context, next, OTHER_VENUES) ? next + 1 : at;
  }
  return at;
}

/**
 * The token behind words that stand for something else than the events spoken of: a name, a year, "the theatre siege", "a market";
 * the token itself where there are none.
 */
export const standInEnd = (context: SentenceContext, at: number, known: readonly Entity[]): number =>
  Math.max(
    nameEnd(context, at, known),
    yearEnd(context, at, known),
    isWord(context, at - 1, 'the a an') || wordAt(context, at).endsWith('s') ? nounEnd(context, at, known) : at,
  );
