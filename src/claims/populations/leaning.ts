import { isDateFigure, isOneOf, type NumberFigure } from '../../text/index.ts';
import { isMoreThanWhole } from '../measures/included.ts';
import type { MeasureReading } from '../measures/measure-reading.ts';
import type { Previous } from '../reading.ts';
import { startsPlacedCount } from '../subjects/candidate.ts';
import { isOverYears } from '../subjects/group-tally.ts';
import { COORDINATORS, FINITE_VERBS, PART_LEADS } from '../words/grammar-words.ts';
import { closingOf } from '../words/inserted.ts';
import { endsInPeople, type NounPhrase, ofThemEnd } from '../words/noun-phrase.ts';
import { findWords, hasPhrase, hasWord, isWord, type SentenceContext, wordAt, wordsAt } from '../words/sentence-context.ts';
import { opensBreakdown } from './breakdown.ts';
import { areFewerOfThem } from './fewer-of-them.ts';
import { isGapped, isOfOtherSpeaker, isSo } from './gapped.ts';
import { isRaised, isRestated } from './restated.ts';
import { followsInChain } from './toll-chain.ts';

/** How a count leans on the one before it in its sentence. */
export interface Leaning {
  /** "including three children" */
  readonly part: boolean;
  /** "13 troops and 170 civilians" */
  readonly joined: boolean;
  /** "183 people were killed: 170 civilians …" */
  readonly listed: boolean;
  /** What it measures: what its own words say, or what the count before measures. */
  readonly measure: MeasureReading | null;
  /** Whether it is about what the count before is about. */
  readonly keepsSubject: boolean;
}

/** How far the name of an event may stand behind "at", in tokens. */
const REACH_OF_PLACE = 2;

/** What joins another count to the one before, whatever stands between: "killed 13 troops at the gate, along with 170 civilians". */
const ALONG = ['along with', 'together with', 'in addition to', 'as well as', 'alongside', 'plus', 'with them'].map((words) => ({
  words,
  length: words.split(' ').length,
}));

/** Where such words begin that end at a token; null where there are none. */
function alongAt(context: SentenceContext, next: number): number | null {
  const found = ALONG.find(({ words, length }) => wordsAt(context, next - length, next) === words);
  return found ? next - found.length : null;
}

/** How far behind its predicate "along with" may join another count, in tokens. */
const REACH_OF_ALONG = 20;

/** How many words may join two counts. */
const MOST_BETWEEN = 5;
/** Above this a measure's words are far from the figure. */
const FAR = 6;

/**
 * "60 Ruritanians were among the dead and 143 were hurt", "including the killers; 145 died", "137 died, children among them, and
 * 182 were hurt": what is named before is not a lead to what comes after.
 */
const isNextClause = (context: SentenceContext, { first }: NumberFigure): boolean =>
  wordAt(context, first - 1) === ';' ||
  (isWord(context, first - 1, 'and while with but') && wordAt(context, first - 2) === ',' && isWord(context, first - 3, 'them whom')) ||
  (wordAt(context, first - 1) === 'and' && findWords(context, 'among', first - 4, first).some((at) => wordAt(context, at + 1) === 'the'));

/** "137 people died, three of them children": a part put behind the whole; "13 of them in the attack" has a place of its own. */
function isOfThem(context: SentenceContext, { first, next }: NumberFigure): boolean {
  const end = ofThemEnd(context, next);
  const isPlaced = end !== null && isWord(context, end, 'in at on during') && !isWord(context, end + 1, 'a an');
  return isWord(context, first - 1, ', ( – — -') && end !== null && !isPlaced;
}

/** "13 of them in the bombing": of those counted, and of an event of their own. */
function isOfThemIn(context: SentenceContext, { next }: NumberFigure): boolean {
  const end = ofThemEnd(context, next);
  // "89 of them at a concert" only says where they were.
  return end !== null && isWord(context, end, 'in at during') && !isWord(context, end + 1, 'a an');
}

/** "and that of the wounded at 170": all of them. */
const isNumberOf = (context: SentenceContext, { first }: NumberFigure): boolean =>
  isWord(context, first - 1, 'at to') &&
  findWords(context, 'of', first - 4, first).some((of) => isWord(context, of - 1, 'that number count toll tally'));

function isPart(context: SentenceContext, figure: NumberFigure, { next }: NounPhrase): boolean {
  if (isRaised(context, figure.first)) return false;
  return (
    isOfThem(context, figure) ||
    (hasPhrase(context, PART_LEADS, figure.first - 4, figure.first) &&
      !isNextClause(context, figure) &&
      !isNumberOf(context, figure) &&
      !isMoreThanWhole(context, figure)) ||
    isWord(context, next, 'included') ||
    (isWord(context, next, 'among amongst') && wordAt(context, next + 1) === 'them')
  );
}

