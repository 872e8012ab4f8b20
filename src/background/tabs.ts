import { browser } from 'wxt/browser';
import type { BackgroundToPage } from '../messages.ts';

/** The parts of an address that decide what may be done with a tab. */
export function hostOf(url: string | undefined): string | null {
  if (!url) return null;
  try {
    const { protocol, hostname } = new URL(url);
    return protocol === 'http:' || protocol === 'https:' ? hostname : null;
  } catch {
    return null;
  }
}

/** Sends to a tab's scanner. A tab without one is no error: there is nobody to tell. */
export async function tellPage(tabId: number, message: BackgroundToPage): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    // No scanner in this tab.
  }
}

const ownedKey = (tabId: number): string => `owned:${tabId}`;

/** What the probe said of a tab; kept in storage.session, because the background may stop in between. */
export async function isOwned(tabId: number): Promise<boolean> {
  const stored = await browser.storage.session.get(ownedKey(tabId));
  return stored[ownedKey(tabId)] === true;
}

/**
 * Injects the scanner into a tab, after the probe in the page's own world.
 * @returns false where the browser does not allow it (its own pages, PDF, no access)
 */
export async function injectScanner(tabId: number): Promise<boolean> {
  try {
    const [probed] = await browser.scripting.executeScript({ target: { tabId }, files: ['/probe.js'], world: 'MAIN' });
    await browser.storage.session.set({ [ownedKey(tabId)]: probed?.result === true });
    await browser.scripting.executeScript({ target: { tabId }, files: ['/scan.js'] });
    return true;
  } catch {
    return false;
  }
}
