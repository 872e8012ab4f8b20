import { describe, expect, test } from 'vitest';
import { mentionExpression } from '../../../src/claims/mention-expression.ts';
import { pack } from '../read-claims.ts';

const expression = mentionExpression(pack.subjects.flatMap(({ mentions }) => mentions));

describe('what the watcher wakes for', () => {
  test.each([
    'At least 60 people were killed at Crocus City Hall.',
    'Gunmen stormed a concert\u00a0hall near Moscow.',
    'The shooting outside Moscow shocked Russia.',
    "A suicide bomber attacked Kabul's airport.",
    'A suicide bomber attacked Kabul’s international airport.',
    'The bombing at Hamid Karzai airport killed 13.',
    'Families met at Abbey Gate.',
    'Two bombs went off in Kerman.',
    'Mourners had come to the grave of Soleimani.',
    'The Russian embassy in Kabul was bombed.',
    'A blast in the St. Petersburg metro killed 11.',
    'ISIS‑K claimed it.',
    'Islamic State – Khorasan Province claimed it.',
  ])('%s', (text) => {
    expect(text).toMatch(expression);
  });
});

describe('what it sleeps through', () => {
  test.each([
    'The orchestra played in the new hall.',
    'Parliament in Kabul passed a law.',
    'Moscow traffic was slow on Friday.',
    'The airport of Frankfurt opened a gate.',
    'Ten people were killed in a flood.',
  ])('%s', (text) => {
    expect(text).not.toMatch(expression);
  });
});
