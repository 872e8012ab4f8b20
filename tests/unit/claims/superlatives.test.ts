import { describe, expect, test } from 'vitest';
import { read } from '../read-claims.ts';

describe('superlatives, with the years they look back over', () => {
  test.each([
    ['The Crocus City Hall attack was the deadliest attack in Russia in two decades.', ['at least 20']],
    ['The Crocus City Hall attack was the deadliest terror attack on Russian soil in more than a decade.', ['more than 10']],
    ["The Crocus City Hall attack was Russia's worst in decades.", ['at least 20']],
    ['The Crocus City Hall attack was one of the worst terror attacks in Russia.', ['exact null']],
    ['The Crocus City Hall attack was the worst attack in 20 years.', ['at least 20']],
    ['The Crocus City Hall attack was the deadliest in Russia since the 2004 Beslan school siege.', ['at least 20']],
    ['The Crocus City Hall attack was the worst since Beslan.', ['at least 20']],
    ['The Crocus City Hall attack was the deadliest attack in Russia since 2004, when 334 people died.', ['at least 20']],
    ['The Crocus City Hall attack was the worst since the siege of a school in Beslan in 2004.', ['at least 20']],
    ["The Crocus City Hall attack was Russia's deadliest since 2004.", ['at least 20']],
    ['The weather was the worst since 1990.', []],
    ['The weather was the worst in decades.', []],
  ])('%s', (text, expected) => {
    expect(
      read(text)
        .filter(({ measure, subject }) => measure === 'superlative' && subject !== null)
        .map(({ modifier, stated }) => `${modifier} ${stated}`),
    ).toEqual(expected);
  });
});

describe('whom a superlative is said of', () => {
  test.each([
    ["The Crocus City Hall attack was Europe's deadliest attack in years.", 'other:europe'],
    ['The Crocus City Hall attack was the deadliest attack in Europe since 2015.', 'other:europe'],
    ['The Crocus City Hall attack was the deadliest attack in Russia since 2004.', 'all'],
    ['The Crocus City Hall attack was the deadliest attack in years.', 'all'],
  ])('%s', (text, expected) => {
    expect(read(text).find(({ measure }) => measure === 'superlative')?.population).toBe(expected);
  });
});
