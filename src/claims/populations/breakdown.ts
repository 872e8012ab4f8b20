import type { NumberFigure } from '../../text/index.ts';
import { isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** How many words may stand between two parts: "170 civilians from the city and 13 members". */
const MOST_BETWEEN = 6;

const statedOf = (figure: SentenceContext['figures'][number] | undefined): number | null =>
  figure?.kind === 'count' ? figure.quantity.stated : null;

/**
 * "183 people were killed, 170 civilians and 13 troops": two counts that together make the one before are its parts.
 * @param whole the count before
 */
export function opensBreakdown(context: SentenceContext, figure: NumberFigure, whole: NumberFigure): boolean {
  if (!isWord(context, figure.first - 1, ', ( – —')) return false;
  const other = context.figures.find(({ first }) => first >= figure.next);
  const [all, one, rest] = [statedOf(whole), statedOf(figure), statedOf(other)];
  if (!other || all === null || one === null || rest === null || one + rest !== all) return false;
  return wordAt(context, other.first - 1) === 'and' && other.first - figure.next <= MOST_BETWEEN;
}
