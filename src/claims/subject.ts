import { dateValue, type Figure, isDateFigure, partsOf } from '../text/index.ts';
import type { Evidence } from './claim.ts';
import { isCountry } from './countries.ts';
import { CONTRASTS } from './event-words.ts';
import { HARD_BREAKS, SOFT_BREAKS } from './grammar-words.ts';
import type { Entity } from './lexicon.ts';
import { belongsTo, type ForeignSign, type Mention } from './mentions.ts';
import { hasPhrase, type SentenceContext, wordAt } from './sentence-context.ts';
import { FOREIGN, type Topic } from './topic.ts';

/** What the words of a sentence weigh for and against a subject. */
export const WEIGHTS = {
  name: 8,
  description: 7,
  /** The sentence before, in the same block; in an earlier one. */
  sameBlock: 5,
  earlierBlock: 4,
  fartherBlock: 2.5,
  page: 3.5,
  anaphor: 1,
  context: 1.5,
  countryDiffers: -1.5,
  groupDiffers: -2.5,
  dateAgrees: 2,
  placeAgrees: 1.5,
  newEvent: -1,
  newEventLater: -3,
  yearDiffers: -10,
  yearDiffersApart: -3,
  dateDiffers: -6,
  placeDiffers: -5,
  placeDiffersApart: -2,
  otherEvent: -5,
  contrast: -5,
  aside: -4,
} as const;

/** Below this a figure stays unlinked. */
export const THRESHOLD = 3;
/** And so it does when two entities are closer than this. */
const LEAD = 1;
/** How much distance can take from a mention. */
const FARTHEST = 5;

interface Candidate {
  readonly entity: Entity | typeof FOREIGN;
  score: number;
  readonly evidence: Evidence[];
  /** How far its words are from the figure; infinite when it is inherited. */
  distance: number;
}

/** Tokens between two places, with what a break in the sentence costs. */
function pathBetween(context: SentenceContext, a: number, b: number): number {
  const [from, to] = a < b ? [a, b] : [b, a];
  let length = 0;
  for (let at = from; at < to; at += 1) {
    const word = wordAt(context, at);
    length += HARD_BREAKS.has(word) ? 10 : SOFT_BREAKS.has(word) ? 3 : 1;
  }
  return length;
}

function hardBreakBetween(context: SentenceContext, a: number, b: number): boolean {
  const [from, to] = a < b ? [a, b] : [b, a];
  for (let at = from; at < to; at += 1) if (HARD_BREAKS.has(wordAt(context, at))) return true;
  return false;
}

const spanOf = (context: SentenceContext, first: number, next: number): Evidence['span'] => {
  const [a, b] = [context.tokens[first], context.tokens[next - 1]];
  return a && b ? { start: a.start, end: b.end } : null;
};

/** Mentions in the sentence itself. */
function fromMentions(context: SentenceContext, figure: Figure, mentions: readonly Mention[]): Candidate[] {
  const candidates = new Map<Entity, Candidate>();
  for (const mention of mentions) {
    const distance = Math.min(
      ...mention.at.map(({ first, next }) => pathBetween(context, figure.first, first < figure.first ? next : first)),
    );
    const weight = WEIGHTS[mention.how] - Math.min(FARTHEST, distance / 8) + (mention.aside && distance > 8 ? WEIGHTS.aside : 0);
    const known = candidates.get(mention.entity);
    if (known && known.score >= weight) continue;
    const nearest = mention.at.reduce((a, b) => (Math.abs(b.first - figure.first) < Math.abs(a.first - figure.first) ? b : a));
    candidates.set(mention.entity, {
      entity: mention.entity,
      score: weight,
      distance,
      evidence: [
        {
          what: 'subject',
          weight,
          reason: mention.how === 'name' ? 'named in this sentence' : 'described in this sentence',
          span: spanOf(context, nearest.first, nearest.next),
        },
      ],
    });
  }
  return [...candidates.values()];
}

