import type { Figure } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import { EVENT_NOUNS, isCalled } from '../words/event-words.ts';
import { findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import type { Mention } from './mentions.ts';

/** What leads to something told of for the first time, and how far before its noun that may stand, in tokens: "a deadly night raid". */
const ARTICLES = 'a an another';
const REACH_OF_ARTICLE = 3;

/** Before an article, what leads to another name for what has just been told of: "the hall, a massacre that", "it was an attack that". */
const SAME = ', ( – — : was is were became been in as amid with by';
/** And what leads to something else all the same. */
const COMPARED: readonly (readonly [string, string])[] = [
  ['by', 'followed preceded joined overshadowed marred'],
  ['with', 'compared coincided'],
];

/** How far before its preposition such a verb may stand, in tokens. */
const REACH_OF_VERB = 3;

/** How far behind a count "in a raid" may stand, in tokens. */
const REACH_OF_RAID = 6;

const leadsToAnother = (context: SentenceContext, at: number): boolean =>
  !isWord(context, at, SAME) ||
  COMPARED.some(([lead, verbs]) => wordAt(context, at) === lead && hasWord(context, verbs, at - REACH_OF_VERB, at));

/** The article of a noun; undefined where it has none, or a definite one. */
const articleOf = (context: SentenceContext, noun: number): number | undefined =>
  findWords(context, ARTICLES, noun - REACH_OF_ARTICLE, noun).at(-1);

/** Whether a noun for events is none by which an event goes, or that goes with it. */
const isForeign = (entity: Entity, noun: string): boolean => EVENT_NOUNS.has(noun) && !isCalled(entity, noun) && !entity.context.has(noun);

/**
 * "The branch that struck the hall claimed a bombing that killed 62", "He likened the hall to a raid in which 90 died": an
 * event told of for the first time, right before the clause of a count and behind what names the event.
 * @param opening the token that opens the clause: "that", "which", "where"
 */
export function isAtNewEvent(context: SentenceContext, opening: number, { at, entity }: Mention): boolean {
  if (!isWord(context, opening, 'that which where')) return false;
  let noun = opening - 1;
  while (isWord(context, noun, ', in')) noun -= 1;
  const word = wordAt(context, noun);
  // "the shooting was followed by a fire that killed 40", where both are of one event
  if (!EVENT_NOUNS.has(word) || entity.context.has(word) || word === 'fire') return false;
  const article = articleOf(context, noun);
  // "the hall and floods that killed 90"
  const first = article ?? noun;
  const isNew = article !== undefined || isWord(context, noun - 1, 'and by');
  // "the hall had a forerunner: a siege that killed 90", where nobody calls it so
  const isStrange = article !== undefined && isForeign(entity, word) && !isWord(context, first - 1, 'was is were');
  return isNew && (isStrange || leadsToAnother(context, first - 1)) && at.every(({ next }) => next <= first);
}

/** "People who remember the hall heard that 90 had died in a raid": what they died in is called by no word of the event. */
export const isInAnother = (context: SentenceContext, { next }: Figure, entity: Entity): boolean =>
  findWords(context, 'in', next, next + REACH_OF_RAID).some((at) => {
    if (!isWord(context, at + 1, ARTICLES) || hasWord(context, ', ; which who', next, at)) return false;
    let noun = at + 2;
    while (noun < at + 1 + REACH_OF_ARTICLE && !EVENT_NOUNS.has(wordAt(context, noun))) noun += 1;
    return isForeign(entity, wordAt(context, noun));
  });

/**
 * "The attack shook the country; then a quake killed 90": what did it is told anew, behind the event, and called by none of
 * its words.
 * @param verb the token of what was done
 * @param end the token behind the event's words
 */
export function isByAnother(context: SentenceContext, verb: number, entity: Entity, end: number): boolean {
  if (!isForeign(entity, wordAt(context, verb - 1))) return false;
  const article = articleOf(context, verb - 1);
  return article !== undefined && end <= article;
}
