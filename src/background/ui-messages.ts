import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { uiMessageSchema } from '../messages.ts';
import { countPages, forgetPages, type RememberedPage, rememberedPages } from '../store/database.ts';
import { removeReport } from '../store/reports.ts';
import { changeSettings, readSettings } from '../store/settings.ts';
import { hostOf, injectScanner, tellPage } from './tabs.ts';

/** What the background answers to its own pages. */
export type UiAnswer =
  | { readonly ok: boolean }
  | { readonly pages: readonly RememberedPage[] }
  | { readonly count: number; readonly bytes: number };

async function scan(tabId: number): Promise<UiAnswer> {
  await tellPage(tabId, { type: 'scanner:navigated' });
  return { ok: await injectScanner(tabId) };
}

async function pause(host: string, paused: boolean): Promise<UiAnswer> {
  const settings = await readSettings();
  const others = settings.paused.filter((entry) => entry !== host);
  await changeSettings({ paused: paused ? [...others, host] : others });
  for (const tab of await browser.tabs.query({})) {
    if (tab.id === undefined || hostOf(tab.url) !== host) continue;
    if (paused) {
      await tellPage(tab.id, { type: 'scanner:stop' });
      await removeReport(tab.id);
      await browser.action.setBadgeText({ tabId: tab.id, text: '' });
    } else await injectScanner(tab.id);
  }
  return { ok: true };
}

async function usage(): Promise<UiAnswer> {
  const [count, { usage: bytes }] = await Promise.all([countPages(), navigator.storage.estimate()]);
  return { count, bytes: bytes ?? 0 };
}

/** Hears panel, popup and options. */
export async function hearUi(message: unknown): Promise<UiAnswer> {
  const checked = v.safeParse(uiMessageSchema, message);
  if (!checked.success) return { ok: false };
  switch (checked.output.type) {
    case 'ui:scan':
      return scan(checked.output.tabId);
    case 'ui:select':
      await tellPage(checked.output.tabId, { type: 'scanner:select', id: checked.output.id });
      return { ok: true };
    case 'ui:pause':
      return pause(checked.output.host, checked.output.paused);
    case 'ui:remembered':
      return { pages: await rememberedPages() };
    case 'ui:usage':
      return usage();
    case 'ui:clear':
      await forgetPages();
      return { ok: true };
  }
}
