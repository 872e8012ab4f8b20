import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../src/claims/index.ts';
import { compareDocument, pageFigure } from '../../src/compare/index.ts';
import { EXPORT_FORMATS, exportPages, textFragmentLink } from '../../src/export/index.ts';
import type { PageReport } from '../../src/messages.ts';
import { splitBlocks } from '../../src/text/index.ts';
import { pack } from './read-claims.ts';

const TEXT =
  'The attack on Crocus City Hall killed at least 137 people, "officials", said.\n=HYPERLINK("x") 13 US troops died at Kabul airport in the 2021 suicide bombing.';

function report(title: string): PageReport {
  const blocks = splitBlocks(TEXT);
  const findings = compareDocument(compileLexicon(pack), { text: TEXT, title, published: null });
  const figures = findings.flatMap((finding, id) => {
    const block = blocks[finding.claim.block];
    return finding.claim.subject && block ? [pageFigure(id, TEXT, block, finding)] : [];
  });
  return {
    title,
    site: 'Site',
    published: '2024-03-25',
    language: 'en',
    status: 'scanned',
    painter: 'mark',
    figures,
    contradictions: [],
    others: 3,
    tabId: 1,
    url: 'https://news.example/a?b=c#part',
    scannedAt: '2024-03-25T10:00:00.000Z',
    selected: null,
    highlights: true,
  };
}

const pages = exportPages(pack, [report('=cmd|" /C calc"!A0'), report('Plain, with "quotes"\nand a line')]);

describe('CSV', () => {
  const csv = EXPORT_FORMATS.csv.write(pages);
  const { data, errors, meta } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  test('is read back whole by another reader, by RFC 4180', () => {
    expect(errors).toEqual([]);
    expect(meta.linebreak).toBe('\r\n');
    expect(data).toHaveLength(pages.pages.reduce((sum, page) => sum + page.figures.length, 0));
    expect(data.at(-1)?.page_title).toBe('Plain, with "quotes"\nand a line');
  });
  test('disarms formulas in text, and leaves numbers numbers', () => {
    expect(data[0]?.page_title).toBe('\'=cmd|" /C calc"!A0');
    expect(data[0]?.stated).toBe('137');
    expect(data[0]?.low).toBe('137');
    for (const row of data) for (const cell of Object.values(row)) expect(/^[=+@\t\r]/.test(cell)).toBe(false);
  });
  test('carries words, comparison, sources, page, dates and the stamp of the pack', () => {
    expect(data[0]).toMatchObject({
      quote: 'at least 137 people',
      page_address: 'https://news.example/a?b=c#part',
      page_published: '2024-03-25',
      pack_version: pack.version,
      pack_checksum: pack.checksum,
      verdict: 'in-line',
    });
    expect(data[0]?.sources).toContain('ICARO Media Group (24 March 2024 or later): at least 137, same');
  });
});

test('JSON is read back whole', () => {
  expect(JSON.parse(EXPORT_FORMATS.json.write(pages))).toEqual(JSON.parse(JSON.stringify(pages)));
});

test('Markdown keeps a page’s text text', () => {
  const markdown = EXPORT_FORMATS.md.write(exportPages(pack, [report('<img src=x> [a](javascript:b) *c*')]));
  expect(markdown).toContain('## \\<img src=x\\> \\[a\\](javascript:b) \\*c\\*');
  expect(markdown).toContain(`sha256 ${pack.checksum}`);
});

test.each([
  ['https://a.example/x', 'at least 137 people', 'killed ', ' in', 'https://a.example/x#:~:text=killed-,at%20least%20137%20people,-in'],
  ['https://a.example/x#top', '60-70', '', '', 'https://a.example/x#top:~:text=60%2D70'],
  ['https://a.example/', '1,234', '', '', 'https://a.example/#:~:text=1%2C234'],
])('a text fragment of %s to %s', (url, quote, before, after, link) => {
  expect(textFragmentLink(url, quote, before, after)).toBe(link);
});
