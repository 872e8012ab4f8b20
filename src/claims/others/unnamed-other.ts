import type { Entity } from '../lexicon.ts';
import type { SentenceContext } from '../words/sentence-context.ts';
import { asksOfOther } from './asks-of-other.ts';
import { isBroughtUp } from './brought-up.ts';
import { isLikeIt } from './like-it.ts';
import { isOtherCase } from './other-case.ts';

/**
 * Whether a sentence turns to something else without a word that says what that is.
 * @param known the events that have been spoken of
 */
export const turnsToUnnamed = (context: SentenceContext, known: readonly Entity[]): boolean =>
  known.length > 0 && [isBroughtUp, isLikeIt, isOtherCase, asksOfOther].some((turns) => turns(context, known));
