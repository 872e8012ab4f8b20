import { describe, expect, test } from 'vitest';
import { read } from '../read-claims.ts';

const LEDE = 'At least 137 people were killed when gunmen stormed Crocus City Hall near Moscow on Friday.\n\n';

/** What of a sentence is linked as a toll, with the event's name and with "the attack" for it on its page. */
function linked(sentence: string): string[] {
  const texts = [
    ['', 'Two attacks', sentence.replace('X', 'the Crocus City Hall attack')],
    [LEDE, 'Crocus City Hall attack: what we know', sentence.replace('X', 'the attack')],
  ] as const;
  return texts.flatMap(([lede, title, text]) =>
    read(`${lede}${text}`, { title, published: '2024-03-27' })
      .filter(({ start, subject, measure }) => start >= lede.length && subject !== null && measure === 'deaths')
      .map(({ quote }) => quote),
  );
}

describe('a count that grammar ties to a name which is none of the event’s', () => {
  test.each([
    'The planner of X had also planned Westgate, in which 90 died.',
    'It came after X and before Westgate, which killed 90.',
    'A survivor of Westgate, where 90 died, laid flowers for X.',
    'Kenya, which lost 90 people at Westgate, condemned X.',
    "Kenya's president, whose country lost 90 people, condemned X.",
    'The mother of one of the 90 killed at Westgate spoke of X.',
    'On the day of X 90 people were killed in Gaza.',
    "It said that X was worse than Westgate's 90 dead.",
    'People said that X recalled Westgate: 90 dead.',
    'In a copy of X, gunmen killed 90.',
    'The men behind X had killed 90 before.',
    'Those behind X have killed 900 people in ten years.',
    'The Red Front praised X and killed 90 people.',
    'After X Boko Haram killed 90 people.',
    'Gangs in Haiti killed 90 people in the week of X.',
  ])('%s', (sentence) => {
    expect(linked(sentence)).toEqual([]);
  });
});

describe('a name beside it that the count is not of', () => {
  test.each([
    ['The Investigative Committee, which counted 137 dead in X, works on.', '137'],
    ['Baza, which has sources in the police, says 137 died in X.', '137'],
    ['137 people died in X, Reuters reported.', '137 people'],
    ['Four Tajiks killed 137 people in X.', '137 people'],
    ['The gunmen of Islamic State killed 137 people in X.', '137 people'],
  ])('%s', (sentence, quote) => {
    expect(linked(sentence)).toEqual([quote, quote]);
  });
});

/** Who did it and who was charged, in a sentence that names the event. */
const doers = (sentence: string): string[] =>
  read(sentence.replace('X', 'the Crocus City Hall attack'), { title: 'Two attacks', published: '2024-03-27' })
    .filter(({ subject, measure }) => subject !== null && (measure === 'attackers' || measure === 'suspects-charged'))
    .map(({ quote }) => quote);

describe('those who did something to another place', () => {
  test.each([
    'X came after Westgate, which six gunmen had stormed.',
    'Kenya, where six gunmen attacked Westgate, condemned X.',
    'Six gunmen attacked Mumbai long before X.',
    'The six gunmen of Mumbai were a model for X.',
    'On the day of X six gunmen attacked a bank in Quetta.',
    'In Mumbai six gunmen had shown the way for X.',
    'Six people charged over Westgate watched X on television.',
    'Before X the FSB had charged six men with a plot.',
    'After X six Tajiks were charged with extremism.',
  ])('%s', (sentence) => {
    expect(doers(sentence)).toEqual([]);
  });
});

test.each([
  ['Tass says six men were charged over X.', 'six men'],
  ['Six gunmen in Ford vans carried out X.', 'Six gunmen'],
  ['Six Tajiks were charged over X in Basmanny District Court.', 'Six Tajiks'],
])('%s', (sentence, quote) => {
  expect(doers(sentence)).toEqual([quote]);
});
