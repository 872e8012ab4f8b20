// Checks the curated tables against the articles they come from: `npm run reference:build -- FOLDER`.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPack } from '../src/cli/load-pack.ts';
import { checkAgainstArticles, sharedWording } from '../src/reference/check-articles.ts';
import { PackError } from '../src/reference/pack-error.ts';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('usage: npm run reference:build -- FOLDER (the folder with the article files that sources.json names)');
  process.exit(2);
}
try {
  const pack = loadPack();
  const texts = new Map<string, string>();
  const problems: string[] = [];
  for (const { id, custom } of pack.sources) {
    try {
      const bytes = readFileSync(join(folder, custom.file));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      if (sha256 !== custom.sha256)
        problems.push(
          `sources.json, ${id}, sha256: ${custom.file} has ${sha256}; the article has changed, check its claims and write the new sum`,
        );
      texts.set(id, bytes.toString('utf8'));
    } catch (error) {
      problems.push(`${custom.file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  problems.push(...checkAgainstArticles(pack, texts));
  if (problems.length > 0) throw new PackError(problems);
  const shared = sharedWording(pack, texts);
  console.log(`${pack.claims.length} claims stand where they should in ${texts.size} articles.`);
  for (const { first, second, words } of shared) console.log(`${first} and ${second} share ${words} words in a row`);
} catch (error) {
  if (!(error instanceof PackError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
