import type { Figure } from '../../text/index.ts';
import { EVENT_NOUNS, SUPERLATIVES } from '../words/event-words.ts';
import { findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import type { Mention } from './mentions.ts';
import { firstOf, hasOwnClause } from './own-clause.ts';

/** How far before an event words may stand that measure something else by it, in tokens. */
const REACH = 7;

/** One word that does, right before the event and its article. */
const MEASURES = 'than recalled recalling echoing like unlike included includes excluding';
/** Two words that do. */
const IN_TWO: readonly (readonly [string, string])[] = [
  ['scale size magnitude reminiscent', 'of'],
  ['answer response reply reaction', 'to'],
  ['undeterred unmoved angered enraged emboldened', 'by'],
  ['blamed', 'for'],
];

/** What makes another deed or plan like an event, or comes of it, and what leads to the event. */
const MODELLED = 'inspired influenced modelled modeled encouraged similar comparable unrelated unconnected';
const LEADS = 'by on after to';
const REACH_OF_MODEL = 6;
const COPIES = 'copy imitation repeat repetition replica rerun echo';
const STYLES = 'style fashion manner mould mold';

/** Times that are counted from an event. */
export const SPANS = 'hour+ day+ week+ fortnight month+ year+ decade+';

/** The token before an event's words and their article: before "the" in "the attack on the hall". */
export function leadOf(context: SentenceContext, first: number): number {
  let at = first - 1;
  while (isWord(context, at, 'on at of in against') && EVENT_NOUNS.has(wordAt(context, at - 1))) at -= 2;
  return isWord(context, at, 'the a') ? at - 1 : at;
}

/**
 * "The raid, smaller than the one on the hall, killed 90", "The worst attack since the hall killed 90", "a strike in answer
 * to the hall killed 90": an event that another one is measured by, or done because of.
 * @param first the event's first token
 * @param end the token behind its words
 */
export function isMeasuredBy(context: SentenceContext, figure: Figure, first: number, end: number): boolean {
  const lead = leadOf(context, first);
  const word = wordAt(context, lead);
  if (isWord(context, lead, MEASURES)) return true;
  // "The raid, a year after the hall, killed 90"
  const isTimed = isWord(context, lead, 'after since') && isWord(context, lead - 1, SPANS);
  if (isTimed && wordAt(context, end) === ',' && figure.first === end + 2) return true;
  if (word === 'as') return hasWord(context, 'as such', lead - 3, lead);
  if (isWord(context, lead, 'since after')) return hasWord(context, SUPERLATIVES, first - REACH, lead);
  return IN_TWO.some(([before, one]) => word === one && isWord(context, lead - 1, before));
}

/** What somebody does with an event that others have carried out, and how far before it such a word may stand, in tokens. */
const DONE_WITH =
  'preceded missed repeat repeating copy copying imitate imitating emulate emulating replicate studied studying praised praising hailed celebrated admired footage videos film films';
const REACH_OF_DONE = 5;

/** "Six men wanted to repeat the attack", "six attackers who had studied it": those for whom it is a model. */
export function isModelFor(context: SentenceContext, { kind, next }: Figure, mention: Mention): boolean {
  const first = firstOf(mention);
  if (kind !== 'count' || next > first) return false;
  const [done] = findWords(context, DONE_WITH, Math.max(next, first - REACH_OF_DONE), first);
  return done !== undefined && !hasWord(context, ', ; . and', next, done) && !hasWord(context, ', ;', done, first);
}

/** "a plot modelled on the attack on the hall", "gunmen inspired by it": the event that something else is like. */
export function isModel(context: SentenceContext, figure: Figure, mention: Mention): boolean {
  const first = firstOf(mention);
  const isLed = findWords(context, MODELLED, first - REACH_OF_MODEL, first).some((at) => isWord(context, at + 1, LEADS));
  // "in a copy of the hall", "in the hall's style"
  const isCopy = wordAt(context, leadOf(context, first)) === 'of' && isWord(context, leadOf(context, first) - 1, COPIES);
  const isStyle = mention.at.some(({ next }) => wordAt(context, next - 1).endsWith("'s") && isWord(context, next, STYLES));
  return (isLed || isCopy || isStyle) && !hasOwnClause(context, figure, mention);
}
