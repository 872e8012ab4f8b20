import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HighlightPainter } from '../../src/page/highlight-painter.ts';
import { MarkPainter } from '../../src/page/mark-painter.ts';
import { pieceAt, readPageText } from '../../src/page/page-text.ts';
import type { Painter } from '../../src/page/painter.ts';

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
function rangeOf(words: string): Range {
  const page = readPageText(root);
  const start = page.text.indexOf(words);
  const [first, last] = [page.pieces[pieceAt(page.pieces, start)], page.pieces[pieceAt(page.pieces, start + words.length - 1)]];
  if (start < 0 || !first || !last) throw new Error(`"${words}" is not in the text: ${page.text}`);
  const range = document.createRange();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, start + words.length - last.start);
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
      { id: 3, verdict: 'in-line', range: rangeOf('At least 145 people') },
      { id: 4, verdict: 'differs', range: rangeOf('more than 13') },
    ]);
    expect(painter.rangeOf(3)?.toString()).toBe('At least 145 people');
    expect(painter.rangeOf(4)?.toString()).toBe('more than 13');
    const place = painter.rangeOf(4)?.getClientRects()[0];
    expect(place && painter.figureAt(place.left + place.width / 2, place.top + place.height / 2)).toBe(4);
    painter.select(4);
    painter.paint([{ id: 5, verdict: 'earlier', range: rangeOf('20') }]);
    expect(painter.rangeOf(5)?.toString()).toBe('20');
    painter.clear();
    expect(root.innerHTML).toBe(before);
    expect(CSS.highlights.size).toBe(0);
    expect(painter.figureAt(1, 1)).toBe(null);
  });

  test(`${kind === 'mark' ? 'wraps in elements that assistive technology sees' : 'touches no node'}`, () => {
    const before = root.innerHTML;
    const painter = make();
    painter.paint([{ id: 1, verdict: 'in-line', range: rangeOf('145') }]);
    if (kind === 'mark') expect(root.querySelector('b > mark')?.textContent).toBe('145');
    else expect(root.innerHTML).toBe(before);
    painter.clear();
  });
});
