import { describeVerdict, formatQuantity, formatReference, VERDICT_LABELS } from '../compare/index.ts';
import type { BackgroundToPage, PageSetup } from '../messages.ts';
import type { Settings } from '../store/settings.ts';
import { Card, type CardContent } from './card.ts';
import { HighlightPainter } from './highlight-painter.ts';
import { highlightCss } from './highlight-style.ts';
import { MarkPainter } from './mark-painter.ts';
import { PageObserver } from './page-observer.ts';
import type { Painter } from './painter.ts';
import { pageRuntime, tellBackground } from './runtime.ts';
import { Scanner } from './scanner.ts';

/** How long a pointer rests on a figure before its card shows, in milliseconds. */
const REST = 250;
/** How often a visible page looks whether the extension is still there, in milliseconds. */
const LOOK = 2000;

function choosePainter(settings: Settings, owned: boolean): Painter {
  const mark = settings.painter === 'mark' || (settings.painter === 'automatic' && !owned);
  return mark || typeof Highlight === 'undefined' ? new MarkPainter() : new HighlightPainter();
}

/** One page while Plumbline is on it: everything starts here and ends with one signal. */
export class PageSession {
  readonly #stop = new AbortController();
  readonly #runtime = pageRuntime();
  readonly #scanner: Scanner;
  readonly #painter: Painter;
  readonly #observer: PageObserver;
  readonly #card: Card;
  readonly #sheet = new CSSStyleSheet();
  readonly #opensPanel: boolean;
  #settings: Settings;
  #current: number | null = null;
  #on: boolean;

