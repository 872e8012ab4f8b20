import * as v from 'valibot';
import type { Contradiction, FigureCard, PageFigure } from './compare/index.ts';
import { DATELINE_WITHIN, MOST_CHARACTERS, MOST_FIGURES, MOST_TEXTS } from './limits.ts';
import type { Settings } from './store/settings.ts';
import type { Block } from './text/index.ts';
import { MODIFIERS } from './text/quantity.ts';

/**
 * Every message between the contexts, one type per direction. The page may lie: what comes from it is checked
 * field by field, and tab, frame and address are taken from the sender, never from the message.
 */

/** What is known of a page, as its scanner sends it. */
export interface PageFindings {
  readonly title: string;
  readonly site: string;
  readonly published: string | null;
  readonly language: string | null;
  readonly status: 'scanned' | 'other-language';
  readonly painter: 'mark' | 'highlight';
  /** In the order of the page. */
  readonly figures: readonly PageFigure[];
  /** Numbers of the page that were found and not linked. */
  readonly others: number;
}

/** What the panel and the popup read of a tab: the findings, and what the background knows itself. */
export interface PageReport extends PageFindings {
  readonly tabId: number;
  readonly url: string;
  /** Pairs of figures that cannot both hold. */
  readonly contradictions: readonly Contradiction[];
  /** ISO instant. */
  readonly scannedAt: string;
  readonly selected: number | null;
  readonly highlights: boolean;
}

/** Texts of a page, to be read: all of it, or parts that came later. */
export interface PageTexts {
  /** What the texts are about: the page's headline, for later parts its opening too. */
  readonly title: string;
  /** What the page gives as its date, the surest first; forms and lines of text are understood. */
  readonly dates: readonly string[];
  readonly texts: readonly { readonly text: string; readonly blocks: readonly Block[] }[];
}

/** A figure that was linked, in the text it stands in. */
export interface ReadFigure {
  /** Index of its text. */
  readonly text: number;
  /** Numbered from 0 in this answer; its offsets are those of its text. */
  readonly figure: PageFigure;
  readonly card: FigureCard;
}

/** The background's answer to page:texts. */
export interface PageReading {
  /** ISO 8601, as the page gives it; null when it gives none. */
  readonly published: string | null;
  readonly figures: readonly ReadFigure[];
  /** Numbers that were found and not linked. */
  readonly others: number;
}

/** From a page's scripts to the background. */
export type PageToBackground =
  /** The watcher saw a word of a subject. */
  | { readonly type: 'page:mention' }
  /** The scanner has started and asks how to work here. */
  | { readonly type: 'page:ready' }
  | ({ readonly type: 'page:texts' } & PageTexts)
  | { readonly type: 'page:findings'; readonly findings: PageFindings }
  /** A figure was clicked or stepped to. */
  | { readonly type: 'page:select'; readonly id: number }
  | { readonly type: 'page:open-panel'; readonly id: number }
  | { readonly type: 'page:highlights'; readonly on: boolean };

/** The background's answer to page:ready. */
export interface PageSetup {
  /** Of the pack, BCP 47: a page in another language is not read. */
  readonly language: string;
  readonly settings: Settings;
  /** A framework owns the page's text, as the probe in its own world says: a hint. */
  readonly owned: boolean;
  /** The panel opens from a click in the page; where it cannot, the card names the key. */
  readonly opensPanel: boolean;
}

/** From the background to a page's scanner. */
export type BackgroundToPage =
  | { readonly type: 'scanner:select'; readonly id: number }
  | { readonly type: 'scanner:step'; readonly by: 1 | -1 }
  | { readonly type: 'scanner:toggle' }
  | { readonly type: 'scanner:settings'; readonly settings: Settings }
  /** The page's address changed without a new page: read it again. */
  | { readonly type: 'scanner:navigated' }
  /** Take every highlight away and stop. */
  | { readonly type: 'scanner:stop' };

/** From panel, popup and options to the background. */
export type UiToBackground =
  | { readonly type: 'ui:scan'; readonly tabId: number }
  | { readonly type: 'ui:select'; readonly tabId: number; readonly id: number }
  | { readonly type: 'ui:pause'; readonly host: string; readonly paused: boolean }
  | { readonly type: 'ui:remembered' }
  | { readonly type: 'ui:usage' }
  | { readonly type: 'ui:clear' };

