import { type Day, findFigures, type Token } from '../../text/index.ts';
import type { Lexicon } from '../lexicon.ts';
import { namedSentence, type SentenceContext, sentenceContext } from '../words/sentence-context.ts';
import { behindDateline } from './behind-dateline.ts';

/** How far into a block they are looked for, in tokens: some pages come as one long line. */
const LONGEST = 250;

/** The first sentences of a block, with what they name and count. */
function contextsOf(lexicon: Lexicon, tokens: readonly Token[], published: Day | null): SentenceContext[] {
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

/** Reads the first sentences of blocks. */
export type ContextsOf = (tokens: readonly Token[]) => readonly SentenceContext[];

/** The same for the blocks that a page opens with, each read once: much is asked of them. */
export function openingContexts(lexicon: Lexicon, published: Day | null): ContextsOf {
  const read = new Map<readonly Token[], readonly SentenceContext[]>();
  return (tokens) => {
    const contexts = read.get(tokens) ?? contextsOf(lexicon, tokens, published);
    read.set(tokens, contexts);
    return contexts;
  };
}
