import type { CueEntry } from '../lexicon.ts';
import type { Hit } from '../words/phrase-table.ts';
import { isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { announced, figureAtToken, isAuxiliary, type MeasureReading } from './measure-reading.ts';

/** How far a whole may stand from the part of it that is counted, in tokens. */
const REACH = 12;
/** What reading the part so costs; behind a comma what the sentence goes on to say is nearer ("Of the wounded, three died"). */
const COST = 0.5;
const BEHIND_COMMA = 4;

/** Where "the" or "those" of a whole stands: "those killed", "those who died", "the people killed", "the 183 dead"; null where it has none. */
function leadOf(context: SentenceContext, { first }: Hit<CueEntry>): number | null {
  let at = first - 1;
  // "those who (have) died", "the people who were killed"
  if (isWord(context, at, 'were was have had are') && wordAt(context, at - 1) === 'who') at -= 2;
  else if (wordAt(context, at) === 'who') at -= 1;
  if (isWord(context, at, 'people victims persons')) at -= 1;
  const count = context.figures.find(({ next }) => next === at + 1);
  if (count) at = count.first - 1;
  return isWord(context, at, 'the those') ? at : null;
}

/** Whether nothing but words that tell more of the whole stand in tokens [from, to). */
function isOpen(context: SentenceContext, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (context.tokens[at]?.kind !== 'word' || figureAtToken(context, at) || isAuxiliary(context, at + 1)) return false;
  return true;
}

/** Whether the words before a count make what it counts a part of the whole. */
function isPartOf(context: SentenceContext, first: number, hit: Hit<CueEntry>): boolean {
  const end = first - 1;
  const lead = leadOf(context, hit);
  // "Also killed were three children"
  if (lead === null) return hit.next === end && isWord(context, end, 'were was are is') && isWord(context, hit.first - 1, ' also');
  if (!isOpen(context, hit.next, end)) return false;
  if (isWord(context, end, 'include includes included')) return true;
  // "The dead were 13 soldiers and 170 civilians"
  if (isWord(context, end, 'were was are is'))
    return isWord(context, lead - 1, 'among amongst') || (lead === context.first && hit.next === end);
  // "a count of the dead, 103," names no part.
  const opens = lead - 1 === context.first || isWord(context, lead - 2, ', ; and but');
  return wordAt(context, end) === ',' && wordAt(context, lead - 1) === 'of' && opens;
}

/**
 * "Among the dead were three children", "The wounded include 18 soldiers", "Of those killed, six were students": a whole
 * that is named before the part of it that is counted.
 * @param first index of the count's first token
 * @returns the words for the whole; null where none stands before the count
 */
export function namedWhole(context: SentenceContext, first: number): MeasureReading | null {
  if (!isWord(context, first - 1, 'were was are is include includes included ,')) return null;
  const whole = context.cues.find(
    (hit) =>
      hit.next < first &&
      first - hit.next <= REACH &&
      hit.value.measure.populations === true &&
      (hit.value.cue.role === 'passive' || hit.value.cue.role === 'noun') &&
      isPartOf(context, first, hit),
  );
  return whole ? announced(whole, wordAt(context, first - 1) === ',' ? BEHIND_COMMA : COST) : null;
}
