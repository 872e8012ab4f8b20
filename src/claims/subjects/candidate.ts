import { type Figure, wordSet } from '../../text/index.ts';
import { type Evidence, evidenceOf } from '../claim.ts';
import type { Entity } from '../lexicon.ts';
import { isDayOfDeath, isFateOfOne } from '../others/fate-of-one.ts';
import type { FOREIGN } from '../topics/topic.ts';
import { HARM } from '../words/date-verbs.ts';
import { EVENT_NOUNS } from '../words/event-words.ts';
import { HARD_BREAKS, LOCATIVES, SOFT_BREAKS } from '../words/grammar-words.ts';
import { countAt, findWords, hasWord, isWord, type NamedSentence, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** What the words of a sentence weigh for and against a subject. */
export const WEIGHTS = {
  name: 8,
  description: 7,
  recent: 7,
  /** Named right before "where" or "that", and the figure in that clause. */
  where: 3,
  /** The sentence before, in the same block; in the block before; farther up. */
  sameBlock: 5,
  earlierBlock: 4,
  fartherBlock: 2.5,
  page: 3.5,
  /** The event of the sentence before is not the page's own. */
  digression: -2.5,
  /** The sentence before has named another subject than the page's. */
  fresh: -1,
  /** What was years ago has been told, and a new paragraph tells of what has happened now. */
  news: 1.5,
  /** Something else was spoken of, and the sentence names an event anew. */
  over: -1.5,
  anaphor: 1,
  context: 1,
  /** "the explosion", right behind another one. */
  foreignEcho: 3,
  /** The sentence begins with a word for a group. */
  opens: 1.5,
  dateAgrees: 2,
  placeAgrees: 1.5,
  /** "a mass shooting" may go on about the event, in a later paragraph less surely so. */
  newEvent: -1,
  newEventLater: -3,
  countryDiffers: -1.5,
  groupDiffers: -2.5,
  yearDiffers: -10,
  yearDiffersApart: -3,
  dayDiffers: -8,
  dateDiffers: -6,
  placeDiffers: -5,
  placeDiffersApart: -2,
  /** Suspects may be caught anywhere, and mourning be declared anywhere. */
  placeBeside: -0.5,
  otherEvent: -5,
  /** A fire or a crash at the place of an attack. */
  otherKind: -10,
  contrast: -5,
  aside: -4,
  /** The clause of the figure is of something else, which stands right before it. */
  behind: -6,
  /** It stands in an item of a list that has another name. */
  itemDiffers: -10,
} as const;

/** Below this a figure stays unlinked. */
export const THRESHOLD = 3;
/** And so it does when two entities are closer than this. */
export const LEAD = 1;
/** How much distance can take from a mention. */
export const FARTHEST = 5;

/** An entity that a figure may be about, with what speaks for and against it. */
export interface Candidate {
  readonly entity: Entity | typeof FOREIGN;
  score: number;
  readonly evidence: Evidence[];
  /** How far its words are from the figure; infinite when earlier text left it. */
  readonly distance: number;
  /** Named, or described by words that are enough at any time: then a place or a year farther off weighs less. */
  readonly isFirm: boolean;
  /** Named in the sentence itself, not only described. */
  readonly isNamed: boolean;
  /** By words that another event of the place could have. */
  readonly isLoose: boolean;
}

export const isExplicit = ({ distance }: Candidate): boolean => distance < Number.POSITIVE_INFINITY;

/** Adds a weight and keeps the words that gave it. */
export function weigh(candidate: Candidate, weight: number, reason: string, span: Evidence['span']): void {
  candidate.score += weight;
  candidate.evidence.push(evidenceOf('subject', weight, reason, span));
}

/** Tokens between two places, with what a break in the sentence costs. */
export function pathBetween(context: SentenceContext, a: number, b: number): number {
  const [from, to] = a < b ? [a, b] : [b, a];
  let length = 0;
  for (let at = from; at < to; at += 1) {
    const word = wordAt(context, at);
    length += HARD_BREAKS.has(word) ? 10 : SOFT_BREAKS.has(word) ? 3 : 1;
  }
  return length;
}

/** Whether the sentence turns to something else between two places. */
export function isBroken(context: SentenceContext, a: number, b: number): boolean {
  const [from, to] = a < b ? [a, b] : [b, a];
  for (let at = from; at < to; at += 1) if (HARD_BREAKS.has(wordAt(context, at))) return true;
  return false;
}

/** How far the name of a place may stand behind its preposition, and how far behind a count the two may stand, in tokens. */
const REACH_OF_PLACE = 5;
const REACH_OF_COUNT = 8;

/** Whether "in Springfield", "at a market in Springfield" stands in tokens [from, to). */
function hasPlace(context: SentenceContext, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (!LOCATIVES.has(wordAt(context, at))) continue;
    const isDate = context.figures.some(({ kind, first }) => kind === 'date' && first === at + 1);
    for (let place = at + 1; !isDate && place < Math.min(to, at + 1 + REACH_OF_PLACE); place += 1)
      if (context.tokens[place]?.capital) return true;
  }
  return false;
}

