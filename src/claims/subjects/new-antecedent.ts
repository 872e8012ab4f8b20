import { EVENT_NOUNS, isCalled } from '../words/event-words.ts';
import { findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import type { Mention } from './mentions.ts';

/** How many words may stand between an article and its noun. */
const MOST_ADJECTIVES = 3;

/** Before an article, what leads to another name for what has just been told of: "the hall, a massacre that", "it was an attack that". */
const SAME = ', ( – — : was is were became been in as amid with by';
/** And what leads to something else all the same. */
const COMPARED: readonly (readonly [string, string])[] = [
  ['by', 'followed preceded joined overshadowed marred'],
  ['with', 'compared coincided'],
];

/** How far before its preposition such a verb may stand, in tokens. */
const REACH_OF_VERB = 3;

const leadsToAnother = (context: SentenceContext, at: number): boolean =>
  !isWord(context, at, SAME) ||
  COMPARED.some(([lead, verbs]) => wordAt(context, at) === lead && hasWord(context, verbs, at - REACH_OF_VERB, at));

/**
 * "The branch that struck the hall claimed a bombing that killed 62", "He likened the hall to a raid in which 90 died": an
 * event told of for the first time, right before the clause of a count and behind what names the event.
 * @param opening the token that opens the clause: "that", "which", "where"
 */
export function isAtNewEvent(context: SentenceContext, opening: number, { at, entity }: Mention): boolean {
  if (!isWord(context, opening, 'that which where')) return false;
  let noun = opening - 1;
  while (isWord(context, noun, ', in')) noun -= 1;
  if (!EVENT_NOUNS.has(wordAt(context, noun))) return false;
  // "the shooting was followed by a fire that killed 40", where both are of one event
  const isOwn = entity.context.has(wordAt(context, noun)) || wordAt(context, noun) === 'fire';
  const article = findWords(context, 'a an another', noun - MOST_ADJECTIVES, noun).at(-1);
  // "the hall and floods that killed 90"
  const first = article ?? noun;
  const isNew = article !== undefined || isWord(context, noun - 1, 'and by');
  // "the hall had a forerunner: a siege that killed 90", where nobody calls it so
  const isStrange = article !== undefined && !isCalled(entity, wordAt(context, noun)) && !isWord(context, first - 1, 'was is were');
  return isNew && !isOwn && (isStrange || leadsToAnother(context, first - 1)) && at.every(({ next }) => next <= first);
}
