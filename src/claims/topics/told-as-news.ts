import { findWords, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** Participles of the present perfect without a regular ending. */
const IRREGULAR = 'been said put told found left made named begun brought held sent come gone lost set led taken given seen';

/** "The toll stands at 137", "Officials now put it at 137": how things are. */
const isPresent = (context: SentenceContext): boolean =>
  findWords(context, 'stands stand').some((at) => wordAt(context, at + 1) === 'at') ||
  // "Officials say more than 100 people were hurt"
  findWords(context, 'say says').some(
    (at) => context.speakers.has(wordAt(context, at - 1)) || context.speakers.has(wordAt(context, at + 1)),
  ) ||
  findWords(context, 'now').some(
    (at) => isWord(context, at + 1, 'put puts say says stands') || isWord(context, at - 1, 'is are puts stands'),
  );

/**
 * "The toll has risen to 137", "Four men have been charged": what has happened up to now. What was years ago is told in
 * the simple past.
 */
export function isToldAsNews(context: SentenceContext): boolean {
  if (isPresent(context)) return true;
  return findWords(context, 'has have').some((at) => {
    const verb = isWord(context, at + 1, 'now also already since so since not') || wordAt(context, at + 1).endsWith('ly') ? at + 2 : at + 1;
    const word = wordAt(context, verb);
    return isWord(context, verb, IRREGULAR) || /[^e]ed$|[sk]en$/.test(word);
  });
}
