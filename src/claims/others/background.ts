import type { Mention } from '../subjects/mentions.ts';
import { findWords, hasWord, isWord, type NamedSentence, wordAt } from '../words/sentence-context.ts';
import { isMourned, isTimeOfBlow, THEN } from './time-of-blow.ts';

/** How far into its sentence "It came" may stand, how far behind it "after", and how far before an event "which also", in tokens. */
const REACH_OF_VERB = 5;
const REACH_OF_AFTER = 5;
const REACH_OF_ALSO = 5;

/** "The attack came three months after gunmen killed 145 people at the hall": what the sentence begins with is what it is about. */
function isBefore(sentence: NamedSentence, first: number): boolean {
  const verb = findWords(sentence, 'came comes follows followed', sentence.first, sentence.first + REACH_OF_VERB)[0];
  if (verb === undefined || verb >= first) return false;
  return (
    hasWord(sentence, THEN, verb, verb + REACH_OF_AFTER) ||
    findWords(sentence, 'as while', verb, verb + 2).some((at) => isMourned(sentence, at, first))
  );
}

/** "The group, which also struck the hall, …" */
const isAlso = (sentence: NamedSentence, first: number): boolean =>
  findWords(sentence, 'also earlier previously', first - REACH_OF_ALSO, first).some((at) => isWord(sentence, at - 1, 'which that who'));

/** "It recalls the hall", "They compared it with the hall" */
const isLikened = (sentence: NamedSentence, first: number): boolean =>
  findWords(sentence, 'recalls compare compares compared likened', sentence.first, first).some((at) =>
    wordAt(sentence, at) === 'recalls' ? isWord(sentence, at - 1, 'it this that') : hasWord(sentence, 'with to', at, first),
  );

/** Whether a sentence names an event only for what stands behind or beside the one that it goes on about. */
export function isBackground(sentence: NamedSentence, mention: Mention): boolean {
  const [words] = mention.at;
  return (words !== undefined && [isBefore, isAlso, isLikened].some((is) => is(sentence, words.first))) || isTimeOfBlow(sentence, mention);
}
