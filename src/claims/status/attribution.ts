import type { Informant, InformantWords } from '../../reference/types.ts';
import { isOneOf } from '../../text/index.ts';
import type { Attribution } from '../claim.ts';
import { EVENT_NOUNS } from '../words/event-words.ts';
import { findWords, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { apposition, ownerOfCount, speaker, speakerFrom, titleBefore } from './speaker.ts';

/** Verbs by which somebody tells something. */
export const SAYING =
  'said says say+ told reported reports confirmed confirms announced estimates estimated estimate+ stated claimed claims boasted boasts put added wrote declared insisted published listed speaks spoke counts counted gives gave according';

/** Kinds of informants who only tell. */
const KNOWN = 'officials un think-tank';

/** Verbs for what somebody says of what they did themselves. */
const CLAIMING = 'claimed claims';
const BOASTING = `${CLAIMING} boasted boasts`;
const BOASTING_OR_SAYING = `${BOASTING} said says according`;
const CLAIMING_OR_TELLING = `${CLAIMING} put report reported confirmed`;

/** Verbs that do nothing but say, and speakers that are somebody named before. */
const PLAINLY = 'said says told reported reports';
const NO_SPEAKERS =
  'he she they it we i you who one another some many other others this that there as and are were was is be been earlier than';
const DETERMINERS = 'the a an his her their its state several';

/** The first kind of informant whose words the speaker has. */
function informantOf(speaker: string, informants: readonly InformantWords[]): Informant {
  const line = ` ${speaker.replaceAll("'s", '')} `;
  return informants.find(({ words }) => words.some((word) => line.includes(` ${word} `)))?.id ?? 'none';
}

/** How far behind "claimed" the event may stand, in tokens. */
const REACH_OF_EVENT = 4;

/** "a (suicide) bombing", "two attacks": an event, before anything else is said. */
function namesEvent(context: SentenceContext, from: number): boolean {
  for (let at = from; at < from + REACH_OF_EVENT && !isWord(context, at, 'that it its of in'); at += 1)
    if (EVENT_NOUNS.has(wordAt(context, at))) return true;
  return false;
}

/** How far behind "said it" the event may stand, in tokens. */
const REACH_OF_DEED = 8;

/** "said it was behind two explosions that killed 95": what it says it did; how many were killed is told by the writer. */
function ownsUp(context: SentenceContext, from: number): boolean {
  const it = isWord(context, from, 'that') ? from + 1 : from;
  if (!isWord(context, it, 'it they its')) return false;
  for (let at = it + 1; at < it + REACH_OF_DEED && context.tokens[at]?.kind === 'word'; at += 1)
    if (EVENT_NOUNS.has(wordAt(context, at))) return isWord(context, at + 1, 'that which where') || isWord(context, at + 2, 'that which');
  return false;
}

/** How far before "said" "which" may stand, and how far into its sentence, in tokens. */
const REACH_OF_WHICH = 5;

/** "killed 140 people, which the group said was its work": what is said is in the clause alone. */
const isInClause = (context: SentenceContext, at: number): boolean =>
  findWords(context, 'which', at - REACH_OF_WHICH, at).some((which) => wordAt(context, which - 1) === ',');

/** "The attack in which 84 people died was its work, the group said": what everybody knows of it, before what is said. */
const opensWithGranted = (context: SentenceContext): boolean =>
  isWord(context, context.first, 'the this these those its') &&
  findWords(context, 'that which', context.first + 2, context.first + REACH_OF_WHICH).some((at) => {
    const noun = wordAt(context, at - 1) === 'in' ? at - 2 : at - 1;
    return EVENT_NOUNS.has(wordAt(context, noun)) || isWord(context, noun, 'bomb+');
  });

/**
 * "Smith said", "the mayor's sister said", "witnesses said": whether words before a verb of speech are somebody, and no
 * pronoun, number or passive ("four are said to …").
 * @param first the token that the words begin with
 */
function isSpeaker({ tokens }: SentenceContext, first: number, words: string): boolean {
  const list = words.split(' ');
  if (/\d/.test(words) || list.some((word) => isOneOf(word, NO_SPEAKERS))) return false;
  const isNamed = tokens[first]?.capital === true || (list.length === 1 && words.endsWith('s'));
  return isNamed || isOneOf(list[0], DETERMINERS);
}

/** "claimed 137 dead": what a group says of a count, where "claimed 137 lives" says what it did. */
const countsVictims = ({ figures, tokens }: SentenceContext, at: number): boolean =>
  figures.some(
    ({ kind, first, next }) => kind === 'count' && first === at && isOneOf(tokens[next]?.lower, 'dead killed deaths casualties'),
  );

/** "claimed it.", "claimed a bombing in which five died": what somebody says they did, not how many there were. */
function claimsDeed(context: SentenceContext, from: number): boolean {
  const isIt = isWord(context, from, 'it') && (from + 1 >= context.next || isWord(context, from + 1, '. , ; : ) and but on'));
  return isIt || namesEvent(context, from);
}

/** "The attack claimed 137 lives", "137 confirmed dead", "put the toll": verbs that are none of speech by what follows them. */
const tellsNothing = (context: SentenceContext, at: number): boolean =>
  isWord(context, at, CLAIMING_OR_TELLING) &&
  /^(responsibility|the|at|dead|killed|lives|by|that|credit|more|as|in|\d)/.test(wordAt(context, at + 1)) &&
  wordAt(context, at + 1) !== 'that';

/** "137 people died, and the mayor said that he was shocked": words of a speaker that begin a clause behind all that is counted. */
const isNextClause = (context: SentenceContext, first: number): boolean =>
  isWord(context, first - 1, '; and but while') && context.figures.every(({ next }) => next <= first);

/** "by the ministry's count": somebody of a known kind who keeps one. */
function keeperOf(context: SentenceContext, at: number, informants: readonly InformantWords[]): Attribution | null {
  const words = ownerOfCount(context, at);
  const informant = words === null ? 'none' : informantOf(words, informants);
  return words !== null && isOneOf(informant, KNOWN) ? { words, informant } : null;
}

/**
 * Who a sentence names as having said it.
 * "according to X", "X said", "the UN estimates": the phrase is kept as written, in lower case.
 * @param informants kinds of speakers, the first that fits
 * @param groupNames whether the words name the organisation itself
 */
export function attributionOf(
  context: SentenceContext,
  informants: readonly InformantWords[],
  groupNames: (words: string) => boolean,
): Attribution | null {
  // Somebody of no kind that the pack knows ("the mayor's sister said") counts where nobody else has said it.
  let other: Attribution | null = null;
  let known: Attribution | null = null;
  for (let at = context.first; at < context.next; at += 1) {
    const word = wordAt(context, at);
    known ??= keeperOf(context, at, informants);
    // "said the governor", "confirmed by the ministry"
    const behind = speakerFrom(context, at);
    if (behind === null && !isOneOf(word, SAYING)) continue;
    if (isOneOf(word, CLAIMING) && countsVictims(context, at + 1)) {
      const group = speaker(context, at - 1, -1);
      if (groupNames(group) || informantOf(group, informants) === 'group') return { words: group, informant: 'group' };
    }
    const words = behind === null ? speaker(context, at - 1, -1) : speaker(context, behind, 1);
    const first = behind ?? at - words.split(' ').length;
    if (behind === null && isNextClause(context, first)) continue;
    const isClaim = isOneOf(word, CLAIMING);
    // But "officials confirmed 137 deaths"
    const more = behind === null ? titleBefore(context, at) : apposition(context, behind);
    const isKnown = !isClaim && [words, more].some((of) => isOneOf(informantOf(of, informants), KNOWN));
    if ((!isKnown && tellsNothing(context, at)) || (isClaim && claimsDeed(context, at + 1))) continue;
    if (ownsUp(context, at + 1)) continue;
    // "the group, which said it killed 145"
    if (wordAt(context, at - 1) === 'which' && wordAt(context, at - 2) === ',') {
      const group = speaker(context, at - 3, -1);
      if (groupNames(group)) return { words: group, informant: 'group' };
    }
    if (words.length < 2 || isOneOf(words, 'has have had was were been be is')) continue;
    const own = groupNames(words) && isOneOf(word, BOASTING_OR_SAYING) ? 'group' : informantOf(words, informants);
    const informant = own === 'none' ? informantOf(more, informants) : own;
    if (informant === 'none' && word !== 'according') {
      if (other === null && isOneOf(word, PLAINLY) && isSpeaker(context, first, words)) other = { words, informant };
      continue;
    }
    if (informant === 'group' && (isInClause(context, at) || opensWithGranted(context))) continue;
    // "Officials said that the group claimed to have killed 137": the count is still the group's.
    if (informant === 'group' && (known === null || isOneOf(word, BOASTING))) return { words, informant };
    // "said Andrei Smith, the governor"
    const isByTitle = own === 'none' && informant !== 'none' && behind !== null;
    if (informant !== 'group') known ??= { words: isByTitle ? `${words}, ${more}` : words, informant };
  }
  return known ?? other;
}
