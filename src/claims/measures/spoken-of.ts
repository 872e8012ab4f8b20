import type { CueEntry, Lexicon } from '../lexicon.ts';
import { spanOf } from '../subjects/candidate.ts';
import type { Hit } from '../words/phrase-table.ts';
import { isQuestioning, isWord, type NamedSentence, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import type { Asked } from './asked.ts';
import { announced } from './measure-reading.ts';

const THOSE = 'the these those';

/** Words that call people by what is counted of them, and need nothing else beside them. */
const isNoun = ({ measure, cue }: CueEntry): boolean =>
  measure.kind === 'count' &&
  measure.unit === 'person' &&
  measure.about !== 'organisation' &&
  cue.role === 'noun' &&
  !cue.near &&
  !cue.heads;

/**
 * "I saw the gunmen.": whom a sentence speaks of without a count, which the next may give ("There were four of them.");
 * null where it speaks of none, or of several.
 */
export function spokenOfIn(lexicon: Lexicon, sentence: NamedSentence): Asked | null {
  const { tokens, next, openings } = sentence;
  if (isQuestioning(sentence)) return null;
  const hits: Hit<CueEntry>[] = openings
    .filter((at) => isWord(sentence, at - 1, THOSE))
    .flatMap((at) => lexicon.cues.at(tokens, at, next).filter(({ value }) => isNoun(value)));
  const [hit] = hits;
  if (!hit || hits.some(({ value }) => value.measure !== hit.value.measure)) return null;
  return { measure: announced(hit, 0), words: spanOf(sentence, hit.first, hit.next), organisation: null, by: 'there' };
}

/** "There were four, one with a beard.", "There are four of them": a number that tells how many those are of whom the sentence before spoke. */
export function tellsHowMany(context: SentenceContext, first: number, next: number): boolean {
  const { opening } = context;
  const end = wordAt(context, next) === 'of' && wordAt(context, next + 1) === 'them' ? next + 2 : next;
  return (
    wordAt(context, opening) === 'there' &&
    isWord(context, opening + 1, 'were are was') &&
    first === opening + 2 &&
    (end >= context.next || isWord(context, end, '. , ; : – —'))
  );
}
