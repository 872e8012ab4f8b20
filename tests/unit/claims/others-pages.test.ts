import { describe, expect, test } from 'vitest';
import { read } from '../read-claims.ts';

const PAGES = [
  ['2024-12-08', 'Rebels take the capital', 'Rebels led by a former jihadist have taken Damascus.'],
  ['2024-05-02', 'Boko Haram, explained', 'Boko Haram has terrorised the north of Nigeria for years.'],
  ['2021-08-16', 'Who are the Taliban?', 'The Taliban have taken Kabul after 20 years.'],
] as const;

const MENTIONS = [
  'It has fought ISIS-K for years.',
  'Like ISIS-K it recruits online.',
  'ISIS-K, a branch of Islamic State, is its rival.',
  'ISIS-K has condemned it.',
  'Some of its men had been with ISIS-K.',
  'Experts compare it with ISIS-K, which attacked a concert hall near Moscow.',
] as const;

const OWN = [
  'It was founded in 1987, and has some 5,000 fighters.',
  'The group was founded in 1987.',
  'Founded in 1987, it has 5,000 members.',
  'It could strike the West within nine months.',
] as const;

/** Paragraphs of their own, the mention and the figure together, and all scraped into one line. */
const GAPS = [
  ['\n\n', '\n\n'],
  ['\n\n', ' '],
  [' ', ' '],
] as const;

function linkedBehind(before: string, own: string, title: string, published: string): string[] {
  return read(`${before}${own}`, { title, published })
    .filter(({ start, subject }) => start >= before.length && subject !== null)
    .map(({ quote }) => quote);
}

describe('a page about another organisation keeps its own figures from one that it names on the way', () => {
  test.each(
    PAGES.flatMap(([published, title, lede]) =>
      MENTIONS.flatMap((mention) =>
        OWN.flatMap((own) => GAPS.map(([first, second]) => [published, title, `${lede}${first}${mention}${second}`, own] as const)),
      ),
    ),
  )('%s %s: %s %s', (published, title, before, own) => {
    expect(linkedBehind(before, own, title, published)).toEqual([]);
  });
});

describe('and what is told of that one stays linked', () => {
  test.each([
    ['Gunmen attacked a mosque in Muscat.\n\nISIS-K said that it was behind the attack. ', 'It was founded in 2015.', ['2015']],
    ['Gunmen attacked a mosque in Muscat.\n\n', 'ISIS-K, founded in 2015, has some 4,000 fighters.', ['2015', 'some 4,000 fighters']],
    ['Police watch the rivalry between the Taliban and ISIS-K. ', 'The latter, set up in 2015, is small.', ['2015']],
    ['A court freed a man of ISIS-K. ', 'That group, which emerged in 2015, has 4,000 fighters.', ['2015', '4,000 fighters']],
    ["ISIS-K is the group's branch in Afghanistan. ", 'The UN puts its strength at 2,000 fighters.', ['2,000 fighters']],
    ["The group's Afghan branch, ISIS-K, is the one that worries the West. ", 'It is thought to have 2,000 fighters.', ['2,000 fighters']],
    ['Islamic State Khorasan is one of its most active branches. ', 'The UN says that it has 2,000 fighters.', ['2,000 fighters']],
  ])('%s%s', (before, own, expected) => {
    expect(linkedBehind(before, own, 'Attack in Oman', '2024-07-16')).toEqual(expected);
  });

  test('where a sentence ends with its name', () => {
    expect(linkedBehind('The bomber was of ISIS-K. ', 'It was founded in 2015.', 'ISIS-K', '2024-07-16')).toEqual(['2015']);
  });
});

describe('a briefing goes from one matter to the next', () => {
  const title = 'Press Briefing by the Press Secretary and the National Security Communications Advisor';
  const linked = (text: string): string[] =>
    read(text, { title, published: '2024-03-26' })
      .filter(({ subject, measure }) => subject !== null && measure !== 'date')
      .map(({ quote }) => quote);

  test('what it says of an event is of that', () => {
    const text =
      'MR. KIRBY:  Good afternoon.\n\nIn Gaza, 20 trucks got in.\n\nWe condemn the attack on Crocus City Hall.  139 people are reported dead and 182 injured.';
    expect(linked(text)).toEqual(['139 people', '182']);
  });

  test.each([
    'Q    And on the border.  Eight people died in the river.\n\nMR. KIRBY:  At least eight people have died there.',
    'Q    Five aid workers were killed today.  Seven, now.\n\nMR. KIRBY:  Seven people were killed.  We mourn them.',
    'Q    How many died in the bridge collapse?\n\nMR. KIRBY:  Six are dead.  Two were hurt.',
  ])('and what is asked next is not: %s', (questions) => {
    expect(linked(`MR. KIRBY:  We condemn the attack on Crocus City Hall in Moscow.\n\n${questions}`)).toEqual([]);
  });
});

describe('a page about no event that names one in passing', () => {
  const links = (text: string, title: string, lede: string): string[] =>
    read(`${lede}\n\n${text}\n\nMore is to come in the next days.`, { title, published: '2024-03-27' })
      .filter(({ subject, measure }) => subject === 'crocus-city-hall-2024' && measure !== 'date')
      .map(({ stated }) => String(stated));
  const pages = [
    ['Rovers beat United 2-1', 'Rovers beat United 2-1 on Saturday in front of 40,000 people.'],
    ['Mayor opens new bridge', 'The mayor opened the new bridge on Tuesday after eight months of works.'],
    ['Storm hits the coast', 'A storm hit the coast on Monday night and left thousands without power.'],
  ] as const;
  describe.each(pages)('%s', (title, lede) => {
    test.each([
      'There was a minute of silence for the victims of the Crocus City Hall attack. 71 fans were hurt in a crush at the gate.',
      'There was a minute of silence for the victims of the Crocus City Hall attack. Police arrested 71 people after that.',
      'Security has been tighter since the Crocus City Hall attack.\n\nPolice say 71 people were detained over the weekend.',
      'Like others, the town was shaken by the Crocus City Hall attack. In its own fire, 71 people had died.',
    ])('%s', (text) => {
      expect(links(text, title, lede)).toEqual([]);
    });
    test('has the toll that it gives of it', () => {
      expect(links('There was a minute of silence for the 137 people killed at Crocus City Hall.', title, lede)).toEqual(['137']);
    });
  });
});
