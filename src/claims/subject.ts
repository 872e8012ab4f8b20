import { type Figure, isOneOf } from '../text/index.ts';
import { isOfAntecedent, tellsOfOther } from './antecedent.ts';
import {
  type Candidate,
  clauseOf,
  FARTHEST,
  isExplicit,
  LEAD,
  pathBetween,
  spanOf,
  startsPlacedCount,
  THRESHOLD,
  WEIGHTS,
  weigh,
} from './candidate.ts';
import { type Evidence, evidenceOf } from './claim.ts';
import { isCountry } from './countries.ts';
import { EVENT_NOUNS } from './event-words.ts';
import type { ForeignSign } from './foreign-signs.ts';
import { HARD_BREAKS } from './grammar-words.ts';
import type { Entity } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { opensWith } from './next-topic.ts';
import { hasWord, isWord, type SentenceContext, wordAt } from './sentence-context.ts';
import { isToldAsNews } from './told-as-news.ts';
import { FOREIGN, type Topic } from './topic.ts';
import { weighDates } from './weigh-dates.ts';
import { setsApart, weighOwnPlace, weighSigns, weighStrangers } from './weigh-places.ts';

/** How far a figure stands from the "where" of its clause, in tokens. */
const REACH_OF_WHERE = 8;

/** How far one count of a list may stand from the next, in tokens. */
const REACH_OF_LIST = 8;

/** So long, in days, an event is news. */
const NEWS = 60;

/** After so many sentences a page that lost its paragraphs has begun another one. */
const SENTENCES_OF_BLOCK = 3;

/** The entity a figure is about, with the words for and against it; null where that is not clear. */
export interface SubjectReading {
  readonly entity: Entity | null;
  readonly evidence: readonly Evidence[];
}

/** "leaving 22 dead, three months after the shooting": only when it was. */
function isWhenOnly(context: SentenceContext, figure: Figure, { at }: Mention): boolean {
  const first = Math.min(...at.map((words) => words.first));
  let lead = first - 1;
  while (
    lead >= figure.next &&
    (context.tokens[lead]?.capital || isWord(context, lead, 'the a an at on in near of') || EVENT_NOUNS.has(wordAt(context, lead)))
  )
    lead -= 1;
  return first >= figure.next && isWord(context, lead, 'after before') && isWord(context, lead - 1, 'hour+ day+ week+ month+ year+');
}

/** A yardstick is the topic after all where the figure stands in its own clause ("since the bombing …, which killed 180"). */
function isSetAside(context: SentenceContext, figure: Figure, { aside, at }: Mention, distance: number): boolean {
  if (!aside || distance <= 8) return false;
  const last = Math.max(...at.map(({ next }) => next));
  return last > figure.first || !hasWord(context, 'which that when where', last, figure.first);
}

/** "the loss of 100 lives and injuries to 200 people": the count that another one goes on from, in the same list. */
function headOfList(context: SentenceContext, figure: Figure): Figure {
  const before = context.figures.findLast(({ kind, next }) => kind === figure.kind && next <= figure.first);
  if (!before || figure.first - before.next > REACH_OF_LIST) return figure;
  for (let at = before.next; at < figure.first; at += 1)
    if (context.tokens[at]?.kind !== 'word' || HARD_BREAKS.has(wordAt(context, at))) return figure;
  return hasWord(context, 'and', before.next, figure.first) ? before : figure;
}

/**
 * How far a figure is from what names an event: from the name, or on average from the words that describe it, because
 * some of those ("killed") stand beside every figure.
 */
function distanceTo(context: SentenceContext, figure: Figure, { at }: Mention): number {
  const nearest = new Map<number, number>();
  const head = headOfList(context, figure).first;
  for (const { first, next, group } of at) {
    const from = first < head ? head : figure.first;
    const path = pathBetween(context, from, first < from ? next : first);
    nearest.set(group, Math.min(path, nearest.get(group) ?? Number.POSITIVE_INFINITY));
  }
  return [...nearest.values()].reduce((sum, path) => sum + path, 0) / nearest.size;
}

/** "the airport, where it killed 183", "twin bombings that left 90 dead": the clause says what happened there. */
function isWhere(context: SentenceContext, figure: Figure, { at }: Mention): boolean {
  for (let index = figure.first - 1; index >= Math.max(context.first, figure.first - REACH_OF_WHERE); index -= 1) {
    if (!isWord(context, index, 'where that which')) continue;
    return at.some(({ next }) => next <= index && index - next <= 1);
  }
  return false;
}

/** "killed 145 at a hall in Springfield and 100 in Shelbyville": the places of one count are not those of the other. */
function isOfOtherCount(context: SentenceContext, figure: Figure, { at }: Mention): boolean {
  const [from, to] = clauseOf(context, figure);
  if (!startsPlacedCount(context, from) && !startsPlacedCount(context, to)) return false;
  const places = at.filter(({ first }) => context.tokens[first]?.capital);
  return places.length > 0 && places.every(({ first }) => first < from || first >= to);
}

