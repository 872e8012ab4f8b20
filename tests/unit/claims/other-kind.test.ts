import { describe, expect, test } from 'vitest';
import { read } from '../read-claims.ts';

/** What is linked of a sentence in a text that is about nothing else, long after the events. */
const linked = (text: string): string[] =>
  read(text, { title: 'The day in pictures', published: '2025-06-10' })
    .filter(({ subject, measure }) => subject !== null && (measure === 'deaths' || measure === 'injuries'))
    .map(({ quote }) => quote);

describe('what befell people at the place of an attack, and was none', () => {
  test.each([
    'A fire at Crocus City Hall killed 12 people.',
    'A fire in 2019 at Crocus City Hall killed 12 people.',
    'An attack in 2019 in Kerman killed 12 people.',
    'A crush at a concert hall near Moscow killed 12 people.',
    'A gas explosion in Krasnogorsk killed 12 people.',
    'A gas leak in Kerman killed 12 people.',
    'A man with a knife killed 12 people on the St Petersburg metro.',
    'Food poisoning at a Moscow concert killed 12 people.',
    'Twelve people were killed in an accident at Crocus City Hall.',
    'A lift fell at Crocus City Hall and 12 people were hurt.',
    'The roof fell in at Crocus City Hall and injured 12 people.',
    'In a fight at Crocus City Hall 12 people were injured.',
    'Riots in Kerman left 12 dead.',
    'The stampede in Kerman, which killed 56 people, was in 2020.',
    'The stampede in Kerman left 56 people dead.',
    'Two trains collided in the St Petersburg subway and 12 people were killed.',
    'A bus crashed in Krasnogorsk; 12 people died.',
    'There was a crush at Crocus City Hall. Officials said that 12 people had died.',
    'A fight broke out at Crocus City Hall. Police said 12 people were hurt.',
  ])('%s', (text) => {
    expect(linked(text)).toEqual([]);
  });
});

describe('and what did befall them in it', () => {
  test.each([
    'The fire at Crocus City Hall killed 137 people.',
    'They opened fire at Crocus City Hall and killed 137 people.',
    'Gunmen shot people at Crocus City Hall and started a fire, and 137 people died.',
    'Drone footage shows Crocus City Hall, where 137 people died.',
    'The names of the 137 killed in the attack on Crocus City Hall were read out, as the army carried out a drone strike.',
    'The terrorists at Crocus City Hall used a knife as well; 137 people were killed.',
    'With the collapse of the state near, 137 people were killed at Abbey Gate.',
    'The fight for justice for the 137 people killed at Crocus City Hall goes on.',
    'Gunmen fired at people in Crocus City Hall. "Then a stampede began." Of the wounded, 137 died.',
    'In Seoul a crush killed 159, more than Crocus City Hall, where 137 people died.',
    'The driver of the train in the St Petersburg metro, in which 137 people died, went on.',
  ])('%s', (text) => {
    expect(linked(text).filter((quote) => quote.includes('137'))).toHaveLength(1);
  });
});

describe('another attack in the same town, where only the town describes the event', () => {
  test.each([
    'A bomb at a cafe in Kerman killed 12 people.',
    'A bomb on a bus in Krasnogorsk killed 12.',
    'Gunmen attacked a police station in Kerman, killing 12.',
    'Four gunmen stormed a hotel in Krasnogorsk and killed 12 people.',
    'In Kerman a bomb at a market killed 12 people.',
    'A missile strike on Kerman killed 12 people.',
    'An attack in Krasnogorsk last week killed 12 people.',
    'In Kerman 12 people were killed on Monday.',
  ])('%s', (text) => {
    expect(linked(text)).toEqual([]);
  });

  test.each([
    'A bomb attack in Kerman killed 94 people in January 2024.',
    'Two bombs in Kerman killed 94 people.',
    'Gunmen stormed a hall in Krasnogorsk and killed 94 people.',
  ])('but this one: %s', (text) => {
    expect(linked(text)).toHaveLength(1);
  });
});

describe('words of an event that only say where somebody is from, or something else', () => {
  test.each([
    'A man from Krasnogorsk killed 12 people in Ruritania.',
    'Soldiers from Kerman killed 12 people in Ruritania.',
    'Kerman-born Smith killed 12 people.',
    'A St Petersburg man killed 12 people on a train in Moscow.',
    'A train to St Petersburg was derailed by a bomb; 12 people died.',
    'A bomb on a train from Moscow to St Petersburg killed 28 people.',
    "Two bombs in Iran's Zahedan killed 27 people.",
    'Two bombs in the Iranian city of Zahedan killed 27 people.',
    "Iran's attack on Erbil in January killed four people.",
    'In January an attack in Iran killed 11 people.',
    '13 American soldiers were killed in Kabul when a bus was bombed.',
  ])('%s', (text) => {
    expect(linked(text)).toEqual([]);
  });

  test('but people can be sent to where it was', () => {
    expect(linked('ISIS-K had sent two men to Kerman in Iran, where 91 people were killed in a bombing.')).toHaveLength(1);
  });
});

describe('nor are those who did something else there', () => {
  test.each([
    'Four men kidnapped a driver at Crocus City Hall.',
    'Four activists were charged over a protest at Crocus City Hall.',
    'A court charged four men over a fight at Crocus City Hall.',
  ])('%s', (text) => {
    expect(read(text, { title: 'The day in pictures', published: '2025-06-10' }).filter(({ subject }) => subject !== null)).toEqual([]);
  });
});

describe('somebody new, or what they came with, where the event spoken of was no such deed', () => {
  const after = (lede: string, published: string): string[] =>
    read(lede, { title: lede, published })
      .filter(({ subject, measure }) => subject !== null && measure === 'deaths')
      .map(({ quote }) => quote);
  const CONCERT = 'Gunmen stormed Crocus City Hall.';
  const METRO = 'A bomb went off on the St Petersburg metro.';
  test.each([
    [`${CONCERT} A car bomb killed 60 people.`, '2024-03-25', []],
    [`${CONCERT} A suicide bomber killed 60 people.`, '2024-03-25', []],
    [`${CONCERT} Bombers killed 60 people.`, '2024-03-25', []],
    [`${METRO} Gunmen killed 14 people.`, '2017-04-05', []],
    [`${METRO} A truck bomb killed 14 people.`, '2017-04-05', []],
    [`${METRO} The ambulance bomb of 2017 killed 14 people.`, '2017-04-05', []],
    [`${METRO} The German embassy bomb killed 14 people.`, '2017-04-05', []],
    [`${METRO} A car bomb was feared, but this one killed 14 people.`, '2017-04-05', ['14 people']],
    [`${CONCERT} Gunmen killed 60 people.`, '2024-03-25', ['60 people']],
    [`${METRO} A bomb killed 14 people.`, '2017-04-05', ['14 people']],
    [`${METRO} A suicide bomber killed 14 people.`, '2017-04-05', ['14 people']],
  ])('%s', (text, published, expected) => {
    expect(after(text, published)).toEqual(expected);
  });
});

test('a page about a fire at another hall of the town, which no words name, has nothing of the attack', () => {
  const text =
    'One person died when a fire broke out at a concert hall in the east of Moscow on Thursday evening.\n\nSome 1,500 people who had come to hear a rock band left the hall in 11 minutes.';
  const found = read(text, { title: 'Fire at Moscow concert hall kills one', published: '2024-07-05' });
  expect(found.filter(({ subject }) => subject !== null)).toEqual([]);
});
