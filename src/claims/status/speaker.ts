import { isOneOf } from '../../text/index.ts';
import { findWords, isWord, type SentenceContext, wordAt, wordsAt } from '../words/sentence-context.ts';

/** How long a name put in may be, in tokens. */
const LONGEST_NAME = 5;

/** "the minister, John Smith, said": the comma before who the speaker is; null where nothing is put in. */
function beforeName(context: SentenceContext, comma: number): number | null {
  if (wordAt(context, comma) !== ',') return null;
  const opening = findWords(context, ',', comma - LONGEST_NAME, comma).at(-1);
  const isName = opening !== undefined && context.tokens.slice(opening + 1, comma).every(({ kind, capital }) => kind === 'word' && capital);
  return isName ? opening : null;
}

/** How long what a speaker is may be, in tokens: "Smith, the head of the office of the governor, said". */
const LONGEST_TITLE = 9;

/** "Smith, the governor of Springfield, said": the comma before what the speaker is; null where nothing of the kind is put in. */
function beforeTitle(context: SentenceContext, comma: number): number | null {
  if (wordAt(context, comma) !== ',') return null;
  const opening = findWords(context, ',', comma - LONGEST_TITLE, comma).at(-1);
  const isTitle = opening !== undefined && isWord(context, opening + 1, 'the a an its his her their');
  const isNamed = opening !== undefined && context.tokens[opening - 1]?.capital === true;
  return isTitle && isNamed ? opening : null;
}

/** What the speaker before a verb is said to be, between commas; empty where nothing is. */
export function titleBefore(context: SentenceContext, verb: number): string {
  const opening = beforeTitle(context, verb - 1);
  return opening === null ? '' : wordsAt(context, opening + 1, verb - 1);
}

/** Words that the verb of a speaker has before it, and that are not the speaker's. */
const LEADING = 'has have had also then later now earlier initially previously';

/** Collects the words of a speaker in one direction, up to a mark or a verb. */
export function speaker(context: SentenceContext, start: number, step: 1 | -1): string {
  const words: string[] = [];
  let from = start;
  while (step === -1 && isWord(context, from, LEADING)) from -= 1;
  const opening = step === -1 ? (beforeName(context, from) ?? beforeTitle(context, from)) : null;
  if (opening !== null) from = opening - 1;
  for (let at = from; at >= context.first && at < context.next && words.length < 9; at += step) {
    const token = context.tokens[at];
    if (!token || (token.kind === 'mark' && !/^[-'’]$/.test(token.lower)) || isOneOf(token.lower, 'that when which who said and by')) break;
    words.push(token.lower);
  }
  return (step === 1 ? words : words.reverse()).join(' ').replace(/ ' ?s\b/g, "'s");
}

/** Marks before a verb of speech whose speaker stands behind it, and those verbs. */
const BEFORE_INVERTED = ', " ” ’ — –';
const INVERTED = 'said says reports reported added wrote';

/** What is given, counted or confirmed "by" somebody. */
const GIVEN = 'confirmed given reported announced released published provided issued compiled counted verified stated cited quoted';

/** What somebody keeps: "by the ministry's count". */
const COUNTS = 'count tally figures figure numbers estimate estimates reckoning account';

/** "… were killed, said the governor": whether the speaker stands behind the verb. */
const isInverted = (context: SentenceContext, at: number): boolean =>
  isWord(context, at, INVERTED) &&
  isWord(context, at - 1, BEFORE_INVERTED) &&
  // "The governor, John Smith, said the toll was 137", "they died, he said Monday"
  beforeName(context, at - 1) === null &&
  !context.figures.some(({ first }) => first === at + 1) &&
  (context.tokens[at + 1]?.capital === true || isWord(context, at + 1, 'the a an his her their its one'));

/**
 * Where the words of a speaker begin whom a token leads to: "according to", "said the governor", "confirmed by", "in the
 * words of"; null where it leads to none behind it.
 */
export function speakerFrom(context: SentenceContext, at: number): number | null {
  if (wordAt(context, at) === 'according' && wordAt(context, at + 1) === 'to') return at + 2;
  if (isInverted(context, at)) return at + 1;
  if (isWord(context, at, GIVEN) && wordAt(context, at + 1) === 'by') return at + 2;
  return wordAt(context, at) === 'words' && wordAt(context, at + 1) === 'of' ? at + 2 : null;
}

/** "By the ministry's count": whose count a noun at a token is; null where it is nobody's. */
export function ownerOfCount(context: SentenceContext, at: number): string | null {
  if (!isWord(context, at, COUNTS) || !wordAt(context, at - 1).endsWith("'s")) return null;
  const words = speaker(context, at - 1, -1);
  return words.endsWith("'s") ? words.slice(0, -2) : words;
}

/** "Andrei Smith, the governor": the words behind a comma that say who a name is; empty where none do. */
export function apposition(context: SentenceContext, from: number): string {
  const [comma] = findWords(context, ',', from, from + LONGEST_NAME + 1);
  return comma === undefined ? '' : speaker(context, comma + 1, 1);
}
