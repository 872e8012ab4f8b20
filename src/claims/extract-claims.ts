import { type Block, findFigures, placeCells, splitBlocks, withoutRunInFurniture, withRunInHeadline } from '../text/index.ts';
import type { Claim } from './claim.ts';
import type { Lexicon } from './lexicon.ts';
import type { PageReading, TextDocument } from './page-reading.ts';
import { pageTokens } from './page-tokens.ts';
import { withoutParts, withoutSome, withoutWider } from './populations/parts-of-whole.ts';
import { readBlock } from './read-block.ts';
import { labelledLines } from './topics/labelled-lines.ts';
import { pageShape } from './topics/page-shape.ts';
import { pageTopic } from './topics/page-topic.ts';
import { unlinked } from './unlinked.ts';

export type { TextDocument } from './page-reading.ts';

/** The blocks of a text that has nothing but its lines. */
function blocksOfLines({ text, title }: TextDocument): readonly Block[] {
  return withoutRunInFurniture(text, withRunInHeadline(text, title, splitBlocks(text)));
}

/** Whether a text can be about a subject at all: it has a word of one, or its date is near an event's. */
function mayMention(lexicon: Lexicon, { text, title, published }: TextDocument): boolean {
  const isEarly = lexicon.early.some(
    ({ entity, within }) =>
      published !== null && entity.days?.from != null && published >= entity.days.from && published <= entity.days.from + within,
  );
  return isEarly || lexicon.mentions.test(title) || lexicon.mentions.test(text);
}

/**
 * Reads every figure of a text: what it says and, where the words make it clear, what it measures, of whom and of
 * which event. Pure and linear in the length of the text.
 * @returns claims in order; `subject` and `measure` are null where they are not clear
 */
export function extractClaims(lexicon: Lexicon, document: TextDocument): Claim[] {
  const { text, published } = document;
  const blocks = document.blocks ?? blocksOfLines(document);
  const tokens = pageTokens(lexicon, text, blocks);
  if (!mayMention(lexicon, document))
    return blocks.flatMap((block, index) => findFigures(tokens.within(block), published).map((figure) => unlinked(figure, index)));
  const headline = blocks[0]?.kind === 'headline' ? blocks[0] : undefined;
  const title = document.title || (headline ? text.slice(headline.start, headline.end) : '');
  const shape = pageShape(text, blocks);
  const topic = pageTopic(lexicon, title, blocks, tokens.of, published, shape);
  const page: PageReading = {
    lexicon,
    text,
    published,
    blocks,
    tokens,
    shape,
    beside: labelledLines(text, blocks, (name) => name.split(' ').some((word) => lexicon.speakers.has(word))),
    places: placeCells(blocks),
    claims: [],
    given: [],
    founded: new Map(),
    topic,
    beforeTable: topic,
    asked: null,
    above: [],
    isBegun: false,
  };
  blocks.forEach((block, index) => {
    readBlock(page, block, index);
  });
  return withoutSome(lexicon, text, withoutParts(lexicon, text, withoutWider(lexicon, page.claims)));
}
