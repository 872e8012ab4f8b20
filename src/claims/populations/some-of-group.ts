import type { NounPhrase } from '../words/noun-phrase.ts';
import { hasWord, isWord, type SentenceContext } from '../words/sentence-context.ts';

/** What tells some of a group's men from the others. */
const KINDS = 'foreign female women imprisoned jailed captured detained former young child teenage wounded dead new';
const WHERE = 'prison prisons jail jails custody captivity detention exile';

/** "900 foreign fighters", "900 members in prison": some of those whom a group has, and not its strength. */
export const areSomeOfGroup = (context: SentenceContext, { first, next }: NounPhrase): boolean =>
  hasWord(context, KINDS, first, next) ||
  (isWord(context, next, 'in') && isWord(context, next + 1, WHERE)) ||
  (isWord(context, next, 'behind') && isWord(context, next + 1, 'bars'));
