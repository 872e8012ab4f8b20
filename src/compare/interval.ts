import type { ClaimValue } from '../claims/index.ts';
import type { ReferenceClaim } from '../reference/types.ts';
import { isVague, type Modifier, roundingStep, tolerance, VAGUE_BOUNDS, type Vague } from '../text/quantity.ts';

/** Bounds, both included; infinite where open. */
export type Bounds = readonly [number, number];

/** A figure as an interval, twice: what its words admit, and what a reader takes from them. */
export interface Interval {
  readonly kind: 'number' | 'date';
  readonly stated: number | null;
  readonly modifier: Modifier;
  readonly admits: Bounds;
  readonly likely: Bounds;
}

/** What readers take from vague words. */
const VAGUE_LIKELY: Readonly<Record<Vague, Bounds>> = {
  couple: [2, 2],
  few: [3, 6],
  several: [3, 9],
  dozens: [24, 99],
  scores: [40, 100],
  hundreds: [200, 900],
  thousands: [2000, 9000],
  'tens of thousands': [20000, 90000],
  'hundreds of thousands': [200000, 900000],
  millions: [2000000, 9000000],
};

const OPEN = Number.POSITIVE_INFINITY;
/** Years around an approximate date that a reader allows, in days. */
const ABOUT_DAYS = 366;

type Rule = (n: number, s: number, t: number, one: number) => { admits: Bounds; likely: Bounds };
const same = (bounds: Bounds): { admits: Bounds; likely: Bounds } => ({ admits: bounds, likely: bounds });

/**
 * What each modifier admits and what is likely: n the number, s its rounding step, t its tolerance, one the step of
 * counting. After Geurts and Nouwen 2007 ("at least"), Cummins, Sauerland and Solt 2012 ("more than"),
 * McNabb et al. 2019 ("up to").
 */
const RULES: Readonly<Partial<Record<Modifier, Rule>>> = {
  exact: (n) => same([n, n]),
  'at least': (n, s) => ({ admits: [n, OPEN], likely: [n, n + s] }),
  'more than': (n, s, _t, one) => ({ admits: [n + one, OPEN], likely: [n + one, n + s] }),
  'at most': (n, s) => ({ admits: [-OPEN, n], likely: [n - s, n] }),
  'up to': (n, s) => ({ admits: [-OPEN, n], likely: [n - s, n] }),
  'fewer than': (n, s, _t, one) => ({ admits: [-OPEN, n - one], likely: [n - s, n - one] }),
  nearly: (n, _s, _t, one) => same([n - n / 10, n - one]),
  about: (n, _s, t) => same([n - t, n + t]),
};

/** @param discrete counts step by one; durations have no step */
export function numberInterval(
  stated: number | null,
  low: number | null,
  high: number | null,
  modifier: Modifier,
  discrete: boolean,
): Interval {
  if (isVague(modifier)) return { kind: 'number', stated: null, modifier, admits: VAGUE_BOUNDS[modifier], likely: VAGUE_LIKELY[modifier] };
  const rule = RULES[modifier];
  if (stated === null || !rule) return { kind: 'number', stated, modifier, ...same([low ?? -OPEN, high ?? OPEN]) };
  return {
    kind: 'number',
    stated,
    modifier,
    ...rule(stated, roundingStep(stated, discrete), tolerance(stated, discrete), discrete ? 1 : 0),
  };
}

export function dateInterval(from: number, to: number, approximate: boolean): Interval {
  const slack = approximate ? ABOUT_DAYS : 0;
  return { kind: 'date', stated: null, modifier: approximate ? 'about' : 'exact', admits: [from, to], likely: [from - slack, to + slack] };
}

/** A page's value as an interval; null where there is nothing to compare. */
export function intervalOfValue(value: ClaimValue, discrete: boolean): Interval | null {
  if (value.kind === 'date') return value.date && dateInterval(value.date.from, value.date.to, value.date.approximate);
  if (!value.quantity) return null;
  const { stated, low, high, modifier } = value.quantity;
  return numberInterval(stated, low, high, modifier, discrete);
}

/** A source's claim as an interval. */
export function intervalOfReference(claim: ReferenceClaim, discrete: boolean): Interval | null {
  if (claim.days) {
    const { from, to } = claim.days;
    return dateInterval(from ?? -OPEN, to ?? OPEN, claim.modifier === 'about' || String(claim.stated).includes('~'));
  }
  const stated =
    typeof claim.stated === 'number'
      ? claim.stated
      : claim.low !== null && claim.stated !== null
        ? claim.low - (claim.modifier === 'more than' ? 1 : 0)
        : null;
  return numberInterval(stated, claim.low, claim.high, claim.modifier, discrete);
}

const FLOORS: ReadonlySet<Modifier> = new Set(['at least', 'more than']);
const CEILINGS: ReadonlySet<Modifier> = new Set(['at most', 'up to', 'fewer than', 'nearly']);

export const isFloor = ({ modifier }: Interval): boolean => FLOORS.has(modifier);
export const isCeiling = ({ modifier }: Interval): boolean => CEILINGS.has(modifier);
/** Nothing is subtracted from a floor, a ceiling or a vague word. */
export const isPoint = (interval: Interval): boolean =>
  !isFloor(interval) && !isCeiling(interval) && !isVague(interval.modifier) && interval.stated !== null;
