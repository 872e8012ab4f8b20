import { compileLexicon, extractClaims, type Lexicon } from '../claims/index.ts';
import { compareClaim, contradictionsOf, type Finding, type PageFigure, pageFigure } from '../compare/index.ts';
import { MOST_FIGURES } from '../limits.ts';
import type { PageFindings } from '../messages.ts';
import type { Pack } from '../reference/types.ts';
import { parseDay } from '../text/index.ts';
import { isInLanguage } from './language.ts';
import { type PageMetadata, readMetadata } from './metadata.ts';
import { isSkipped, type PageText, pieceAt, readPageText } from './page-text.ts';
import type { Painted } from './painter.ts';

/** How much of the page's opening is told to what arrives later. */
const OPENING = 600;

function isVisible(element: Element): boolean {
  return element.checkVisibility({ checkOpacity: false, checkVisibilityCSS: true });
}

/** An inline or boxless parent says nothing about its children: "display: contents" has no box. */
function isShown(element: Element): boolean {
  return isVisible(element) || getComputedStyle(element).display === 'contents';
}

/** Reads a page and its later parts, and remembers what was found. Holds no painter and sends nothing. */
export class Scanner {
  readonly #pack: Pack;
  readonly #lexicon: Lexicon;
  #metadata: PageMetadata = { title: '', site: '', published: null, language: null };
  #opening = '';
  #readable = true;
  #others = 0;
  readonly #findings = new Map<number, { finding: Finding; figure: PageFigure; node: Text }>();
  #next = 0;

  constructor(pack: Pack) {
    this.#pack = pack;
    this.#lexicon = compileLexicon(pack);
  }

  get pack(): Pack {
    return this.#pack;
  }

  /** Reads the whole page. Throws nothing away that the page still shows. */
  scanPage(): Painted[] {
    this.#findings.clear();
    this.#others = 0;
    const text = readPageText(document.body, isShown);
    this.#metadata = readMetadata(document, text.text);
    this.#readable = isInLanguage(this.#pack.language, this.#metadata.language, text.text);
    if (!this.#readable) return [];
    this.#opening = openingOf(text);
    return this.#scan(text, this.#metadata.title);
  }

  /** Reads parts that came later; the page's headline and opening tell what they are about. */
  scanParts(parts: readonly Element[]): Painted[] {
    if (!this.#readable) return [];
    this.#forgetRemoved();
    const painted: Painted[] = [];
    for (const part of parts) {
      if (isInsideSkipped(part)) continue;
      const scope = blockOf(part);
      this.#forgetInside(scope);
      painted.push(...this.#scan(readPageText(scope, isShown), `${this.#metadata.title}. ${this.#opening}`));
    }
    return painted;
  }

  #scan(page: PageText, title: string): Painted[] {
    const published = this.#metadata.published === null ? null : parseDay(this.#metadata.published);
    const claims = extractClaims(this.#lexicon, { text: page.text, title, published, blocks: page.blocks });
    const painted: Painted[] = [];
    for (const claim of claims) {
      if (claim.subject === null || claim.measure === null) {
        this.#others += 1;
        continue;
      }
      if (this.#findings.size >= MOST_FIGURES) break;
      const finding: Finding = { claim, comparison: compareClaim(this.#pack, claim, published) };
      const range = rangeOf(page, claim.start, claim.end);
      const block = page.blocks[claim.block];
      if (!range || !block || !(range.startContainer instanceof Text)) continue;
      const id = this.#next;
      this.#next += 1;
      this.#findings.set(id, { finding, figure: pageFigure(id, page.text, block, finding), node: range.startContainer });
      painted.push({ id, verdict: finding.comparison?.verdict ?? 'not-compared', range });
    }
    return painted;
  }

  /** A part is read again whole: what was found in it before is forgotten, so that nothing stands twice. */
  #forgetInside(scope: Element): void {
    for (const [id, { node }] of this.#findings) if (scope.contains(node)) this.#findings.delete(id);
  }

  #forgetRemoved(): void {
    for (const [id, { node }] of this.#findings) if (!node.isConnected) this.#findings.delete(id);
  }

  figure(id: number): PageFigure | null {
    return this.#findings.get(id)?.figure ?? null;
  }

  /** Figure ids in the order of the page. */
  order(): number[] {
    return [...this.#findings]
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
    const order = this.order();
    const entries = order.flatMap((id) => this.#findings.get(id) ?? []);
    const contradictions = contradictionsOf(
      this.#pack,
      entries.map(({ finding }) => finding.claim),
    );
    return {
      ...this.#metadata,
      status: this.#readable ? 'scanned' : 'other-language',
      painter,
      figures: entries.map(({ figure }) => figure),
      contradictions: contradictions.slice(0, 100).map(({ first, second }) => ({ first: order[first] ?? 0, second: order[second] ?? 0 })),
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

/** The nearest element that is a block by itself: a sentence is never read from its middle. */
function blockOf(element: Element): Element {
  let at: Element = element;
  while (at.parentElement && at.parentElement !== document.documentElement && getComputedStyle(at).display.startsWith('inline'))
    at = at.parentElement;
  return at;
}

/** The range of a stretch of a page's text. */
function rangeOf(page: PageText, start: number, end: number): Range | null {
  const [first, last] = [page.pieces[pieceAt(page.pieces, start)], page.pieces[pieceAt(page.pieces, end - 1)]];
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
}
