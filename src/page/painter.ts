import type { VerdictName } from '../compare/index.ts';

/** A figure to paint: where it stands in the page's nodes. */
export interface Painted {
  readonly id: number;
  readonly verdict: VerdictName;
  readonly range: Range;
}

/** Paints figures on a page and takes them away again without a trace. */
export interface Painter {
  readonly kind: 'mark' | 'highlight';
  /** Adds figures; those painted before stay. */
  paint(figures: readonly Painted[]): void;
  /** Marks one as the current figure, or none. */
  select(id: number | null): void;
  /** The figure under a point of the viewport, in CSS pixels. */
  figureAt(x: number, y: number): number | null;
  /** Where a figure is now; null when the page has taken it away. */
  rangeOf(id: number): Range | null;
  /** Takes these figures away, whether the page still has them or not. */
  remove(ids: readonly number[]): void;
  /** Takes everything away. */
  clear(): void;
}

/** The names of the custom highlights, and the classes of the marks. */
export const PREFIX = 'plumbline';
export const VERDICTS: readonly VerdictName[] = ['in-line', 'earlier', 'beyond', 'sources-differ', 'differs', 'not-compared'];