/** "the killers held out, and 90 died; at the hall 137 died": the next clause speaks of its own event. */
function isOfNextClause(context: SentenceContext, figure: Figure, mention: Mention, mentions: readonly Mention[]): boolean {
  const [from, to] = clauseOf(context, figure);
  const isInside = ({ at }: Mention): boolean => at.some(({ first }) => first >= from && first < to);
  return !isInside(mention) && tellsOfOther(context, from, to, mention.entity, mentions);
}

/** Whether the sentence has a place of the event that is narrower than a country. */
function hasOwnTown(context: SentenceContext, entity: Entity): boolean {
  return context.names.some(({ value, first }) => value.kind === 'place' && value.entity === entity && !isCountry(wordAt(context, first)));
}

/** Mentions in the sentence itself, each by its nearest words. */
function fromMentions(context: SentenceContext, figure: Figure, mentions: readonly Mention[]): Candidate[] {
  const candidates = new Map<Entity, Candidate>();
  for (const mention of mentions) {
    const distance = distanceTo(context, figure, mention);
    const weight =
      WEIGHTS[mention.how] -
      Math.min(FARTHEST, distance / 8) +
      (isSetAside(context, figure, mention, distance) ||
      isWhenOnly(context, figure, mention) ||
      isOfNextClause(context, figure, mention, mentions) ||
      isOfOtherCount(context, figure, mention)
        ? WEIGHTS.aside
        : 0) +
      (isOfAntecedent(context, figure, mention.entity, mention, mentions) ? WEIGHTS.behind : 0) +
      (isWhere(context, figure, mention) ? WEIGHTS.where : 0);
    const known = candidates.get(mention.entity);
    if (known && known.score >= weight) continue;
    const nearest = mention.at.reduce((a, b) => (Math.abs(b.first - figure.first) < Math.abs(a.first - figure.first) ? b : a));
    const reason = mention.how === 'name' ? 'named in this sentence' : 'described in this sentence';
    candidates.set(mention.entity, {
      entity: mention.entity,
      score: weight,
      distance,
      isNamed: mention.how === 'name',
      isFirm: mention.how === 'name' || hasOwnTown(context, mention.entity),
      evidence: [evidenceOf('subject', weight, reason, spanOf(context, nearest.first, nearest.next))],
    });
  }
  return [...candidates.values()];
}

/** Words that refer back to an event, or go with it. */
function weighEchoes(context: SentenceContext, candidate: Candidate): void {
  for (const { value, first, next } of context.names) {
    if (value.entity !== candidate.entity || candidate.evidence.length > 2) continue;
    const lead = wordAt(context, first - 1);
    if (value.kind === 'event-word' && (isOneOf(lead, 'the this that') || lead.endsWith("'s")))
      weigh(candidate, WEIGHTS.anaphor, 'refers back to it', spanOf(context, first, next));
    else if (value.kind === 'context' && !candidate.evidence.some(({ reason }) => reason === 'word of the same event'))
      weigh(candidate, WEIGHTS.context, 'word of the same event', spanOf(context, first, next));
  }
}

/** A page about another event that spoke of a subject goes back to its own; what it says of a look-alike stays apart from the subject. */
const digressionOf = (event: Entity | typeof FOREIGN): number => (event !== FOREIGN && event.isSubject ? WEIGHTS.digression : 0);

/** "145 people were killed there": where the sentence before has just been, not "there were 145". */
function isThere(context: SentenceContext): boolean {
  for (let at = context.first + 1; at < context.next; at += 1)
    if (isWord(context, at, 'there') && !isWord(context, at + 1, "is are was were has have had will may might could 's")) return true;
  return false;
}

/** "In 2002, 129 died at a theatre. … Four men have been charged.": a new paragraph of a page of those days, in the present perfect. */
const isBackToNews = (context: SentenceContext, { isHistory, eventBlock }: Topic, page: Entity, block: number): boolean =>
  isHistory &&
  block > eventBlock &&
  context.published !== null &&
  context.published - (page.days?.from ?? Number.NEGATIVE_INFINITY) <= NEWS &&
  isToldAsNews(context);

