import type { Figure } from '../../text/index.ts';
import { type ForeignSign, placeAt } from '../others/foreign-sign.ts';
import { VENUES } from '../others/venues.ts';
import { capitalsEnd } from '../words/capitals.ts';
import { EVENT_NOUNS } from '../words/event-words.ts';
import { AUXILIARIES, PHRASE_ENDS, TIME_ZONES } from '../words/grammar-words.ts';
import { isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { isRecordLine } from './record-line.ts';

/** What may stand between the name of a list's item and its count, besides a day: "Springfield (14 dead)", "Springfield in 2003: 14 dead". */
const JOINTS = ', : ( ) – — - | in on where with';
const DASHES = '– — - |';
/** Those that make an item by themselves, without another beside it. */
const OWN = '( where';
/** Words with which what is counted goes on. */
const GOING_ON = 'of among amongst them whom in at on by from';
/** How many words may follow the count in it: "14 people killed". */
const LONGEST_TAIL = 3;

/** An item of a list that gives a count, as tokens [first, next): "Springfield, May 2003 (14 dead". */
export interface Item {
  readonly label: ForeignSign;
  readonly first: number;
  readonly next: number;
  /** Its form alone tells that it is one. */
  readonly isOwn: boolean;
}

/** The date that ends, or begins, at a token. */
const dateAt = ({ figures }: SentenceContext, at: number, edge: 'first' | 'next'): Figure | undefined =>
  figures.find((figure) => figure.kind === 'date' && figure[edge] === at);

/** The token behind the words that follow a count in its item; null where its sentence goes on. */
function endOfTail(context: SentenceContext, from: number): number | null {
  for (let at = from; at <= from + LONGEST_TAIL; at += 1) {
    if (at >= context.next || isWord(context, at, ') ; , . and / & – — - |')) return at;
    if (context.tokens[at]?.kind !== 'word' || AUXILIARIES.has(wordAt(context, at)) || isWord(context, at, GOING_ON)) return null;
  }
  return null;
}

/** The capitalised words that end at a token, with the noun behind them that goes with a name ("Springfield metro"); null where there are none. */
function nameEndingAt(context: SentenceContext, next: number): ForeignSign | null {
  const isCapital = (at: number): boolean =>
    at >= context.first && context.tokens[at]?.kind === 'word' && context.tokens[at]?.capital === true;
  let first = next;
  if (isWord(context, next - 1, VENUES) && isCapital(next - 2)) first -= 1;
  // "Springfield-on-Sea"
  const isHyphened = (at: number): boolean => context.tokens[at]?.glued === true && wordAt(context, at - 1) === '-';
  while (isCapital(first - 1) || (first < next && isHyphened(first))) first -= isHyphened(first) ? 2 : 1;
  if (first === next || !isCapital(first) || PHRASE_ENDS.has(wordAt(context, first)) || isWord(context, first, TIME_ZONES)) return null;
  return placeAt(context, first, next);
}

/** How many words may stand behind the article of an item without a name: "a girls' school: 14 dead". */
const LONGEST_NOUN = 3;

/** What tells of a count, and of no thing: "a new toll: 145 dead". */
export const TALLIES = 'toll number total count figure tally update estimate report';

/** "a school", "another mosque": a thing named anew, which ends at a token; null where none does. */
function thingEndingAt(context: SentenceContext, next: number): ForeignSign | null {
  if (isWord(context, next - 1, TALLIES)) return null;
  for (let at = next - 1; at >= next - 1 - LONGEST_NOUN; at -= 1) {
    const token = context.tokens[at];
    if (isWord(context, at, 'a an another')) return at < next - 1 ? placeAt(context, at, next) : null;
    if (token?.kind !== 'word' || PHRASE_ENDS.has(token.lower) || EVENT_NOUNS.has(token.lower)) return null;
  }
  return null;
}

/** "Springfield, May 2003: 14 dead", "May 2003: Springfield, 14 dead", "Springfield, where 14 died": the name stands before the count. */
function itemBefore(context: SentenceContext, count: Figure): Item | null {
  let at = count.first;
  let isOwn = false;
  while (at > context.first) {
    const date = dateAt(context, at, 'next');
    if (date) at = date.first;
    else if (isWord(context, at - 1, JOINTS)) at -= 1;
    else break;
    isOwn ||= date !== undefined || isWord(context, at, OWN);
  }
  const name = at < count.first ? (nameEndingAt(context, at) ?? thingEndingAt(context, at)) : null;
  // "Deaths: 145" names no item.
  const isField = name !== null && context.cues.some(({ first, next }) => first < name.next && next > name.first);
  const label = isField ? null : name;
  const isWhere = wordAt(context, count.first - 1) === 'where' && wordAt(context, count.first - 2) === ',';
  const tail = endOfTail(context, count.next);
  if (!label) return null;
  const date = isWord(context, label.first - 1, ', : – — - |') ? dateAt(context, label.first - 1, 'next') : undefined;
  // "2003 - Springfield: 14 people die in a storm": whatever its sentence goes on with
  const isDated = date?.first === context.first && wordAt(context, label.next) === ':';
  if (!(isWhere || isDated || tail !== null)) return null;
  // "Springfield – 14 dead – shooting"
  const isRow = label.first === context.first && isWord(context, count.first - 1, DASHES) && isWord(context, tail ?? context.next, DASHES);
  // "where 14 died in May 2003"
  const behind = isWhere && isWord(context, count.next + 1, 'in on') ? dateAt(context, count.next + 2, 'first') : undefined;
  return {
    label,
    first: date?.first ?? label.first,
    next: behind?.next ?? tail ?? count.next,
    isOwn: isOwn || isRow || date !== undefined,
  };
}

/** "14 killed in Springfield (May 2003)": the name stands behind it. */
function itemBehind(context: SentenceContext, count: Figure): Item | null {
  let at = count.next;
  const isTail = (index: number): boolean => context.tokens[index]?.kind === 'word' && !AUXILIARIES.has(wordAt(context, index));
  while (at < count.next + LONGEST_TAIL && isTail(at) && !isWord(context, at, 'in at')) at += 1;
  if (!isWord(context, at, 'in at') || dateAt(context, at + 1, 'first')) return null;
  const next = capitalsEnd(context, at + 1);
  const label = nameEndingAt(context, next);
  const isEnd = next >= context.next || isWord(context, next, ', ; . ( and') || dateAt(context, next, 'first') !== undefined;
  return label && isEnd && label.first === at + 1 ? { label, first: count.first, next, isOwn: false } : null;
}

/** "Springfield (14 dead); Shelbyville (9 dead)": the counts of a sentence that stand as items of a list. */
export function itemsOf(context: SentenceContext): Item[] {
  const counts = context.figures.filter(({ kind }) => kind === 'count');
  return counts.flatMap((count) => itemBehind(context, count) ?? itemBefore(context, count) ?? []);
}

/** How many names of items are kept. */
const MOST_LISTED = 20;

/** The names of the items right before a sentence, with its own; none where it is neither an item nor a short line between them. */
export function listedAfter(listed: readonly string[], context: SentenceContext, items: readonly Item[]): readonly string[] {
  const names = items.filter(({ label, next }) => label.next < next).map(({ label }) => label.words);
  if (names.length > 0) return [...listed, ...names].slice(-MOST_LISTED);
  return listed.length === 0 || isRecordLine(context) ? listed : [];
}

/**
 * What the item is called that a figure stands in: whatever else the list has been about.
 * @param items those of its sentence
 * @param listed names of the items right before it
 * @returns null where it stands in none, or where one alone makes no list
 */
export function labelOf(items: readonly Item[], figure: Figure, listed: readonly string[]): ForeignSign | null {
  const item = items.find(({ first, next }) => figure.first >= first && figure.next <= next);
  if (!item) return null;
  const isAfterOthers = item.label.first < figure.first && listed.some((words) => words !== item.label.words);
  return item.isOwn || items.length > 1 || isAfterOthers ? item.label : null;
}
