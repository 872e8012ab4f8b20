import newsHosts from 'virtual:news-hosts';
import { browser } from 'wxt/browser';

/** Whether a host is on the list of news sites, or below one that is. */
export function isNewsHost(host: string): boolean {
  return newsHosts.some((news) => host === news || host.endsWith(`.${news}`));
}

const scriptId = (origin: string): string => `site ${origin}`;

/** Watches the sites that people have added, from now on and after a restart. */
export async function watchOrigins(origins: readonly string[]): Promise<void> {
  for (const origin of origins) {
    const known = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId(origin)] });
    if (known.length > 0) continue;
    await browser.scripting.registerContentScripts([
      { id: scriptId(origin), matches: [origin], js: ['watch.js'], runAt: 'document_idle', persistAcrossSessions: true },
    ]);
  }
  await watchOpenTabs(origins);
}

export async function forgetOrigins(origins: readonly string[]): Promise<void> {
  for (const origin of origins) {
    const known = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId(origin)] });
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId(origin)] });
  }
}

/** Pages that were open before the extension was installed or allowed are watched too. */
export async function watchOpenTabs(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  for (const tab of await browser.tabs.query({ url: [...origins] })) {
    if (tab.id === undefined || tab.discarded) continue;
    // A tab that shows an error page, or went away, is nobody's loss.
    await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/watch.js'] }).catch(() => undefined);
  }
}

export const NEWS_ORIGINS: readonly string[] = newsHosts.flatMap((host) => [`*://${host}/*`, `*://*.${host}/*`]);
