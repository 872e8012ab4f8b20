import { isWord, type SentenceContext, wordAt } from './sentence-context.ts';

/** "Investigators speak of four", "The report spoke of 2,200": somebody gives a number that begins at a token, and says no more of it. */
export const isSpeakingOf = (context: SentenceContext, first: number): boolean =>
  wordAt(context, first - 1) === 'of' && isWord(context, first - 2, 'speak speaks spoke spoken talk talks');
