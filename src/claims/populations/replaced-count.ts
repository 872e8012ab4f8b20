import { isOneOf, type NumberFigure } from '../../text/index.ts';
import { openingOfAside } from '../words/inserted.ts';
import { findWords, halfOf, hasPhrase, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { isOutrun } from './toll-chain.ts';

/** What says behind a count that it was an early one. */
const SAID_EARLY: readonly string[] = ['said at first', 'said initially', 'reported at first', 'reported initially'];

/** And between those counted and what became of them. */
const REPORTED_EARLY: readonly string[] = ['was', 'were'].flatMap((verb) =>
  ['initially', 'at first', 'originally'].flatMap((when) =>
    ['reported', 'said', 'thought', 'believed', 'feared'].map((what) => `${verb} ${when} ${what}`),
  ),
);
const REACH_OF_REPORT = 10;

/** Words by which a text says that a count is no longer its own. */
const PAST_BEFORE = 'initially previously earlier originally formerly first previous initial preliminary';

/** Words of reports that came before. */
const EARLY = `early ${PAST_BEFORE}`;

/** Times of a count that is over. */
const ONCE: readonly string[] = [
  'at its height',
  'at their height',
  'at its peak',
  'at its strongest',
  'at their strongest',
  'at the height of its power',
  'at the peak of its power',
  'at their peak',
  'in its heyday',
  'in its prime',
  'at one time',
  'at one point',
];

/** What somebody had said before what is said now, and how far before a count it may stand, in tokens. */
const HAD_SAID: readonly string[] = ['said', 'reported', 'announced', 'put', 'given'].flatMap((verb) =>
  ['earlier', 'initially', 'at first', 'before', 'previously'].map((when) => `had ${verb} ${when}`),
);
const REACH_OF_SAID = 12;

/** Where a toll was before it went on, and how far before its count that may stand, in tokens. */
const HAD_STOOD: readonly string[] = ['had stood', 'had been put', 'had put', 'had spoken'];
const REACH_OF_STOOD = 6;

/** How far behind the count they may end, in tokens. */
const REACH_OF_ONCE = 6;

/** "Earlier the figure was 93" */
const opensWithEarlier = (context: SentenceContext, { first }: NumberFigure): boolean =>
  isWord(context, context.first, 'earlier initially previously originally') &&
  isWord(context, context.first + 1, 'the this that its it') &&
  first - context.first <= REACH_OF_STOOD &&
  hasWord(context, 'figure number count toll tally it', context.first + 1, first) &&
  hasWord(context, 'was stood been', context.first + 2, first);

/** "Earlier, officials had said that 137 died" */
const opensEarlier = (context: SentenceContext, { first }: NumberFigure): boolean =>
  isWord(context, context.first, 'earlier initially previously originally') &&
  wordAt(context, context.first + 1) === ',' &&
  findWords(context, 'had', context.first, first).some(
    (at) => isWord(context, at + 1, 'said put reported given spoken counted announced') && !hasWord(context, ', ; while but', at, first),
  );

/** "withdrew its count of 137 dead" */
const isWithdrawn = (context: SentenceContext, { first }: NumberFigure): boolean =>
  wordAt(context, first - 1) === 'of' &&
  isWord(context, first - 2, 'count figure toll tally report estimate') &&
  hasWord(context, 'withdrew withdrawn retracted', first - REACH_OF_PAST, first);

/** How far before a count words of an earlier one may stand, in tokens. */
const REACH_OF_PAST = 9;

/** How far before a count "raised" may stand, in tokens. */
const REACH_OF_RAISED = 8;

/** How far behind a count its correction may stand, in tokens. */
const REACH_OF_CORRECTION = 5;

/** "reports of 103 dead were revised (down) to 95" */
function isCorrected(context: SentenceContext, { next }: NumberFigure): boolean {
  for (let at = next; at < next + REACH_OF_CORRECTION && context.tokens[at]?.kind === 'word'; at += 1)
    if (isWord(context, at, 'revised corrected lowered raised cut updated') && isWord(context, at - 1, 'was were been later then'))
      return hasWord(context, 'to', at + 1, at + 3);
  return false;
}

/** "the toll had been given as 103" */
function isGivenBefore(context: SentenceContext, { first }: NumberFigure): boolean {
  return (
    isWord(context, first - 1, 'as at') &&
    isWord(context, first - 2, 'given put set') &&
    wordAt(context, first - 3) === 'been' &&
    wordAt(context, first - 4) === 'had'
  );
}

/** What a count does when another takes its place, and what is done to it. */
export const CHANGING =
  'rose risen rising rises increased increases climbed climbs jumped grew grown swelled swollen revised revising raised raising up down lowered updated soared surged dropped fell changed moved went revises raises jumps lowers lowering cut cuts reduced reduces corrected correcting corrects downgraded trimmed shrunk shrank dwindled halved doubled whittled';

/** "rose from 60 to 133", "revised from an earlier 60" */
function isFrom(context: SentenceContext, { kind, first }: NumberFigure): boolean {
  // "the toll from twin blasts"
  if (kind === 'pair') return false;
  const isLed = isWord(context, first - 1, 'an the a at earlier previous');
  return wordAt(context, isLed ? first - 2 : first - 1) === 'from' && hasWord(context, CHANGING);
}

/** What is said or counted once, behind "initially", "an earlier". */
const COUNTED_ONCE =
  'put reported said toll count estimate estimates estimated counts figure figures number death report reports tally given gave stood announced believed of thought counted at spoke confirmed official been';

/** Whether a word before a count says that it is past: "up from 60", "At first … put at 60", "an early report of 60". */
function isPastWord(context: SentenceContext, { first }: NumberFigure, at: number): boolean {
  const word = wordAt(context, at);
  // "up from 60", but not "went up from 60 to 133"
  if (isOneOf(word, 'up down') && wordAt(context, at + 1) === 'from') {
    const isTo = wordAt(context, first - 1) === 'to' && context.figures.some((figure) => figure.first > at && figure.first < first);
    if (!isTo) return true;
  }
  // "At first the toll was put at 103", "a previous one was 95"
  const isAtFirst = word === 'first' && wordAt(context, at - 1) === 'at';
  if (
    isAtFirst &&
    hasWord(context, 'put given counted reported thought believed feared said', at, first) &&
    !hasWord(context, ';', at, first)
  )
    return true;
  if (word === 'early') return isWord(context, at + 1, 'report+ count+ figure+ estimate+ list+');
  if (isOneOf(word, PAST_BEFORE))
    return isWord(context, at + 1, COUNTED_ONCE) || (wordAt(context, at + 1) === 'one' && isWord(context, at + 2, 'was had'));
  // "more than an initial 60"
  return isOneOf(word, 'than from above replacing instead') && isWord(context, at + 1, 'an the a') && isWord(context, at + 2, PAST_BEFORE);
}

/** "Initially officials put it at 60", but not "Initially 60, now 133". */
function isLedByPast(context: SentenceContext, figure: NumberFigure): boolean {
  for (let at = figure.first - 1; at >= Math.max(context.first, figure.first - REACH_OF_PAST); at -= 1) {
    const word = wordAt(context, at);
    // "buried the first of the 137 dead"
    const isFirstOf = word === 'first' && wordAt(context, at - 1) === 'the' && wordAt(context, at + 1) === 'of';
    if (isOneOf(word, ', now') || isFirstOf) return false;
    if (isPastWord(context, figure, at)) return true;
  }
  return false;
}

/** "had said earlier that 103, and later 95, were killed" */
function hadBeenSaid(context: SentenceContext, { first }: NumberFigure): boolean {
  const said = first - REACH_OF_SAID;
  return hasWord(context, 'had', said, first) && hasPhrase(context, HAD_SAID, said, first);
}

/** "At its height the group had 4,000 fighters", and not "; the council now puts it at 2,000" */
function isOnce(context: SentenceContext, figure: NumberFigure): boolean {
  const [half] = halfOf(context, figure);
  return hasPhrase(context, ONCE, half, figure.next + REACH_OF_ONCE) && !hasWord(context, 'now today', half, figure.first);
}

/** "The toll had stood at 115 in the morning" */
const hadStood = (context: SentenceContext, { first }: NumberFigure): boolean =>
  isWord(context, first - 1, 'at of') && hasPhrase(context, HAD_STOOD, first - REACH_OF_STOOD, first);

/** "152 were injured, the first lists said" */
function isOfEarlyList(context: SentenceContext, { next }: NumberFigure): boolean {
  for (let at = next; at < context.next && wordAt(context, at) !== ';'; at += 1)
    if (
      isWord(context, at, EARLY) &&
      isWord(context, at + 1, 'list+ report+ count+ figure+ estimate+') &&
      isWord(context, at + 2, 'said suggested showed') &&
      isWord(context, at + 3, ' . ;')
    )
      return true;
  return false;
}

/** "Only 40 had died, they said at first.", "Seven people (the bomber among them) were initially reported dead" */
const isSaidEarly = (context: SentenceContext, { next }: NumberFigure): boolean =>
  hasPhrase(context, SAID_EARLY, next, context.next) || hasPhrase(context, REPORTED_EARLY, next, next + REACH_OF_REPORT);

/** "103 earlier", "103 at first", "103 reported initially", but not "had raised the toll to 137 earlier in the day", which gives the number that holds. */
function isEarlier(context: SentenceContext, { first, next }: NumberFigure): boolean {
  const isRaised =
    wordAt(context, first - 1) === 'to' &&
    isWord(context, next + 1, 'in on this that') &&
    hasWord(context, 'raised', first - REACH_OF_RAISED, first);
  return (
    (isWord(context, next, 'initially previously earlier originally') && !isRaised) ||
    (wordAt(context, next) === 'at' && wordAt(context, next + 1) === 'first') ||
    (wordAt(context, next) === 'reported' && isWord(context, next + 1, 'earlier initially previously'))
  );
}

/** "lowered to 95, as some had been listed twice, and then to 84": what a count went to first. */
const isFirstStep = (context: SentenceContext, { first, next }: NumberFigure): boolean =>
  wordAt(context, first - 1) === 'to' &&
  context.figures.some(
    (figure) =>
      figure.kind === 'count' &&
      figure.first > next &&
      wordAt(context, figure.first - 1) === 'to' &&
      isWord(context, figure.first - 2, 'then later finally eventually'),
  );

/** How far behind its comma "at 40 on the night" may end, and how far the next count may stand behind that, in tokens. */
const REACH_OF_TIME = 6;

/** "The toll, at 40 on the night, was 133 by the next": what a toll was at a time that is put in between. */
function isPutIn(context: SentenceContext, { first, next }: NumberFigure): boolean {
  if (
    wordAt(context, first - 1) !== 'at' ||
    wordAt(context, first - 2) !== ',' ||
    !isWord(context, first - 3, 'toll number count tally figure')
  )
    return false;
  const [close] = findWords(context, ',', next, next + REACH_OF_TIME);
  const later = context.figures.find((figure) => figure.kind === 'count' && close !== undefined && figure.first > close);
  return close !== undefined && later !== undefined && later.first - close <= REACH_OF_TIME;
}

/** "from 95 and, before that, 103" */
export const isBeforeThat = (context: SentenceContext, { first }: NumberFigure): boolean =>
  isWord(context, first - 1, ', of') &&
  wordAt(context, first - 2) === 'that' &&
  wordAt(context, first - 3) === 'before' &&
  isWord(context, first - 4, ', and');

/** How far before its count "an earlier figure" may stand, in tokens. */
const REACH_OF_EARLIER = 5;

/** "he corrected an earlier figure of 95", "the first count had been 60", "The first count, on Friday night, had been 40" */
export function isEarlierCount(context: SentenceContext, { first }: NumberFigure): boolean {
  if (!isWord(context, first - 1, 'of was been at')) return false;
  const verb = isWord(context, first - 2, 'had has have') ? first - 2 : first - 1;
  const end = openingOfAside(context, verb) ?? first - 1;
  for (let at = end - 1; at >= end + 1 - REACH_OF_EARLIER; at -= 1)
    if (isWord(context, at, 'figure count toll tally estimate one'))
      return isWord(context, at - 1, 'earlier previous initial first preliminary');
  return false;
}

/** "The first count had been 40", not "The first figure, of 40 dead, had become 60", which is told with the others. */
const hadBeen = (context: SentenceContext, figure: NumberFigure): boolean =>
  wordAt(context, figure.first - 1) === 'been' && isEarlierCount(context, figure);

/** What tells that a count is past. */
const SIGNS = [
  isCorrected,
  isGivenBefore,
  opensEarlier,
  opensWithEarlier,
  isWithdrawn,
  isFrom,
  isLedByPast,
  hadBeenSaid,
  isOnce,
  hadStood,
  isOfEarlyList,
  isSaidEarly,
  isEarlier,
  isFirstStep,
  isPutIn,
  isBeforeThat,
  hadBeen,
  isOutrun,
] as const;

/** "rose from 60 to 133", "up from 60", "revised down from": the first number is past. */
export const isReplaced = (context: SentenceContext, figure: NumberFigure): boolean => SIGNS.some((tells) => tells(context, figure));
