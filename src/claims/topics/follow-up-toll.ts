import type { Entity } from '../lexicon.ts';
import { findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** Who did it, where the sentence before has told of it. */
const PRONOUNS = 'it they this that';

/** What is said of an event, or of who did it, before those who came to harm. */
const HARMING = 'killed left claimed wounded injured murdered massacred took cost';

/** How far behind what a sentence opens with its verb may stand, in tokens. */
const REACH_OF_VERB = 2;

/** What gunmen and bombers do to a place. */
const STORMING = 'attacked attack stormed storm raided entered burst broke shot fire blew';

/** How far before a place what was done to it may stand, in tokens. */
const REACH_OF_STORMING = 6;

/** "Gunmen attacked the hall and killed 145 people": what was done where the sentence before has just been. */
export const isStormed = (context: SentenceContext, event: Entity): boolean =>
  context.names.some(
    ({ value, first }) =>
      value.kind === 'context' &&
      value.entity === event &&
      wordAt(context, first - 1) === 'the' &&
      hasWord(context, STORMING, first - REACH_OF_STORMING, first - 1),
  );

/** "They killed 145 people.", "The attack left 145 people dead.": a toll of what the sentence before has told of. */
export function isFollowUp(context: SentenceContext, event: Entity): boolean {
  const { first } = context;
  const isNoun =
    isWord(context, first, 'the that this') &&
    context.names.some((hit) => hit.value.kind === 'event-word' && hit.value.entity === event && hit.first === first + 1);
  const from = isNoun ? first + 2 : first + 1;
  return ((isNoun || isWord(context, first, PRONOUNS)) && hasWord(context, HARMING, from, from + REACH_OF_VERB)) || isPlainTally(context);
}

/** "The dead numbered 145.", "The death toll was 145.": a tally that is not said to have changed. */
function isPlainTally(context: SentenceContext): boolean {
  const { first } = context;
  if (wordAt(context, first) !== 'the') return false;
  const noun = isWord(context, first + 1, 'death final') ? first + 2 : first + 1;
  return isWord(context, noun, 'dead toll') && isWord(context, noun + 1, 'was numbered came');
}

/** "Six people died.", "A total of six people died.": a sentence that opens with its count, is no total, and says of no event that it is that one. */
export function isBareToll(context: SentenceContext): boolean {
  const [count] = context.figures;
  const isTotal = wordAt(context, context.first) === 'a' && wordAt(context, context.first + 1) === 'total';
  // "In all, six people died."
  const first = wordAt(context, context.first) === 'in' && wordAt(context, context.first + 1) === 'all' ? context.first + 2 : context.first;
  const at = wordAt(context, first) === ',' ? first + 1 : first;
  const isOpening = count?.kind === 'count' && count.first === at && (isTotal || !isWord(context, at, 'a the'));
  return isOpening && !context.names.some(({ value }) => value.kind === 'event-word');
}

/** "Another 551 were injured.", "A further 551 were hurt.", "More than 500 others were hurt.": others than those whom the sentence before has counted. */
export function countsOthers(context: SentenceContext): boolean {
  const [count] = context.figures;
  if (count?.kind !== 'count' || count.first - context.first > 2) return false;
  return hasWord(context, 'another further', context.first, count.next) || isWord(context, count.next, 'others more');
}

/** How far into its sentence "the number of" may stand, in tokens. */
const REACH_OF_TALLY = 3;

/** Verbs of those who give a total. */
const GIVING = 'put puts raise raises revise revises lower lowers update updates';

/** "The death toll rises to 15.", "Officials put the number of wounded at 360.": a total of what has been told of. */
export function isBareTally(context: SentenceContext): boolean {
  const [given] = findWords(context, GIVING);
  const the = wordAt(context, context.first) === 'the' ? context.first : (given ?? context.next) + 1;
  return (
    wordAt(context, the) === 'the' &&
    findWords(context, 'toll number tally', the, the + REACH_OF_TALLY).some(
      (at) => !isWord(context, at, 'number tally') || wordAt(context, at + 1) === 'of',
    )
  );
}
