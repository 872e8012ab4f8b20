import { browser } from 'wxt/browser';
import { removeReport } from '../store/reports.ts';
import { watchSettings } from '../store/settings.ts';
import { hearPage } from './page-messages.ts';
import { openPanel } from './panel.ts';
import { forgetOrigins, NEWS_ORIGINS, watchOpenTabs, watchOrigins } from './sites.ts';
import { tellPage } from './tabs.ts';
import { hearUi } from './ui-messages.ts';

/** A page's script has a tab and no address of ours; our own pages have one. */
function isOwnPage(sender: { url?: string | undefined }): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

async function runCommand(command: string, tabId: number): Promise<void> {
  if (command === 'next-figure') await tellPage(tabId, { type: 'scanner:step', by: 1 });
  if (command === 'previous-figure') await tellPage(tabId, { type: 'scanner:step', by: -1 });
  if (command === 'toggle-highlights') await tellPage(tabId, { type: 'scanner:toggle' });
}

/** Registers every listener at once: a stopped background is woken only by those it had when it started. */
export function startBackground(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    if (isOwnPage(sender)) return hearUi(message);
    const { tab, frameId } = sender;
    if (tab?.id === undefined || frameId !== 0) return undefined;
    return hearPage(message, { tabId: tab.id, windowId: tab.windowId, incognito: tab.incognito });
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'open-panel') void openPanel(tab.windowId);
    else void runCommand(command, tab.id);
  });

  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.url === undefined && change.status !== 'loading') return;
    void removeReport(tabId);
    if (change.url !== undefined) void tellPage(tabId, { type: 'scanner:navigated' });
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void removeReport(tabId);
  });

  browser.permissions.onAdded.addListener(({ origins }) => {
    void watchOrigins(origins ?? []);
  });
  browser.permissions.onRemoved.addListener(({ origins }) => {
    void forgetOrigins(origins ?? []);
  });
  browser.runtime.onInstalled.addListener(() => {
    void watchOpenTabs(NEWS_ORIGINS);
  });

  watchSettings(new AbortController().signal, (settings) => {
    void browser.tabs
      .query({})
      .then((tabs) =>
        Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : tellPage(id, { type: 'scanner:settings', settings })))),
      );
  });
  void browser.action.setBadgeBackgroundColor({ color: '#3a3f8f' });
}
