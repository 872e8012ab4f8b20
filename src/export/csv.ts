import Papa from 'papaparse';
import type { ExportedPages } from './export-page.ts';

const COLUMNS = [
  'page_address',
  'page_title',
  'page_site',
  'page_published',
  'scanned_at',
  'quote',
  'before',
  'after',
  'link',
  'subject',
  'measure',
  'population',
  'stated',
  'low',
  'high',
  'modifier',
  'attribution',
  'assertion',
  'verdict',
  'comparison',
  'sources',
  'pack',
  'pack_version',
  'pack_checksum',
] as const;

/**
 * CSV by RFC 4180, one row a figure. Text cells that a spreadsheet would run as a formula are disarmed by an
 * apostrophe; numbers stay numbers.
 */
export function toCsv({ pack, pages }: ExportedPages): string {
  const rows = pages.flatMap((page) =>
    page.figures.map((figure) => {
      const sources = figure.sources
        .map(
          ({ publisher, date, reported, relation, open, difference }) =>
            `${publisher} (${date}): ${reported}, ${relation}${open ? ', open' : ''}${difference === null ? '' : `, ${difference}`}`,
        )
        .join(' | ');
      return [
        page.url,
        page.title,
        page.site,
        page.published,
        page.scanned_at,
        figure.quote,
        figure.before,
        figure.after,
        figure.link,
        figure.subject,
        figure.measure,
        figure.population,
        figure.stated,
        figure.low,
        figure.high,
        figure.modifier,
        figure.attribution,
        figure.assertion,
        figure.verdict,
        figure.comparison,
        sources,
        pack.name,
        pack.version,
        pack.checksum,
      ];
    }),
  );
  return `${Papa.unparse([[...COLUMNS], ...rows], { newline: '\r\n', escapeFormulae: true })}\r\n`;
}
