import type { NumberFigure } from '../../text/index.ts';
import { isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { COUNTED } from './measure-reading.ts';

/** Verbs with those behind them who come to harm, or who are somewhere: "With them died 170 people", "It cost us 13". */
const INVERTED = 'died fell perished stood lay cost costs took takes mourn mourned grieve grieved';

/** "It took 13 troops (and 170 people), and 18 are hurt", "With them died 170 people and 45 were hurt": a verb has them already, and others the next one. */
export function isBehindVerb(context: SentenceContext, { first }: NumberFigure): boolean {
  const before =
    wordAt(context, first - 1) === 'and' ? context.figures.findLast(({ kind, next }) => kind === COUNTED && next < first) : undefined;
  const lead = (before?.first ?? first) - 1;
  const verb = isWord(context, lead, 'us for them') ? lead - 1 : lead;
  const isThere = isWord(context, verb, 'are were is was') && !isWord(context, verb - 1, 'there who which that');
  return isThere || (isWord(context, verb, INVERTED) && !isWord(context, verb - 1, 'who which that'));
}
