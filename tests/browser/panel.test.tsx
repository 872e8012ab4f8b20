import pack from 'virtual:pack';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import '../../src/ui/style.css';
import { readTexts } from '../../src/background/read-texts.ts';
import { compileLexicon } from '../../src/claims/index.ts';
import { contradictionsOf } from '../../src/compare/index.ts';
import type { PageReport } from '../../src/messages.ts';
import { writeReport } from '../../src/store/reports.ts';
import { splitBlocks } from '../../src/text/index.ts';
import { Options } from '../../src/ui/options/options.tsx';
import { Panel } from '../../src/ui/panel/panel.tsx';
import { Popup } from '../../src/ui/popup/popup.tsx';

const TEXT =
  'The attack on Crocus City Hall near Moscow killed at least 60 people.\nLater, 133 people were killed in the Crocus City Hall attack, officials said.\nISIS-K was founded in 2015.';

function reportOf(text: string): PageReport {
  const { figures: read } = readTexts(compileLexicon(pack), {
    title: 'Crocus City Hall attack',
    dates: [],
    texts: [{ text, blocks: splitBlocks(text) }],
  });
  const figures = read.map(({ figure }) => figure);
  return {
    title: 'Crocus City Hall attack',
    site: 'The Post',
    published: null,
    language: 'en',
    status: 'scanned',
    painter: 'mark',
    figures,
    contradictions: contradictionsOf(pack, figures),
    others: 7,
    tabId: 1,
    url: 'https://news.example/x',
    scannedAt: '2024-03-25T10:00:00.000Z',
    selected: null,
    highlights: true,
  };
}

let root: HTMLElement;
const sent: unknown[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  sent.length = 0;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((...message: unknown[]) => {
    sent.push(message[0]);
    return Promise.resolve({ ok: true });
  });
  // The stand-in knows neither permissions nor windows.
  Object.assign(fakeBrowser.permissions, {
    contains: async () => true,
    getAll: async () => ({ origins: [] }),
    onAdded: { addListener() {}, removeListener() {} },
  });
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 1, url: 'https://news.example/x', title: 'Tab' }] });
  Object.assign(fakeBrowser.windows, { getCurrent: async () => ({ id: 1 }) });
  root = document.createElement('div');
  document.body.append(root);
  document.title = 'Plumbline';
  document.documentElement.lang = 'en';
});

afterEach(() => {
  render(null, root);
  root.remove();
});

async function problems(): Promise<string[]> {
  const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe('the panel', () => {
  test('shows every figure with its verdict in words, two counts, and what was not compared', async () => {
    await writeReport(reportOf(TEXT));
    render(<Panel />, root);
    await vi.waitFor(() => expect(root.querySelectorAll('.figure')).toHaveLength(3));
    const text = root.textContent ?? '';
    expect(text).toContain('5 articles, 23 to 24 March 2024 or later; it holds no later counts');
    expect(text).toContain('7 other numbers on this page were not compared');
    expect(text).toContain('Earlier stage: at least 60 in Republic; later articles say at least 137.');
    expect(text).toContain('one origin, carried by 4 articles');
    expect(await problems()).toEqual([]);
  });

  test('opened, a figure shows a row for every source, why it was linked, and leads to the page', async () => {
    await writeReport(reportOf(TEXT));
    render(<Panel />, root);
    await vi.waitFor(() => expect(root.querySelector('.figure-head')).not.toBe(null));
    root.querySelector<HTMLButtonElement>('.figure-head')?.click();
    await vi.waitFor(() => expect(root.querySelectorAll('.figure tbody tr').length).toBeGreaterThan(4));
    expect(root.querySelector('.figure table')?.textContent).toContain('The Epoch Times');
    const show = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'Show in the page');
    show?.click();
    expect(sent).toContainEqual({ type: 'ui:select', tabId: 1, id: 0 });
    expect(await problems()).toEqual([]);
  });

  test.each([
    ['no subject mentioned', { url: 'https://news.example/x' }, null, 'No subject mentioned'],
    ['no access', {}, null, 'No access to this page'],
    ['a page of the browser', { url: 'about:config' }, null, 'This page cannot be read'],
    ['another language', { url: 'https://news.example/x' }, { status: 'other-language', figures: [] }, 'Another language'],
    ['no figures', { url: 'https://news.example/x' }, { figures: [], contradictions: [] }, 'No figures found'],
  ])('says plainly when there is nothing: %s', async (_, tab, report, title) => {
    Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 1, title: 'Tab', ...tab }] });
    if (report) await writeReport({ ...reportOf(TEXT), ...report } as PageReport);
    render(<Panel />, root);
    await vi.waitFor(() => expect(root.textContent).toContain(title));
    expect(await problems()).toEqual([]);
  });

  test('a page’s words stay words', async () => {
    const report = reportOf(TEXT);
    await writeReport({
      ...report,
      title: '<img src=x onerror=alert(1)>',
      figures: report.figures.map((figure) => ({ ...figure, before: '<b>bold</b> ' })),
    });
    render(<Panel />, root);
    await vi.waitFor(() => expect(root.querySelector('.figure')).not.toBe(null));
    expect(root.querySelector('img, .words b')).toBe(null);
    expect(root.textContent).toContain('<img src=x onerror=alert(1)>');
  });
});

describe('popup and options', () => {
  test('the popup tells the number of figures and offers what can be done', async () => {
    await writeReport(reportOf(TEXT));
    render(<Popup />, root);
    await vi.waitFor(() => expect(root.textContent).toContain('3 figures found'));
    const pause = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'Pause on this site');
    pause?.click();
    expect(sent).toContainEqual({ type: 'ui:pause', host: 'news.example', paused: true });
    expect(await problems()).toEqual([]);
  });

  test('options keep what is chosen', async () => {
    render(<Options />, root);
    await vi.waitFor(() => expect(root.textContent).toContain('Highlights'));
    const label = [...root.querySelectorAll('label')].find(({ textContent }) => textContent?.includes('Underlines only'));
    label?.querySelector('input')?.click();
    await vi.waitFor(async () => expect(await fakeBrowser.storage.local.get('settings')).toMatchObject({ settings: { palette: 'plain' } }));
    expect(await problems()).toEqual([]);
  });
});
