import type { Block } from '../../text/index.ts';

/** A longer line is a sentence, in UTF-16 units. */
const LONGEST = 60;

/** "Springfield: 14 killed", "- New Springfield – at least 14 dead", "- a school: 14 dead": a name, and what it gives. */
const LINE =
  /^\s*[-•*·–]?\s*(\p{Lu}[\p{L}'’.]*(?:[ -]\p{Lu}[\p{L}'’]*){0,3}|[Aa]n? \p{Ll}[\p{L}'’]*(?: [\p{L}'’]+){0,4})\s*[:–—-]\s+(?:(?:at least|over|more than|some|about|around|nearly|almost|up to)\s+)?\d[\d,]*\s+\p{L}[\p{L} ]{0,24}(?:[,/&] ?\d[\d,]* \p{L}[\p{L} ]{0,24})?[.;]?\s*$/u;

/**
 * The names of lines that give a count each, where two stand next to each other: items of a list, of which the first is
 * one as well.
 * @param isSpeaker whether a name is of somebody who gives counts of one thing ("ANA: 14 dead")
 * @returns for each block the names of the lines beside it; none where it is no such line
 */
export function labelledLines(
  text: string,
  blocks: readonly Block[],
  isSpeaker: (name: string) => boolean,
): readonly (readonly string[])[] {
  const names = blocks.map(({ start, end }) => {
    const name = end - start <= LONGEST ? LINE.exec(text.slice(start, end))?.[1]?.toLowerCase() : undefined;
    return name === undefined || isSpeaker(name) ? null : name;
  });
  return names.map((name, index) =>
    name === null ? [] : [names[index - 1] ?? name, names[index + 1] ?? name].filter((other) => other !== name),
  );
}
