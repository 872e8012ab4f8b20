import { FOREIGN } from '../topics/topic.ts';
import { hasWord, isQuestioning, isWord, type NamedSentence, wordAt } from '../words/sentence-context.ts';
import { GROUPS, isStranger } from './named-in.ts';

/** How far behind "is another" the noun may stand, in tokens. */
const REACH_OF_NOUN = 6;
/** How far into its sentence the verb may stand that says what a name is, in tokens. */
const REACH_OF_VERB = 6;

/**
 * "What is the Springfield Front?", "The Springfield Front is another such group.", "Then there is the Springfield Front.":
 * a sentence that brings in an organisation that the pack does not know.
 */
export function introducedOf(context: NamedSentence): typeof FOREIGN | null {
  const { first, next } = context;
  const opening = isWord(context, first, 'and but') ? first + 1 : first;
  // "Who is …?" asks for a person.
  const isAsked =
    isQuestioning(context) &&
    ((wordAt(context, opening) === 'what' && isWord(context, opening + 1, 'is are')) ||
      (wordAt(context, opening) === 'who' && wordAt(context, opening + 1) === 'are'));
  if (isAsked) return isStranger(context, opening + 2, next) ? FOREIGN : null;
  if (isWord(context, first, 'then also') && isWord(context, first + 2, 'is are'))
    return isStranger(context, first + 3, next) ? FOREIGN : null;
  for (let at = first + 1; at < first + REACH_OF_VERB; at += 1) {
    if (!isWord(context, at, 'is are') || !isWord(context, at + 1, 'a an another')) continue;
    const isGroup = wordAt(context, at + 1) === 'another' || hasWord(context, GROUPS, at + 2, at + REACH_OF_NOUN);
    return isGroup && isCapital(context, first, at) ? FOREIGN : null;
  }
  return null;
}

/** Whether a sentence begins with a name: what it begins with has a capital anyway. */
function isCapital(context: NamedSentence, first: number, to: number): boolean {
  return isStranger(context, first + 1, to) || (to === first + 1 && isStranger(context, first, to));
}