/** What earlier text leaves for this sentence: the event of the sentence before, and the page's own. */
function inherited(
  context: SentenceContext,
  topic: Topic,
  block: number,
  isNamed: boolean,
  isToll: boolean,
  isOwnDate: boolean,
): Candidate[] {
  const offers: { entity: Entity | typeof FOREIGN; weight: number; reason: string }[] = [];
  // Right after another subject has been named, what follows is as little the page's own.
  const isFresh =
    topic.age === 0 && topic.event !== FOREIGN && topic.event !== topic.page && topic.event?.isSubject && topic.page?.isSubject;
  const isBack = topic.isWar && topic.event === FOREIGN && opensWith(context, topic.page);
  if (topic.event && !isBack) {
    const far = block - topic.eventBlock + (topic.event === FOREIGN ? Math.floor(topic.age / SENTENCES_OF_BLOCK) : 0);
    const weight = far === 0 ? WEIGHTS.sameBlock : far === 1 ? WEIGHTS.earlierBlock : WEIGHTS.fartherBlock;
    // A page about one event that has just spoken of another may go back to its own.
    const digression =
      topic.page !== null && topic.event !== FOREIGN && topic.event !== topic.page && !(topic.age === 0 && isThere(context));
    const isOver = isNamed && topic.event === FOREIGN;
    offers.push({
      entity: topic.event,
      weight: weight + (digression ? digressionOf(topic.event) : 0) + (isOver ? WEIGHTS.over : 0),
      reason: topic.eventBlock === block ? 'the sentence before is about it' : 'an earlier paragraph is about it',
    });
  }
  // "At least 60 killed" may come before the lede says where; men on trial are of what has been told.
  if (topic.page && (isOwnDate || block > (isToll ? topic.pageTollsSince : topic.pageSince)))
    offers.push({
      entity: topic.page,
      weight: WEIGHTS.page + (isFresh ? WEIGHTS.fresh : 0) + (isBackToNews(context, topic, topic.page, block) ? WEIGHTS.news : 0),
      reason: 'headline or first paragraph is about it',
    });
  offers.sort((a, b) => b.weight - a.weight);
  const candidates = offers
    .filter(({ entity }, index) => offers.findIndex((other) => other.entity === entity) === index)
    .map(
      ({ entity, weight, reason }): Candidate => ({
        entity,
        score: weight,
        distance: Number.POSITIVE_INFINITY,
        isFirm: false,
        isNamed: false,
        evidence: [evidenceOf('subject', weight, reason, null)],
      }),
    );
  for (const candidate of candidates) weighEchoes(context, candidate);
  return candidates;
}

/**
 * Weighs which event a figure is about.
 * Words of the sentence count by their distance to the figure; what earlier text leaves counts less; another year,
 * place or event in the sentence takes it away. Below the threshold, or where two are close, nothing is linked.
 * @param isOwnDate the figure is the date of the event itself
 * @param isToll the figure counts people where the event was
 */
/** "Both were claimed; 145 and 46 people died.": two numbers and two events, and no word that says which has which. */
function isPairOfTwo(context: SentenceContext, figure: Figure, mentions: readonly Mention[]): boolean {
  const isBeside = ({ kind, first, next }: Figure): boolean =>
    kind === figure.kind &&
    ((first === figure.next + 1 && wordAt(context, figure.next) === 'and') ||
      (next === figure.first - 1 && wordAt(context, next) === 'and'));
  const events = mentions.filter(({ entity }) => entity.kind === 'event');
  return (
    context.figures.some(isBeside) &&
    events.some(({ entity }) => entity.isSubject && tellsOfOther(context, context.first, figure.first, entity, events))
  );
}

export function eventOf(
  context: SentenceContext,
  figure: Figure,
  mentions: readonly Mention[],
  signs: () => readonly ForeignSign[],
  topic: Topic,
  block: number,
  { isOwnDate = false, isToll = true }: { isOwnDate?: boolean; isToll?: boolean } = {},
): SubjectReading {
  const own = fromMentions(
    context,
    figure,
    mentions.filter(({ entity }) => entity.kind === 'event'),
  );
  const candidates = [
    ...own,
    ...inherited(context, topic, block, own.length > 0, isToll, isOwnDate).filter(
      (other) => !own.some(({ entity }) => entity === other.entity),
    ),
  ];
  if (candidates.length === 0 || isPairOfTwo(context, figure, mentions)) return { entity: null, evidence: [] };
  const here = signs();
  const apart = setsApart(context, figure, isOwnDate, isToll);
  for (const candidate of candidates) {
    weighOwnPlace(context, candidate);
    weighStrangers(context, figure, candidate, mentions, isToll);
    weighDates(context, figure, candidate, mentions, isOwnDate, isToll);
    weighSigns(context, figure, candidate, here, isToll, apart);
    const { entity } = candidate;
    if (entity !== FOREIGN && entity.isSubject && !isExplicit(candidate) && isOfAntecedent(context, figure, entity, null, mentions))
      weigh(candidate, WEIGHTS.behind, 'the clause is about another event', null);
  }
  candidates.sort((a, b) => b.score - a.score);
  const [best, second] = candidates;
  if (!best) return { entity: null, evidence: [] };
  // What the sentence itself names needs less of a lead over what was spoken of before.
  const lead = second && isExplicit(best) && !isExplicit(second) ? LEAD / 2 : LEAD;
  const clear = best.score >= THRESHOLD && (!second || best.score - second.score >= lead || second.score < THRESHOLD);
  return { entity: clear && best.entity !== FOREIGN ? best.entity : null, evidence: best.evidence };
}
