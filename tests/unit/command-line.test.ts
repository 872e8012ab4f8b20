import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';

const COMMAND = fileURLToPath(new URL('../../src/cli/plumbline.ts', import.meta.url));
let folder = '';

function plumbline(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { encoding: 'utf8', input, cwd: folder });
  return { status, stdout, stderr };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-cli-'));
  writeFileSync(join(folder, 'a.txt'), 'On Friday 60 people were killed.\n');
  writeFileSync(join(folder, 'a.json'), JSON.stringify({ published: '2024-03-23', title: 'Crocus City Hall attack' }));
  writeFileSync(
    join(folder, 'b.html'),
    '<!doctype html><title>x</title><meta property="article:published_time" content="2024-03-25"><nav>12 people killed at Crocus City Hall</nav><h1>Crocus City Hall attack</h1><p>It killed at least <b>137</b> people.</p><p><a href="/c">Nine dead in fire</a></p>',
  );
});

describe('plumbline scan', () => {
  test('reads text with what stands beside it, and HTML by content', () => {
    const { status, stdout } = plumbline(['scan', '--format', 'jsonl', 'a.txt', 'b.html']);
    const figures = stdout
      .trim()
      .split('\n')
      .map((line): Record<string, unknown> => JSON.parse(line));
    expect(status).toBe(0);
    expect(figures.filter(({ subject }) => subject).map(({ file, quote, measure, verdict }) => [file, quote, measure, verdict])).toEqual([
      ['a.txt', 'Friday', 'date', 'in-line'],
      ['a.txt', '60 people', 'deaths', 'earlier'],
      ['b.html', 'at least 137 people', 'deaths', 'in-line'],
    ]);
    const found = figures.find(({ file }) => file === 'b.html');
    const text = plumbline(['scan', '--text', 'b.html']).stdout;
    expect(text.slice(Number(found?.start), Number(found?.end))).toBe('at least 137 people');
    expect(text).not.toContain('12 people');
  });
  test('prints every figure, linked or not', () => {
    const { stdout } = plumbline(['scan', '--format', 'json', '-'], 'Dmitry, 38, paid 3,500 roubles.');
    const figures: { quote: string; subject: null; measure: null; verdict: null }[] = JSON.parse(stdout);
    expect(figures.map(({ quote, subject, measure, verdict }) => [quote, subject, measure, verdict])).toEqual([
      ['38', null, null, null],
      ['3,500 roubles', null, null, null],
    ]);
  });
  test('exits 1 for a file that cannot be read, and does the others', () => {
    const { status, stdout, stderr } = plumbline(['scan', '--format', 'csv', 'missing.txt', 'a.txt']);
    expect([status, stdout.split('\r\n').length > 2, stderr.split('\n').length]).toEqual([1, true, 2]);
    expect(stderr).toContain('plumbline: missing.txt: ');
  });
  test.each([
    [['scan', '--format', 'xml', 'a.txt'], '--format: "xml" is none of'],
    [['scan', '--published', 'soon', 'a.txt'], '--published: "soon" is no date'],
    [['scan'], 'name at least one file'],
    [['scan', '--wrong', 'a.txt'], "Unknown option '--wrong'"],
    [['weigh'], '"weigh" is no command'],
  ])('%j exits 2 with one clear line', (args, message) => {
    const { status, stderr } = plumbline(args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
  test('names what is wrong in a pack', () => {
    expect(plumbline(['scan', '--pack', folder, 'a.txt'])).toMatchObject({ status: 1, stderr: expect.stringContaining('no pack here') });
  });
});

test('plumbline reference prints one object with the tables', () => {
  const { status, stdout } = plumbline(['reference', '--format', 'json']);
  const reference: { sources: { id: string }[]; subjects: unknown[]; measures: unknown[]; claims: { stated: unknown; measure: string }[] } =
    JSON.parse(stdout);
  expect(status).toBe(0);
  expect(reference.sources.map(({ id }) => id)).toEqual(['livemint', 'republic', 'epoch-times', 'independent', 'icaro']);
  expect(reference.claims.find(({ measure }) => measure === 'founded')?.stated).toBe('2014-09/2014-12');
});
