import type { FigureCard, PageFigure } from '../compare/index.ts';
import { DATELINE_WITHIN, MOST_CHARACTERS, MOST_FIGURES, MOST_TEXTS } from '../limits.ts';
import type { PageFindings, PageReading, PageTexts } from '../messages.ts';
import { isInLanguage } from './language.ts';
import { isFactName } from './lines.ts';
import { type PageMetadata, readMetadata } from './metadata.ts';
import { outermost } from './outermost.ts';
import { isSkipped, type PageText, readPageText } from './page-text.ts';
import type { Painted } from './painter.ts';
import { rangeOf } from './text-range.ts';

/** How much of the page's opening is told to what arrives later. */
const OPENING = 600;

interface Found {
  readonly figure: PageFigure;
  readonly card: FigureCard;
  readonly node: Text;
}

/** What a scanner needs done. */
export interface ScannerContext {
  /** Reads texts elsewhere; null when nobody could. */
  read(texts: PageTexts): Promise<PageReading | null>;
  /** Takes figures off the page, before their part of it is read again. */
  forget(ids: readonly number[]): void;
}

function isVisible(element: Element): boolean {
  return element.checkVisibility({ checkOpacity: false, checkVisibilityCSS: true });
}

/** An inline or boxless parent says nothing about its children: "display: contents" has no box. */
function isShown(element: Element): boolean {
  return isVisible(element) || getComputedStyle(element).display === 'contents';
}

/**
 * Gathers the texts of a page and its later parts, has them read, and remembers where what was found stands.
 * Holds no painter. Its calls must not overlap: what is read meanwhile would be found twice.
 */
export class Scanner {
  readonly #language: string;
  readonly #context: ScannerContext;
  #metadata: PageMetadata = { title: '', site: '', dates: [], language: null };
  #published: string | null = null;
  #opening = '';
  #readable = true;
  #others = 0;
  readonly #found = new Map<number, Found>();
  #next = 0;

  /** @param language of the pack */
  constructor(language: string, context: ScannerContext) {
    this.#language = language;
    this.#context = context;
  }

  /**
   * Reads the whole page. What was found before is forgotten.
   * @returns null when nobody could read it
   */
  async scanPage(): Promise<Painted[] | null> {
    this.#found.clear();
    this.#others = 0;
    this.#published = null;
    const page = readPageText(document.body, isShown);
    this.#metadata = readMetadata(document);
    this.#readable = isInLanguage(this.#language, this.#metadata.language, page.text);
    if (!this.#readable) return [];
    this.#opening = openingOf(page);
    const { title, dates } = this.#metadata;
    const reading = await this.#ask([page], title, [...dates, page.text.slice(0, DATELINE_WITHIN)]);
    this.#published = reading?.published ?? null;
    return reading && this.#place([page], reading);
  }

  /**
   * Reads parts that came later; the page's headline and opening tell what they are about.
   * @returns null when nobody could read them
   */
  async scanParts(parts: readonly Element[]): Promise<Painted[] | null> {
    if (!this.#readable) return [];
    this.#forget(({ node }) => !node.isConnected);
    const pages: PageText[] = [];
    let length = 0;
    for (const scope of outermost(parts.filter((part) => !isInsideSkipped(part)).map(blockOf))) {
      if (pages.length >= MOST_TEXTS || length > MOST_CHARACTERS) break;
      // A part is read again whole: what was found in it before must not stand twice.
      this.#forget(({ node }) => scope.contains(node));
      const page = readPageText(scope, isShown);
      length += page.text.length;
      if (page.blocks.length > 0) pages.push(page);
    }
    if (pages.length === 0) return [];
    const reading = await this.#ask(pages, `${this.#metadata.title}. ${this.#opening}`, this.#published ? [this.#published] : []);
    return reading && this.#place(pages, reading);
  }

  #ask(pages: readonly PageText[], title: string, dates: readonly string[]): Promise<PageReading | null> {
    return this.#context.read({ title, dates, texts: pages.map(({ text, blocks }) => ({ text, blocks })) });
  }

  /** Finds the figures' nodes. What the page has changed since is left: it is gathered as a change and read again. */
  #place(pages: readonly PageText[], { figures, others }: PageReading): Painted[] {
    this.#others += others;
    const painted: Painted[] = [];
    for (const { text, figure, card } of figures) {
      const page = pages[text];
      const range = page && rangeOf(page, figure.record.start, figure.record.end);
      if (!range || !(range.startContainer instanceof Text) || this.#found.size >= MOST_FIGURES) continue;
      const id = this.#next;
      this.#next += 1;
      this.#found.set(id, { figure: { ...figure, id }, card, node: range.startContainer });
      painted.push({ id, verdict: card.verdict, range });
    }
    return painted;
  }

  #forget(isGone: (found: Found) => boolean): void {
    const gone = [...this.#found].filter(([, found]) => isGone(found)).map(([id]) => id);
    for (const id of gone) this.#found.delete(id);
    if (gone.length > 0) this.#context.forget(gone);
  }

  card(id: number): FigureCard | null {
    return this.#found.get(id)?.card ?? null;
  }

  /** Figure ids in the order of the page. */
  order(): number[] {
    return [...this.#found]
      .sort(([, a], [, b]) =>
        a.node === b.node
          ? a.figure.record.start - b.figure.record.start
          : a.node.compareDocumentPosition(b.node) & Node.DOCUMENT_POSITION_FOLLOWING
            ? -1
            : 1,
      )
      .map(([id]) => id);
  }

  findings(painter: PageFindings['painter']): PageFindings {
    const { title, site, language } = this.#metadata;
    return {
      title,
      site,
      language,
      published: this.#published,
      status: this.#readable ? 'scanned' : 'other-language',
      painter,
      figures: this.order().flatMap((id) => this.#found.get(id)?.figure ?? []),
      others: this.#others,
    };
  }
}

function openingOf({ text, blocks }: PageText): string {
  const lede = blocks
    .filter(({ kind }) => kind === 'paragraph')
    .slice(0, 2)
    .map(({ start, end }) => text.slice(start, end).trim())
    .join(' ');
  return lede.slice(0, OPENING);
}

function isInsideSkipped(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (isSkipped(at)) return true;
  return false;
}

/** The nearest element that is a block by itself: a sentence is never read from its middle, and no value without its name. */
function blockOf(element: Element): Element {
  let at: Element = element;
  while (at.parentElement && at.parentElement !== document.documentElement && getComputedStyle(at).display.startsWith('inline'))
    at = at.parentElement;
  const before = at.previousElementSibling;
  return at.parentElement && (isFactName(at) || (before && isFactName(before))) ? at.parentElement : at;
}
