import { describe, expect, test } from 'vitest';
import { inWords, read } from '../read-claims.ts';

/** Figures of a subject of the pack, each with the subject it is linked to. */
const linked = (text: string, title = 'At a glance'): string[] =>
  read(text, { title, published: '2024-03-25' })
    .filter(({ subject, measure }) => subject !== null && measure !== null)
    .map((record) => `${inWords(record)} ${record.subject?.split('-')[0]}`);

describe('a list of facts is about what one of its lines names', () => {
  test.each([
    [
      '- What: attack on a concert hall in Krasnogorsk, near Moscow\n- When: 22 March 2024, about 20:00\n- Dead: 133, says the ministry\n- Injured: more than 140\n- Attackers: four, all caught',
      ['2024-03-22 date crocus', '133 deaths crocus', 'more than 140 injuries crocus', '4 attackers crocus'],
    ],
    [
      '• Where: Crocus City Hall\n• Date: 22 March 2024\n• Killed: at least 133\n• Gunmen: 4',
      ['2024-03-22 date crocus', 'at least 133 deaths crocus', '4 attackers crocus'],
    ],
    [
      '**Crocus City Hall attack**\n\n* **Date:** 22 March 2024\n* **Dead:** 133\n* **Injured**: 145',
      ['2024-03-22 date crocus', '133 deaths crocus', '145 injuries crocus'],
    ],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

describe('a fact box, of which one line says what kind of attack it was', () => {
  const box = (kind: string): string =>
    `2024 Kerman bombings\nLocation\tKerman, Iran\nDate\t3 January 2024\nAttack type\t${kind}\nDeaths\t95\nInjured\t284`;
  test('that of the page', () => {
    expect(linked(box('Suicide bombings'), '2024 Kerman bombings')).toEqual([
      '2024 date kerman',
      '2024-01-03 date kerman',
      '95 deaths kerman',
      '284 injuries kerman',
    ]);
  });
  test('another kind is of another event', () => {
    expect(linked(box('Mass shooting, arson'), '2024 Kerman bombings')).toEqual(['2024 date kerman', '2024-01-03 date kerman']);
  });
});

test('and about the organisation of its page', () => {
  expect(linked('* **Founded:** 2015\n* **Fighters**: 2,200\n* Strength: 2,200', 'ISIS-K in figures')).toEqual([
    '2015 founded isis',
    '2200 fighters isis',
    '2200 fighters isis',
  ]);
});

describe('and the next list about what it names itself', () => {
  test.each([
    ['- What: attack on a concert hall near Moscow\n- Dead: 133\n- What: siege of a school in Beslan\n- Dead: 334', ['133 deaths crocus']],
    [
      'Crocus City Hall\n- Dead: 133\n- Injured: 145\n\nBataclan, Paris\n- Dead: 90\n- Injured: 200',
      ['133 deaths crocus', '145 injuries crocus'],
    ],
    [
      '2017 - St Petersburg: 15 people die in a bombing on the metro\n2017 - Manchester: 22 people die in a concert bombing',
      ['15 deaths st'],
    ],
    [
      '- Beslan, 2004: 334 dead\n- Crocus City Hall, 2024: 133 dead\n- Manchester, 2017: 22 dead',
      ['2024 date crocus', '133 deaths crocus'],
    ],
  ])('%s', (text, expected) => {
    expect(linked(text, 'Attacks of our time')).toEqual(expected);
  });
});

test('a list that has lost its lines gives each fact its own value', () => {
  const text =
    'Crocus City Hall: the numbers Dead: 137 Injured: more than 180 In hospital: 97 Detained: 11 Charged: four Capacity of the hall: 6,200';
  expect(linked(text, 'Crocus City Hall: the numbers')).toEqual([
    '137 deaths crocus',
    'more than 180 injuries crocus',
    '97 hospitalised crocus',
    '11 detained crocus',
    '4 suspects-charged crocus',
    '6200 capacity crocus',
  ]);
});
