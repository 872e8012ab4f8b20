import type { Entity } from '../lexicon.ts';
import { capitalsEnd } from '../words/capitals.ts';
import { EVENT_NOUNS } from '../words/event-words.ts';
import { PHRASE_ENDS } from '../words/grammar-words.ts';
import { isInGroupName } from '../words/group-name.ts';
import { joinPhrases, type PhraseList, phraseEnd, phraseList } from '../words/phrase-list.ts';
import { behindArticle, findWords, isOfEntity, isWord, openingBehind, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { ENDS, nounEnd, standInEnd, yearEnd } from './stand-in.ts';
import { NO_NAMES } from './stricken.ts';

const ENDS_OR_COMMA = `${ENDS} ,`;

/** What leads to a name, where nothing is said of that but that it has been: what may follow it. */
const LEADS: readonly (readonly [string, PhraseList])[] = [
  [
    ENDS_OR_COMMA,
    phraseList(
      'take|consider|remember|recall|compare|look at|think of|think back to|what of|what about|as with|as in|as at|as after|so it was with|so it was in|so it was at|since|after|before|first|then',
    ),
  ],
  [
    `${ENDS} all again before`,
    phraseList(
      'it was|it is|this was|this is|this was not|this is not|that was|there had been|the model was|the model is|the precedent was|the pattern was|before that it was|before it was',
    ),
  ],
  [ENDS, phraseList('first came|then came|then there was|there was also|next came|next was|next it was|then it was|first it was')],
];

/** What is said of a name with which a sentence begins, and which somebody else would not be. */
const WORSE =
  'worse|smaller|bigger|larger|deadlier|bloodier|different|no different|similar|another story|a warning|a rehearsal|a precedent|a lesson|the model|the first|the next|next|their work|its work|his work|in his mind|in their minds';
const SAID = phraseList(
  `${joinPhrases('was|is|had been|would be', WORSE)}|showed what|showed how|showed that|had shown|taught them|taught us|taught the world|came first|came next|came before`,
);

/** What is done by those who carry something out, or went through it, and who they are, right before its name. */
const DEEDS = 'behind did planned survived staged perpetrated masterminded ordered';
const DOERS = 'men killers bombers gunmen planners attackers';
const DEEDS_AND_DOERS = `${DEEDS} ${DOERS} happened been`;

/** "For Springfield it took two people", "On Springfield he has written a book": by a name that is none of a person's, since the pack has it. */
function isAboutKnown(context: SentenceContext, known: readonly Entity[]): boolean {
  const lead = openingBehind(context, 'as and but');
  const at = behindArticle(context, lead + 1);
  const isOfPack = context.names.some(({ value, first }) => first === at && value.entity.kind === 'event' && !known.includes(value.entity));
  return isWord(context, lead, 'for on about') && isOfPack && standInEnd(context, at, known) > at;
}

/** "Take Springfield.", "It was Springfield all over again.", "As with Springfield, …", "And then Springfield." */
function leadsToOther(context: SentenceContext, known: readonly Entity[]): boolean {
  const opening = openingBehind(context, 'and but');
  return LEADS.some(([tail, phrases]) => {
    const lead = phraseEnd(context, opening, phrases);
    if (lead === opening) return false;
    const at = behindArticle(context, lead);
    const end = standInEnd(context, at, known);
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
  const opening = openingBehind(context, 'and but');
  const first = behindArticle(context, opening);
  const end = Math.max(
    first === opening ? openingEnd(context, first, known) : first,
    yearEnd(context, first, known),
    nounEnd(context, first, known),
  );
  if (end === first) return false;
  if (wordAt(context, end) === ',' && wordAt(context, end + 1) === 'too' && isWord(context, end + 2, ENDS)) return true;
  // "Springfield was a school."
  const noun = isWord(context, end, 'was is') ? behindArticle(context, end + 1) : end;
  return phraseEnd(context, end, SAID) > end || (noun > end + 1 && nounEnd(context, noun, known) > noun);
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
    const end = standInEnd(context, at, known);
    return end > at && isWord(context, end, ENDS);
  });
}

/**
 * Whether a sentence brings up something else by nothing but its name, as those do who take it for known: what is counted
 * next is of that, or of either.
 * @param known the events that have been spoken of
 */
export const isBroughtUp = (context: SentenceContext, known: readonly Entity[]): boolean =>
  [leadsToOther, isAboutKnown, isToldOf, isDeedOf].some((brings) => brings(context, known));
