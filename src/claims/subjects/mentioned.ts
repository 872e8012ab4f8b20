import { type Figure, isDateFigure, withoutGenitive } from '../../text/index.ts';
import { evidenceOf } from '../claim.ts';
import type { Entity } from '../lexicon.ts';
import { isFateOnTheWay } from '../others/fate-of-one.ts';
import { isOfLaterDay } from '../others/later-day.ts';
import { HARM_OR_DEATH } from '../words/date-verbs.ts';
import { ATTACKERS, EVENT_NOUNS } from '../words/event-words.ts';
import { HARD_BREAKS } from '../words/grammar-words.ts';
import { isCountry } from '../words/peoples.ts';
import { findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { isOfAntecedent, stands, tellsOfOther } from './antecedent.ts';
import { isOfOtherItem } from './bracketed.ts';
import { type Candidate, clauseOf, FARTHEST, pathBetween, spanOf, startsPlacedCount, WEIGHTS } from './candidate.ts';
import { isDateOfOther } from './dated-noun.ts';
import { isOfCare } from './group-tally.ts';
import { isLikened } from './likened.ts';
import { isLoose, isToldAnew } from './loosely.ts';
import { isModel, isModelFor } from './measured-by.ts';
import type { Mention } from './mentions.ts';
import { isOfSeveral } from './of-several.ts';
import { isOfStranger } from './of-stranger.ts';
import { areAttacking, isToldBeside } from './told-beside.ts';

/** After so many days a month has come round again. */
const YEAR = 365;

/** How far a figure stands from the "where" of its clause, in tokens. */
const REACH_OF_WHERE = 8;

/** How far one count of a list may stand from the next, in tokens. */
const REACH_OF_LIST = 8;

/** Words for those whom any event has harmed, and for who did it. */
const OF_ANY = `${HARM_OR_DEATH} ${ATTACKERS}`;

/** How far behind "months after" an event may be named, in tokens. */
const REACH_OF_TIMED = 12;

/** "leaving 22 dead, three months after the shooting": only when it was, though "killed" is a word of both. */
function isWhenOnly(context: SentenceContext, figure: Figure, { at }: Mention): boolean {
  const lead = findWords(context, 'after before', figure.next).find((index) =>
    isWord(context, index - 1, 'hour+ day+ week+ month+ year+ decade+'),
  );
  if (lead === undefined) return false;
  const behind = at.filter(({ first }) => first > lead);
  const nearest = Math.min(...behind.map(({ first }) => first));
  return (
    nearest - lead <= REACH_OF_TIMED &&
    !hasWord(context, ', ; :', lead, nearest) &&
    at.every(({ first }) => first > lead || isWord(context, first, OF_ANY) || EVENT_NOUNS.has(wordAt(context, first)))
  );
}

/** A yardstick is the topic after all where the figure stands in its own clause ("since the bombing …, which killed 180"). */
function isSetAside(context: SentenceContext, figure: Figure, { aside, at }: Mention, distance: number): boolean {
  const last = Math.max(...at.map(({ next }) => next));
  if (aside && at.every(({ first, next }) => isFateOnTheWay(context, first, next, figure.first))) return true;
  if (!aside || distance <= 8 || isOfCare(context, figure.next)) return false;
  return last > figure.first || !hasWord(context, 'which that when where', last, figure.first);
}

/** What is done because of an event, to others or by others. */
const REVENGE = 'revenge retaliation vengeance retribution';

/** "Three attackers said that they took revenge for those held over the massacre": what somebody does because of an event. */
const isRevengeFor = (context: SentenceContext, { next }: Figure, { at }: Mention): boolean =>
  findWords(context, REVENGE, next).some((revenge) => wordAt(context, revenge + 1) === 'for' && at.every(({ first }) => first > revenge));

/** "the loss of 100 lives and injuries to 200 people": the count that another one goes on from, in the same list. */
function headOfList(context: SentenceContext, figure: Figure): Figure {
  const before = context.figures.findLast(({ kind, next }) => kind === figure.kind && next <= figure.first);
  if (!before || figure.first - before.next > REACH_OF_LIST) return figure;
  // "killed 145 people and the bombings in Springfield 94": the next event has a name of its own.
  const isNamed = context.names.some(
    ({ value, first, next }) => value.kind === 'name' && value.entity.kind === 'event' && first >= before.next && next <= figure.first,
  );
  if (isNamed) return figure;
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

/** "the Springfield Hall attack in Springfield on 22 March, which …": nothing but where and when it was before the clause. */
function isNameOnly(context: SentenceContext, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const isTime = context.figures.some(({ first, next }) => at >= first && at < next);
    const isEvent = EVENT_NOUNS.has(wordAt(context, at));
    if (!isTime && !isEvent && !context.tokens[at]?.capital && !isWord(context, at, ', in on at near of the')) return false;
  }
  return true;
}

/** "the airport, where it killed 183", "twin bombings that left 90 dead": the clause says what happened there. */
function isWhere(context: SentenceContext, figure: Figure, { at }: Mention): boolean {
  for (let index = figure.first - 1; index >= Math.max(context.first, figure.first - REACH_OF_WHERE); index -= 1) {
    if (!isWord(context, index, 'where that which')) continue;
    return at.some(({ next }) => next <= index && isNameOnly(context, next, index));
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
  if (stands(context, mention, from, to)) return false;
  const isOther = (other: Mention): boolean => other.entity !== mention.entity && stands(context, other, from, to);
  // Words as "killed" stand in every clause.
  const isInside = mention.at.some(({ first }) => first >= from && first < to) && !mentions.some(isOther);
  return !isInside && tellsOfOther(context, from, to, mention.entity, mentions);
}

/** Whether the sentence has a place of the event that is narrower than a country. */
function hasOwnTown(context: SentenceContext, entity: Entity): boolean {
  return context.names.some(
    ({ value, first }) =>
      value.kind === 'place' && value.entity === entity && !isCountry(context.peoples, withoutGenitive(wordAt(context, first))),
  );
}

/**
 * "In January it killed 90 in Springfield", on a page of the next year: a month that the description needs, and that has
 * come round again since, says that another event is meant.
 */
function isOfLaterYear({ figures, published }: SentenceContext, { entity: { days }, at, how }: Mention): boolean {
  if (how === 'name' || published === null || days?.from == null) return false;
  const since = published - days.from;
  return (
    since > YEAR &&
    figures.some(
      (figure) =>
        isDateFigure(figure) &&
        figure.date.month !== null &&
        figure.date.year === null &&
        !figure.date.relative &&
        at.some(({ first, next }) => first < figure.next && figure.first < next),
    )
  );
}

/**
 * Mentions in the sentence itself, each by its nearest words.
 * @param isToll the figure counts people where the event was; who is charged after it is of it
 */
export function fromMentions(context: SentenceContext, figure: Figure, mentions: readonly Mention[], isToll: boolean): Candidate[] {
  const candidates = new Map<Entity, Candidate>();
  for (const mention of mentions) {
    const distance = distanceTo(context, figure, mention);
    const weight =
      WEIGHTS[mention.how] -
      Math.min(FARTHEST, distance / 8) +
      (isSetAside(context, figure, mention, distance) ||
      isRevengeFor(context, figure, mention) ||
      (isToll && isWhenOnly(context, figure, mention)) ||
      isOfNextClause(context, figure, mention, mentions) ||
      isOfLaterYear(context, mention) ||
      isOfOtherCount(context, figure, mention) ||
      isOfOtherItem(context, figure, mention)
        ? WEIGHTS.aside
        : 0) +
      (isModel(context, figure, mention) ||
      isModelFor(context, figure, mention) ||
      isDateOfOther(context, figure, mention) ||
      isToldAnew(context, mention) ||
      isOfStranger(context, figure, mention, isToll) ||
      isOfAntecedent(context, figure, mention.entity, mention, mentions) ||
      ((isToll || areAttacking(context, figure)) && isToldBeside(context, figure, mention)) ||
      isLikened(context, figure, mention, isToll) ||
      (isToll && (isOfSeveral(context, figure, mention, mentions) || (isLoose(context, mention) && isOfLaterDay(context, mention))))
        ? WEIGHTS.behind
        : isWhere(context, figure, mention)
          ? WEIGHTS.where
          : 0);
    const known = candidates.get(mention.entity);
    if (known && known.score >= weight) continue;
    const nearest = mention.at.reduce((a, b) => (Math.abs(b.first - figure.first) < Math.abs(a.first - figure.first) ? b : a));
    const reason = mention.how === 'name' ? 'named in this sentence' : 'described in this sentence';
    candidates.set(mention.entity, {
      entity: mention.entity,
      score: weight,
      distance,
      isNamed: mention.how === 'name',
      isLoose: isLoose(context, mention),
      isFirm: mention.how === 'name' || hasOwnTown(context, mention.entity),
      evidence: [evidenceOf('subject', weight, reason, spanOf(context, nearest.first, nearest.next))],
    });
  }
  return [...candidates.values()];
}
