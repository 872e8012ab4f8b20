import type { CueRole, Measure } from '../../reference/types.ts';
import { type Figure, isOneOf } from '../../text/index.ts';
import type { CueEntry } from '../lexicon.ts';
import { hasOtherObject, isOrganisationAt } from '../subjects/organisation.ts';
import { EVENT_NOUNS } from '../words/event-words.ts';
import { PHRASE_ENDS } from '../words/grammar-words.ts';
import { asidesOf, insertsOf } from '../words/inserted.ts';
import type { Hit } from '../words/phrase-table.ts';
import {
  countAt,
  findWords,
  halfOf,
  hasPhrase,
  hasWord,
  isWord,
  lineOpening,
  nameEnd,
  type SentenceContext,
  wordAt,
  wordsAt,
} from '../words/sentence-context.ts';

/** A measure of a date, rank or duration, with the tokens that announce it. */
export interface OtherReading {
  readonly measure: Measure;
  readonly cue: { readonly first: number; readonly next: number };
}

/** How far an event may stand behind the day that has it: "Friday's deadly terrorist attack". */
const REACH_OF_OWN = 4;

/** How far a cue may stand from a date, in tokens; one that may stand on either side farther. */
const REACH = 12;
/** How far before a figure its preposition may stand, in tokens: "until at least the end of". */
const REACH_OF_LEAD = 4;
const REACH_OF_NEAR = 22;

/** Words that carry a clause to something else before its date. */
const STOPS =
  '; : and but when while which who that following began despite claimed said after before weaker stronger reputation killed attack attacks bombing led';

type DateCue = Hit<CueEntry>;

/** Whether a cue's clause has gone on to something else before its date, by what is not only put in between. */
function isStopped(context: SentenceContext, from: number, to: number): boolean {
  if (!hasWord(context, STOPS, from, to)) return false;
  const inserts = insertsOf(context);
  for (let at = from; at < to; at += 1)
    if (hasWord(context, STOPS, at, at + 1) && !inserts.some(({ first, next }) => at >= first && at < next)) return true;
  return false;
}

/** Tokens between a cue and what it announces, without what is put in between. */
function gapBetween(context: SentenceContext, from: number, to: number): number {
  const gap = to - from;
  if (gap <= REACH) return gap;
  return insertsOf(context).reduce((left, { first, next }) => (first >= from && next <= to ? left - (next - first) : left), gap);
}
type Place = (context: SentenceContext, hit: DateCue, figure: Figure) => boolean;

/** "Ruritania could strike the group within six months": an organisation right behind the verb is whom it is done to. */
function isDoneTo(context: SentenceContext, { next, value: { measure } }: DateCue): boolean {
  const object = isWord(context, next, 'on against') ? next + 1 : next;
  const name = wordAt(context, object) === 'the' ? object + 1 : object;
  const isGroup = ({ value, first }: (typeof context.names)[number]): boolean =>
    (value.kind === 'name' && value.entity.kind === 'organisation' && (first === object || first === name)) ||
    (value.kind === 'group-word' && first === object);
  return measure.kind === 'duration' && context.names.some(isGroup);
}

/** "its creation of cells in 2022": what a group brought about is no beginning of its own. */
const isOfThing = (context: SentenceContext, { next, value: { measure } }: DateCue): boolean =>
  measure.about === 'organisation' &&
  wordAt(context, next) === 'of' &&
  context.tokens[next + 1]?.kind === 'word' &&
  // "a peak of some 4,000"
  countAt(context, next + 1) === undefined &&
  !isOrganisationAt(context, next + 1) &&
  !context.names.some(({ value, first }) => value.kind === 'group-word' && first === next + 1);

/** Where a cue has to stand to the figure that it announces, by its role; a role without a row is one of counts. */
const PLACES: Partial<Readonly<Record<CueRole, Place>>> = {
  before: (context, hit, figure) =>
    (isFact(context, hit, figure) || (hit.first < figure.first && !isStopped(context, hit.next, figure.first))) &&
    !(figure.kind === 'date' && isFarther(context, hit.next, figure)) &&
    !isOfThing(context, hit) &&
    !(hit.value.measure.about === 'organisation' && hasOtherObject(context, hit.next, figure.first)),
  after: (context, hit, figure) =>
    hit.first >= figure.next &&
    !(figure.kind === 'date' && (datesEvent(context, figure) || isInserted(context, figure, hit.first))) &&
    // "took root in 2015 and reached its peak in 2018"
    !(figure.kind === 'date' && hasOwnDate(context, hit.next)) &&
    !hasWord(context, '; but while which claimed said since', figure.next, hit.first) &&
    // "In 2019, a year after it was at its height"
    !findWords(context, 'after before', figure.next, hit.first).some((at) => isWord(context, at - 1, 'year+ month+ decade+')) &&
    (wordAt(context, hit.next - 1) !== 'of' || isOrganisationAt(context, hit.next)),
  near: (context, hit, figure) =>
    !isDoneTo(context, hit) &&
    !(figure.kind === 'date' && !hit.value.cue.prepositions && datesEvent(context, figure)) &&
    !hasWord(context, '; while', Math.min(hit.next, figure.next), Math.max(hit.first, figure.first)),
  since: (context, _, figure) => wordAt(context, figure.first) === 'since' || wordAt(context, figure.first - 1) === 'since',
};

