import { describe, expect, test } from 'vitest';
import { read } from '../read-claims.ts';

/** Tolls of a sentence in a profile of the group, each with the event it is compared for; "-" where it is of none. */
const tolls = (text: string): string[] =>
  read(`ISIS-K is a branch of Islamic State.\n\n${text}`, { title: 'ISIS-K: a profile', published: '2025-03-01' })
    .filter(({ measure }) => measure === 'deaths')
    .map(({ stated, subject }) => `${stated} ${subject?.split('-')[0] ?? '-'}`);

describe('events in a row, each with its toll', () => {
  test.each([
    [
      'It bombed Kabul airport in August 2021, killing 170 civilians, a mosque in Kunduz in October 2021, killing 50 people, and a ceremony in Kerman in January 2024, killing 94.',
      ['170 kabul', '50 -', '94 kerman'],
    ],
    [
      'It attacked Crocus City Hall in March 2024, killing 145 people, a ceremony in Kerman in January 2024, killing 94, and Kabul airport in August 2021, killing 13 US troops.',
      ['145 crocus', '94 kerman', '13 kabul'],
    ],
    [
      'Its attacks include one on a memorial in Kerman, Iran, in January 2024, which killed 94 people, one on a church in Istanbul, which killed one, and one on a concert hall near Moscow in March 2024, which killed 145.',
      ['94 kerman', '1 -', '145 crocus'],
    ],
    [
      'It killed 94 people at a ceremony in Kerman in January 2024, 63 at a mosque in Peshawar in March 2022 and 145 at Crocus City Hall in March 2024.',
      ['94 kerman', '63 -', '145 crocus'],
    ],
    [
      'It killed 145 people in the attack on Crocus City Hall, 94 people in the bombings in Kerman, 13 US troops in the Kabul airport bombing.',
      ['145 crocus', '94 kerman', '13 kabul'],
    ],
    ['It killed 50 people at a mosque in Kunduz in October 2021 and 13 US troops at Kabul airport in August 2021.', ['50 -', '13 kabul']],
    [
      'ISIS-K bombed the Manchester Arena in May 2017, killing 22 people, and the St Petersburg metro in April 2017, killing 15 people.',
      ['22 -', '15 st'],
    ],
    ['With 94 dead, the bombings in Kerman were second to the attack on Crocus City Hall, which killed 145.', ['94 kerman', '145 crocus']],
  ])('%s', (text, expected) => {
    expect(tolls(text)).toEqual(expected);
  });
});
