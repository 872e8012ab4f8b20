import type { NounPhrase } from '../words/noun-phrase.ts';
import { isWord, type SentenceContext } from '../words/sentence-context.ts';

/** Who tells how many there were. */
const SPEAKERS = 'official+ source+ diplomat+ doctor+ officer+ witness+ witnesses minister+ reporter+ expert+';

/** "has risen to 169, two officials told the paper": a count of those who say so. */
export const areSpeakers = (context: SentenceContext, { first, next }: NounPhrase): boolean =>
  first < next && isWord(context, next - 1, SPEAKERS) && isWord(context, next, 'told say says said');
