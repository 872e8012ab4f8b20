import {
  type Block,
  type DateValue,
  type Day,
  dateValue,
  type Figure,
  findFigures,
  fold,
  hasInvisible,
  isDateFigure,
  placeCells,
  splitBlocks,
  splitSentences,
  type Token,
  tokenize,
  withoutBold,
  withoutLinks,
  withoutNotes,
  withoutRunInFurniture,
  withRunInHeadline,
} from '../text/index.ts';
import type { Claim } from './claim.ts';
import type { Entity, Lexicon, NameEntry } from './lexicon.ts';
import { type Asked, askedIn } from './measures/asked.ts';
import { spokenOfIn } from './measures/spoken-of.ts';
import type { ForeignSign } from './others/foreign-sign.ts';
import { placesApart, signsOf } from './others/foreign-signs.ts';
import { isStrangeEvent } from './others/strange-event.ts';
import { withoutParts, withoutSome, withoutWider } from './populations/parts-of-whole.ts';
import { readCell } from './read-cell.ts';
import { readSentence } from './read-sentence.ts';
import type { Given, Reading } from './reading.ts';
import { behindDateline } from './subjects/behind-dateline.ts';
import { withDoer } from './subjects/doer.ts';
import { type Mention, mentionsOf } from './subjects/mentions.ts';
import { strangerAfter } from './subjects/organisation-after.ts';
import { withDates } from './subjects/with-dates.ts';
import { awaitsToll, countsFor, countsPeople, isUncounted } from './topics/awaited-toll.ts';
import { backAtPage, strangeCountsAfter, strangeWordsAfter } from './topics/back-to-page.ts';
import { isEntry } from './topics/entries.ts';
import { partsOfHeading, topicAtHeading } from './topics/heading-topic.ts';
import { groupAtItem } from './topics/item-of-group.ts';
import { withJoinedItems } from './topics/joined-items.ts';
import { type Item, itemsOf, listedAfter } from './topics/labelled.ts';
import { labelledLines } from './topics/labelled-lines.ts';
import { SHORTEST_LEDE } from './topics/lede.ts';
import { namedBeside, turnedBeside } from './topics/named-beside.ts';
import { topicAfter, topicBack } from './topics/next-topic.ts';
import { pageShape } from './topics/page-shape.ts';
import { pageTopic } from './topics/page-topic.ts';
import { isQuestion, topicBeforeQuestion, topicOfQuestion } from './topics/question.ts';
import { runInHeading } from './topics/run-in-heading.ts';
import { isTitleLine } from './topics/title-line.ts';
import { eventsOf, FOREIGN, NO_TOPIC, type Topic, turnedTo } from './topics/topic.ts';
import { leavesTollOpen } from './topics/yardstick.ts';
import { HARM_OR_DEATH } from './words/date-verbs.ts';
import type { Hit } from './words/phrase-table.ts';
import { hasWord, namedSentence, sentenceContext } from './words/sentence-context.ts';

/** A text to read: a page's, a file's. */
export interface TextDocument {
  readonly text: string;
  readonly title: string;
  /** The day it was published, against which relative dates are resolved; null when the page gives none. */
  readonly published: Day | null;
  /** Its blocks; cut from line breaks when they are left out. */
  readonly blocks?: readonly Block[] | undefined;
}

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
  return hasNotes ? withoutNotes(withoutBold(withoutLinks(tokens))) : tokens;
}

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

/** A figure where nothing of the pack is spoken of: found, and not linked. */
function unlinked(figure: Figure, block: number): Claim {
  const value: Claim['value'] = isDateFigure(figure)
    ? { kind: 'date', date: dateValue(figure.date), words: '', modifier: 'exact' }
    : { kind: 'quantity', quantity: figure.quantity, unit: figure.unit };
  return {
    start: figure.start,
    end: figure.end,
    value,
    measure: null,
    population: 'all',
    subject: null,
    assertion: 'asserted',
    attribution: null,
    evidence: [],
    block,
  };
}

/** Whether a figure can be about anything: the sentence names something, or earlier text has. */
function isAbout(mentions: readonly Mention[], { event, page, organisation }: Topic): boolean {
  return (
    mentions.length > 0 ||
    [event, organisation].some((spoken) => spoken !== null && spoken !== FOREIGN) ||
    (page !== null && !isStrangeEvent(page))
  );
}

