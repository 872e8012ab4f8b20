import type { Population } from '../../reference/types.ts';
import { type Day, type Figure, isOneOf, type Sentence, type Token, wordSet } from '../../text/index.ts';
import { type CueEntry, type Entity, IN_CUES, IN_NAMES, IN_POPULATIONS, type Lexicon, type NameEntry } from '../lexicon.ts';
import { isIdiom } from './idioms.ts';
import type { Peoples } from './peoples.ts';
import { type Hit, normal } from './phrase-table.ts';

/** A sentence with the names and words of entities in it. Indices are those of its block's tokens. */
export interface NamedSentence extends Sentence {
  readonly tokens: readonly Token[];
  readonly names: readonly Hit<NameEntry>[];
  /** When the page was published. */
  readonly published: Day | null;
  /** Words of the heading right above, which may describe with it what neither does alone ("2017: Springfield", "A bomb …"). */
  readonly above: readonly Hit<NameEntry>[];
  /** Tokens at which a phrase about measures or populations may begin. */
  readonly openings: readonly number[];
  readonly peoples: Peoples;
  /** Words of those who give counts, lower case. */
  readonly speakers: ReadonlySet<string>;
}

/** A sentence with everything that the tables find in it. */
export interface SentenceContext extends NamedSentence {
  /** The token with which it begins to say something: behind quotes and bullets, the time of an entry and a label ("Springfield: a storm …"). */
  readonly opening: number;
  readonly figures: readonly Figure[];
  readonly cues: readonly Hit<CueEntry>[];
  readonly populations: readonly Hit<Population>[];
}

/** The words of tokens[first, next), a space around each. */
function lineOf(tokens: readonly Token[], first: number, next: number): string {
  let line = ' ';
  for (let index = first; index < next; index += 1) line += `${tokens[index]?.lower ?? ''} `;
  return line;
}

/** Looks up what a sentence names. */
export function namedSentence(
  lexicon: Lexicon,
  tokens: readonly Token[],
  { first, next }: Sentence,
  published: Day | null,
  above: readonly Hit<NameEntry>[] = [],
): NamedSentence {
  const names: Hit<NameEntry>[] = [];
  const openings: number[] = [];
  for (let at = first; at < next; at += 1) {
    const token = tokens[at];
    // No phrase begins with a mark.
    const tables = token && token.kind !== 'mark' ? lexicon.openers.get(normal(token)) : undefined;
    if (tables === undefined) continue;
    if (tables & IN_NAMES) lexicon.names.collect(tokens, at, next, names);
    if (tables & (IN_CUES | IN_POPULATIONS)) openings.push(at);
  }
  return { tokens, first, next, names, published, above, openings, peoples: lexicon.peoples, speakers: lexicon.speakers };
}

/** Words for what happened to people where an event was ("killed"), not for who they are ("one suspect"). */
export const isTollVerb = ({ measure, cue }: CueEntry): boolean => measure.populations === true && !measure.anywhere && cue.role !== 'noun';

/** What may stand before what a sentence says: quotes, bullets, bold type, the Q of who asks. */
const OPENING_MARKS = '" “ \' ‘ • - – — * # ( [ > · ► ▶ ▪ ■ ● ◦ ‣ → q';

/** "Q. How many …?", "A: At least 60": the token behind the letter of who asks or answers; null where none begins there. */
const letterEnd = (sentence: NamedSentence, at: number): number | null =>
  isWord(sentence, at, 'q a') && isWord(sentence, at + 1, '. :') && sentence.tokens[at + 1]?.glued === true ? at + 2 : null;

const TITLES = 'mr mrs ms dr gen sen rep col';

/** How long the label of an entry may be, in tokens: "Springfield: …", "**Springfield** …". */
const LONGEST_LABEL = 5;

