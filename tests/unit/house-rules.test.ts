import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { pack } from './read-claims.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}
const source = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const SOURCES = [...filesIn('src'), ...filesIn('entrypoints')].filter((file) => /\.(tsx?|html|css)$/.test(file));

describe('the pure rooms import no DOM, no browser, no storage and no clock', () => {
  const pure = SOURCES.filter((file) => /^src\/(text|claims|reference|compare|export)\//.test(file));
  test.each(pure)('%s', (file) => {
    const code = source(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const imports = [...code.matchAll(/from '([^']+)'/g)].map((match) => match[1] ?? '').filter((from) => !/^import type/.test(from));
    const runtime = [...code.matchAll(/^(import|export) (?!type)[^;]*? from '([^']+)'/gm)].map((match) => match[2] ?? '');
    const rooms = runtime.filter((from) => /\/(page|store|ui|background|cli)\/|wxt|preact|^node:|virtual:/.test(from));
    expect(rooms, 'move what needs a browser, storage or files to page, store or cli, and pass its result in').toEqual([]);
    expect(
      imports.filter((from) => from.includes('wxt/browser')),
      'the pure rooms know no browser',
    ).toEqual([]);
    const body = code
      .replace(/^(import|export) [^;]*? from '[^']+';$/gm, '')
      .replace(/document: TextDocument/.test(code) ? /\bdocument\./g : /$^/, '');
    const globals =
      body.match(/\b(document|window|localStorage|navigator|performance|setTimeout|Date\.now|new Date\(\)|fetch)\b(?=[.(])/g) ?? [];
    expect(globals, 'pass the time, the text or the result in as an argument').toEqual([]);
  });
});

describe('what runs in pages carries no reader and no pack', () => {
  /** Files of other rooms that import nothing and hold no words of the news: one rule each, that pages ask for themselves. */
  const LIGHT = /\/(mention-expression|fact-line)\.ts$/;
  test.each(['src/claims/mention-expression.ts', 'src/text/fact-line.ts'])('%s is light', (file) => {
    expect([...source(file).matchAll(/^import (?!type\b)/gm)]).toEqual([]);
    expect(source(file).length).toBeLessThan(2000);
  });
  test.each(SOURCES.filter((file) => file.startsWith('src/page/')))('%s', (file) => {
    const values = [...source(file).matchAll(/^import (?!type\b)(?!\{(?: type \w+,?)+ \})[^;]*? from '([^']+)'/gm)].map(
      (match) => match[1] ?? '',
    );
    expect(
      values.filter((from) => /\/(text|claims|compare|reference|background|store)\/|virtual:/.test(from) && !LIGHT.test(from)),
      'ask the background to read; import only types of the other rooms',
    ).toEqual([]);
  });
});

describe('no subject, place, group or publisher of the news is named outside reference-data', () => {
  /** Speakers of informants.json whose names no ordinary word of the code is. */
  const SPEAKERS = ['kremlin', 'pentagon', 'soufan', 'amaq'].filter((name) => pack.informants.some(({ words }) => words.includes(name)));
  /** Peoples, less those that languages and currencies are called by. */
  const PEOPLES = pack.peoples
    .flatMap(({ country, continent, adjectives }) => [country ?? '', continent ?? '', ...adjectives])
    .filter((name) => !name.includes(' ') && !['English', 'American'].includes(name));
  /** Names that no ordinary word of the code is. */
  const names = new Set(
    [
      ...pack.subjects.flatMap(({ names: words, places }) => [...words, ...places]),
      ...pack.sources.map(({ publisher }) => publisher.toLowerCase()),
      ...SPEAKERS,
      ...PEOPLES,
    ]
      .flatMap((name) => name.toLowerCase().split(/[^a-z-]+/))
      .filter(
        (word) =>
          word.length > 3 &&
          !/^(city|capital|hall|attack|attacks|assault|massacre|mass|shooting|atrocity|carnage|bloodbath|bloodshed|slaughter|rampage|tragedy|outskirts|edge|suburb|suburbs|suburban|concert|theater|airport|bombing|bombings|memorial|suicide|blast|blasts|explosion|explosions|metro|subway|embassy|state|province|islamic|group|branch|chapter|affiliate|international|gate|abbey|square|street|terrorist|terror|eastern|region|oblast|central|south|asia|saint|bombing|mission|live|media|times|the|epoch|republic|independent|mint|hotel|baron|iraq|levant|group|offshoot|wing|unit|franchise|wilayat|with|from|airport|federation|terrorist|red|hamid|karzai|near|outside|golzar|shohada|blast|achin)$/.test(
            word,
          ),
      ),
  );
  const expression = new RegExp(`\\b(${[...names].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})\\b`, 'i');
  test.each(SOURCES)('%s', (file) => {
    expect(
      expression.exec(source(file))?.[0],
      'words of the news belong into reference-data, examples in comments included where they name it',
    ).toBeUndefined();
  });
});

describe('a page’s text never becomes markup', () => {
  test.each(SOURCES)('%s', (file) => {
    expect(
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|DOMParser/.exec(source(file))?.[0],
      'use textContent, or elements made one by one',
    ).toBeUndefined();
  });
});

describe('small files', () => {
  test.each(SOURCES)('%s', (file) => {
    expect(source(file).split('\n').length, 'over 400 lines: split the file by concepts').toBeLessThanOrEqual(400);
  });
  test('the median file has about 60 lines', () => {
    const lengths = SOURCES.map((file) => source(file).split('\n').length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
  });
});

describe('types are not given up', () => {
  test.each(SOURCES)('%s', (file) => {
    expect(
      /@ts-ignore|@ts-nocheck|: any\b|as any\b|as unknown as|biome-ignore/.exec(source(file))?.[0],
      'a schema check or a type guard says it instead',
    ).toBeUndefined();
  });
});

test('entry points only wire', () => {
  for (const file of filesIn('entrypoints').filter((name) => /\.tsx?$/.test(name)))
    expect(source(file).split('\n').length, file).toBeLessThanOrEqual(15);
});
