import type { Claim } from '../claims/index.ts';
import { type Pack, type ReferenceClaim, type Series, seriesOf, waveOf } from '../reference/index.ts';
import { type Interval, intervalOfReference, intervalOfValue } from './interval.ts';
import { agrees, isAbove, isBelow, type Relation, relate } from './relation.ts';

export type VerdictName = 'in-line' | 'earlier' | 'beyond' | 'sources-differ' | 'differs' | 'not-compared';

/** Why a claim is not compared. */
export type Reason =
  | 'no-article'
  | 'other-population'
  | 'denied'
  | 'forecast'
  | 'hypothetical'
  | 'asked'
  | 'past'
  | 'group-claim'
  | 'no-value'
  | 'far-off';

/** A count so many times the highest of any article was read beside the wrong words more likely than it was reported. */
const FAR_OFF = 10;

/** How a page's claim stands to one source. */
export interface SourceRelation extends Relation {
  readonly source: string;
  readonly claim: ReferenceClaim;
}

/** How a page's claim stands to all sources together. Every comparison names its pack. */
export type Comparison =
  | { readonly verdict: 'not-compared'; readonly reason: Reason; readonly relations: readonly SourceRelation[]; readonly pack: PackStamp }
  | {
      readonly verdict: Exclude<VerdictName, 'not-compared'>;
      readonly relations: readonly SourceRelation[];
      readonly counting: boolean;
      readonly rising: boolean;
      readonly published: 'later' | 'within' | 'unknown';
      readonly pack: PackStamp;
    };

export interface PackStamp {
  readonly name: string;
  readonly version: string;
  readonly checksum: string;
}

function isDiscrete(pack: Pack, measure: string): boolean {
  const kind = pack.measures.find(({ id }) => id === measure)?.kind;
  return kind === 'count' || kind === 'rank';
}

/** Every wave is above the one before: all its claims above all of that wave's. */
function isRising(pack: Pack, series: Series, intervals: ReadonlyMap<ReferenceClaim, Interval>): boolean {
  const waves = [...new Set(series.claims.map((claim) => waveOf(pack, claim)))].sort((a, b) => a - b);
  if (waves.length < 2) return false;
  return waves.slice(1).every((wave, index) => {
    const now = series.claims.filter((claim) => waveOf(pack, claim) === wave);
    const before = series.claims.filter((claim) => waveOf(pack, claim) === waves[index]);
    return now.every((later) =>
      before.every((earlier) => {
        const [a, b] = [intervals.get(later), intervals.get(earlier)];
        return a !== undefined && b !== undefined && isAbove(relate(a, b));
      }),
    );
  });
}

/** Whether even the lowest that a page's count admits is far above all that the articles give; dates and ranks never are. */
function isFarOff(page: Interval, intervals: Iterable<Interval>): boolean {
  return page.kind === 'number' && page.admits[0] > FAR_OFF * Math.max(...Array.from(intervals, ({ likely }) => likely[1]));
}

function reasonAgainst(pack: Pack, claim: Claim): Reason | null {
  if (claim.assertion !== 'asserted') return claim.assertion;
  // What a group says of its victims; of itself it knows more than others.
  const isToll = pack.measures.some(({ id, populations }) => id === claim.measure && populations === true);
  return isToll && claim.attribution?.informant === 'group' ? 'group-claim' : null;
}

/**
 * Compares a page's claim with every source that gives the same subject, measure and population.
 * @param published the page's day; null counts as later than the horizon, and the comparison says so
 * @returns null for a claim without subject or measure: there is nothing to compare
 */
export function compareClaim(pack: Pack, claim: Claim, published: number | null): Comparison | null {
  if (claim.subject === null || claim.measure === null) return null;
  const stamp: PackStamp = { name: pack.name, version: pack.version, checksum: pack.checksum };
  const not = (reason: Reason): Comparison => ({ verdict: 'not-compared', reason, relations: [], pack: stamp });
  const series = seriesOf(pack, claim.subject, claim.measure, claim.population);
  const against = reasonAgainst(pack, claim);
  if (against) return not(against);
  if (!series)
    return not(
      seriesOf(pack, claim.subject, claim.measure, 'all') ||
        pack.claims.some((row) => row.subject === claim.subject && row.measure === claim.measure)
        ? claim.population === 'all'
          ? 'no-article'
          : 'other-population'
        : 'no-article',
    );
  const discrete = isDiscrete(pack, claim.measure);
  const page = intervalOfValue(claim.value, discrete);
  if (!page) return not('no-value');
  const ranks = pack.measures.find(({ id }) => id === claim.measure)?.kind === 'rank';
  const intervals = new Map<ReferenceClaim, Interval>();
  const relations: SourceRelation[] = [];
  for (const row of series.claims) {
    const interval = intervalOfReference(row, discrete);
    if (!interval) continue;
    intervals.set(row, interval);
    relations.push({ source: row.source, claim: row, ...relate(page, interval, ranks) });
  }
  if (isFarOff(page, intervals.values())) return not('far-off');
  const when = published === null ? 'unknown' : published > pack.horizon ? 'later' : 'within';
  const rising = series.counting && isRising(pack, series, intervals);
  const verdict = judge(pack, series, relations, rising, when !== 'within');
  return { verdict, relations, counting: series.counting, rising, published: when, pack: stamp };
}

/** The table of the design, first rule that holds. */
function judge(
  pack: Pack,
  series: Series,
  relations: readonly SourceRelation[],
  rising: boolean,
  later: boolean,
): Exclude<VerdictName, 'not-compared'> {
  if (series.counting) {
    const lastWave = Math.max(...series.claims.map((claim) => waveOf(pack, claim)));
    const last = relations.filter(({ claim }) => waveOf(pack, claim) === lastWave);
    if (rising && last.some(agrees)) return 'in-line';
    if (relations.every(isAbove)) {
      if (later) return 'beyond';
      if (rising) return 'differs';
    }
    if (rising && last.every(isBelow)) return 'earlier';
  }
  const supports = relations.filter((relation) => agrees(relation) || relation.open).length;
  if (supports === relations.length) return 'in-line';
  return supports > 0 ? 'sources-differ' : 'differs';
}
