import type { Figure } from '../../text/index.ts';
import { PHRASE_ENDS } from '../words/grammar-words.ts';
import { findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import type { Mention } from './mentions.ts';
import { GROUPS, lastIn, PRONOUNS, startOf } from './named-in.ts';

/** Participles that open a clause behind a comma: "the army, founded in 1994". */
export const PARTICIPLES = 'founded formed established created launched born set numbering';

/** What the organisation spoken of may be called where something was founded. */
const FOUNDED = `${GROUPS} ${PRONOUNS} offshoot arm chapter franchise province wilayat militants jihadists extremists insurgents terrorists force wing entity latter former which that`;
/** How far before its date a participle may stand: "born in early 2016". */
const REACH_OF_PARTICIPLE = 4;

/** How far before its date the verb may stand: "was at its height in 2016". */
const REACH_OF_BEING = 5;

/**
 * "A man born in 2016 joined the rebels", "The ministry, formed in 2016, fights them", "The war was at its height in 2016":
 * the noun that a participle is of, or "its" stands for, which is no organisation's.
 */
export function isOfOtherNoun(context: SentenceContext, { kind, first, next }: Figure, mentions: readonly Mention[]): boolean {
  if (kind !== 'date') return false;
  const being = findWords(context, 'was were', first - REACH_OF_BEING, first).find(
    (verb) => wordAt(context, verb + 1) === 'at' && isWord(context, verb + 2, 'its their'),
  );
  const at = findWords(context, PARTICIPLES, first - REACH_OF_PARTICIPLE, first).at(-1) ?? being;
  if (at === undefined || at === context.first) return false;
  const end = wordAt(context, at - 1) === ',' ? at - 1 : at;
  const noun = context.tokens[end - 1];
  if (noun?.kind !== 'word' || PHRASE_ENDS.has(noun.lower)) return false;
  const from = startOf(context, end);
  // "A group formed in 2015, the rebels …": the name comes behind it.
  const isNew = isWord(context, from, 'a an another') && isWord(context, end - 1, GROUPS) && !isWord(context, next, ', as');
  const isName = noun.capital && end - 1 > context.first;
  return !isName && lastIn(mentions, from, end) === null && (isNew || !hasWord(context, FOUNDED, from, end));
}
