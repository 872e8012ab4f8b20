// Installs what is missing: packages by the lockfile, Chromium, and Firefox where it is asked for. Runs on Node 20
// without any package, so it is plain JavaScript. What is there is left alone.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox } from './find-browser.mjs';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MODULES = join(ROOT, 'node_modules');
const STAMP = join(MODULES, '.plumbline-lock');
/** What the tools need. */
const LEAST_NODE = 22;

/** @param {string} text one line of progress */
export function say(text) {
  console.log(`\u203a ${text}`);
}

/** Node 24 from the packages where it came with them, else the one that runs this. */
export function nodePath() {
  const own = join(MODULES, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  return existsSync(own) ? own : process.execPath;
}

/** @param {string} command @param {string[]} args @param {object} [options] @returns {boolean} whether it went well */
export function run(command, args, options = {}) {
  const path = `${join(MODULES, '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`;
  return (
    spawnSync(command, args, {
      cwd: ROOT,
      stdio: 'inherit',
      ...options,
      env: { ...process.env, PATH: path, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' }), ...options.env },
    }).status === 0
  );
}

/** @param {string} message */
function stop(message) {
  console.error(`plumbline: ${message}`);
  process.exit(1);
}

function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  say('Installing packages by the lockfile (about half a minute)');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { shell: process.platform === 'win32' }))
    stop('"npm ci" failed; its message is above');
  mkdirSync(MODULES, { recursive: true });
  writeFileSync(STAMP, lock);
}

function checkNode() {
  const version = spawnSync(nodePath(), ['--version'], { encoding: 'utf8' }).stdout.trim();
  if (Number(version.slice(1).split('.')[0]) < LEAST_NODE)
    stop(
      `the tools need Node ${LEAST_NODE} or newer, and ${version} is here; install one from nodejs.org (on Linux and Windows the packages bring it along)`,
    );
}

const isDebianRoot = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

let listsAreFresh = false;
/** @param {string[]} packages @returns {boolean} */
function installDebian(packages) {
  if (!isDebianRoot()) return false;
  say(`Installing ${packages.join(', ')} with apt-get`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env };
  if (!listsAreFresh) listsAreFresh = run('apt-get', ['update', '-qq'], quiet);
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
}

function installChromium() {
  if (findChromium()) return;
  say('Looking for Chromium: none here, asking Playwright for its own');
  const downloaded = run(nodePath(), [join(MODULES, 'playwright', 'cli.js'), 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
  if (downloaded && findChromium()) return;
  if (installDebian(['chromium', 'fonts-liberation']) && findChromium()) return;
  stop(
    'no Chromium was found, and none could be installed. Install Chromium (Debian: apt-get install chromium) or name one: PLUMBLINE_CHROMIUM=/path/to/chromium',
  );
}

function installFirefox() {
  if (findFirefox()) return;
  if (installDebian(['firefox-esr']) && findFirefox()) return;
  stop(
    'no Firefox was found, and none could be installed. Install Firefox 142 or newer (Debian: apt-get install firefox-esr) or name one: PLUMBLINE_FIREFOX=/path/to/firefox',
  );
}

/** @param {{ firefox?: boolean, chromium?: boolean }} wanted */
export function setUp({ firefox = false, chromium = true } = {}) {
  installPackages();
  checkNode();
  if (chromium) installChromium();
  if (firefox) installFirefox();
}
