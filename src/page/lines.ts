import { isFactLine } from '../text/fact-line.ts';
import type { BlockKind } from '../text/index.ts';

const ELEMENT_NODE = 1;

/** The text of an element that holds no more than a line; empty where it holds other boxes. */
const lineText = (element: Element | null): string => (element?.firstElementChild?.firstElementChild ? '' : (element?.textContent ?? ''));

const isTag = (element: Element | null, tag: string): boolean => element?.tagName.toUpperCase() === tag;

/**
 * Whether an element is the name of a fact whose value is the next one: a term and its description, or the first of two
 * cells or boxes, a number and what it counts. Where there are more than two they may be columns, or pairs that begin
 * with either.
 */
export function isFactName(element: Element): boolean {
  const value = element.nextElementSibling;
  if (isTag(element, 'DT')) return isTag(value, 'DD');
  if (element.parentElement?.childElementCount !== 2) return false;
  return (isTag(element, 'TH') && isTag(value, 'TD')) || isFactLine(lineText(element), lineText(value));
}

/**
 * Whether a <br> ends a line that stands for itself: two of them do, and one does behind a sentence or a line with a
 * figure, where what follows begins as a new one. In a headline it only says where it is broken.
 * @param before the last of the text before it
 */
export function endsLine(br: Element, before: string, kind: BlockKind): boolean {
  if (isTag(br.nextElementSibling, 'BR')) return true;
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const isWhole = /[.!?…"”)]\s*$/.test(line) || (/\d/.test(line) && /\p{L}/u.test(line));
  return isWhole && !kind.startsWith('head') && /^\s*["“(]?[\p{Lu}\d•–-]/u.test(br.nextSibling?.textContent ?? '');
}

/** Whether an element stands right behind another one, a number and a word of more than an ordinal's letters with nothing between. */
export const isStuck = ({ previousSibling, firstChild }: Element, before: string): boolean =>
  previousSibling?.nodeType === ELEMENT_NODE && /\d$/.test(before) && /^\p{L}{3}/u.test(firstChild?.nodeValue ?? '');
