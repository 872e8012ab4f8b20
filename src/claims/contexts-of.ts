import { type Day, findFigures, splitSentences, type Token } from '../text/index.ts';
import type { Lexicon } from './lexicon.ts';
import { namedSentence, type SentenceContext, sentenceContext } from './sentence-context.ts';

/** The sentences of a block, with what they name and count. */
export function contextsOf(lexicon: Lexicon, tokens: readonly Token[], published: Day | null): SentenceContext[] {
  const figures = findFigures(tokens, published);
  return splitSentences(tokens).map((sentence) =>
    sentenceContext(
      lexicon,
      namedSentence(lexicon, tokens, sentence, published),
      figures.filter(({ first, next }) => first >= sentence.first && next <= sentence.next),
    ),
  );
}