const short = v.pipe(v.string(), v.maxLength(600));
const nullableText = v.nullable(short);
const number = v.pipe(v.number(), v.finite());
const id = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const relationName = v.picklist(['same', 'compatible', 'above', 'below', 'earlier', 'later', 'different']);
const verdict = v.picklist(['in-line', 'earlier', 'beyond', 'sources-differ', 'differs', 'not-compared']);
const reason = v.picklist([
  'no-article',
  'other-population',
  'denied',
  'forecast',
  'hypothetical',
  'asked',
  'past',
  'group-claim',
  'no-value',
  'far-off',
]);
const modifier = v.picklist(MODIFIERS);

const record = v.object({
  start: number,
  end: number,
  quote: short,
  stated: v.nullable(v.union([number, short])),
  low: v.nullable(number),
  high: v.nullable(number),
  modifier,
  unit: nullableText,
  measure: nullableText,
  population: nullableText,
  subject: nullableText,
  attribution: nullableText,
  assertion: short,
  verdict: v.nullable(verdict),
  reason: v.nullable(reason),
  relations: v.pipe(
    v.array(v.object({ source: short, relation: relationName, open: v.boolean(), difference: v.nullable(number) })),
    v.maxLength(50),
  ),
});

const figure = v.object({
  id,
  record,
  before: short,
  after: short,
  paragraph: id,
  days: v.nullable(v.object({ from: number, to: number, approximate: v.boolean() })),
  comparison: v.object({
    verdict: v.nullable(verdict),
    reason: v.nullable(reason),
    counting: v.boolean(),
    published: v.nullable(v.picklist(['later', 'within', 'unknown'])),
    relations: v.pipe(
      v.array(
        v.object({
          source: short,
          claim: short,
          relation: relationName,
          open: v.boolean(),
          difference: v.nullable(number),
          modifiersDiffer: v.boolean(),
        }),
      ),
      v.maxLength(50),
    ),
  }),
  why: v.pipe(v.array(v.object({ what: short, weight: number, reason: short, words: nullableText })), v.maxLength(40)),
});

export const findingsSchema = v.object({
  title: short,
  site: short,
  published: nullableText,
  language: nullableText,
  status: v.picklist(['scanned', 'other-language']),
  painter: v.picklist(['mark', 'highlight']),
  figures: v.pipe(v.array(figure), v.maxLength(MOST_FIGURES)),
  others: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 * MOST_CHARACTERS));
const whole = v.pipe(v.number(), v.integer());
// A cell that a script has put outside of any row is in row -1.
const cell = v.object({ table: whole, row: whole, index: whole, rows: whole, columns: whole, isHeading: v.boolean() });
const block = v.object({
  kind: v.picklist(['headline', 'heading', 'paragraph', 'item', 'caption', 'entry']),
  start: offset,
  end: offset,
  isLink: v.exactOptional(v.boolean()),
  cell: v.exactOptional(cell),
});
const text = v.object({
  text: v.pipe(v.string(), v.maxLength(2 * MOST_CHARACTERS)),
  blocks: v.pipe(v.array(block), v.maxLength(MOST_CHARACTERS)),
});

export const pageMessageSchema = v.variant('type', [
  v.object({ type: v.literal('page:mention') }),
  v.object({ type: v.literal('page:ready') }),
  v.object({
    type: v.literal('page:texts'),
    title: v.pipe(v.string(), v.maxLength(2000)),
    dates: v.pipe(v.array(v.pipe(v.string(), v.maxLength(DATELINE_WITHIN))), v.maxLength(10)),
    texts: v.pipe(
      v.array(text),
      v.maxLength(MOST_TEXTS),
      v.check((texts) => texts.reduce((sum, { text }) => sum + text.length, 0) <= 2 * MOST_CHARACTERS),
    ),
  }),
  v.object({ type: v.literal('page:findings'), findings: findingsSchema }),
  v.object({ type: v.literal('page:select'), id }),
  v.object({ type: v.literal('page:open-panel'), id }),
  v.object({ type: v.literal('page:highlights'), on: v.boolean() }),
]);

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

export const uiMessageSchema = v.variant('type', [
  v.object({ type: v.literal('ui:scan'), tabId }),
  v.object({ type: v.literal('ui:select'), tabId, id }),
  v.object({ type: v.literal('ui:pause'), host: short, paused: v.boolean() }),
  v.object({ type: v.literal('ui:remembered') }),
  v.object({ type: v.literal('ui:usage') }),
  v.object({ type: v.literal('ui:clear') }),
]);