/**
 * Reads every figure of a text: what it says and, where the words make it clear, what it measures, of whom and of
 * which event. Pure and linear in the length of the text.
 * @returns claims in order; `subject` and `measure` are null where they are not clear
 */
export function extractClaims(lexicon: Lexicon, document: TextDocument): Claim[] {
  const blocks = document.blocks ?? blocksOfLines(document);
  const marks: TextMarks = { isPlain: !hasInvisible(document.text), hasNotes: /[[*]/.test(document.text) };
  const cache: (readonly Token[] | undefined)[] = [];
  const tokensOf = (index: number): readonly Token[] => {
    const block = blocks[index];
    if (!block) return [];
    cache[index] ??= withJoinedItems(lexicon, tokensOfBlock(document.text, block, marks));
    return cache[index] ?? [];
  };
  const headline = blocks[0]?.kind === 'headline' ? blocks[0] : undefined;
  const title = document.title || (headline ? document.text.slice(headline.start, headline.end) : '');
  if (!mayMention(lexicon, document))
    return blocks.flatMap((_, block) => findFigures(tokensOf(block), document.published).map((figure) => unlinked(figure, block)));
  const shape = pageShape(document.text, blocks);
  const beside = labelledLines(document.text, blocks, (name) => name.split(' ').some((word) => lexicon.speakers.has(word)));
  let topic = pageTopic(lexicon, title, blocks, tokensOf, document.published, shape);
  const claims: Claim[] = [];
  const given: Given[] = [];
  const founded = new Map<Entity, DateValue>();
  let asked: Asked | null = null;
  let above: readonly Hit<NameEntry>[] = [];
  let isBegun = false;
  const places = placeCells(blocks);
  let beforeTable = topic;
  blocks.forEach((block, index) => {
    const tokens = tokensOf(index);
    const [place, last] = [places[index], places[index - 1]];
    if (place?.table !== last?.table) {
      if (last) topic = beforeTable;
      beforeTable = topic;
    }
    // Every row of a table stands for itself.
    if (place && (place.table !== last?.table || place.row !== last.row)) topic = NO_TOPIC;
    const cell =
      place &&
      readCell(
        lexicon,
        tokens,
        place.heading === null ? [] : tokensOf(place.heading),
        place.beside.map(tokensOf),
        document.published,
        index,
      );
    if (cell) {
      claims.push(...cell);
      return;
    }
    const around = topic;
    // Teasers of other pages are about what they name, and nothing goes on from them.
    if (shape.furniture[index]) topic = NO_TOPIC;
    const figures = findFigures(tokens, document.published);
    // An entry of a live blog begins with its time, and goes back to what the page is about.
    const startsEntry = shape.isOfEntries ? isEntry(document.text, block) : figures[0]?.kind === 'clock' && figures[0].first === 0;
    // The first item under a heading that names an event is of it, and all items under an item that is a link.
    const isFirstItem = topic.headingEvent !== null && topic.headingBlock === index - 1;
    const isOfHeading = block.kind === 'item' && (isFirstItem || blocks[topic.headingBlock]?.kind === 'item');
    if (block.kind === 'entry' || (startsEntry && !isOfHeading)) topic = { ...topic, event: null };
    if (block.kind === 'item') topic = groupAtItem(topic, tokens);
    const isAsking = isQuestion(tokens);
    if (isAsking) topic = topicBeforeQuestion(topic, tokens, index);
    const label = shape.isRoundUp ? runInHeading(document.text, block) : null;
    // The first line of news in brief is the heading of its first item.
    const isHeading =
      block.kind === 'heading' || (shape.isDigest && block.kind === 'headline') || (block.kind === 'item' && block.isLink === true);
    const heading = label ? tokensOfBlock(document.text, label, marks) : isHeading ? tokens : null;
    if (heading) topic = topicAtHeading(lexicon, topic, heading, index, document.published);
    // The summary of another page stands under its headline.
    if (heading && block.isLink && topic.event === null) topic = turnedTo(topic, FOREIGN, index);
    const others = beside[index] ?? [];
    if (others.length > 0) topic = { ...topic, listed: [...topic.listed, ...others] };
    // Only a report begins with a dateline; in front of a later line a place is where that was.
    const report = isBegun ? { sentences: splitSentences(tokens), heard: [] } : behindDateline(lexicon, tokens, document.published);
    isBegun ||= block.kind === 'paragraph' && tokens.length >= SHORTEST_LEDE && !shape.furniture[index];
    const ahead = figures.filter(({ first }) => first < (report.sentences[0]?.first ?? 0));
    for (const figure of ahead) claims.push(unlinked(figure, index));
    let taken = ahead.length;
    let isOfItem = false;
    let heard = isHeading ? [] : [...above, ...report.heard];
    above = isHeading ? partsOfHeading(lexicon, tokens, document.published) : [];
    for (const sentence of report.sentences) {
      const from = taken;
      while (taken < figures.length && (figures[taken]?.first ?? 0) < sentence.next) taken += 1;
      const inside = figures.slice(from, taken);
      const named = withDoer(
        lexicon,
        withDates(lexicon, namedSentence(lexicon, tokens, sentence, document.published, heard), inside),
        topic,
      );
      heard = [];
      const mentions = mentionsOf(named);
      if (!isAbout(mentions, topic)) {
        for (const figure of inside) claims.push(unlinked(figure, index));
        topic = {
          ...topic,
          beside: null,
          hasToll: topic.hasToll || (inside.some(({ kind }) => kind === 'count') && hasWord(named, HARM_OR_DEATH)),
        };
        asked = null;
        continue;
      }
      const context = sentenceContext(lexicon, named, inside);
      let found: readonly ForeignSign[] | null = null;
      const signs = (): readonly ForeignSign[] => (found ??= signsOf(context));
      let items: readonly Item[] | null = null;
      const itemsIn = (): readonly Item[] => (items ??= itemsOf(context));
      // Every item of a list stands for itself, where it begins with what it is about.
      isOfItem ||= block.kind === 'item' && sentence === report.sentences[1] && topic.event !== null && topic.eventBlock === index;
      topic = turnedBeside(backAtPage(topic, context, index), context, index);
      const spoken = isOfItem ? { ...topic, page: null } : topic;
      const reading: Reading = { lexicon, context, mentions, signs, items: itemsIn, topic: spoken, block: index, given, asked, founded };
      const read = readSentence(reading);
      claims.push(...read);
      // "How strong is it? The UN says 4,000. A general says 2,000.": one answer behind the other
      // "Estimates vary." puts the answer off.
      const isPutOff = inside.length === 0 && mentions.length === 0 && asked?.measure.measure.kind === 'count';
      const isAnswer =
        asked !== null && asked.organisation !== null && (isPutOff || read.some(({ measure }) => measure === asked?.measure.measure.id));
      asked =
        askedIn(lexicon, named, topic.organisation === FOREIGN ? null : topic.organisation) ??
        (isAnswer ? asked : spokenOfIn(lexicon, named));
      // "How many have died in Springfield?": what it asks for is of there.
      if (asked?.organisation === null && placesApart(context, signs(), eventsOf(topic)).length > 0) asked = null;
      if (isHeading) continue;
      const left = topicBack(topic, topicAfter(topic, mentions, signs, context, index), mentions, read, index);
      topic = strangerAfter(left, context, mentions, read);
      const { event } = topic;
      if (event !== null && event !== FOREIGN && isTitleLine(context, event))
        topic = { ...topic, headingBlock: index, headingEvent: event };
      const isAwaited = awaitsToll(reading, read, topic.event);
      const listed = listedAfter(topic.listed, context, inside.length === 0 ? [] : itemsIn());
      topic = {
        ...topic,
        isUncounted: isUncounted(reading, read, topic.event),
        isCounting: countsFor(lexicon, read, topic.event),
        awaitsToll: isAwaited,
        strangeWords: strangeWordsAfter(topic, context),
        strangeCounts: strangeCountsAfter(topic, read),
        measuredBlock: leavesTollOpen(context) ? index : -1,
        beside: namedBeside(context, mentions, topic),
        hasToll: topic.hasToll || countsPeople(lexicon, read),
        listed,
      };
    }
    if (isAsking) topic = topicOfQuestion(topic, tokens, index);
    if (shape.furniture[index]) topic = around;
    cache[index] = undefined;
  });
  return withoutSome(lexicon, document.text, withoutParts(lexicon, document.text, withoutWider(lexicon, claims)));
}
