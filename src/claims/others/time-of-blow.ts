import type { Mention } from '../subjects/mentions.ts';
import { HARM } from '../words/date-verbs.ts';
import { findWords, hasWord, isWord, type NamedSentence, wordAt } from '../words/sentence-context.ts';

/** What leads to the time that a blow is told by. */
export const THEN = 'after following';
const THEN_OR_AS = `${THEN} as while`;
/** How another event goes on: "as Ruritania mourned those killed at the hall". */
const MOURNING = 'mourned mourns mourning buried buries burying grieved grieves reeled reels';
const REACH_OF_MOURNING = 4;

/** Whether a clause that begins at a token says that an event is mourned. */
export const isMourned = (sentence: NamedSentence, at: number, first: number): boolean =>
  hasWord(sentence, MOURNING, at + 1, Math.min(first, at + REACH_OF_MOURNING));

/** What is done to people and places by somebody new, and what only is where the sentence begins with somebody or something new. */
const BLOWS =
  'fired attacked stormed hit struck exploded erupted stabbed bombed shelled rocked rammed ploughed plowed crashed collided rampaged blew ambushed raided';
const OF_NEW = `${BLOWS} ${HARM} went left`;

/** Where the clause begins that only tells what a blow came after, or what else went on; null where there is none before an event. */
function timeBefore(sentence: NamedSentence, first: number): number | null {
  const isAs = (at: number): boolean => isWord(sentence, at, 'as while') && isMourned(sentence, at, first);
  const after = findWords(sentence, THEN_OR_AS, sentence.first, first).find((at) => isWord(sentence, at, THEN) || isAs(at));
  return after ?? null;
}

/** Words by which such a verb tells of no blow ("struck a deal", "hit back"), and how far behind it they may stand, in tokens. */
const NO_BLOWS = 'back out deal tone note chord balance';
const REACH_OF_DEAL = 4;

/** Whether somebody new strikes something in tokens [from, to). */
function tellsOfBlow(sentence: NamedSentence, from: number, to: number): boolean {
  const isOfNew = isWord(sentence, from, 'a an another two three four five six several');
  const isBlow = (at: number): boolean => !hasWord(sentence, NO_BLOWS, at + 1, at + REACH_OF_DEAL);
  return (
    findWords(sentence, isOfNew ? OF_NEW : BLOWS, from + 1, to).some(isBlow) ||
    findWords(sentence, 'fire', from + 1, to).some((fire) => wordAt(sentence, fire - 1) === 'opened')
  );
}

/** How long "in a statement on Thursday" may be behind "said", in tokens. */
const LONGEST_SAYING = 6;

/** "Two of its men struck the hall, the group said on Thursday, a day after": when somebody spoke of the blow. */
const isTimeOfSpeech = (sentence: NamedSentence, time: number): boolean =>
  findWords(sentence, 'said announced claimed', sentence.first + 1, time).some(
    (said) => time - said <= LONGEST_SAYING + REACH_OF_OPENING && isWord(sentence, said + 1, 'on in') && hasWord(sentence, ',', said, time),
  );

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
  if (time > sentence.first + REACH_OF_OPENING) return tellsOfBlow(sentence, sentence.first, time) && !isTimeOfSpeech(sentence, time);
  const [comma] = findWords(sentence, ',', Math.min(...at.filter(({ first }) => first > time).map(({ next }) => next)));
  return comma !== undefined && tellsOfBlow(sentence, comma + 1, sentence.next);
}
