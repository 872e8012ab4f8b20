import { isWord, type SentenceContext, wordAt } from './sentence-context.ts';

/** Tokens of a sentence, half-open. */
export interface TokenRange {
  readonly first: number;
  readonly next: number;
}

/** How long what is put in between may be, in tokens. */
const LONGEST = 16;

const SOME = 'some most many all both half several few one two three four five six none';

/** Whether a comma is followed by words that put something in: ", including …", ", 13 of them …", ", many of whom …". */
function opensInsert(context: SentenceContext, comma: number): boolean {
  if (isWord(context, comma + 1, 'including among amongst')) return true;
  const figure = context.figures.find(({ first }) => first === comma + 1);
  const of = figure ? figure.next : isWord(context, comma + 1, SOME) ? comma + 2 : null;
  return of !== null && wordAt(context, of) === 'of' && isWord(context, of + 1, 'them whom which');
}

/**
 * What is said of a part on the way, between commas: "founded by rebels, including some who had left the army, in 2014",
 * "183 were killed, 13 of them soldiers, in 2021". The clause goes on behind it.
 */
export const insertsOf = (context: SentenceContext): TokenRange[] => between(context, opensInsert);

/** And what is only told by the way: "the army, which fights the rebels, was founded", "the group, a rival of the rebels, has". */
export const asidesOf = (context: SentenceContext): TokenRange[] =>
  between(context, (at, comma) => opensInsert(at, comma) || isWord(at, comma + 1, 'which who whose a an'));

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
