import { MOST_CHARACTERS } from '../limits.ts';
import type { Block, BlockKind, Cell } from '../text/index.ts';
import { endsLine, isFactName, isStuck } from './lines.ts';
import { leadsAway } from './link.ts';
import { cellOf, type TableReading } from './table-cell.ts';

/** A text node and where its text begins in the page's text. */
export interface TextPiece {
  readonly node: Text;
  /** UTF-16 offsets in the page's text, half-open. */
  readonly start: number;
  readonly end: number;
}

/** The text of a page as it is scanned, with the way back to its nodes. */
export interface PageText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly pieces: readonly TextPiece[];
}

/** Nothing in these is read: no prose, or not the article's. */
const SKIPPED: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH CANVAS IFRAME OBJECT EMBED VIDEO AUDIO NAV FORM BUTTON INPUT TEXTAREA SELECT OPTION DIALOG PRE CODE KBD SAMP FOOTER HEAD'.split(
    ' ',
  ),
);
const SKIPPED_ROLES: ReadonlySet<string> = new Set(
  'navigation search menu menubar dialog alertdialog textbox complementary contentinfo form tablist toolbar'.split(' '),
);
/** Hidden from readers, or written by them. */
const UNREAD = '[hidden],[aria-hidden=true],[contenteditable]:not([contenteditable=false])';
/** Words of class names and ids that news pages give to comments, related stories and furniture. */
const SKIPPED_NAMES =
  /(?:^|[-_\s])(comments?|disqus|related|recommend(?:ed|ations?)?|newsletter|promo|share|sharing|social|breadcrumbs?|cookie|consent|most-?read|trending|read-?more|more-?stories|also-?read|advert(?:isement)?|ads?|subscribe|paywall|footer|site-?header|navbar|menu|sidebar|outbrain|taboola)(?:$|[-_\s])/i;

const BLOCKS: ReadonlySet<string> = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGURE HEADER HGROUP HR MAIN OL P SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
/** And those whose name says what kind of block they are. */
const KINDS: Readonly<Record<string, BlockKind>> = { H1: 'headline', LI: 'item', FIGCAPTION: 'caption', CAPTION: 'caption' };
const kindOf = (tag: string): BlockKind | undefined => (/^H[2-6]$/.test(tag) ? 'heading' : KINDS[tag]);

/** How many of the last stretches of text are looked at for the line that a <br> may end. */
const LONGEST_LINE = 6;

/** Deeper is not read, so that a hostile page costs no more than a long one. */
const DEEPEST = 400;

/** Whether an element's text is left out. */
export function isSkipped(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (SKIPPED.has(tag) || SKIPPED_ROLES.has(element.getAttribute('role') ?? '') || element.matches(UNREAD)) return true;
  if (/^(BODY|HTML|MAIN|ARTICLE)$/.test(tag)) return false;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return names.length < 400 && SKIPPED_NAMES.test(names);
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/**
 * Reads the text of a page or a part of it, across inline tags: "at least <b>145</b> people" is one stretch.
 * @param root element to read; what is inside navigation, comments, related stories, code and form fields is left out
 * @param isVisible asks the browser whether an element is shown; left out where there is no layout
 */
export function readPageText(root: Element, isVisible: (element: Element) => boolean = () => true): PageText {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const pieces: TextPiece[] = [];
  let length = 0;
  let blockStart = 0;
  let kind: BlockKind = 'paragraph';
  /** Whether the block has words that are in no link; the number of a list has none. */
  let isOwn = false;
  /** The value of the fact whose name has just been read. */
  let value: Element | null = null;
  let tables = 0;
  let table: TableReading | undefined;
  let cell: Cell | undefined;

  /** Adds what stands in no text node. */
  const push = (character: string): void => {
    parts.push(character);
    length += 1;
  };
  const close = (): void => {
    if (length > blockStart && /\S/.test(parts.slice(blockPart).join(''))) {
      blocks.push({ kind, start: blockStart, end: length, isLink: !isOwn, ...(cell && { cell }) });
      push('\n');
    }
    isOwn = false;
    blockStart = length;
    blockPart = parts.length;
  };
  let blockPart = 0;

  const read = (node: Node, depth: number, inherited: BlockKind): void => {
    if (length >= MOST_CHARACTERS || depth > DEEPEST) return;
    if (node.nodeType === TEXT_NODE) {
      const text = node as Text;
      const data = text.data.slice(0, MOST_CHARACTERS - length);
      if (data.length === 0) return;
      pieces.push({ node: text, start: length, end: length + data.length });
      parts.push(data);
      length += data.length;
      isOwn ||= /\p{L}/u.test(data) && !leadsAway(text);
      return;
    }
    if (node.nodeType !== ELEMENT_NODE) return;
    const element = node as Element;
    if (isSkipped(element) || !isVisible(element)) return;
    const tag = element.tagName.toUpperCase();
    if (tag === 'BR') {
      const before = parts.slice(-LONGEST_LINE).join('');
      push('\n');
      if (endsLine(element, before, kind)) close();
      return;
    }
    // "<span>145</span><span>killed</span>": apart on the page, by their style.
    if (isStuck(element, parts.at(-1) ?? '')) push(' ');
    const named = kindOf(tag);
    const isBlock = BLOCKS.has(tag) || named !== undefined;
    const own = isBlock ? (named ?? (inherited === 'item' || inherited === 'caption' ? inherited : 'paragraph')) : inherited;
    const isValue = element === value;
    const isName = isBlock && !isValue && isFactName(element);
    if (isBlock && !isValue) {
      close();
      kind = isName && own !== 'item' ? 'paragraph' : own;
    }
    const around = { table, cell };
    if (tag === 'TABLE') {
      table = { table: tables, row: -1, index: -1 };
      tables += 1;
    }
    cell = (table && cellOf(element, tag, table)) ?? cell;
    for (const child of [...(element.shadowRoot ?? element).childNodes]) read(child, depth + 1, own);
    if (isName) {
      push('\t');
      value = element.nextElementSibling;
    } else if (isBlock) {
      close();
      kind = inherited;
    }
    ({ table, cell } = around);
  };
  read(root, 0, 'paragraph');
  close();
  return { text: parts.join(''), blocks, pieces };
}
