import { type Day, datelineEnd, type Sentence, splitSentences, type Token } from '../../text/index.ts';
import type { Lexicon, NameEntry } from '../lexicon.ts';
import type { Hit } from '../words/phrase-table.ts';
import { type NamedSentence, namedSentence } from '../words/sentence-context.ts';
import { mentionsOf } from './mentions.ts';

/** A block without its dateline. */
export interface Report {
  readonly sentences: readonly Sentence[];
  /** What the dateline names, which may describe an event together with the first sentence. */
  readonly heard: readonly Hit<NameEntry>[];
}

/**
 * The sentences of a block, the first one without the dateline in front of it: most that is reported from a town did not
 * happen there. Only where the first sentence names no event by itself may it be one of that town.
 */
export function behindDateline(lexicon: Lexicon, tokens: readonly Token[], published: Day | null): Report {
  const byline = datelineEnd(tokens);
  // "By Ann Roe — SPRINGFIELD, March 24 (Wire) - …"
  const end = byline === 0 ? 0 : byline + datelineEnd(tokens.slice(byline));
  const whole = splitSentences(tokens);
  // "ARLINGTON, Va. — The …": the stop of a state ends no sentence.
  const [first, ...others] = whole.filter(({ next }) => next > end);
  if (end === 0 || !first) return { sentences: whole, heard: [] };
  const names = (sentence: Sentence): NamedSentence => namedSentence(lexicon, tokens, sentence, published);
  const dateline = names({ first: 0, next: end });
  // "Alpha Front — Its men …": somebody named, not a town
  if (mentionsOf(dateline).length > 0) return { sentences: whole, heard: [] };
  const rest = { first: end, next: first.next };
  const namesEvent = mentionsOf(names(rest)).some(({ entity }) => entity.kind === 'event');
  return { sentences: [rest, ...others], heard: namesEvent ? [] : dateline.names.filter(({ value }) => value.entity.isSubject) };
}
