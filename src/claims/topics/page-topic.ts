import { type Block, type Day, type Figure, findFigures, isOneOf, type Token, tokenize } from '../../text/index.ts';
import type { Entity, Lexicon } from '../lexicon.ts';
import { isBackground } from '../others/background.ts';
import { isDigression, isOfItsDays, isTitledFor, type PageOpening } from '../others/digression.ts';
import { strangeEvent, strangeEventOf } from '../others/strange-event.ts';
import { behindDateline } from '../subjects/behind-dateline.ts';
import { openingContexts } from '../subjects/contexts-of.ts';
import { type Mention, mentionsOf } from '../subjects/mentions.ts';
import { isYardstick } from '../subjects/still-news.ts';
import { EVENT_NOUNS } from '../words/event-words.ts';
import { FINITE_VERBS } from '../words/grammar-words.ts';
import { isTollVerb, type NamedSentence, namedSentence } from '../words/sentence-context.ts';
import { isFreshNews } from './fresh-news.ts';
import { LEDE_BLOCKS, ledeOf, SHORTEST_LEDE } from './lede.ts';
import type { PageShape } from './page-shape.ts';
import { NO_TOPIC, type Topic } from './topic.ts';

/** So many paragraphs before the one that says where a toll may come. */
const REACH_OF_LEDE = 2;
/** How far into each of its first blocks the lede goes, in tokens: some pages come as one long line. */
const LEDE_TOKENS = 120;
/** "Springfield attack, Shelbyville and more" */
const MIXED = /\band more\b/i;
/** "Springfield, Shelbyville, Ogdenville: a spring of attacks" */
const SEVERAL_PLACES = /^(?:\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)*(?:, and |, | and )){2,}\p{Lu}[^:]*:/u;
/** What news about many things is called. */
const NEWSLETTER =
  /\b(?:(?<!press )briefing|newsletter|in brief|round-?up|digest|headlines|the week|news at|bulletin|newswrap|what you need to know)\b/i;

/** So long, in days, an event is all that a briefing is about. */
const DAY_OF_IT = 2;

/** What goes from one question to the next, whatever it begins with. */
const BRIEFING =
  /\b(?:press briefing|briefing by|hold(?:s)? (?:a )?(?:press )?briefing|daily briefing of|gaggle|press conference|press availability|noon briefing)\b/i;

/** What news that is still coming in is called: its sections are of one thing, though each has a heading. */
const LIVE = /\b(?:live|latest|updates)\b/i;

/** What a page says before its first section. */
function introOf(blocks: readonly Block[]): number[] {
  const section = blocks.findIndex(({ kind }, index) => kind === 'heading' && index > 0);
  return blocks.slice(0, Math.min(LEDE_BLOCKS, Math.max(section, 0))).map((_, index) => index);
}

/** So long after an event, in days, everybody knows what is meant. */
const FRESH = 7;

const isWithin = (from: Day | null, published: Day | null, days: number): boolean =>
  from === null || published === null || (published >= from && published - from <= days);

interface Opening {
  readonly event: Entity | null;
  /** An event that it names only for what stands behind another. */
  readonly backdrop: Entity | null;
  readonly organisation: Entity | null;
  /** Its first sentence names an organisation of the pack, or one that has it as a branch, first or later. */
  readonly namesSubject: boolean;
  /** It speaks of some event, known or not. */
  readonly speaksOfEvent: boolean;
}

/** "One came in a wheelchair": who is told of, and no count. */
const isPronoun = (tokens: readonly Token[], { first, next }: Figure): boolean =>
  tokens[first]?.lower === 'one' && FINITE_VERBS.has(tokens[next]?.lower ?? '');

/** Whether a sentence counts people whom something has happened to. */
function hasToll(lexicon: Lexicon, named: NamedSentence): boolean {
  const { tokens, first, next } = named;
  const hasVerb = named.openings.some((at) => lexicon.cues.at(tokens, at, next).some(({ value }) => isTollVerb(value)));
  const own = tokens.slice(first, next);
  return hasVerb && findFigures(own).some((figure) => figure.kind === 'count' && !isPronoun(own, figure));
}

