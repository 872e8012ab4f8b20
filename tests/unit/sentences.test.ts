import { expect, test } from 'vitest';
import { splitBlocks, splitSentences, tokenize } from '../../src/text/index.ts';

function sentences(text: string): string[] {
  const tokens = tokenize(text);
  return splitSentences(tokens).map(({ first, next }) => text.slice(tokens[first]?.start, tokens[next - 1]?.end));
}

test.each([
  [['One died. Two lived.']],
  [['Gen. Kurilla spoke.', 'He left.']],
  [['The U.S. service members died.', 'It was over.']],
  [['He said: "Go!"', 'They went.']],
  [['It cost 3.5 million.', 'Nobody paid.']],
  [['Mr. Smith of St. Petersburg came on Jan. 3.', 'He stayed.']],
])('%j', (expected) => {
  const text = expected.length === 1 ? 'One died. Two lived.' : expected.join(' ');
  expect(sentences(text)).toEqual(expected.length === 1 ? ['One died.', 'Two lived.'] : expected);
});

test('words run together by lost markup are two sentences', () => {
  expect(sentences('warns of attacks in six monthsIn March it did')).toEqual(['warns of attacks in six months', 'In March it did']);
});

test.each([
  ['## Springfield', 'heading'],
  ['== Springfield ==', 'heading'],
  ['**Springfield**', 'heading'],
  ['## Springfield was hit, the mayor said.', 'paragraph'],
  ['#springfield', 'paragraph'],
])('%s under a headline is a %s', (line, kind) => {
  expect(splitBlocks(`The day in brief\n\n${line}\n\nIt rained.`)[1]?.kind).toBe(kind);
});

test.each([
  ['Deaths\n145\nInjured\n551', ['Deaths\n145', 'Injured\n551']],
  ['145\npeople killed\n551\ninjured', ['145\npeople killed', '551\ninjured']],
  ['Springfield attack\n145\nkilled\n551\ninjured', ['Springfield attack', '145', 'killed', '551', 'injured']],
  ['Beslan\n2004\nA school', ['Beslan', '2004', 'A school']],
  ['1\nSpringfield attack', ['1', 'Springfield attack']],
  // One line that ends with a word no author ends one with tells that a short text was wrapped; titles one below the other were not.
  [
    'The number of those who were killed in the attack at Springfield has risen to\n144, the ministry said.',
    ['The number of those who were killed in the attack at Springfield has risen to\n144, the ministry said.'],
  ],
  [
    'Share this with\nFour men charged after attack that killed 137 people in Springfield',
    ['Share this with', 'Four men charged after attack that killed 137 people in Springfield'],
  ],
  [
    'Four men charged after attack that killed 137 people in Springfield\nTen dead in a storm over the north of the country',
    ['Four men charged after attack that killed 137 people in Springfield', 'Ten dead in a storm over the north of the country'],
  ],
])('%j is cut into %j', (text, lines) => {
  expect(splitBlocks(text).map(({ start, end }) => text.slice(start, end))).toEqual(lines);
});

test.each([
  ["They wouldn't", ['they', 'would', 'not']],
  ['It won’t', ['it', 'will', 'not']],
  ["We've", ['we', 'have']],
  ["Can't", ['can', 'not']],
  ["O'Brien's", ["o'brien's"]],
])('%s is read as %j', (text, words) => {
  const tokens = tokenize(text);
  expect(tokens.map(({ lower }) => lower)).toEqual(words);
  expect(tokens.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.replace(' ', ''));
});
