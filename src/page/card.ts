import type { FigureCard } from '../compare/index.ts';

/** What the card says of a figure. */
export interface CardContent extends FigureCard {
  /** Shown instead of the button where the panel opens only from a key. */
  readonly hint: string | null;
}

const STYLE = `
:host { all: initial; position: fixed; z-index: 2147483647; inset: auto; display: block; }
.card { box-sizing: border-box; max-width: min(22rem, 90vw); padding: .75rem .875rem; font: 14px/1.45 system-ui, sans-serif; color: #1b1b1f; background: #fff; border: 1px solid #c9c7d0; border-radius: 8px; box-shadow: 0 6px 24px rgb(0 0 0 / .22); }
.label { display: block; font-weight: 650; margin: 0 0 .25rem; }
p { margin: 0 0 .5rem; }
dl { display: grid; grid-template-columns: auto 1fr; gap: .125rem .75rem; margin: 0 0 .5rem; font-size: 13px; }
dt { color: #5b5966; } dd { margin: 0; }
button { font: inherit; color: #fff; background: #3a3f8f; border: 0; border-radius: 5px; padding: .25rem .625rem; cursor: pointer; }
button:focus-visible { outline: 3px solid #f0a500; outline-offset: 1px; }
.hint { color: #5b5966; font-size: 13px; margin: 0; }
@media (prefers-color-scheme: dark) { .card { color: #ececf1; background: #24242b; border-color: #4b4a57; } dt, .hint { color: #b3b1c0; } button { background: #aab1ff; color: #15162e; } }
`;

/**
 * The small card that a highlight shows, in a closed shadow root: the page neither styles nor reads it.
 * Its words go in as text.
 */
export class Card {
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #open: () => void;

  /** @param open what "Open in panel" does */
  constructor(open: () => void, signal: AbortSignal) {
    this.#open = open;
    this.#host = document.createElement('plumbline-card');
    this.#root = this.#host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    this.#root.adoptedStyleSheets = [sheet];
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape') this.hide();
      },
      { signal },
    );
    signal.addEventListener('abort', () => this.hide(), { once: true });
  }

  /** Shows the card beside a place of the viewport. */
  show(content: CardContent, place: DOMRect): void {
    const make = (tag: string, text: string, name = ''): HTMLElement => {
      const element = document.createElement(tag);
      element.textContent = text;
      if (name) element.className = name;
      return element;
    };
    const card = make('div', '', 'card');
    card.setAttribute('role', 'status');
    card.append(make('strong', content.label, 'label'), make('p', content.text));
    if (content.sources.length > 0) {
      const list = document.createElement('dl');
      for (const { publisher, reported } of content.sources) list.append(make('dt', publisher), make('dd', reported));
      card.append(list);
    }
    if (content.hint) card.append(make('p', content.hint, 'hint'));
    else {
      const button = make('button', 'Open in panel');
      button.setAttribute('type', 'button');
      // Only a person's click opens the panel, not one that the page makes.
      button.addEventListener('click', (event) => {
        if (event.isTrusted) this.#open();
      });
      card.append(button);
    }
    this.#root.replaceChildren(card);
    document.documentElement.append(this.#host);
    this.#place(place);
  }

  #place(place: DOMRect): void {
    const { width, height } = this.#host.getBoundingClientRect();
    const left = Math.max(8, Math.min(place.left, innerWidth - width - 8));
    const below = place.bottom + 8 + height <= innerHeight;
    this.#host.style.setProperty('left', `${left}px`);
    this.#host.style.setProperty('top', `${below ? place.bottom + 8 : Math.max(8, place.top - height - 8)}px`);
  }

  contains(target: EventTarget | null): boolean {
    return target === this.#host;
  }

  get shown(): boolean {
    return this.#host.isConnected;
  }

  hide(): void {
    this.#host.remove();
  }
}
