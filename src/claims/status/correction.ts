import type { Figure } from '../../text/index.ts';
import { findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** What a page had before, and what picks that out. */
const VERSIONS = 'version+ headline+ caption+ tweet+ post+ update+ edition+ alert+ entry';
const EARLIER = 'earlier previous original initial our';
/** How a page says that something in it was not so. */
const CORRECTING =
  'correction corrections corrected clarification amended error errors mistake mistakes misstated mistakenly wrong wrongly incorrect incorrectly erroneously inaccurate retracted';
/** What a page, or who writes it, has said. */
const SAID = 'said say wrote reported gave put stated misstated';
const TEXTS = 'story article report piece page post dispatch';
const SPEAKERS = `we it ${TEXTS}`;

/** How far back the sentence before may say that a page was corrected, in tokens: "This story has been corrected. It said …" */
const REACH_OF_NOTE = 16;
/** How far behind its count "that we gave at noon" may begin, in tokens. */
const REACH_OF_GIVEN = 10;

/** The sentence and the end of the one before it: the tokens are those of the block. */
const withNote = (context: SentenceContext): SentenceContext => ({ ...context, first: Math.max(0, context.first - REACH_OF_NOTE) });

/** "This article was amended": whether the sentence, or the one before it, speaks of the text that it stands in. */
const isOfPage = (context: SentenceContext): boolean =>
  findWords(withNote(context), TEXTS).some((at) => isWord(withNote(context), at - 1, 'this our'));

/** "we said", "we had reported", "it had said" of a page: the token of the verb; null where none stands at a token. */
function saidAt(context: SentenceContext, at: number): number | null {
  if (!isWord(context, at, SPEAKERS) || (wordAt(context, at) !== 'we' && !isOfPage(context))) return null;
  const verb = [at + 1, at + 2].find((index) => isWord(context, index, SAID));
  return verb === undefined || isWord(context, at - 1, 'as') ? null : verb;
}

/** Whether the sentence, or the one before it, says that something on the page was not so. */
const isNote = (context: SentenceContext): boolean =>
  hasWord(context, CORRECTING) || hasWord(withNote(context), 'corrected amended retracted', 0, context.first);

/**
 * "An earlier version of this story said that 14 had died", "Correction: we wrote that 14 had died": what a page once said, and
 * takes back.
 * @returns the token that says so; null where a count is no part of a correction
 */
export function correctionOf(context: SentenceContext, { first, next }: Figure): number | null {
  const [half = context.first] = findWords(context, ';', context.first, first).slice(-1);
  for (const at of findWords(context, VERSIONS, half, first))
    if (isWord(context, at - 1, EARLIER) && findWords(context, SAID, at, first).length > 0) return at;
  for (let at = half; at < first; at += 1) {
    const verb = saidAt(context, at);
    if (verb !== null && verb < first && isNote(context)) return verb;
  }
  // "the figure of 14 that we gave at noon was of the injured"
  const given = findWords(context, 'that which', next, next + REACH_OF_GIVEN).find((at) => wordAt(context, at + 1) === 'we');
  return given !== undefined && saidAt(context, given + 1) !== null && isNote(context) ? given : null;
}
