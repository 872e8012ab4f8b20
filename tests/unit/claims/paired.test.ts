import { describe, expect, test } from 'vitest';
import { read } from '../read-claims.ts';

/** The counts of a list on a page about the group, each with its event; "-" where it is of none. */
const counts = (text: string): string[] =>
  read(`ISIS-K is a branch of Islamic State.\n\n${text}`, { title: 'ISIS-K: a profile', published: '2024-09-01' })
    .filter(({ measure }) => measure === 'deaths' || measure === 'injuries')
    .map(({ measure, stated, subject }) => `${stated} ${measure} ${subject?.split('-')[0] ?? '-'}`);

const SCHOOL = ['85 deaths -', '150 injuries -'];
const HALL = ['145 deaths crocus', '551 injuries crocus'];

describe('the dead and the injured of one item, beside those of another', () => {
  test.each([
    ['It struck a school (85 dead, 150 injured) and Crocus City Hall (145 dead, 551 injured).', [...SCHOOL, ...HALL]],
    ['Crocus City Hall: 145 dead, 551 injured; a school: 85 dead, 150 injured.', [...HALL, ...SCHOOL]],
    ['a school: 85 dead / 150 injured\nCrocus City Hall: 145 dead / 551 injured', [...SCHOOL, ...HALL]],
    [
      'The attack on a school left 85 dead and 150 injured, the attack on Crocus City Hall left 145 dead and 551 injured.',
      [...SCHOOL, ...HALL],
    ],
    ['Think of Crocus City Hall, with 145 dead and 551 wounded, and a school, with 85 dead and 150 wounded.', [...HALL, ...SCHOOL]],
    [
      'Among them were that on a school, in which 85 died and 150 were hurt, and that on Crocus City Hall, in which 145 died and 551 were hurt.',
      [...SCHOOL, ...HALL],
    ],
    ['The attack on Crocus City Hall left 145 dead. At a school 150 were hurt.', ['145 deaths crocus', '150 injuries -']],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });
});
