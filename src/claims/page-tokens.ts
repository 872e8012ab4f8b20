import {
  type Block,
  fold,
  hasInvisible,
  type Token,
  tokenize,
  withFactColon,
  withoutBold,
  withoutLinks,
  withoutNotes,
} from '../text/index.ts';
import type { Lexicon } from './lexicon.ts';
import { withDatedBrackets } from './topics/dated-bracket.ts';
import { withJoinedItems } from './topics/joined-items.ts';
import { withLabelColon } from './topics/run-in-label.ts';

/** What a text has beside its words: invisible characters, brackets and stars. Asked once. */
interface TextMarks {
  readonly isPlain: boolean;
  readonly hasNotes: boolean;
}

/** Tokens of a block read without invisible characters. */
function foldedTokens(text: string, block: Block): Token[] {
  const folded = fold(text.slice(block.start, block.end));
  return tokenize(folded.text).map((token) => ({
    ...token,
    start: block.start + folded.toOriginal(token.start),
    end: block.start + folded.toOriginal(token.end - 1) + 1,
  }));
}

/** Tokens of a block at their offsets in the document, read without invisible characters, the stars of bold type, the marks of footnotes and the addresses of links. */
function tokensOfBlock(text: string, block: Block, { isPlain, hasNotes }: TextMarks): readonly Token[] {
  // Most texts have no invisible characters, and a slice of a long text is slow to read character by character.
  const tokens = isPlain ? tokenize(text, block.start, block.end) : foldedTokens(text, block);
  return withFactColon(text, hasNotes ? withoutNotes(withoutBold(withoutLinks(tokens))) : tokens);
}

/** The tokens of a page, cut where they are asked for. */
export interface PageTokens {
  /** Those of a block, its marks as they part what it tells; none for a block that is not there. */
  readonly of: (index: number) => readonly Token[];
  /** Those of a part of a block. */
  readonly within: (part: Block) => readonly Token[];
  /** Lets go of those of a block that has been read: a long page has many. */
  readonly forget: (index: number) => void;
}

/** Cuts the blocks of a text into tokens, each once. */
export function pageTokens(lexicon: Lexicon, text: string, blocks: readonly Block[]): PageTokens {
  const marks: TextMarks = { isPlain: !hasInvisible(text), hasNotes: /[[*]/.test(text) };
  const cache: (readonly Token[] | undefined)[] = [];
  const within = (part: Block): readonly Token[] => tokensOfBlock(text, part, marks);
  return {
    within,
    of: (index) => {
      const block = blocks[index];
      if (!block) return [];
      const tokens = cache[index] ?? withJoinedItems(lexicon, withDatedBrackets(withLabelColon(within(block))));
      cache[index] = tokens;
      return tokens;
    },
    forget: (index) => {
      cache[index] = undefined;
    },
  };
}
