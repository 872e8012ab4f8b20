// Everything that says whether the project is sound, in one command. Its last line is the sum over all of it.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { nodePath, ROOT, run, say, setUp } from './setup.mjs';

setUp({ firefox: true });
const RESULTS = join(ROOT, '.output', 'results');
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

let passed = 0;
let failed = 0;

/** @param {boolean} ok */
const count = (ok) => {
  if (ok) passed += 1;
  else failed += 1;
};

/** @param {string} file @returns {string} a program of the packages */
const bin = (file) => join(ROOT, 'node_modules', file);

/** One check is one test. @param {string} name @param {string[]} args */
function check(name, args) {
  say(name);
  const ok = run(nodePath(), args);
  if (!ok) console.error(`failed: ${name}`);
  count(ok);
}

/** @param {string} name @param {string} project */
function vitest(name, project) {
  say(name);
  const file = join(RESULTS, `${project}.json`);
  const ok = run(nodePath(), [
    bin('vitest/vitest.mjs'),
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  add(file, ok, ({ numPassedTests, numFailedTests, numFailedTestSuites }) => [
    numPassedTests,
    numFailedTests || (ok ? 0 : Math.max(1, numFailedTestSuites)),
  ]);
}

/** @param {string} file @param {boolean} ok @param {(result: any) => [number, number]} read */
function add(file, ok, read) {
  try {
    const [good, bad] = read(JSON.parse(readFileSync(file, 'utf8')));
    passed += good;
    failed += bad;
    if (!ok && bad === 0) failed += 1;
  } catch {
    // Without a result the run itself broke.
    failed += 1;
  }
}

say('Building both extensions');
count(build(['chrome', 'firefox']));
check('Lint', [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']);
check('Types', [bin('typescript/bin/tsc'), '--noEmit', '-p', '.']);
check('Reference data', [join(ROOT, 'scripts', 'reference-check.ts')]);
vitest('Unit tests', 'unit');
vitest('Component tests in Chromium', 'browser');
say('End to end in Chromium');
const ok = run(nodePath(), [bin('@playwright/test/cli.js'), 'test']);
add(join(RESULTS, 'chromium.json'), ok, ({ stats }) => [stats.expected, stats.unexpected + stats.flaky]);
vitest('End to end in Firefox', 'firefox');

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
