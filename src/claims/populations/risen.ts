import type { NumberFigure } from '../../text/index.ts';
import { isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** What a toll does to come to another number, by the word between the two; '' where the verb stands right before it. */
const COMING: ReadonlyMap<string, string> = new Map([
  ['', 'reached hit passed topped exceeded'],
  ['to', 'rose risen climbed grew grown jumped soared swelled surged went gone fell dropped'],
  ['at', 'stood stands'],
]);

/** What may stand between "and" and such a verb. */
const AUXILIARIES = 'had has have then later since soon now already quickly slowly eventually finally was is';

/** "stood at 115 at noon and had reached 133 by the evening", ", climbed to 133": the toll told of goes on to another count. */
export function hasRisenTo(context: SentenceContext, { first }: NumberFigure): boolean {
  const lead = wordAt(context, first - 1);
  const link = COMING.has(lead) ? lead : '';
  let at = link === '' ? first - 1 : first - 2;
  // "and at 133 in the evening": the verb is left out.
  if (link === 'at' && isWord(context, at, ', and')) return true;
  if (!isWord(context, at, COMING.get(link) ?? '')) return false;
  at -= 1;
  while (isWord(context, at, AUXILIARIES)) at -= 1;
  return isWord(context, at, ', and ; but');
}
