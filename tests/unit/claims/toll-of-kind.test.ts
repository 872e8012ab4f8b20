import { describe, expect, test } from 'vitest';
import { read } from '../read-claims.ts';

/** What is compared of a sentence behind the lede of a page about an attack, in its days. */
const linkedBehind = (sentence: string): string[] =>
  read(`Gunmen attacked Crocus City Hall near Moscow on Friday.\n\n${sentence}`, {
    title: 'Death toll in Moscow concert hall attack',
    published: '2024-03-25',
  })
    .filter(({ subject, measure }) => subject !== null && (measure === 'deaths' || measure === 'injuries'))
    .map(({ quote }) => quote);

describe('a count of a kind of death, which is no toll of an event', () => {
  test.each([
    'The number of people killed in traffic rose to 137.',
    'The number of people killed in shootings rose to 137.',
    'The number of people killed in terrorist attacks rose to 137.',
    'The number of people killed in fires rose to 137.',
    'Traffic deaths rose to 137 last year.',
    'Overdose deaths reached 137.',
    'Gun deaths: 140.',
    'Road accident deaths stood at 140.',
    'Some 40 people were killed in crossfire between gangs.',
    'A gas main blew up: three dead.',
    'The number of people killed in accidents rose to 137.',
    'The number of terrorist attacks rose to 120 last year, with 1,200 dead.',
    'The airline crash killed 71 people.',
    'The number of people killed at work fell to 137.',
    'The number of people killed at sea reached 137.',
    'The number of people who died in prison was 137.',
    'The number of workers killed on farms rose to 137.',
    'The number of those killed in road accidents rose to 137.',
    'The number of people killed in avalanches rose to 137.',
    'The number of people killed by wild animals rose to 137.',
    'The number of women killed by their partners rose to 137.',
    'The number of people injured on building sites fell to 182.',
    'The number of people hurt in fights rose to 182.',
    'The toll of people killed on building sites fell to 137.',
    'Accidents at work killed 137 people.',
    'Industrial accidents killed 137.',
    'At the time, 40 people had been hurt in protests over the vote.',
    'Some 40 people were killed in clashes with police.',
    'Some 40 people were killed in shelling.',
    'Some 40 people were killed in violent unrest.',
    'Some 40 people were hurt during demonstrations.',
    'In riots that followed, 40 people died.',
    'Tribal fighting left 40 dead.',
    'Unrest over the vote left 40 dead.',
  ])('%s', (sentence) => {
    expect(linkedBehind(sentence)).toEqual([]);
  });
});

describe('and the toll of the event', () => {
  test.each([
    'Confirmed deaths rose to 137.',
    'Civilian deaths stood at 137.',
    'The number of people killed rose to 137.',
    'The number of people killed in total rose to 137.',
    'The number of people killed in all is 137.',
    'The number of people killed in hours rose to 137.',
    'The number of people killed by gunfire rose to 137.',
    'The number of people killed by gunmen rose to 137.',
    'The number of people killed by bullets rose to 137.',
    'The number of people killed in that attack rose to 137.',
    'The number of people killed in the shootings rose to 137.',
    'The number of people killed at Crocus City Hall rose to 137.',
    'The number of people killed in Moscow rose to 137.',
    'The number of people killed on Friday rose to 137.',
    'The number of people who died in hospital rose to 137.',
    'The number of people killed at a concert hall near Moscow rose to 137.',
    "The number of people killed in Friday's shooting rose to 137.",
    'The violence left 137 dead.',
    'Gunfire left 137 dead.',
    'Some people were at protests; 137 were killed in the clashes inside the hall.',
    'At least 137 people died while police were at protests.',
    'Protests over the attack that killed 137 were banned.',
    'It killed 137 people, more than in riots.',
  ])('%s', (sentence) => {
    expect(linkedBehind(sentence)).toEqual([expect.stringMatching('137')]);
  });
});
