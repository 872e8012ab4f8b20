import { HARM } from '../words/date-verbs.ts';
import { WARS } from '../words/event-words.ts';
import { findWords, hasWord, isWord, type SentenceContext } from '../words/sentence-context.ts';

/** What begins a clause about what else went on, and how far before the war it may stand, in tokens. */
const CONJUNCTIONS = 'as while amid despite';
const REACH_OF_CLAUSE = 12;

/** What somebody does in a war, and how far before it that may stand: "Ruritania's role in the long civil war". */
const PARTS = 'by role involvement intervention tied bogged busy occupied distracted waged waging fighting';
const REACH_OF_PART = 6;

/** Where the words begin that bring in a war; null where none do. */
function leadTo(context: SentenceContext, at: number): number | null {
  const clause = findWords(context, CONJUNCTIONS, at - REACH_OF_CLAUSE, at).at(-1);
  if (clause !== undefined && !hasWord(context, ', ;', clause, at)) return clause;
  return findWords(context, PARTS, at - REACH_OF_PART, at).at(-1) ?? null;
}

/**
 * Whether a war is only what stands behind a sentence: "It came as the war in Ruritania dragged on", "Amid the war, security
 * services were stretched". Nobody is counted or hurt from there on.
 * @param at the token of a noun
 */
export function isBackdrop(context: SentenceContext, at: number): boolean {
  if (!isWord(context, at, WARS)) return false;
  const lead = leadTo(context, at);
  return lead !== null && !context.figures.some(({ kind, next }) => kind === 'count' && next > lead) && !hasWord(context, HARM, lead);
}

/** Where a backdrop begins in a sentence, behind which its places are none of an event's; null where there is none. */
export function startOfBackdrop(context: SentenceContext): number | null {
  const war = findWords(context, WARS).find((at) => isBackdrop(context, at));
  return war === undefined ? null : leadTo(context, war);
}
