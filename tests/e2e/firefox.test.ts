import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FirefoxBrowser, until } from './firefox.ts';
import { type FixtureSite, NEWS_HOST, OTHER_HOST, startFixtureSite } from './fixture-site.ts';

let site: FixtureSite;
let firefox: FirefoxBrowser;

beforeAll(async () => {
  site = await startFixtureSite();
  firefox = await FirefoxBrowser.launch(site.port);
});
afterAll(async () => {
  await firefox?.browser.close();
  await site?.close();
});

const markTexts = (page: Page): Promise<string[]> =>
  page.$$eval('mark.plumbline-mark', (marks) => marks.map(({ textContent }) => textContent ?? ''));

/** Clicks the highlight with these words. */
async function clickMark(page: Page, words: string): Promise<void> {
  for (const mark of await page.$$('mark.plumbline-mark')) {
    if (!(await mark.evaluate(({ textContent }) => textContent ?? '')).includes(words)) continue;
    await mark.scrollIntoView();
    await mark.click();
    return;
  }
  throw new Error(`no highlight with "${words}"`);
}

/** Reads and acts in the real sidebar from another page of the extension. */
function inSidebar<T>(own: Page, act: (view: Document) => T): Promise<T | null> {
  return own.evaluate((code: string) => {
    const [view] = browser.extension.getViews({ type: 'sidebar' });
    return view ? new Function('view', `return (${code})(view)`)(view.document) : null;
  }, act.toString());
}

test('a news page: highlights, the real sidebar, clicks both ways', async () => {
  const page = await firefox.open(`http://${NEWS_HOST}/report`);
  const texts = await until(
    () => markTexts(page),
    (found) => found.length > 5,
    'highlights',
  );
  expect(texts.join('|')).toContain('at least 137');
  for (const other of ['130 hostages', '334 people', '500 people']) expect(texts.join('|')).not.toContain(other);

  const own = await firefox.openOwn('popup.html');
  await own.click('#open-panel').catch(() => undefined);
  const watcher = await firefox.openOwn('options.html');
  await page.bringToFront();
  await until(
    () => inSidebar(watcher, (view) => view.querySelectorAll('.figure').length),
    (count) => (count ?? 0) > 5,
    'figures in the sidebar',
  );
  expect(await inSidebar(watcher, (view) => view.querySelector('h1')?.textContent ?? '')).toBe(
    'Moscow mourns after Crocus City Hall attack leaves at least 137 dead',
  );

  await page.evaluate(() => {
    for (const mark of document.querySelectorAll('mark'))
      if (mark.textContent?.includes('4,000')) mark.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  await clickMark(page, '4,000');
  await until(
    () => inSidebar(watcher, (view) => view.querySelector('.figure.selected')?.textContent ?? ''),
    (text) => (text ?? '').includes('between 4,000 and 6,000 fighters'),
    'the clicked figure to be selected',
  );

  await inSidebar(watcher, (view) => {
    [...view.querySelectorAll('button')].find(({ textContent }) => textContent === 'Show in the page')?.click();
  });
  await until(
    () => page.$$eval('mark[data-plumbline-current]', (marks) => marks.map(({ textContent }) => textContent).join('')),
    (text) => text.length > 0,
    'the figure to be current in the page',
  );
  await inSidebar(watcher, (view) => {
    const group = [...view.querySelectorAll('fieldset')].find(({ textContent }) => textContent?.startsWith('This page'));
    [...(group?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === 'CSV')?.click();
  });
  const file = join(firefox.downloads, 'plumbline-page.csv');
  await until(async () => existsSync(file) && readFileSync(file, 'utf8').length > 0, Boolean, 'the exported file');
  const rows = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true });
  expect(rows.errors).toEqual([]);
  expect(rows.data[0]).toMatchObject({
    quote: 'at least 137',
    stated: '137',
    verdict: 'in-line',
    page_address: `http://${NEWS_HOST}/report`,
  });
  await page.close();
  await watcher.close();
});

test('the background stops by itself, and nothing is lost', async () => {
  const page = await firefox.open(`http://${NEWS_HOST}/report`);
  await until(
    () => markTexts(page),
    (found) => found.length > 5,
    'highlights',
  );
  const watcher = await firefox.openOwn('options.html');
  await page.bringToFront();
  // Longer than the idle time that the profile gives a background.
  await new Promise((resolve) => setTimeout(resolve, 3000));
  await clickMark(page, '2015');
  await until(
    () => inSidebar(watcher, (view) => view.querySelector('.figure.selected')?.textContent ?? ''),
    (text) => (text ?? '').includes('2015'),
    'the clicked figure to be selected',
  );
  await page.close();
  await watcher.close();
});

test('a stopped background wakes to read what a page adds', async () => {
  const page = await firefox.open(`http://${NEWS_HOST}/live-blog`);
  await until(
    () => markTexts(page),
    (found) => found.length === 1,
    'the first highlight',
  );
  // Longer than the idle time that the profile gives a background.
  await new Promise((resolve) => setTimeout(resolve, 3000));
  await page.click('#more');
  await until(
    () => markTexts(page),
    (found) => found.length === 2,
    'the highlight in what was added',
  );
  await page.close();
});

test('pause takes everything away, resume brings it back', async () => {
  const page = await firefox.open(`http://${NEWS_HOST}/report`);
  await until(
    () => markTexts(page),
    (found) => found.length > 5,
    'highlights',
  );
  const own = await firefox.openOwn('options.html');
  await own.evaluate((host) => browser.runtime.sendMessage({ type: 'ui:pause', host, paused: true }), NEWS_HOST);
  await until(
    () => markTexts(page),
    (found) => found.length === 0,
    'an untouched page',
  );
  await own.reload({ waitUntil: [] });
  await own.waitForSelector('main');
  await own.evaluate((label) => {
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label)?.click();
  }, `Resume on ${NEWS_HOST}`);
  await until(
    () => markTexts(page),
    (found) => found.length > 5,
    'highlights again',
  );
  await page.close();
  await own.close();
});

