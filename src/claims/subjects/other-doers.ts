import type { Figure } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import { DOERS } from '../words/event-words.ts';
import { isDemonym } from '../words/peoples.ts';
import { isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { isStrange } from './antecedent.ts';

/** Those who attack, and those who are tried for it. */
const TRIED = `${DOERS} terrorists defendants`;

/**
 * "three of the five Shelbyville gunmen": doers who have the name of another place.
 * @returns the token of that name; null where there is none
 */
export function otherDoersAt(context: SentenceContext, { kind, next }: Figure, entity: Entity): number | null {
  // In a headline every word has a capital.
  const isOfDoers = kind === 'count' && isWord(context, next + 1, TRIED) && context.tokens[next + 1]?.capital === false;
  return isOfDoers && isStrange(context, next, entity) && !isDemonym(context.peoples, wordAt(context, next)) ? next : null;
}
