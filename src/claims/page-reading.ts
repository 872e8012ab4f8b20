import type { Block, DateValue, Day, PlacedCell } from '../text/index.ts';
import type { Claim } from './claim.ts';
import type { Entity, Lexicon, NameEntry } from './lexicon.ts';
import type { Asked } from './measures/asked.ts';
import type { PageTokens } from './page-tokens.ts';
import type { Given } from './reading.ts';
import type { PageShape } from './topics/page-shape.ts';
import type { Topic } from './topics/topic.ts';
import type { Hit } from './words/phrase-table.ts';

/** A text to read: a page's, a file's. */
export interface TextDocument {
  readonly text: string;
  readonly title: string;
  /** The day it was published, against which relative dates are resolved; null when the page gives none. */
  readonly published: Day | null;
  /** Its blocks; cut from line breaks when they are left out. */
  readonly blocks?: readonly Block[] | undefined;
}

/** A page that is read block by block: what stays the same, and what earlier blocks have left. */
export interface PageReading {
  readonly lexicon: Lexicon;
  readonly text: string;
  /** When it was published. */
  readonly published: Day | null;
  readonly blocks: readonly Block[];
  readonly tokens: PageTokens;
  readonly shape: PageShape;
  /** For each block the names of the lines beside it, where it is one of a list. */
  readonly beside: readonly (readonly string[])[];
  readonly places: readonly (PlacedCell | null)[];
  readonly claims: Claim[];
  /** Counts already given. */
  readonly given: Given[];
  /** When organisations were founded, as the text has said. */
  readonly founded: Map<Entity, DateValue>;
  topic: Topic;
  /** What was spoken of before a table. */
  beforeTable: Topic;
  /** What the sentence before asked the number of. */
  asked: Asked | null;
  /** Words of the heading right above. */
  above: readonly Hit<NameEntry>[];
  /** Its report has begun. */
  isBegun: boolean;
}
