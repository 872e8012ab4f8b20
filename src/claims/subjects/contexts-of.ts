import { type Day, findFigures, type Token } from '../../text/index.ts';
import type { Lexicon } from '../lexicon.ts';
import { namedSentence, type SentenceContext, sentenceContext } from '../words/sentence-context.ts';
import { behindDateline } from './behind-dateline.ts';

/** How far into a block they are looked for, in tokens: some pages come as one long line. */
const LONGEST = 250;

/** The first sentences of a block, with what they name and count. */
export function contextsOf(lexicon: Lexicon, tokens: readonly Token[], published: Day | null): SentenceContext[] {
  const opening = tokens.slice(0, LONGEST);
  const figures = findFigures(opening, published);
  const { sentences, heard } = behindDateline(lexicon, opening, published);
  return sentences.map((sentence, index) =>
    sentenceContext(
      lexicon,
      namedSentence(lexicon, opening, sentence, published, index === 0 ? heard : []),
      figures.filter(({ first, next }) => first >= sentence.first && next <= sentence.next),
    ),
  );
}
