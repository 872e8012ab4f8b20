import { describeVerdict, formatReference, formatSourceDate, type PageFigure } from '../compare/index.ts';
import type { PageReport } from '../messages.ts';
import type { Pack } from '../reference/types.ts';
import { textFragmentLink } from './text-fragment.ts';

/** How one source stands to an exported figure. */
export interface ExportedSource {
  readonly id: string;
  readonly publisher: string;
  readonly date: string;
  readonly reported: string;
  readonly relation: string;
  readonly open: boolean;
  readonly difference: number | null;
  readonly origin: string;
}

/** A figure as it leaves the browser: the exact words, the comparison, the sources, and the way back to the page. */
export interface ExportedFigure {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  readonly link: string;
  readonly subject: string | null;
  readonly measure: string | null;
  readonly population: string | null;
  readonly stated: number | string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly modifier: string;
  readonly attribution: string | null;
  readonly assertion: string;
  readonly verdict: string | null;
  readonly comparison: string;
  readonly sources: readonly ExportedSource[];
}

export interface ExportedPage {
  readonly url: string;
  readonly title: string;
  readonly site: string;
  readonly published: string | null;
  readonly scanned_at: string;
  /** Numbers of the page that were not compared. */
  readonly others: number;
  readonly figures: readonly ExportedFigure[];
}

/** What is exported: pages, and the reference they were compared with. */
export interface ExportedPages {
  readonly tool: 'plumbline';
  readonly pack: { readonly name: string; readonly title: string; readonly version: string; readonly checksum: string };
  readonly pages: readonly ExportedPage[];
}

function exportFigure(pack: Pack, url: string, { record, before, after, comparison }: PageFigure): ExportedFigure {
  const sources = comparison.relations.flatMap(({ source: id, claim, relation, open, difference }) => {
    const source = pack.sources.find((entry) => entry.id === id);
    const row = pack.claims.find((entry) => entry.id === claim);
    return source && row
      ? [
          {
            id,
            publisher: source.publisher,
            date: formatSourceDate(source),
            reported: formatReference(row),
            relation,
            open,
            difference,
            origin: row.origin,
          },
        ]
      : [];
  });
  const { quote, subject, measure, population, stated, low, high, modifier, attribution, assertion, verdict } = record;
  return {
    quote,
    before,
    after,
    link: textFragmentLink(url, quote, before, after),
    subject,
    measure,
    population,
    stated,
    low,
    high,
    modifier,
    attribution,
    assertion,
    verdict,
    comparison: describeVerdict(pack, comparison),
    sources,
  };
}

/** @param reports pages as the panel shows them */
export function exportPages(pack: Pack, reports: readonly PageReport[]): ExportedPages {
  return {
    tool: 'plumbline',
    pack: { name: pack.name, title: pack.title, version: pack.version, checksum: pack.checksum },
    pages: reports.map((report) => ({
      url: report.url,
      title: report.title,
      site: report.site,
      published: report.published,
      scanned_at: report.scannedAt,
      others: report.others,
      figures: report.figures.map((figure) => exportFigure(pack, report.url, figure)),
    })),
  };
}
