import type { Figure } from '../../text/index.ts';
import { hasWord, type SentenceContext } from '../words/sentence-context.ts';
import type { Mention } from './mentions.ts';

/** How far behind an event the clause may begin that tells of it, in tokens: ", in which". */
const REACH = 8;

/** The first token of an event's words. */
export const firstOf = ({ at }: Mention): number => Math.min(...at.map(({ first }) => first));

/** Where the words of an event end that stand before a figure; a word of a description may stand behind it ("in which 94 were killed"). */
export const endBefore = ({ first }: Figure, mention: Mention): number =>
  Math.max(firstOf(mention), ...mention.at.filter(({ next }) => next <= first).map(({ next }) => next));

/** "inspired by the hall, in which 145 died": whether a clause behind an event tells of the event itself, with the figure. */
export function hasOwnClause(context: SentenceContext, figure: Figure, mention: Mention): boolean {
  const end = endBefore(figure, mention);
  return end <= figure.first && hasWord(context, 'which where when', end, Math.min(figure.first, end + REACH));
}
