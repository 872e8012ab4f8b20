import { type Figure, isOneOf } from '../../text/index.ts';
import { behindNoun } from '../words/event-words.ts';
import { findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { leadOf } from './measured-by.ts';
import { isOfLongTime } from './own-clause.ts';

/** How far from its count "have been" may stand, in tokens. */
const REACH_OF_PERFECT = 5;

/** How far behind "and" the clause on another event may open, in tokens. */
const REACH_OF_NEW = 5;

/** Where the words of an event stand, as tokens [first, next), beside a count. */
interface Place {
  readonly context: SentenceContext;
  readonly figure: Figure;
  readonly first: number;
  readonly next: number;
}

/** "what officials called a second Springfield Hall" */
const lendsName = ({ context, first }: Place): boolean => isWord(context, first - 1, 'second third another next new');

/** "not the hall but a fire that killed 90" */
const isDenied = ({ context, figure, first, next }: Place): boolean =>
  wordAt(context, leadOf(context, first)) === 'not' && hasWord(context, 'but', next, figure.first);

/** "It happened in a year when 90 were killed" */
const onlyDatesIt = ({ context, figure, next }: Place): boolean =>
  findWords(context, 'when which', next, figure.first).some((at) => isOfLongTime(context, at));

/** "The attack was one of ten attacks that killed 900" */
const isOneOfMany = ({ context, figure, next }: Place): boolean =>
  findWords(context, 'of', next, figure.first).some(
    (of) =>
      isWord(context, of - 1, 'one first second third fourth fifth last latest') &&
      context.figures.some(({ kind, first }) => kind === 'count' && first === of + 1) &&
      hasWord(context, 'that which', of + 2, figure.first),
  );

/** "It was the second in a week; the other killed 90" */
const isOther = ({ context, figure }: Place): boolean => {
  const verb = figure.first - 1;
  return (
    isWord(context, verb, 'killed kills left claimed wounded injured') &&
    isWord(context, verb - 1, 'other others') &&
    wordAt(context, verb - 2) === 'the'
  );
};

/** "When the hall was attacked, 90 people had already been killed": before it. */
const isAlready = ({ context, figure, next }: Place): boolean =>
  next <= figure.first &&
  hasWord(context, 'had', figure.first - REACH_OF_PERFECT, figure.next + REACH_OF_PERFECT) &&
  (hasWord(context, 'already', next, figure.next + REACH_OF_PERFECT) ||
    (isWord(context, context.first, 'by') && wordAt(context, context.first + 2) === 'time' && wordAt(context, context.first + 3) === 'of'));

/** "showed the attack and a fire that killed 90" */
const isBesideAnother = ({ context, figure, next }: Place): boolean => {
  const and = behindNoun(context, next);
  const isNew = wordAt(context, and) === 'and' && isWord(context, and + 1, 'a an another');
  return isNew && findWords(context, 'that which', and + 2, figure.first).some((at) => at - and <= REACH_OF_NEW);
};

/** "900 have been killed since the attack": up to now. */
const isSinceIt = ({ context, figure, first }: Place): boolean =>
  figure.next < first &&
  wordAt(context, leadOf(context, first)) === 'since' &&
  (hasWord(context, 'have has', figure.first - REACH_OF_PERFECT, figure.first) ||
    hasWord(context, 'have has', figure.next, figure.next + REACH_OF_PERFECT));

/** How far behind its count "before" or "in ten years" may stand, and how far before it "have", in tokens. */
const REACH_OF_RECORD = 5;
/** What is done by more than one, and has a name or none. */
export const BODIES = 'group branch affiliate arm cell movement network offshoot organisation organization gang militia outfit';

/** "The men behind the attack had killed 90 before", "have killed 900 in ten years": what somebody did before, or at all. */
function isOfRecord({ context, figure }: Place): boolean {
  const { first, next } = figure;
  if (!hasWord(context, 'have has had', first - REACH_OF_RECORD, first)) return false;
  const isBefore = findWords(context, 'before previously', next, next + REACH_OF_RECORD).some((at) =>
    /^([.;,]|)$/.test(wordAt(context, at + 1)),
  );
  const isLong = context.figures.some(
    (span) =>
      span.kind === 'duration' && isOneOf(span.unit ?? '', 'year+ decade+') && span.first >= next && span.first <= next + REACH_OF_RECORD,
  );
  return isBefore || isLong;
}

/** "It was claimed by a group that has killed 900 people": what a group did that is told of anew. */
const isOfGroup = ({ context, figure, next }: Place): boolean =>
  findWords(context, 'that which', next, figure.first).some(
    (at) => isWord(context, at - 1, BODIES) && hasWord(context, 'a an', at - 1 - REACH_OF_RECORD, at - 1),
  );

/**
 * Whether an event that a sentence names is none that it counts for: it only lends its name, is denied, dates a year, is one
 * of many, or is what all has happened since.
 * @param first the first token of its words
 * @param next the token behind them
 */
export function isNotIt(context: SentenceContext, figure: Figure, first: number, next: number): boolean {
  const place = { context, figure, first, next };
  return [lendsName, isDenied, onlyDatesIt, isOneOfMany, isSinceIt, isBesideAnother, isOther, isAlready, isOfRecord, isOfGroup].some(
    (isSo) => isSo(place),
  );
}
