import { beforeEach, expect, test } from 'vitest';
import type { PageReport } from '../../src/messages.ts';
import { countPages, forgetPages, rememberedPages, rememberPage } from '../../src/store/database.ts';
import { NO_FINDINGS } from '../fixtures/findings.ts';

const report: PageReport = {
  ...NO_FINDINGS,
  contradictions: [],
  tabId: 1,
  url: 'https://a.example/',
  scannedAt: '2024-03-25T10:00:00.000Z',
  selected: null,
  highlights: true,
};
const page = (url: string, scannedAt: string) => ({
  url,
  title: 't',
  site: '',
  published: null,
  scannedAt,
  pack: { name: 'p', version: '1.0.0', checksum: 'c' },
  report,
});

beforeEach(forgetPages);

test('a page is remembered once, the last scan first, and everything can be cleared', async () => {
  await rememberPage(page('https://a.example/', '2024-03-25T10:00:00.000Z'));
  await rememberPage(page('https://b.example/', '2024-03-25T11:00:00.000Z'));
  await rememberPage(page('https://a.example/', '2024-03-25T12:00:00.000Z'));
  expect((await rememberedPages()).map(({ url }) => url)).toEqual(['https://a.example/', 'https://b.example/']);
  expect(await countPages()).toBe(2);
  await forgetPages();
  expect(await countPages()).toBe(0);
});
