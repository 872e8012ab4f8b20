// How much the background carries for reading and comparing without the pack's data, and how much a page gets.
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const entry = fileURLToPath(new URL('heart.ts', import.meta.url));
const built = await build({
  logLevel: 'silent',
  build: { write: false, minify: true, target: 'chrome140', lib: { entry, formats: ['iife'], name: 'heart' } },
});
const [output] = Array.isArray(built) ? built : [built];
if (!output || !('output' in output)) throw new Error('the build gave nothing');
const bytes = output.output.reduce((sum, part) => sum + (part.type === 'chunk' ? Buffer.byteLength(part.code) : 0), 0);
console.log(`text, claims and compare, minified (in the background, in no page): ${(bytes / 1000).toFixed(1)} kB`);
const scan = fileURLToPath(new URL('../../.output/chrome-mv3/scan.js', import.meta.url));
console.log(
  `injected into a page (built scan.js: gathering its text, highlights, mark.js, card): ${(statSync(scan).size / 1000).toFixed(1)} kB`,
);
