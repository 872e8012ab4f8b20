import { type Day, type Figure, isDateFigure, isOneOf, type Sentence, type Token } from '../../text/index.ts';
import type { Lexicon, NameEntry } from '../lexicon.ts';
import type { Hit } from '../words/phrase-table.ts';
import { partsOfHeading } from './heading-topic.ts';

/** How long such a label may be, in tokens. */
const LONGEST_LABEL = 10;

/** Words that may stand in it beside names and a date. */
const SMALL = 'in near of the at outside on';

/**
 * "22 March – Springfield, Ruritania. Four gunmen …": what a block names that begins by saying only when and where, for the
 * sentence behind it.
 * @param figures those of the block
 */
export function partsOfLabel(
  lexicon: Lexicon,
  tokens: readonly Token[],
  { first, next }: Sentence,
  figures: readonly Figure[],
  published: Day | null,
): readonly Hit<NameEntry>[] {
  if (first > 0 || next >= tokens.length || next - first > LONGEST_LABEL) return [];
  const isDate = (at: number): boolean => figures.some((figure) => isDateFigure(figure) && at >= figure.first && at < figure.next);
  const isLabel = tokens
    .slice(first, next)
    .every(({ kind, capital, lower }, at) => kind === 'mark' || capital || isOneOf(lower, SMALL) || isDate(first + at));
  return isLabel ? partsOfHeading(lexicon, tokens.slice(first, next), published) : [];
}
