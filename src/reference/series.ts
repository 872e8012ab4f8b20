import type { Pack, ReferenceClaim } from './types.ts';

/** All claims of one subject, measure and population, and what is true of them together. */
export interface Series {
  readonly subject: string;
  readonly measure: string;
  readonly population: string;
  /** Comparable claims, one a source and value, in order of wave and then of the table. */
  readonly claims: readonly ReferenceClaim[];
  /** The toll was still being counted when the sources wrote. */
  readonly counting: boolean;
}

/** The wave of a claim's source. */
export function waveOf(pack: Pack, claim: ReferenceClaim): number {
  return pack.sources.find(({ id }) => id === claim.source)?.custom.wave ?? 0;
}

const sameWords = (a: ReferenceClaim, b: ReferenceClaim): boolean =>
  a.source === b.source && a.stated === b.stated && a.modifier === b.modifier && a.low === b.low && a.high === b.high;

/**
 * The claims that a page's claim can be compared with.
 * What the group itself claims stays outside, and so does what the pack marks as not comparable.
 * A source that repeats a figure counts once; where it varies the precision, its fullest statement stands.
 * @returns null when no article gives this
 */
export function seriesOf(pack: Pack, subject: string, measure: string, population: string): Series | null {
  const rows = pack.claims.filter(
    (claim) =>
      claim.subject === subject &&
      claim.measure === measure &&
      claim.population === population &&
      claim.not_comparable === null &&
      claim.informant !== 'group',
  );
  const once = rows.filter((claim, index) => rows.findIndex((other) => sameWords(claim, other)) === index);
  const perSource = once.filter((claim, index) => once.findIndex((other) => other.source === claim.source) === index);
  if (perSource.length === 0) return null;
  const order = (claim: ReferenceClaim): number => waveOf(pack, claim);
  const claims = perSource
    .map((claim, index) => ({ claim, index }))
    .sort((a, b) => order(a.claim) - order(b.claim) || a.index - b.index)
    .map(({ claim }) => claim);
  const counting = pack.subjects.find(({ id }) => id === subject)?.counting.includes(measure) ?? false;
  return { subject, measure, population, claims, counting };
}