/** "Springfield, Shelbyville and the metro: how a town remembers": about neither alone. */
function isListed(tokens: readonly Token[], one: Mention, other: Mention): boolean {
  const [a, b] = [one.at[0], other.at[0]];
  if (!a || !b || one.entity === other.entity || b.first <= a.next) return false;
  return tokens.slice(a.next, b.first).every(({ lower }) => isOneOf(lower, ', and &'));
}

/** What a headline or a paragraph opens with: its first event that is no yardstick, unless another's toll comes before it. */
export function readOpening(lexicon: Lexicon, tokens: readonly Token[], published: Day | null): Opening {
  let event: Entity | null = null;
  let backdrop: Entity | null = null;
  let organisation: Entity | null = null;
  let namesSubject = false;
  const { sentences, heard } = behindDateline(lexicon, tokens, published);
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.first > LEDE_TOKENS) break;
    const named = namedSentence(lexicon, tokens, sentence, published, index === 0 ? heard : []);
    const mentions = mentionsOf(named);
    const first = (kind: Entity['kind']): Entity | null => {
      const [one, other] = mentions
        .filter((mention) => mention.entity.kind === kind && !isYardstick(named, mention) && !isBackground(named, mention))
        .sort((a, b) => (a.at[0]?.first ?? 0) - (b.at[0]?.first ?? 0));
      return one && !(other && isListed(tokens, one, other)) ? one.entity : null;
    };
    event ??= first('event');
    backdrop ??=
      mentions.find((mention) => mention.entity.isSubject && (isBackground(named, mention) || isYardstick(named, mention)))?.entity ?? null;
    organisation ??= first('organisation');
    namesSubject ||=
      index === 0 && mentions.some(({ entity }) => entity.kind === 'organisation' && (entity.isSubject || entity.branch !== null));
    if (event || hasToll(lexicon, named)) break;
  }
  return {
    event,
    backdrop,
    organisation,
    namesSubject,
    speaksOfEvent: event !== null || tokens.some((token) => EVENT_NOUNS.has(token.lower)),
  };
}

/**
 * An event that a page of its first days need not name: headline and lede have a word of each group that the pack
 * gives for such pages, and name nothing else.
 */
function nearDate(lexicon: Lexicon, parts: readonly (readonly Token[])[], published: Day | null): Entity | null {
  if (published === null) return null;
  for (const { entity, within, groups } of lexicon.early) {
    const from = entity.days?.from;
    if (from == null || published < from || published > from + within) continue;
    const found = new Set<number>();
    for (const tokens of parts) for (const hit of groups.find(tokens, 0, tokens.length)) found.add(hit.value);
    const size = lexicon.pack.subjects.find(({ id }) => id === entity.id)?.early?.groups.length;
    if (found.size === size) return entity;
  }
  return null;
}

/** How many blocks of a page of entries are looked at. */
const MOST_ENTRIES = 80;

/**
 * The event that a live page of its first days is about, whose headline has only its place ("Terror in Springfield: live"):
 * what is new stands on top, and the event is named where it began.
 * @param eventAt the event that a block names
 */
function eventOfEntries(page: PageOpening, length: number, eventAt: (index: number) => Entity | null): Entity | null {
  for (let index = 0; index < Math.min(length, MOST_ENTRIES); index += 1) {
    const event = eventAt(index);
    if (event?.isSubject && isOfItsDays(page, event) && isTitledFor(page, event)) return event;
  }
  return null;
}

/**
 * What headline and lede say the page is about: the topic that its text begins with.
 * @param shape how it is made; a page of entries is about an event only where its headline has its town
 */
