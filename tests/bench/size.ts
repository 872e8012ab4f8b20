// How much is injected into a page for reading and comparing, without the pack's data and the page's own side.
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
console.log(`text, claims and compare, minified: ${(bytes / 1000).toFixed(1)} kB`);
