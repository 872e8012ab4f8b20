import { describe, expect, test } from 'vitest';
import { read } from '../read-claims.ts';

/** Tolls of a sentence in a profile of the group, each with the event it is compared for; "-" where it is of none. */
const tolls = (text: string, published = '2025-03-01'): string[] =>
  read(`ISIS-K is a branch of Islamic State.\n\n${text}`, { title: 'ISIS-K: a profile', published })
    .filter(({ measure }) => measure === 'deaths')
    .map(({ stated, subject }) => `${stated} ${subject?.split('-')[0] ?? '-'}`);

describe('events in a row, each with its toll', () => {
  test.each([
    ['A bomb outside the Russian embassy in Kabul, Afghanistan, killed eight people.', ['8 russian']],
    ['The attack on Crocus City Hall: 145 dead; the Kerman bombings: 91 dead.', ['145 crocus', '91 kerman']],
    ['Crocus City Hall: 145 dead, Beslan: 334 dead.', ['145 crocus', '334 -']],
    ['The attack on Crocus City Hall killed 145 people and the Kerman bombings 91.', ['145 crocus', '91 kerman']],
    ['In the Kerman bombings, 91 people died; in the Crocus City Hall attack, 145.', ['91 kerman', '145 crocus']],
    ['The Crocus City Hall attack cost 145 lives, the Kerman bombings 91.', ['145 crocus', '91 kerman']],
    ['Having killed 91 people in the Kerman bombings, the group killed 145 at Crocus City Hall.', ['91 kerman', '145 crocus']],
    ['The Crocus City Hall attack, in which 145 died, followed the Kerman bombings.', ['145 crocus']],
    ['The attack on Crocus City Hall, the deadliest in Russia since the Beslan school siege, killed 145 people.', ['145 crocus']],
    ['145 people were killed in the Crocus City Hall attack, compared with 91 in the attack on Kabul airport.', ['145 crocus', '91 kabul']],
    ['A suicide bomber detonates outside the Russian embassy in Kabul, Afghanistan, killing eight people.', ['8 russian']],
    ['The attacks on the Russian embassy in Kabul, Iran and Turkey killed 240 people.', ['240 -']],
    ['He had a role in the attack in Moscow that left more than 130 dead in March 2024.', ['130 crocus']],
    ['It killed 13 US troops in August 2021 and, in March 2024, 140 people at a concert in Moscow.', ['13 kabul', '140 crocus']],
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
      "A girls' school, May 2021: 85 dead. Kerman, January 2024: 94. Crocus City Hall, March 2024: 145.",
      ['85 -', '94 kerman', '145 crocus'],
    ],
    ["Kerman: 94 dead. Orlando's Pulse, 12 June 2016: 49. Crocus City Hall: 145.", ['94 kerman', '49 -', '145 crocus']],
    ['Crocus City Hall, March 2024: 145 dead. Injured: 551. Hospitals: 12.', ['145 crocus']],
    ['Crocus City Hall: 145 killed by four. Kerman: 2.', ['145 crocus']],
    ['It struck Kerman (94 dead), a school (85 dead) and Crocus City Hall (145 dead).', ['94 kerman', '85 -', '145 crocus']],
    ['Kerman: 94 dead; a school: 85; Crocus City Hall: 145.', ['94 kerman', '85 -', '145 crocus']],
    ['Kerman – 94 dead; Crocus City Hall – 145; a school – 85.', ['94 kerman', '145 crocus', '85 -']],
    ['Think of a school, where 85 died, Kerman, where 94 died and Crocus City Hall, where 145 died.', ['85 -', '94 kerman', '145 crocus']],
    [
      'It attacked a school in 2021, killing 85, Crocus City Hall in 2024, killing 145, and Kerman in 2024, killing 94.',
      ['85 -', '145 crocus', '94 kerman'],
    ],
    ['- a school: 85 dead\n- a wedding in Kabul: 92 dead\n- Kerman: 94 dead', ['85 -', '92 -', '94 kerman']],
    ['At Crocus City Hall four gunmen killed 145 people; at a school six gunmen killed 85 people.', ['145 crocus', '85 -']],
    ['Four gunmen killed 145 people at Crocus City Hall after eight men killed 39 people in Istanbul.', ['145 crocus', '39 -']],
    ['In Kerman two bombers killed 94 people, and in Istanbul eight men killed 39 people.', ['94 kerman', '39 -']],
    ['Abroad it killed at least 84 at Kerman, and at Crocus City Hall near Moscow, 145.', ['84 kerman', '145 crocus']],
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
    [
      'In August 2021 it killed 13 US troops at Kabul airport, in January 2024 it killed 94 people in Kerman, and in March 2024 145 in Moscow.',
      ['13 kabul', '94 kerman', '145 crocus'],
    ],
    [
      'It has been blamed for the killing of 145 people at a concert in Moscow in March 2024 and for bombings in Iran in January 2024 that killed 94.',
      ['145 crocus', '94 kerman'],
    ],
    ['In 2024 it murdered more than 90 people in Kerman, 145 at Crocus City Hall.', ['90 kerman', '145 crocus']],
    ['The bombings in Kerman, with 94 dead, were followed by the attack on Crocus City Hall, with 145.', ['94 kerman', '145 crocus']],
    ['The Volgograd bombings were the worst, with 34 killed, ahead of the attack on Crocus City Hall, with 145.', ['34 -', '145 crocus']],
    ['The Crocus attack, which claimed 145 lives, came after the Kerman bombings, which claimed 94.', ['145 crocus', '94 kerman']],
    ['With 94 dead, the bombings in Kerman were second to the attack on Crocus City Hall, which killed 145.', ['94 kerman', '145 crocus']],
  ])('%s', (text, expected) => {
    expect(tolls(text)).toEqual(expected);
  });
});

