import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HighlightPainter } from '../../src/page/highlight-painter.ts';
import { MarkPainter } from '../../src/page/mark-painter.ts';
import { readPageText } from '../../src/page/page-text.ts';
import type { Painter } from '../../src/page/painter.ts';
import { rangeOf } from '../../src/page/text-range.ts';

const PAGE =
  '<main><p>At least <b>145</b> people died, and <i>more</i> than 13 were hurt.</p><script>var x = "145";</script><p>Then 20 <!-- note --> people left.</p></main>';
let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  root.innerHTML = PAGE;
  document.body.append(root);
});
afterEach(() => root.remove());

/** The range of the first place where words stand in the text that a scan reads. */
function rangeOfWords(words: string): Range {
  const page = readPageText(root);
  const start = page.text.indexOf(words);
  const range = start < 0 ? null : rangeOf(page, start, start + words.length);
  if (!range) throw new Error(`"${words}" is not in the text: ${page.text}`);
  return range;
}

const PAINTERS: readonly (readonly [string, () => Painter])[] = [
  ['mark', () => new MarkPainter()],
  ['highlight', () => new HighlightPainter()],
];

describe.each(PAINTERS)('the %s painter', (kind, make) => {
  test('paints figures across inline tags, finds them again, and leaves the page as it was', () => {
    const before = root.innerHTML;
    const painter = make();
    painter.paint([
      { id: 3, verdict: 'in-line', range: rangeOfWords('At least 145 people') },
      { id: 4, verdict: 'differs', range: rangeOfWords('more than 13') },
    ]);
    expect(painter.rangeOf(3)?.toString()).toBe('At least 145 people');
    expect(painter.rangeOf(4)?.toString()).toBe('more than 13');
    const place = painter.rangeOf(4)?.getClientRects()[0];
    expect(place && painter.figureAt(place.left + place.width / 2, place.top + place.height / 2)).toBe(4);
    painter.select(4);
    painter.paint([{ id: 5, verdict: 'earlier', range: rangeOfWords('20') }]);
    expect(painter.rangeOf(5)?.toString()).toBe('20');
    painter.clear();
    expect(root.innerHTML).toBe(before);
    expect(CSS.highlights.size).toBe(0);
    expect(painter.figureAt(1, 1)).toBe(null);
  });

  test('takes single figures away, and leaves the others', () => {
    const before = root.innerHTML;
    const painter = make();
    painter.paint([
      { id: 3, verdict: 'in-line', range: rangeOfWords('At least 145 people') },
      { id: 4, verdict: 'differs', range: rangeOfWords('more than 13') },
    ]);
    painter.remove([3]);
    expect(painter.rangeOf(3)).toBe(null);
    expect(painter.rangeOf(4)?.toString()).toBe('more than 13');
    painter.remove([4, 5]);
    expect(root.innerHTML).toBe(before);
    painter.clear();
  });

  test(`${kind === 'mark' ? 'wraps in elements that assistive technology sees' : 'touches no node'}`, () => {
    const before = root.innerHTML;
    const painter = make();
    painter.paint([{ id: 1, verdict: 'in-line', range: rangeOfWords('145') }]);
    if (kind === 'mark') expect(root.querySelector('b > mark')?.textContent).toBe('145');
    else expect(root.innerHTML).toBe(before);
    painter.clear();
  });
});

describe('a range of words', () => {
  test.each([
    ['taken away', () => root.querySelector('b')?.remove()],
    ['changed', () => root.querySelector('b')?.replaceChildren('146')],
    ['grown', () => root.querySelector('b')?.firstChild?.replaceWith('1450')],
  ])('is none where they were %s since they were read', (_, change) => {
    const page = readPageText(root);
    const start = page.text.indexOf('least 145 people');
    change();
    expect(rangeOf(page, start, start + 'least 145 people'.length)).toBe(null);
  });
});
