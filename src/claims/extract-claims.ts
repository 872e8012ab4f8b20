import {
  type Block,
  type DateValue,
  type Day,
  dateValue,
  type Figure,
  findFigures,
  fold,
  isDateFigure,
  type NumberFigure,
  splitBlocks,
  splitSentences,
  type Token,
  tokenize,
} from '../text/index.ts';
import { attributionOf } from './attribution.ts';
import { type Claim, type Evidence, evidenceOf } from './claim.ts';
import { EVENT_NOUNS } from './event-words.ts';
import { belongsTo, type ForeignSign, signsOf } from './foreign-signs.ts';
import type { Entity, Lexicon } from './lexicon.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { openingOf, pageTopic } from './page-topic.ts';
import { readCount } from './read-count.ts';
import { readOther } from './read-other.ts';
import type { Given, Previous, Reading } from './reading.ts';
import { isRoundUp, runInHeading } from './run-in-heading.ts';
import { isWord, namedSentence, type SentenceContext, sentenceContext, wordAt, wordsAt } from './sentence-context.ts';
import { eventOf } from './subject.ts';
import { superlativesOf } from './superlative.ts';
import { FOREIGN, NO_TOPIC, type Topic } from './topic.ts';

/** A text to read: a page's, a file's. */
export interface TextDocument {
  readonly text: string;
  readonly title: string;
  /** The day it was published, against which relative dates are resolved; null when the page gives none. */
  readonly published: Day | null;
  /** Its blocks; cut from line breaks when they are left out. */
  readonly blocks?: readonly Block[] | undefined;
}

/** Tokens of a block at their offsets in the document, read without invisible characters. */
function tokensOfBlock(text: string, block: Block): Token[] {
  const raw = text.slice(block.start, block.end);
  const folded = fold(raw);
  if (folded.text === raw) return tokenize(raw, block.start);
  return tokenize(folded.text).map((token) => ({
    ...token,
    start: block.start + folded.toOriginal(token.start),
    end: block.start + folded.toOriginal(token.end - 1) + 1,
  }));
}

const isCounted = (figure: NumberFigure): boolean => figure.kind === 'count' || figure.kind === 'pair';

/** Whether words name an organisation of the sentence: then the group speaks for itself. */
function namesOrganisation(context: SentenceContext, words: string): boolean {
  return context.names.some(({ value, first, next }) => {
    if (value.kind !== 'name' || value.entity.kind !== 'organisation') return false;
    return words.includes(wordsAt(context, first, next));
  });
}

function readSuperlatives(reading: Reading): Omit<Claim, 'attribution'>[] {
  const { context, lexicon, block } = reading;
  const isAboutSomething = reading.mentions.length > 0 || reading.topic.event !== null || reading.topic.page !== null;
  if (!isAboutSomething || !lexicon.measures.has('superlative')) return [];
  return superlativesOf(context).flatMap((found) => {
    const [a, b] = [context.tokens[found.first], context.tokens[found.next - 1]];
    if (!a || !b) return [];
    const span = { start: a.start, end: b.end };
    const anchor = {
      kind: 'count',
      ...span,
      first: found.first,
      next: found.next,
      quantity: { stated: null, low: null, high: null, modifier: 'exact' },
      unit: null,
    } as const;
    const about = eventOf(context, anchor, reading.mentions, reading.signs, reading.topic, block);
    const evidence: Evidence[] = [evidenceOf('measure', 1, 'a superlative', span), ...about.evidence];
    return [
      {
        ...span,
        value: { kind: 'superlative', quantity: found.quantity, words: words(context, found.first, found.next) },
        measure: 'superlative',
        population: 'all',
        subject: about.entity?.isSubject ? about.entity.id : null,
        assertion: 'asserted',
        evidence,
        block,
      },
    ];
  });
}

function readSentence(reading: Reading): Claim[] {
  const { context, block } = reading;
  const read: Omit<Claim, 'attribution'>[] = [];
  let previous: Previous | null = null;
  for (const figure of context.figures) {
    if (!isDateFigure(figure) && isCounted(figure)) {
      const count = readCount(reading, figure, previous);
      previous = count.previous;
      read.push({ ...count.claim, block });
    } else read.push({ ...readOther(reading, figure), block });
  }
  read.push(...readSuperlatives(reading));
  if (read.length === 0) return [];
  const attribution = read.some(({ subject }) => subject !== null)
    ? attributionOf(context, (speaker) => namesOrganisation(context, speaker))
    : null;
  return withoutOverlaps(read.map((claim) => ({ ...claim, attribution })));
}

