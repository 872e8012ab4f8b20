import { describe, expect, test } from 'vitest';
import { read } from '../read-claims.ts';

describe('superlatives, with the years they look back over', () => {
  test.each([
    ['The Crocus City Hall attack was the deadliest attack in Russia in two decades.', ['at least 20']],
    ['The Crocus City Hall attack was the deadliest terror attack on Russian soil in more than a decade.', ['more than 10']],
    ["The Crocus City Hall attack was Russia's worst in decades.", ['at least 20']],
    ['The Crocus City Hall attack was one of the worst terror attacks in Russia.', ['exact null']],
    ['The Crocus City Hall attack was the worst attack in 20 years.', ['at least 20']],
    ['The weather was the worst in decades.', []],
  ])('%s', (text, expected) => {
    expect(
      read(text)
        .filter(({ measure, subject }) => measure === 'superlative' && subject !== null)
        .map(({ modifier, stated }) => `${modifier} ${stated}`),
    ).toEqual(expected);
  });
});
