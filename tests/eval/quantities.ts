import { type Figure, isDateFigure, type NumberFigure } from '../../src/text/figure.ts';
import { findFigures } from '../../src/text/find-figures.ts';
import type { Quantity } from '../../src/text/quantity.ts';
import { type Token, tokenize } from '../../src/text/token.ts';

/** What public quantity sets do not count: clock times, names with numbers, ordinals, results, counting adjectives. */
const OUTSIDE: ReadonlySet<NumberFigure['kind']> = new Set(['clock', 'identifier', 'rank', 'pair', 'score']);
/** Vague small counts, which they leave out, and the decades that they give to the others. */
const SMALL = new Set(['couple', 'few', 'several']);
const DECADES: Readonly<Record<string, readonly [number, number]>> = {
  dozens: [12, 120],
  hundreds: [100, 1000],
  thousands: [1000, 10_000],
  millions: [1e6, 1e7],
  'tens of thousands': [10_000, 100_000],
  'hundreds of thousands': [100_000, 1e6],
};

export interface FoundQuantity extends Quantity {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** How far apart "from 208 pounds to 193" may stand, in tokens. */
const REACH = 8;

/**
 * A change "from A to B" is two figures for us, the first one past; quantity sets count it as one range.
 * @returns for B its A, and null for A
 */
function changes(figures: readonly Figure[], tokens: readonly Token[]): Map<Figure, NumberFigure | null> {
  const found = new Map<Figure, NumberFigure | null>();
  figures.forEach((figure, index) => {
    const before = figures.slice(Math.max(0, index - 2), index).findLast((other) => !isDateFigure(other) && other.kind !== 'clock');
    if (!before || isDateFigure(before) || isDateFigure(figure) || before.quantity.stated === null || figure.quantity.stated === null)
      return;
    const word = (at: number): string => tokens[at]?.lower ?? '';
    const lead = (at: number): string => (/^[$£€]$/.test(word(at - 1)) ? word(at - 2) : word(at - 1));
    if (lead(before.first) !== 'from' || lead(figure.first) !== 'to' || figure.first - before.next > REACH) return;
    found.set(before, null);
    found.set(figure, before);
  });
  return found;
}

/**
 * The general quantity layer in the form that quantity scorers ask for.
 * @returns quantities with UTF-16 offsets and the bounds they state
 */
export default function quantities(text: string): FoundQuantity[] {
  const tokens = tokenize(text);
  const figures = findFigures(tokens);
  const ends = changes(figures, tokens);
  return figures.flatMap((figure): FoundQuantity[] => {
    const start = ends.get(figure);
    if (start === null) return [];
    if (start && !isDateFigure(figure))
      return [
        {
          start: start.start,
          end: figure.end,
          quote: text.slice(start.start, figure.end),
          ...figure.quantity,
          stated: null,
          low: start.quantity.stated,
          high: figure.quantity.stated,
          modifier: 'between',
        },
      ];
    if (isDateFigure(figure) || OUTSIDE.has(figure.kind) || SMALL.has(figure.quantity.modifier)) return [];
    // A term in an adjective ("a five-year plan") is an attribute there, no quantity.
    const isAttribute = figure.kind === 'duration' && tokens.slice(figure.first, figure.next).some(({ lower }) => lower === '-');
    if (isAttribute) return [];
    const [low, high] = DECADES[figure.quantity.modifier] ?? [figure.quantity.low, figure.quantity.high];
    return [{ start: figure.start, end: figure.end, quote: text.slice(figure.start, figure.end), ...figure.quantity, low, high }];
  });
}
