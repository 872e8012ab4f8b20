/** Findings as files: CSV, JSON, Markdown. Pure. */
import { toCsv } from './csv.ts';
import type { ExportedPages } from './export-page.ts';
import { toMarkdown } from './markdown.ts';

export { type ExportedFigure, type ExportedPage, type ExportedPages, exportPages } from './export-page.ts';
export { textFragmentLink } from './text-fragment.ts';

/** The formats, with the ending and the media type of their files. */
export const EXPORT_FORMATS = {
  csv: { label: 'CSV', type: 'text/csv', write: toCsv },
  json: { label: 'JSON', type: 'application/json', write: (pages: ExportedPages): string => `${JSON.stringify(pages, null, 2)}\n` },
  md: { label: 'Markdown', type: 'text/markdown', write: toMarkdown },
} as const;

export type ExportFormat = keyof typeof EXPORT_FORMATS;
