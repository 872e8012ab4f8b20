import { isDateFigure } from '../../src/text/figure.ts';
import { findFigures } from '../../src/text/find-figures.ts';
import { tokenize } from '../../src/text/token.ts';

/** What public quantity sets do not count: dates and clock times, ordinals, names with numbers, vague small counts. */
const OUTSIDE = new Set(['clock', 'identifier', 'rank', 'pair']);

/**
 * The general quantity layer in the form that quantity scorers ask for.
 * @returns quantities with UTF-16 offsets and the bounds they state
 */
export default function quantities(text: string) {
  return findFigures(tokenize(text)).flatMap((figure) => {
    if (isDateFigure(figure) || OUTSIDE.has(figure.kind)) return [];
    return [{ start: figure.start, end: figure.end, quote: text.slice(figure.start, figure.end), ...figure.quantity }];
  });
}
