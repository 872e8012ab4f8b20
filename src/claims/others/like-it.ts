import type { Entity } from '../lexicon.ts';
import { isInGroupName } from '../words/group-name.ts';
import { joinPhrases, phraseEnd, phraseList } from '../words/phrase-list.ts';
import { behindArticle, isWord, openingBehind, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { ENDS, standInEnd } from './stand-in.ts';

/** Openings that bring up what was like it, whatever follows, and those that only a stop may follow. */
const AGAIN = phraseList(
  `${joinPhrases('it|this|that|it all', joinPhrases('has happened|had happened|happened', 'before|once before|twice before'))}|${joinPhrases('one|another|the other', 'was worse|was deadlier')}|some were worse|others were worse|there was one like it`,
);
const AGAIN_AND_STOP = phraseList(joinPhrases('there was|there were|there have been|there had been', 'another|others|more'));

/** Times of something else with which a sentence begins, and what follows: "Last year it was a church". */
const TIMES = phraseList(
  'once|before|before that|then|next|elsewhere|that time|last time|the last time|the first time|the time before|the next time|the other time|another time|last year|last summer|last spring|last autumn|last winter|last month|the year before|the month before|the week before|a year before|a year earlier|a month earlier|years before|years ago|some years ago|a week later|a month later|a year later|in the other case',
);
const IT_WAS = phraseList('it was|it is|it had been|this was|they chose|they had chosen|they struck');
const WAS_THE_TARGET = phraseList('was the target|had been the target|were the target|was the scene|was hit|was chosen');
const THE_TARGET = phraseList(
  'the target was|the target then was|the target that time was|the target had been|the scene was|the scene then was',
);

/** One of several by its place among them. The first and the second of two blasts are of one event. */
const RANKS = 'last worst deadliest bloodiest biggest previous';
const OF_TWO = 'first second third other next';
const OWNERS = 'its their his';
const INSTANCES = 'one attack bombing target strike shooting';

/** Others who attack, and what says that they have done the same. */
const OTHERS = phraseList(
  'others|copycats|imitators|lone men|lone wolves|their friends|another cell|another group|another team|another gang|a second team|a second cell|a second group|a second gang|the next bomber|the next team',
);
/** What of that is said of nobody but one who attacks, so that any other group may be meant. */
const ALIKE_OF_GROUPS = `${joinPhrases('did|does|do|done', 'it|the same')}|went further|gone further|goes further|invented it|perfected it|pioneered it|knows how|know how|knew how`;
const ALIKE = phraseList(
  `${ALIKE_OF_GROUPS}|${joinPhrases('did|does|do|done|doing|tried', 'it|so|the same|likewise')}|copied|followed suit|followed|struck|invented|perfected|chose|chooses|came on|went to`,
);
const GROUPS_ALIKE = phraseList(ALIKE_OF_GROUPS);

type Query = { readonly context: SentenceContext; readonly known: readonly Entity[]; readonly opening: number };

/** "It had happened before.", "There was another.", "One was worse." */
const isAgain = ({ context, opening }: Query): boolean => {
  const end = phraseEnd(context, opening, AGAIN_AND_STOP);
  return phraseEnd(context, opening, AGAIN) > opening || (end > opening && isWord(context, end, ENDS));
};

/** Whether words that stand for something else begin at a token, behind an article or not. */
const isOtherAt = ({ context, known }: Query, at: number): boolean => {
  const noun = behindArticle(context, at);
  return standInEnd(context, noun, known) > noun;
};

/** "Last year it was a church.", "The time before, a beach was the target.", "The target then was a market." */
function isThen(query: Query): boolean {
  const { context, opening } = query;
  const named = phraseEnd(context, opening, THE_TARGET);
  if (named > opening) return isOtherAt(query, named);
  const time = phraseEnd(context, opening, TIMES);
  if (time === opening) return false;
  const from = wordAt(context, time) === ',' ? time + 1 : time;
  const was = phraseEnd(context, from, IT_WAS);
  if (was > from) return isOtherAt(query, was);
  const noun = behindArticle(context, from);
  const end = standInEnd(context, noun, query.known);
  return end > noun && phraseEnd(context, end, WAS_THE_TARGET) > end;
}

/** "Its first attack was on a bus.", "The worst was in a school.", "The one before was at Springfield." */
function isOneOf(query: Query): boolean {
  const { context, opening } = query;
  const isOwned = isWord(context, opening, OWNERS);
  if (!isOwned && wordAt(context, opening) !== 'the') return false;
  const rank = opening + 1;
  const isBefore = wordAt(context, rank) === 'one' && isWord(context, rank + 1, 'before after');
  const noun = isWord(context, rank + 1, INSTANCES) ? rank + 2 : rank + 1;
  const isRank = isWord(context, rank, RANKS) || (isWord(context, rank, OF_TWO) && (isOwned || noun > rank + 1));
  if (!isBefore && !isRank) return false;
  const verb = isBefore ? rank + 2 : noun;
  const place = wordAt(context, verb) === 'had' && wordAt(context, verb + 1) === 'been' ? verb + 2 : verb + 1;
  if (place === verb + 1 && !isWord(context, verb, 'was came')) return false;
  const isPlace = isWord(context, place, 'in at on near outside under') && isOtherAt(query, place + 1);
  return isPlace || wordAt(context, place) === 'underground';
}

/** "Others copied them.", "Another cell chose a market.", "The Front had done it before." */
function isOfOthers({ context, opening }: Query): boolean {
  const skip = (at: number): number => (isWord(context, at, 'has had have also once long later then already') ? skip(at + 1) : at);
  const others = phraseEnd(context, opening, OTHERS);
  if (others > opening) return phraseEnd(context, skip(others), ALIKE) > skip(others);
  const name = behindArticle(context, opening);
  const isGroup =
    isInGroupName(context, name) ||
    context.names.some(({ value, first }) => first === name && value.entity.kind === 'organisation' && !value.entity.isSubject);
  let end = Math.max(name, ...context.names.filter(({ first }) => first === name).map(({ next }) => next));
  while (context.tokens[end]?.kind === 'word' && (context.tokens[end]?.capital || wordAt(context, end) === '-')) end += 1;
  const isNamed = isGroup || end > name + 1;
  return isNamed && phraseEnd(context, skip(end), GROUPS_ALIKE) > skip(end);
}

/**
 * "It had happened once before.", "Last year it was a church.", "Others copied them.": whether a sentence brings up another of the same
 * kind, or others who have done the like, without a word for it: what is counted next is of that, or of either.
 * @param known the events that have been spoken of
 */
export function isLikeIt(context: SentenceContext, known: readonly Entity[]): boolean {
  const query = { context, known, opening: openingBehind(context, 'and but so') };
  return [isAgain, isThen, isOneOf, isOfOthers].some((brings) => brings(query));
}
