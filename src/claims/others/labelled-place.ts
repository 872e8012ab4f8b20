import { datelineEnd, isGenitive } from '../../text/index.ts';
import { capitalsEnd, capitalsStart } from '../words/capitals.ts';
import { EVENT_NOUNS } from '../words/event-words.ts';
import { TIME_ZONES } from '../words/grammar-words.ts';
import { isInGroupName } from '../words/group-name.ts';
import { isWide } from '../words/peoples.ts';
import { hasWord, isWord, lineOpening, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { type ForeignSign, placeAt } from './foreign-sign.ts';
import { VENUES } from './venues.ts';

const HARMED = 'dead killed died deaths victims injured hurt wounded';
/** How long a label may be, how far behind it its count may stand, and how far behind that what it counts, in tokens. */
const LONGEST = 6;
const REACH = 4;
/** How far behind its label what was done may be told, in tokens. */
const REACH_OF_DEED = 6;
/** What stands before a colon besides places and those who say something. */
const NO_PLACES = `${TIME_ZONES} update+ toll total result+ summary latest live now watch video exclusive breaking analysis dead killed victims correction claim+ fact+ verdict myth question answer note caption photo background context timeline`;

const AND_OR_VENUE = `and ${VENUES}`;

/** Whether a count of people follows at a token: "49 dead", "at least 49 people killed". */
const hasToll = (context: SentenceContext, from: number): boolean =>
  context.figures.some(
    ({ kind, first, next }) =>
      kind === 'count' && first >= from && first < from + REACH && [next, next + 1].some((at) => isWord(context, at, HARMED)),
  );

/** "49 dead", "at least 49 people killed." behind a label, and no more: among other sentences a place; a line alone may be what somebody says. */
const isNothingButToll = (context: SentenceContext, from: number): boolean => {
  if (context.first === 0 && context.next === context.tokens.length) return false;
  const count = context.figures.find(({ kind, first }) => kind === 'count' && first >= from && first < from + 2);
  const harmed = count === undefined ? context.next : [count.next, count.next + 1].find((at) => isWord(context, at, HARMED));
  return harmed !== undefined && harmed < context.next && (harmed + 1 >= context.next || isWord(context, harmed + 1, '. , ; ( in'));
};

/** Whether tokens [first, next) may name a place: none of them is anything else. */
function isName(context: SentenceContext, first: number, next: number): boolean {
  for (let at = first; at < next; at += 1) {
    const word = wordAt(context, at);
    const isOther = context.speakers.has(word) || EVENT_NOUNS.has(word) || isWord(context, at, NO_PLACES) || isInGroupName(context, at);
    if (isOther || context.figures.some((figure) => at >= figure.first && at < figure.next)) return false;
  }
  const isEnd = context.tokens[next - 1]?.capital === true || isWord(context, next - 1, VENUES);
  return context.tokens[first]?.capital === true && isEnd;
}

/** "gunmen killed 67", behind a label: a line that tells what was done there, as nobody's words are given. */
const tellsOfDeed = (context: SentenceContext, from: number): boolean =>
  hasWord(context, 'gunman gunmen bomb bombs bomber bombers attackers militants', from, from + 2) &&
  hasWord(context, 'kill kills killed killing', from + 1, from + REACH_OF_DEED);

/** "Ruritania: 40 of the 60 pupils": a country, and a count of what was there. */
const isCountryCount = (context: SentenceContext, first: number, colon: number): boolean =>
  colon === first + 1 &&
  isWide(context.peoples, wordAt(context, first)) &&
  context.figures.some((figure) => figure.kind === 'count' && figure.first > colon && figure.first <= colon + REACH);

/**
 * "Springfield and Shelbyville: 77 dead", "Ruritania's Black Cat nightclub: 42 dead": a sentence that begins with whose
 * toll it gives. A name alone may be that of somebody who says it.
 */
function beforeColon(context: SentenceContext): ForeignSign[] {
  const first = lineOpening(context);
  let next = first;
  while (next < first + LONGEST && context.tokens[next]?.kind === 'word') next += 1;
  if (wordAt(context, next) !== ':') return [];
  const isPlace = hasWord(context, AND_OR_VENUE, first, next) || context.tokens.slice(first, next).some(({ lower }) => isGenitive(lower));
  const isLabel =
    (isPlace && hasToll(context, next + 1)) ||
    isNothingButToll(context, next + 1) ||
    tellsOfDeed(context, next + 1) ||
    isCountryCount(context, first, next);
  return isLabel && isName(context, first, next) ? [placeAt(context, first, next)] : [];
}

/** "After Springfield (49 dead) …" */
function beforeBracket(context: SentenceContext): ForeignSign[] {
  return context.figures.flatMap(({ first: count }) => {
    if (wordAt(context, count - 1) !== '(' || !hasToll(context, count)) return [];
    const next = count - 1;
    const first = capitalsStart(context, next);
    return first < next && isName(context, first, next) ? [placeAt(context, first, next)] : [];
  });
}

/** So many tokens show whether a sentence begins as a dateline does. */
const LONGEST_DATELINE = 24;

/** "Springfield, Ruritania — Gunmen killed 49 people": a place in front of what is no report's first sentence; "Smith – a mayor – said" is none. */
function beforeDash(context: SentenceContext): ForeignSign[] {
  const { tokens, first } = context;
  const name = capitalsEnd(context, first);
  // "Springfield – 14 killed"
  if (isWord(context, name, '– — -') && hasToll(context, name + 1) && isName(context, first, name)) return [placeAt(context, first, name)];
  const end = datelineEnd(tokens.slice(first, Math.min(context.next, first + LONGEST_DATELINE)));
  if (end === 0 || hasWord(context, '– — --', first + end)) return [];
  return name > first && isName(context, first, name) ? [placeAt(context, first, name)] : [];
}

/** Places that what follows is told of as their own, without a word between. */
export const labelledPlaces = (context: SentenceContext): ForeignSign[] => [
  ...beforeColon(context),
  ...beforeBracket(context),
  ...beforeDash(context),
];
