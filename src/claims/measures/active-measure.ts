import { isOneOf, type NumberFigure } from '../../text/index.ts';
import type { CueEntry } from '../lexicon.ts';
import { SELVES } from '../words/grammar-words.ts';
import type { NounPhrase } from '../words/noun-phrase.ts';
import type { Hit } from '../words/phrase-table.ts';
import { isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { allowed, announced, type MeasureReading } from './measure-reading.ts';

/** How far words may stand from the figure, in tokens. */
const REACH = 7;

/** Words that may stand between a verb and the count that is its object. */
const THROUGH =
  'a an the all another further these those some about around at least up to many more than over nearly almost reportedly reported estimated other its their additional total of including both only just lives also or possibly what he she called approximately between early perhaps maybe probably roughly';

/** "shot dead or burned 137 people": a second verb, of no measure, before their object. */
const isSecondVerb = (context: SentenceContext, at: number): boolean =>
  isWord(context, at, 'or and') &&
  wordAt(context, at + 1).endsWith('ed') &&
  !context.cues.some(({ first, value }) => first === at + 1 && value.cue.role === 'active');

/** "killed himself, 13 soldiers and 170 civilians": the token behind the one who did it, where a verb tells of him first. */
function behindSelf(context: SentenceContext, from: number): number {
  if (!isWord(context, from, SELVES)) return from;
  const and = wordAt(context, from + 1) === ',' ? from + 2 : from + 1;
  return wordAt(context, and) === 'and' ? and + 1 : and;
}

/** Whether nothing but such words stands in tokens [from, to). */
function transparent(context: SentenceContext, from: number, to: number): boolean {
  for (let at = isSecondVerb(context, from) ? from + 2 : behindSelf(context, from); at < to; at += 1) {
    const word = wordAt(context, at);
    if (word === ',' && to - from > 2) return false;
    if (!isOneOf(word, THROUGH) && !word.endsWith('ly')) return false;
  }
  return true;
}

/** "the wounded": who they are, not what was done; "the bodies of" and "the court arrested" lead to a count all the same. */
const isNoun = (context: SentenceContext, { first, next }: Hit<CueEntry>): boolean =>
  wordAt(context, first - 1) === 'the' && next - first === 1;

/** "killed at least 60": words right before the figure, which is their object. */
export function actives(context: SentenceContext, figure: NumberFigure, phrase: NounPhrase): MeasureReading[] {
  const readings: MeasureReading[] = [];
  for (const hit of context.cues) {
    if (hit.value.cue.role !== 'active') continue;
    const gap = figure.first - hit.next;
    if (gap < 0 || gap > REACH || !allowed(context, hit, phrase)) continue;
    // "and those injured a million", "each of the wounded a million": what they get, not how many they are
    if (!transparent(context, hit.next, figure.first) || wordAt(context, hit.first - 1) === 'those' || isNoun(context, hit)) continue;
    // "those who were hurt a million", but "were killed by four"
    const isPassive = isWord(context, hit.first - 1, 'was were been') && wordAt(context, hit.next - 1) !== 'by';
    if (phrase.first === phrase.next && isPassive) continue;
    readings.push(announced(hit, gap * 0.5));
  }
  return readings;
}
