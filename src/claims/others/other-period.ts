import { type Figure, isDateFigure, partsOf } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import { SUPERLATIVES } from '../words/event-words.ts';
import { findWords, hasPhrase, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** Decades in words, and the years that they begin with. */
const NAMED: Readonly<Record<string, number>> = { sixties: 1960, seventies: 1970, eighties: 1980, nineties: 1990, noughties: 2000 };
const NAMES = Object.keys(NAMED).join(' ');
/** "that decade", "those years", "the two decades since": a time told of before, which is none of one day. */
const SPANS = 'decade decades years';
const PERIODS = 'in during throughout through over';

/** Where "the 1990s" stands, and the year it begins with. */
function decadesIn(context: SentenceContext): { readonly at: number; readonly year: number }[] {
  const written = context.figures
    .filter(({ kind, next }) => kind === 'identifier' && wordAt(context, next) === 's' && context.tokens[next]?.glued === true)
    .flatMap(({ first }) => {
      const year = Number(wordAt(context, first));
      return year % 10 === 0 && year >= 1900 ? [{ at: first, year }] : [];
    });
  return [...written, ...findWords(context, NAMES).map((at) => ({ at, year: NAMED[wordAt(context, at)] ?? 0 }))];
}

/** Whether an event was in the ten years that begin with one. */
const isOf = (year: number, { days }: Entity): boolean => {
  if (days?.from == null) return false;
  const own = partsOf(days.from).year;
  return own >= year && own < year + 10;
};

/** Times of other people's lives, and years told from another, as a sentence begins with them. */
const OPENINGS: readonly string[] = [
  'generation ago',
  'the last century',
  'the previous century',
  'soviet times',
  'tsarist times',
  'in the days of',
  'in the year of',
  'in his time',
  'in her time',
  'in their time',
  'in his day',
  'in her day',
  'childhood',
  'his youth',
  'her youth',
  'the following year',
  'the next year',
  'the year after',
  'the year before',
];

/** What somebody was then: "When she was 12", "When Smith was mayor". */
const OFFICES = 'president mayor minister prime governor chancellor king queen child girl boy young student still';

const opensWithLife = (context: SentenceContext, opening: number): boolean =>
  wordAt(context, opening) === 'when' &&
  isWord(context, opening + 2, 'was were') &&
  (isWord(context, opening + 3, OFFICES) ||
    (isWord(context, opening + 1, 'he she they') && context.tokens[opening + 3]?.kind === 'number'));

/** The months of seasons, and which of them an event was in. */
const SEASONS: Readonly<Record<string, readonly number[]>> = {
  spring: [3, 4, 5],
  summer: [6, 7, 8],
  autumn: [9, 10, 11],
  fall: [9, 10, 11],
  winter: [12, 1, 2],
};

/** "That September 334 people died", "That autumn …": a month or a season, told from another year, that an event was not in. */
function otherSeasonAt(context: SentenceContext, opening: number, known: readonly Entity[]): number | null {
  const at = isWord(context, opening, 'that') ? opening + 1 : opening + 2;
  if (wordAt(context, at - 1) !== 'that') return null;
  const date = context.figures.filter(isDateFigure).find(({ first }) => first === at);
  const months = date?.date.month != null && date.date.day === null ? [date.date.month] : SEASONS[wordAt(context, at)];
  const isOfThose = ({ days }: Entity): boolean => days?.from != null && months?.includes(partsOf(days.from).month) === true;
  return months && !known.some(isOfThose) ? at : null;
}

/** How far into its sentence a time may stand that all of it is of, in tokens: "Back in the early 1990s". */
const REACH_OF_OPENING = 5;

/** How far before "since the 1990s" what looks back to it may stand, in tokens. */
const REACH_OF_SUPERLATIVE = 10;

/** "the deadliest attack since the 1990s" */
const isYardstick = (context: SentenceContext, at: number): boolean =>
  findWords(context, 'since', at - 2, at).some((since) => hasWord(context, SUPERLATIVES, since - REACH_OF_SUPERLATIVE, since));

/** "killed 300 people in the 1990s", but not "a band of the 1980s, was about to play when four gunmen …" */
const isOfFigure = (context: SentenceContext, at: number, figure: Figure | null): boolean =>
  figure !== null && findWords(context, ', ; :', Math.min(at, figure.next), Math.max(at, figure.first)).length === 0;

/** "Nothing like it had been seen since 334 people died", but not "on edge since 14 died". */
const isOnlySince = (context: SentenceContext, figure: Figure): boolean =>
  !isDateFigure(figure) &&
  wordAt(context, figure.first - 1) === 'since' &&
  hasWord(context, 'nothing never not no worst most more', context.first, figure.first);

/** "over those years", "In the 20 years", "during those two decades" */
function isSpanOfThem(context: SentenceContext, at: number): boolean {
  const count = context.figures.find(({ first, next }) => first < at && next >= at && next <= at + 1);
  const the = (count?.first ?? at) - 1;
  const isSince = wordAt(context, at + 1) === 'since';
  return isWord(context, the, count || isSince ? 'the that those' : 'that those') && isWord(context, the - 1, PERIODS);
}

/** How far behind a count "that year" may stand, in tokens: "1,000 people (were) killed (by them) that year". */
const REACH_OF_YEAR = 6;

/** "1,000 people were killed that year": all of a year told of before, unless it is one that an event was in. */
function thatYearAt(context: SentenceContext, figure: Figure, known: readonly Entity[]): number | null {
  const at = findWords(context, 'year', figure.next, figure.next + REACH_OF_YEAR).find(
    (year) => isWord(context, year - 1, 'that same') && !hasWord(context, ', ; :', figure.next, year),
  );
  if (at === undefined || isDateFigure(figure)) return null;
  const told = context.figures.filter(isDateFigure).findLast(({ date, next }) => date.year !== null && next <= figure.first);
  return told && known.some(({ days }) => days?.from != null && partsOf(days.from).year === told.date.year) ? null : at;
}

/**
 * "In the 1990s, hundreds were killed", "In those years 300 died": a time of years, in which none of the events spoken of was.
 * @param figure null for what a whole sentence is about
 * @returns the token that says so; null where there is none
 */
export function otherPeriodIn(context: SentenceContext, figure: Figure | null, known: readonly Entity[]): number | null {
  const { opening } = context;
  if (figure && isOnlySince(context, figure)) return figure.first - 1;
  const tells = (at: number): boolean => !isYardstick(context, at) && (at < opening + REACH_OF_OPENING || isOfFigure(context, at, figure));
  if (hasPhrase(context, OPENINGS, opening, opening + REACH_OF_OPENING + 1) || opensWithLife(context, opening)) return opening;
  const year = figure && thatYearAt(context, figure, known);
  if (year !== null) return year;
  const season = otherSeasonAt(context, opening, known);
  if (season !== null) return season;
  const decade = decadesIn(context).find(({ at, year }) => tells(at) && !known.some((entity) => isOf(year, entity)));
  if (decade) return decade.at;
  return findWords(context, SPANS).find((at) => tells(at) && isSpanOfThem(context, at)) ?? null;
}
