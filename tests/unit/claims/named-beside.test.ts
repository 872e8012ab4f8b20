import { describe, expect, test } from 'vitest';
import { read } from '../read-claims.ts';

/** Tolls, each with the event it is compared for; "-" where it is of none. */
const tolls = (text: string, title = ''): string[] =>
  read(text, { title, published: '2025-06-10' })
    .filter(({ measure }) => measure === 'deaths')
    .map(({ stated, subject }) => `${stated} ${subject?.split('-')[0] ?? '-'}`);

describe('a sentence about the farther one of two events', () => {
  test.each([
    ['The Crocus City Hall attack recalled the Kerman bombings. In that attack, 91 people were killed.', ['91 kerman']],
    ['The Crocus City Hall attack was compared with the Bataclan attack. That attack killed 90 people.', ['90 -']],
    [
      'The Crocus City Hall attack killed 145 people. It came a year after the Beslan school siege. Then 334 people died.',
      ['145 crocus', '334 -'],
    ],
    [
      'The Crocus City Hall attack killed 145 people. Unlike in the Kerman bombings, nobody fought back. There, 91 people died.',
      ['145 crocus', '91 -'],
    ],
    ['The Crocus City Hall attack killed 145 people. Many remembered the Perm fire. 156 people died then.', ['145 crocus', '156 -']],
    ['The Crocus City Hall attack killed 145 people. The Kerman bombings came first. They left 91 dead.', ['145 crocus', '91 kerman']],
    ['The attack on Crocus City Hall was followed by the Kerman bombings. It killed 91 people.', ['91 -']],
  ])('%s', (text, expected) => {
    expect(tolls(text)).toEqual(expected);
  });
});

describe('and one about the nearer', () => {
  test.each([
    ['Unlike the Kerman bombings, the attack on Crocus City Hall was filmed. That attack killed 145 people.', ['145 crocus']],
    ['The attack on Crocus City Hall shook Russia. That attack killed 145 people.', ['145 crocus']],
  ])('%s', (text, expected) => {
    expect(tolls(text)).toEqual(expected);
  });
});
