import type { Mention } from '../subjects/mentions.ts';
import { HARM } from '../words/date-verbs.ts';
import { findWords, hasWord, isWord, type NamedSentence, wordAt } from '../words/sentence-context.ts';

/** How far into its sentence "It came" may stand, how far behind it "after", and how far before an event "which also", in tokens. */
const REACH_OF_VERB = 5;
const REACH_OF_AFTER = 5;
const REACH_OF_ALSO = 5;

/** What leads to the time that a blow is told by. */
const THEN = 'after following';
/** How another event goes on: "as Ruritania mourned those killed at the hall". */
const MOURNING = 'mourned mourns mourning buried buries burying grieved grieves reeled reels';
const REACH_OF_MOURNING = 4;

/** Whether a clause that begins at a token says that an event is mourned. */
const isMourned = (sentence: NamedSentence, at: number, first: number): boolean =>
  hasWord(sentence, MOURNING, at + 1, Math.min(first, at + REACH_OF_MOURNING));

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

/** What is done to people and places by somebody new, and what only is where the sentence begins with somebody or something new. */
const BLOWS =
  'fired attacked stormed hit struck exploded erupted stabbed bombed shelled rocked rammed ploughed plowed crashed collided rampaged blew ambushed raided';
const OF_NEW = `${HARM} went left`;

/** Where the clause begins that only tells what a blow came after, or what else went on; null where there is none before an event. */
function timeBefore(sentence: NamedSentence, first: number): number | null {
  const isAs = (at: number): boolean => isWord(sentence, at, 'as while') && isMourned(sentence, at, first);
  const after = findWords(sentence, `${THEN} as while`, sentence.first, first).find((at) => isWord(sentence, at, THEN) || isAs(at));
  return after ?? null;
}

/** What a verb of a blow is in other company: "struck a deal", "hit back". */
const NO_BLOWS = 'back out deal tone note chord balance';

const REACH_OF_DEAL = 4;

/** Whether somebody new strikes something in tokens [from, to). */
function tellsOfBlow(sentence: NamedSentence, from: number, to: number): boolean {
  const isOfNew = isWord(sentence, from, 'a an another two three four five six several');
  const isBlow = (at: number): boolean => !hasWord(sentence, NO_BLOWS, at + 1, at + REACH_OF_DEAL);
  return (
    findWords(sentence, isOfNew ? `${BLOWS} ${OF_NEW}` : BLOWS, from + 1, to).some(isBlow) ||
    findWords(sentence, 'fire', from + 1, to).some((fire) => wordAt(sentence, fire - 1) === 'opened')
  );
}

/** How far into its sentence a time may stand that it opens with: "Two days after the attack on the hall, gunmen …". */
const REACH_OF_OPENING = 5;

/**
 * "Missiles hit Springfield, hours after gunmen had killed 145 people at the hall", "Two days after the attack on the hall,
 * gunmen stormed a church": a blow of its own, and what it came after.
 */
export function isTimeOfBlow(sentence: NamedSentence, { at }: Mention): boolean {
  if (at.length === 0) return false;
  // "Gunmen" and "killed" describe any event; a name or a place is its own.
  const own = at.filter(({ first, next }) =>
    sentence.tokens.slice(Math.max(first, sentence.first + 1), next).some(({ capital }) => capital),
  );
  const last = at.reduce((one, other) => (other.first > one.first ? other : one));
  const words = own.length > 0 ? own : [last];
  const time = timeBefore(sentence, Math.min(...words.map(({ first }) => first)));
  if (time === null) return false;
  if (time > sentence.first + REACH_OF_OPENING) return tellsOfBlow(sentence, sentence.first, time);
  const [comma] = findWords(sentence, ',', Math.min(...at.filter(({ first }) => first > time).map(({ next }) => next)));
  return comma !== undefined && tellsOfBlow(sentence, comma + 1, sentence.next);
}

/** Whether a sentence names an event only for what stands behind or beside the one that it goes on about. */
export function isBackground(sentence: NamedSentence, mention: Mention): boolean {
  const [words] = mention.at;
  return (words !== undefined && [isBefore, isAlso, isLikened].some((is) => is(sentence, words.first))) || isTimeOfBlow(sentence, mention);
}
