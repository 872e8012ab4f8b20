import pack from 'virtual:pack';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readTexts } from '../../src/background/read-texts.ts';
import { compileLexicon } from '../../src/claims/index.ts';
import type { PageReading, PageTexts } from '../../src/messages.ts';
import { MarkPainter } from '../../src/page/mark-painter.ts';
import { Scanner } from '../../src/page/scanner.ts';

const lexicon = compileLexicon(pack);
let root: HTMLElement;
let painter: MarkPainter;

beforeEach(() => {
  painter = new MarkPainter();
  root = document.createElement('main');
  root.innerHTML =
    '<h1>Attack on Crocus City Hall</h1><p id="first">The attack on Crocus City Hall near Moscow killed <b>at least 137</b> people.</p><p id="second">The attack left 60 people dead, it was said at first.</p>';
  document.body.append(root);
  document.documentElement.lang = 'en';
});
afterEach(() => root.remove());

const part = (id: string): Element => root.querySelector(`#${id}`) ?? root;
const quotes = (scanner: Scanner): string[] => scanner.findings('mark').figures.map(({ record }) => record.quote);

/** A scanner whose texts are read as in the background, after something happened to the page. */
function scannerWith(meanwhile: () => void = () => undefined): Scanner {
  const read = async (texts: PageTexts): Promise<PageReading> => {
    await Promise.resolve();
    meanwhile();
    return readTexts(lexicon, texts);
  };
  return new Scanner('en', { read, forget: (ids) => painter.remove(ids) });
}

describe('a scanner', () => {
  test('finds figures where they stand', async () => {
    const painted = await scannerWith().scanPage();
    expect(painted?.map(({ range }) => range.toString())).toEqual(['at least 137 people', '60 people']);
  });

  test('leaves what the page changed while it was read', async () => {
    const scanner = scannerWith(() => part('first').querySelector('b')?.replaceChildren('at least 140'));
    expect((await scanner.scanPage())?.map(({ range }) => range.toString())).toEqual(['60 people']);
    expect(quotes(scanner)).toEqual(['60 people']);
  });

  test('reads a part again without finding it twice, also where one part holds another', async () => {
    const scanner = scannerWith();
    painter.paint((await scanner.scanPage()) ?? []);
    part('first').querySelector('b mark')?.replaceChildren('at least 140');
    painter.paint((await scanner.scanParts([part('first'), root, part('second')])) ?? []);
    expect(quotes(scanner)).toEqual(['at least 140 people', '60 people']);
    expect(root.querySelectorAll('mark mark')).toHaveLength(0);
    painter.clear();
    expect(part('first').innerHTML).toBe('The attack on Crocus City Hall near Moscow killed <b>at least 140</b> people.');
  });

  test('a later part is read as being about what the page opened with', async () => {
    const scanner = scannerWith();
    await scanner.scanPage();
    part('second').insertAdjacentHTML('afterend', '<p id="third">The toll now stands at 139.</p>');
    await scanner.scanParts([part('third')]);
    expect(quotes(scanner)).toEqual(['at least 137 people', '60 people', '139']);
  });

  test('a number that counts up in its box is read with its name', async () => {
    part('second').insertAdjacentHTML('afterend', '<div><div id="count">133</div><div>killed</div></div>');
    const scanner = scannerWith();
    painter.paint((await scanner.scanPage()) ?? []);
    part('count').replaceChildren('139');
    painter.paint((await scanner.scanParts([part('count')])) ?? []);
    expect(quotes(scanner)).toEqual(['at least 137 people', '60 people', '139']);
  });

  test('says that nobody could read', async () => {
    expect(await new Scanner('en', { read: () => Promise.resolve(null), forget: () => undefined }).scanPage()).toBe(null);
  });
});
