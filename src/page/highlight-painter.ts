import { type Painted, type Painter, PREFIX, VERDICTS } from './painter.ts';

/**
 * Paints with the CSS Custom Highlight API: no node of the page is touched, so no framework can stumble over it.
 * The registry is shared with the page, which sees our names and may clear them; painting again brings them back.
 */
export class HighlightPainter implements Painter {
  readonly kind = 'highlight';
  readonly #figures = new Map<number, Painted>();
  readonly #highlights = new Map(VERDICTS.map((verdict) => [verdict, new Highlight()]));
  readonly #current = new Highlight();

  constructor() {
    this.#current.priority = 1;
    this.#register();
  }

  #register(): void {
    for (const [verdict, highlight] of this.#highlights) CSS.highlights.set(`${PREFIX}-${verdict}`, highlight);
    CSS.highlights.set(`${PREFIX}-current`, this.#current);
  }

  paint(figures: readonly Painted[]): void {
    this.#register();
    this.remove(figures.map(({ id }) => id));
    for (const figure of figures) {
      this.#figures.set(figure.id, figure);
      this.#highlights.get(figure.verdict)?.add(figure.range);
    }
  }

  select(id: number | null): void {
    this.#current.clear();
    const range = id === null ? undefined : this.#figures.get(id)?.range;
    if (range) this.#current.add(range);
  }

  figureAt(x: number, y: number): number | null {
    for (const { id, range } of this.#figures.values())
      for (const rectangle of range.getClientRects())
        if (x >= rectangle.left && x <= rectangle.right && y >= rectangle.top && y <= rectangle.bottom) return id;
    return null;
  }

  rangeOf(id: number): Range | null {
    const range = this.#figures.get(id)?.range;
    return range && !range.collapsed && range.startContainer.isConnected ? range : null;
  }

  remove(ids: readonly number[]): void {
    for (const id of ids) {
      const figure = this.#figures.get(id);
      if (!figure) continue;
      this.#highlights.get(figure.verdict)?.delete(figure.range);
      this.#current.delete(figure.range);
      this.#figures.delete(id);
    }
  }

  clear(): void {
    for (const verdict of VERDICTS) CSS.highlights.delete(`${PREFIX}-${verdict}`);
    CSS.highlights.delete(`${PREFIX}-current`);
    for (const highlight of this.#highlights.values()) highlight.clear();
    this.#figures.clear();
  }
}
