import { type SentenceContext, wordsAt } from '../words/sentence-context.ts';

/** A new event that no entity of the pack accounts for ("a bombing in …"). */
export interface ForeignSign {
  readonly first: number;
  readonly next: number;
  /** `venue` is a place without a name; `wider` is a war or a campaign: counts of it are never those of one event. */
  readonly kind: 'place' | 'venue' | 'event' | 'wider';
  readonly words: string;
}

/** That tokens [first, next) say where something was. */
export const placeAt = (context: SentenceContext, first: number, next: number): ForeignSign => ({
  first,
  next,
  kind: 'place',
  words: wordsAt(context, first, next),
});
