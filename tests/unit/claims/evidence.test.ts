import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../../src/claims/index.ts';
import { lexicon } from '../read-claims.ts';

/** For every count with a measure: its number, and the words that are kept as having announced it. */
function announced(text: string): string[] {
  return extractClaims(lexicon, { text, title: 'Crocus City Hall attack', published: null }).flatMap(({ value, measure, evidence }) => {
    const span = evidence.find(({ what }) => what === 'measure')?.span;
    return measure && value.kind === 'quantity' ? [`${value.quantity?.stated}: ${span ? text.slice(span.start, span.end) : '-'}`] : [];
  });
}

describe('the words that announced a measure, wherever they stand', () => {
  test.each([
    ['The attack killed 137 people.', ['137: killed']],
    ['The attack killed 13 soldiers and 170 civilians.', ['13: killed', '170: killed']],
    ['The death toll was 133 on Saturday night in Moscow. That is up from 60.', ['133: death toll', '60: death toll']],
    ['How many people died that night?\n\nAt least 139, officials say.', ['139: died']],
    ['How many people died that night?\n\nAt least 139, including three children.', ['139: died', '3: died']],
  ])('%j', (text, expected) => {
    expect(announced(text)).toEqual(expected);
  });
});
