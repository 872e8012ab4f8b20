import { findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { GROUPS } from './named-in.ts';

/** Whose attacks they are. */
const POSSESSORS = `its their his ${GROUPS} ${GROUPS.split(' ')
  .map((group) => `${group}'s`)
  .join(' ')}`;

/** Words that pick one of several, or none in particular. */
const PICKING = 'deadliest worst bloodiest largest biggest gravest first last latest next average typical usual';

/** "Its bloodiest attack", "Most of its attacks", "The average attack of the group": one of several events, as subject of its sentence. */
export function isOneOfSeveral(context: SentenceContext, first: number, next: number): boolean {
  const event = findWords(context, 'attack+ bombing+ raid+ assault+ strike+ shooting+ massacre+ blast+ explosion+', first, next)[0];
  if (event === undefined) return false;
  const ofGroup = hasWord(context, POSSESSORS, first, next);
  const isPicked =
    hasWord(context, PICKING, first, event) ||
    (isWord(context, first, 'most some many each another few') && wordAt(context, first + 1) === 'of');
  // "Fires have killed 200 people", "Attacks in Springfield have killed 300": whichever
  const isAny = event === first && wordAt(context, event).endsWith('s') && isWord(context, next, 'have');
  return (ofGroup && isPicked) || isAny;
}
