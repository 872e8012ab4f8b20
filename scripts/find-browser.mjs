import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** @param {string[]} names @returns {string | null} the first of the programs that is on the PATH */
function onPath(names) {
  for (const name of names)
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const file = join(folder, name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // not here
      }
    }
  return null;
}

/** @returns {string | null} Chromium that Playwright has downloaded before */
function fromPlaywright() {
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    join(homedir(), process.platform === 'darwin' ? 'Library/Caches/ms-playwright' : '.cache/ms-playwright');
  if (!existsSync(cache)) return null;
  const builds = readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort()
    .reverse();
  for (const build of builds)
    for (const path of [
      'chrome-linux64/chrome',
      'chrome-linux/chrome',
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      'chrome-win/chrome.exe',
    ])
      if (existsSync(join(cache, build, path))) return join(cache, build, path);
  return null;
}

/** A Chromium that loads unpacked extensions: PLUMBLINE_CHROMIUM names one, else the system's, else Playwright's. Branded Chrome does not. */
export function findChromium() {
  return process.env.PLUMBLINE_CHROMIUM ?? onPath(['chromium', 'chromium-browser']) ?? fromPlaywright();
}

/** PLUMBLINE_FIREFOX names one, else the system's. */
export function findFirefox() {
  return process.env.PLUMBLINE_FIREFOX ?? onPath(['firefox-esr', 'firefox']);
}
