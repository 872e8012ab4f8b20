import type { Figure } from '../../text/index.ts';
import type { NameEntry } from '../lexicon.ts';
import type { Hit } from '../words/phrase-table.ts';
import { isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** What a group comes about by. */
const BEGINNINGS = 'formation creation foundation founding establishment emergence birth launch inception';

/**
 * A word for a group that a date's clause does something to: "founded it in 2015", "announced the formation of the branch
 * in 2015", "announced its formation in 2015". Who did it is named before, and is another.
 */
export function doneToGroup(context: SentenceContext, { first }: Figure): Hit<NameEntry> | null {
  const end = isWord(context, first - 1, 'in on around') ? first - 1 : first;
  const isObject = (hit: Hit<NameEntry>): boolean => {
    if (wordAt(context, hit.first) === 'its') return hit.next === end - 1 && isWord(context, hit.next, BEGINNINGS);
    if (hit.next !== end) return false;
    const isOf = wordAt(context, hit.first - 1) === 'of' && isWord(context, hit.first - 2, BEGINNINGS);
    return isOf || wordAt(context, hit.first - 1).endsWith('ed');
  };
  return context.names.find((hit) => hit.value.kind === 'group-word' && isObject(hit)) ?? null;
}

/**
 * Where what a sentence is about begins behind a clause without a subject: "Since emerging in 2015, the group …",
 * "Founded in 2015, it …"; null where it opens with none.
 */
export function behindOpening(context: SentenceContext, { first, next }: Figure): number | null {
  const at = isWord(context, context.first, 'since after') ? context.first + 1 : context.first;
  const isOpening = first - context.first <= 4 && wordAt(context, next) === ',' && /(ed|ing)$/.test(wordAt(context, at));
  return isOpening ? next + 1 : null;
}
