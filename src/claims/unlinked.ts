import { dateValue, type Figure, isDateFigure } from '../text/index.ts';
import type { Claim } from './claim.ts';

/** A figure where nothing of the pack is spoken of: found, and not linked. */
export function unlinked(figure: Figure, block: number): Claim {
  const value: Claim['value'] = isDateFigure(figure)
    ? { kind: 'date', date: dateValue(figure.date), words: '', modifier: 'exact' }
    : { kind: 'quantity', quantity: figure.quantity, unit: figure.unit };
  return {
    start: figure.start,
    end: figure.end,
    value,
    measure: null,
    population: 'all',
    subject: null,
    assertion: 'asserted',
    attribution: null,
    evidence: [],
    block,
  };
}
