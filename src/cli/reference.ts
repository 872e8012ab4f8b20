import type { Pack } from '../reference/index.ts';
import { loadPack } from './load-pack.ts';
import { UsageError } from './usage.ts';

function table(pack: Pack): string {
  const lines = [`${pack.title}`, `${pack.name} ${pack.version}, sha256 ${pack.checksum.slice(0, 16)}…`, ''];
  for (const subject of pack.subjects) {
    lines.push(subject.label);
    for (const measure of pack.measures) {
      const claims = pack.claims.filter((claim) => claim.subject === subject.id && claim.measure === measure.id);
      for (const claim of claims)
        lines.push(
          `  ${measure.label.padEnd(22)} ${(claim.population === 'all' ? '' : claim.population).padEnd(12)} ${claim.source.padEnd(12)} ${claim.figure.replace(/\s+/g, ' ')}`,
        );
    }
    lines.push('');
  }
  return `${lines.join('\n')}\n`;
}

/** Prints the pack: a table for people, or one object with the fields of the tables. */
export function printReference(format: string, folder: string | null): string {
  const pack = loadPack(folder ?? undefined);
  if (format === 'table') return table(pack);
  if (format !== 'json') throw new UsageError(`--format: "${format}" is none of table, json`);
  const claims = pack.claims.map(({ days: _days, not_comparable, ...claim }) => ({
    ...claim,
    comparable: not_comparable === null ? 'yes' : `no: ${not_comparable}`,
  }));
  return `${JSON.stringify({ sources: pack.sources, subjects: pack.subjects, measures: pack.measures, claims }, null, 2)}\n`;
}
