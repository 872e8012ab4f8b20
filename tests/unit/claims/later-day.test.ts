import { describe, expect, test } from 'vitest';
import { countsOf, read } from '../read-claims.ts';

const linked = (text: string, published: string): (number | string | null)[] => countsOf('crocus-city-hall-2024', text, published);

describe('another attack where the event was, told of with a later day', () => {
  test.each([
    'A man with a rifle shot dead two people at a shopping centre in Krasnogorsk, near Moscow, on Monday, and wounded three others.',
    'Two people were shot dead at a shopping centre in Krasnogorsk, near Moscow, on Monday.\n\nFive people were hurt. One suspect was charged.',
    'Seven people died at a concert hall in Moscow on Sunday when gunmen opened fire.\n\nThree gunmen were caught. Twelve people were wounded.',
    'On Monday a gunman shot dead two people at a shopping centre in Krasnogorsk.\n\nFive people were hurt.',
    "Monday's shooting in Krasnogorsk left two dead and five hurt.",
    'An attack near Moscow yesterday killed seven people. Five were hurt.',
    'An attack near Moscow killed seven people. Five were hurt.',
  ])('%s', (text) => {
    expect(linked(text, '2024-05-13')).toEqual([]);
  });
});

test('nor is what befell one person at the place of another event', () => {
  const text = 'One person was killed on the St Petersburg metro on Wednesday when he fell before a train.';
  expect(read(text, { title: 'News of the day', published: '2017-04-20' }).filter(({ subject }) => subject !== null)).toEqual([]);
});

describe('the event itself, with a later day of something else', () => {
  test.each([
    ['Gunmen killed 137 people at a concert hall near Moscow last week. Putin lit a candle for them on Sunday.', [137]],
    ['Russia lit candles for the 137 people killed at a concert hall near Moscow on Sunday.', [137]],
    ['Officials said on Sunday that 137 people were killed near Moscow when gunmen attacked a concert.', [137]],
    ["Monday's attack on a firm came four days after gunmen killed 137 people at a concert near Moscow.", [137]],
    ['On Monday gunmen killed five people at a firm, four days after 137 people were killed at a concert near Moscow.', [137]],
    ['The ministry raised the number of injured in the attack near Moscow to 182 on Sunday.', [182]],
  ])('%s', (text, expected) => {
    expect(linked(text, '2024-03-26')).toEqual(expected);
  });
});
