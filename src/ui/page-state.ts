import type { ActiveTab } from './use-active-tab.ts';

/** What can be said of a tab before any figure. */
export type PageState = 'figures' | 'no-figures' | 'no-subject' | 'other-language' | 'no-access' | 'not-a-page' | 'paused';

/** Words for every state without figures. */
export const STATE_TEXTS: Readonly<Record<Exclude<PageState, 'figures'>, { readonly title: string; readonly text: string }>> = {
  'no-figures': {
    title: 'No figures found',
    text: 'This page mentions a subject of the reference, but gives no figure that the reference has.',
  },
  'no-subject': {
    title: 'No subject mentioned',
    text: 'This page was not read: nothing in it names a subject of the reference. You can have it read all the same.',
  },
  'other-language': {
    title: 'Another language',
    text: 'This page is not in English. The reference is, and a figure is only compared where its words are understood.',
  },
  'no-access': {
    title: 'No access to this page',
    text: 'Plumbline may not read this page, or it is one that no extension can read (pages of the browser, PDF files).',
  },
  'not-a-page': {
    title: 'This page cannot be read',
    text: 'Pages of the browser, PDF files and extension stores are closed to extensions.',
  },
  paused: { title: 'Paused on this site', text: 'Nothing is read here until you resume.' },
};

export function hostOfTab(tab: ActiveTab): string | null {
  try {
    const { protocol, hostname } = new URL(tab.url ?? '');
    return protocol === 'http:' || protocol === 'https:' ? hostname : null;
  } catch {
    return null;
  }
}

/** @param paused hosts on which people have paused the extension */
export function pageState(tab: ActiveTab, paused: readonly string[]): PageState {
  const host = hostOfTab(tab);
  if (host !== null && paused.includes(host)) return 'paused';
  if (tab.report?.status === 'other-language') return 'other-language';
  if (tab.report) return tab.report.figures.length > 0 ? 'figures' : 'no-figures';
  if (tab.url === null) return 'no-access';
  return host === null ? 'not-a-page' : 'no-subject';
}
