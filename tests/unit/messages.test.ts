import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { pageMessageSchema } from '../../src/messages.ts';

const findings = {
  title: 't',
  site: '',
  published: null,
  language: 'en',
  status: 'scanned',
  painter: 'mark',
  figures: [],
  contradictions: [],
  others: 0,
};

describe('what a page may send', () => {
  test.each([
    [{ type: 'page:mention' }, true],
    [{ type: 'page:findings', findings }, true],
    [{ type: 'page:findings', findings: { ...findings, others: -1 } }, false],
    [{ type: 'page:findings', findings: { ...findings, title: 'x'.repeat(1000) } }, false],
    [{ type: 'page:findings', findings: { ...findings, figures: Array.from({ length: 3000 }, () => ({})) } }, false],
    [{ type: 'page:select', id: 'one' }, false],
    [{ type: 'ui:clear' }, false],
    ['page:mention', false],
    [null, false],
  ])('%j: %s', (message, accepted) => {
    expect(v.safeParse(pageMessageSchema, message).success).toBe(accepted);
  });
});
