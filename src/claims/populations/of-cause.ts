import type { MeasureReading } from '../measures/measure-reading.ts';
import { countAt, findWords, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** What some of the victims of an attack die of, while others die of something else. */
const CAUSES =
  'smoke fumes monoxide asphyxiation suffocation burns flames bullet+ gunshot+ shots roof ceiling glass debris splinters shrapnel knife knives stabbing stampede crush trampling';
const WAYS = 'burned burnt trampled crushed stabbed choked hacked';
const AND = 'and or as';

/** "by smoke or bullets", and not "by smoke and 45 by bullets": whether a second cause follows. */
const goesOn = (context: SentenceContext, at: number): boolean => isWord(context, at, AND) && countAt(context, at + 1) === undefined;

/** Whether a token names one cause, no second one beside it: "smoke", and not "bullets and smoke", "fire or smoke". */
const isOnlyCause = (context: SentenceContext, at: number): boolean =>
  isWord(context, at, CAUSES) && !isWord(context, at - 1, AND) && !goesOn(context, at + 1);

/**
 * "Smoke killed 63", "Bullets accounted for 45 deaths", "63 were killed by smoke and 45 by bullets", "40 burned to death": those who died of one
 * of several causes.
 */
export function isOfOneCause(context: SentenceContext, { hit }: MeasureReading): boolean {
  const { cue } = hit.value;
  if (cue.role === 'active' && isOnlyCause(context, hit.first - 1)) return true;
  // "The roof fell and killed 28"
  const isFall = wordAt(context, hit.first - 1) === 'and' && isWord(context, hit.first - 2, 'fell collapsed');
  if (isFall && isOnlyCause(context, hit.first - 3)) return true;
  // "28 people suffered burns"
  if (wordAt(context, hit.next - 1) === 'burns' && !goesOn(context, hit.next)) return true;
  const accounted = findWords(context, 'accounted accounts', context.first, hit.first).at(-1);
  if (accounted !== undefined && wordAt(context, accounted + 1) === 'for' && isOnlyCause(context, accounted - 1)) return true;
  // "burned to death", and not "shot or burned to death"
  const to = wordAt(context, hit.next - 1) === 'death' ? hit.next - 2 : hit.next;
  const isWay = isWord(context, to - 1, WAYS) && wordAt(context, to + 1) === 'death';
  if (isWay && !isWord(context, to - 2, AND) && !goesOn(context, to + 2)) return true;
  if (wordAt(context, hit.next) !== 'by') return false;
  const cause = isWord(context, hit.next + 1, 'the inhaling') ? hit.next + 2 : hit.next + 1;
  return isOnlyCause(context, cause);
}
