import type { Entity } from '../lexicon.ts';
import { isStrange } from '../subjects/antecedent.ts';
import { isCountry } from '../words/peoples.ts';
import { findWords, hasPhrase, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** Verbs that bring back something else, with the preposition that some of them need. */
export const RECALLING =
  'forgotten forget forgets evoked evokes evoking echoed echoes echoing reminiscent reminded reminds recalled recalls';
export const MEMORY = 'thought think thinks memories memory echoes shades';

/** What a country is said to have been through. */
const KNOWN: readonly string[] = ['has known', 'have known', 'has had its share', 'knows such', 'remembers', 'has seen'];

/** How far behind the verb the name may stand, in tokens. */
const REACH = 5;

/** Tokens that may name what a verb brings back: up to the next mark, behind which somebody else may be named. */
function recalled({ tokens, next }: SentenceContext, verb: number): number[] {
  const found: number[] = [];
  for (let at = verb + 1; at < Math.min(next, verb + 1 + REACH) && tokens[at]?.kind !== 'mark'; at += 1) found.push(at);
  return found;
}

/**
 * "Nobody has forgotten Springfield.", "Many thought of the Springfield.", "Ruritania has known such days.": a sentence
 * that thinks of something else, by a name that is none of an event spoken of.
 */
export function isRecollection(context: SentenceContext, known: readonly Entity[]): boolean {
  if (known.length === 0) return false;
  const isOther = (at: number): boolean => known.every((entity) => isStrange(context, at, entity));
  const verbs = [...findWords(context, RECALLING), ...findWords(context, MEMORY).filter((at) => isWord(context, at + 1, 'of back'))];
  if (verbs.some((verb) => recalled(context, verb).some(isOther))) return true;
  const first = wordAt(context, context.first);
  return (
    isCountry(context.peoples, first) &&
    known.every(({ places }) => !places.has(first)) &&
    hasPhrase(context, KNOWN, context.first + 1, context.first + REACH)
  );
}
