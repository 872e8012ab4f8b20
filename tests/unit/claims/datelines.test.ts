import { describe, expect, test } from 'vitest';
import { datelineEnd, tokenize } from '../../../src/text/index.ts';
import { read } from '../read-claims.ts';

describe('where a dateline ends', () => {
  test.each([
    ['PARIS — Four men were held.', 'Four'],
    ['Paris (Wire) — Four men were held.', 'Four'],
    ['TEL AVIV, Israel — Four men were held.', 'Four'],
    ['ARLINGTON, Va. -- Four men were held.', 'Four'],
    ['DUBAI/MOSCOW, March 24 (Wire) - Four men were held.', 'Four'],
    ['BERLIN, March 24, 2024 (Wire) - 137 people died.', '137'],
    ['ISTANBUL – “Four men were held,” he said.', '“'],
    ['(Wire) Four men were held.', 'Four'],
  ])('%s', (text, first) => {
    const tokens = tokenize(text);
    const begin = tokens[datelineEnd(tokens)];
    expect(text.slice(begin?.start, begin?.end)).toBe(first);
    expect(datelineEnd(tokens)).toBeGreaterThan(0);
  });

  test.each([
    'Four men – all of them Tajiks – were held.',
    'Paris – 64 dead; Nice – 57 dead.',
    'Springfield, May 2003 – Gunmen killed 14.',
    'March 22, 2024 – Gunmen attacked the hall.',
    'Al-Shabaab killed four.',
    'Dead 137 – Injured 182',
    '(14 dead) Gunmen attacked.',
    'The hall – Crocus – burned.',
    '',
  ])('none: %s', (text) => {
    expect(datelineEnd(tokenize(text))).toBe(0);
  });
});

const SECOND = 'Some 180 people were hurt, and 97 are in hospital.';

describe('where a report was written is not where it happened', () => {
  test.each([
    'PARIS — ',
    'ISTANBUL, Turkey (Wire) — ',
    'KABUL — ',
    'ST. PETERSBURG, Russia, March 25 (Wire) - ',
    'Brussels (Wire) – ',
    'MOSCOW — ',
  ])('%s', (dateline) => {
    const lede = 'The attack on the concert hall outside Moscow on Friday killed 137 people, the Kremlin said.';
    const found = read(`${dateline}${lede}\n\n${SECOND}`, { title: 'Toll of concert hall attack rises', published: '2024-03-25' });
    const linked = found.filter(({ subject, verdict }) => subject === 'crocus-city-hall-2024' && verdict !== 'not-compared');
    expect(linked.map(({ stated }) => stated)).toEqual(['2024-03-22', 137, 180]);
  });

  test('but names the town of an event that has no other name', () => {
    const text = 'KABUL, Afghanistan (Wire) — A suicide bombing at the airport killed 13 U.S. service members on Thursday.';
    const found = read(text, { title: 'Bombing kills 13 service members', published: '2021-08-27' });
    expect(found.find(({ stated }) => stated === 13)?.subject).toBe('kabul-airport-2021');
  });

  test('a sentence behind it begins there', () => {
    const text = 'ARLINGTON, Va. — A year ago a bomb killed 13 US troops at the gates of Kabul airport.';
    const found = read(text, { title: 'A year after the bombing', published: '2022-08-26' });
    expect(found.find(({ measure }) => measure === 'date')?.subject).toBe('kabul-airport-2021');
  });

  test('an attack in the town of the dateline is of that town', () => {
    const text = 'PARIS — Gunmen shot dead 90 people at a concert here.\n\nISIS-K was not behind it.';
    const found = read(text, { title: 'Gunmen attack concert', published: '2015-11-14' });
    expect(found.filter(({ stated, subject }) => stated === 90 && subject !== null)).toEqual([]);
  });
});

describe('the date of a dateline before a dash', () => {
  test.each([
    ['MOSCOW, March 23 – Russia will lower flags on Sunday, a day of mourning for the dead of Crocus City Hall.', ['2024-03-24']],
    ['MOSCOW, March 23 (Agency) - Russia declared Sunday a day of mourning for the dead of Crocus City Hall.', ['2024-03-24']],
    ['On Sunday – a day of mourning – people laid flowers at Crocus City Hall.', ['2024-03-24']],
  ])('%s', (text, expected) => {
    const found = read(text, { title: 'Russia mourns', published: '2024-03-23' });
    expect(found.filter(({ subject, measure }) => subject !== null && measure === 'mourning-date').map(({ stated }) => stated)).toEqual(
      expected,
    );
  });
});
