import type { DayRange } from '../../reference/types.ts';
import { dateValue, type Figure, isDateFigure } from '../../text/index.ts';
import type { Lexicon, NameEntry } from '../lexicon.ts';
import type { Hit } from '../words/phrase-table.ts';
import type { NamedSentence } from '../words/sentence-context.ts';

/** A date that covers more days than a month has says too little. */
const LONGEST = 31;

/** Whether a date with its year is one of some days, and says so narrowly. */
function isOneOfDays(figure: Figure, { from, to }: DayRange): boolean {
  const value = isDateFigure(figure) ? dateValue(figure.date) : null;
  return value !== null && from !== null && to !== null && value.to - value.from <= LONGEST && value.from <= to && value.to >= from;
}

/** "a month ago", "on 22.03.2024": dates in any words, as the words of descriptions that ask for the event's own. */
export function withDates({ dated }: Lexicon, sentence: NamedSentence, figures: readonly Figure[]): NamedSentence {
  const hits: Hit<NameEntry>[] = [];
  for (const figure of figures) {
    if (!isDateFigure(figure)) continue;
    for (const { entity, parts } of dated)
      if (entity.days && isOneOfDays(figure, entity.days))
        hits.push({ value: { kind: 'part', entity, parts }, first: figure.first, next: figure.next });
  }
  return hits.length > 0 ? { ...sentence, names: [...sentence.names, ...hits] } : sentence;
}