/** What earlier text leaves for this sentence. */
function inherited(context: SentenceContext, topic: Topic, block: number): Candidate[] {
  const candidates: Candidate[] = [];
  const add = (entity: Entity | typeof FOREIGN, weight: number, reason: string): void => {
    if (!candidates.some((candidate) => candidate.entity === entity))
      candidates.push({
        entity,
        score: weight,
        distance: Number.POSITIVE_INFINITY,
        evidence: [{ what: 'subject', weight, reason, span: null }],
      });
  };
  if (topic.event)
    add(
      topic.event,
      topic.eventBlock === block ? WEIGHTS.sameBlock : topic.eventBlock === block - 1 ? WEIGHTS.earlierBlock : WEIGHTS.fartherBlock,
      topic.eventBlock === block ? 'the sentence before is about it' : 'an earlier paragraph is about it',
    );
  const again = candidates.findIndex((candidate) => candidate.entity === topic.page && candidate.score < WEIGHTS.page);
  if (again >= 0) candidates.splice(again, 1);
  if (topic.page) add(topic.page, WEIGHTS.page, 'headline or first paragraph is about it');
  for (const candidate of candidates) {
    if (candidate.entity === FOREIGN) continue;
    for (const hit of context.names) {
      if (hit.value.entity !== candidate.entity) continue;
      const definite = /^(the|this|that)$/.test(wordAt(context, hit.first - 1)) || wordAt(context, hit.first - 1).endsWith("'s");
      if (hit.value.kind === 'event-word' && definite && candidate.evidence.length < 3) {
        candidate.score += WEIGHTS.anaphor;
        candidate.evidence.push({
          what: 'subject',
          weight: WEIGHTS.anaphor,
          reason: 'refers back to it',
          span: spanOf(context, hit.first, hit.next),
        });
      } else if (hit.value.kind === 'context' && !candidate.evidence.some(({ reason }) => reason === 'word of the same event')) {
        candidate.score += WEIGHTS.context;
        candidate.evidence.push({
          what: 'subject',
          weight: WEIGHTS.context,
          reason: 'word of the same event',
          span: spanOf(context, hit.first, hit.next),
        });
      }
    }
  }
  return candidates;
}

function against(candidate: Candidate, weight: number, reason: string, span: Evidence['span']): void {
  candidate.score += weight;
  candidate.evidence.push({ what: 'subject', weight, reason, span });
}

/** A date in the sentence that the event does not have. */
function weighDates(context: SentenceContext, figure: Figure, candidate: Candidate, isOwnDate: boolean): void {
  // A look-alike stands for its kind: its date can speak for it, never against.
  if (candidate.entity === FOREIGN || !candidate.entity.days) return;
  const isSubject = candidate.entity.isSubject;
  const { from, to } = candidate.entity.days;
  if (from === null || to === null) return;
  for (const other of context.figures) {
    if (!isDateFigure(other) || (other === figure && !isOwnDate)) continue;
    const lead = wordAt(context, other.first - 1);
    const span = { start: other.start, end: other.end };
    const ago = /^(earlier|before)$/.test(wordAt(context, other.next - 1));
    if (ago && isSubject) {
      against(candidate, WEIGHTS.dateDiffers, 'counted from another event', span);
      continue;
    }
    if (lead === 'since' || lead === 'until' || lead === 'till' || wordAt(context, other.first - 2) === 'until') continue;
    const value = dateValue(other.date, other.date.month === null ? null : partsOf(from).year);
    if (!value) continue;
    const apart = hardBreakBetween(context, figure.first, other.first);
    const farther = candidate.distance < pathBetween(context, figure.first, other.first) / 2;
    if (value.from <= to && value.to >= from) {
      if (other.date.year !== null || other.date.day !== null) {
        candidate.score += WEIGHTS.dateAgrees;
        candidate.evidence.push({ what: 'subject', weight: WEIGHTS.dateAgrees, reason: 'the date agrees', span });
      }
    } else if (!isSubject) {
      // only its own date tells anything
    } else if (other === figure && other.date.day !== null) {
      against(candidate, WEIGHTS.placeDiffers, 'another day', span);
    } else if (
      other.date.year !== null &&
      !other.date.relative &&
      (partsOf(value.to).year < partsOf(from).year || partsOf(value.from).year > partsOf(to).year)
    ) {
      against(candidate, apart || farther ? WEIGHTS.yearDiffersApart : WEIGHTS.yearDiffers, 'another year', span);
    } else if (value.to < from) {
      against(candidate, apart || farther ? WEIGHTS.yearDiffersApart : WEIGHTS.dateDiffers, 'an earlier date', span);
    } else if (other.date.relative && value.from > to + 60) {
      against(candidate, apart ? WEIGHTS.placeDiffersApart : WEIGHTS.placeDiffers, 'a later date', span);
    }
  }
}

