import { describe, expect, test } from 'vitest';
import { read } from '../read-claims.ts';

const TOLL = 'The death toll has risen to 97. Another 197 were wounded.';

/** Counts that are about an event of the pack. */
const linked = (published: string, title: string, text: string): string[] =>
  read(text, { title, published })
    .filter(({ measure, subject }) => measure !== 'date' && subject !== null)
    .map(({ stated, subject }) => `${stated} ${subject?.split('-')[0]}`);

describe('what has happened this week where an event was long ago is another one', () => {
  test.each([
    ['2023-01-02', 'Kabul airport attack', 'A bomb went off at a checkpoint of Kabul airport on Sunday morning.'],
    ['2022-07-05', 'Explosion at Kabul airport', 'A blast hit Kabul airport on Monday, police said.'],
    ['2025-06-05', 'Kerman blasts: what we know', 'Explosions rocked the Iranian city of Kerman on Wednesday.'],
    ['2019-12-05', 'Explosion on St Petersburg metro', 'A bomb exploded on a train of the St Petersburg metro on Wednesday.'],
    ['2026-02-05', 'Gunmen attack Moscow concert hall', 'Gunmen opened fire at a concert hall in Moscow on Tuesday evening.'],
    [
      '2023-09-05',
      'Bomber attacks Russian embassy in Kabul',
      'A suicide bomber blew himself up at the Russian embassy in Kabul on Monday.',
    ],
    ['2022-10-20', 'Kabul: blast at Russian compound', 'A blast shook a street near the Russian embassy in Kabul, residents said.'],
    ['2025-03-24', 'Fire at Crocus City', 'A fire broke out at the Crocus City complex near Moscow on Sunday.'],
  ])('%s %s: %s', (published, title, lede) => {
    expect(linked(published, title, `${lede}\n\n${TOLL}`)).toEqual([]);
  });
});

describe('what has happened to one of its people, or in court, is of the event', () => {
  test.each([
    ['2024-06-28', 'Inquiry on the Crocus attack', 'A single gunman started the fire at Crocus City Hall, investigators said on Thursday.'],
    [
      '2024-11-20',
      'Crocus attack: still waiting',
      'A woman who was shot in the attack on Crocus City Hall got her compensation on Tuesday.',
    ],
    ['2024-07-20', 'Crocus attack: planner killed', 'A man who planned the attack on Crocus City Hall was killed in a raid on Thursday.'],
    [
      '2024-06-28',
      'Another victim of Crocus attack dies',
      'Another victim of the attack on Crocus City Hall died in hospital on Thursday.',
    ],
    ['2025-09-28', 'Crocus gunman sentenced', 'A gunman who took part in the attack on Crocus City Hall was sentenced on Monday.'],
    ['2024-09-28', 'Crocus: survivors meet', 'Attack survivors met at Crocus City Hall on Thursday.'],
    ['2024-09-10', 'Crocus City Hall: trial date set', 'A court on Monday set a date for the trial over the attack on Crocus City Hall.'],
    ['2025-03-22', 'Russia remembers Crocus City Hall', 'Hundreds laid flowers at Crocus City Hall on Saturday, a year after the attack.'],
    ['2024-10-01', 'Demolition of Crocus City Hall begins', 'Workers began to pull down what is left of Crocus City Hall on Monday.'],
  ])('%s %s: %s', (published, title, lede) => {
    expect(linked(published, title, `${lede}\n\nThe attack killed 145 people.`)).toContain('145 crocus');
  });
});

describe('what has been done since an event that is the news goes on about it', () => {
  test.each([
    [
      '2024-03-27',
      "Thousands have given blood since Friday's attack on Crocus City Hall. Two died overnight, taking the toll to 140.",
      ['2 crocus', '140 crocus'],
    ],
    ['2024-03-27', 'Shops have been shut since the attack on Crocus City Hall. In all, 145 people were killed.', ['145 crocus']],
    ['2025-03-27', 'Shops have been shut since the attack on Crocus City Hall. In all, 145 people were killed.', []],
  ])('%s: %s', (published, text, expected) => {
    expect(linked(published, 'News of the day', text)).toEqual(expected);
  });
});
