import { isFactLine } from '../text/fact-line.ts';
import type { BlockKind } from '../text/index.ts';

/** How many of the last stretches of text are looked at for the line that a <br> may end. */
export const LONGEST_LINE = 6;

/** How much of what follows a <br> is looked at, in characters. */
const OPENING = 12;

/** The text of an element that has at most one child, and that none; null where it has more. */
function leafText(element: Element): string | null {
  const isLeaf = element.childElementCount === 0 || (element.childElementCount === 1 && element.firstElementChild?.childElementCount === 0);
  return isLeaf ? element.textContent : null;
}

const isTag = (element: Element, tag: string): boolean => element.tagName.toUpperCase() === tag;

/**
 * Whether an element is the name of a fact whose value is the next one: a row of two cells, a term and its description,
 * or two boxes with a number and what it counts.
 */
export function isFactName(element: Element, next: Element | null): boolean {
  if (!next) return false;
  if (isTag(element, 'DT')) return isTag(next, 'DD');
  // A row of more cells has one column for each of several things.
  if (isTag(element, 'TH') && isTag(next, 'TD')) return next.nextElementSibling === null;
  const [name, value] = [leafText(element), leafText(next)];
  const after = next.nextElementSibling ? leafText(next.nextElementSibling) : '';
  return name !== null && value !== null && isFactLine(name, value, after ?? '');
}

const SENTENCE_END = /[.!?…]["”’)]*\s*$/;

/**
 * Whether a <br> ends a line that stands for itself: two of them do, and one does behind a sentence or a line with a
 * figure, where what follows begins as a new one. In a headline it only says where it is broken.
 * @param line what stands before it
 */
export function endsLine(br: Element, line: string, kind: BlockKind): boolean {
  if (br.nextElementSibling && isTag(br.nextElementSibling, 'BR')) return true;
  if (kind === 'headline' || kind === 'heading') return false;
  const last = line.slice(line.lastIndexOf('\n') + 1);
  const isWhole = SENTENCE_END.test(last) || (/\d/.test(last) && /\p{L}/u.test(last));
  return isWhole && /^\s*["“(]?[\p{Lu}\d•–-]/u.test(br.nextSibling?.textContent?.slice(0, OPENING) ?? '');
}

/** Whether an element stands right behind another one, a digit and a letter with nothing between. */
export function isStuck(element: Element, before: string): boolean {
  if (element.previousSibling?.nodeType !== element.nodeType || isTag(element, 'SUP') || isTag(element, 'SUB')) return false;
  const after = leafText(element) ?? '';
  return /\d$/.test(before) && /^\p{L}{2}/u.test(after);
}
