import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { findChromium } from '../../scripts/find-browser.mjs';

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

export interface LaunchOptions {
  readonly port: number;
  readonly headless?: boolean;
  readonly colorScheme?: 'light' | 'dark';
}

/** A real Chromium with the production build, in a profile of its own. */
export class ExtensionBrowser {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly id: string;
  readonly #profile: string;
  #overCdp: Browser | null = null;

  private constructor(context: BrowserContext, worker: Worker, profile: string) {
    this.context = context;
    this.worker = worker;
    this.id = new URL(worker.url()).host;
    this.#profile = profile;
  }

  static async launch({ port, headless = true, colorScheme = 'light' }: LaunchOptions): Promise<ExtensionBrowser> {
    const profile = await mkdtemp(join(tmpdir(), 'plumbline-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: findChromium() ?? undefined,
      channel: 'chromium',
      headless,
      colorScheme,
      viewport: headless ? { width: 1280, height: 900 } : null,
      acceptDownloads: true,
      args: [
        '--no-sandbox',
        '--remote-debugging-port=0',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--enable-unsafe-extension-debugging',
        `--disable-extensions-except=${EXTENSION}`,
        `--load-extension=${EXTENSION}`,
        `--host-resolver-rules=MAP *:80 127.0.0.1:${port}, MAP *:443 127.0.0.1:9, EXCLUDE 127.0.0.1`,
      ],
    } as Parameters<typeof chromium.launchPersistentContext>[1]);
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    return new ExtensionBrowser(context, worker, profile);
  }

  url(page: string): string {
    return `chrome-extension://${this.id}/${page}`;
  }

  /** Playwright does not list the side panel; the debugging port does. */
  async overCdp(): Promise<Browser> {
    if (!this.#overCdp) {
      const [port] = readFileSync(join(this.#profile, 'DevToolsActivePort'), 'utf8').split('\n');
      this.#overCdp = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    }
    return this.#overCdp;
  }

  /** Opens the real side panel beside a page, by the popup's button as a person does. */
  async openPanel(page: Page): Promise<Page> {
    await page.bringToFront();
    await this.worker.evaluate(async () => {
      await chrome.action.openPopup();
    });
    const popup = await this.findPage('popup.html');
    // The popup closes itself once the panel is open, now and then before the click has been reported back.
    await popup
      .locator('#open-panel')
      .click()
      .catch((error: unknown) => {
        if (!popup.isClosed()) throw error;
      });
    return this.findPage('sidepanel.html');
  }

  /** The real popup over a page. */
  async openPopup(page: Page): Promise<Page> {
    await page.bringToFront();
    await this.worker.evaluate(async () => {
      await chrome.action.openPopup();
    });
    return this.findPage('popup.html');
  }

  /** Waits for one of the extension's own pages that Playwright does not list. */
  async findPage(name: string): Promise<Page> {
    const until = Date.now() + 15_000;
    while (Date.now() < until) {
      await this.#overCdp?.close();
      this.#overCdp = null;
      const browser = await this.overCdp();
      for (const context of browser.contexts())
        for (const page of context.pages())
          if (page.url() === this.url(name)) {
            await page.waitForLoadState();
            return page;
          }
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error(`${name} did not open within 15 seconds`);
  }

  /** Ends the second connection: it emulates a light scheme for every page it sees. */
  async leaveCdp(): Promise<void> {
    await this.#overCdp?.close();
    this.#overCdp = null;
  }

  async close(): Promise<void> {
    await this.leaveCdp();
    await this.context.close();
    await rm(this.#profile, { recursive: true, force: true });
  }
}
