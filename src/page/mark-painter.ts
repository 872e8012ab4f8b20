import Mark from 'mark.js';
import { type Painted, type Painter, PREFIX } from './painter.ts';

/** What mark.js itself never counts as text. */
const UNCOUNTED = 'script, style, title, head, html';
const CLASS = `${PREFIX}-mark`;
/** mark.js takes marks away by their class. */
const classOf = (id: number): string => `${CLASS}-${id}`;

/** Where a range begins and how long it is in all text below an element, as mark.js counts it. */
function offsetIn(context: Element, range: Range): { start: number; length: number } | null {
  const walker = context.ownerDocument.createTreeWalker(context, NodeFilter.SHOW_TEXT);
  let position = 0;
  let start: number | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.matches(UNCOUNTED)) continue;
    if (node === range.startContainer) start = position + range.startOffset;
    if (node === range.endContainer) return start === null ? null : { start, length: position + range.endOffset - start };
    position += node.data.length;
  }
  return null;
}

/**
 * Wraps figures in <mark> with mark.js: real elements, seen by assistive technology and by print.
 * For pages whose text nothing else owns.
 */
export class MarkPainter implements Painter {
  readonly kind = 'mark';
  readonly #contexts = new Map<number, Element>();
  #selected: number | null = null;

  paint(figures: readonly Painted[]): void {
    const places = figures.flatMap((figure) => {
      const common = figure.range.commonAncestorContainer;
      const context = common instanceof Element ? common : common.parentElement;
      const place = context && offsetIn(context, figure.range);
      return context && place && place.length > 0 ? [{ figure, context, place }] : [];
    });
    for (const { figure, context, place } of places) {
      this.#contexts.set(figure.id, context);
      new Mark(context as HTMLElement).markRanges([place], {
        element: 'mark',
        className: CLASS,
        each: (element) => {
          element.classList.add(classOf(figure.id));
          element.setAttribute('data-plumbline', String(figure.id));
          element.setAttribute('data-plumbline-verdict', figure.verdict);
        },
      });
    }
  }

  #elements(id: number): Element[] {
    const context = this.#contexts.get(id);
    return context ? Array.from(context.querySelectorAll(`mark.${CLASS}[data-plumbline="${id}"]`)) : [];
  }

  select(id: number | null): void {
    if (this.#selected !== null) for (const element of this.#elements(this.#selected)) element.removeAttribute('data-plumbline-current');
    this.#selected = id;
    if (id !== null) for (const element of this.#elements(id)) element.setAttribute('data-plumbline-current', '');
  }

  figureAt(x: number, y: number): number | null {
    const element = document.elementFromPoint(x, y)?.closest(`mark.${CLASS}`);
    const id = Number(element?.getAttribute('data-plumbline'));
    return element && this.#contexts.has(id) ? id : null;
  }

  rangeOf(id: number): Range | null {
    const elements = this.#elements(id);
    const [first, last] = [elements[0], elements[elements.length - 1]];
    if (!first || !last) return null;
    const range = document.createRange();
    range.setStartBefore(first);
    range.setEndAfter(last);
    return range;
  }

  remove(ids: readonly number[]): void {
    for (const id of ids) {
      const context = this.#contexts.get(id);
      if (context?.isConnected) new Mark(context as HTMLElement).unmark({ className: classOf(id) });
      this.#contexts.delete(id);
      if (this.#selected === id) this.#selected = null;
    }
  }

  /** mark.js joins the text nodes that it had split. */
  clear(): void {
    const contexts = new Set(this.#contexts.values());
    for (const context of contexts) if (context.isConnected) new Mark(context as HTMLElement).unmark({ className: CLASS });
    this.#contexts.clear();
    this.#selected = null;
  }
}
