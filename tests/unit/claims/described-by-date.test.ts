import { describe, expect, test } from 'vitest';
import { inWords, read } from '../read-claims.ts';

/** Counts that are linked to a subject, in words. */
const counted = (text: string, published: string): string[] =>
  read(text, { title: 'News in brief', published })
    .filter(({ subject, measure }) => subject !== null && measure !== 'date')
    .map(inWords);

describe('an event described by its place and a date of its own, in any words', () => {
  test.each([
    ['2024-04-19', 'A month ago, four Tajiks killed 144 people in a suburb of Moscow.', ['4 attackers', '144 deaths']],
    ['2024-04-19', 'A month ago, four men with rifles killed 144 people in a suburb of Moscow.', ['4 attackers', '144 deaths']],
    ['2024-03-24', 'Two days ago at least 40 people died near Moscow when a hall was stormed.', ['at least 40 deaths']],
    ['2024-01-27', 'Three weeks ago, two bombs killed 94 people in Iran.', ['2 explosions', '94 deaths']],
    ['2024-04-22', 'Four men who robbed a bank near Moscow a month ago killed two guards.', []],
    ['2024-04-22', 'A month ago a fire near Moscow killed eight people.', []],
    ['2024-06-19', 'A month ago, four Tajiks killed 14 people in a suburb of Moscow.', []],
    ['2024-03-23', 'On Friday two people were killed near Moscow when a bus hit a truck.', []],
    ['2024-01-27', 'A month ago, two bombs killed 11 people in Iran.', []],
  ])('on %s: %s', (published, text, expected) => {
    expect(counted(text, published)).toEqual(expected);
  });
});

describe('a branch that killed near the town, at any time', () => {
  test.each([
    [
      'Islamic State Khorasan shot a man dead in a church in Istanbul, two months before its men killed 145 outside Moscow.',
      ['145 deaths'],
    ],
    ['ISIS-K, which killed 145 people in a suburb of Moscow, is under pressure.', ['145 deaths']],
    ['ISIS-K killed two policemen outside Moscow on Tuesday.', []],
    ['ISIS-K killed 30 people at a market outside Moscow.', []],
  ])('%s', (text, expected) => {
    expect(counted(text, '2024-10-25')).toEqual(expected);
  });
});