/** "killed 145 at a hall in Springfield, and 100 in Shelbyville": a count with a place of its own, after one that has another. */
export function startsPlacedCount(context: SentenceContext, at: number): boolean {
  if (!isWord(context, at - 1, 'and ,')) return false;
  const count = countAt(context, at);
  const before = context.figures.findLast(({ kind, next }) => kind === 'count' && next < at);
  // "2,461 died in the country, 13 of them in Springfield"
  const isPart = count !== undefined && isWord(context, count.next, 'of more fewer less') && wordAt(context, at - 1) === ',';
  if (!count || !before || isPart) return false;
  // "13 soldiers in 2021, and more than 90 in Springfield"
  const isDated = context.figures.some(({ kind, first, next }) => kind === 'date' && first >= before.next && next < at);
  if (!isDated && !hasPlace(context, before.next, at - 1)) return false;
  // Right behind what is counted, so that it is where it happened.
  return hasPlace(context, count.next, Math.min(context.next, count.next + REACH_OF_COUNT));
}

/** How many words what is counted may have, and how far behind its verb the next count may stand, in tokens. */
const LONGEST_NOUN = 4;
const REACH_OF_VERB = 3;

/**
 * "bombed a hall in Springfield, killing 145, (and) a school in Shelbyville, killing 60": the next one in a row of events,
 * each with its count behind it.
 */
function startsNextInRow(context: SentenceContext, at: number): boolean {
  if (!isWord(context, at - 1, 'and ,')) return false;
  const token = context.tokens[at];
  if (!token?.capital && !isWord(context, at, 'a an the one another')) return false;
  const end = wordAt(context, at - 1) === 'and' && wordAt(context, at - 2) === ',' ? at - 2 : at - 1;
  const before = context.figures.findLast(({ kind, next }) => kind === 'count' && next <= end);
  if (!before || end - before.next > LONGEST_NOUN || !areWords(context, before.next, end)) return false;
  // "With 46 dead, the attack on Springfield …" has named nothing yet.
  if (!context.tokens.slice(context.first + 1, before.first).some(({ capital }) => capital)) return false;
  const after = context.figures.find(({ kind, first }) => kind === 'count' && first > at);
  if (!after) return false;
  const verb = findWords(context, 'killing leaving claiming which that where', after.first - REACH_OF_VERB, after.first)[0];
  return verb !== undefined && verb > at && context.tokens.slice(at, verb).some(({ capital }) => capital);
}

/** Whether tokens [from, to) are nothing but words. */
const areWords = ({ tokens }: SentenceContext, from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ kind }) => kind === 'word');

/** How far behind its date what was done then may stand, in tokens. */
const REACH_OF_DEED = 7;

/** "in 2021 it killed 13, in January it killed 90 in Springfield": a date, and what was done then, behind a count. */
function startsDated(context: SentenceContext, at: number): boolean {
  if (!isWord(context, at, 'in on') || !isWord(context, at - 1, 'and ,')) return false;
  const date = context.figures.find(({ kind, first }) => kind === 'date' && first === at + 1);
  if (!date || !context.figures.some(({ kind, next }) => kind === 'count' && next < at)) return false;
  // "and, in March, 90 in Springfield"
  const isSetOff = wordAt(context, at - 2) === 'and' && wordAt(context, at - 1) === ',' && wordAt(context, date.next) === ',';
  const from = isSetOff ? date.next + 1 : date.next;
  const deed = findWords(context, HARM, from, from + REACH_OF_DEED)[0] ?? Number.POSITIVE_INFINITY;
  const count = countAt(context, from)?.first ?? Number.POSITIVE_INFINITY;
  const end = Math.min(deed, count);
  return end < context.next && !hasWord(context, ', ; ) that which who', from, end);
}

