import { describe, expect, test } from 'vitest';
import { read } from '../read-claims.ts';

const TITLE = 'Crocus City Hall attack: what we know';

/** Counts that are compared, with their events. */
const compared = (lines: readonly string[]): string[] =>
  read(lines.join('\n\n'), { title: TITLE, published: '2024-09-10' })
    .filter(({ verdict, measure }) => measure !== 'date' && verdict !== null && verdict !== 'not-compared')
    .map(({ stated, subject }) => `${stated} ${subject?.split('-')[0]}`);

describe('records of other events on a page about one', () => {
  test.each([
    [['Istanbul church', 'Killed: 51', 'Injured: 151']],
    [['Kunduz mosque', 'Deaths: 51', 'Injuries: 151', 'Date: 8 October 2021']],
    [['Manchester Arena, UK', '22 May 2017', '51 dead, 151 injured']],
    [['When: 22 May 2017', 'Where: Manchester Arena', 'Dead: 51', 'Wounded: 151']],
    [['Beslan school', 'Dead: 51', 'Wounded: 151']],
  ])('%s', (lines) => {
    expect(compared(lines)).toEqual([]);
  });
});

describe('and its own', () => {
  test.each([
    [
      ['Crocus City Hall', 'Deaths: 145', 'Injuries: 551'],
      ['145 crocus', '551 crocus'],
    ],
    [
      ['Crocus City Hall attack', 'Location\tKrasnogorsk, Russia', 'Attack type\tMass shooting', 'Deaths\t145[2]', 'Injured\t551[3]'],
      ['145 crocus', '551 crocus'],
    ],
    [['Date: 22 March 2024', 'Where: Krasnogorsk, Russia', 'Dead: 145'], ['145 crocus']],
    [['Istanbul church', 'Killed: 51', 'Crocus City Hall', 'Killed: 145'], ['145 crocus']],
  ])('%s', (lines, expected) => {
    expect(compared(lines)).toEqual(expected);
  });
});
