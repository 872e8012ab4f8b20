import { isDateFigure, partsOf } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import { isStrange } from '../subjects/antecedent.ts';
import { capitalsEnd } from '../words/capitals.ts';
import { EVENT_NOUNS } from '../words/event-words.ts';
import { PHRASE_ENDS } from '../words/grammar-words.ts';
import { isInGroupName } from '../words/group-name.ts';
import { findWords, isOfEntity, isWord, type SentenceContext, sentenceOpening, wordAt, wordsAt } from '../words/sentence-context.ts';
import { NO_NAMES } from './stricken.ts';
import { OTHER_VENUES } from './venues.ts';

/** Marks with which a sentence, or what it says of a name, ends. */
const ENDS = '. ? ! : ; – — …';
const ENDS_OR_COMMA = `${ENDS} ,`;

/** What leads to a name, where nothing is said of that but that it has been: what may follow it. */
const LEADS: readonly (readonly [string, readonly string[]])[] = [
  [ENDS_OR_COMMA, ['take', 'consider', 'remember', 'recall', 'compare', 'look at', 'think of', 'think back to', 'what of', 'what about']],
  [
    ENDS_OR_COMMA,
    [
      'as with',
      'as in',
      'as at',
      'as after',
      'so it was with',
      'so it was in',
      'so it was at',
      'since',
      'after',
      'before',
      'first',
      'then',
    ],
  ],
  [`${ENDS} all again before`, ['it was', 'it is', 'this was', 'this is', 'this was not', 'this is not', 'that was', 'there had been']],
  [
    `${ENDS} all again before`,
    ['the model was', 'the model is', 'the precedent was', 'the pattern was', 'before that it was', 'before it was'],
  ],
  [
    ENDS,
    ['first came', 'then came', 'then there was', 'there was also', 'next came', 'next was', 'next it was', 'then it was', 'first it was'],
  ],
];

/** What is said of a name with which a sentence begins, and which somebody else would not be. */
const SAID: readonly string[] = [
  ...['was', 'is', 'had been', 'would be'].flatMap((verb) =>
    [
      'worse',
      'smaller',
      'bigger',
      'larger',
      'deadlier',
      'bloodier',
      'different',
      'no different',
      'similar',
      'another story',
      'a warning',
      'a rehearsal',
      'a precedent',
      'a lesson',
      'the model',
      'the first',
      'the next',
      'next',
      'their work',
      'its work',
      'his work',
      'in his mind',
      'in their minds',
      'on everybody',
    ].map((what) => `${verb} ${what}`),
  ),
  'showed what',
  'showed how',
  'showed that',
  'had shown',
  'taught them',
  'taught us',
  'taught the world',
  'came first',
  'came next',
  'came before',
];
const LONGEST_SAID = Math.max(...SAID.map((words) => words.split(' ').length));

/** What is done by those who carry something out, or went through it, and who they are, right before its name. */
const DEEDS = 'behind did planned survived staged perpetrated masterminded ordered';
const DOERS = 'men killers bombers gunmen planners attackers';
const DEEDS_AND_DOERS = `${DEEDS} ${DOERS} happened been`;

/** The phrases of LEADS as words, by their first one: most sentences begin with none. */
const BY_FIRST_WORD = new Map<string, { readonly words: readonly string[]; readonly tail: string }[]>();
for (const [tail, phrases] of LEADS)
  for (const words of phrases.map((phrase) => phrase.split(' '))) {
    const [first = ''] = words;
    BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), { words, tail }]);
  }

/** How many words a noun may have that stands for something else by itself: "the theatre siege". */
const LONGEST_NOUN = 3;

/** What may follow such a noun, besides words that end any. */
const BEHIND_NOUNS = 'all again before showed taught came had would';

/** The token behind a name that begins at one; the token itself where there is none, or it is one of the events spoken of. */
function nameEnd(context: SentenceContext, at: number, known: readonly Entity[]): number {
  const end = capitalsEnd(context, at);
  const isOther = end > at && known.every((entity) => isStrange(context, at, entity));
  return isOther ? Math.max(end, ...context.names.filter(({ first }) => first === at).map(({ next }) => next)) : at;
}

/** The token behind a year, or a month of one, in which none of the events spoken of was; the token itself where none begins. */
function yearEnd({ figures }: SentenceContext, at: number, known: readonly Entity[]): number {
  const date = figures.find(({ first }) => first === at);
  if (!date || !isDateFigure(date)) return at;
  const { year, day, relative } = date.date;
  const isOther =
    year !== null && day === null && !relative && known.every(({ days }) => days?.from == null || partsOf(days.from).year !== year);
  return isOther ? date.next : at;
}