/** Places and events in the sentence that are not the candidate's. */
function weighSigns(context: SentenceContext, figure: Figure, candidate: Candidate, signs: readonly ForeignSign[]): void {
  if (candidate.entity === FOREIGN) return;
  const { entity } = candidate;
  const explicit = candidate.distance < Number.POSITIVE_INFINITY;
  for (const sign of signs) {
    if (belongsTo(context, sign, entity)) {
      // "an attack" next to the entity's own words is that attack; alone it is a new one.
      if (sign.kind === 'place' || explicit || !/^(a|an|another|several|two|three|other)\b/.test(sign.words)) continue;
    }
    if (
      explicit &&
      sign.kind === 'event' &&
      !/^(another|several|two|three|other|similar)\b/.test(sign.words) &&
      pathBetween(context, sign.first, figure.first) > candidate.distance
    )
      continue;
    if (sign.kind === 'event' && explicit && /^(a|an)\b/.test(sign.words)) continue;
    const far =
      hardBreakBetween(context, figure.first, sign.first) ||
      (explicit && candidate.distance + 4 < pathBetween(context, figure.first, sign.first));
    const plainNew = sign.kind === 'event' && /^(a|an) [a-z ]+$/.test(sign.words) && eventWordIn(sign, entity);
    if (plainNew) {
      // "gunmen carried out a mass shooting" goes on about the event; in a later paragraph less surely so.
      against(
        candidate,
        candidate.score >= WEIGHTS.sameBlock ? WEIGHTS.newEvent : WEIGHTS.newEventLater,
        'may introduce another event',
        spanOf(context, sign.first, sign.next),
      );
      continue;
    }
    const weight = sign.kind === 'event' ? WEIGHTS.otherEvent : far ? WEIGHTS.placeDiffersApart : WEIGHTS.placeDiffers;
    against(candidate, weight, sign.kind === 'event' ? 'another event' : 'another place', spanOf(context, sign.first, sign.next));
  }
  if (hasPhrase(context, CONTRASTS))
    against(candidate, explicit ? WEIGHTS.placeDiffersApart : WEIGHTS.contrast, 'the sentence sets something else apart', null);
}

function eventWordIn(sign: ForeignSign, entity: Entity): boolean {
  return sign.words.split(' ').some((word) => entity.eventWords.has(word));
}

/** A place of the event in the sentence. */
function weighPlaces(context: SentenceContext, candidate: Candidate): void {
  if (candidate.entity === FOREIGN || candidate.distance < Number.POSITIVE_INFINITY) return;
  const hit = context.names.find(({ value }) => value.kind === 'place' && value.entity === candidate.entity);
  if (!hit) return;
  candidate.score += WEIGHTS.placeAgrees;
  candidate.evidence.push({
    what: 'subject',
    weight: WEIGHTS.placeAgrees,
    reason: 'the place agrees',
    span: spanOf(context, hit.first, hit.next),
  });
}

