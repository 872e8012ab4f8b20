import { outermost } from './outermost.ts';
import { Pause } from './pause.ts';

/** More changed places than this at once are one: the page was exchanged. */
const MOST_PLACES = 200;

/**
 * Watches a page for text that arrives later. Changes are gathered, and given out after a pause that grows under
 * load; nothing happens while the tab is hidden.
 */
export class PageObserver {
  readonly #changed: (places: readonly Element[]) => void | Promise<void>;
  readonly #pause = new Pause();
  readonly #observer = new MutationObserver((records) => this.#gather(records));
  readonly #places = new Set<Element>();
  #timer: ReturnType<typeof setTimeout> | null = null;
  #giving = false;

  /**
   * @param changed gets the elements whose text is new; called at most once a pause, and not again before it is done
   * @param signal stops the watching
   */
  constructor(changed: (places: readonly Element[]) => void | Promise<void>, signal: AbortSignal) {
    this.#changed = changed;
    document.addEventListener('visibilitychange', () => this.#plan(), { signal });
    signal.addEventListener(
      'abort',
      () => {
        this.#observer.disconnect();
        if (this.#timer !== null) clearTimeout(this.#timer);
      },
      { once: true },
    );
    this.#start();
  }

  #start(): void {
    this.#observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  }

  /** Does something to the page that must not be seen as a change of it. */
  unseen<T>(act: () => T): T {
    this.#gather(this.#observer.takeRecords());
    this.#observer.disconnect();
    try {
      return act();
    } finally {
      this.#start();
    }
  }

  #gather(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') {
        if (target.parentElement) this.#places.add(target.parentElement);
        continue;
      }
      for (const node of addedNodes) {
        if (node instanceof Element) this.#places.add(node);
        else if (node instanceof Text && node.data.trim() && target instanceof Element) this.#places.add(target);
      }
    }
    if (this.#places.size > MOST_PLACES) {
      this.#places.clear();
      this.#places.add(document.body);
    }
    this.#plan();
  }

  #plan(): void {
    if (this.#timer !== null || this.#giving || this.#places.size === 0 || document.visibilityState === 'hidden') return;
    this.#timer = setTimeout(() => void this.#give(), this.#pause.length);
  }

  async #give(): Promise<void> {
    this.#timer = null;
    const places = outermost([...this.#places].filter((place) => place.isConnected));
    this.#places.clear();
    if (places.length === 0) return;
    this.#giving = true;
    const started = performance.now();
    try {
      await this.#changed(places);
    } finally {
      this.#giving = false;
      this.#pause.after(performance.now() - started);
      this.#plan();
    }
  }
}
