import { findWords, hasWord, isWord, type SentenceContext } from './sentence-context.ts';

/** Those who live with a group and do not fight for it. */
const HOUSEHOLD = 'family families relatives dependants dependents wives';

/** How far behind a count they may be named, in tokens, and how far before that what counts them in. */
const REACH = 8;
const REACH_OF_WITH = 3;

/** "4,000 fighters, including family members", "4,000 fighters and their families", "4,000 members, relatives included": a strength that has others in it. */
export function countsHouseholds(context: SentenceContext, from: number): boolean {
  return findWords(context, HOUSEHOLD, from, from + REACH).some((at) => {
    if (hasWord(context, 'who whose which . ; but', from, at)) return false;
    const end = isWord(context, at + 1, 'members') ? at + 2 : at + 1;
    return (
      hasWord(context, 'including with and plus counting', Math.max(from, at - REACH_OF_WITH), at) ||
      isWord(context, end, 'included counted among')
    );
  });
}
