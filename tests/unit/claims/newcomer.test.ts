import { describe, expect, test } from 'vitest';
import { read } from '../read-claims.ts';

const LEDE = 'Gunmen opened fire at a concert hall near Moscow on Friday, killing dozens of people.\n\n';

const tollsBehind = (sentence: string): string[] =>
  read(`${LEDE}${sentence}`, { title: 'Moscow concert hall attack: what we know', published: '2024-03-25' })
    .filter(({ start, subject, measure }) => start >= LEDE.length && subject !== null && measure === 'deaths')
    .map(({ quote }) => quote);

describe('those whom somebody else has killed are not of the event that the page is about', () => {
  test.each([
    'A lorry driver killed 84 people.',
    'Then, Chechen militants killed 84 people in a theatre in Moscow.',
    'Basque separatists killed 84 people in Moscow.',
    'Egyptian rescue crews have found 84 bodies.',
    'Ukrainian drones killed 84 people.',
    'The Taliban killed 84 people in raids.',
    'The Taliban have arrested 600 of them and killed 84.',
    'Since her death 84 people have been killed.',
    'Since the vote some 84 people have died.',
    'Ten civilians were killed by our strike on Sunday.',
    'Three brothers shot dead 84 people.',
    'Harris murdered 84 people.',
    'John Harris gunned down 84 people.',
    'Pirates have killed 84 people.',
    'A lone gunman killed 84 people.',
    'A crush at a gate killed 84 people.',
    'A pilot with debts killed 84 people.',
    'Bombings have killed 84 people.',
    'In six years attacks have killed 84 people.',
    'Its largest attack killed 84 people.',
    'The first attack of the group killed 84 people.',
    "The group's bloodiest attack so far killed 84 people.",
    'Most of its attacks killed 20 people or fewer.',
    'The average raid of the group killed 12 people.',
    'The lorry killed 84 people.',
    'His uncle killed 84 people.',
    'Soldiers killed 84 people.',
    'Security forces shot dead 84 people.',
    "France's strikes killed 84 people.",
    'Russian strikes on Friday killed five people and left many without power.',
    'Turkish warplanes killed 84 people.',
    'In all 84 people were killed by a lorry driver.',
    'At least 84 people were killed by Harris.',
    'At least 84 people died when a tanker sank.',
    'At least 84 people died in an avalanche.',
    'Some 84 people died in floods.',
    'Police buried 84 people killed by shelling.',
    'At least 84 people were killed when two trains met head on.',
    'At least 84 people were killed when police broke up a rally.',
  ])('%s', (sentence) => {
    expect(tollsBehind(sentence)).toEqual([]);
  });

  test('nor is what is told next', () => {
    expect(tollsBehind('A lorry driver killed 84 people. More than 60 of them were children, and 14 people died later.')).toEqual([]);
  });
});

describe('those whom the attackers killed are', () => {
  test.each([
    'Gunmen in fatigues killed 137 people.',
    'Four men shot dead 137 people.',
    'Assailants with firebombs killed 137 people.',
    'The attackers murdered 137 people.',
    'Members of the cell killed 137 people.',
    'A group of militants killed 137 people.',
    'Islamic State killed 137 people.',
    'The assault killed 137 people.',
    'They killed 137 people.',
    'Gunfire and smoke killed 137 people.',
    'The deadliest attack in Russia in 20 years killed 137 people.',
    'The flames killed 137 people.',
    'The quartet killed 137 people.',
    'By Sunday 137 people had been killed by bullets or by fire.',
    'By dawn 137 people had been killed by armed men.',
    'At least 137 people were killed by a gang of four.',
    'At least 137 people died when a group of militants stormed it.',
    'At least 137 people died when a roof came down.',
    'At least 137 people were killed when police stormed the hall.',
    'At least 137 people were killed by flying glass or by fire.',
    'At least 137 people were killed, by Russian count.',
  ])('%s', (sentence) => {
    expect(tollsBehind(sentence)).toEqual([expect.stringContaining('137 people')]);
  });
});
