import type { Figure } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import { isDemonym } from '../words/peoples.ts';
import { findWords, isWord, type SentenceContext, sentenceOpening, wordAt } from '../words/sentence-context.ts';

/** Those who attack and what they do it with, by what their deed is called. */
const MEANS: readonly (readonly [string, string])[] = [
  ['bombing', 'bomb bombs bomber bombers'],
  ['shooting', 'gunman gunmen shooter shooters sniper snipers'],
];

/** How many words may stand before them: "a suicide car bomber". */
const MOST_BEFORE = 3;
/** What is only done with a bomb, and how far into its sentence it may stand, in tokens: "Two women blew up packed trains". */
const BLASTS = 'blew blow blows';
const REACH_OF_BLAST = 4;

/**
 * "A car bomb killed 23", "Gunmen kill 14": a sentence that begins with somebody new, or with what they came with.
 * @param figure a count of the sentence; null for the whole of it
 * @returns their token, where the event spoken of is called by no such deed; null otherwise
 */
export function strangeMeansIn(context: SentenceContext, figure: Figure | null, { eventWords, context: known }: Entity): number | null {
  const opening = sentenceOpening(context);
  const isLed = isWord(context, opening, 'a an the another two three four five six several');
  for (const [deed, words] of MEANS) {
    const [at] = findWords(context, words, opening, opening + (isLed ? MOST_BEFORE + 2 : 1));
    if (at === undefined || eventWords.has(deed) || known.has(wordAt(context, at))) continue;
    const isMany = wordAt(context, at).endsWith('s') || wordAt(context, at) === 'gunmen';
    const isOne = context.tokens
      .slice(opening + 1, at)
      .every(({ kind, capital, lower }) => lower === '-' || (kind === 'word' && (!capital || isDemonym(context.peoples, lower))));
    if (isOne && (isLed || isMany)) return at;
  }
  // "It sent two bombers to a wedding": those counted themselves
  const counted = figure && MEANS.find(([deed, words]) => !eventWords.has(deed) && isWord(context, figure.next, words));
  if (counted && figure && !known.has(wordAt(context, figure.next))) return figure.next;
  const [blast] = eventWords.has('bombing') ? [] : findWords(context, BLASTS, opening, opening + REACH_OF_BLAST);
  return blast !== undefined && isWord(context, blast + 1, 'up') ? blast : null;
}
