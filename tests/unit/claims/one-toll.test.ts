import { describe, expect, test } from 'vitest';
import { read } from '../read-claims.ts';

const NAMES = ['the attack on Crocus City Hall', 'the bombings in Kerman', 'the bombing at Abbey Gate'];

/** The deaths that are linked, behind a paragraph about something else. */
function linkedIn(pattern: string, name: string, page = 'A man attacked people at a festival in Solingen on Friday.'): string[] {
  const sentence = pattern.replace('X', name);
  const text = `${page}\n\n${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
  return read(text, { title: 'Festival stabbing', published: '2024-09-30' })
    .filter(({ start, subject, measure }) => start >= page.length && subject !== null && measure === 'deaths')
    .map(({ stated }) => String(stated));
}

describe('of two tolls in a sentence an event has one', () => {
  test.each([
    'Here 71 people died; in X, 140.',
    'X killed 140; this one killed 71.',
    'X, with 140 dead, was worse than this, with 71.',
    'After X, in which 140 people died, this attack, in which 71 died, shows the danger.',
    'This attack (71 dead) comes after X (140 dead).',
    'The group that killed 140 people in X said that it had killed 71.',
    'While X killed 140 people, the attack here killed 71.',
    'X had killed 140 people before this attack killed 71.',
    'First came X, with 140 dead, then this, with 71.',
    'The man, who had praised X, where 140 people died, killed 71.',
    'Last time, in X, it was 140 dead; this time it is 71.',
  ])('%s', (pattern) => {
    for (const name of NAMES) expect(linkedIn(pattern, name)).toEqual(['140']);
  });

  test('but two who count the same may differ', () => {
    expect(linkedIn('In X 133 people died, said the ministry, while officials of the city said 137 people died.', NAMES[0] ?? '')).toEqual([
      '133',
      '137',
    ]);
  });

  test('nor do both go to the event of the page, where "this" is another', () => {
    const page = 'The attack on Crocus City Hall shook Moscow in March.';
    expect(linkedIn('The attack on Crocus City Hall killed 140; this one killed 71.', '', page)).toEqual(['140']);
  });

  test('and nobody goes on from the other one', () => {
    const text = 'X killed 140; this one killed 71. Among the 71 are nine children.';
    expect(linkedIn(text, NAMES[0] ?? '')).toEqual(['140']);
  });

  test.each(['Some 145 people died here, at Crocus City Hall, in March.', 'At Crocus City Hall 145 people died; here they lie.'])(
    '%s',
    (sentence) => {
      expect(linkedIn(sentence, '')).toEqual(['145']);
    },
  );
});

describe('two events of the pack side by side', () => {
  const tolls = (sentence: string): string[] =>
    read(`The Crocus City Hall attack and the Kerman bombings have much in common. ${sentence}`, {
      title: 'Moscow and Kerman: two attacks compared',
      published: '2024-06-01',
    })
      .filter(({ measure, subject }) => measure === 'deaths' && subject !== null)
      .map(({ stated, subject }) => `${stated} ${subject}`);
  const BOTH = ['145 crocus-city-hall-2024', '94 kerman-2024'];
  test.each([
    ['145 people died at Crocus City Hall, against 94 in Kerman.', BOTH],
    ['145 people died at Crocus City Hall, compared with 94 in Kerman.', BOTH],
    ['At Crocus City Hall 145 people were killed, and in Kerman 94.', BOTH],
    ['145 people died at Crocus City Hall; in Kerman it was 94.', BOTH],
    ['Between them they killed 239 people: 145 at Crocus City Hall and 94 in Kerman.', BOTH],
    ['Together the Crocus City Hall attack and the Kerman bombings killed 239 people.', []],
    ['239 people were killed in the two attacks.', []],
    ['The former killed 145 people, the latter 94.', []],
    ['The Crocus City Hall attack killed 145 people. The other killed 94.', ['145 crocus-city-hall-2024']],
    ['145 people died at Crocus City Hall, against 334 in Beslan.', ['145 crocus-city-hall-2024']],
    ['145 people died at Crocus City Hall; in Beslan it was 334.', ['145 crocus-city-hall-2024']],
  ])('%s', (sentence, expected) => {
    expect(tolls(sentence)).toEqual(expected);
  });
});
