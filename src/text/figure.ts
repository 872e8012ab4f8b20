import type { StatedDate } from './date.ts';
import type { Quantity } from './quantity.ts';

/** What a number is, before anybody asks what it counts. */
export type CountKind = 'count' | 'pair' | 'rank' | 'duration' | 'age' | 'money' | 'share' | 'amount' | 'score' | 'clock' | 'identifier';

interface Place {
  /** UTF-16 offsets into the text, half-open; modifiers belong to the figure. */
  readonly start: number;
  readonly end: number;
  /** Indices of its tokens, half-open. */
  readonly first: number;
  readonly next: number;
}

/** A number with its bounds. `pair` is a counting adjective ("twin"), `amount` a number with a unit. */
export interface NumberFigure extends Place {
  readonly kind: CountKind;
  readonly quantity: Quantity;
  /** The word of the unit, where there is one ("months", "km"). */
  readonly unit: string | null;
}

export interface DateFigure extends Place {
  readonly kind: 'date';
  readonly date: StatedDate;
}

/** A stretch of text that states a number, a date, a duration or a rank. */
export type Figure = NumberFigure | DateFigure;

export function isDateFigure(figure: Figure): figure is DateFigure {
  return figure.kind === 'date';
}
