import { type Figure, isOneOf } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import { startOfBackdrop } from '../others/backdrop.ts';
import type { ForeignSign } from '../others/foreign-sign.ts';
import { belongsTo, isDescribedBy, isSpot } from '../others/foreign-signs.ts';
import { BLOWS_TO_PLACES } from '../others/other-scene.ts';
import { condemnedBefore } from '../others/reaction.ts';
import { FOREIGN } from '../topics/topic.ts';
import { rankingsOf } from '../words/inserted.ts';
import { findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { type Candidate, clauseOf, isBroken, isExplicit, isOfPerson, pathBetween, spanOf, WEIGHTS, weigh } from './candidate.ts';
import { isAside } from './mentions.ts';

/** An event named this near to a figure is not taken away by a place of the same sentence. */
const NEAR = 8;
const SEVERAL = /^(all|another|several|two|three|other|similar)\b/;
const PLAIN_NEW = /^(a|an) [a-z ]+$/;

function hasEventWord(sign: ForeignSign, entity: Entity): boolean {
  return sign.words.split(' ').some((word) => entity.eventWords.has(word));
}

function weighEvent(context: SentenceContext, figure: Figure, candidate: Candidate, entity: Entity, sign: ForeignSign): void {
  // "Two explosions": the events that the figure counts; a day beside them is theirs.
  const counts = figure.kind === 'date' ? context.figures.filter(({ kind }) => kind === 'count') : [figure];
  const isItself = counts.some(({ first, next }) => sign.first >= first && sign.first <= next);
  // "the victims of an attack" are those of the one spoken of.
  const lead = isWord(context, sign.first - 1, 'a an the') ? sign.first - 2 : sign.first - 1;
  const isNamed = context.tokens.slice(sign.first, sign.next).some(({ capital }) => capital);
  const isKnown = !isNamed && wordAt(context, lead) === 'of' && wordAt(context, lead - 1) === 'victims';
  // "It was an attack that killed 139 people": what the one spoken of was.
  const isPredicate =
    isWord(context, sign.first, 'a an') && isWord(context, sign.first - 1, 'was is') && isWord(context, sign.first - 2, 'it this that');
  // "Two explosions killed 84 people", where that is what the event is called.
  const isCalledSo = entity.eventWords.has(sign.words);
  if (isItself || isKnown || isPredicate || isCalledSo || isAside(context, sign.first)) return;
  const explicit = isExplicit(candidate);
  // "The siege ended; 129 died", where the event spoken of is no siege.
  if (entity.isSubject && sign.words.startsWith('the ') && !explicit && !hasEventWord(sign, entity)) {
    weigh(candidate, WEIGHTS.otherEvent, 'another event', spanOf(context, sign.first, sign.next));
    return;
  }
  // "Attacks in Springfield have killed 300": the event is one of them.
  const belongs = !sign.words.startsWith('all ') && belongsTo(context, sign, entity);
  const isNew = /^(a|an|another|several|two|three|other)\b/.test(sign.words);
  // Next to the event's own words "an attack" is that attack; alone it is a new one.
  if (belongs && (explicit || !isNew)) return;
  if (
    explicit &&
    !SEVERAL.test(sign.words) &&
    (/^(a|an)\b/.test(sign.words) || pathBetween(context, sign.first, figure.first) > candidate.distance)
  )
    return;
  const span = spanOf(context, sign.first, sign.next);
  if (PLAIN_NEW.test(sign.words) && hasEventWord(sign, entity)) {
    weigh(candidate, candidate.score >= WEIGHTS.sameBlock ? WEIGHTS.newEvent : WEIGHTS.newEventLater, 'may introduce another event', span);
    return;
  }
  weigh(candidate, WEIGHTS.otherEvent, 'another event', span);
}

/** "the shooting, which left 137 dead, were stopped in …": the clause of the figure is closed before the place. */
function isOutside(context: SentenceContext, figure: Figure, sign: ForeignSign): boolean {
  let [from, to] = [figure.first, figure.next];
  while (from > context.first && wordAt(context, from) !== ',') from -= 1;
  while (to < context.next && wordAt(context, to) !== ',') to += 1;
  return isWord(context, from + 1, 'which who where with') && sign.first > to;
}

/** How somebody is caught, and how far behind that the place of it may begin, in tokens. */
const ARRESTS = 'caught detained arrested stopped seized intercepted apprehended captured';
const REACH_OF_ARREST = 4;

/** What is left of the dead, how it goes somewhere, and how far behind that the place may begin, in tokens. */
const REMAINS = 'remains bodies coffins caskets cases';
const ARRIVALS = 'arrived arriving returned flown brought carried received met transferred landed saluted';
const REACH_OF_ARRIVAL = 5;

/** "The remains of 13 soldiers arrived at Springfield": where the dead were taken, and not where they died. */
const isOfArrival = (context: SentenceContext, { first }: ForeignSign): boolean =>
  hasWord(context, REMAINS) && hasWord(context, ARRIVALS, first - REACH_OF_ARRIVAL, first);

/** "13 died, more than on any day since 30 were killed in Springfield": what a count is only measured by. */
const isBehindSince = (context: SentenceContext, { next }: Figure, { first }: ForeignSign): boolean =>
  findWords(context, 'since', next, first).some((at) => hasWord(context, 'more most first worst deadliest highest', next, at));

/** How far behind a count the place of what befell it may begin, in tokens, and what stands between. */
const REACH_OF_FATE = 8;
const FATES = 'killed died dead murdered shot injured wounded hurt perished slain';

/** "said of the hall that 300 had been killed in Springfield", "blamed for the hall, killed 90 in Springfield": named before, and then where else it was. */
function isPlacedAnew(context: SentenceContext, { first, next }: Figure, entity: Entity, sign: ForeignSign): boolean {
  const lead = sign.first - 1;
  const isStruck =
    sign.kind === 'venue' && sign.next < first && /^(a|an|another) /.test(sign.words) && isWord(context, sign.first - 2, BLOWS_TO_PLACES);
  if (isStruck && context.names.every(({ value, next: end }) => value.entity !== entity || value.kind !== 'name' || end < sign.first))
    return true;
  if (!isWord(context, lead, 'in near') || lead < next || lead - next > REACH_OF_FATE) return false;
  const names = context.names.filter(({ value }) => value.entity === entity && value.kind === 'name');
  if (names.length === 0 || names.some((name) => name.next > first)) return false;
  const words = context.tokens.slice(next, lead);
  const isPlain = words.every(({ kind, lower }) => kind === 'word' && !isOneOf(lower, 'and or of who which that in at on from'));
  const isFate =
    words.some(({ lower }) => isOneOf(lower, FATES)) || isWord(context, first - 1, FATES) || isWord(context, first - 1, 'killing');
  return isPlain && isFate;
}

function weighPlace(
  context: SentenceContext,
  figure: Figure,
  candidate: Candidate,
  entity: Entity,
  sign: ForeignSign,
  isToll: boolean,
): void {
  // "144 died, the most since the Springfield school siege": only what it is measured by.
  const isYardstick = figure.next <= sign.first && (isAside(context, sign.first) || isBehindSince(context, figure, sign));
  if (belongsTo(context, sign, entity) || isYardstick || isOutside(context, figure, sign)) return;
  if (isExplicit(candidate) && !candidate.isFirm && isDescribedBy(context, sign, entity)) return;
  const path = pathBetween(context, figure.first, sign.first);
  // "In Springfield, four men were charged", "a court in Springfield", "a trial opens in Springfield": where it is, whatever is counted.
  const isPlaced = hasWord(
    context,
    'court judge prosecutors mourning trial opens opened begins began starts started',
    sign.first - 2,
    sign.first,
  );
  // "The four who did it were caught near Springfield"
  const isAfterwards = hasWord(context, ARRESTS, sign.first - REACH_OF_ARREST, sign.first) || isOfArrival(context, sign);
  const opens = (sign.first <= context.first + 1 || isPlaced) && !isExplicit(candidate);
  const apart =
    !(isToll && isPlacedAnew(context, figure, entity, sign)) &&
    ((isBroken(context, figure.first, sign.first) && (isExplicit(candidate) || sign.first > figure.first)) ||
      (candidate.isFirm && (candidate.distance < path || candidate.distance <= NEAR)));
  weigh(
    candidate,
    (isToll && !isAfterwards) || opens ? (apart ? WEIGHTS.placeDiffersApart : WEIGHTS.placeDiffers) : WEIGHTS.placeBeside,
    'another place',
    spanOf(context, sign.first, sign.next),
  );
}

/** "A bomb at a cafe in Springfield killed 30": a venue that has not been spoken of, where only the town describes the event. */
function weighNewVenue(
  context: SentenceContext,
  figure: Figure,
  candidate: Candidate,
  entity: Entity,
  signs: readonly ForeignSign[],
): void {
  if (!isExplicit(candidate) || candidate.isNamed || !candidate.isFirm) return;
  const venue = signs.find((sign) => {
    const [from, to] = sign.first < figure.first ? [sign.next, figure.first] : [figure.next, sign.first];
    return (
      sign.kind === 'venue' &&
      /^(a|an|another) /.test(sign.words) &&
      !hasWord(context, '; : but', from, to) &&
      // "stormed a hotel in Springfield, killing 30", "… and killed 30"
      findWords(context, ', and', from, to).every((at) => /(ing|ed)$/.test(wordAt(context, at + 1))) &&
      !belongsTo(context, sign, entity)
    );
  });
  if (venue) weigh(candidate, WEIGHTS.placeDiffers, 'another place', spanOf(context, venue.first, venue.next));
}

/** How far behind its comma "the first" may stand before a war, in tokens. */
const REACH_OF_RANKING = 9;

/** "13 soldiers were killed, the first casualties in the war since 2020": what the war is only a yardstick for. */
const isRanking = (context: SentenceContext, { next }: Figure, sign: ForeignSign): boolean =>
  findWords(context, 'first most highest heaviest worst deadliest', Math.max(next, sign.first - REACH_OF_RANKING), sign.first).some(
    (at) => isWord(context, at - 1, 'the their its') && isWord(context, at - 2, ', – — ('),
  );

/** "killed 13 at the gate, and in January it killed 90 at a tomb": a place that only names the event of a clause before. */
const isOfClauseBefore = ({ names }: SentenceContext, { first, next }: ForeignSign, from: number, entity: Entity): boolean =>
  next <= from &&
  names.some(
    (hit) =>
      hit.value.kind === 'name' &&
      hit.value.entity.kind === 'event' &&
      hit.value.entity !== entity &&
      hit.first <= first &&
      hit.next >= next,
  );

/** "In Springfield two killed 94, and in Shelbyville eight men killed 39": whether all that has a capital of an event's words is outside a clause. */
const isNamedElsewhere = ({ names, tokens }: SentenceContext, entity: Entity, from: number, to: number): boolean => {
  const own = names.filter(({ value, first }) => value.entity === entity && value.kind !== 'group-word' && tokens[first]?.capital);
  return own.length > 0 && own.every(({ first }) => first < from || first >= to);
};

/**
 * Places and events in the sentence that are not the candidate's, and words that set something apart.
 * @param isToll the figure counts people where the event was; suspects may be caught anywhere
 * @param apart the figure's clause sets something else apart
 */
export function weighSigns(
  context: SentenceContext,
  figure: Figure,
  candidate: Candidate,
  signs: readonly ForeignSign[],
  isToll: boolean,
  apart: boolean,
): void {
  const [from, to] = clauseOf(context, figure);
  if (apart)
    weigh(candidate, isExplicit(candidate) ? WEIGHTS.placeDiffersApart : WEIGHTS.contrast, 'the sentence sets something else apart', null);
  if (candidate.entity === FOREIGN) return;
  const { entity } = candidate;
  const isLoose = isExplicit(candidate) && !candidate.isFirm;
  const beyond = Math.min(startOfBackdrop(context) ?? context.next, isExplicit(candidate) ? nextBlow(context, figure) : context.next);
  const condemned = condemnedBefore(context, figure, entity);
  const rankings = signs.length > 0 ? rankingsOf(context) : [];
  const within = signs.filter(
    (sign) =>
      sign.first < beyond &&
      !rankings.some(({ first, next }) => sign.first >= first && sign.next <= next && (figure.first >= next || figure.next <= first)) &&
      !isOfThoseWho(context, sign.next, figure.first) &&
      !(isExplicit(candidate) && isOfClauseBefore(context, sign, from, entity)) &&
      !(condemned !== null && isSpot(sign) && sign.next <= condemned),
  );
  const places = within
    .filter((sign) => !isOfPerson(context, figure.next, sign.first))
    .filter((sign) => isSpot(sign) && sign.first < to && (sign.next > from || !candidate.isFirm))
    // Where loose words describe the event, its own country does not stand before another town.
    .filter((sign) => !isLoose || !belongsTo(context, sign, entity))
    .sort((a, b) => pathBetween(context, figure.first, a.first) - pathBetween(context, figure.first, b.first));
  if (isToll) weighNewVenue(context, figure, candidate, entity, within);
  if (isToll && isExplicit(candidate) && isNamedElsewhere(context, entity, from, to)) {
    const other = places.find((sign) => sign.first >= from && !belongsTo(context, sign, entity));
    if (other) weigh(candidate, WEIGHTS.placeDiffers, 'a clause of another place', spanOf(context, other.first, other.next));
  }
  for (const sign of within) {
    // What a later clause tells of is not what this one counts.
    if (sign.first >= to || isOfPerson(context, figure.next, sign.first) || (sign.next <= from && candidate.isFirm)) continue;
    // Of several places the nearest tells.
    if (isSpot(sign) && sign !== places[0]) continue;
    if (sign.kind === 'wider') {
      const isBeyond =
        isRanking(context, figure, sign) || (isExplicit(candidate) && pathBetween(context, sign.first, figure.first) > candidate.distance);
      if (!isBeyond) weigh(candidate, WEIGHTS.otherEvent, 'a whole war', spanOf(context, sign.first, sign.next));
    } else if (sign.kind === 'event') weighEvent(context, figure, candidate, candidate.entity, sign);
    else weighPlace(context, figure, candidate, candidate.entity, sign, isToll);
  }
}

/** "In a church in Springfield he prayed for those who died on …": where he was, and not they. */
const isOfThoseWho = (context: SentenceContext, from: number, count: number): boolean =>
  findWords(context, 'who', from, count).some((at) => wordAt(context, at - 1) === 'those');

/** "killed two in Springfield and bombed a hotel": where what was done next begins; the end of the sentence where nothing was. */
const nextBlow = (context: SentenceContext, { next }: Figure): number =>
  findWords(context, 'and', next).find((at) => isWord(context, at + 1, BLOWS_TO_PLACES)) ?? context.next;

/** A place of the event, for an event that earlier text left. */
export function weighOwnPlace(context: SentenceContext, candidate: Candidate): void {
  if (candidate.entity === FOREIGN || isExplicit(candidate)) return;
  const hit = context.names.find(({ value }) => value.kind === 'place' && value.entity === candidate.entity);
  if (hit) weigh(candidate, WEIGHTS.placeAgrees, 'the place agrees', spanOf(context, hit.first, hit.next));
}