/** Countries and groups that have nothing to do with an inherited event. */
function weighStrangers(context: SentenceContext, candidate: Candidate, mentions: readonly Mention[]): void {
  if (candidate.entity === FOREIGN || candidate.distance < Number.POSITIVE_INFINITY) return;
  const { entity } = candidate;
  const group = mentions.find((mention) => mention.entity.kind === 'organisation' && !mention.entity.isSubject && !mention.entity.allied);
  const at = group?.at[0];
  if (at) against(candidate, WEIGHTS.groupDiffers, 'another group', spanOf(context, at.first, at.next));
  for (let index = context.first; index < context.next; index += 1) {
    const token = context.tokens[index];
    if (!token?.capital || !isCountry(token.lower.replace(/'s$/, '')) || entity.places.has(token.lower.replace(/'s$/, ''))) continue;
    if (/^(from|by|of|to|with)$/.test(wordAt(context, index - 1))) continue;
    against(candidate, WEIGHTS.countryDiffers, 'another country', spanOf(context, index, index + 1));
    return;
  }
}

/** The event a figure is about, with the words for and against it; null where that is not clear. */
export interface SubjectReading {
  readonly entity: Entity | null;
  readonly evidence: readonly Evidence[];
}

/**
 * Weighs which event a figure is about.
 * Words of the sentence count by their distance to the figure; what earlier text leaves counts less; another year,
 * place or event in the sentence takes it away. Below the threshold, or where two are close, nothing is linked.
 * @param isOwnDate the figure is the date of the event itself
 */
export function eventOf(
  context: SentenceContext,
  figure: Figure,
  mentions: readonly Mention[],
  signs: readonly ForeignSign[],
  topic: Topic,
  block: number,
  isOwnDate = false,
): SubjectReading {
  const own = fromMentions(
    context,
    figure,
    mentions.filter(({ entity }) => entity.kind === 'event'),
  );
  const candidates = [...own, ...inherited(context, topic, block).filter((other) => !own.some(({ entity }) => entity === other.entity))];
  for (const candidate of candidates) {
    weighPlaces(context, candidate);
    weighStrangers(context, candidate, mentions);
    weighDates(context, figure, candidate, isOwnDate);
    weighSigns(context, figure, candidate, signs);
  }
  candidates.sort((a, b) => b.score - a.score);
  const [best, second] = candidates;
  if (!best) return { entity: null, evidence: [] };
  const clear = best.score >= THRESHOLD && (!second || best.score - second.score >= LEAD || second.score < THRESHOLD);
  return { entity: clear && best.entity !== FOREIGN ? best.entity : null, evidence: best.evidence };
}

/** The organisation a figure is about: the nearest one named before it, else after it, else the one spoken of. */
export function organisationOf(context: SentenceContext, figure: Figure, mentions: readonly Mention[], topic: Topic): SubjectReading {
  const offers: { entity: Entity; score: number; evidence: Evidence[] }[] = [];
  for (const mention of mentions) {
    if (mention.entity.kind !== 'organisation') continue;
    for (const { first, next } of mention.at) {
      const distance = pathBetween(context, figure.first, first < figure.first ? next : first) + (first > figure.first ? 4 : 0);
      const weight = WEIGHTS.name - Math.min(FARTHEST, distance / 8) - (possessive(context, next) ? 0.5 : 0);
      offers.push({
        entity: mention.entity,
        score: weight,
        evidence: [{ what: 'subject', weight, reason: 'named in this sentence', span: spanOf(context, first, next) }],
      });
    }
  }
  if (topic.organisation)
    for (const hit of context.names) {
      if (hit.value.kind !== 'group-word' || hit.value.entity !== topic.organisation || hit.first > figure.first + 12) continue;
      const weight = WEIGHTS.sameBlock + WEIGHTS.anaphor - Math.min(FARTHEST, pathBetween(context, figure.first, hit.first) / 8);
      offers.push({
        entity: topic.organisation,
        score: weight,
        evidence: [{ what: 'subject', weight, reason: 'refers back to it', span: spanOf(context, hit.first, hit.next) }],
      });
    }
  const [chosen] = offers.sort((a, b) => b.score - a.score);
  if (!chosen) return { entity: null, evidence: [] };
  return { entity: chosen.score >= THRESHOLD ? chosen.entity : null, evidence: chosen.evidence };
}

function possessive(context: SentenceContext, next: number): boolean {
  return wordAt(context, next - 1).endsWith("'s");
}
