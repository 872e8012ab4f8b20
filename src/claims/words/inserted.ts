import type { Figure } from '../../text/index.ts';
import { SUPERLATIVES } from './event-words.ts';
import { countAt, findWords, hasWord, isInsideName, isWord, type SentenceContext, wordAt } from './sentence-context.ts';

/** Tokens of a sentence, half-open. */
export interface TokenRange {
  readonly first: number;
  readonly next: number;
}

/** How long what is put in between may be, in tokens. */
const LONGEST = 16;

const THEM = 'them whom which';
/** How far behind a count of a part "among them" may stand, in tokens. */
const REACH_OF_AMONG = 4;
const SOME = 'some most many all both half several few one two three four five six none';

/** Whether a comma is followed by words that put something in: ", including …", ", 13 of them …", ", many of whom …". */
function opensInsert(context: SentenceContext, comma: number): boolean {
  if (isWord(context, comma + 1, 'including among amongst')) return true;
  const figure = context.figures.find(({ first }) => first === comma + 1);
  // "183 people, 13 Ruritanians among them, were killed"
  if (figure && findWords(context, 'among amongst', figure.next, figure.next + REACH_OF_AMONG).some((at) => isWord(context, at + 1, THEM)))
    return true;
  const of = figure ? figure.next : isWord(context, comma + 1, SOME) ? comma + 2 : null;
  return of !== null && wordAt(context, of) === 'of' && isWord(context, of + 1, THEM);
}

/**
 * What is said of a part on the way, between commas: "founded by rebels, including some who had left the army, in 2014",
 * "183 were killed, 13 of them soldiers, in 2021". The clause goes on behind it.
 */
export const insertsOf = (context: SentenceContext): TokenRange[] => between(context, opensInsert);

/** And what is only told by the way: "the army, which fights the rebels, was founded", "the group, a rival of the rebels, has". */
export const asidesOf = (context: SentenceContext): TokenRange[] =>
  between(
    context,
    (at, comma) =>
      opensInsert(at, comma) ||
      isWord(at, comma + 1, 'which who whose a an') ||
      // "the army, from which the rebels took many men,"
      (isWord(at, comma + 1, 'from with against to') && isWord(at, comma + 2, 'which whom')),
  );

/** How far behind its comma "deadliest" may stand, in tokens: ", one of the deadliest". */
const REACH_OF_RANK = 6;

/** ", the deadliest since the siege of Springfield,": what ranks something by others. */
export const rankingsOf = (context: SentenceContext): TokenRange[] =>
  between(context, (at, comma) => isWord(at, comma + 1, 'the one its a') && hasWord(at, SUPERLATIVES, comma + 2, comma + REACH_OF_RANK));

/** What stands between two commas, where the first opens it. */
function between(context: SentenceContext, opens: (context: SentenceContext, comma: number) => boolean): TokenRange[] {
  const inserts: TokenRange[] = [];
  for (let at = context.first; at < context.next; at += 1) {
    if (wordAt(context, at) !== ',' || !opens(context, at)) continue;
    let close = at + 2;
    while (close < context.next && close - at < LONGEST && wordAt(context, close) !== ',') close += 1;
    if (wordAt(context, close) !== ',') continue;
    inserts.push({ first: at, next: close + 1 });
    at = close;
  }
  return inserts;
}

/** What closes words put in between, with what opened them. */
export const CLOSING_MARKS: Readonly<Record<string, string>> = { ',': ',', ')': '(', '–': '–', '—': '—', '-': '-' };
/** How long words put in between may be, in tokens. */
const LONGEST_ASIDE = 12;

/** Where words put in between begin that end right before a verb: "the army |, at war with the rebels, has"; null where none do. */
export function openingOfAside(context: SentenceContext, verb: number): number | null {
  const opens = CLOSING_MARKS[wordAt(context, verb - 1)];
  if (opens === undefined) return null;
  for (let at = verb - 3; at > Math.max(context.first, verb - LONGEST_ASIDE); at -= 1) if (wordAt(context, at) === opens) return at;
  return null;
}

/** "Thirteen soldiers — eleven of them marines — died": where what stands between dashes or brackets ends. */
export function closingOf(context: SentenceContext, at: number, end: number): number | null {
  const opening = wordAt(context, at);
  // A hyphen joins words unless a space stands before it.
  if (!isWord(context, at, '( – — -') || (opening === '-' && context.tokens[at]?.glued) || isInsideName(context, at)) return null;
  const closing = opening === '(' ? ')' : opening;
  for (let index = at + 1; index < end; index += 1) if (wordAt(context, index) === closing) return index;
  return null;
}

const LIKELIHOOD = 'perhaps possibly maybe probably';
const ANSWERS = 'count+ account+ estimate+ report+';

/** ", and by some counts as many as 170,": another answer to the count before, put in with commas; null where none stands behind a comma. */
export function otherAnswerAt(context: SentenceContext, comma: number): Figure | null {
  if (wordAt(context, comma) !== ',') return null;
  let at = isWord(context, comma + 1, 'and or') ? comma + 2 : comma + 1;
  let isOther = isWord(context, at, LIKELIHOOD);
  if (isOther) at += 1;
  const [answers] = isWord(context, at, 'by according') ? findWords(context, ANSWERS, at, at + REACH_OF_AMONG) : [];
  if (answers !== undefined) at = answers + 1;
  const figure = countAt(context, at);
  isOther ||= answers !== undefined || (figure?.kind === 'count' && figure.quantity.modifier === 'up to');
  return figure && isOther && wordAt(context, figure.next) === ',' ? figure : null;
}

/** "2,000 fighters, many of whom were freed, …", "100 people, many of them children, …", "50 people, whose relatives were killed, …": where what is told of some of them, or of others, ends. */
export function endOfSome(context: SentenceContext, at: number): number | null {
  if (wordAt(context, at) !== ',') return null;
  const answer = otherAnswerAt(context, at);
  if (answer) return answer.next + 1;
  const some = isWord(context, at + 1, '" ”') ? at + 2 : at + 1;
  // "284 people, 110 of whom are in hospital"
  const count = countAt(context, some);
  const of = count ? count.next : isWord(context, some, SOME) ? some + 1 : context.next;
  const isOfSome = wordAt(context, of) === 'of' && isWord(context, of + 1, 'whom them');
  if (!isOfSome && wordAt(context, some) !== 'whose') return null;
  let end = some + 1;
  while (end < context.next && wordAt(context, end) !== ',') end += 1;
  // "100 people were hurt, many of them children": the clause does not go on.
  if (end === context.next && wordAt(context, of + 1) === 'them') return null;
  return Math.min(end + 1, context.next);
}
