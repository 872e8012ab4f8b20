import { browser } from 'wxt/browser';
import type { PageReport } from '../messages.ts';

/**
 * Reports of open tabs, in storage.session: the background may be stopped at any time and keeps nothing in memory,
 * and panel and popup read them without asking it. Gone when the browser closes.
 */
const key = (tabId: number): string => `tab:${tabId}`;

/** Written by the background alone, from checked messages. */
export async function writeReport(report: PageReport): Promise<void> {
  await browser.storage.session.set({ [key(report.tabId)]: report });
}

export async function readReport(tabId: number): Promise<PageReport | null> {
  const stored = await browser.storage.session.get(key(tabId));
  return (stored[key(tabId)] as PageReport | undefined) ?? null;
}

export async function removeReport(tabId: number): Promise<void> {
  await browser.storage.session.remove(key(tabId));
}

/** Calls back with a tab's id whenever its report changes, until the signal aborts. */
export function watchReports(signal: AbortSignal, changed: (tabId: number) => void): void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area !== 'session') return;
    for (const name of Object.keys(changes)) if (name.startsWith('tab:')) changed(Number(name.slice(4)));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
