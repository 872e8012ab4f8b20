import { expect, test } from 'vitest';
import { evaluate, PASSAGES } from './evaluate.ts';
import { ratios } from './score.ts';

/** Floors only go up. A wrong comparison is the worst that can happen, so that floor is the hardest. */
const FLOORS = { precision: 1, recall: 0.991 };

const { score, errors, documents, figures } = evaluate(PASSAGES);

test('passages of this project: enough of them, and half of their figures are traps', () => {
  expect(documents).toBeGreaterThanOrEqual(60);
  expect(figures).toBeGreaterThanOrEqual(300);
  expect(score.gold).toBeLessThanOrEqual(figures / 2);
});

test('no figure is compared that should not be', () => {
  expect(errors.filter(({ kind }) => kind === 'miscompared' || kind === 'spurious')).toEqual([]);
  expect(ratios(score).precision).toBeGreaterThanOrEqual(FLOORS.precision);
});

test('few are missed', () => {
  expect(ratios(score).recall, JSON.stringify(errors, null, 1)).toBeGreaterThanOrEqual(FLOORS.recall);
});
