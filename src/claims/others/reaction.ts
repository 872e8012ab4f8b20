import type { Figure } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import { isCalled } from '../words/event-words.ts';
import { findWords, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** What leaders anywhere say of an event of these days; those who remember one do so where it was. */
const CONDEMNING =
  'condemn condemns condemned condemning denounce denounces denounced denouncing deplore deplores deplored deploring decry decries decried';

/** How far behind the verb the event may stand, in tokens. */
const REACH = 4;

/**
 * "Leaders across Ruritania condemned the attack, in which 137 died": where they are says nothing of where it was.
 * @returns the token of the verb, before a figure; null where none condemns the event spoken of
 */
export function condemnedBefore(context: SentenceContext, figure: Figure, entity: Entity): number | null {
  const verb = findWords(context, CONDEMNING, context.first, figure.first).at(-1);
  if (verb === undefined || !isWord(context, verb + 1, 'the this')) return null;
  for (let at = verb + 2; at <= verb + REACH && at < figure.first; at += 1) if (isCalled(entity, wordAt(context, at))) return verb;
  return null;
}
