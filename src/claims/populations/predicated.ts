import type { NumberFigure } from '../../text/index.ts';
import type { Given, Reading } from '../reading.ts';
import { type NounPhrase, nounPhraseAfter, ofThemEnd } from '../words/noun-phrase.ts';
import { isWord, type SentenceContext } from '../words/sentence-context.ts';
import { populationOf } from './population.ts';

/**
 * "169 of them were Ruritanians", "of whom 13 were soldiers": what those counted were, where it is a population that the
 * pack knows; null where nothing says so.
 */
export function predicateOf(context: SentenceContext, { next }: NumberFigure, subject: string | null): NounPhrase | null {
  const verb = ofThemEnd(context, next, 'them those whom these') ?? next;
  if (!isWord(context, verb, 'were are was')) return null;
  const phrase = nounPhraseAfter(context, isWord(context, verb + 1, 'also all') ? verb + 2 : verb + 1, false);
  if (phrase.first === phrase.next || phrase.partitive) return null;
  const { id } = populationOf(context, phrase, subject);
  return id === 'all' || id.startsWith('other:') ? null : phrase;
}

/**
 * "182 people died. Thirteen of them were soldiers": a part of those just counted, by what they were.
 * @returns the count of the whole, with the population of the part; null where several measures have been counted, or
 * those who they were are none that the pack knows
 */
export function predicatedPart({ context, given, block }: Reading, figure: NumberFigure): Given | null {
  if (figure.kind !== 'count') return null;
  const told = given.filter((count) => count.block === block && (count.end === context.first || count.end === context.next));
  const whole = told.find(({ population }) => population === 'all');
  if (!whole?.measure.measure.populations || told.some(({ measure }) => measure.measure !== whole.measure.measure)) return null;
  const subject = whole.subject.entity?.id ?? null;
  const predicate = predicateOf(context, figure, subject);
  const { stated } = figure.quantity;
  if (!predicate || stated === null || stated >= whole.stated) return null;
  return { ...whole, population: populationOf(context, predicate, subject).id };
}
