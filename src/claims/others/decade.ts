import { type Figure, partsOf } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import { SUPERLATIVES } from '../words/event-words.ts';
import { findWords, hasWord, isWord, type SentenceContext, sentenceOpening, wordAt } from '../words/sentence-context.ts';

/** Decades in words, and the years that they begin with. */
const NAMED: Readonly<Record<string, number>> = { sixties: 1960, seventies: 1970, eighties: 1980, nineties: 1990, noughties: 2000 };
const NAMES = Object.keys(NAMED).join(' ');
/** "that decade", "those years": a time told of before, which is none of one day. */
const SPANS = 'decade years';
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

/**
 * "In the 1990s, hundreds were killed", "In those years 300 died": a time of years, in which none of the events spoken of was.
 * @param figure null for what a whole sentence is about
 * @returns the token that says so; null where there is none
 */
export function otherDecadeIn(context: SentenceContext, figure: Figure | null, known: readonly Entity[]): number | null {
  const opening = sentenceOpening(context);
  const tells = (at: number): boolean => !isYardstick(context, at) && (at < opening + REACH_OF_OPENING || isOfFigure(context, at, figure));
  const decade = decadesIn(context).find(({ at, year }) => tells(at) && !known.some((entity) => isOf(year, entity)));
  if (decade) return decade.at;
  const span = findWords(context, SPANS).find(
    (at) => tells(at) && isWord(context, at - 1, 'that those') && isWord(context, at - 2, PERIODS),
  );
  return span ?? null;
}
