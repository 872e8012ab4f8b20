import { isOneOf } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import { isBackdrop } from '../others/backdrop.ts';
import type { ForeignSign } from '../others/foreign-sign.ts';
import { belongsTo, placesApart } from '../others/foreign-signs.ts';
import { tellsOfOtherScene } from '../others/other-scene.ts';
import { opensLongBefore, tellsOfOtherYear } from '../others/other-time.ts';
import { condemnedBefore } from '../others/reaction.ts';
import { strangeMeansIn } from '../others/strange-means.ts';
import { otherTargetIn } from '../others/target.ts';
import { VENUES } from '../others/venues.ts';
import { anotherEvent } from '../subjects/antecedent.ts';
import { isOfPerson } from '../subjects/candidate.ts';
import { isAside } from '../subjects/mentions.ts';
import { EVENT_NOUNS, isYearsApart } from '../words/event-words.ts';
import { hasWord, isTollVerb, isWord, type SentenceContext } from '../words/sentence-context.ts';
import { isForeignLine } from './record-line.ts';
import { eventsOf, FOREIGN, type Topic, turnedTo } from './topic.ts';

/** How far into its sentence an event may stand that it begins with: "The massacre in Springfield", "The Springfield shooting". */
const REACH_OF_OPENING = 3;

/** "The bombing also killed …": a sentence that begins with an event spoken of. */
export function opensWith(context: SentenceContext, event: Topic['event']): boolean {
  // "It came two decades after the siege"
  if (isWord(context, context.first, 'it this') && isWord(context, context.first + 1, 'came comes') && hasWord(context, 'after'))
    return true;
  const { opening } = context;
  return (
    isWord(context, opening, 'the this that') &&
    context.names.some(
      ({ value, first }) => value.kind === 'event-word' && value.entity === event && first >= opening && first <= opening + 2,
    )
  );
}

/** "an earthquake", "a similar attack", "a wedding massacre" are not what a page about a shooting goes on about, "an attack" may be. */
export function isOwnEvent(sign: ForeignSign, entity: Entity): boolean {
  const words = sign.words.split(' ');
  const isNew = words.some((word) => isOneOf(word, 'similar separate earlier previous'));
  const isThere = words.some((word) => isOneOf(word, VENUES) && !entity.context.has(word) && !entity.eventWords.has(sign.words));
  if (isNew || isThere) return false;
  return !/^(a|an|another|one|the)\b/.test(sign.words) || words.some((word) => entity.eventWords.has(word));
}

/** "It said that it had bombed Springfield": a sign of another subject, and something done to it. */
function isOtherSubjects(context: SentenceContext, known: readonly Entity[]): boolean {
  const hints = context.names.filter(({ value }) => value.kind === 'hint' && value.entity.kind === 'event');
  const isAnother = hints.length > 0 && !hints.some(({ value }) => known.includes(value.entity));
  return isAnother && hasWord(context, 'bombed struck attacked claimed hit');
}

/** Where a sentence that names no event leads to something else; null where it goes on about what was spoken of. */
export function turnedAway(topic: Topic, context: SentenceContext, signs: readonly ForeignSign[], block: number): Topic | null {
  const known = eventsOf(topic);
  const strange = anotherEvent(context, known);
  // "The attack came days after an election": what follows is about what the sentence begins with.
  const targets = known.map((entity) => otherTargetIn(context, null, entity) ?? strangeMeansIn(context, null, entity));
  const struck = targets.length > 0 && targets.every((at) => at !== null) ? (targets[0] ?? null) : null;
  const opensWithAnother = (strange ?? struck ?? context.next) <= context.first + REACH_OF_OPENING;
  if (opensWith(context, topic.event ?? topic.page) && !opensWithAnother) return null;
  const here = signs.filter(({ first }) => !isOfPerson(context, context.first, first) && !isAside(context, first));
  const longBefore = opensLongBefore(context, known);
  const isApart =
    (strange !== null && !isAside(context, strange)) ||
    longBefore ||
    here.some((sign) => sign.kind === 'event' && !known.some((entity) => belongsTo(context, sign, entity) && isOwnEvent(sign, entity))) ||
    countsElsewhere(context, here, known) ||
    isYearsApart(context) ||
    isForeignLine(context, known) ||
    struck !== null ||
    isOtherSubjects(context, known);
  const isWar = !isApart && tellsOfWar(context, here, topic);
  if (!isApart && !isWar && !tellsOfOtherScene(context, here, known)) return null;
  // What a paragraph goes on to tell of a year long ago is of then.
  const goesOn = topic.isHistory && topic.eventBlock === block;
  const isHistory = goesOn || longBefore || (topic.page !== null && tellsOfOtherYear(context, [topic.page]));
  const foreignNouns = context.tokens.slice(context.first, context.next).flatMap(({ lower }) => (EVENT_NOUNS.has(lower) ? [lower] : []));
  return { ...turnedTo(topic, FOREIGN, block, isWar), isHistory, foreignNouns };
}

/** A count of people whom something has happened to, in another place or year. */
function countsElsewhere(context: SentenceContext, signs: readonly ForeignSign[], known: readonly Entity[]): boolean {
  const count = context.figures.find((figure) => figure.kind === 'count');
  if (!count || !context.cues.some(({ value }) => isTollVerb(value))) return false;
  const isOfThose = (sign: ForeignSign): boolean => known.some((entity) => sign.next <= (condemnedBefore(context, count, entity) ?? 0));
  const here = signs.filter((sign) => !isOfThose(sign));
  return placesApart(context, here, known).length > 0 || tellsOfOtherYear(context, known);
}

/** A war, without a word for the event spoken of; "as old as the war" does not turn to it. */
const tellsOfWar = (context: SentenceContext, signs: readonly ForeignSign[], { event }: Topic): boolean =>
  !context.names.some(({ value }) => value.kind === 'event-word' && value.entity === event) &&
  signs.some(({ kind, first }) => kind === 'wider' && !hasWord(context, 'as than', first - 2, first) && !isBackdrop(context, first));
