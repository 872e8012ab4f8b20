import { isDateFigure, type NumberFigure, partsOf } from '../../text/index.ts';
import { findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** How far before a count "had" may stand, and how far behind it "in 2016", in tokens. */
const REACH_OF_HAD = 4;
const REACH_OF_YEAR = 6;

/** What a group does that has so many. */
const HAD = 'had numbered commanded boasted fielded counted';

/** And what others did who gave its number. */
const GAVE = 'counted estimated put spoke gave said shrank grew fell rose swelled';
const HAD_OR_GAVE = `${HAD} ${GAVE}`;

/** "In 2016 it had 3,000 fighters", "It had 3,000 fighters in 2016": what a group had in a year long before the page's. */
function isOfOldYear(context: SentenceContext, { first, next }: NumberFigure): boolean {
  const { published, figures } = context;
  // "had 1,000 fighters in 2018, then 3,500"
  const isNext = wordAt(context, first - 1) === 'then';
  const from = isNext ? context.first : first - REACH_OF_HAD;
  // "4,000 strong in 2018"
  const isHad =
    hasWord(context, HAD_OR_GAVE, from, first) || wordAt(context, next) === 'strong' || wordAt(context, first - 1) === 'against';
  if (published === null || !isHad) return false;
  const { year } = partsOf(published);
  return figures.some((figure) => {
    if (!isDateFigure(figure) || figure.date.year === null || figure.date.relative || figure.date.year >= year - 1) return false;
    const isBehind = figure.first >= next && figure.first - next <= REACH_OF_YEAR;
    const isBefore = figure.first === context.first + 1 || (isNext && figure.next <= first);
    // "A report of June 2021 gave 1,500"
    const isOfReport =
      wordAt(context, figure.first - 1) === 'of' &&
      isWord(context, figure.first - 2, 'report estimate count') &&
      figure.next <= first &&
      first - figure.next <= REACH_OF_HAD;
    return (isWord(context, figure.first - 1, 'in by') && (isBehind || isBefore)) || isOfReport;
  });
}

/** "The branch then had 600 fighters", "which once numbered 4,000" */
const isOnceHad = (context: SentenceContext, { first }: NumberFigure): boolean =>
  isWord(context, first - 1, HAD) && isWord(context, first - 2, 'then once formerly');

/** "fell from a peak of 4,000", "had peaked at 4,000", "4,000 at the group's peak" */
const isPeak = (context: SentenceContext, { first, next }: NumberFigure): boolean =>
  (wordAt(context, first - 1) === 'of' && isWord(context, first - 2, 'peak high height maximum')) ||
  (wordAt(context, first - 1) === 'at' && isWord(context, first - 2, 'peaked peaking')) ||
  findWords(context, 'peak height heyday zenith', next, next + REACH_OF_YEAR).some((at) =>
    findWords(context, 'at in', at - REACH_OF_HAD, at).some((lead) => lead >= next && !hasWord(context, ', ;', lead, at)),
  );

/** How far behind a count those may end whom it counts, in tokens. */
const REACH_OF_NOUN = 3;

/** "had 4,000 fighters before it lost the valley", "fewer than the 4,000 it once had" */
function isBeforeLoss(context: SentenceContext, { first, next }: NumberFigure): boolean {
  const isHad = hasWord(context, HAD, first - REACH_OF_HAD, first);
  const until = findWords(context, 'before until', next, next + REACH_OF_NOUN).some((at) => isWord(context, at + 1, 'it its the they'));
  const it = isWord(context, next, 'it they') ? next : next + 1;
  const isOfIt = isWord(context, first - 1, 'the') && isWord(context, it, 'it they') && hasWord(context, HAD, it + 1, it + REACH_OF_NOUN);
  return (isHad && until) || isOfIt;
}

/** "from 2,500 in 2018 to 1,500 in 2022": where a count began, in a year of its own, and the count that it went to. */
function isStart(context: SentenceContext, { first, next }: NumberFigure): boolean {
  const isDated = context.figures.some((date) => isDateFigure(date) && date.first === next + 1 && isWord(context, date.next, 'to'));
  return isDated && wordAt(context, first - 1) === 'from' && isWord(context, next, 'in');
}

/** "lost half of its 4,000 fighters": what it had before. */
const isOfLost = (context: SentenceContext, { first }: NumberFigure): boolean =>
  wordAt(context, first - 1) === 'its' &&
  wordAt(context, first - 2) === 'of' &&
  hasWord(context, 'lost loses', first - REACH_OF_HAD - 2, first);

/** "Before the fall of the city it was down to 1,500" */
const isBeforeThen = (context: SentenceContext, { first }: NumberFigure): boolean =>
  wordAt(context, context.first) === 'before' &&
  hasWord(context, 'was were had been', context.first, first) &&
  !hasWord(context, 'now today', context.first, first);

const SIGNS = [isOfOldYear, isOnceHad, isPeak, isBeforeLoss, isStart, isOfLost, isBeforeThen] as const;

/** Whether a count is of what a group once had, and not of what it has. */
export const isOfThen = (context: SentenceContext, figure: NumberFigure): boolean => SIGNS.some((tells) => tells(context, figure));
