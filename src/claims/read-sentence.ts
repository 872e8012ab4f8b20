import { isDateFigure, type NumberFigure } from '../text/index.ts';
import type { Claim } from './claim.ts';
import type { ForeignSign } from './others/foreign-sign.ts';
import { isBracketed } from './populations/gapped.ts';
import { isPaired } from './populations/paired.ts';
import { readCount } from './read-count.ts';
import { readOther } from './read-other.ts';
import { readSuperlatives } from './read-superlative.ts';
import type { Previous, Reading } from './reading.ts';
import { attributionOf } from './status/attribution.ts';
import { ofAnotherToll } from './subjects/one-toll.ts';
import { labelOf } from './topics/labelled.ts';
import { closingOf } from './words/inserted.ts';
import { type SentenceContext, wordsAt } from './words/sentence-context.ts';

const isCounted = (figure: NumberFigure): boolean => figure.kind === 'count' || figure.kind === 'pair';

/** Whether words name an organisation of the sentence: then the group speaks for itself. */
function namesOrganisation(context: SentenceContext, words: string): boolean {
  return context.names.some(({ value, first, next }) => {
    if (value.kind !== 'name' || value.entity.kind !== 'organisation') return false;
    // Whole words only: the short name of a group may stand in another word.
    return ` ${words} `.includes(` ${wordsAt(context, first, next)} `);
  });
}

/** A count with words between dashes or brackets behind it, and where those end. */
interface Around {
  readonly count: Previous;
  readonly close: number;
}

/** "13 soldiers – eleven marines and a medic – and 170 civilians": what is joined behind the dashes is joined to the count before them. */
function aroundOf(context: SentenceContext, count: Previous, { first }: NumberFigure): Around | null {
  const close = closingOf(context, Math.max(count.phrase.next, count.figure.next), context.next);
  return close !== null && close > first ? { count, close } : null;
}

/** The name of the item of a list that a count stands in: "a school: 14 dead, 51 injured" is one item. */
function itemOf(reading: Reading, figure: NumberFigure, previous: Previous | null, item: ForeignSign | null): ForeignSign | null {
  const own = labelOf(reading.items(), figure, reading.topic.listed);
  return own === null && isPaired(reading.context, previous, figure.first) ? item : own;
}

/** Later sentences go on from no count that is of something else. */
function forget({ context, given, block }: Reading, apart: ReadonlySet<Omit<Claim, 'attribution'>>): void {
  for (const { value, subject } of apart)
    for (let at = given.length - 1; at >= 0; at -= 1) {
      const count = given[at];
      const isIt = value.kind === 'quantity' && count?.stated === value.quantity.stated && count.subject.entity?.id === subject;
      if (isIt && count.block === block && count.end === context.next) given.splice(at, 1);
    }
}

/** Every claim of a sentence, in order, with who is said to have said it. */
export function readSentence(reading: Reading): Claim[] {
  const { context, block } = reading;
  const read: Omit<Claim, 'attribution'>[] = [];
  let previous: Previous | null = null;
  let around: Around | null = null;
  let item: ForeignSign | null = null;
  for (const figure of context.figures) {
    if (!isDateFigure(figure) && isCounted(figure)) {
      if (around && figure.first > around.close) {
        previous = around.count;
        around = null;
      }
      around ??= previous && aroundOf(context, previous, figure);
      const label = itemOf(reading, figure, previous, item);
      const count = readCount(reading, figure, previous, label !== item);
      item = label;
      // "(94 dead), a mosque (24), a hall (145)": what is in brackets goes on behind another that says nothing
      if (count.previous.measure !== null || !isBracketed(context, figure)) previous = count.previous;
      read.push({ ...count.claim, block });
    } else read.push({ ...readOther(reading, figure), block });
  }
  const apart = ofAnotherToll(reading, read);
  forget(reading, apart);
  const own = read.map((claim) => (apart.has(claim) ? { ...claim, subject: null } : claim));
  own.push(...readSuperlatives(reading));
  if (own.length === 0) return [];
  const attribution = own.some(({ subject }) => subject !== null)
    ? attributionOf(context, reading.lexicon.pack.informants, (speaker) => namesOrganisation(context, speaker))
    : null;
  return withoutOverlaps(own.map((claim) => ({ ...claim, attribution })));
}

/** A duration or a year inside a superlative belongs to it, unless only the other is about something ("the deadliest since the bombing of 2021"). */
function withoutOverlaps(claims: readonly Claim[]): Claim[] {
  const holds = (outer: Claim, inner: Claim): boolean => outer !== inner && inner.start >= outer.start && inner.end <= outer.end;
  const superlatives = claims
    .filter(({ value }) => value.kind === 'superlative')
    .filter((outer) => outer.subject !== null || !claims.some((inner) => inner.subject !== null && holds(outer, inner)));
  return claims
    .filter((claim) =>
      claim.value.kind === 'superlative' ? superlatives.includes(claim) : !superlatives.some((outer) => holds(outer, claim)),
    )
    .sort((a, b) => a.start - b.start);
}
