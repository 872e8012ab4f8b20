import type { NumberFigure } from '../../text/index.ts';
import { isDateFigure } from '../../text/index.ts';
import type { Claim } from '../claim.ts';
import { followsInChain } from '../populations/toll-chain.ts';
import type { Reading } from '../reading.ts';
import { EVENT_NOUNS } from '../words/event-words.ts';
import { findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import type { Mention } from './mentions.ts';

type Read = Omit<Claim, 'attribution'>;

/** Others who give a number of the same. */
const OTHERS = 'others some another according';

/** A count of a sentence with the claim that it makes. */
interface Counted {
  readonly claim: Read;
  readonly figure: NumberFigure;
}

/** What a semicolon and a comma on the way cost, in tokens. */
const BREAKS: Readonly<Record<string, number>> = { ';': 20, ',': 2 };

/** How far a count stands from the words that name an event, in tokens, breaks counted in. */
function distanceTo(context: SentenceContext, { figure }: Counted, { at }: Mention): number {
  const named = at.filter(({ first }) => context.tokens[first]?.capital === true);
  const way = (from: number, to: number): number =>
    context.tokens.slice(from, to).reduce((sum, { lower }) => sum + (BREAKS[lower] ?? 1), 0);
  return Math.min(
    ...(named.length > 0 ? named : at).map(({ first, next }) => (first >= figure.next ? way(figure.next, first) : way(next, figure.first))),
  );
}

/** "The ministry says 137 died, others say 139": two numbers of the same toll. */
function isSameToll(context: SentenceContext, one: NumberFigure, other: NumberFigure): boolean {
  if (followsInChain(context, one, other) || hasWord(context, OTHERS, one.next, other.first)) return true;
  return context.tokens.slice(one.next, other.first).some(({ lower }) => context.speakers.has(lower));
}

/** "The attack on the hall killed 140; this one killed 71": whether a sentence sets what it names against "this" one. */
const isContrast = (context: SentenceContext): boolean =>
  findWords(context, 'this').some((at) => isWord(context, at + 1, 'one time ,') || EVENT_NOUNS.has(wordAt(context, at + 1)));

/** Claims of all people whom an event that a sentence names did the same to, though the page is about another one. */
function rivals({ context, topic }: Reading, read: readonly Read[], entity: Mention['entity']): Counted[] {
  if ((topic.page === entity || topic.event === entity) && !isContrast(context)) return [];
  return read.flatMap((claim) => {
    const figure = context.figures.find(({ start }) => start === claim.start);
    const isWhole = claim.subject === entity.id && claim.population === 'all' && claim.assertion === 'asserted';
    return figure && !isDateFigure(figure) && figure.kind === 'count' && isWhole ? [{ claim, figure }] : [];
  });
}

/**
 * "The attack on the hall killed 140; this one killed 71": one event has one toll, so that of two counts of the same only the
 * one nearer to its name is its own, on a page that is not about it.
 * @returns the claims that are of something else
 */
export function ofAnotherToll(reading: Reading, read: readonly Read[]): ReadonlySet<Read> {
  const { context, mentions } = reading;
  const found = new Set<Read>();
  for (const mention of mentions) {
    if (mention.entity.kind !== 'event' || !mention.entity.isSubject) continue;
    const counts = rivals(reading, read, mention.entity);
    for (const one of counts)
      for (const other of counts) {
        if (one.claim.measure !== other.claim.measure || one.figure.quantity.stated === other.figure.quantity.stated) continue;
        if (one.figure.first > other.figure.first || isSameToll(context, one.figure, other.figure)) continue;
        const isFirstNearer = distanceTo(context, one, mention) <= distanceTo(context, other, mention);
        found.add(isFirstNearer ? other.claim : one.claim);
      }
  }
  return found;
}
