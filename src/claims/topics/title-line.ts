import type { Entity } from '../lexicon.ts';
import { isOfEntity, type SentenceContext } from '../words/sentence-context.ts';

const isMark = ({ tokens }: SentenceContext, at: number): boolean => tokens[at]?.kind === 'mark';

/** "Springfield bombings, 3 January 2004.", "**Springfield bombings**": a line that is the name of an event, and no sentence. What follows is of it. */
export function isTitleLine(context: SentenceContext, event: Entity): boolean {
  const { names, figures, tokens, first, next } = context;
  let opening = first;
  while (isMark(context, opening)) opening += 1;
  const name = names.find(({ value, first: at }) => value.kind === 'name' && value.entity === event && at === opening);
  const [date, ...others] = figures;
  if (!name || others.length > 0 || (date && date.kind !== 'date')) return false;
  const isPart = (at: number): boolean =>
    (date && at >= date.first && at < date.next) || names.some((hit) => at >= hit.first && at < hit.next) || isMark(context, at);
  return tokens.slice(first, next).every((_, index) => isPart(first + index));
}

/** "Springfield, Ruritania": a line that is nothing but where an event was. */
export function isPlaceLine(context: SentenceContext, event: Entity): boolean {
  const { tokens, first, next } = context;
  const words = tokens.slice(first, next).flatMap(({ kind }, index) => (kind === 'word' ? [first + index] : []));
  return words.length > 0 && words.every((at) => event.places.has(tokens[at]?.lower ?? '') || isOfEntity(context, at, event));
}
