import type { Figure } from '../../text/index.ts';
import type { NameEntry } from '../lexicon.ts';
import type { Hit } from '../words/phrase-table.ts';
import { hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** What a group comes about by. */
const BEGINNINGS = 'formation creation foundation founding establishment emergence birth launch inception';

/** What others do to how many a group has, and how many it has. */
const CUTTING = 'cut cuts cutting reduced reduces reducing slashed whittled halved brought thinned shrank';
const NUMBERS = 'numbers ranks strength membership force';

/**
 * The verb of "The army's raids cut its numbers to 2,000", "reduced the group's strength to", in front of what is cut:
 * whoever does it has other men; null where there is none.
 */
export function cutBefore(context: SentenceContext, { first }: Figure): number | null {
  if (!isWord(context, first - 1, 'to from by') || !isWord(context, first - 2, NUMBERS)) return null;
  const object = context.names.find(({ value, next }) => value.kind === 'group-word' && next === first - 2);
  return object && isWord(context, object.first - 1, CUTTING) ? object.first - 1 : null;
}

/** Whether a name in front of such a verb is in its own clause: not "The army arose in the east, where drones cut its ranks". */
export const isCutting = (context: SentenceContext, next: number, verb: number): boolean =>
  next <= verb && !hasWord(context, ', ; where which who that', next, verb);

/**
 * A word for a group that a date's or a count's clause does something to: "founded it in 2015", "announced the formation of the branch
 * in 2015", "announced its formation in 2015", "cut its numbers to 2,000". Who did it is named before, and is another.
 */
export function doneToGroup(context: SentenceContext, figure: Figure): Hit<NameEntry> | null {
  const { first } = figure;
  const cut = cutBefore(context, figure);
  const end = isWord(context, first - 1, 'in on around') ? first - 1 : first;
  const isObject = (hit: Hit<NameEntry>): boolean => {
    if (hit.first - 1 === cut) return true;
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
