import { partsOf, quantityOf } from '../text/index.ts';
import { type Evidence, evidenceOf } from './claim.ts';
import { type SuperlativeReading, superlativesOf } from './measures/superlative.ts';
import { isOfOtherEvent } from './measures/superlative-event.ts';
import { scopeOf } from './measures/superlative-scope.ts';
import type { Reading, Unfinished } from './reading.ts';
import { hedgeOf } from './status/hedge.ts';
import { spanOf } from './subjects/candidate.ts';
import type { Mention } from './subjects/mentions.ts';
import { eventOf } from './subjects/subject.ts';
import { SUPERLATIVES } from './words/event-words.ts';
import { findWords, hasWord, isWord, type SentenceContext, wordAt } from './words/sentence-context.ts';

const SUPERLATIVES_OR_MOST = `${SUPERLATIVES} most`;

/** A sentence as if it ended at a token. */
function upTo(context: SentenceContext, next: number): SentenceContext {
  const isBefore = (hit: { readonly next: number }): boolean => hit.next <= next;
  const { names, figures, cues, populations } = context;
  return {
    ...context,
    next,
    names: names.filter(isBefore),
    figures: figures.filter(isBefore),
    cues: cues.filter(isBefore),
    populations: populations.filter(isBefore),
  };
}

const ASSERTED = { assertion: 'asserted', token: null } as const;

/** What a sentence goes on with behind a superlative: "… in years and came as the war went on". */
const GOING_ON = ', ; and as while but';

/** Where the words end that a superlative is weighed by: before what the sentence goes on with, unless that names an event. */
function endOfClause(context: SentenceContext, { next, since }: SuperlativeReading, mentions: readonly Mention[]): number {
  // What it looks back to is another event, with a year and a place of its own.
  if (since) return since.at;
  const [goesOn] = findWords(context, GOING_ON, next);
  const isNamedLater = mentions.some(({ entity, at }) => entity.kind === 'event' && at.some(({ first }) => first > (goesOn ?? 0)));
  return goesOn === undefined || isNamedLater ? context.next : goesOn;
}

/**
 * Superlatives of an event ("the deadliest in two decades", "the worst since 2004") as claims, with the years they
 * look back over.
 */
export function readSuperlatives(reading: Reading): (Unfinished & { readonly block: number })[] {
  const { context, lexicon, block } = reading;
  const isAboutSomething = reading.mentions.length > 0 || reading.topic.event !== null || reading.topic.page !== null;
  if (!isAboutSomething || !lexicon.measures.has('superlative')) return [];
  return superlativesOf(context).flatMap((found) => {
    const [a, b] = [context.tokens[found.first], context.tokens[found.next - 1]];
    if (!a || !b) return [];
    const span = { start: a.start, end: b.end };
    const anchor = {
      kind: 'rank',
      ...span,
      first: found.first,
      next: Math.min(found.next, found.since?.at ?? found.next),
      quantity: { stated: null, low: null, high: null, modifier: 'exact' },
      unit: null,
    } as const;
    const { since } = found;
    const clause = upTo(context, endOfClause(context, found, reading.mentions));
    const isOfClause = ({ first }: { readonly first: number }): boolean => first < clause.next;
    const mentions = reading.mentions.filter(({ at }) => at.some(isOfClause));
    const opening = isWord(context, found.first - 1, 'the a its') ? found.first - 1 : found.first;
    const isOther = ({ entity, at }: Mention): boolean =>
      entity.kind === 'event' && at.every(({ first }) => isOfOtherEvent(context, first, opening));
    const named = mentions.filter((mention) => !isOther(mention));
    // "The attack led to the largest fire": the same where a noun stands for the event
    const isEcho = context.names.some(({ value, first }) => value.kind === 'event-word' && isOfOtherEvent(context, first, opening));
    if ((named.length < mentions.length || isEcho) && !named.some(({ entity }) => entity.kind === 'event')) return [];
    const about = eventOf(clause, anchor, named, () => reading.signs().filter(isOfClause), reading.topic, block);
    const from = about.entity?.days?.from;
    const years = since && since.year !== null && from != null ? partsOf(from).year - since.year : null;
    const quantity = years !== null && years > 0 ? quantityOf(years, 'at least') : found.quantity;
    // "has not seen a deadlier attack": what is denied makes it the deadliest.
    const isPlain = hasWord(context, SUPERLATIVES_OR_MOST, found.first, found.next);
    const { assertion, token } = isPlain ? hedgeOf(context, { ...found, last: found.first }, false) : ASSERTED;
    const evidence: Evidence[] = [evidenceOf('measure', 1, 'a superlative', span), ...about.evidence];
    if (token !== null) evidence.push(evidenceOf('status', 0, assertion, spanOf(context, token, token + 1)));
    return [
      {
        ...span,
        value: { kind: 'superlative', quantity, words: words(context, found.first, found.next) },
        measure: 'superlative',
        population: scopeOf(context, { ...found, next: anchor.next }, about.entity),
        subject: about.entity?.isSubject ? about.entity.id : null,
        assertion,
        evidence,
        block,
      },
    ];
  });
}

function words(context: SentenceContext, first: number, next: number): string {
  let text = '';
  for (let at = first; at < next; at += 1) text += `${at > first && !context.tokens[at]?.glued ? ' ' : ''}${wordAt(context, at)}`;
  return text;
}
