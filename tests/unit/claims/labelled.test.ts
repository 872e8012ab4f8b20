import { describe, expect, test } from 'vitest';
import { read } from '../read-claims.ts';

/** Counts with the events they are compared for. */
const compared = (text: string): string[] =>
  read(text, { title: 'ISIS-K: a fact sheet', published: '2024-09-10' })
    .filter(({ measure, verdict }) => measure === 'deaths' && verdict !== null && verdict !== 'not-compared')
    .map(({ stated, subject }) => `${stated} ${subject?.split('-')[0]}`);

describe('items of a list that give counts, each under a name of its own', () => {
  test.each([
    ['Kerman (96 dead); Istanbul (57 dead); Paris (64 dead).', ['96 kerman']],
    ['Istanbul (57 dead), Crocus City Hall (145 dead) and Paris (64 dead).', ['145 crocus']],
    ['Paris – 64 dead; Crocus City Hall – 145 dead; Nice – 57 dead.', ['145 crocus']],
    ['Kerman, 3 January 2024 (96 dead); Moscow, 22 March 2024 (145 dead).', ['96 kerman', '145 crocus']],
    ['Kabul, July 2018: 12 killed.\n\nMoscow, March 2010: 40 killed.\n\nMoscow, March 2024: 145 killed.', ['145 crocus']],
    ['March 2024: Moscow – 145 killed, 551 injured', ['145 crocus']],
    ['**March 2024:** Four gunmen kill 145 people at a concert hall near Moscow.', ['145 crocus']],
    ['* **March 2024** Four gunmen kill 145 people at a concert hall near Moscow.', ['145 crocus']],
    ['Istanbul, January 2024: 57 dead; Kerman, January 2024: 96 dead.', ['96 kerman']],
    ['• Kerman: 96 people killed\n\n• Istanbul: 57 people killed\n\n• Paris: 64 people killed', ['96 kerman']],
    ['3 January 2024: Kerman, 96 dead. 23 August 2024: Solingen, 64 dead.', ['96 kerman']],
    ['3 January – Kerman – 96 dead – two bombs\n\n29 February – Springfield – 60 dead – convoy', ['96 kerman']],
    ['3 January – Kerman, Iran – 96 dead\n\n4 March – Port-au-Prince – 60 dead', ['96 kerman']],
    ['Kerman bombings (2024): 96 dead\n\nFlour massacre (2024): 60 dead\n\nZoobe bombing (2017): 70 dead', ['96 kerman']],
    ['Kerman bombings, 3 January 2024. 96 people died.\n\nPlateau State massacres, 24 December 2023. 60 people died.', ['96 kerman']],
    ['The attack on Crocus City Hall killed 145.\n\n1 October 2017\n\nA concert shooting killed 60 people.', ['145 crocus']],
    ['Springfield bombing (2017): 70 dead. St Petersburg metro bombing, 3 April 2017. 15 people died.', ['15 st']],
    ['26 August 2021: suicide bombing in Kabul, Afghanistan, 170 civilians killed. 28 January 2024: Istanbul, 60 dead.', ['170 kabul']],
    ['## Las Vegas shooting\n\n60 people died.\n\n## Crocus City Hall attack\n\n145 people died.', ['145 crocus']],
    ['**Kerman bombings** 3 January 2024. Dead: 96.\n\n**Nice attack** 14 July 2016. Dead: 86.', ['96 kerman']],
    [
      [
        'Nice attack',
        'Nice, France',
        '86 dead',
        'Crocus City Hall attack',
        'Krasnogorsk, Russia',
        '145 dead',
        'Garissa attack',
        'Garissa, Kenya',
        '148 dead',
        'Ghazni attack',
        '30 dead',
      ].join('\n\n'),
      ['145 crocus'],
    ],
    ['On the Crocus City Hall attack.\n\nPeshawar\n\n113 people were killed and 196 were injured on 4 July 2024.', []],
    ['Nice, where 57 died in July 2016, Kerman, where 96 died in January 2024.', ['96 kerman']],
    ['96 killed in Kerman, 57 killed in Brussels, 64 killed in Nice.', ['96 kerman']],
    ['The attack on Istanbul in January 2024, which killed 50, and the attack on Kerman in January 2024, which killed 96.', ['96 kerman']],
  ])('%s', (text, expected) => {
    expect(compared(text)).toEqual(expected);
  });
});

describe('what looks like an item and is none', () => {
  test.each([
    ['In Kerman on 3 January, 96 people died.', ['96 kerman']],
    ['DUBAI, Jan 3 -- At least 96 people were killed in Kerman.', ['96 kerman']],
    ['Since January 2024, when bombs in Kerman killed 96, it has been quiet.', ['96 kerman']],
  ])('%s', (text, expected) => {
    expect(compared(text)).toEqual(expected);
  });
});

describe('lines that give a count each, of which none names the event', () => {
  test.each([
    [['Other attacks:', 'Christchurch: 51 killed', 'Utoya: 69 killed', 'Paris: 130 dead'], []],
    [['- Christchurch: at least 51 killed', '- Utoya: 69 killed'], []],
    // One line alone may be what somebody says.
    [['Bastrykin: 139 dead'], ['139 crocus']],
    [
      ['Ministry: 139 dead', 'Governor: 137 dead'],
      ['139 crocus', '137 crocus'],
    ],
    [['Orlando: 49 dead. San Bernardino: 14 dead. Experts see a pattern.'], []],
    [['Police name the worst. Las Vegas: at least 60 people killed.'], []],
  ])('%s', (lines, expected) => {
    const text = ['The attack on Crocus City Hall killed 133 people.', ...lines].join('\n\n');
    expect(compared(text)).toEqual(['133 crocus', ...expected]);
  });
});

test('a bracket that begins with a date goes on with its count behind a semicolon', () => {
  const text = 'We compare Peshawar (2023; 101 killed), Kerman (2024; 94 killed) and Crocus City Hall (March 2024; 145 killed).';
  const tolls = read(text, { published: '2024-05-23' }).filter(({ measure }) => measure === 'deaths');
  expect(tolls.map(({ stated, subject }) => `${stated} ${subject}`)).toEqual(['101 null', '94 kerman-2024', '145 crocus-city-hall-2024']);
});
