import type { CueEntry } from '../lexicon.ts';
import { AUXILIARIES, FINITE_VERBS } from '../words/grammar-words.ts';
import type { Hit } from '../words/phrase-table.ts';
import { isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { isAuxiliary } from './measure-reading.ts';

/** "5,000 people gathered …": what they did themselves; a participle further on is about others, unless an auxiliary is before it. "Men suspected of it" did nothing yet, and "men dressed in black" are only described. */
export function ownVerb(context: SentenceContext, at: number): boolean {
  if (isWord(context, at, 'suspected accused alleged believed dressed armed masked disguised shuffled limped hobbled filed')) return false;
  return /ed$/.test(wordAt(context, at)) && !context.cues.some(({ first }) => first === at) && !AUXILIARIES.has(wordAt(context, at));
}

const DETERMINERS = 'the a an his her its their this those these';

/**
 * Whether those counted do something of their own right behind their noun: "ran as gunmen opened fire", "guarded the
 * court in which men were charged", "are waiting to hear". What stands farther off befell others.
 */
export function actsItself(context: SentenceContext, at: number): boolean {
  if (wordAt(context, at) === 'held' && isWord(context, at + 1, DETERMINERS)) return true;
  const tells = ({ first, value }: Hit<CueEntry>): boolean =>
    value.cue.role === 'passive' && (first === at || (first === at + 1 && isAuxiliary(context, first)));
  if (context.cues.some(tells)) return false;
  if (FINITE_VERBS.has(wordAt(context, at))) return true;
  if (isWord(context, at, 'are were')) return wordAt(context, at + 1).endsWith('ing') && !isWord(context, at + 1, 'being missing');
  return wordAt(context, at).endsWith('ed') && isWord(context, at + 1, DETERMINERS);
}

/** "lay dead", "came home wounded": what says how they were when they did it. */
export const isComplement = (context: SentenceContext, verb: number, at: number): boolean =>
  at <= verb + 1 || (at === verb + 2 && isWord(context, verb + 1, 'home back out away there'));

/** "ran and were killed", "were singing when they were shot": a predicate that is of the same people as the one before. */
export function goesOn(context: SentenceContext, at: number): boolean {
  let start = at;
  while (isWord(context, start - 1, 'was were are is have has had been being later then also')) start -= 1;
  return isWord(context, start - 1, 'and but or , they');
}

/** What people do of whom no more is told than what they know of others, and what only a clause of theirs ("who believe") tells. */
const TELLING = 'said say says told tell saw see sees heard hear knew know watched';
const TELLING_WHO = `${TELLING} seen known witnessed witness believed believe think thought fear feared remember remembered recall recalled`;

/** "30 people who had seen how …", "90 people told police that …", "60 people whose friends …": what follows is of others. */
export function tellsOfOthers(context: SentenceContext, at: number): boolean {
  if (wordAt(context, at) === 'whose') return true;
  if (isWord(context, at, 'were was are have had')) {
    const verb = isWord(context, at + 1, 'been also') ? at + 2 : at + 1;
    return isWord(context, verb, 'told asked informed shown') && isWord(context, verb + 1, 'that if whether how why');
  }
  if (wordAt(context, at) !== 'who') return isWord(context, at, TELLING);
  return isWord(context, isWord(context, at + 1, 'have has had') ? at + 2 : at + 1, TELLING_WHO);
}
