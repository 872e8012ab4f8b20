import { SUPERLATIVES } from '../words/event-words.ts';
import { findWords, hasWord, isQuestioning, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** What is asked of besides what has been spoken of: "What else has it done?", "Where else has it struck?" */
const ASKING = 'what who whom where when how which';
const DEEDS = 'attack attacks strike strikes bombing bombings raid act massacre attacked struck';
/** What sets a deed apart from the one spoken of, with its rank or without. */
const BEFORE = 'before until till previously earlier';
const RANKS = `${SUPERLATIVES} last previous`;

/** "What was its worst attack before this?", "What was its last attack?", "When did it last strike?" */
const asksOfEarlier = (context: SentenceContext): boolean =>
  findWords(context, RANKS).some(
    (at) =>
      isWord(context, at + 1, DEEDS) &&
      (isWord(context, at, 'last previous') ? isWord(context, at - 1, 'its their it they') : hasWord(context, BEFORE, at + 2)),
  );

/**
 * Whether a question asks of something else than what has been spoken of, without a name for it: the answer tells of that.
 */
export function asksOfOther(context: SentenceContext): boolean {
  if (!isQuestioning(context) || !isWord(context, context.opening, ASKING)) return false;
  return wordAt(context, context.opening + 1) === 'else' || asksOfEarlier(context);
}