  constructor({ pack, settings, owned, opensPanel }: PageSetup) {
    const { signal } = this.#stop;
    this.#settings = settings;
    this.#on = settings.highlights;
    this.#opensPanel = opensPanel;
    this.#scanner = new Scanner(pack);
    this.#painter = choosePainter(settings, owned);
    this.#card = new Card(() => {
      if (this.#current !== null) void tellBackground({ type: 'page:open-panel', id: this.#current });
    }, signal);
    this.#observer = new PageObserver((places) => this.#later(places), signal);
    this.#sheet.replaceSync(highlightCss(settings.palette));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
    this.#listen(signal);
    this.#scanAll();
  }

  #listen(signal: AbortSignal): void {
    const runtime = pageRuntime();
    const listener = (message: BackgroundToPage): void => this.#hear(message);
    runtime?.onMessage.addListener(listener);
    signal.addEventListener('abort', () => pageRuntime()?.onMessage.removeListener(listener), { once: true });
    this.#watchForRemoval(signal);
    document.addEventListener('click', (event) => this.#clicked(event), { signal });
    let rest: ReturnType<typeof setTimeout> | undefined;
    document.addEventListener(
      'pointermove',
      (event) => {
        clearTimeout(rest);
        if (event.pointerType !== 'touch') rest = setTimeout(() => this.#pointed(event), REST);
      },
      { signal, passive: true },
    );
    document.addEventListener(
      'scroll',
      () => {
        if (this.#card.shown) this.#card.hide();
      },
      { signal, passive: true, capture: true },
    );
  }

  /**
   * Once the extension is disabled, updated or removed, Chrome takes its id away: then the page is left as it was.
   * Looking wakes no background, which a port would. (Firefox tells a page nothing.)
   */
  #watchForRemoval(signal: AbortSignal): void {
    const look = (): void => {
      if (document.visibilityState === 'visible' && !this.#runtime?.id) this.end();
    };
    const timer = setInterval(look, LOOK);
    document.addEventListener('visibilitychange', look, { signal });
    signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  }

  #scanAll(): void {
    const painted = this.#scanner.scanPage();
    if (this.#on) this.#observer.unseen(() => this.#painter.paint(painted));
    this.#report();
  }

  #later(places: readonly Element[]): void {
    const painted = this.#scanner.scanParts(places);
    if (this.#on && painted.length > 0) this.#observer.unseen(() => this.#painter.paint(painted));
    this.#report();
  }

  #report(): void {
    void tellBackground({ type: 'page:findings', findings: this.#scanner.findings(this.#painter.kind) });
  }

  #hear(message: BackgroundToPage): void {
    switch (message.type) {
      case 'scanner:select':
        this.#select(message.id, true);
        break;
      case 'scanner:step':
        this.#step(message.by);
        break;
      case 'scanner:toggle':
        this.#toggle();
        break;
      case 'scanner:settings':
        this.#change(message.settings);
        break;
      case 'scanner:navigated':
        this.#again();
        break;
      case 'scanner:stop':
        this.end();
        break;
    }
  }

  #change(settings: Settings): void {
    if (settings.palette !== this.#settings.palette) this.#sheet.replaceSync(highlightCss(settings.palette));
    const toggles = settings.highlights !== this.#on;
    this.#settings = settings;
    if (toggles) this.#toggle();
  }

  #toggle(): void {
    this.#on = !this.#on;
    this.#card.hide();
    this.#observer.unseen(() => (this.#on ? this.#painter.paint(this.#scanner.scanPage()) : this.#painter.clear()));
    void tellBackground({ type: 'page:highlights', on: this.#on });
    this.#report();
  }

  #step(by: 1 | -1): void {
    const order = this.#scanner.order();
    if (order.length === 0) return;
    const at = this.#current === null ? (by === 1 ? -1 : 0) : order.indexOf(this.#current);
    const id = order[(at + by + order.length) % order.length];
    if (id !== undefined) this.#select(id, true);
  }

  /** After a client-side navigation nothing of the page before may stay. */
  #again(): void {
    this.#current = null;
    this.#card.hide();
    this.#observer.unseen(() => this.#painter.clear());
    this.#scanAll();
  }

  /** @param scroll bring the figure into view and show its card */
  #select(id: number, scroll: boolean): void {
    this.#current = id;
    this.#observer.unseen(() => this.#painter.select(id));
    void tellBackground({ type: 'page:select', id });
    const range = scroll ? this.#painter.rangeOf(id) : null;
    if (!range) return;
    const element =
      range.startContainer instanceof Element
        ? (range.startContainer.children[range.startOffset] ?? range.startContainer)
        : range.startContainer.parentElement;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    element?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
    setTimeout(() => this.#showCard(id), calm ? 0 : 500);
  }

  #clicked(event: MouseEvent): void {
    if (this.#card.contains(event.target)) return;
    const id = this.#painter.figureAt(event.clientX, event.clientY);
    if (id === null) {
      this.#card.hide();
      return;
    }
    this.#select(id, false);
    this.#showCard(id);
  }

  #pointed(event: PointerEvent): void {
    if (this.#card.contains(event.target)) return;
    const id = this.#painter.figureAt(event.clientX, event.clientY);
    if (id === null) {
      if (this.#current === null) this.#card.hide();
      return;
    }
    this.#current = id;
    this.#showCard(id);
  }

  #showCard(id: number): void {
    const range = this.#painter.rangeOf(id);
    const content = this.#contentOf(id);
    if (range && content) this.#observer.unseen(() => this.#card.show(content, range.getBoundingClientRect()));
  }

  #contentOf(id: number): CardContent | null {
    const figure = this.#scanner.figure(id);
    if (!figure) return null;
    const { pack } = this.#scanner;
    const { comparison, record } = figure;
    const verdict = comparison.verdict ?? 'not-compared';
    const sources = comparison.relations.flatMap(({ source, claim }) => {
      const row = pack.claims.find((entry) => entry.id === claim);
      const publisher = pack.sources.find((entry) => entry.id === source)?.publisher;
      return row && publisher ? [{ publisher, reported: formatReference(row) }] : [];
    });
    const stated = formatQuantity(record.stated, record.low, record.high, record.modifier, record.unit);
    const measure = pack.measures.find((entry) => entry.id === record.measure)?.label ?? '';
    const subject = pack.subjects.find((entry) => entry.id === record.subject)?.label ?? '';
    return {
      verdict,
      label: `${VERDICT_LABELS[verdict]} · ${stated} ${measure}, ${subject}`,
      text: describeVerdict(pack, comparison),
      sources,
      hint: this.#opensPanel ? null : 'The panel opens with Alt+Shift+P, or from the toolbar.',
    };
  }

  /** Leaves the page as it was. */
  end(): void {
    if (this.#stop.signal.aborted) return;
    this.#stop.abort();
    this.#painter.clear();
    this.#card.hide();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }

  /** It has ended, or its extension has gone and it does not know yet. */
  get ended(): boolean {
    return this.#stop.signal.aborted || !this.#runtime?.id;
  }
}
