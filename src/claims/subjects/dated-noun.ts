import { type Figure, isDateFigure } from '../../text/index.ts';
import { EVENT_NOUNS } from '../words/event-words.ts';
import { isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { isStrange } from './antecedent.ts';
import type { Mention } from './mentions.ts';

/**
 * "The attack on the hall recalled the Springfield bombing of 2004", "Unlike the bombing in 2004, the attack …": a date right
 * behind the name of another event is that one's.
 */
export function isDateOfOther(context: SentenceContext, figure: Figure, { entity, at }: Mention): boolean {
  const end = figure.first - 1;
  if (!isDateFigure(figure) || !isWord(context, end, 'of in on')) return false;
  const isEvent = EVENT_NOUNS.has(wordAt(context, end - 1));
  // "the Springfield Hall attack of", where the hall alone is the name
  const ends = ({ next }: { readonly next: number }): boolean => next === end || (isEvent && next === end - 1);
  if (at.some(ends)) return false;
  const isNamed = context.names.some(
    (hit) => hit.value.kind === 'name' && hit.value.entity.kind === 'event' && hit.value.entity !== entity && ends(hit),
  );
  return isNamed || (isEvent && isStrange(context, end - 2, entity));
}
