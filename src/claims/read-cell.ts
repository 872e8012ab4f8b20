import { type Day, type Figure, findFigures, isDateFigure, type Token } from '../text/index.ts';
import type { Claim } from './claim.ts';
import type { Lexicon } from './lexicon.ts';
import { signsOf } from './others/foreign-signs.ts';
import { readSentence } from './read-sentence.ts';
import { mentionsOf } from './subjects/mentions.ts';
import { withDates } from './subjects/with-dates.ts';
import { itemsOf } from './topics/labelled.ts';
import { NO_TOPIC } from './topics/topic.ts';
import { namedSentence, sentenceContext } from './words/sentence-context.ts';

/** A longer heading or cell is a text of its own, in tokens. */
const LONGEST_HEADING = 4;
const LONGEST_CELL = 12;

/** The figure that a cell is, with nothing beside it but marks ("551+", "~ 700"); null where it says more. */
function figureOf(tokens: readonly Token[], published: Day | null): Figure | null {
  const [figure, other] = findFigures(tokens, published);
  const isAll =
    figure &&
    !other &&
    (figure.kind === 'count' || isDateFigure(figure)) &&
    tokens.every(({ kind }, at) => kind === 'mark' || (at >= figure.first && at < figure.next));
  return isAll ? figure : null;
}

/** A mark that stands in no text, behind a token. */
const mark = (lower: string, after: Token | undefined): Token => ({
  kind: 'mark',
  lower,
  start: after?.end ?? 0,
  end: after?.end ?? 0,
  capital: false,
  glued: true,
});

/** A cell of a row, and the heading of its column. */
export interface HeadedCell {
  readonly tokens: readonly Token[];
  readonly heading: readonly Token[];
}

/** A number with what its heading says that it counts: "14 dead". */
const counted = ({ tokens, heading }: HeadedCell): Token[] => [...tokens, ...heading.map((token) => ({ ...token, capital: false }))];

/** What stands in a row, a comma between each two. */
const listed = (cells: readonly (readonly Token[])[]): Token[] => cells.flatMap((cell) => [...cell, mark(',', cell.at(-1))]).slice(0, -1);

/** A row as the line of a list that says the same: "22 May 2003, Springfield, shooting: 14 dead, 51 injured". */
function lineOf(cells: readonly HeadedCell[], own: HeadedCell, published: Day | null): Token[] {
  const known = cells.filter(({ tokens }) => tokens.length > 0 && tokens.length <= LONGEST_CELL);
  const isCount = (cell: HeadedCell): boolean => {
    const value = cell.heading.length <= LONGEST_HEADING ? figureOf(cell.tokens, published) : null;
    return value !== null && !isDateFigure(value);
  };
  const words = known.filter((cell) => !isCount(cell) && cell.tokens.some(({ kind }) => kind === 'word'));
  const isDate = !isCount(own);
  const line = listed((isDate ? [own, ...words] : words).map(({ tokens }) => tokens));
  const counts = listed((isDate ? known.filter(isCount) : [own, ...known.filter(isCount)]).map(counted));
  return counts.length === 0 ? line : [...line, mark(':', line.at(-1)), ...counts];
}

/**
 * Reads a cell of a table that is a number or a date: its heading says what it measures, its row of what. Nothing else
 * of the page says so.
 * @param beside the other cells of its row
 * @returns null where the cell says more, or its heading does
 */
export function readCell(
  lexicon: Lexicon,
  own: HeadedCell,
  beside: readonly HeadedCell[],
  published: Day | null,
  block: number,
): Claim[] | null {
  const isShort = own.tokens.length <= LONGEST_CELL && own.heading.length <= LONGEST_HEADING;
  const value = isShort ? figureOf(own.tokens, published) : null;
  if (!value) return null;
  const tokens = lineOf(beside, own, published);
  const figures = findFigures(tokens, published);
  const named = withDates(lexicon, namedSentence(lexicon, tokens, { first: 0, next: tokens.length }, published), figures);
  const mentions = mentionsOf(named);
  if (mentions.length === 0) return null;
  const context = sentenceContext(lexicon, named, figures);
  const claims = readSentence({
    lexicon,
    context,
    mentions,
    signs: () => signsOf(context),
    items: () => itemsOf(context),
    topic: NO_TOPIC,
    block,
    given: [],
    asked: null,
    founded: new Map(),
  });
  return claims
    .filter(({ start }) => start >= value.start && start < value.end)
    .map((claim) => ({ ...claim, start: value.start, end: value.end }));
}