/** The token behind a label that begins at one, which a colon or bold type ends; null where there is none. */
function labelEnd({ tokens, next }: NamedSentence, first: number): number | null {
  const isBold = tokens[first]?.lower === '*' && tokens[first + 1]?.lower === '*';
  const from = isBold ? first + 2 : first;
  if (!tokens[from]?.capital) return null;
  let at = from;
  // "MR. SMITH: …"
  while (at < Math.min(next, from + LONGEST_LABEL) && (tokens[at]?.kind === 'word' || isOneOf(tokens[at - 1]?.lower, TITLES))) at += 1;
  if (isBold) return tokens[at]?.lower === '*' && tokens[at + 1]?.lower === '*' ? at + 2 : null;
  return tokens[at]?.lower === ':' && at < next - 1 ? at + 1 : null;
}

/** The token with which a sentence begins to say something: behind quotes and bullets, the time of an entry and a label. */
function openingOf(sentence: NamedSentence, figures: readonly Figure[]): number {
  const { tokens, first, next } = sentence;
  let at = first;
  while (at < next) {
    const clock = figures.find((figure) => figure.kind === 'clock' && figure.first === at);
    const label = letterEnd(sentence, at) ?? labelEnd(sentence, at);
    if (clock) at = clock.next;
    else if (label !== null) at = label;
    else if (isOneOf(tokens[at]?.lower, OPENING_MARKS)) at += 1;
    else break;
  }
  return at;
}

/**
 * Looks up what explains the figures of a sentence. Without any there is nothing to explain.
 * @param figures those that stand in it
 */
export function sentenceContext(lexicon: Lexicon, named: NamedSentence, figures: readonly Figure[]): SentenceContext {
  const { tokens, next, openings } = named;
  const cues: Hit<CueEntry>[] = [];
  const populations: Hit<Population>[] = [];
  const opening = openingOf(named, figures);
  if (figures.length === 0) return { ...named, opening, figures, cues, populations };
  for (const at of openings) {
    if (!isIdiom(tokens, at)) lexicon.cues.collect(tokens, at, next, cues);
    lexicon.populations.collect(tokens, at, next, populations);
  }
  return { ...named, opening, figures, cues, populations };
}

/** The token with which a line begins, behind its bullet: the label of a list of facts. */
export function lineOpening({ tokens, first, next }: SentenceContext): number {
  let at = first;
  while (at < next && isOneOf(tokens[at]?.lower, OPENING_MARKS)) at += 1;
  return at;
}

/** "Dead: 14", "**Dead:** 14": the token behind the name of the value that begins at one; null where none stands right before it. */
export function nameEnd(context: SentenceContext, value: number): number | null {
  const beforeStars = (from: number): number => {
    let at = from;
    while (wordAt(context, at - 1) === '*') at -= 1;
    return at;
  };
  const colon = beforeStars(value) - 1;
  return wordAt(context, colon) === ':' ? beforeStars(colon) : null;
}

/** Lower-case word of a token, empty outside the sentence. */
export function wordAt(sentence: NamedSentence, index: number): string {
  return index >= sentence.first && index < sentence.next ? (sentence.tokens[index]?.lower ?? '') : '';
}

/** The count that begins at a token; undefined where none does. */
export const countAt = ({ figures }: SentenceContext, at: number): Figure | undefined =>
  figures.find(({ kind, first }) => kind === 'count' && first === at);

/** What may stand behind the mark that ends a sentence: quotation marks, brackets, the stars of bold type. */
const CLOSING = '" ” \' ’ ) ] *';

/** Whether a sentence ends in a question mark. */
export function isQuestioning(sentence: NamedSentence): boolean {
  let last = sentence.next - 1;
  while (isWord(sentence, last, CLOSING)) last -= 1;
  return wordAt(sentence, last) === '?';
}

/** The words of tokens[first, next), a space between them. */
export function wordsAt({ tokens }: NamedSentence, first: number, next: number): string {
  return lineOf(tokens, first, next).trim();
}

const BY_FIRST_WORD = new WeakMap<readonly string[], ReadonlyMap<string, readonly (readonly string[])[]>>();

