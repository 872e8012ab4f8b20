import type { NumberFigure } from '../../text/index.ts';
import { countAt, findWords, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** How far before a count "including three children and" may begin, in tokens. */
const REACH = 5;

/** Whether a count is led in as a part of the one before: "including three children", "among them three children". */
const isIncluded = (context: SentenceContext, { first }: NumberFigure): boolean =>
  wordAt(context, first - 1) === 'including' || (isWord(context, first - 1, 'them whom') && isWord(context, first - 2, 'among amongst'));

/** "137 died, including three children and 182 were hurt": whether a count is of more than the whole, and so of no part of it. */
export function isMoreThanWhole(context: SentenceContext, { first, quantity }: NumberFigure): boolean {
  const [lead] = findWords(context, 'including among amongst', first - REACH, first);
  const whole = context.figures.findLast(({ kind, next }) => kind === 'count' && lead !== undefined && next <= lead);
  return whole?.kind === 'count' && (quantity.low ?? 0) > (whole.quantity.stated ?? Number.POSITIVE_INFINITY);
}

/**
 * "137 people were killed, including three children, and 182 injured": whether another count comes at a token, of which the
 * rest of the sentence tells, and not of those included.
 */
export function endsIncluded(context: SentenceContext, figure: NumberFigure, at: number): boolean {
  if (!isIncluded(context, figure)) return false;
  if (wordAt(context, at) === ',') return isWord(context, at + 1, 'and with while') && countAt(context, at + 2) !== undefined;
  const other = wordAt(context, at) === 'and' ? countAt(context, at + 1) : undefined;
  return other?.kind === 'count' && isMoreThanWhole(context, other);
}
