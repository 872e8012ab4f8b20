import { isDemonym } from '../words/peoples.ts';
import { findWords, hasWord, isWord, type NamedSentence, wordAt } from '../words/sentence-context.ts';

/** How far before its participle "a" may stand, and how far behind it what it tells of, in tokens. */
const REACH_OF_ARTICLE = 6;
const REACH = 12;

/** "a general slain by …", "a man killed in …" */
function tellsOfSomebody(context: NamedSentence, at: number): boolean {
  for (let index = at - 1; index > at - REACH_OF_ARTICLE; index -= 1) {
    if (isWord(context, index, 'a an')) return true;
    if (context.tokens[index]?.kind !== 'word' || isWord(context, index, 'was were is are been being had has have and')) return false;
  }
  return false;
}

/** "General Smith, killed in …" */
const tellsOfNamed = (context: NamedSentence, at: number): boolean =>
  wordAt(context, at - 1) === ',' && context.tokens[at - 2]?.capital === true;

/** How long a name with its title may be, in tokens. */
const LONGEST_NAME = 5;

/** "to mark the death of General John Smith four years ago": a day right behind it is that of the death. */
export function isDayOfDeath(context: NamedSentence, date: number): boolean {
  let at = isWord(context, date - 1, 'in on') ? date - 2 : date - 1;
  const name = at;
  while (name - at < LONGEST_NAME && context.tokens[at]?.capital) at -= 1;
  return at < name && wordAt(context, at) === 'of' && isWord(context, at - 1, 'death killing assassination murder martyrdom');
}

/** Whether the words before a token, in its clause, tell how one person died, in one of some ways. */
function isToldOfOne(context: NamedSentence, at: number, ways: readonly ((context: NamedSentence, at: number) => boolean)[]): boolean {
  for (let index = at - 1; index > Math.max(context.first, at - REACH) && wordAt(context, index) !== ','; index -= 1)
    if (isWord(context, index, 'killed slain assassinated murdered') && isWord(context, index + 1, 'in by'))
      return ways.some((tells) => tells(context, index));
  return false;
}

/** How far before the first word for what kills "since" may stand, and how far behind it "killed", in tokens. */
const REACH_OF_SINCE = 4;
const REACH_OF_KILLED = 4;

/** "four years since a Ruritanian drone killed General Smith" */
function killsNamed(context: NamedSentence, first: number): boolean {
  const [at] = findWords(context, 'killed assassinated murdered', first + 1, first + REACH_OF_KILLED);
  const isTimed = hasWord(context, 'since after when', first - REACH_OF_SINCE, first);
  return isTimed && at !== undefined && context.tokens[at + 1]?.capital === true && !isDemonym(context.peoples, wordAt(context, at + 1));
}

/** "a general slain in a strike", "since a drone killed General Smith": an event that one person died in says nothing about what else is told. */
export const isEventOfOne = (context: NamedSentence, first: number): boolean =>
  isToldOfOne(context, first, [tellsOfSomebody]) || killsNamed(context, first);

/**
 * "at a ceremony for a general slain in a strike in 2020, killing 94 people": how one person died, told on the way to a count.
 * @param first the words that tell of it, as tokens [first, next)
 * @param count the token at which the count begins
 */
export const isFateOnTheWay = (context: NamedSentence, first: number, next: number, count: number): boolean =>
  next <= count && hasWord(context, ',', next, count) && isFateOfOne(context, first);

/** "a general slain in a strike", "General Smith, killed in Springfield in 2020": where and when one person died, as little. */
export const isFateOfOne = (context: NamedSentence, at: number): boolean => isToldOfOne(context, at, [tellsOfSomebody, tellsOfNamed]);