describe('an event described by the group that is spoken of', () => {
  test.each([
    ['In January, the group killed more than 90 people in Iran.', '2024-04-10', ['90 kerman']],
    [
      'It killed almost 100 people in Iran in January, and in March it killed at least 140 in Moscow.',
      '2024-04-10',
      ['100 kerman', '140 crocus'],
    ],
    ['The group carried out an attack on mourners in Iran in January that killed more than 80 people.', '2024-04-10', ['80 kerman']],
    ['A bombing by the group in Iran killed 94 people in January.', '2024-04-10', ['94 kerman']],
    [
      'The Khorasan branch of the Islamic State called for attacks after it had killed 145 people in Moscow in March.',
      '2024-08-25',
      ['145 crocus'],
    ],
    // Another year's
    ['In January it killed seven people in Iran with a bomb.', '2025-05-20', ['7 -']],
    // Another doer's
    ['In January Iran killed 30 people, it said.', '2024-04-10', ['30 -']],
    ['In January it killed two guards in Pakistan, close to Iran.', '2024-04-10', ['2 -']],
  ])('%s (%s)', (text, published, expected) => {
    expect(tolls(text, published)).toEqual(expected);
  });

  test('another group that is spoken of', () => {
    const found = read(
      'ISIS-K is a rival of Jaish al-Adl. Jaish al-Adl is active in Iran.\n\nIn January the group killed 11 people in Iran.',
      {
        title: 'Jaish al-Adl: a profile',
        published: '2024-04-10',
      },
    );
    expect(found.filter(({ measure }) => measure === 'deaths').map(({ subject }) => subject)).toEqual([null]);
  });
});

test('an item of a list that names another event in passing goes on about the page’s own', () => {
  const text =
    '• 334 people died in school no. 1. Today’s Russia, which lost 145 people at Crocus City Hall, remembers. 800 had been hurt.';
  const found = read(text, { title: 'Twenty years after Beslan', published: '2024-09-01' });
  expect(found.find(({ stated }) => stated === 800)?.subject).toBeNull();
});

describe('a toll behind a list of events', () => {
  test.each([
    ['The attacks in Kerman and Moscow killed more than 230 people.', ['230 -']],
    ['A diplomat points at Kerman and Moscow: "Over 230 dead in three months."', ['230 -']],
    ['The attacks at Crocus City Hall, in Kerman and in Kabul killed 400.', ['400 -']],
    ['At Kabul airport, Crocus City Hall and in Kerman it killed 420 people.', ['420 -']],
    ['The bombs of Kerman, in January, and the rifles of Crocus City Hall, in March, killed 240 people between them.', ['240 -']],
    ['After Kerman, with 94 dead, came Moscow, with 144.', ['94 kerman', '144 -']],
    ['Before Crocus City Hall, with 144 dead, came Kerman, with 94.', ['144 crocus', '94 kerman']],
    ['Kerman and Crocus City Hall together cost 240 lives.', ['240 -']],
    ['The attack in Kerman, Iran, killed 94 people.', ['94 kerman']],
    ['In Kerman it killed 94 people, and at Crocus City Hall 145.', ['94 kerman', '145 crocus']],
  ])('%s', (text, expected) => {
    expect(tolls(text)).toEqual(expected);
  });
});

describe('what the sentence behind two events says of both', () => {
  const BOTH = 'In January it bombed a ceremony in Kerman; in March it attacked Crocus City Hall near Moscow.';
  test.each([
    ['The two attacks killed 240 people.', ['240 -']],
    ['Both attacks killed more than 230 people.', ['230 -']],
    ['Together they claimed 240 lives.', ['240 -']],
    ['They killed 240 people.', ['240 -']],
    ['In all, 240 people were killed.', ['240 -']],
  ])('%s', (text, expected) => {
    expect(tolls(`${BOTH} ${text}`)).toEqual(expected);
  });

  test('two blasts of one event are that event', () => {
    expect(tolls('In January 2024 two bombs went off at a ceremony in Kerman. The two blasts killed 94 people.')).toEqual(['94 kerman']);
  });
});
