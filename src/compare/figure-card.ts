import type { Pack } from '../reference/types.ts';
import { describeVerdict, VERDICT_LABELS } from './describe.ts';
import { formatQuantity, formatReference } from './format.ts';
import type { PageFigure } from './page-figure.ts';
import type { VerdictName } from './verdict.ts';

/** What a figure's card says, in words. Plain data. */
export interface FigureCard {
  readonly verdict: VerdictName;
  readonly label: string;
  readonly text: string;
  readonly sources: readonly { readonly publisher: string; readonly reported: string }[];
}

/** The words for a figure of a page, and what each source reported. */
export function figureCard(pack: Pack, { comparison, record }: PageFigure): FigureCard {
  const verdict = comparison.verdict ?? 'not-compared';
  const sources = comparison.relations.flatMap(({ source, claim }) => {
    const row = pack.claims.find((entry) => entry.id === claim);
    const publisher = pack.sources.find((entry) => entry.id === source)?.publisher;
    return row && publisher ? [{ publisher, reported: formatReference(row) }] : [];
  });
  const stated = formatQuantity(record.stated, record.low, record.high, record.modifier, record.unit);
  const measure = pack.measures.find((entry) => entry.id === record.measure)?.label ?? '';
  const subject = pack.subjects.find((entry) => entry.id === record.subject)?.label ?? '';
  return {
    verdict,
    label: `${VERDICT_LABELS[verdict]} · ${stated} ${measure}, ${subject}`,
    text: describeVerdict(pack, comparison),
    sources,
  };
}
