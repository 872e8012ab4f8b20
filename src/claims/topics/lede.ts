import { type Block, isOneOf, type Token } from '../../text/index.ts';

/** How many of the first blocks are the lede, and how many are looked at to find them. */
export const LEDE_BLOCKS = 4;
const REACH_OF_BLOCKS = 40;
/** A byline, a place or a caption is shorter, in tokens. */
export const SHORTEST_LEDE = 10;

/** How long the credit of a picture is, in tokens. */
const LONGEST_CREDIT = 10;

/** "Mourners lay flowers. Photograph: Ann Roe", "Mourners at the hall Ann Roe/Agency" */
const isCaption = (tokens: readonly Token[]): boolean =>
  tokens.slice(-LONGEST_CREDIT).some(({ lower }, at, credit) => {
    const [before, after] = [credit[at - 1], credit[at + 1]];
    const isCredit = lower === '/' && before?.capital === true && after?.capital === true && !isOneOf(credit.at(-1)?.lower, '. ! ?');
    return isCredit || (isOneOf(lower, 'photo photograph image picture video') && isOneOf(after?.lower, ': by courtesy credit source'));
  });

/** "This story contains …", "Editor's note: …", "Updated at 10:21 a.m. EDT, Saturday March 24": about the page, not what it is about. */
const isAboutPage = ([first, second, third]: readonly Token[]): boolean =>
  isOneOf(first?.lower, 'updated published posted') ||
  (first?.lower === 'this' && isOneOf(second?.lower, 'story page article post blog version')) ||
  (isOneOf(first?.lower, "editor's editors'") && second?.lower === 'note') ||
  (isOneOf(first?.lower, 'read watch follow') &&
    isOneOf(second?.lower, 'the our') &&
    third !== undefined &&
    isOneOf(third.lower, 'latest live'));

/**
 * The first blocks that tell something: "By Ann Roe", "4 min read" and "Share" stand between a headline and what it is about.
 * @returns their indices
 */
export function ledeOf(blocks: readonly Block[], tokensOf: (index: number) => readonly Token[], furniture: readonly boolean[]): number[] {
  const tells = (index: number): boolean => {
    const tokens = tokensOf(index);
    if (index === 0 && furniture[0] !== true) return !isAboutPage(tokens);
    return (
      furniture[index] !== true &&
      blocks[index]?.kind !== 'caption' &&
      !isCaption(tokens) &&
      !isAboutPage(tokens) &&
      (tokens.length >= SHORTEST_LEDE || isOneOf(tokens.at(-1)?.lower ?? '', '. ! ? :'))
    );
  };
  const found: number[] = [];
  for (let index = 0; index < Math.min(REACH_OF_BLOCKS, blocks.length) && found.length < LEDE_BLOCKS; index += 1)
    if (tells(index)) found.push(index);
  return found;
}