test('an off-topic page and a page on another site stay untouched', async () => {
  const page = await firefox.open(`http://${NEWS_HOST}/off-topic`);
  const before = await page.content();
  const other = await firefox.open(`http://${OTHER_HOST}/report`);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await page.content()).toBe(before);
  expect(await markTexts(other)).toEqual([]);
  await page.close();
  await other.close();
});

test('text that a framework owns is painted without touching a node', async () => {
  const page = await firefox.open(`http://${NEWS_HOST}/framework`);
  await until(
    () => page.evaluate(() => CSS.highlights.size),
    (size) => size > 0,
    'custom highlights',
  );
  expect(await markTexts(page)).toEqual([]);
  await page.close();
});

test('a live blog is scanned as it grows', async () => {
  const page = await firefox.open(`http://${NEWS_HOST}/live-blog`);
  await until(
    () => markTexts(page),
    (found) => found.length === 1,
    'the first figure',
  );
  await page.click('#more');
  await until(
    () => markTexts(page),
    (found) => found.length === 2,
    'the figure that came later',
  );
  await page.close();
});

test('a site that is not watched: scanned after a click on the toolbar button', async () => {
  const own = await firefox.openOwn('options.html');
  const page = await firefox.open(`http://${OTHER_HOST}/report`);
  await page.bringToFront();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(await markTexts(page)).toEqual([]);
  await firefox.clickToolbarButton();
  const clickScan = (): Promise<boolean> =>
    own.evaluate(() => {
      const [popup] = browser.extension.getViews({ type: 'popup' });
      const scan = [...(popup?.document.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === 'Scan this page');
      scan?.click();
      return scan !== undefined;
    });
  await until(clickScan, Boolean, 'the popup with its button');
  await until(
    () => markTexts(page),
    (found) => found.length > 5,
    'highlights',
  );
  await page.close();
  await own.close();
});

test('options: what is remembered can be exported and cleared', async () => {
  const options = await firefox.openOwn('options.html');
  await until(
    () => options.$eval('#usage', ({ textContent }) => textContent ?? ''),
    (text) => /^[1-9]\d* pages? remembered/.test(text),
    'remembered pages',
  );
  const click = (label: string): Promise<void> =>
    options.evaluate((text) => {
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === text)?.click();
    }, label);
  await click('Clear everything…');
  await until(
    () => options.$$eval('button', (buttons) => buttons.map(({ textContent }) => textContent)),
    (labels) => labels.includes('Clear everything now'),
    'the question',
  );
  await click('Clear everything now');
  await until(
    () => options.$eval('#usage', ({ textContent }) => textContent ?? ''),
    (text) => text.startsWith('0 pages'),
    'nothing remembered',
  );
  await options.close();
});
