import type { BackgroundToPage, PageReading, PageSetup, PageTexts } from '../messages.ts';
import type { Settings } from '../store/settings.ts';
import { Card } from './card.ts';
import { HighlightPainter } from './highlight-painter.ts';
import { highlightCss } from './highlight-style.ts';
import { MarkPainter } from './mark-painter.ts';
import { PageObserver } from './page-observer.ts';
import type { Painted, Painter } from './painter.ts';
import { pageRuntime, tellBackground } from './runtime.ts';
import { Scanner } from './scanner.ts';

/** How long a pointer rests on a figure before its card shows, in milliseconds. */
const REST = 250;
/** How often a visible page looks whether the extension is still there, in milliseconds. */
const LOOK = 2000;

/** Has texts read where the reader and the pack are. */
async function readTexts(texts: PageTexts): Promise<PageReading | null> {
  const answer = await tellBackground({ type: 'page:texts', ...texts });
  return isReading(answer) ? answer : null;
}

function isReading(answer: unknown): answer is PageReading {
  return typeof answer === 'object' && answer !== null && 'figures' in answer;
}

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
  /** Counts the readings of the whole page: what an earlier one still brings is of a page that is gone. */
  #turn = 0;
  /** Readings follow one another. */
  #reading: Promise<void> = Promise.resolve();

  constructor({ language, settings, owned, opensPanel }: PageSetup) {
    const { signal } = this.#stop;
    this.#settings = settings;
    this.#on = settings.highlights;
    this.#opensPanel = opensPanel;
    this.#scanner = new Scanner(language, {
      read: readTexts,
      forget: (ids) => this.#observer.unseen(() => this.#painter.remove(ids)),
    });
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

  /** What an earlier reading painted goes, so that nothing is painted twice. */
  #scanAll(): void {
    this.#turn += 1;
    this.#observer.unseen(() => this.#painter.clear());
    void this.#show(() => this.#scanner.scanPage());
  }

  #later(places: readonly Element[]): Promise<void> {
    return this.#show(() => this.#scanner.scanParts(places));
  }

  /** Paints and reports what a reading finds, unless the page was exchanged or everything ended meanwhile. */
  #show(read: () => Promise<readonly Painted[] | null>): Promise<void> {
    const turn = this.#turn;
    const isOver = (): boolean => turn !== this.#turn || this.#stop.signal.aborted;
    const show = async (): Promise<void> => {
      const painted = isOver() ? null : await read();
      if (!painted || isOver()) return;
      if (this.#on && painted.length > 0) this.#observer.unseen(() => this.#painter.paint(painted));
      this.#report();
    };
    // One that failed must not hold up the next.
    this.#reading = this.#reading.then(show, show);
    return this.#reading;
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
    void tellBackground({ type: 'page:highlights', on: this.#on });
    if (this.#on) this.#scanAll();
    else this.#observer.unseen(() => this.#painter.clear());
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
    const card = this.#scanner.card(id);
    if (!range || !card) return;
    const hint = this.#opensPanel ? null : 'The panel opens with Alt+Shift+P, or from the toolbar.';
    this.#observer.unseen(() => this.#card.show({ ...card, hint }, range.getBoundingClientRect()));
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
