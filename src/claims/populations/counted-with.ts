import { findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** Those who live with a group and do not fight for it. */
const HOUSEHOLD = 'family families relatives dependants dependents wives';

/** How far behind a count they may be named, in tokens, and how far before that what counts them in. */
const REACH = 9;
const REACH_OF_WITH = 3;

/** "4,000 fighters, including family members", "4,000 members, relatives included", "4,000 members if families are counted" */
const isCountedIn = (context: SentenceContext, from: number, at: number): boolean => {
  const end = isWord(context, at + 1, 'members') ? at + 2 : at + 1;
  const participle = isWord(context, end, 'are were') ? end + 1 : end;
  return (
    hasWord(context, 'including incl with and plus counting among', Math.max(from, at - REACH_OF_WITH), at) ||
    isWord(context, participle, 'included counted among')
  );
};

/**
 * Whether a strength has others in it: those behind the count, or those named before it ("Including families, it has 4,000").
 * @param from the token behind what is counted
 */
export function countsHouseholds(context: SentenceContext, from: number): boolean {
  const isBefore = findWords(context, HOUSEHOLD, context.first, from).some(
    (at) =>
      (isWord(context, at - 1, 'including counting with') || isWord(context, at + 1, 'included counted')) &&
      // "4,000 with families, though others speak of 2,000"
      !hasWord(context, 'though although while whereas but ;', at, from),
  );
  return (
    isBefore ||
    findWords(context, HOUSEHOLD, from, from + REACH).some((at) => {
      // "by a report that counts families"
      if (isWord(context, at - 1, 'counts counted includes included') && wordAt(context, at - 2) === 'that') return true;
      return !hasWord(context, 'who whose which ; but', from, at) && isCountedIn(context, from, at);
    })
  );
}
