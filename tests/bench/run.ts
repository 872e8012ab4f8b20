// `npm run bench`: how fast a text is read, against peers in the same run, and how the time grows with the length.
// The peers are installed by this script from tests/bench/package-lock.json; nothing else uses them.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileLexicon } from '../../src/claims/index.ts';
import { loadPack } from '../../src/cli/load-pack.ts';
import { compareDocument } from '../../src/compare/index.ts';
import { findFigures, tokenize } from '../../src/text/index.ts';
import { OFF_TOPIC } from './off-topic.ts';
import { peers } from './peers.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const PASSAGES = fileURLToPath(new URL('../eval/passages/docs', import.meta.url));
const ROUNDS = 5;

if (!existsSync(join(HERE, 'node_modules'))) {
  console.log('\u203a Installing the peers');
  if (spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: HERE, stdio: 'inherit' }).status !== 0)
    process.exit(1);
}

/** News text of this project: the eval's passages, and plain off-topic paragraphs between them, as on a front page. */
const passages = readdirSync(PASSAGES)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(PASSAGES, name), 'utf8'));
/** One document in ten is about a subject, as in the news of a day. */
const onTopic = passages.map(
  (text, index) => `${text}\n\n${OFF_TOPIC.map((_, at) => OFF_TOPIC[(at + index) % OFF_TOPIC.length]).join('\n\n')}`,
);
const documents = [
  ...onTopic,
  ...Array.from({ length: onTopic.length * 9 }, (_, index) =>
    OFF_TOPIC.map((__, at) => OFF_TOPIC[(at * 3 + index) % OFF_TOPIC.length]).join('\n\n'),
  ),
];
const size = documents.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

/** So many documents are timed together: what else a machine does in between then costs a long measurement no more than a short one. */
const BATCH = 12;

/** The sum of what each batch took in the best of some rounds, in megabytes a second; the first rounds warm the machine up. */
async function speed(read: (text: string) => unknown, part: readonly string[] = documents): Promise<number> {
  const bytes = part.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const best = new Map<number, number>();
  for (let round = 0; round < ROUNDS; round += 1)
    for (let from = 0; from < part.length; from += BATCH) {
      const started = performance.now();
      for (const text of part.slice(from, from + BATCH)) await read(text);
      best.set(from, Math.min(best.get(from) ?? Number.POSITIVE_INFINITY, performance.now() - started));
    }
  return bytes / [...best.values()].reduce((sum, time) => sum + time, 0) / 1000;
}

const lexicon = compileLexicon(loadPack());
const whole = (text: string): unknown => compareDocument(lexicon, { text, title: '', published: 20_000 });
for (let warm = 0; warm < 4; warm += 1) documents.forEach(whole);

const walk = await speed((text) => {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
  return sum;
});
const own = await speed(whole);
const quantities = await speed((text) => findFigures(tokenize(text)));
const dense = await speed(whole, onTopic);
const rows: [string, number][] = [
  ['bare walk over the text', walk],
  ['plumbline, text to comparison', own],
  ['plumbline, on-topic texts only', dense],
  ['plumbline, quantities alone', quantities],
];
// The peers are slow: a few documents of the same mix tell as much.
const few = documents.filter((_, index) => index % Math.ceil(documents.length / (3 * BATCH)) === 0);
for (const { name, read } of await peers()) rows.push([name, await speed(read, few)]);
console.log(`${documents.length} documents, ${(size / 1e6).toFixed(2)} MB, best of ${ROUNDS} rounds for every ${BATCH}\n`);
for (const [name, value] of rows)
  console.log(
    `${name.padEnd(32)} ${value.toFixed(2).padStart(9)} MB/s   ${name.startsWith('plumbline') || name.startsWith('bare') ? '' : `plumbline is ${(own / value).toFixed(0)} times as fast`}`,
  );

console.log('\nGrowth with the length (1.0 is linear):');
const hostile: Readonly<Record<string, (n: number) => string>> = {
  'one long line of words': (n) => 'the attack near the hall killed people '.repeat(n),
  'digits and separators': (n) => '1,234 '.repeat(n),
  'ranges without end': (n) => '1-2-3-4-'.repeat(n),
  'links, pictures and buttons': (n) => 'Ended. Related stories 1 of 2 | Read more X http:// '.repeat(n),
  modifiers: (n) => 'at least more than about '.repeat(n),
  'quotes and brackets': (n) => '“(‘['.repeat(n),
  'names of subjects': (n) => `${lexicon.pack.subjects[0]?.names[0] ?? ''} `.repeat(n),
  'sentences with counts': (n) => 'At least 137 people were killed and 180 injured in the attack. '.repeat(n),
};
for (const [name, make] of Object.entries(hostile)) {
  const time = (n: number): number => {
    const text = make(n);
    const started = performance.now();
    whole(text);
    return performance.now() - started;
  };
  time(500);
  const [small, large] = [Math.min(time(2000), time(2000)), Math.min(time(16_000), time(16_000))];
  console.log(`${name.padEnd(32)} ${(large / small / 8).toFixed(2)}`);
}
