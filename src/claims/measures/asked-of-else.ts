import { OTHERS, ownerEnd } from '../subjects/owner.ts';
import { PHRASE_ENDS } from '../words/grammar-words.ts';
import { isCountry } from '../words/peoples.ts';
import { findWords, hasWord, isWord, type NamedSentence, wordAt } from '../words/sentence-context.ts';

/** "How strong is the army?", "How strong are its rivals?": of others than the organisation spoken of. */
function asksOfOthers(sentence: NamedSentence): boolean {
  const { names, peoples, speakers, tokens, first, next } = sentence;
  if (findWords(sentence, OTHERS).some((at) => ownerEnd(sentence, at - 1) !== null)) return true;
  const isOfSubject = (at: number): boolean =>
    names.some(({ value: { entity }, ...hit }) => entity.kind === 'organisation' && entity.isSubject && at >= hit.first && at < hit.next);
  return tokens.slice(first + 1, next).some(({ kind, capital, lower }, index) => {
    // "Q: How …", "1. How …" have a capital as sentences do.
    const isOpening = tokens[first + index]?.kind === 'mark' && tokens[first + index]?.lower !== '-';
    const isName = kind === 'word' && capital && !isOpening && !PHRASE_ENDS.has(lower) && !speakers.has(lower);
    return isName && !isCountry(peoples, lower) && !isOfSubject(first + 1 + index);
  });
}

/** "How many of its fighters are foreigners?": a part of them. */
const asksOfSome = (sentence: NamedSentence): boolean =>
  findWords(sentence, 'many').some((at) => wordAt(sentence, at - 1) === 'how' && wordAt(sentence, at + 1) === 'of');

/** How far behind "has" the verb may stand: "has the group ever killed". */
const REACH_OF_VERB = 5;
const KILLED = 'killed wounded injured murdered';
/** What an event has in between, which has done no more than itself: "has the attack killed", "have been killed". */
const EVENTS = 'been attack bombing bombings shooting blast blasts explosion explosions it';

/** "How many has the group killed?": all that it has ever done. */
const asksOfRecord = (sentence: NamedSentence): boolean =>
  findWords(sentence, 'has have').some(
    (at) =>
      !isWord(sentence, at + 1, 'been died') &&
      findWords(sentence, KILLED, at + 2, at + 1 + REACH_OF_VERB).some((verb) => !isWord(sentence, verb - 1, EVENTS)),
  );

/** Times over which more is counted than one event. */
const LONG = 'year decade years decades month ever';
const EACH = 'each every a this last past per';
const HARM = `${KILLED} kill kills die died dead hurt`;

/** "How many die in its wars each year?" */
const asksOfYears = (sentence: NamedSentence): boolean =>
  hasWord(sentence, HARM) && findWords(sentence, LONG).some((at) => isWord(sentence, at - 1, EACH));

/** "How many were killed in the raids that followed?" */
const asksOfWhatFollowed = (sentence: NamedSentence): boolean =>
  findWords(sentence, 'followed preceded').some((at) => isWord(sentence, at - 1, 'that which'));

/**
 * Whether a question asks for the number of something else than what is spoken of.
 * @param isOfGroup an organisation is spoken of, and not asked when it was founded
 */
export const asksOfElse = (sentence: NamedSentence, isOfGroup: boolean): boolean =>
  [asksOfSome, asksOfRecord, asksOfYears, asksOfWhatFollowed].some((asks) => asks(sentence)) || (isOfGroup && asksOfOthers(sentence));
