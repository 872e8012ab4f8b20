import type { Figure } from '../../text/index.ts';
import type { Evidence } from '../claim.ts';
import type { Entity } from '../lexicon.ts';
import type { ForeignSign } from '../others/foreign-sign.ts';
import { belongsTo } from '../others/foreign-signs.ts';
import { isOtherCase } from '../others/other-case.ts';
import { otherChargeIn } from '../others/other-charge.ts';
import { otherKindIn } from '../others/other-kind.ts';
import { otherPeriodIn } from '../others/other-period.ts';
import { struckPlaceIn } from '../others/other-scene.ts';
import { strangeMeansIn } from '../others/strange-means.ts';
import { otherTargetIn } from '../others/target.ts';
import { kindOfTollIn } from '../others/toll-of-kind.ts';
import { unrestIn } from '../others/unrest.ts';
import { FOREIGN, type Topic } from '../topics/topic.ts';
import { isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { isOfAntecedent, tellsOfOther } from './antecedent.ts';
import { newItemBefore } from './bracketed.ts';
import { isByStranger } from './by-stranger.ts';
import { type Candidate, isExplicit, LEAD, spanOf, THRESHOLD, WEIGHTS, weigh } from './candidate.ts';
import { isGroupTally, isOverYears, isTallySince, isWiderTally } from './group-tally.ts';
import { type FigureRole, inherited, TOLL } from './inherited.ts';
import { isModel, isModelFor } from './measured-by.ts';
import { fromMentions } from './mentioned.ts';
import type { Mention } from './mentions.ts';
import { isOfStranger } from './of-stranger.ts';
import { otherDoersAt } from './other-doers.ts';
import { isOfOtherOccasion } from './other-occasion.ts';
import { setsApart } from './sets-apart.ts';
import { areAttacking, isToldBeside } from './told-beside.ts';
import { weighDates } from './weigh-dates.ts';
import { weighOwnPlace, weighSigns } from './weigh-places.ts';
import { weighStrangers } from './weigh-strangers.ts';

/** The entity a figure is about, with the words for and against it; null where that is not clear. */
export interface SubjectReading {
  readonly entity: Entity | null;
  readonly evidence: readonly Evidence[];
}

/** "in Springfield, Ruritania, 14 killed": a name that only says where the event's own town is. */
const isBehindTown = (context: SentenceContext, { first }: ForeignSign, { places }: Entity): boolean =>
  wordAt(context, first - 1) === ',' && places.has(wordAt(context, first - 2));

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

/** A token that says that a clause tells of something else than a subject, with what it weighs and why. */
type Against = readonly [weight: number, reason: string, at: number | null];

/** What speaks against a subject that earlier text has left. */
const spokenAgainst = (context: SentenceContext, figure: Figure, entity: Entity): readonly Against[] => [
  [WEIGHTS.otherKind, 'what people die of', kindOfTollIn(context, entity) ?? unrestIn(context, figure, entity)],
  [
    WEIGHTS.otherEvent,
    'another event',
    otherTargetIn(context, figure, entity) ?? strangeMeansIn(context, figure, entity) ?? newItemBefore(context, figure, entity),
  ],
  [WEIGHTS.placeDiffers, 'another place was struck', struckPlaceIn(context, [entity])],
  [WEIGHTS.otherEvent, 'another case', otherChargeIn(context, figure) ?? (isOtherCase(context, [entity]) ? context.opening : null)],
  [WEIGHTS.yearDiffers, 'another time', otherPeriodIn(context, figure, [entity])],
];

/** Whether a clause that names no event tells of something else than a subject. */
export const tellsOfElse = (context: SentenceContext, figure: Figure, entity: Entity): boolean =>
  spokenAgainst(context, figure, entity).some(([, , at]) => at !== null);

/** "the attack", "that shooting": what stands for an event that earlier text has named, as if it were its name. */
const echoesOf = (context: SentenceContext, entity: Entity): Mention[] =>
  context.names
    .filter(({ value, first }) => value.kind === 'event-word' && value.entity === entity && isWord(context, first - 1, 'the this that'))
    .map(({ first, next }) => ({ entity, how: 'name', at: [{ first, next, group: 0 }], aside: false }));

/** What the clause of a figure tells of that a subject is not: a mishap at its place, or an event that struck something else. */
function weighOther(
  context: SentenceContext,
  figure: Figure,
  candidate: Candidate,
  entity: Entity,
  mentions: readonly Mention[],
  isToll: boolean,
): void {
  const against = ([weight, reason, at]: Against): void => {
    if (at !== null) weigh(candidate, weight, reason, spanOf(context, at, at + 1));
  };
  if (isExplicit(candidate)) {
    against([WEIGHTS.otherKind, 'no attack', otherKindIn(context, figure, entity, mentions)]);
    against([WEIGHTS.otherEvent, 'others who attack', otherDoersAt(context, figure, entity)]);
    if (isToll && isTallySince(context, figure)) weigh(candidate, WEIGHTS.contrast, 'a count up to now', null);
    if (isToll && (isWiderTally(context, figure) || isOverYears(context, figure)))
      weigh(candidate, WEIGHTS.behind, 'a count of more than it', null);
    return;
  }
  for (const one of spokenAgainst(context, figure, entity)) against(one);
  const isDeed = isToll || areAttacking(context, figure);
  const isBeside = (echo: Mention): boolean =>
    (isDeed && (isToldBeside(context, figure, echo) || isByStranger(context, figure, echo))) ||
    isModel(context, figure, echo) ||
    isModelFor(context, figure, echo);
  if (echoesOf(context, entity).some(isBeside)) weigh(candidate, WEIGHTS.behind, 'the attack only says when or beside what', null);
  const isUpToNow = [isGroupTally, isTallySince, isWiderTally, isOverYears].some((tells) => tells(context, figure));
  if (isUpToNow || (isToll && isOfOtherOccasion(context, figure))) weigh(candidate, WEIGHTS.contrast, 'a count up to now', null);
  // "After Springfield came Shelbyville, where 90 died", whatever was spoken of before
  const unnamed: Mention = { entity, how: 'name', at: [], aside: false };
  const isOfName = isOfStranger(context, figure, unnamed, isToll);
  if (isOfName || isOfAntecedent(context, figure, entity, null, mentions))
    weigh(candidate, WEIGHTS.behind, 'the clause is about another event', null);
}

/**
 * Weighs which event a figure is about.
 * Words of the sentence count by their distance to the figure; what earlier text leaves counts less; another year,
 * place or event in the sentence takes it away. Below the threshold, or where two are close, nothing is linked.
 * @param role what the figure says of its event
 * @param label what the item of a list is called that the figure stands in; null where it stands in none
 */
export function eventOf(
  context: SentenceContext,
  figure: Figure,
  mentions: readonly Mention[],
  signs: () => readonly ForeignSign[],
  topic: Topic,
  block: number,
  role: FigureRole = TOLL,
  label: () => ForeignSign | null = () => null,
): SubjectReading {
  const { isOwnDate, isToll } = role;
  const own = fromMentions(
    context,
    figure,
    mentions.filter(({ entity }) => entity.kind === 'event'),
    isToll,
  );
  const candidates = [
    ...own,
    ...inherited(context, topic, block, own.length > 0, role).filter((other) => !own.some(({ entity }) => entity === other.entity)),
  ];
  if (candidates.length === 0 || isPairOfTwo(context, figure, mentions)) return { entity: null, evidence: [] };
  const here = signs();
  const apart = setsApart(context, figure, isOwnDate, isToll);
  const item = label();
  for (const candidate of candidates) {
    weighOwnPlace(context, candidate);
    weighStrangers(context, figure, candidate, mentions, isToll);
    weighDates(context, figure, candidate, mentions, isOwnDate, isToll);
    weighSigns(context, figure, candidate, here, isToll, apart);
    const { entity } = candidate;
    if (item && entity !== FOREIGN && !belongsTo(context, item, entity) && !isBehindTown(context, item, entity))
      weigh(candidate, WEIGHTS.itemDiffers, 'an item of another name', spanOf(context, item.first, item.next));
    if (entity !== FOREIGN && entity.isSubject) weighOther(context, figure, candidate, entity, mentions, isToll);
  }
  candidates.sort((a, b) => b.score - a.score);
  const [best, second] = candidates;
  if (!best) return { entity: null, evidence: [] };
  // What the sentence itself names needs less of a lead over what was spoken of before.
  const lead = second && isExplicit(best) && !isExplicit(second) ? LEAD / 2 : LEAD;
  const clear = best.score >= THRESHOLD && (!second || best.score - second.score >= lead || second.score < THRESHOLD);
  return { entity: clear && best.entity !== FOREIGN ? best.entity : null, evidence: best.evidence };
}
