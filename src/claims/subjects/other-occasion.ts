import type { Figure } from '../../text/index.ts';
import { joinPhrases, phraseEnd, phraseList } from '../words/phrase-list.ts';
import { findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** What a clause begins with that tells of another time, another place or of many such deeds, right before its count or the verb. */
const OPENINGS = phraseList(
  `last time|the last time|${joinPhrases('in', 'one attack|one such attack|one of them|one case|one night|his last attack|its last attack|their last attack|an average year|a normal year|the same week|the same month|the same year')}|${joinPhrases('abroad|elsewhere|nearby|somewhere else|next door|on average|normally', ',')}|abroad|somewhere else|nearby|next door|on average|normally`,
);
/** Times up to now with which a count begins that goes on: "This year 99 people have been killed". */
const UP_TO_NOW = phraseList(
  'this year|this month|this week|so far this year|so far this month|over the years|over the past year|in recent years',
);

/** What has done harm more than once, or is one of several of which nothing else is told. */
const SEVERAL = phraseList(
  `${joinPhrases('its|their|such|other|these|those|all its|all such|all these|the other|his', 'attacks|bombings|strikes|raids')}|one such attack|one such bombing|the other|the other one|one of them|the first one|the next one|the last one|the one before|another one`,
);

/** How far behind a count its verb may stand, in tokens. */
const REACH = 4;

const HARMING = 'killed kills kill wounded injured murdered left claimed cost took';

/** "Nearby 99 people died.", "In one attack 99 people died." */
function opensElsewhere(context: SentenceContext, { first }: Figure): boolean {
  const { opening } = context;
  const end = phraseEnd(context, opening, OPENINGS);
  const from = wordAt(context, end) === ',' ? end + 1 : end;
  return end > opening && first >= from && first - from <= REACH;
}

/** "This year 99 people have been killed." */
function goesOn(context: SentenceContext, { next }: Figure): boolean {
  const { opening } = context;
  return phraseEnd(context, opening, UP_TO_NOW) > opening && hasWord(context, 'have has', next, next + REACH);
}

/** "It once killed 99 people.", "Its attacks have killed 99 people.", "One such attack killed 99." */
function isOfSeveral(context: SentenceContext, { first }: Figure): boolean {
  const verb = findWords(context, HARMING, first - REACH, first).at(-1);
  if (verb === undefined) return false;
  if (wordAt(context, verb - 1) === 'once') return true;
  const { opening } = context;
  const end = phraseEnd(context, opening, SEVERAL);
  return end > opening && (end === verb || (isWord(context, end, 'have has had also') && verb - end <= 2));
}

/** Whether a clause that names no event counts for another time or place, or for many such deeds, by what it begins with. */
export const isOfOtherOccasion = (context: SentenceContext, figure: Figure): boolean =>
  opensElsewhere(context, figure) || goesOn(context, figure) || isOfSeveral(context, figure);