/** The token behind "the theatre siege", "the airliner", a noun that goes with none of the events spoken of; the token itself where there is none. */
function nounEnd(context: SentenceContext, at: number, known: readonly Entity[]): number {
  if (wordAt(context, at - 1) !== 'the') return at;
  // "the other concert"
  const isOther = wordAt(context, at) === 'other';
  const isOwn = (word: string): boolean =>
    !isOther && known.some((entity) => entity.context.has(word) || entity.eventWords.has(word) || entity.places.has(word));
  for (let next = at; next < at + LONGEST_NOUN; next += 1) {
    const word = wordAt(context, next);
    if (context.tokens[next]?.kind !== 'word' || PHRASE_ENDS.has(word) || isOwn(word)) return at;
    const ends =
      context.tokens[next + 1]?.kind !== 'word' || PHRASE_ENDS.has(wordAt(context, next + 1)) || isWord(context, next + 1, BEHIND_NOUNS);
    if (ends) return isOther || EVENT_NOUNS.has(word) || isWord(context, next, OTHER_VENUES) ? next + 1 : at;
  }
  return at;
}

/** The token behind what a sentence brings up that is none of the events spoken of; the token itself where there is nothing. */
const otherEnd = (context: SentenceContext, at: number, known: readonly Entity[]): number =>
  Math.max(nameEnd(context, at, known), yearEnd(context, at, known), nounEnd(context, at, known));

const behindArticle = (context: SentenceContext, at: number): number => (wordAt(context, at) === 'the' ? at + 1 : at);

/** "For Springfield it took two people", "On Springfield he has written a book": by a name that is none of a person's, since the pack has it. */
function isAboutKnown(context: SentenceContext, known: readonly Entity[]): boolean {
  const opening = sentenceOpening(context);
  const lead = isWord(context, opening, 'as and but') ? opening + 1 : opening;
  const at = behindArticle(context, lead + 1);
  const isOfPack = context.names.some(({ value, first }) => first === at && value.entity.kind === 'event' && !known.includes(value.entity));
  return isWord(context, lead, 'for on about') && isOfPack && otherEnd(context, at, known) > at;
}

/** "Take Springfield.", "It was Springfield all over again.", "As with Springfield, …", "And then Springfield." */
function leadsToOther(context: SentenceContext, known: readonly Entity[]): boolean {
  const opening = sentenceOpening(context);
  const begun = isWord(context, opening, 'and but') ? opening + 1 : opening;
  const phrases = BY_FIRST_WORD.get(wordAt(context, begun)) ?? [];
  return phrases.some(({ words, tail }) => {
    if (!words.every((word, index) => wordAt(context, begun + index) === word)) return false;
    const at = behindArticle(context, begun + words.length);
    const end = otherEnd(context, at, known);
    return end > at && isWord(context, end, tail);
  });
}

/** The token behind the name with which a sentence begins: a capital is no sign of one there. */
function openingEnd(context: SentenceContext, first: number, known: readonly Entity[]): number {
  const word = wordAt(context, first);
  const isNone = PHRASE_ENDS.has(word) || EVENT_NOUNS.has(word) || isWord(context, first, NO_NAMES) || isInGroupName(context, first);
  if (isNone || known.some((entity) => isOfEntity(context, first, entity) || entity.places.has(word))) return first;
  return Math.max(capitalsEnd(context, first), ...context.names.filter((name) => name.first === first).map(({ next }) => next));
}

/** "Springfield was worse.", "2010 had been a warning.", "Springfield showed what they can do.", "Springfield, too." */
function isToldOf(context: SentenceContext, known: readonly Entity[]): boolean {
  const start = sentenceOpening(context);
  const opening = isWord(context, start, 'and but') ? start + 1 : start;
  const first = behindArticle(context, opening);
  const end = Math.max(
    first === opening ? openingEnd(context, first, known) : first,
    yearEnd(context, first, known),
    nounEnd(context, first, known),
  );
  if (end === first) return false;
  if (wordAt(context, end) === ',' && wordAt(context, end + 1) === 'too' && isWord(context, end + 2, ENDS)) return true;
  for (let length = 2; length <= LONGEST_SAID; length += 1) if (SAID.includes(wordsAt(context, end, end + length))) return true;
  return false;
}

/** "The same cell was behind Springfield.", "the men of Springfield", "This is what happened at Springfield." */
function isDeedOf(context: SentenceContext, known: readonly Entity[]): boolean {
  const places = findWords(context, DEEDS_AND_DOERS).flatMap((at) => {
    if (isWord(context, at, DEEDS)) return [at + 1];
    const isLed = wordAt(context, at + 1) === (isWord(context, at, DOERS) ? 'of' : 'at');
    return isLed ? [at + 2] : [];
  });
  return places.some((place) => {
    const at = behindArticle(context, place);
    const end = otherEnd(context, at, known);
    return end > at && isWord(context, end, ENDS);
  });
}

/**
 * Whether a sentence brings up something else by nothing but its name, as those do who take it for known: what is counted
 * next is of that, or of either.
 * @param known the events that have been spoken of
 */
export const isBroughtUp = (context: SentenceContext, known: readonly Entity[]): boolean =>
  known.length > 0 && [leadsToOther, isAboutKnown, isToldOf, isDeedOf].some((brings) => brings(context, known));
