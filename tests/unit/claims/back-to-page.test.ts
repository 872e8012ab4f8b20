import { describe, expect, test } from 'vitest';
import { read } from '../read-claims.ts';

/** Who is charged or held, and until when, as "measure value", where it is linked. */
function ofLaw(between: string, sentence: string): string[] {
  const lede = 'Four gunmen attacked Crocus City Hall near Moscow on March 22, killing 144 people.';
  const text = `${lede}\n\n${between}\n\n${sentence}`;
  return read(text, { title: 'Moscow concert hall attack', published: '2024-03-26' })
    .filter(({ subject, start }) => subject === 'crocus-city-hall-2024' && start >= text.length - sentence.length)
    .map(({ measure, stated }) => `${measure} ${stated}`);
}

const BESLAN = 'In 2004 militants seized a school in Beslan; 334 people died.';
const KHARKIV = 'In Kyiv, officials denied any part in it. Missiles killed five people in Kharkiv on Sunday.';
const KABUL = 'Islamic State claimed responsibility. The group killed 13 US troops at Kabul airport in 2021.';
const DERBENT = 'Two gunmen shot a policeman in Derbent on Monday. Both were arrested.';

describe('whoever comes to court, behind a paragraph about something else', () => {
  test.each([
    [BESLAN, 'Four suspects were charged with terrorism.', ['suspects-charged 4']],
    [BESLAN, 'The four will be held until May 22.', ['detention-until 2024-05-22']],
    [BESLAN, 'Putin declared March 24 a day of mourning.', ['mourning-date 2024-03-24']],
    [KHARKIV, 'Four suspects were charged with terrorism.', ['suspects-charged 4']],
    [KHARKIV, 'They were remanded until May 22.', ['detention-until 2024-05-22']],
    [KABUL, 'Four Tajik citizens face charges of terrorism.', ['suspects-charged 4']],
    [DERBENT, 'Two men were charged with murder.', []],
    [KHARKIV, 'Two people were killed and 12 were hurt.', []],
    [BESLAN, 'A court in Perm jailed two men in 2005.', []],
  ])('%s … %s', (between, sentence, expected) => {
    expect(ofLaw(between, sentence)).toEqual(expected);
  });
});

describe('another toll, behind a paragraph that has given one of long ago', () => {
  const tolls = (sentence: string): (number | string | null)[] =>
    read(`Four gunmen attacked Crocus City Hall near Moscow on Friday.\n\n${BESLAN}\n\n${sentence}`, {
      title: 'Moscow concert hall attack',
      published: '2024-03-26',
    })
      .filter(({ subject, measure }) => subject !== null && (measure === 'deaths' || measure === 'injuries'))
      .map(({ stated }) => stated);
  test.each([
    ['Investigators count 144 dead. Another 551 were hurt.', [144, 551]],
    ['In all, 144 people lost their lives.', [144]],
    ['They murdered 144 people in cold blood.', [144]],
    ['Survivors say 385 people died.', []],
    ['In all, 335 people died, counting the attackers.', []],
    ['Another 783 were hurt.', []],
    ['In 2002, 130 people died at a theatre.', []],
  ])('%s', (sentence, expected) => {
    expect(tolls(sentence)).toEqual(expected);
  });
});
