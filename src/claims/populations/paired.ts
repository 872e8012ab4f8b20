import type { Previous } from '../reading.ts';
import { isWord, type SentenceContext } from '../words/sentence-context.ts';

/** How far apart the counts of a pair may stand, in tokens. */
const REACH = 5;
/** What may stand between them: who the first ones are, what became of them, and what joins the two. */
const BETWEEN = 'dead killed died dies deaths people fatalities and , / & were was are wounded injured hurt';
const JOINING = 'and , / &';

/** "14 dead and 51 injured", "14 killed, 51 hurt": a count right behind another, of the same event whatever else is told of on the way. */
export function isPaired(context: SentenceContext, previous: Previous | null, first: number): boolean {
  if (!previous?.measure?.measure.populations) return false;
  const from = previous.figure.next;
  if (first - from > REACH || first <= from || !isWord(context, first - 1, JOINING)) return false;
  for (let at = from; at < first; at += 1) if (!isWord(context, at, BETWEEN)) return false;
  return true;
}