/** A duration inside a superlative belongs to it. */
function withoutOverlaps(claims: readonly Claim[]): Claim[] {
  const superlatives = claims.filter(({ value }) => value.kind === 'superlative');
  return claims
    .filter(
      (claim) => claim.value.kind === 'superlative' || !superlatives.some((other) => claim.start >= other.start && claim.end <= other.end),
    )
    .sort((a, b) => a.start - b.start);
}

function words(context: SentenceContext, first: number, next: number): string {
  let text = '';
  for (let at = first; at < next; at += 1) text += `${at > first && !context.tokens[at]?.glued ? ' ' : ''}${wordAt(context, at)}`;
  return text;
}

/** What a sentence leaves for the next: its main event, or that it was about something else. */
function topicAfter(
  topic: Topic,
  mentions: readonly Mention[],
  signs: () => readonly ForeignSign[],
  context: SentenceContext,
  block: number,
): Topic {
  const events = mentions.filter(({ entity, aside }) => entity.kind === 'event' && !aside);
  const organisations = mentions.filter(({ entity }) => entity.kind === 'organisation');
  const named =
    organisations.find(({ entity }) => entity.isSubject) ??
    organisations.find((mention) => leadsSentence(context, mention)) ??
    (topic.organisation ? undefined : organisations[0]);
  const organisation: Entity | null = named?.entity ?? topic.organisation;
  const last = events[events.length - 1];
  if (last) {
    const distinct = new Set(events.map(({ entity }) => entity));
    const looks = events.find(({ entity }) => !entity.isSubject);
    // Two events in one sentence: what follows may be about either.
    const event = distinct.size > 1 && looks ? FOREIGN : last.entity;
    return { ...topic, event, eventBlock: block, organisation };
  }
  // Where nothing has been spoken of yet there is nothing to turn away from.
  if (!topic.event && !topic.page) return organisation === topic.organisation ? topic : { ...topic, organisation };
  const known = [topic.event, topic.page].filter((entity): entity is Entity => entity !== null && entity !== FOREIGN);
  const echoes = context.names.some(({ value }) => value.kind === 'event-word' && value.entity === topic.event);
  const foreign = signs().some(
    (sign) =>
      (sign.kind === 'wider' && !echoes) ||
      (sign.kind === 'event' && !known.some((entity) => belongsTo(context, sign, entity) && isOwnEvent(sign, entity))),
  );
  const another =
    signs().some(
      (sign) => sign.kind === 'place' && !known.some((entity) => belongsTo(context, sign, entity) || isDescribedBy(context, sign, entity)),
    ) &&
    context.figures.some((figure) => figure.kind === 'count') &&
    context.cues.some(({ value }) => value.measure.populations === true);
  if (foreign || another) return { ...topic, event: FOREIGN, eventBlock: block, organisation };
  const refers = context.names.some(
    (hit) =>
      hit.value.kind === 'event-word' &&
      hit.value.entity === topic.event &&
      (isWord(context, hit.first - 1, 'the this that') || wordAt(context, hit.first - 1).endsWith("'s")),
  );
  return { ...topic, eventBlock: refers || topic.eventBlock === block ? block : topic.eventBlock, organisation };
}

/** A country that the event is described by ("the airport in …") leads away from it no more than it names it. */
function isDescribedBy({ names }: SentenceContext, sign: ForeignSign, entity: Entity): boolean {
  return names.some(
    ({ value, first, next }) => value.kind === 'part' && value.entity === entity && first <= sign.first && sign.next <= next,
  );
}

/** Another organisation takes over only where a sentence begins with it. */
function leadsSentence(context: SentenceContext, mention: Mention): boolean {
  return (mention.at[0]?.first ?? Number.POSITIVE_INFINITY) <= context.first + 3;
}