/** "13 troops were killed, and more than 160 civilians (too).", ", with 170 civilians.": with a noun, and nothing more said of them. */
function isAppended(context: SentenceContext, figure: NumberFigure, phrase: NounPhrase): boolean {
  // "the 13 troops who died, and the more than 160 civilians"
  const first =
    wordAt(context, figure.first - 1) === 'the' && wordAt(context, figure.first - 2) === 'and' ? figure.first - 1 : figure.first;
  const isLed = wordAt(context, first - 1) === 'and' || (wordAt(context, first - 1) === 'with' && wordAt(context, first - 2) === ',');
  return isLed && phrase.first < phrase.next && isWord(context, phrase.next, '. ; ! too');
}

/** "13 troops died at the gate in August, with 170 Ruritanians.": people put behind the others; null where there are none. */
function withPeople(context: SentenceContext, figure: NumberFigure, phrase: NounPhrase): number | null {
  const isWith = wordAt(context, figure.first - 1) === 'with';
  return isWith && endsInPeople(context, phrase) && isAppended(context, figure, phrase) ? figure.first - 1 : null;
}

/** "13 troops – the first to die there for a year – and 70 civilians", "13 troops (11 of them marines) and": the token behind what is put in between. */
function behindAside(context: SentenceContext, from: number, to: number): number {
  const close = closingOf(context, from, to);
  return close === null ? from : close + 1;
}

/** Whether only a conjunction stands between the count before and this one. */
function isJoined(context: SentenceContext, previous: Previous, figure: NumberFigure, phrase: NounPhrase): boolean {
  // "between 500 and several thousand" are the ends of a range.
  if (hasWord(context, 'between', previous.figure.first - 1, previous.figure.next)) return false;
  const from = behindAside(context, Math.max(previous.phrase.next, previous.figure.next), figure.first);
  // "13 troops were killed along with 169 civilians": the predicate may stand between.
  const along = alongAt(context, figure.first) ?? withPeople(context, figure, phrase);
  const predicate = along !== null || isAppended(context, figure, phrase) ? previous.measure?.hit : undefined;
  // "13 troops were killed by a bomber at the gate, along with 169 civilians": whatever is told of the deed in between
  if (along !== null && predicate && predicate.first < figure.first && figure.first - predicate.next <= REACH_OF_ALONG)
    return !hasWord(context, '; who which but', predicate.next, along);
  const isBehind = predicate !== undefined && predicate.first >= from && predicate.next <= figure.first;
  const words = figure.first - (isBehind ? predicate.next : from);
  if (words > MOST_BETWEEN || figure.first <= from) return false;
  // "137 died, with another 182 in need of treatment": what is said of these is something else.
  if (hasWord(context, 'with', from, figure.first) && isWord(context, phrase.next, 'in needing awaiting under still seeking requiring'))
    return false;
  for (let at = from; at < figure.first; at += 1) {
    if (predicate && at < predicate.next) continue;
    const word = wordAt(context, at);
    // "13 marines and soldiers and about 170 civilians"
    const isGroup = context.populations.some(({ first, next }) => at >= first && at < next);
    // "the lives of 13 troops and of 170 civilians"
    const isAgain = word === 'of' && wordAt(context, previous.figure.first - 1) === 'of';
    const isAlong = along !== null && at >= along;
    if (!COORDINATORS.has(word) && !isGroup && !isAgain && !isAlong && !isOneOf(word, 'another further some also the a there'))
      return false;
  }
  return true;
}

/**
 * "nearly 100 dead in Springfield, 139 at the hall": the place right behind a count says that it is of another event.
 * @param own what its own words say that it measures, which may stand between
 */
function isPlaced(
  context: SentenceContext,
  { first: noun, next, partitive }: NounPhrase,
  own: MeasureReading | null,
  { subject }: Previous,
): boolean {
  const at = own?.hit.first === next ? own.hit.next : next;
  return (
    !partitive &&
    isWord(context, at, 'at in near outside') &&
    context.names.some(
      ({ value: { kind, entity }, first }) =>
        // Where the noun is left out, only a name is sure enough.
        (kind === 'name' || (kind === 'part' && noun < at)) &&
        entity.kind === 'event' &&
        entity !== subject.entity &&
        first > at &&
        first <= at + REACH_OF_PLACE,
    )
  );
}

/** How many words the name of the next item may have. */
const LONGEST_LABEL = 7;

/** "Springfield: 145 dead; Shelbyville: 91 dead": a colon behind the name of the next item leads to no parts. */
function isBehindLabel({ tokens }: SentenceContext, { first }: NumberFigure, before: NumberFigure): boolean {
  if (tokens[first - 1]?.lower !== ':') return false;
  let from = first - 1;
  while (from > before.next && !isOneOf(tokens[from - 1]?.lower, '; ,')) from -= 1;
  return from > before.next && first - 1 - from <= LONGEST_LABEL && tokens.slice(from, first - 1).some(({ capital }) => capital);
}

