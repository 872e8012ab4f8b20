// Builds the extension for the browsers named, and skips what is built from the same files already.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodePath, ROOT, run, say } from './setup.mjs';

const INPUTS = ['entrypoints', 'src', 'reference-data', 'wxt.config.ts', 'tsconfig.json', 'package-lock.json', 'package.json'];
const ARGUMENTS = { chrome: ['-b', 'chrome'], firefox: ['-b', 'firefox', '--mv3'] };

/** @param {string} path @param {import('node:crypto').Hash} hash */
function addTo(hash, path) {
  const full = join(ROOT, path);
  let names;
  try {
    names = readdirSync(full).sort();
  } catch {
    hash.update(`${path}\0`).update(readFileSync(full));
    return;
  }
  for (const name of names) addTo(hash, join(path, name));
}

/** @param {('chrome' | 'firefox')[]} browsers @returns {boolean} */
export function build(browsers) {
  const hash = createHash('sha256');
  for (const input of INPUTS) addTo(hash, input);
  const stamp = hash.digest('hex');
  return browsers.every((browser) => {
    const manifest = join(ROOT, '.output', `${browser}-mv3`, 'manifest.json');
    const mark = join(ROOT, '.output', `${browser}.stamp`);
    if (existsSync(mark) && existsSync(manifest) && readFileSync(mark, 'utf8') === stamp) return true;
    say(`Building the extension for ${browser === 'chrome' ? 'Chromium' : 'Firefox'}`);
    const built = run(nodePath(), [join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build', ...ARGUMENTS[browser]], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (built) writeFileSync(mark, stamp);
    return built;
  });
}