/** "The group, which struck in August 2021, first appeared in the east": a day of what is only put in between. */
const isInserted = (context: SentenceContext, figure: Figure, cue: number): boolean =>
  asidesOf(context).some(({ first, next }) => first < figure.first && next >= figure.next && next <= cue);

/** Whether a date of its own stands right behind a cue: "reached its peak in 2018". */
const hasOwnDate = ({ figures, tokens }: SentenceContext, next: number): boolean =>
  figures.some(
    ({ kind, first }) => kind === 'date' && (first === next || (first === next + 1 && isOneOf(tokens[next]?.lower, 'in on around'))),
  );

/** Whether the preposition that a cue asks for leads to the figure, and the cue is not one named person's ("John Smith's arrest until June"). */
function isLed(context: SentenceContext, { first, value: { cue } }: DateCue, figure: Figure): boolean {
  if (!cue.prepositions) return true;
  const isPersons = context.tokens[first - 1]?.capital && wordAt(context, first - 1).endsWith("'s");
  return !isPersons && cue.prepositions.some((words) => leads(context, figure, words));
}

/** Dates, ranks and durations that cues of the pack announce. */
export function cuedMeasure(context: SentenceContext, figure: Figure): OtherReading | null {
  let best: { reading: OtherReading; gap: number } | null = null;
  for (const hit of context.cues) {
    const { measure, cue } = hit.value;
    if (measure.kind === 'count' || !fits(measure, figure)) continue;
    const gap = hit.first < figure.first ? gapBetween(context, hit.next, figure.first) : hit.first - figure.next;
    if (gap < -1 || gap > (cue.role === 'near' ? REACH_OF_NEAR : REACH) || (best && gap >= best.gap)) continue;
    if (cue.with && !hasPhrase(context, cue.with, ...halfOf(context, figure))) continue;
    if (cue.unless && hasPhrase(context, cue.unless)) continue;
    if (!isLed(context, hit, figure) || PLACES[cue.role]?.(context, hit, figure) === false) continue;
    best = { reading: { measure, cue: hit }, gap };
  }
  return best?.reading ?? null;
}

/** "Founded: 2015", "Formed in: 2015", "Date of formation: 2015", a line of a list of facts */
function isFact(context: SentenceContext, { first, next }: DateCue, figure: Figure): boolean {
  const opening = lineOpening(context);
  const end = nameEnd(context, figure.first);
  const opens = first === opening || (first === opening + 2 && isWord(context, opening, 'date year'));
  return opens && (next === end || (next + 1 === end && wordAt(context, next) === 'in'));
}

/** "from its founding in 2015 to 2020", "set up in 2015, it was weak a year ago": the nearer date is the cue's, unless they are alternatives. */
function isFarther(context: SentenceContext, from: number, { first }: Figure): boolean {
  const isOther = !isOneOf(wordAt(context, first - 1), 'or and') && !isOneOf(wordAt(context, first - 2), 'or and');
  return isOther && context.figures.some((other) => other.kind === 'date' && other.first >= from && other.next <= first);
}

/** "the attack (on) Friday", "Friday's (terrorist) attack": the day belongs to the event beside it. */
function datesEvent(context: SentenceContext, { first, next }: Figure): boolean {
  const reach = wordAt(context, next - 1).endsWith("'s") ? REACH_OF_OWN : 1;
  for (let at = next; at < next + reach && !PHRASE_ENDS.has(wordAt(context, at)); at += 1)
    if (EVENT_NOUNS.has(wordAt(context, at))) return true;
  return EVENT_NOUNS.has(wordAt(context, wordAt(context, first - 1) === 'on' ? first - 2 : first - 1));
}

/** Whether the preposition belongs to the figure: part of its modifier or right before it. */
function leads(context: SentenceContext, figure: Figure, words: string): boolean {
  const length = words.split(' ').length;
  // "until May 22 on Monday": the other date's.
  const from = context.figures.reduce(
    (end, other) => (other.kind === 'date' && other.next <= figure.first ? other.next : end),
    context.first,
  );
  for (let at = Math.max(from, figure.first - REACH_OF_LEAD); at <= figure.first; at += 1)
    // "sold to Attackers Sept. 12": a headline that its date ran into
    if (wordsAt(context, at, at + length) === words) return !context.tokens.slice(at + length, figure.first).some(({ capital }) => capital);
  return false;
}

/** Whether a figure can be of a measure at all: a date, a rank, a duration in its unit, an amount. */
function fits(measure: Measure, figure: Figure): boolean {
  if (measure.kind !== figure.kind) return false;
  if (figure.kind === 'date') return true;
  if (measure.kind === 'duration') return isOneOf(figure.unit ?? '', `${measure.unit}+`);
  return measure.kind !== 'amount' || measure.unit === figure.unit;
}
