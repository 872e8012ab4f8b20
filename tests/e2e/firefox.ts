import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/find-browser.mjs';

const EXTENSION = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const ID = 'plumbline@plumbline.invalid';
const UUID = '5d3c1c0e-7a34-4c55-9d0e-5b6d5f1f2a11';

/** What of the BiDi connection is used beyond puppeteer's own calls. */
interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: { contexts: { url: string; context: string }[] } }>;
}

function hasConnection(browser: object): browser is { connection: BidiConnection } {
  return 'connection' in browser;
}

function connectionOf(browser: object): BidiConnection {
  if (!hasConnection(browser)) throw new Error('this puppeteer gives no BiDi connection');
  return browser.connection;
}

/** A real Firefox with the production build, driven over WebDriver BiDi. */
export class FirefoxBrowser {
  readonly browser: Browser;
  /** Where its downloads go. */
  readonly downloads: string;

  private constructor(browser: Browser, downloads: string) {
    this.browser = browser;
    this.downloads = downloads;
  }

  static async launch(port: number): Promise<FirefoxBrowser> {
    const executablePath = findFirefox();
    if (!executablePath) throw new Error('no Firefox here; "npm test" installs one, or name it: PLUMBLINE_FIREFOX=/path/to/firefox');
    const downloads = mkdtempSync(join(tmpdir(), 'plumbline-downloads-'));
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      args: ['--remote-allow-system-access'],
      acceptInsecureCerts: true,
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
        'network.dns.native-is-localhost': true,
        'network.dns.disableIPv6': true,
        'network.socket.forcePort': `80=${port}`,
        'dom.security.https_first': false,
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.download.useDownloadDir': true,
        // A background that stops after a second: every test runs across its restarts.
        'extensions.background.idle.timeout': 1000,
        // Host permissions of a temporary add-on are given at once, as they are when a person installs it.
        'extensions.originControls.grantByDefault': true,
      },
    });
    await browser.installExtension(EXTENSION);
    return new FirefoxBrowser(browser, downloads);
  }

  async open(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(url);
    return page;
  }

  /**
   * Clicks the extension's toolbar button as a person does: the browser's own code opens the popup for the page in
   * front, which gives the extension that one page.
   */
  async clickToolbarButton(): Promise<void> {
    const connection = connectionOf(this.browser);
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const window = result.contexts.find(({ url }) => url.endsWith('browser.xhtml'));
    await connection.send('script.evaluate', {
      expression: `(async () => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(ID)});
        await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, false);
      })()`,
      awaitPromise: true,
      target: { context: window?.context },
    });
  }

  /** A page of the extension; a plain goto to it never settles. */
  async openOwn(name: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(`moz-extension://${UUID}/${name}`, { waitUntil: [] });
    await page.waitForSelector('#app > *');
    return page;
  }
}

/** Asks until the answer is what is wanted; BiDi has no events for most of what is waited for here. */
export async function until<T>(ask: () => Promise<T>, isWanted: (answer: T) => boolean, what: string): Promise<T> {
  const end = Date.now() + 20_000;
  for (;;) {
    const answer = await ask();
    if (isWanted(answer)) return answer;
    if (Date.now() > end) throw new Error(`waited 20 seconds for ${what}; the last answer was ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}
