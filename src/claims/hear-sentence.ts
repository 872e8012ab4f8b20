import type { Figure, Sentence, Token } from '../text/index.ts';
import type { Claim } from './claim.ts';
import type { NameEntry } from './lexicon.ts';
import { announcedByEstimate, announcedByHeading } from './measures/announced-strength.ts';
import { type Asked, askedIn } from './measures/asked.ts';
import { spokenOfIn } from './measures/spoken-of.ts';
import type { ForeignSign } from './others/foreign-sign.ts';
import { placesApart, signsOf } from './others/foreign-signs.ts';
import { isStrangeEvent } from './others/strange-event.ts';
import type { PageReading } from './page-reading.ts';
import { readSentence } from './read-sentence.ts';
import type { Reading } from './reading.ts';
import { withDoer } from './subjects/doer.ts';
import { type Mention, mentionsOf } from './subjects/mentions.ts';
import { strangerAfter } from './subjects/organisation-after.ts';
import { withDates } from './subjects/with-dates.ts';
import { countsFor, countsPeople, uncountedAfter } from './topics/awaited-toll.ts';
import { backAtPage, strangeCountsAfter, strangeWordsAfter } from './topics/back-to-page.ts';
import { type Item, itemsOf, listedAfter } from './topics/labelled.ts';
import { namedBeside, turnedBeside } from './topics/named-beside.ts';
import { topicAfter, topicBack } from './topics/next-topic.ts';
import { isTitleLine } from './topics/title-line.ts';
import { eventsOf, FOREIGN, type Topic } from './topics/topic.ts';
import { leavesTollOpen } from './topics/yardstick.ts';
import { unlinked } from './unlinked.ts';
import { HARM_OR_DEATH } from './words/date-verbs.ts';
import type { Hit } from './words/phrase-table.ts';
import { hasWord, type NamedSentence, namedSentence, sentenceContext } from './words/sentence-context.ts';

/** A sentence as it stands in its block. */
export interface Heard extends Sentence {
  readonly tokens: readonly Token[];
  readonly block: number;
  readonly figures: readonly Figure[];
  /** Words of a heading above or a dateline, which may describe with it what neither does alone. */
  readonly above: readonly Hit<NameEntry>[];
  readonly isHeading: boolean;
  /** It goes on in an item of a list that names what it is about. */
  readonly isOfItem: boolean;
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
 * What asks for a number stays asked behind an answer: "How strong is it? The UN says 4,000. A general says 2,000.", and
 * what a heading announces as far as the next one.
 */
function askedAfter(
  page: PageReading,
  named: NamedSentence,
  reading: Reading,
  read: readonly Claim[],
  { isHeading, first }: Heard,
): Asked | null {
  const { asked, topic, lexicon } = page;
  const spoken = topic.organisation === FOREIGN ? null : topic.organisation;
  // "Strength. Estimates differ."
  if (isHeading || first === 0) {
    const announced = announcedByHeading(lexicon, named, spoken ?? topic.pageOrganisation);
    if (announced) return announced;
  }
  const { context, mentions, signs } = reading;
  // "Estimates vary." puts the answer off.
  const isPutOff = context.figures.length === 0 && mentions.length === 0 && asked?.measure.measure.kind === 'count';
  const isAnswer =
    asked !== null && asked.organisation !== null && (isPutOff || read.some(({ measure }) => measure === asked.measure.measure.id));
  const isOfSection = asked?.by === 'section' && !isHeading;
  const next =
    askedIn(lexicon, named, spoken) ?? (isAnswer || isOfSection ? asked : (announcedByEstimate(reading) ?? spokenOfIn(lexicon, named)));
  // "How many have died in Springfield?": what it asks for is of there.
  return next?.organisation === null && placesApart(context, signs(), eventsOf(topic)).length > 0 ? null : next;
}

/** What the next sentence may take to be spoken of. */
function topicOf(page: PageReading, reading: Reading, read: readonly Claim[], topic: Topic): Topic {
  const { lexicon } = page;
  const { context, mentions, signs, items, block } = reading;
  const left = topicBack(topic, topicAfter(topic, mentions, signs, context, block), mentions, read, block);
  const next = strangerAfter(left, context, mentions, read);
  const { event } = next;
  const isTitle = event !== null && event !== FOREIGN && isTitleLine(context, event);
  return {
    ...next,
    ...uncountedAfter(reading, read, event),
    ...(isTitle ? { headingBlock: block, headingEvent: event } : {}),
    isCounting: countsFor(lexicon, read, event),
    strangeWords: strangeWordsAfter(next, context),
    strangeCounts: strangeCountsAfter(next, read),
    measuredBlock: leavesTollOpen(context) ? block : -1,
    beside: namedBeside(context, mentions, next),
    hasToll: next.hasToll || countsPeople(lexicon, read),
    listed: listedAfter(next.listed, context, context.figures.length === 0 ? [] : items()),
  };
}

/** Reads a sentence of a page, and leaves what the next one may go on with. */
export function hearSentence(page: PageReading, heard: Heard): void {
  const { lexicon, published, given, founded, claims } = page;
  const { tokens, block, figures, above } = heard;
  const named = withDoer(lexicon, withDates(lexicon, namedSentence(lexicon, tokens, heard, published, above), figures), page.topic);
  const mentions = mentionsOf(named);
  if (!isAbout(mentions, page.topic)) {
    for (const figure of figures) claims.push(unlinked(figure, block));
    const isToll = figures.some(({ kind }) => kind === 'count') && hasWord(named, HARM_OR_DEATH);
    page.topic = { ...page.topic, beside: null, hasToll: page.topic.hasToll || isToll };
    page.asked = null;
    return;
  }
  const context = sentenceContext(lexicon, named, figures);
  let found: readonly ForeignSign[] | null = null;
  const signs = (): readonly ForeignSign[] => (found ??= signsOf(context));
  let listed: readonly Item[] | null = null;
  const items = (): readonly Item[] => (listed ??= itemsOf(context));
  page.topic = turnedBeside(backAtPage(page.topic, context, block), context, block);
  const topic = heard.isOfItem ? { ...page.topic, page: null } : page.topic;
  const reading: Reading = { lexicon, context, mentions, signs, items, topic, block, given, asked: page.asked, founded };
  const read = readSentence(reading);
  claims.push(...read);
  page.asked = askedAfter(page, named, reading, read, heard);
  if (!heard.isHeading) page.topic = topicOf(page, reading, read, page.topic);
}