/** Phrases as words, by their first one, cut once for each list: most words of a sentence begin none. */
function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  let cut = BY_FIRST_WORD.get(phrases);
  if (!cut) {
    const found = new Map<string, (readonly string[])[]>();
    for (const words of phrases.map((phrase) => phrase.split(' '))) {
      const [first = ''] = words;
      found.set(first, [...(found.get(first) ?? []), words]);
    }
    cut = found;
    BY_FIRST_WORD.set(phrases, cut);
  }
  return cut;
}

/** Whether any of the phrases stands in tokens[from, to). */
export function hasPhrase(context: SentenceContext, phrases: readonly string[], from = context.first, to = context.next): boolean {
  const cut = byFirstWord(phrases);
  const { tokens } = context;
  const next = Math.min(to, context.next);
  for (let at = Math.max(from, context.first); at < next; at += 1) {
    const begun = cut.get(tokens[at]?.lower ?? '');
    if (begun?.some((words) => at + words.length <= next && words.every((word, index) => tokens[at + index]?.lower === word))) return true;
  }
  return false;
}

const NOWHERE: readonly number[] = [];

/**
 * Where in tokens [from, to) any of some words stands.
 * @param words as `wordSet` takes them
 * @returns indices of tokens, in order
 */
export function findWords(sentence: NamedSentence, words: string, from = sentence.first, to = sentence.next): readonly number[] {
  const set = wordSet(words);
  const end = Math.min(to, sentence.next);
  let at = Math.max(from, sentence.first);
  while (at < end && !set.has(sentence.tokens[at]?.lower ?? '')) at += 1;
  if (at >= end) return NOWHERE;
  const found = [at];
  for (at += 1; at < end; at += 1) if (set.has(sentence.tokens[at]?.lower ?? '')) found.push(at);
  return found;
}

/** Whether any of tokens [from, to) is one of some words, as `wordSet` takes them. */
export function hasWord(sentence: NamedSentence, words: string, from = sentence.first, to = sentence.next): boolean {
  const set = wordSet(words);
  const end = Math.min(to, sentence.next);
  for (let at = Math.max(from, sentence.first); at < end; at += 1) if (set.has(sentence.tokens[at]?.lower ?? '')) return true;
  return false;
}

/** Whether a token of the sentence is one of some words, as `isOneOf` takes them. */
export function isWord(sentence: NamedSentence, index: number, words: string): boolean {
  return isOneOf(wordAt(sentence, index), words);
}

/** The token before a name or a count and its article: before "the" in "the hall". */
export const beforeArticle = (sentence: NamedSentence, first: number): number =>
  wordAt(sentence, first - 1) === 'the' ? first - 2 : first - 1;

/** The token behind an article, where one stands at a token; the token itself where none does. */
export const behindArticle = (sentence: NamedSentence, at: number): number => (isWord(sentence, at, 'the a an') ? at + 1 : at);

/** The token with which a sentence begins to say something, behind the conjunction that joins it to the one before. */
export function openingBehind(context: SentenceContext, conjunctions: string): number {
  const { opening } = context;
  return isWord(context, opening, conjunctions) ? opening + 1 : opening;
}

/** Whether a token is of words by which an entity goes: its name, its place, a part of its description. */
export const isOfEntity = ({ names }: NamedSentence, at: number, entity: Entity): boolean =>
  names.some(({ value, first, next }) => value.entity === entity && at >= first && at < next);

/** Whether a token stands inside a name, behind its first one: the dash of "the Front – Springfield Branch" parts nothing. */
export const isInsideName = ({ names }: NamedSentence, at: number): boolean =>
  names.some(({ value, first, next }) => value.kind === 'name' && at > first && at < next);

/** The tokens between the semicolons around some words: "claimed 40 attacks in six months; it could soon strike". */
export function halfOf(
  sentence: NamedSentence,
  { first, next }: { readonly first: number; readonly next: number },
): readonly [number, number] {
  let [from, to] = [first, next];
  while (from > sentence.first && wordAt(sentence, from - 1) !== ';') from -= 1;
  while (to < sentence.next && wordAt(sentence, to) !== ';') to += 1;
  return [from, to];
}
