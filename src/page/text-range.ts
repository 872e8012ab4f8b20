import type { PageText, TextPiece } from './page-text.ts';

/** The piece that holds an offset, by binary search; -1 when none does. */
function pieceAt(pieces: readonly TextPiece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (!piece) return -1;
    if (offset < piece.start) high = middle - 1;
    else if (offset >= piece.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/**
 * The range of a stretch of a page's text.
 * @param start UTF-16 offset into its text
 * @param end half-open
 * @returns null where the page has changed those words since they were read
 */
export function rangeOf({ text, pieces }: PageText, start: number, end: number): Range | null {
  const [from, to] = [pieceAt(pieces, start), pieceAt(pieces, end - 1)];
  const [first, last] = [pieces[from], pieces[to]];
  if (!first || !last) return null;
  const stands = ({ node, start, end }: TextPiece): boolean => node.isConnected && node.data === text.slice(start, end);
  if (!pieces.slice(from, to + 1).every(stands)) return null;
  const range = document.createRange();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
}
