import type { Measure } from '../../reference/types.ts';
import { isOneOf } from '../../text/index.ts';
import type { CueEntry } from '../lexicon.ts';
import { AUXILIARIES } from '../words/grammar-words.ts';
import type { NounPhrase } from '../words/noun-phrase.ts';
import type { Hit } from '../words/phrase-table.ts';
import { halfOf, hasPhrase, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** A measure that words around a figure announce. The lowest cost is the closest reading. */
export interface MeasureReading {
  readonly measure: Measure;
  readonly hit: Hit<CueEntry>;
  readonly cost: number;
  /** Taken over from the count before it ("killed 13 soldiers and 170 civilians"). */
  readonly shared: boolean;
}

/** A measure that words announce at a cost. */
export const announced = (hit: Hit<CueEntry>, cost: number): MeasureReading => ({ measure: hit.value.measure, hit, cost, shared: false });

/** The kind of figures that count people or things. */
export const COUNTED = 'count';

/** A figure whose noun phrase begins where another one's is still open. */
export function figureAtToken(context: SentenceContext, index: number): boolean {
  return context.figures.some((figure) => figure.kind === COUNTED && index >= figure.first && index < figure.next);
}

/** Whether a count begins at a token. */
export function startsFigure(context: SentenceContext, index: number): boolean {
  return context.figures.some((figure) => figure.first === index && figure.kind === COUNTED);
}

/** Whether an auxiliary stands right before a token, an adverb between them or not. */
export function isAuxiliary(context: SentenceContext, index: number): boolean {
  return (
    AUXILIARIES.has(wordAt(context, index - 1)) ||
    (wordAt(context, index - 1).endsWith('ly') && AUXILIARIES.has(wordAt(context, index - 2)))
  );
}

/** Whether one of some words stands right before a count, an adverb or a quotation mark between them or not. */
function isLed(context: SentenceContext, phrase: NounPhrase, words: readonly string[]): boolean {
  const figure = context.figures.findLast(({ next }) => next <= phrase.first);
  if (!figure) return false;
  let at = figure.first - 1;
  while (
    isOneOf(wordAt(context, at), 'only still now just also already a an some perhaps maybe probably possibly " “') ||
    wordAt(context, at).endsWith('ly')
  )
    at -= 1;
  return words.includes(wordAt(context, at));
}

/** Whether the sentence has the other words that a cue asks for, and none that it forbids. */
export function allowed(context: SentenceContext, hit: Hit<CueEntry>, phrase: NounPhrase): boolean {
  const { cue } = hit.value;
  // "139 bodies have been recovered; 75 have been identified": the other half of a sentence speaks for itself.
  if (cue.unless && hasPhrase(context, cue.unless, ...halfOf(context, hit))) return false;
  if (cue.near && !hasPhrase(context, cue.near)) return false;
  if (cue.led && !isLed(context, phrase, cue.led)) return false;
  // "four of them": who they are stands before.
  const isBare = phrase.first === phrase.next;
  if (!cue.heads || (phrase.partitive && isBare)) return true;
  // "139 killed by four."
  if (isBare && wordAt(context, hit.next - 1) === 'by' && context.tokens[phrase.next]?.kind === 'mark') return true;
  // "the four who opened fire"
  if (isBare && wordAt(context, phrase.next) === 'who' && isWord(context, phrase.first - 2, 'the including all them')) return true;
  for (let at = phrase.first; at < phrase.next; at += 1) if (cue.heads.includes(wordAt(context, at))) return true;
  return false;
}
