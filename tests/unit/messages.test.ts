import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type PageTexts, pageMessageSchema } from '../../src/messages.ts';
import { NO_FINDINGS } from '../fixtures/findings.ts';

const TEXTS: PageTexts = { title: 't', dates: ['2024-03-25'], texts: [{ text: 'a', blocks: [{ kind: 'paragraph', start: 0, end: 1 }] }] };

describe('what a page may send', () => {
  test.each([
    [{ type: 'page:mention' }, true],
    [{ type: 'page:findings', findings: NO_FINDINGS }, true],
    [{ type: 'page:findings', findings: { ...NO_FINDINGS, others: -1 } }, false],
    [{ type: 'page:findings', findings: { ...NO_FINDINGS, title: 'x'.repeat(1000) } }, false],
    [{ type: 'page:findings', findings: { ...NO_FINDINGS, figures: Array.from({ length: 3000 }, () => ({})) } }, false],
    [{ type: 'page:texts', ...TEXTS }, true],
    [{ type: 'page:texts', ...TEXTS, texts: 'all' }, false],
    [{ type: 'page:texts', ...TEXTS, texts: [{ text: 'a', blocks: [{ kind: 'paragraph', start: -1, end: 1 }] }] }, false],
    [{ type: 'page:texts', ...TEXTS, texts: Array.from({ length: 500 }, () => ({ text: '', blocks: [] })) }, false],
    [{ type: 'page:select', id: 'one' }, false],
    [{ type: 'ui:clear' }, false],
    ['page:mention', false],
    [null, false],
  ])('%j: %s', (message, accepted) => {
    expect(v.safeParse(pageMessageSchema, message).success).toBe(accepted);
  });
});
