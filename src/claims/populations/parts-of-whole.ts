import { type Claim, evidenceOf } from '../claim.ts';
import type { Lexicon } from '../lexicon.ts';
import { WEIGHTS } from '../subjects/candidate.ts';

/** So many times smaller than another count of the same, a bare count is of some of them. */
const TIMES = 4;

/** What a claim counts people by; null where it counts none, or not for sure. */
function keyOf(lexicon: Lexicon, { subject, measure, population, value, assertion }: Claim): string | null {
  const isCounted = subject !== null && measure !== null && lexicon.measures.get(measure)?.populations === true;
  if (!isCounted || value.kind !== 'quantity' || assertion !== 'asserted' || population.startsWith('other:')) return null;
  return `${subject}/${measure}/${population}`;
}

const sizeOf = ({ value }: Claim): number => (value.kind === 'quantity' ? (value.quantity.stated ?? value.quantity.low ?? 0) : 0);

/** The claim of each key that beats the others; none for claims without a key. */
function bestOf(
  claims: readonly Claim[],
  keyFor: (claim: Claim) => string | null,
  beats: (a: Claim, b: Claim) => boolean,
): Map<string, Claim> {
  const best = new Map<string, Claim>();
  for (const claim of claims) {
    const key = keyFor(claim);
    if (key === null) continue;
    const known = best.get(key);
    if (!known || beats(claim, known)) best.set(key, claim);
  }
  return best;
}

/** So many times greater than another count of the same, a count is of something else; smaller ones may be anything. */
const BEYOND = 50;
const LEAST_KNOWN = 10;

/** Whether only what was told before links a claim to its subject. */
const isInherited = ({ evidence }: Claim): boolean =>
  evidence.every(({ what, weight }) => what !== 'subject' || weight <= WEIGHTS.sameBlock);

/**
 * "Thirteen died at the gate. … After 2,461 killed, we left": a count far above what the text gives elsewhere, where no
 * words of its sentence link it, is one of something wider.
 * @returns the claims, those without a subject
 */
export function withoutWider(lexicon: Lexicon, claims: readonly Claim[]): Claim[] {
  // Of everybody or of some: 2,461 are more than any part could have been of.
  const keyOfAny = (claim: Claim): string | null => (keyOf(lexicon, claim) === null ? null : `${claim.subject}/${claim.measure}`);
  const large = claims.filter((claim) => sizeOf(claim) >= LEAST_KNOWN);
  const known = bestOf(large, keyOfAny, (a, b) => sizeOf(a) < sizeOf(b));
  return claims.map((claim) => {
    const key = keyOfAny(claim);
    const least = key === null ? undefined : known.get(key);
    if (!least || sizeOf(claim) < sizeOf(least) * BEYOND || !isInherited(claim)) return claim;
    const { start, end } = least;
    const evidence = evidenceOf('subject', WEIGHTS.otherEvent, 'far above what the text gives elsewhere', { start, end });
    return { ...claim, subject: null, evidence: [...claim.evidence, evidence] };
  });
}

/** How far a count may stand behind one whose "at least" is meant for both, in UTF-16 units. */
const REACH = 30;

/** "At least 12 people are dead and 35 wounded": the bound of the count before, in one sentence with it, is that of both. */
const isBounded = (lexicon: Lexicon, text: string, before: Claim | undefined, { block, start }: Claim): boolean =>
  before !== undefined &&
  before.block === block &&
  start - before.end <= REACH &&
  !/[.!?]/.test(text.slice(before.end, start)) &&
  before.value.kind === 'quantity' &&
  before.value.quantity.modifier !== 'exact' &&
  keyOf(lexicon, before) !== null;

/** Up to so many people a text counts one by one. */
const FEW = 10;

/** So much before a count shows whether it is of known ones, in UTF-16 units: "the ", "those ". */
const REACH_OF_ARTICLE = 10;
const ARTICLE = /\b(?:the|these|those|all)\s+$/i;

/** The key of a bare count of those who were there, who came as one band; null for any other. */
function bandOf(lexicon: Lexicon, { subject, measure, population, value, assertion }: Claim): string | null {
  const isThere = subject !== null && measure !== null && lexicon.measures.get(measure)?.on_site === true;
  if (!isThere || assertion !== 'asserted' || population !== 'all' || value.kind !== 'quantity') return null;
  return value.quantity.modifier === 'exact' ? `${subject}/${measure}` : null;
}

/**
 * "The four gunmen went on trial. Two gunmen covered their faces.": a bare count of few people, behind a greater one of the
 * same, is of some of them. "The two" are left: they may be all that another text knew of.
 * @param text what the claims were read from
 * @returns the claims, parts with the population `other:part` and the whole as evidence
 */
export function withoutSome(lexicon: Lexicon, text: string, claims: readonly Claim[]): Claim[] {
  const wholes = new Map<string, Claim>();
  return claims.map((claim) => {
    const key = bandOf(lexicon, claim);
    if (key === null) return claim;
    const whole = wholes.get(key);
    // "all four": the word is of the count itself.
    const isDefinite =
      ARTICLE.test(text.slice(Math.max(0, claim.start - REACH_OF_ARTICLE), claim.start)) ||
      /^all\b/i.test(text.slice(claim.start, claim.end));
    if (!whole || sizeOf(claim) >= sizeOf(whole)) {
      wholes.set(key, claim);
      return claim;
    }
    if (sizeOf(whole) > FEW || isDefinite) return claim;
    const evidence = evidenceOf('population', 0, 'fewer than the text gives before', { start: whole.start, end: whole.end });
    return { ...claim, population: 'other:part', evidence: [...claim.evidence, evidence] };
  });
}

/**
 * "A ward counted 26 dead", in a text that tells of 139: a bare count far below what the text itself gives elsewhere is
 * taken for a part of it, and not compared with the whole. Bounds ("at least 40") are left: early counts come with them.
 * @param text what the claims were read from
 * @returns the claims, parts with the population `other:part` and the whole as evidence
 */
export function withoutParts(lexicon: Lexicon, text: string, claims: readonly Claim[]): Claim[] {
  const keyOfClaim = (claim: Claim): string | null => keyOf(lexicon, claim);
  const wholes = bestOf(claims, keyOfClaim, (a, b) => sizeOf(a) > sizeOf(b));
  return claims.map((claim, index) => {
    const key = keyOfClaim(claim);
    const whole = key === null ? undefined : wholes.get(key);
    if (!whole || claim.value.kind !== 'quantity' || claim.value.quantity.modifier !== 'exact') return claim;
    if (sizeOf(claim) * TIMES >= sizeOf(whole) || isBounded(lexicon, text, claims[index - 1], claim)) return claim;
    const evidence = evidenceOf('population', 0, 'far below what the text gives elsewhere', { start: whole.start, end: whole.end });
    return { ...claim, population: 'other:part', evidence: [...claim.evidence, evidence] };
  });
}
