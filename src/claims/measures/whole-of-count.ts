import type { NumberFigure } from '../../text/index.ts';
import { AUXILIARIES } from '../words/grammar-words.ts';
import type { NounPhrase } from '../words/noun-phrase.ts';
import { isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { isAuxiliary, type MeasureReading } from './measure-reading.ts';

/** "16 of 182 injured", "four of the 12 suspects", "three out of 137": a number of which the one before is a part. */
export function isWholeOfCount(context: SentenceContext, { first }: NumberFigure): boolean {
  const of = isWord(context, first - 1, 'the those these some about around') ? first - 2 : first - 1;
  if (wordAt(context, of) !== 'of') return false;
  // "Four of": the reading of a number may have taken its "of" with it.
  return context.figures.some((part) => part.kind === 'count' && part.first < of && part.next >= of);
}

/**
 * "Four of 12 suspects were charged": what the sentence goes on to say is of the part; "of 12 people charged" and "of the 12 who
 * were charged" say who the whole are.
 */
export function isOfPart(context: SentenceContext, { next }: NounPhrase, { hit }: MeasureReading): boolean {
  if (hit.next <= next || isWord(context, next, 'who whom whose that')) return false;
  const isPredicate = AUXILIARIES.has(wordAt(context, hit.first)) || isAuxiliary(context, hit.first);
  return hit.first > next || isPredicate;
}