export function pageTopic(
  lexicon: Lexicon,
  title: string,
  blocks: readonly Block[],
  tokensOf: (index: number) => readonly Token[],
  published: Day | null,
  { isRoundUp, isDigest, isList, isOfEntries, furniture }: PageShape,
): Topic {
  const titled = tokenize(title);
  const headline = readOpening(lexicon, titled, published);
  let { event, organisation } = headline;
  const isMixed = MIXED.test(title) || SEVERAL_PLACES.test(title);
  if (isMixed) event = null;
  const isNewsletter = event === null && (isMixed || NEWSLETTER.test(title));
  if (isRoundUp || isDigest || isNewsletter || isList) {
    const isLive = isList && !isRoundUp && !isDigest && !isNewsletter && LIVE.test(title);
    if (isLive) event ??= nearDate(lexicon, [titled, ...introOf(blocks).map(tokensOf)], published);
    return { ...NO_TOPIC, page: event, isDigest: isDigest || isNewsletter, organisation, pageOrganisation: organisation };
  }
  let { pageSince } = NO_TOPIC;
  const firsts = ledeOf(blocks, tokensOf, furniture);
  const lede = firsts.map(tokensOf);
  const isBriefing = event === null && BRIEFING.test(title);
  // A page that is about something else, which it does not name.
  const strangeOf = (): Entity | null => (isBriefing ? null : strangeEvent(title));
  const ledeIndex = lede.findIndex((tokens, at) => blocks[firsts[at] ?? 0]?.kind !== 'headline' && tokens.length >= SHORTEST_LEDE);
  let isNamedInLede = false;
  let backdrop: Entity | null = null;
  const contextsOf = openingContexts(lexicon, published);
  // What names an event only as a backdrop does not tell that the page is about it.
  const telling: (readonly Token[])[] = [titled];
  const page: PageOpening = { contextsOf, headline: titled, lede, ledeIndex, published };
  if (event && isFreshNews(page, event)) event = strangeOf();
  const strange = event || isBriefing ? null : strangeEventOf(lexicon, title, lede, contextsOf);
  if (strange) {
    const openings = lede.map((tokens) => readOpening(lexicon, tokens, published));
    const isNamedAtOnce = [headline, ...openings.slice(0, ledeIndex + 1)].some(({ namesSubject }) => namesSubject);
    organisation ??= openings.find((opening) => opening.organisation !== null)?.organisation ?? null;
    return { ...NO_TOPIC, page: strange, organisation, isOthersPage: !isNamedAtOnce, pageOrganisation: organisation };
  }
  for (const [index, block] of firsts.entries()) {
    const opening = readOpening(lexicon, lede[index] ?? [], published);
    if (index <= ledeIndex || opening.backdrop === null) telling.push(lede[index] ?? []);
    if (isOfEntries && opening.event && !isTitledFor(page, opening.event)) continue;
    // "The city's last blast was in 2010": a page of an event's first days is known by what comes before.
    if (!event && opening.event && index > ledeIndex) event = nearDate(lexicon, [titled, ...lede.slice(0, index)], published);
    if (!event && opening.event) {
      // A headline about another event is not overruled by what the lede mentions.
      if (isFreshNews(page, opening.event) || isDigression(page, index, opening.event)) event = strangeOf();
      else if (!headline.speaksOfEvent || index <= 1) event = opening.event;
      if (event) pageSince = block;
    }
    if (index <= ledeIndex) backdrop ??= opening.backdrop;
    organisation ??= opening.organisation;
    isNamedInLede ||= index <= ledeIndex && opening.namesSubject;
  }
  if (isOfEntries) event ??= eventOfEntries(page, blocks.length, (index) => readOpening(lexicon, tokensOf(index), published).event);
  // One that only stands behind another is not what the page is about.
  const near = event ? null : nearDate(lexicon, telling, published);
  if (near !== backdrop) event ??= near;
  // A page that has not named an event by then is about something else, but in the days when everybody knows what is meant.
  const isNewsOf = (within: number): boolean =>
    lexicon.entities.some(({ kind, isSubject, days }) => kind === 'event' && isSubject && isWithin(days?.from ?? null, published, within));
  if (!event && blocks.length > LEDE_BLOCKS && !isNewsOf(FRESH)) event = strangeOf();
  // Under a headline about something else ("Book review") a toll before the first name is of anything.
  const isNews = headline.speaksOfEvent || title.trim() === '';
  const pageTollsSince = pageSince - (isNews ? REACH_OF_LEDE : 1);
  const isOthersPage =
    event?.isSubject !== true && !(headline.organisation ? headline.namesSubject : headline.namesSubject || isNamedInLede);
  if (isOthersPage && organisation?.isSubject) organisation = null;
  return {
    ...NO_TOPIC,
    page: event,
    pageSince,
    pageTollsSince,
    isBriefing: isBriefing && !isNewsOf(DAY_OF_IT),
    organisation,
    isOthersPage,
    pageOrganisation: organisation,
  };
}