/** How far behind its preposition the noun of an event may stand, in tokens. */
const REACH_OF_EVENT = 5;

/** "blamed for the killing of 145 in Springfield and for bombings in Shelbyville that …": the preposition is said again, of another event. */
function startsParallel(context: SentenceContext, at: number): boolean {
  const word = wordAt(context, at);
  if (wordAt(context, at - 1) !== 'and' || !isWord(context, at, 'for in by with')) return false;
  const isCounted = context.figures.some(({ kind, next }) => kind === 'count' && next < at);
  const isAgain = findWords(context, word, context.first, at - 1).length > 0;
  return isCounted && isAgain && context.tokens.slice(at + 1, at + REACH_OF_EVENT).some(({ lower }) => EVENT_NOUNS.has(lower));
}

/** How far behind those who did it the verb may stand, in tokens: "six gunmen killed". */
const REACH_OF_DOERS = 4;

/** "killed 145 in Springfield after six gunmen killed 85 at a school": others, and what they did, behind a conjunction. */
function startsDeed(context: SentenceContext, at: number): boolean {
  if (!isWord(context, at - 1, CONJUNCTIONS)) return false;
  const doers = countAt(context, at);
  const isBehindCount = context.figures.some(({ kind, next }) => kind === 'count' && next < at);
  return doers !== undefined && isBehindCount && hasWord(context, HARM, doers.next, doers.next + REACH_OF_DOERS);
}

/** What else a clause of its own event begins with. */
const OPENINGS = [startsPlacedCount, startsNextInRow, startsDated, startsParallel, startsDeed] as const;

/** Whether a clause begins at a token: after a semicolon, or ", and on 22 March …", ", and at a market …". */
function startsClause(context: SentenceContext, at: number): boolean {
  if (wordAt(context, at - 1) === ';' || OPENINGS.some((opens) => opens(context, at))) return true;
  // "the attack on a memorial on 3 January, which killed 94, and on a church": the verb or the noun is left out.
  return wordAt(context, at - 1) === 'and' && wordAt(context, at - 2) === ',' && isWord(context, at, 'in on at against');
}

const CONJUNCTIONS = 'after before as when while';
const BEFORE_CLAUSE = wordSet(`, and ; ${CONJUNCTIONS}`);

const STARTS = new WeakMap<SentenceContext, readonly number[]>();

/** Where the clauses of a sentence begin behind its first token, found once for each sentence. */
function clauseStarts(context: SentenceContext): readonly number[] {
  let starts = STARTS.get(context);
  if (!starts) {
    const found: number[] = [];
    for (let at = context.first + 1; at < context.next; at += 1) {
      if (BEFORE_CLAUSE.has(context.tokens[at - 1]?.lower ?? '') && startsClause(context, at)) found.push(at);
    }
    starts = found;
    STARTS.set(context, starts);
  }
  return starts;
}

/** The clause that a figure stands in, as tokens [from, to). */
export function clauseOf(context: SentenceContext, figure: Figure): [number, number] {
  const starts = clauseStarts(context);
  const from = starts.findLast((at) => at <= figure.first) ?? context.first;
  const to = starts.find((at) => at >= figure.next) ?? context.next;
  return [from, to];
}

/** "near the tomb of a General Smith, who died in a strike": what became of a person that is only named on the way. */
export function isOfPerson(context: SentenceContext, from: number, at: number): boolean {
  if (at > from && (isFateOfOne(context, at) || isDayOfDeath(context, at))) return true;
  for (let index = at; index > from && wordAt(context, index) !== ','; index -= 1)
    if (isWord(context, index, 'who whose')) {
      // "to honour General Smith who was killed in a strike"
      const isClose = context.tokens[index - 1]?.capital === true && isWord(context, index + 1, 'was had');
      return isClose || (wordAt(context, index - 1) === ',' && (context.tokens[index - 2]?.capital ?? false));
    }
  return false;
}

export function spanOf({ tokens }: NamedSentence, first: number, next: number): Evidence['span'] {
  const [a, b] = [tokens[first], tokens[next - 1]];
  return a && b ? { start: a.start, end: b.end } : null;
}
