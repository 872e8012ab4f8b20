import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PageReport } from '../messages.ts';
import { readReport, watchReports } from '../store/reports.ts';

/** The tab in front of a window, and what is known of its page. */
export interface ActiveTab {
  readonly id: number;
  /** Null where the extension has no access to the page. */
  readonly url: string | null;
  readonly title: string;
  readonly report: PageReport | null;
}

async function readActiveTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? null, title: tab.title ?? '', report: await readReport(tab.id) };
}

/** Follows the active tab of this window and its report. Undefined until the first answer. */
export function useActiveTab(): ActiveTab | null | undefined {
  const [tab, setTab] = useState<ActiveTab | null | undefined>(undefined);
  useEffect(() => {
    const stop = new AbortController();
    const update = (): void => {
      void readActiveTab().then((next) => {
        if (!stop.signal.aborted) setTab(next);
      });
    };
    watchReports(stop.signal, update);
    browser.tabs.onActivated.addListener(update);
    browser.tabs.onUpdated.addListener(update);
    browser.permissions.onAdded.addListener(update);
    stop.signal.addEventListener('abort', () => {
      browser.tabs.onActivated.removeListener(update);
      browser.tabs.onUpdated.removeListener(update);
      browser.permissions.onAdded.removeListener(update);
    });
    update();
    return () => stop.abort();
  }, []);
  return tab;
}
