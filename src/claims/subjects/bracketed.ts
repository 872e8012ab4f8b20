import type { Figure } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import { TALLIES } from '../topics/labelled.ts';
import { EVENT_NOUNS } from '../words/event-words.ts';
import { COORDINATORS } from '../words/grammar-words.ts';
import { findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import type { Mention } from './mentions.ts';

/** How far a bracket may stand from a count inside it, in tokens. */
const REACH = 6;

/** The brackets around a count; null where it stands in none. */
function bracketsOf(context: SentenceContext, { first, next }: Figure): { readonly open: number; readonly close: number } | null {
  const [open] = findWords(context, '( )', first - REACH, first).slice(-1);
  const [close] = findWords(context, '( )', next, next + REACH);
  return open !== undefined && close !== undefined && wordAt(context, open) === '(' && wordAt(context, close) === ')'
    ? { open, close }
    : null;
}

/** How far before its brackets the article of a noun may stand, in tokens. */
const REACH_OF_ARTICLE = 3;

/**
 * "It has struck a mosque (101 dead) and a school (140 dead)": what is named anew right before the brackets of a count.
 * @returns the token of its article; null where it is of the event, or is an event of no place
 */
export function newItemBefore(context: SentenceContext, figure: Figure, entity: Entity): number | null {
  const open = bracketsOf(context, figure)?.open;
  if (open === undefined) return null;
  const [article] = findWords(context, 'a an another', open - 1 - REACH_OF_ARTICLE, open).slice(-1);
  if (article === undefined) return null;
  const isOfEvent = context.names.some(({ value, first }) => value.entity === entity && first > article && first < open);
  const isThing = context.tokens.slice(article, open).every(({ kind, lower }) => kind === 'word' && !EVENT_NOUNS.has(lower));
  return isThing && !isOfEvent && !isWord(context, open - 1, TALLIES) ? article : null;
}

/** Where the brackets of a count before end, whose item another pair of brackets is beside; null where there are none. */
function closeBefore(context: SentenceContext, { kind }: Figure, open: number): number | null {
  const [closed] = findWords(context, ')', context.first, open).slice(-1);
  const isCounted = context.figures.some(
    (other) => closed !== undefined && other.kind === kind && other.next <= closed && closed - other.next < REACH,
  );
  return closed !== undefined && isCounted ? closed : null;
}

/** "a hall (92 dead), Springfield in 2024 (94)": a date behind the brackets of a count, or before those of another, is of another item. */
export function isDateOfOtherItem(context: SentenceContext, figure: Figure, date: Figure): boolean {
  const brackets = bracketsOf(context, figure);
  if (!brackets) return false;
  const isNext = date.first > brackets.close && isWord(context, brackets.close + 1, ', ; and');
  const closed = closeBefore(context, figure, brackets.open);
  return isNext || (closed !== null && date.next <= closed);
}

const LEAVING = 'killing leaving wounding injuring';
/** How far behind a count the comma of its item may stand, in tokens: "killing 85 people,". */
const REACH_OF_COMMA = 3;

/** "a school, killing 85, Springfield, killing 94": the comma that ends the item of a count, where another like it follows; null where none does. */
function endOfLeaving(context: SentenceContext, { first, next }: Figure): number | null {
  const [comma] = isWord(context, first - 1, LEAVING) ? findWords(context, ',', next, next + REACH_OF_COMMA) : [];
  return comma !== undefined && hasWord(context, LEAVING, comma) ? comma : null;
}

/**
 * "a hall in Springfield (145 dead), a school (140 dead) and a mosque in Shelbyville": a count in brackets is of what
 * stands right before them, in a list of which each item has its own.
 * @returns whether a mention is of another item: behind what ends the count's own, or before that of the item before
 */
export function isOfOtherItem(context: SentenceContext, figure: Figure, { at }: Mention): boolean {
  const places = at.filter(({ first }) => context.tokens[first]?.capital);
  if (places.length === 0) return false;
  const end = endOfLeaving(context, figure);
  if (end !== null && places.every(({ first }) => first > end)) return true;
  const brackets = bracketsOf(context, figure);
  if (!brackets) return false;
  if (isWord(context, brackets.close + 1, ', ; and') && places.every(({ first }) => first > brackets.close)) return true;
  const closed = closeBefore(context, figure, brackets.open);
  if (closed === null || !places.every(({ first }) => first < closed)) return false;
  return context.tokens.slice(closed + 1, brackets.open).some(({ kind, lower }) => kind === 'word' && !COORDINATORS.has(lower));
}
