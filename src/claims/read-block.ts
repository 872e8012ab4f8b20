import { type Block, type Figure, findFigures, splitSentences, type Token } from '../text/index.ts';
import { hearSentence } from './hear-sentence.ts';
import type { PageReading } from './page-reading.ts';
import { type HeadedCell, readCell } from './read-cell.ts';
import { behindDateline } from './subjects/behind-dateline.ts';
import { isEntry } from './topics/entries.ts';
import { partsOfHeading, topicAtHeading } from './topics/heading-topic.ts';
import { groupAtItem } from './topics/item-of-group.ts';
import { SHORTEST_LEDE } from './topics/lede.ts';
import { isQuestion, topicBeforeQuestion, topicOfQuestion } from './topics/question.ts';
import { runInHeading } from './topics/run-in-heading.ts';
import { FOREIGN, NO_TOPIC, turnedTo } from './topics/topic.ts';
import { unlinked } from './unlinked.ts';

/** Reads a block that is a cell of a table, by its heading and its row: every row stands for itself. Says whether it is one. */
function readTable(page: PageReading, index: number): boolean {
  const { places, tokens, lexicon, published } = page;
  const [place, last] = [places[index], places[index - 1]];
  if (place?.table !== last?.table) {
    if (last) page.topic = page.beforeTable;
    page.beforeTable = page.topic;
  }
  if (!place) return false;
  if (place.table !== last?.table || place.row !== last.row) page.topic = NO_TOPIC;
  const headed = (at: number): HeadedCell => {
    const heading = places[at]?.heading ?? null;
    return { tokens: tokens.of(at), heading: heading === null ? [] : tokens.of(heading) };
  };
  const cell = readCell(lexicon, headed(index), place.beside.map(headed), published, index);
  if (cell) page.claims.push(...cell);
  return cell !== null;
}

/** What a block is spoken of by before its first sentence: an entry, an item or a heading begins anew. Says whether it is a heading. */
function enterBlock(page: PageReading, block: Block, index: number, figures: readonly Figure[]): boolean {
  const { lexicon, text, published, blocks, shape, tokens } = page;
  const own = tokens.of(index);
  // Teasers of other pages are about what they name, and nothing goes on from them.
  if (shape.furniture[index]) page.topic = NO_TOPIC;
  // An entry of a live blog begins with its time, and goes back to what the page is about.
  const startsEntry = shape.isOfEntries ? isEntry(text, block) : figures[0]?.kind === 'clock' && figures[0].first === 0;
  // The first item under a heading that names an event is of it, and all items under an item that is a link.
  const isFirstItem = page.topic.headingEvent !== null && page.topic.headingBlock === index - 1;
  const isOfHeading = block.kind === 'item' && (isFirstItem || blocks[page.topic.headingBlock]?.kind === 'item');
  if (block.kind === 'entry' || (startsEntry && !isOfHeading)) page.topic = { ...page.topic, event: null };
  if (block.kind === 'item') page.topic = groupAtItem(page.topic, own);
  if (isQuestion(own)) page.topic = topicBeforeQuestion(page.topic, own, index);
  const label = shape.isRoundUp ? runInHeading(text, block) : null;
  // The first line of news in brief is the heading of its first item.
  const isHeading =
    block.kind === 'heading' || (shape.isDigest && block.kind === 'headline') || (block.kind === 'item' && block.isLink === true);
  const heading = label ? tokens.within(label) : isHeading ? own : null;
  if (heading) page.topic = topicAtHeading(lexicon, page.topic, heading, index, published);
  // The summary of another page stands under its headline.
  if (heading && block.isLink && page.topic.event === null) page.topic = turnedTo(page.topic, FOREIGN, index);
  const others = page.beside[index] ?? [];
  if (others.length > 0) page.topic = { ...page.topic, listed: [...page.topic.listed, ...others] };
  return isHeading;
}

/** Reads the sentences of a block, the first of them with what a heading above or a dateline names. */
function readSentences(page: PageReading, block: Block, index: number, figures: readonly Figure[], isHeading: boolean): void {
  const { lexicon, published, shape } = page;
  const tokens: readonly Token[] = page.tokens.of(index);
  // Only a report begins with a dateline; in front of a later line a place is where that was.
  const report = page.isBegun ? { sentences: splitSentences(tokens), heard: [] } : behindDateline(lexicon, tokens, published);
  page.isBegun ||= block.kind === 'paragraph' && tokens.length >= SHORTEST_LEDE && !shape.furniture[index];
  const ahead = figures.filter(({ first }) => first < (report.sentences[0]?.first ?? 0));
  for (const figure of ahead) page.claims.push(unlinked(figure, index));
  let taken = ahead.length;
  let isOfItem = false;
  let above: PageReading['above'] = isHeading ? [] : [...page.above, ...report.heard];
  page.above = isHeading ? partsOfHeading(lexicon, tokens, published) : [];
  for (const sentence of report.sentences) {
    const from = taken;
    while (taken < figures.length && (figures[taken]?.first ?? 0) < sentence.next) taken += 1;
    // Every item of a list stands for itself, where it begins with what it is about.
    isOfItem ||= block.kind === 'item' && sentence === report.sentences[1] && page.topic.event !== null && page.topic.eventBlock === index;
    hearSentence(page, { ...sentence, tokens, block: index, figures: figures.slice(from, taken), above, isHeading, isOfItem });
    above = [];
  }
}

/** Reads a block of a page, and leaves what the next one may go on with. */
export function readBlock(page: PageReading, block: Block, index: number): void {
  if (readTable(page, index)) return;
  const tokens = page.tokens.of(index);
  const around = page.topic;
  const figures = findFigures(tokens, page.published);
  const isHeading = enterBlock(page, block, index, figures);
  readSentences(page, block, index, figures, isHeading);
  if (isQuestion(tokens)) page.topic = topicOfQuestion(page.topic, tokens, index);
  if (page.shape.furniture[index]) page.topic = around;
  page.tokens.forget(index);
}
