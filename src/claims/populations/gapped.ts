import { isOneOf, mayBeAge, type NumberFigure } from '../../text/index.ts';
import type { Entity, NameEntry } from '../lexicon.ts';
import { clauseOf } from '../subjects/candidate.ts';
import { EVENT_NOUNS } from '../words/event-words.ts';
import type { NounPhrase } from '../words/noun-phrase.ts';
import type { Hit } from '../words/phrase-table.ts';
import {
  beforeArticle,
  behindArticle,
  findWords,
  hasWord,
  isInsideName,
  isWord,
  type SentenceContext,
  wordAt,
  wordsAt,
} from '../words/sentence-context.ts';

/** "the 60 at a festival, and the 145 at the hall": the noun and the verb are left out, the place tells which. */
function isElliptic(context: SentenceContext, { first, next }: NumberFigure): boolean {
  if (isWord(context, first - 1, 'the those')) return isWord(context, next, 'at in from');
  // "145 died at the hall, against 94 in Springfield"
  const isAgainst =
    isWord(context, first - 1, 'against versus') || (isWord(context, first - 1, 'with to') && wordAt(context, first - 2) === 'compared');
  return isAgainst && isWord(context, next, 'at in on') && context.tokens[behindArticle(context, next + 1)]?.capital === true;
}

/** "More than 160 were killed; so were 13 soldiers" */
export const isSo = (context: SentenceContext, { first }: NumberFigure): boolean =>
  isWord(context, first - 1, 'were was did are') && isWord(context, first - 2, 'so as');

/** "at the Arena, where 22 died, and at the hall, where 145 did (in March)": the verb of the count before, at another place. */
const isPro = (context: SentenceContext, { next }: NumberFigure): boolean =>
  isWord(context, next, 'did were') && isWord(context, next + 1, wordAt(context, next) === 'did' ? ', . ; in on last this' : ', . ;');

/** How many words may name whoever gives the other count. */
const MOST_SPEAKERS = 4;

/** Verbs by which somebody gives a count, and how far before it they may stand, in tokens. */
const GIVING = 'says say said counts count counted gives give gave puts put reports report reported has have speaks speak spoke';
const REACH_OF_GIVING = 8;

/** Whether tokens[first, next) name somebody who may give a count: "Smith", "the health ministry", "local officials". */
function namesSpeaker({ tokens, speakers, names }: SentenceContext, first: number, next: number): boolean {
  // "puts the group at 2,000 and the rebels at 4,000"
  if (names.some(({ value, first: at }) => value.kind === 'name' && value.entity.kind === 'organisation' && at >= first && at < next))
    return false;
  const words = tokens.slice(first, next);
  const last = words.at(-1);
  if (!last || words.length > MOST_SPEAKERS || words.some(({ kind }) => kind !== 'word')) return false;
  return words.every(({ capital, lower }) => capital || lower === 'the') || speakers.has(last.lower);
}

const isAccordingTo = (context: SentenceContext, at: number): boolean => wordsAt(context, at, at + 2) === 'according to';

/**
 * "speaks of 2,000 fighters, the ministry of 4,000", "puts it at 2,000, Smith at 4,000", "counts 2,000 fighters, the
 * ministry 4,000": the verb is left out.
 * @param from the token behind what the count before counts
 */
export function isOfOtherSpeaker(context: SentenceContext, { first, next }: NumberFigure, before: NumberFigure, from: number): boolean {
  // "182 according to the ministry, 140 according to hospitals"
  if (isAccordingTo(context, next) && isAccordingTo(context, from)) return isWord(context, first - 1, ', ; and but');
  const lead = wordAt(context, first - 1);
  const speaker = isWord(context, from + 1, 'and while') ? from + 2 : from + 1;
  if (isOneOf(lead, 'of at'))
    return lead === wordAt(context, before.first - 1) && isWord(context, from, ', ; and') && namesSpeaker(context, speaker, first - 1);
  // What is counted may have died, too: "killed 40 soldiers, police 12".
  const isGiven = hasWord(context, GIVING, before.first - REACH_OF_GIVING, before.first);
  const ends = wordAt(context, next) === '' || isWord(context, next, '. , ; )');
  const isNamed = context.tokens[speaker]?.capital || wordAt(context, speaker) === 'the';
  return isGiven && ends && isNamed && context.speakers.has(lead) && isWord(context, from, ', ;') && namesSpeaker(context, speaker, first);
}

/** Words before a count that say it again of something else, whose noun is left out then. */
const PARALLEL = 'with claimed left took killed killing leaving claiming to';

/** "The number of dead rose to 60 and that of donors to 4,000", not "to 60 by the morning of 23 March and to 133": what changes is another number. */
const isOfAnother = (context: SentenceContext, from: number, to: number): boolean =>
  hasWord(context, 'that number', from, to) ||
  findWords(context, 'of', from, to).some((of) => !context.figures.some(({ kind, first }) => kind === 'date' && first === of + 1));

/** Whether a count stands alone in brackets: "(145)". */
export const isBracketed = (context: SentenceContext, { first, next }: NumberFigure): boolean =>
  wordAt(context, first - 1) === '(' && wordAt(context, next) === ')';

/** Whether nothing but a date stands between a name and the bracket behind it: "in Springfield in 2024 (". */
const isBeforeBracket = ({ tokens, figures }: SentenceContext, from: number, bracket: number): boolean =>
  tokens
    .slice(from, bracket)
    .every(
      ({ lower }, at) =>
        isOneOf(lower, 'in on ,') || figures.some(({ kind, first, next }) => kind === 'date' && from + at >= first && from + at < next),
    );