/** "cut from 3,000 fighters to 1,000", "fell from 60 people to a few dozen": what the count before has become. */
function isWhatBecame(context: SentenceContext, { first }: NumberFigure, { figure, phrase }: Previous): boolean {
  const to = wordAt(context, first - 1) === 'a' ? first - 2 : first - 1;
  return wordAt(context, to) === 'to' && to === Math.max(phrase.next, figure.next) && wordAt(context, figure.first - 1) === 'from';
}

/**
 * Words that may belong to the whole list rather than to this count: a predicate after a comma ("which killed 13 troops
 * and 170 civilians, appeared in court"), or a noun that only says who they are.
 */
function yields({ cost, hit }: MeasureReading, before: MeasureReading): boolean {
  const { role } = hit.value.cue;
  return (role === 'passive' && cost > 4) || (role === 'noun' && cost > 5 && before.measure.populations === true);
}

/** "killed 60 people and 300 fled": no noun, and a verb of what they did themselves. */
const isSubjectOfOwn = (context: SentenceContext, { next }: NumberFigure, phrase: NounPhrase): boolean =>
  phrase.first === phrase.next && (FINITE_VERBS.has(wordAt(context, next)) || isWord(context, next, 'lost survived'));

/**
 * How a count leans on the one before.
 * @param own what its own words say that it measures
 */
export function leaningOf(
  context: SentenceContext,
  figure: NumberFigure,
  phrase: NounPhrase,
  own: MeasureReading | null,
  previous: Previous | null,
): Leaning {
  const before = previous?.measure ?? null;
  if (!previous || !before) return { part: false, joined: false, listed: false, measure: own, keepsSubject: false };
  // "3 million to each of 46 families, and 1 million to others": what they get
  // "an attack on a hall, which killed 94, and one on a church": an event
  // "A report gave 1,500, and one of January 2022 …": a report
  const isOfDay =
    wordAt(context, figure.next) === 'of' && context.figures.some((date) => isDateFigure(date) && date.first === figure.next + 1);
  const isEvent = wordAt(context, figure.first) === 'one' && (isWord(context, figure.next, 'on against') || isOfDay);
  const isApart = isEvent || isWord(context, figure.next, 'to for') || isSubjectOfOwn(context, figure, phrase);
  const part = isPart(context, figure, phrase) || (!isApart && areFewerOfThem(context, figure, phrase, own, previous));
  const joined = !part && !isApart && isJoined(context, previous, figure, phrase);
  const goesOn =
    (isWord(context, figure.first - 1, ': – — -') || opensBreakdown(context, figure, previous.figure)) &&
    before.hit.next < figure.first &&
    !isPlaced(context, phrase, own, previous);
  const listed = goesOn && !isBehindLabel(context, figure, previous.figure);
  const wins = own?.hit.value.cue.over?.includes(before.measure.id) ?? false;
  // "four gunmen and 20 helpers": a noun says what it counts, not what another counts.
  const isTitle = before.hit.next <= previous.figure.first;
  const isNamed = before.hit.value.cue.role === 'noun' && !isTitle && phrase.first !== phrase.next;
  const shares = !wins && ((part && (own === null || own.cost > FAR)) || (joined && !isNamed && (own === null || yields(own, before))));
  const isBare = phrase.first === phrase.next;
  const so = own === null && isSo(context, figure);
  // "says 137 people died, the ministry 139"
  const told = before.hit.next <= figure.first ? before.hit.next : previous.figure.next;
  const restates = isBare && isOfOtherSpeaker(context, figure, previous.figure, Math.max(previous.phrase.next, previous.figure.next, told));
  const isToll = before.measure.populations === true;
  const isNextCount = isToll && own === null && followsInChain(context, previous.figure, figure);
  const isLeftOut =
    isGapped(context, figure, phrase, previous.figure, isToll) ||
    (isBare &&
      (restates ||
        isWhatBecame(context, figure, previous) ||
        isRestated(context, figure, before.hit.value.cue.role === 'label') ||
        isPlaced(context, phrase, own, previous)));
  // "killed 13 in Springfield and six people in Shelbyville"
  const isNext = isToll && startsPlacedCount(context, figure.first);
  const takes = shares || so || (own === null && (goesOn || isNextCount || isLeftOut || isNext || (isToll && isOfThemIn(context, figure))));
  // "the 13 and the 2,461 who gave their lives over two decades"
  const keepsSubject = (shares && !isOverYears(context, figure)) || listed || restates || so || isNextCount;
  return { part, joined, listed, measure: takes ? { ...before, shared: true } : own, keepsSubject };
}
