import { isDateFigure, type NumberFigure } from '../text/index.ts';
import { attributionOf } from './attribution.ts';
import { type Claim, type Evidence, evidenceOf } from './claim.ts';
import { readCount } from './read-count.ts';
import { readOther } from './read-other.ts';
import type { Previous, Reading } from './reading.ts';
import { type SentenceContext, wordAt, wordsAt } from './sentence-context.ts';
import { eventOf } from './subject.ts';
import { superlativesOf } from './superlative.ts';

const isCounted = (figure: NumberFigure): boolean => figure.kind === 'count' || figure.kind === 'pair';

/** Whether words name an organisation of the sentence: then the group speaks for itself. */
function namesOrganisation(context: SentenceContext, words: string): boolean {
  return context.names.some(({ value, first, next }) => {
    if (value.kind !== 'name' || value.entity.kind !== 'organisation') return false;
    return words.includes(wordsAt(context, first, next));
  });
}

function readSuperlatives(reading: Reading): Omit<Claim, 'attribution'>[] {
  const { context, lexicon, block } = reading;
  const isAboutSomething = reading.mentions.length > 0 || reading.topic.event !== null || reading.topic.page !== null;
  if (!isAboutSomething || !lexicon.measures.has('superlative')) return [];
  return superlativesOf(context).flatMap((found) => {
    const [a, b] = [context.tokens[found.first], context.tokens[found.next - 1]];
    if (!a || !b) return [];
    const span = { start: a.start, end: b.end };
    const anchor = {
      kind: 'count',
      ...span,
      first: found.first,
      next: found.next,
      quantity: { stated: null, low: null, high: null, modifier: 'exact' },
      unit: null,
    } as const;
    const about = eventOf(context, anchor, reading.mentions, reading.signs, reading.topic, block);
    const evidence: Evidence[] = [evidenceOf('measure', 1, 'a superlative', span), ...about.evidence];
    return [
      {
        ...span,
        value: { kind: 'superlative', quantity: found.quantity, words: words(context, found.first, found.next) },
        measure: 'superlative',
        population: 'all',
        subject: about.entity?.isSubject ? about.entity.id : null,
        assertion: 'asserted',
        evidence,
        block,
      },
    ];
  });
}

/** Every claim of a sentence, in order, with who is said to have said it. */
export function readSentence(reading: Reading): Claim[] {
  const { context, block } = reading;
  const read: Omit<Claim, 'attribution'>[] = [];
  let previous: Previous | null = null;
  for (const figure of context.figures) {
    if (!isDateFigure(figure) && isCounted(figure)) {
      const count = readCount(reading, figure, previous);
      previous = count.previous;
      read.push({ ...count.claim, block });
    } else read.push({ ...readOther(reading, figure), block });
  }
  read.push(...readSuperlatives(reading));
  if (read.length === 0) return [];
  const attribution = read.some(({ subject }) => subject !== null)
    ? attributionOf(context, reading.lexicon.pack.informants, (speaker) => namesOrganisation(context, speaker))
    : null;
  return withoutOverlaps(read.map((claim) => ({ ...claim, attribution })));
}

/** A duration inside a superlative belongs to it. */
function withoutOverlaps(claims: readonly Claim[]): Claim[] {
  const superlatives = claims.filter(({ value }) => value.kind === 'superlative');
  return claims
    .filter(
      (claim) => claim.value.kind === 'superlative' || !superlatives.some((other) => claim.start >= other.start && claim.end <= other.end),
    )
    .sort((a, b) => a.start - b.start);
}

function words(context: SentenceContext, first: number, next: number): string {
  let text = '';
  for (let at = first; at < next; at += 1) text += `${at > first && !context.tokens[at]?.glued ? ' ' : ''}${wordAt(context, at)}`;
  return text;
}
