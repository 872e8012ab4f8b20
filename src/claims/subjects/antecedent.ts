import type { Figure } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import { isBackdrop } from '../others/backdrop.ts';
import { VENUES } from '../others/venues.ts';
import { ATTACKS, EVENT_NOUNS, isCalled, MISHAPS, SUPERLATIVES } from '../words/event-words.ts';
import { PHRASE_ENDS } from '../words/grammar-words.ts';
import { findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import type { Mention } from './mentions.ts';
import { isAtNewEvent } from './new-event.ts';

/** How far a figure may stand behind the word that opens its clause, and how long what the clause is about may be, in tokens. */
const REACH = 6;
const LONGEST = 12;

/** Words before what a clause is about; a copula leads on to it ("B was the worst, with 46 killed"). */
const BEFORE = ', ; : — – and ( than since like unlike followed came behind say says said over about regarding concerning';
const COPULA = 'was were is are been';

/** Whether what a clause is about begins behind a token. */
const isBefore = (context: SentenceContext, at: number): boolean => isWord(context, at, BEFORE) || wordAt(context, at).endsWith('ed');

/** How far before "and" the noun of a count may end that another one goes on from, in tokens. */
const REACH_OF_LIST = 3;

const countBefore = ({ figures }: SentenceContext, at: number): Figure | null =>
  figures.findLast(({ kind, next }) => kind === 'count' && next <= at && at - next < REACH_OF_LIST) ?? null;

/** The token that opens the clause of a figure ("that killed 90", ", where 46 died", "with 130 dead", "(46 dead)", "killed 46"); null where none does. */
function clauseOpening(context: SentenceContext, { first }: Figure): number | null {
  if (isWord(context, first - 1, 'with ( :')) return first - 1;
  // "with its 46 dead"
  if (isWord(context, first - 1, 'its their') && wordAt(context, first - 2) === 'with') return first - 2;
  for (let at = first - 1; at >= Math.max(context.first, first - REACH); at -= 1) {
    // "a second explosion, that it was one bomber": what is said, and of nothing before it
    if (wordAt(context, at) === 'that' && isWord(context, at + 1, 'it there he she we')) return null;
    if (isWord(context, at, 'that which where when who')) return at;
    // "which killed 145 people and wounded 551": the clause of the count before
    const before = wordAt(context, at) === 'and' && /(ed|ing|hurt)$/.test(wordAt(context, at + 1)) ? countBefore(context, at) : null;
    if (before) return clauseOpening(context, before);
    if (isWord(context, at, ', ; and')) break;
  }
  return isWord(context, first - 1, 'killed claimed left took kills claims') ? first - 1 : null;
}

/** How far from the noun for an event its name may stand, in tokens. */
const NEAR = 5;

/** From this share of capitals on words are a headline's. */
const TITLE_CASE = 0.7;

/** Whether a token is a name that has nothing to do with an event. */
export function isStrange({ tokens, names, figures, first: start }: SentenceContext, at: number, entity: Entity): boolean {
  const token = tokens[at];
  if (!token?.capital || token.kind !== 'word' || at === start) return false;
  // "Attack on Concert Hall": a headline
  if (PHRASE_ENDS.has(token.lower) || EVENT_NOUNS.has(token.lower) || entity.context.has(token.lower) || entity.eventWords.has(token.lower))
    return false;
  const isKnown = names.some(
    ({ value, first, next }) =>
      at >= first && at < next && (value.entity === entity || (value.kind === 'name' && value.entity.kind === 'organisation')),
  );
  return !isKnown && !entity.places.has(token.lower) && !figures.some(({ first, next }) => at >= first && at < next);
}

/** How many words may stand between an article and its noun. */
const MOST_ADJECTIVES = 3;

/** The article of a noun that has no name in between: "the cowardly terrorist attack", but not "the Springfield attack". */
function articleBefore(context: SentenceContext, noun: number): number | null {
  for (let at = noun - 1; at >= noun - 1 - MOST_ADJECTIVES; at -= 1) {
    const token = context.tokens[at];
    if (token?.kind !== 'word' || at < context.first) return null;
    if (isWord(context, at, 'the this that')) return at;
    if (token.capital) return null;
  }
  return null;
}

/**
 * Whether tokens [from, to) tell of another event: a mention of one, or a noun for events and a name that is none of
 * this one's ("the sinking of the Springfield").
 */
export function tellsOfOther(context: SentenceContext, from: number, to: number, entity: Entity, mentions: readonly Mention[]): boolean {
  if (mentions.some((other) => other.entity.kind === 'event' && other.entity !== entity && stands(context, other, from, to))) return true;
  let capitals = 0;
  for (let at = from; at < to; at += 1) if (context.tokens[at]?.capital) capitals += 1;
  // In a headline set in capitals no name can be told.
  if (capitals >= (to - from) * TITLE_CASE) return false;
  for (let at = from; at < to; at += 1) {
    if (!EVENT_NOUNS.has(wordAt(context, at))) continue;
    // "The Government condemns the attack": what stands before the article is no part of its name.
    const start = Math.max(from, articleBefore(context, at) ?? at - NEAR);
    for (let near = start; near < Math.min(to, at + NEAR + 1); near += 1) if (isStrange(context, near, entity)) return true;
  }
  return false;
}

/** Whether words of a mention stand in tokens [from, to) that are its own: "bombing", "killed", "March" and "2021" describe many. */
export function stands(context: SentenceContext, { entity, how, at }: Mention, from: number, to: number): boolean {
  const isInDate = (index: number): boolean =>
    context.figures.some(({ kind, first, next }) => kind === 'date' && index >= first && index < next);
  // "attack in Springfield" is as good a name as "Springfield".
  const isNamed = (first: number, next: number): boolean => {
    for (let index = first; index < next; index += 1) if (context.tokens[index]?.capital === true && !isInDate(index)) return true;
    return false;
  };
  return at.some(
    ({ first, next }) =>
      first >= from && first < to && (how === 'name' || isNamed(first, next) || entity.context.has(wordAt(context, first))),
  );
}

/** Where what stands before a token begins. */
function startOf(context: SentenceContext, end: number): number {
  let from = end;
  while (from > context.first && end - from < LONGEST && !isBefore(context, from - 1) && !isWord(context, from - 1, COPULA)) from -= 1;
  return from;
}

/** Words behind the place of a count. */
const ENDS = ', ; and . ( ) that which where when who are is was were be been to from as after before by while with against alone';

/** "killed in the shelling of Springfield, against 145 at the hall": where a count was, right behind its verb. */
function placeBehind(context: SentenceContext, { next }: Figure): readonly [number, number] | null {
  for (let at = next; at < next + REACH && !isWord(context, at, ', ; and .'); at += 1) {
    if (!isWord(context, at, 'in at during')) continue;
    let to = at + 1;
    while (to < context.next && to - at < LONGEST && !isWord(context, to, ENDS)) to += 1;
    return [at + 1, to];
  }
  return null;
}

/** "a bombing outside a mosque in Springfield": whether tokens [from, to) tell of an event at a venue that is none of this one's, in its own town or not. */
function isAtOtherVenue(context: SentenceContext, from: number, to: number, entity: Entity): boolean {
  let [hasEvent, hasVenue] = [false, false];
  for (let at = from; at < to; at += 1) {
    const word = wordAt(context, at);
    const isOwn = context.names.some(
      ({ value, first, next }) =>
        at >= first && at < next && value.entity === entity && value.kind !== 'event-word' && value.kind !== 'place',
    );
    const isVenue = isWord(context, at, VENUES);
    if (entity.context.has(word) || (isVenue && isOwn)) return false;
    hasEvent ||= EVENT_NOUNS.has(word);
    hasVenue ||= isVenue;
  }
  return hasEvent && hasVenue;
}

/** "He spoke of Springfield, where 145 died, and of Shelbyville": a clause on what happened at a place that is none of the event's. */
const isAtOtherPlace = (context: SentenceContext, opening: number, end: number, entity: Entity): boolean =>
  wordAt(context, opening) === 'where' && wordAt(context, opening - 1) === ',' && isStrange(context, end - 1, entity);

/** Plural nouns that a clause on what happened may follow, and that are neither places nor events. */
const MOMENTS = 'minutes hours days moments seconds scenes events circumstances flames conditions';

/** "violations were found at the factories, in which 1,100 people died": a clause behind a plural that is none of an event's own. */
function isOfOthers(context: SentenceContext, opening: number, end: number, entity: Entity): boolean {
  const isPlace = wordAt(context, opening) === 'where' || (wordAt(context, opening) === 'which' && isWord(context, opening - 1, 'in at'));
  const noun = wordAt(context, end - 1);
  if (!isPlace || !/[a-z]{3,}[^s']s$/.test(noun) || context.tokens[end - 1]?.capital || isWord(context, end - 1, MOMENTS)) return false;
  const isOwn = entity.context.has(noun) || entity.eventWords.has(noun) || EVENT_NOUNS.has(noun);
  return !isOwn && !context.names.some(({ value, first, next }) => value.entity === entity && first < end && next >= end);
}

/** Nouns that say of no event what kind it was. */
const ANY = `${ATTACKS} ${MISHAPS} fire blaze`;

/** "the siege, in which 130 died", "after the crash, which cost 130 lives": a noun for another kind of event than the one spoken of. */
const isOtherKind = (context: SentenceContext, noun: number, entity: Entity): boolean =>
  isWord(context, noun - 1, 'the that a') &&
  EVENT_NOUNS.has(wordAt(context, noun)) &&
  !isWord(context, noun, ANY) &&
  !isCalled(entity, wordAt(context, noun));

/** "the attack on the hall |, the deadliest in two decades, in which 145 died": where what a clause is about ends, without what is put in that ranks it. */
function behindApposition(context: SentenceContext, end: number): number {
  const [comma] = findWords(context, ',', end - LONGEST, end).slice(-1);
  const isRanking =
    comma !== undefined &&
    wordAt(context, end) === ',' &&
    isWord(context, comma + 1, 'the one its') &&
    hasWord(context, SUPERLATIVES, comma, end);
  return isRanking ? comma : end;
}

/**
 * "a plane crash in Ruritania that killed 90 people and the shooting that killed 145", "the deadliest since the siege of
 * Springfield, in which 46 people died": what a clause counts is of what stands right before it, and not of an event that
 * is named elsewhere in the sentence, or was spoken of before.
 * @param mention what names the event in the sentence; null where earlier text left it
 */
export function isOfAntecedent(
  context: SentenceContext,
  figure: Figure,
  entity: Entity,
  mention: Mention | null,
  mentions: readonly Mention[],
): boolean {
  const isIn = (from: number, to: number): boolean => mention !== null && stands(context, mention, from, to);
  const place = placeBehind(context, figure);
  if (place && !isIn(...place) && tellsOfOther(context, ...place, entity, mentions)) return true;
  const opening = clauseOpening(context, figure);
  if (opening === null) return false;
  const end = behindApposition(
    context,
    isWord(context, opening - 1, ', in') ? opening - (isWord(context, opening - 2, ',') ? 2 : 1) : opening,
  );
  let from = startOf(context, end);
  if (isWord(context, from - 1, COPULA)) from = startOf(context, from - 1);
  // "that killed 145 at the hall": named in the clause itself
  let to = figure.next;
  while (to < context.next && !isWord(context, to, ', ; and ) . before after when while than')) to += 1;
  return (
    isAtOtherPlace(context, opening, end, entity) ||
    (mention !== null && isAtNewEvent(context, opening, mention)) ||
    isAtOtherVenue(context, from, end, entity) ||
    isOfOthers(context, opening, end, entity) ||
    (isOtherKind(context, end - 1, entity) && !isIn(end - 2, to)) ||
    (!isIn(from, to) && tellsOfOther(context, from, end, entity, mentions))
  );
}

/**
 * "Then came the shelling of Springfield", "The Springfield shooting": an event with a name of its own, which is none of those spoken of.
 * @returns the token of its noun; null where there is none
 */
export function anotherEvent(context: SentenceContext, known: readonly Entity[]): number | null {
  for (let at = context.first; at < context.next; at += 1) {
    if (!EVENT_NOUNS.has(wordAt(context, at)) || known.length === 0 || isBackdrop(context, at)) continue;
    const isLed = isWord(context, at + 1, 'of at in on');
    const behind = wordAt(context, at + 2) === 'the' ? at + 3 : at + 2;
    // "The Springfield shooting"
    const isNamed = wordAt(context, at - 2) === 'the' && at - 2 === context.first;
    const name = isLed ? behind : isNamed ? at - 1 : null;
    if (name !== null && known.every((entity) => isStrange(context, name, entity))) return at;
  }
  return null;
}
