import type { DateFigure } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import type { Mention } from '../subjects/mentions.ts';
import type { SentenceContext } from '../words/sentence-context.ts';
import type { OtherReading } from './cued-measure.ts';

/** A date, and what its sentence and the text before it speak of. */
export interface DateQuery {
  readonly context: SentenceContext;
  readonly figure: DateFigure;
  readonly mentions: readonly Mention[];
  /** The event of the sentence before, or the page's. */
  readonly spokenOf: Entity | null;
  /** The word before the date. */
  readonly lead: string;
}

/** The words that make a date an event's; `none` where they make it something else's, null where they say nothing. */
export type Answer = OtherReading['cue'] | 'none' | null;

export const tokenAt = (first: number): Answer => ({ first, next: first + 1 });
export const itself = ({ first, next }: DateFigure): Answer => ({ first, next });

/** Whether a token belongs to what names or describes an event. */
export function isPart({ mentions }: DateQuery, index: number, how?: Mention['how']): boolean {
  return mentions.some(
    (mention) =>
      mention.entity.kind === 'event' &&
      (how === undefined || mention.how === how) &&
      mention.at.some(({ first, next }) => index >= first && index < next),
  );
}
