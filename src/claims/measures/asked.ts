import type { NumberFigure } from '../../text/index.ts';
import type { Evidence } from '../claim.ts';
import type { CueEntry, Entity, Lexicon } from '../lexicon.ts';
import { spanOf } from '../subjects/candidate.ts';
import type { Hit } from '../words/phrase-table.ts';
import { findWords, isQuestioning, isWord, type NamedSentence, wordAt } from '../words/sentence-context.ts';
import { asksOfElse } from './asked-of-else.ts';
import { announced, type MeasureReading } from './measure-reading.ts';

/** What a question asks the number of. */
export interface Asked {
  readonly measure: MeasureReading;
  /** The words that ask for it. */
  readonly words: Evidence['span'];
  /** The organisation that it asks about, where it asks about one. */
  readonly organisation: Entity | null;
  /**
   * What answers it: a number that opens the next sentence, such a number with nothing said of those counted ("Who died? 95
   * people, …"), one that tells how many there were, or one that somebody gives of a group, in the next sentence or all
   * through a section.
   */
  readonly by: 'number' | 'people' | 'there' | 'estimate' | 'section';
}

/**
 * "How many people died?", "How strong is it?": what the sentence after it may answer with a bare number; null where it
 * asks for none.
 * @param organisation the one spoken of
 */
export function askedIn(lexicon: Lexicon, sentence: NamedSentence, organisation: Entity | null): Asked | null {
  const { tokens, first, next, openings } = sentence;
  // "How many men it has is in dispute."
  if (!isQuestioning(sentence) && wordAt(sentence, first) !== 'how') return null;
  if (asksOfElse(sentence, organisation !== null && !asksWhen(sentence))) return null;
  const answer = (hit: Hit<CueEntry>): Asked => ({
    measure: announced(hit, 0),
    words: spanOf(sentence, hit.first, hit.next),
    organisation: hit.value.measure.about === 'organisation' ? organisation : null,
    by: asksWho(sentence) ? 'people' : 'number',
  });
  const askedBy = (asks: (entry: CueEntry) => boolean, from = first): Asked | null => {
    for (const opening of openings) {
      const hit = opening < from ? undefined : lexicon.cues.at(tokens, opening, next).find(({ value }) => asks(value));
      if (hit) return answer(hit);
    }
    return null;
  };
  const own = askedBy(({ cue }) => cue.role === 'asked');
  if (own) return own;
  if (asksWhen(sentence)) return askedBy(({ measure }) => measure.kind === 'date' && measure.about === 'organisation');
  for (let at = first; at < next; at += 1) {
    const asks = asksAt(sentence, at);
    const asked = asks && askedBy(asks, at + 1);
    if (asked) return asked;
  }
  // "And hurt?", behind another question
  if (isWord(sentence, first, 'and') && next - first <= LONGEST_AFTERTHOUGHT) {
    const more = askedBy(isAskedFor);
    if (more) return more;
  }
  // "And the toll still rising?"
  return askedBy((entry) => isNamed(entry) && entry.measure.populations === true);
}

/** "And the injured?" with its mark, in tokens. */
const LONGEST_AFTERTHOUGHT = 4;

/** How far into its sentence a question may begin, its number before it: "2. When was it founded?" */
const REACH_OF_OPENING = 3;

/** "When was it founded?", "In what year did it form?" */
const asksWhen = (sentence: NamedSentence): boolean =>
  findWords(sentence, 'when year', sentence.first, sentence.first + REACH_OF_OPENING).length > 0;

/** Questions about what is known to have been, and what they may ask of it. */
const OF_REASONS = 'why how where when who whom which';
const WHAT = 'led made drove caused motivated happened lies lay do does did can should';
/** What makes a question one about who says so. */
const SPEECH = 'say+ said claim+ claimed believe+ think+ report+ reported';
const SPEECH_OR_NUMBER = `${SPEECH} many much`;
/** "the deaths of 137 people": what is named so has been. */
const DEEDS = 'deaths death killing killings murder murders massacre slaughter loss';

/**
 * Whether a question takes a count for granted: "Why did four men kill 137 people?", "Could the deaths of 137 people have
 * been prevented?", and not "Did 137 people die?", "How many of the 137 died?".
 */
export function takesForGranted(sentence: NamedSentence, { first }: NumberFigure): boolean {
  if (wordAt(sentence, first - 1) === 'of' && isWord(sentence, first - 2, DEEDS) && wordAt(sentence, first - 3) === 'the') return true;
  let at = sentence.first;
  while (isWord(sentence, at, '" “ – — - and but so')) at += 1;
  if (wordAt(sentence, at) === 'what') return isWord(sentence, at + 1, WHAT);
  return isWord(sentence, at, OF_REASONS) && !isWord(sentence, at + 1, SPEECH_OR_NUMBER);
}

/** Words that need nothing else beside them to say what is counted. */
const isPlain = ({ measure, cue }: CueEntry): boolean => measure.kind === 'count' && !cue.near && !cue.heads;

/** "How many died": what became of them, or who they are. */
const isAskedFor = (entry: CueEntry): boolean =>
  isPlain(entry) && !entry.cue.unless && (entry.cue.role === 'passive' || entry.cue.role === 'noun');

/** "Who was killed?", "And who were the victims?" */
const asksWho = (sentence: NamedSentence): boolean =>
  isWord(sentence, sentence.first, 'who') || wordAt(sentence, sentence.first + 1) === 'who';

/** Those whom something has happened to. */
const isOfVictims = (entry: CueEntry): boolean => isAskedFor(entry) && entry.measure.populations === true;

/** "What is the death toll": the name of a count. */
const isNamed = (entry: CueEntry): boolean => isPlain(entry) && entry.cue.role === 'label';

/** Which words behind a token say what is asked the number of; null where no such question begins there. */
function asksAt(sentence: NamedSentence, at: number): ((entry: CueEntry) => boolean) | null {
  if (wordAt(sentence, at) === 'how' && wordAt(sentence, at + 1) === 'many') return isAskedFor;
  // "Who was killed?", "Who were the victims?": they are counted before they are named.
  if (wordAt(sentence, at) === 'who' && isWord(sentence, at + 1, 'was were are died has have')) return isOfVictims;
  return wordAt(sentence, at) === 'what' && isWord(sentence, at + 1, "is was 's") && wordAt(sentence, at + 2) === 'the' ? isNamed : null;
}
