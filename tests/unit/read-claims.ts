import { compileLexicon, type Lexicon } from '../../src/claims/index.ts';
import { loadPack } from '../../src/cli/load-pack.ts';
import { compareDocument, type FigureRecord, figureRecord } from '../../src/compare/index.ts';
import { parseDay } from '../../src/text/index.ts';

export const pack = loadPack();
export const lexicon = compileLexicon(pack);

/** Everything that is read from a text, as the command line prints it. */
export function read(
  text: string,
  { title = '', published = null, words = lexicon }: { title?: string; published?: string | null; words?: Lexicon } = {},
): FigureRecord[] {
  const day = published === null ? null : parseDay(published);
  return compareDocument(words, { text, title, published: day }).map((finding) => figureRecord(text, finding));
}

/**
 * A figure in a few words, so that tables read as specifications:
 * "at least 137 deaths" or "13 deaths/us-military" or "40 deaths (past)"; "-" where it has no measure.
 */
export function inWords({ stated, low, high, modifier, measure, population, assertion }: FigureRecord): string {
  const number = stated ?? (modifier === 'between' ? `${low}-${high}` : '');
  const bound = modifier === 'exact' || modifier === 'between' ? '' : modifier;
  const what = measure === null ? '-' : `${measure}${population && population !== 'all' ? `/${population}` : ''}`;
  return [bound, String(number), what, assertion === 'asserted' || measure === null ? '' : `(${assertion})`].filter(Boolean).join(' ');
}

/** The figures that have a measure, in words. */
export function measured(text: string, options: Parameters<typeof read>[1] = {}): string[] {
  return read(text, options)
    .filter(({ measure }) => measure !== null)
    .map(inWords);
}

/** The counts of a page of news that are linked to a subject, as stated. */
export const countsOf = (subject: string, text: string, published: string): (number | string | null)[] =>
  read(text, { title: 'News of the day', published })
    .filter((figure) => figure.subject === subject && figure.measure !== 'date')
    .map(({ stated }) => stated);
