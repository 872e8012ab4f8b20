import { FOREIGN } from '../topics/topic.ts';
import { PHRASE_ENDS } from '../words/grammar-words.ts';
import { isCountry } from '../words/peoples.ts';
import { behindArticle, hasWord, isQuestioning, isWord, type NamedSentence, wordAt } from '../words/sentence-context.ts';
import { GROUPS, isStranger } from './named-in.ts';
import { BRANCHES } from './owner.ts';

/** How far behind "is another" the noun may stand, in tokens. */
const REACH_OF_NOUN = 6;
/** How far into its sentence the verb may stand that says what a name is, in tokens. */
const REACH_OF_VERB = 6;

/** How a group has to do with another, which a sentence goes on to tell of. */
const TIES = 'rival enemy ally parent partner competitor foe opponent model neighbour neighbor sister';

/** "There is also the Springfield Front.", "In Ruritania there is the Front.", "Its rival is the Front.", "Ruritania has the Guards." */
function presents(context: NamedSentence, opening: number): boolean {
  const isName = (at: number): boolean => context.tokens[at]?.capital === true && isStranger(context, at, at + 1);
  const there = [opening, opening + 2].find((at) => wordAt(context, at) === 'there' && isWord(context, at + 1, 'is are'));
  if (there !== undefined) return isName(behindArticle(context, wordAt(context, there + 2) === 'also' ? there + 3 : there + 2));
  if (isWord(context, opening, 'its their') && isWord(context, opening + 1, TIES) && isWord(context, opening + 2, 'is was'))
    return isName(behindArticle(context, opening + 3));
  if (!isCountry(context.peoples, wordAt(context, opening)) || wordAt(context, opening + 1) !== 'has') return false;
  const noun = behindArticle(context, opening + 2);
  return isName(noun) || isWord(context, noun, 'army militia guard');
}

/** What sets a group apart from the one spoken of. */
const APART = 'another rival other parent sister core second third bigger larger';

const GROUPS_OR_BRANCHES = `${GROUPS} ${BRANCHES}`;

/** Whether a token has a name that goes with no subject. */
const isOtherName = (context: NamedSentence, at: number): boolean =>
  context.tokens[at]?.capital === true &&
  !context.names.some(
    ({ value, first, next }) => at >= first && at < next && value.entity.kind === 'organisation' && value.entity.isSubject,
  );

/**
 * "Another group is stronger.", "The core group is weaker.", "The Springfield branch is larger.", "Its branch in Springfield, …": a
 * sentence that begins with a group that is not the one spoken of.
 */
export function beginsWithOther(context: NamedSentence, opening: number): boolean {
  const at = isWord(context, opening, 'its their') ? opening + 1 : behindArticle(context, opening);
  if (isWord(context, at, APART) && isWord(context, at + 1, GROUPS_OR_BRANCHES)) return true;
  if (at === opening) return false;
  const isLed = isOtherName(context, at) && isWord(context, at + 1, BRANCHES);
  return (
    isLed || (isWord(context, at, BRANCHES) && wordAt(context, at + 1) === 'in' && isOtherName(context, behindArticle(context, at + 2)))
  );
}

/** How long the name at the head of a profile may be, and the names of its facts, in tokens. */
const LONGEST_NAME = 12;
const LONGEST_FACT = 4;

/** "Front of the North. Strength: 200 men. Formed: 2014.": a name by itself, and a fact behind it. */
function headsProfile(context: NamedSentence): boolean {
  const { tokens, first, next } = context;
  const words = tokens.slice(first, next).filter(({ kind }) => kind === 'word');
  const isName = words.every(({ capital, lower }) => capital || PHRASE_ENDS.has(lower));
  if (!isName || words.length < 2 || next - first > LONGEST_NAME || !isStranger(context, first, next)) return false;
  const colon = tokens.slice(next, next + LONGEST_FACT).findIndex(({ lower }) => lower === ':');
  return colon > 0 && tokens.slice(next, next + colon).every(({ kind }) => kind === 'word');
}

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
  if (presents(context, opening) || beginsWithOther(context, opening) || headsProfile(context)) return FOREIGN;
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
