import pack from 'virtual:pack';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { compileLexicon, type Lexicon } from '../claims/index.ts';
import { contradictionsOf } from '../compare/index.ts';
import { type PageFindings, type PageReading, type PageReport, type PageSetup, pageMessageSchema } from '../messages.ts';
import { rememberPage } from '../store/database.ts';
import { readReport, writeReport } from '../store/reports.ts';
import { readSettings } from '../store/settings.ts';
import { openPanel, opensPanelFromPage } from './panel.ts';
import { readTexts } from './read-texts.ts';
import { hostOf, injectScanner, isOwned } from './tabs.ts';

/** How many contradictions of one page are kept. */
const MOST_CONTRADICTIONS = 100;

let compiled: Lexicon | null = null;
/** Compiled at the first page that is read: most pages wake the background for less. */
function lexicon(): Lexicon {
  compiled ??= compileLexicon(pack);
  return compiled;
}

/** Who sent a message from a page: the tab as the browser knows it, never as the page says. */
export interface PageSender {
  readonly tabId: number;
  readonly windowId: number;
  readonly incognito: boolean;
}

async function mentioned({ tabId }: PageSender): Promise<void> {
  const [tab, settings] = await Promise.all([browser.tabs.get(tabId), readSettings()]);
  const host = hostOf(tab.url);
  if (host === null || settings.paused.includes(host)) return;
  await injectScanner(tabId);
}

async function setup({ tabId }: PageSender): Promise<PageSetup> {
  const [settings, owned] = await Promise.all([readSettings(), isOwned(tabId)]);
  return { language: pack.language, settings, owned, opensPanel: opensPanelFromPage() };
}

/** Keeps what a page's scanner found. The address is the tab's own: the sender's is stale after a client-side navigation. */
async function found(sender: PageSender, findings: PageFindings): Promise<void> {
  const tab = await browser.tabs.get(sender.tabId);
  const before = await readReport(sender.tabId);
  const report: PageReport = {
    ...findings,
    contradictions: contradictionsOf(pack, findings.figures).slice(0, MOST_CONTRADICTIONS),
    tabId: sender.tabId,
    url: tab.url ?? '',
    scannedAt: new Date().toISOString(),
    selected: findings.figures.some(({ id }) => id === before?.selected) ? (before?.selected ?? null) : null,
    highlights: before?.highlights ?? true,
  };
  await writeReport(report);
  await browser.action.setBadgeText({ tabId: sender.tabId, text: findings.figures.length > 0 ? String(findings.figures.length) : '' });
  const { remember } = await readSettings();
  if (!remember || sender.incognito || findings.figures.length === 0 || hostOf(report.url) === null) return;
  const { title, site, published } = findings;
  await rememberPage({
    url: report.url,
    title,
    site,
    published,
    scannedAt: report.scannedAt,
    pack: { name: pack.name, version: pack.version, checksum: pack.checksum },
    report,
  });
}

async function change(tabId: number, part: Partial<PageReport>): Promise<void> {
  const report = await readReport(tabId);
  if (report) await writeReport({ ...report, ...part });
}

/**
 * Hears one message from a page. What has the wrong shape is dropped: a page gets no error to learn from.
 * @returns what the page is answered, or nothing
 */
export function hearPage(message: unknown, sender: PageSender): Promise<PageSetup | PageReading | undefined> {
  const checked = v.safeParse(pageMessageSchema, message);
  if (!checked.success) return Promise.resolve(undefined);
  const nothing = async (done: Promise<unknown>): Promise<undefined> => {
    await done;
  };
  switch (checked.output.type) {
    case 'page:mention':
      return nothing(mentioned(sender));
    case 'page:ready':
      return setup(sender);
    case 'page:texts':
      return Promise.resolve(readTexts(lexicon(), checked.output));
    case 'page:findings':
      return nothing(found(sender, checked.output.findings));
    case 'page:select':
      return nothing(change(sender.tabId, { selected: checked.output.id }));
    case 'page:highlights':
      return nothing(change(sender.tabId, { highlights: checked.output.on }));
    case 'page:open-panel': {
      // First the panel: the browser counts the gesture only until something is awaited.
      const opened = opensPanelFromPage() ? openPanel(sender.windowId) : Promise.resolve();
      return nothing(
        opened.then(() => change(sender.tabId, { selected: checked.output.type === 'page:open-panel' ? checked.output.id : null })),
      );
    }
  }
}
