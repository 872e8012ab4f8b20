import { MOST_CHARACTERS } from '../limits.ts';
import type { Block, BlockKind } from '../text/index.ts';

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
const SKIPPED_ROLES: ReadonlySet<string> = new Set([
  'navigation',
  'search',
  'menu',
  'menubar',
  'dialog',
  'alertdialog',
  'textbox',
  'complementary',
  'contentinfo',
  'form',
  'tablist',
  'toolbar',
]);
/** Words of class names and ids that news pages give to comments, related stories and furniture. */
const SKIPPED_NAMES =
  /(?:^|[-_\s])(comments?|disqus|related|recommend(?:ed|ations?)?|newsletter|promo|share|sharing|social|breadcrumbs?|cookie|consent|most-?read|trending|read-?more|more-?stories|also-?read|advert(?:isement)?|ads?|subscribe|paywall|footer|site-?header|navbar|menu|sidebar|outbrain|taboola)(?:$|[-_\s])/i;

const BLOCKS: ReadonlySet<string> = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN OL P SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const KINDS: Readonly<Record<string, BlockKind>> = {
  H1: 'headline',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LI: 'item',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
  TIME: 'entry',
};

/** A fact's name, and its value right behind it: "Deaths | 145" is one line of a table or a list of facts. */
const FACTS: Readonly<Record<string, string>> = { TH: 'TD', DT: 'DD' };

/** Whether an element is the name of the fact whose value comes next. */
const isFactName = (element: Element): boolean => {
  const value = FACTS[element.tagName.toUpperCase()];
  return value !== undefined && element.nextElementSibling?.tagName.toUpperCase() === value;
};

/** Deeper is not read, so that a hostile page costs no more than a long one. */
const DEEPEST = 400;

/** Whether an element's text is left out. */
export function isSkipped(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (SKIPPED.has(tag)) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  if (SKIPPED_ROLES.has(element.getAttribute('role') ?? '')) return true;
  if (tag === 'BODY' || tag === 'HTML' || tag === 'MAIN' || tag === 'ARTICLE') return false;
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

  const close = (): void => {
    if (length > blockStart && /\S/.test(parts.slice(blockPart).join(''))) {
      blocks.push({ kind, start: blockStart, end: length });
      parts.push('\n');
      length += 1;
    }
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
      return;
    }
    if (node.nodeType !== ELEMENT_NODE) return;
    const element = node as Element;
    if (isSkipped(element) || !isVisible(element)) return;
    const tag = element.tagName.toUpperCase();
    if (tag === 'BR') {
      parts.push('\n');
      length += 1;
      if (element.nextElementSibling?.tagName.toUpperCase() === 'BR') close();
      return;
    }
    const isBlock = BLOCKS.has(tag);
    const own = isBlock ? (KINDS[tag] ?? (inherited === 'item' || inherited === 'caption' ? inherited : 'paragraph')) : inherited;
    const before = element.previousElementSibling;
    if (isBlock && !(before && isFactName(before))) {
      close();
      kind = own;
    }
    const children = element.shadowRoot ? element.shadowRoot.childNodes : element.childNodes;
    for (const child of Array.from(children)) read(child, depth + 1, own);
    if (isFactName(element)) {
      parts.push('\t');
      length += 1;
    } else if (isBlock) {
      close();
      kind = inherited;
    }
  };
  read(root, 0, 'paragraph');
  close();
  return { text: parts.join(''), blocks, pieces };
}