/**
 * "on a hall (145 dead), a school (20) and a memorial (more than 90)": counts in brackets, each of the event that stands
 * before it. What may be an age is none where the name of an event is right before it.
 */
function isInBrackets(context: SentenceContext, figure: NumberFigure, before: NumberFigure): boolean {
  if (!isBracketed(context, figure) || wordAt(context, before.first - 1) !== '(') return false;
  const bracket = figure.first - 1;
  const from = findWords(context, ')', before.next, bracket).at(-1) ?? before.next;
  const names = context.names.filter(({ value, first }) => value.entity.kind === 'event' && first >= from && first < bracket);
  return names.length > 0 && (!mayBeAge(figure.quantity) || names.some(({ next }) => isBeforeBracket(context, next, bracket)));
}

/** "the bombings, with 94 dead, and the attack, with 145", "that claimed 94 lives and … that claimed 145", "rose to 40 in the night, to 133 by Sunday" */
function isParallel(context: SentenceContext, { first, next }: NumberFigure, before: NumberFigure): boolean {
  const lead = wordAt(context, first - 1);
  if (!isOneOf(lead, PARALLEL) || lead !== wordAt(context, before.first - 1)) return false;
  if (lead === 'to' && isOfAnother(context, before.next, first)) return false;
  return context.tokens[next]?.kind !== 'word' || isWord(context, next, 'and in on at by later');
}

/** How far behind the opening of its clause a count may stand, in tokens. */
const REACH_OF_OPENING = 9;

/** "In Springfield it killed 90, and in Shelbyville 145", "and in March 140 in Shelbyville": the place or the time is new, the verb left out. */
function isFronted(context: SentenceContext, figure: NumberFigure, phrase: NounPhrase, before: NumberFigure): boolean {
  // "and in 2010 two bombers killed 38", "and in Springfield one was stabbed" have a verb of their own.
  const ends = isWord(context, phrase.next, ', ; . ! ? and in at on when') || wordAt(context, phrase.next) === '';
  if (!ends || wordAt(context, figure.first) === 'one') return false;
  const [from] = clauseOf(context, figure);
  if (from <= before.next || figure.first - from > REACH_OF_OPENING || !isWord(context, from, 'in on at')) return false;
  const words = context.tokens.slice(from + 1, figure.first);
  const dates = context.figures.filter(({ kind }) => kind === 'date');
  const isOfDate = (index: number): boolean => dates.some(({ first, next }) => index >= first && index < next);
  return (
    words.length > 0 &&
    words.every(({ capital, lower }, at) => capital || isOneOf(lower, 'the last near outside in , it was') || isOfDate(from + 1 + at))
  );
}

/** What leads to a name that has a count of its own: ", and the", "; in". */
const LEADS = ', ; and while but';

/** The name of an event or an organisation that ends at a token, behind the count before; undefined where none does. */
const nameBehind = ({ names }: SentenceContext, kind: Entity['kind'], end: number, before: NumberFigure): Hit<NameEntry> | undefined =>
  names.find(({ value, first, next }) => value.kind === 'name' && value.entity.kind === kind && next === end && first >= before.next);

/** "The bombing killed 91 people, the attack on the hall 145", "In the bombing 91 died; in Springfield, 145.": only the name of another event, and its count. */
function isBehindName(context: SentenceContext, { first, next }: NumberFigure, before: NumberFigure): boolean {
  if (context.tokens[next]?.kind === 'word' && !isWord(context, next, 'and in')) return false;
  const comma = wordAt(context, first - 1) === ',' ? first - 1 : first;
  // "the Springfield Hall attack"
  const end = EVENT_NOUNS.has(wordAt(context, comma - 1)) && !isInsideName(context, comma - 1) ? comma - 1 : comma;
  const name = nameBehind(context, 'event', end, before);
  if (!name) return false;
  const of = beforeArticle(context, name.first);
  // "the attack on the hall"
  const isOfNoun = isWord(context, of, 'on at of in') && EVENT_NOUNS.has(wordAt(context, of - 1));
  const lead = isOfNoun ? beforeArticle(context, of - 1) : of;
  return isWord(context, isWord(context, lead, 'in at') ? lead - 1 : lead, LEADS);
}

/** "The army has 8,000 fighters, the rebels 4,000", "puts the army at 8,000 and the rebels at 4,000": only the name of another organisation, and its count. */
function isOfNextGroup(context: SentenceContext, { first, next }: NumberFigure, before: NumberFigure): boolean {
  if (context.tokens[next]?.kind === 'word') return false;
  const name = nameBehind(context, 'organisation', isWord(context, first - 1, 'at with') ? first - 1 : first, before);
  return name !== undefined && isWord(context, beforeArticle(context, name.first), LEADS);
}

/**
 * Whether a count leaves out the verb of the count before, though it is of something else.
 * @param isToll the count before is of people where something happened
 */
export function isGapped(
  context: SentenceContext,
  figure: NumberFigure,
  phrase: NounPhrase,
  before: NumberFigure,
  isToll: boolean,
): boolean {
  if (isPro(context, figure) || (isToll && isFronted(context, figure, phrase, before))) return true;
  const isBare = phrase.first === phrase.next;
  if (!isBare) return false;
  if (isElliptic(context, figure)) return true;
  return isToll
    ? isParallel(context, figure, before) || isInBrackets(context, figure, before) || isBehindName(context, figure, before)
    : isOfNextGroup(context, figure, before);
}