/** "an earthquake" is not what a page about a shooting goes on about, "an attack" may be. */
function isOwnEvent(sign: ForeignSign, entity: Entity): boolean {
  return !/^(a|an|another|one)\b/.test(sign.words) || sign.words.split(' ').some((word) => entity.eventWords.has(word));
}

/** A heading opens a section about what it names; one that names another event closes the topic. */
function topicAtHeading(lexicon: Lexicon, topic: Topic, tokens: readonly Token[], block: number, published: Day | null): Topic {
  const opening = openingOf(lexicon, tokens, published);
  const organisation = opening.organisation ?? topic.organisation;
  if (opening.event) return { ...topic, event: opening.event, eventBlock: block, organisation };
  const { page } = topic;
  const heading = sentenceContext(lexicon, namedSentence(lexicon, tokens, { first: 0, next: tokens.length }, published), []);
  const isNamed = signsOf(heading).some((sign) => sign.kind === 'event' && (page === null || !belongsTo(heading, sign, page)));
  const isOther = tokens.some(({ lower }) => EVENT_NOUNS.has(lower) && !page?.eventWords.has(lower));
  const foreign = isNamed || isOther;
  return { ...topic, event: foreign ? FOREIGN : null, eventBlock: block, organisation };
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
  return mentions.length > 0 || (event !== null && event !== FOREIGN) || page !== null || organisation !== null;
}

/**
 * Reads every figure of a text: what it says and, where the words make it clear, what it measures, of whom and of
 * which event. Pure and linear in the length of the text.
 * @returns claims in order; `subject` and `measure` are null where they are not clear
 */
export function extractClaims(lexicon: Lexicon, document: TextDocument): Claim[] {
  const blocks = document.blocks ?? splitBlocks(document.text);
  const cache: (Token[] | undefined)[] = [];
  const tokensOf = (index: number): readonly Token[] => {
    const block = blocks[index];
    if (!block) return [];
    cache[index] ??= tokensOfBlock(document.text, block);
    return cache[index] ?? [];
  };
  const headline = blocks[0]?.kind === 'headline' ? blocks[0] : undefined;
  const title = document.title || (headline ? document.text.slice(headline.start, headline.end) : '');
  if (!mayMention(lexicon, document))
    return blocks.flatMap((_, block) => findFigures(tokensOf(block), document.published).map((figure) => unlinked(figure, block)));
  const roundUp = isRoundUp(document.text, blocks);
  const top = pageTopic(lexicon, title, blocks, tokensOf, document.published, roundUp);
  let topic: Topic = { ...NO_TOPIC, page: top.page, pageSince: top.since, organisation: top.organisation };
  const claims: Claim[] = [];
  const given: Given[] = [];
  const founded = new Map<string, DateValue>();
  blocks.forEach((block, index) => {
    const tokens = tokensOf(index);
    const figures = findFigures(tokens, document.published);
    // An entry of a live blog begins with its time, and goes back to what the page is about.
    if (block.kind === 'entry' || (figures[0]?.kind === 'clock' && figures[0].first === 0)) topic = { ...topic, event: null };
    const label = roundUp ? runInHeading(document.text, block) : null;
    const heading = label ? tokensOfBlock(document.text, label) : block.kind === 'heading' ? tokens : null;
    if (heading) topic = topicAtHeading(lexicon, topic, heading, index, document.published);
    let read = 0;
    for (const sentence of splitSentences(tokens)) {
      const from = read;
      while (read < figures.length && (figures[read]?.first ?? 0) < sentence.next) read += 1;
      const inside = figures.slice(from, read);
      const named = namedSentence(lexicon, tokens, sentence, document.published);
      const mentions = mentionsOf(named);
      if (!isAbout(mentions, topic)) {
        for (const figure of inside) claims.push(unlinked(figure, index));
        continue;
      }
      const context = sentenceContext(lexicon, named, inside);
      let found: readonly ForeignSign[] | null = null;
      const signs = (): readonly ForeignSign[] => (found ??= signsOf(context));
      const reading: Reading = { lexicon, context, mentions, signs, topic, block: index, published: document.published, given, founded };
      claims.push(...readSentence(reading));
      if (block.kind !== 'heading') topic = topicAfter(topic, mentions, signs, context, index);
    }
    cache[index] = undefined;
  });
  return claims;
}
