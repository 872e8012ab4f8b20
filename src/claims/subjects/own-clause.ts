import type { Figure } from '../../text/index.ts';
import { findWords, hasWord, isWord, type SentenceContext } from '../words/sentence-context.ts';
import type { Mention } from './mentions.ts';

/** How far behind an event the clause may begin that tells of it, in tokens: ", in which". */
const REACH = 8;

/** The first token of an event's words. */
export const firstOf = ({ at }: Mention): number => Math.min(...at.map(({ first }) => first));

/** Where the words of an event end that stand before a figure; a word of a description may stand behind it ("in which 94 were killed"). */
export const endBefore = ({ first }: Figure, mention: Mention): number =>
  Math.max(firstOf(mention), ...mention.at.filter(({ next }) => next <= first).map(({ next }) => next));

/** Times in which much else happens: "in a year when 90 were killed". */
const SPANS = 'year month week decade era';

/** "in a year when": a clause that only says what else happened then. */
export const isOfLongTime = (context: SentenceContext, at: number): boolean =>
  isWord(context, isWord(context, at - 1, 'in on at') ? at - 2 : at - 1, SPANS);

/** "As at the hall, exits were locked when 90 died": whether a verb stands between an event and a later clause. */
export const hasVerb = (context: SentenceContext, from: number, to: number): boolean =>
  hasWord(context, 'was were is are had has shows means', from, to);

/** What an event has done to people, right before their number. */
const TOLLING = 'killed left claimed cost took wounded injured';

/** "blamed for the attack on the hall on Friday that left 145 dead": nothing else stands between that could have. */
function isThatClause(context: SentenceContext, { first }: Figure, end: number): boolean {
  const [that] = findWords(context, 'that', end, Math.min(first, end + REACH));
  return (
    that !== undefined &&
    isWord(context, that + 1, TOLLING) &&
    !hasWord(context, 'a an and another', end, that) &&
    !hasVerb(context, end, that)
  );
}

/** "inspired by the hall, in which 145 died": whether a clause behind an event tells of the event itself, with the figure. */
export function hasOwnClause(context: SentenceContext, figure: Figure, mention: Mention): boolean {
  const end = endBefore(figure, mention);
  if (end > figure.first) return false;
  if (isThatClause(context, figure, end)) return true;
  return findWords(context, 'which where when', end, Math.min(figure.first, end + REACH)).some((at) => {
    if (isOfLongTime(context, at)) return false;
    return !hasVerb(context, end, at);
  });
}
