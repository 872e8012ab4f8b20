import { compileLexicon, type Evidence } from '../claims/index.ts';
import { compareDocument, figureRecord } from '../compare/index.ts';
import { parseDay } from '../text/index.ts';
import { type FileFigure, writers } from './formats.ts';
import { readInput } from './input.ts';
import { loadPack } from './load-pack.ts';
import { UsageError } from './usage.ts';

export interface ScanOptions {
  readonly format: string;
  readonly published: string | null;
  readonly title: string | null;
  readonly pack: string | null;
  /** Print the text that was read instead of its figures. */
  readonly text: boolean;
  /** Print the words for and against each link. */
  readonly explain: boolean;
}

function explained(text: string, evidence: readonly Evidence[]): { what: string; weight: number; reason: string; words: string | null }[] {
  return evidence.map(({ what, weight, reason, span }) => ({
    what,
    weight,
    reason,
    words: span ? text.slice(span.start, span.end) : null,
  }));
}

/** Waits where the reader is slower than the scan, so that a pipe costs constant memory. */
async function write(chunk: string): Promise<void> {
  if (chunk && !process.stdout.write(chunk)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

/**
 * Scans files one at a time and prints their figures.
 * @returns the exit code: 1 when a file could not be read (the others are still done), else 0
 */
export async function scan(files: readonly string[], options: ScanOptions): Promise<number> {
  const writer = writers()[options.format];
  if (!writer) throw new UsageError(`--format: "${options.format}" is none of ${Object.keys(writers()).join(', ')}`);
  if (files.length === 0) throw new UsageError('scan: name at least one file, or - for standard input');
  const published = options.published === null ? null : parseDay(options.published);
  if (options.published !== null && published === null)
    throw new UsageError(`--published: "${options.published}" is no date; write it like 2024-03-23`);
  const lexicon = compileLexicon(loadPack(options.pack ?? undefined));
  const out = writer();
  let code = 0;
  if (!options.text) await write(out.head());
  for (const file of files) {
    try {
      const input = await readInput(file, options.title, published);
      if (options.text) {
        await write(input.text);
        continue;
      }
      const figures: FileFigure[] = compareDocument(lexicon, input).map((finding) => ({
        file,
        ...figureRecord(input.text, finding),
        ...(options.explain ? { evidence: explained(input.text, finding.claim.evidence) } : {}),
      }));
      await write(out.document(file, figures));
    } catch (error) {
      if (error instanceof UsageError) throw error;
      code = 1;
      console.error(`plumbline: ${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (!options.text) await write(out.foot());
  return code;
}
