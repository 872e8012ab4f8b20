import Papa from 'papaparse';
import type { FigureRecord } from '../compare/index.ts';

/** A figure of a file. */
export interface FileFigure extends FigureRecord {
  readonly file: string;
  /** The words for and against the link, where they were asked for. */
  readonly evidence?: readonly { readonly what: string; readonly weight: number; readonly reason: string; readonly words: string | null }[];
}

/** Writes figures as they come: what goes before the first, for each document, and after the last. */
export interface Writer {
  readonly head: () => string;
  readonly document: (file: string, figures: readonly FileFigure[]) => string;
  readonly foot: () => string;
}

const COLUMNS = [
  'file',
  'start',
  'end',
  'quote',
  'stated',
  'low',
  'high',
  'modifier',
  'unit',
  'measure',
  'population',
  'subject',
  'attribution',
  'assertion',
  'verdict',
  'reason',
  'relations',
] as const;

const relationsText = (figure: FigureRecord): string =>
  figure.relations
    .map(
      ({ source, relation, open, difference }) =>
        `${source}: ${relation}${open ? ' (open)' : ''}${difference === null ? '' : ` (${difference > 0 ? '+' : ''}${difference})`}`,
    )
    .join('; ');

const shorten = (text: string, width: number): string => {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > width ? `${flat.slice(0, width - 1)}…` : flat;
};

/** What is not linked is counted below the table, not listed. */
function table(file: string, figures: readonly FileFigure[]): string {
  const linked = figures.filter(({ subject, measure }) => subject !== null && measure !== null);
  const rows = linked.map((figure) => [
    shorten(figure.quote, 34),
    figure.measure ?? '',
    figure.population === 'all' ? '' : (figure.population ?? ''),
    figure.subject ?? '',
    figure.verdict ?? '',
    relationsText(figure),
  ]);
  const header = ['figure', 'measure', 'population', 'subject', 'verdict', 'sources'];
  const widths = header.map((name, column) => Math.max(name.length, ...rows.map((row) => (column === 5 ? 0 : (row[column]?.length ?? 0)))));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => (column === 5 ? cell : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  const reasons = (figure: FileFigure): string[] =>
    (figure.evidence ?? []).map(
      ({ what, weight, reason, words }) =>
        `    ${what} ${weight >= 0 ? '+' : ''}${Number(weight.toFixed(2))} ${reason}${words === null ? '' : ` "${shorten(words, 60)}"`}`,
    );
  const others = figures.length - linked.length;
  const body =
    rows.length > 0
      ? [
          line(header),
          line(widths.map((width, column) => '-'.repeat(column === 5 ? 7 : width))),
          ...rows.flatMap((row, index) => {
            const figure = linked[index];
            return [line(row), ...(figure ? reasons(figure) : [])];
          }),
        ]
      : ['No figure of this text is linked to a subject of the reference.'];
  return `${file}\n\n${body.join('\n')}\n\n${others} other ${others === 1 ? 'number was' : 'numbers were'} not compared.\n\n`;
}

function markdown(file: string, figures: readonly FileFigure[]): string {
  const cell = (value: unknown): string =>
    String(value ?? '')
      .replace(/\s+/g, ' ')
      .replace(/[\\|<>*_`[\]]/g, '\\$&');
  const linked = figures.filter(({ subject, measure }) => subject !== null && measure !== null);
  const rows = linked.map(
    (figure) =>
      `| ${[figure.quote, figure.measure, figure.population, figure.subject, figure.verdict, relationsText(figure)].map(cell).join(' | ')} |`,
  );
  return `## ${cell(file)}\n\n| figure | measure | population | subject | verdict | sources |\n| --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}\n\n${figures.length - linked.length} other numbers were not compared.\n\n`;
}

function csvRows(figures: readonly FileFigure[]): string {
  const rows = figures.map((figure) => COLUMNS.map((column) => (column === 'relations' ? relationsText(figure) : figure[column])));
  return rows.length > 0 ? `${Papa.unparse(rows, { escapeFormulae: true, newline: '\r\n' })}\r\n` : '';
}

/** The writers by format name. */
export function writers(): Readonly<Record<string, () => Writer>> {
  return {
    table: () => ({ head: () => '', document: table, foot: () => '' }),
    md: () => ({ head: () => '', document: markdown, foot: () => '' }),
    csv: () => ({ head: () => `${COLUMNS.join(',')}\r\n`, document: (_, figures) => csvRows(figures), foot: () => '' }),
    jsonl: () => ({
      head: () => '',
      document: (_, figures) => figures.map((figure) => `${JSON.stringify(figure)}\n`).join(''),
      foot: () => '',
    }),
    json: () => {
      let first = true;
      const document = (_: string, figures: readonly FileFigure[]): string =>
        figures
          .map((figure) => {
            const comma = first ? '\n' : ',\n';
            first = false;
            return `${comma}${JSON.stringify(figure)}`;
          })
          .join('');
      return { head: () => '[', document, foot: () => '\n]\n' };
    },
  };
}
