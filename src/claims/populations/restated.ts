import { isOneOf, type NumberFigure } from '../../text/index.ts';
import { beforeArticle, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { CHANGING, isBeforeThat } from './replaced-count.ts';
import { hasRisenTo } from './risen.ts';
import { timeEnd } from './toll-chain.ts';

/** How far "down from" may stand from the count it goes back to, in tokens. */
const REACH_OF_CHANGE = 8;

/** How far before what a count was somebody may have changed it, in tokens. */
const REACH_OF_CHANGING = 5;

/** How far before a count "bringing the number of" may stand, in tokens. */
const REACH_OF_TOTAL = 10;

/** The word before a count that says another one of the same, and what has to stand before that. */
const RESTATING: ReadonlyMap<string, string> = new Map([
  ['said', ''],
  ['say', ''],
  ['says', ''],
  ['counts', ''],
  ['gives', ''],
  ['reported', ''],
  ['has', ''],
  ['became', ''],
  // "the 40 dead of the night had become 60 by noon"
  ['become', 'had has have'],
  // "put the dead at 103, and then at 84"
  ['at', 'it number figure toll count then'],
  ['of', 'speak speaks spoke spoken'],
  // "soared to 115, then to 133"
  ['to', 'then later finally revised corrected lowered cut'],
  // "first given as 40, then as 60"
  ['as', 'then later finally'],
  // "a toll of 103, then 95"
  ['then', ', and'],
]);

/**
 * "killed 95; at first officials had said 103", "95, down from a first count of 103": another count of the same.
 * @param toll the count before is one that rises and falls
 */
export function isRestated(context: SentenceContext, figure: NumberFigure, toll: boolean): boolean {
  const { first, next } = figure;
  if (isChange(context, first) || isTotal(context, first) || (toll && hasRisenTo(context, figure))) return true;
  const lead = wordAt(context, first - 1);
  if (isBeforeThat(context, figure)) return true;
  if (lead === 'to' && isWord(context, first - 2, 'grown risen swelled') && isWord(context, first - 3, 'has have had')) return true;
  // "given as 95, before lowering it to 84", "152 were hurt, the first lists said; it is 180 now"
  const isIt = wordAt(context, first - 2) === 'it';
  if (isIt && lead === 'to' && isWord(context, first - 3, 'lowering raising revising cutting correcting reducing')) return true;
  if (isIt && isOneOf(lead, 'is stands') && isWord(context, next, 'now today')) return true;
  const before = RESTATING.get(lead);
  const ends = isWord(context, next, '. , ; ) and') || timeEnd(context, next) > next;
  return before !== undefined && (before === '' || isWord(context, first - 2, before)) && ends;
}

/** "bringing the total to 15", "four more have died, which makes 15" */
export const isTotal = (context: SentenceContext, first: number): boolean =>
  (isWord(context, first - 1, 'to') && isWord(context, first - 2, 'total tally')) ||
  (isWord(context, first - 1, 'makes made') && isWord(context, first - 2, 'which that this'));

/** "raising the number of those killed to 140": all of them, though "of those" leads to parts. */
export function isRaised(context: SentenceContext, first: number): boolean {
  const from = first - REACH_OF_TOTAL;
  return (
    isWord(context, first - 1, 'to') &&
    hasWord(context, 'bringing brings brought raising raises raised taking takes pushing pushes', from, first) &&
    hasWord(context, 'number toll tally total count', from, first)
  );
}

/** "lowering the number from 95" */
const isLowered = (context: SentenceContext, lead: number): boolean =>
  wordAt(context, lead) === 'from' &&
  isWord(context, lead - 1, 'number toll tally total count figure it') &&
  hasWord(context, CHANGING, lead - REACH_OF_CHANGING, lead);

function isChange(context: SentenceContext, first: number): boolean {
  // "up from the 93 of the night before"
  const lead = beforeArticle(context, first);
  if (isLowered(context, lead)) return true;
  for (let at = lead - 1; at >= first - REACH_OF_CHANGE; at -= 1)
    if (isWord(context, at, 'up down') && wordAt(context, at + 1) === 'from') return isWord(context, lead, 'from of at');
  return false;
}
