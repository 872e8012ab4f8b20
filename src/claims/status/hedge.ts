import type { Assertion } from '../claim.ts';
import { AUXILIARIES } from '../words/grammar-words.ts';
import { findWords, hasWord, isQuestioning, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import type { AssertionReading } from './assertion.ts';

/** How far before what is said, in its clause, a word may stand that says how sure it is, and how far behind it, in tokens. */
const REACH = 7;
const REACH_OF_WRONGLY = 4;

/** Words before it, in the same clause. */
const BEFORE: readonly (readonly [Assertion, string])[] = [
  ['denied', 'not never neither nor hardly'],
  ['hypothetical', 'would if unless whether'],
  ['forecast', 'may might could'],
];
/** What follows "not" where nothing is denied: "not only", "not until 2015". */
const UNDENIED = 'only just since until';
/** Words with which another clause begins. */
const CLAUSES = ', ; : ( ) – — but that since as than while when where which who after before although though until';

/** What is said, as the tokens [first, next) of all its words. */
export interface Said {
  readonly first: number;
  readonly next: number;
  /** The token up to which "was not" may stand among them: before the last of its two parts. */
  readonly last: number;
}

/** Where the clause of what is said begins. */
function clauseStart(context: SentenceContext, at: number): number {
  let from = at;
  while (from > Math.max(context.first, at - REACH) && !isWord(context, from - 1, CLAUSES)) from -= 1;
  return from;
}

/** "Was it founded in 2015?", "It was founded in 2015?": whether a question asks for what is said, and not for more about it. */
function isAsked(context: SentenceContext, { first }: Said): boolean {
  if (!isQuestioning(context)) return false;
  const { opening } = context;
  return !isWord(context, opening, 'who what when where why how which whose') && !findWords(context, CLAUSES, opening, first).length;
}

/**
 * How a sentence puts something forward that is no count: "Is it the deadliest …?", "It was not founded in 2016", "may be
 * the worst".
 * @param isPossible it is what may be, so that "could" leaves it asserted: "could strike within six months"
 */
export function hedgeOf(context: SentenceContext, said: Said, isPossible: boolean): AssertionReading {
  if (isAsked(context, said)) return { assertion: 'asked', token: context.next - 1 };
  const from = clauseStart(context, said.first);
  for (const [assertion, words] of BEFORE) {
    if (isPossible && assertion !== 'denied') continue;
    const token = findWords(context, words, from, said.last).find((at) => {
      // "in May", "founded not in 2016 but in 2015"
      const isName = context.tokens[at]?.capital === true && at > context.first;
      const isInside = at >= said.first && !AUXILIARIES.has(wordAt(context, at - 1));
      // "The court said that they would be held until 22 May"
      if (wordAt(context, at) === 'would' && !hasWord(context, 'if unless')) return false;
      return !isName && !(assertion === 'denied' && isInside) && !isWord(context, at + 1, UNDENIED);
    });
    if (token !== undefined) return { assertion, token };
  }
  const wrongly = findWords(context, 'wrongly falsely mistakenly', said.next, said.next + REACH_OF_WRONGLY)[0];
  return wrongly === undefined ? { assertion: 'asserted', token: null } : { assertion: 'denied', token: wrongly };
}
