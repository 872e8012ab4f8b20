import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileLexicon } from '../../src/claims/index.ts';
import { loadPack } from '../../src/cli/load-pack.ts';
import { compareDocument, figureRecord } from '../../src/compare/index.ts';
import { parseDay } from '../../src/text/index.ts';
import { addDocument, type EvaluationError, emptyScore, type GoldFigure, type Score } from './score.ts';

export const PASSAGES = fileURLToPath(new URL('passages', import.meta.url));

/** Scores a folder of passages: docs/NAME.txt with NAME.json, gold/NAME.jsonl. */
export function evaluate(folder: string): { score: Score; errors: EvaluationError[]; documents: number; figures: number } {
  const pack = loadPack();
  const lexicon = compileLexicon(pack);
  const covers = (subject: string | null, measure: string | null): boolean =>
    pack.subjects.some(({ id }) => id === subject) &&
    pack.measures.some(({ id }) => id === measure) &&
    pack.claims.some((claim) => claim.measure === measure && claim.measure !== 'superlative');
  const score = emptyScore();
  const errors: EvaluationError[] = [];
  let figures = 0;
  const names = readdirSync(join(folder, 'gold'))
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  for (const file of names) {
    const name = file.replace(/\.jsonl$/, '');
    const text = readFileSync(join(folder, 'docs', `${name}.txt`), 'utf8');
    const about = join(folder, 'docs', `${name}.json`);
    const { title = '', published = '' }: { title?: string; published?: string } = existsSync(about)
      ? JSON.parse(readFileSync(about, 'utf8'))
      : {};
    const gold = readFileSync(join(folder, 'gold', file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): GoldFigure => JSON.parse(line));
    const found = compareDocument(lexicon, { text, title, published: parseDay(published) }).map((finding) => figureRecord(text, finding));
    figures += gold.length;
    errors.push(...addDocument(score, name, gold, found, covers));
  }
  return { score, errors, documents: names.length, figures };
}
