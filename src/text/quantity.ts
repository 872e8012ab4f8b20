/** Vague counts that news uses without a number. */
export const VAGUE = [
  'couple',
  'few',
  'several',
  'dozens',
  'scores',
  'hundreds',
  'thousands',
  'tens of thousands',
  'hundreds of thousands',
  'millions',
] as const;
export type Vague = (typeof VAGUE)[number];

/** Every way to bound a number, and the vague words. */
export const MODIFIERS = [
  'exact',
  'at least',
  'more than',
  'at most',
  'up to',
  'fewer than',
  'nearly',
  'about',
  'between',
  ...VAGUE,
] as const;
export type Modifier = (typeof MODIFIERS)[number];

/** What a figure says: the number as written (null for vague words and ranges) and the bounds it admits. */
export interface Quantity {
  readonly stated: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly modifier: Modifier;
}

/** What vague words admit, from MUC-4's and UCDP's handling of vague counts; null is open. */
export const VAGUE_BOUNDS: Readonly<Record<Vague, readonly [number, number]>> = {
  couple: [2, 2],
  few: [2, 10],
  several: [2, 12],
  dozens: [24, 120],
  scores: [40, 200],
  hundreds: [200, 1000],
  thousands: [2000, 10000],
  'tens of thousands': [20000, 100000],
  'hundreds of thousands': [200000, 1000000],
  millions: [1000000, 10000000],
};

export function isVague(modifier: Modifier): modifier is Vague {
  return Object.hasOwn(VAGUE_BOUNDS, modifier);
}

/**
 * The bounds that a modifier gives a stated number.
 * @param discrete counts step by one ("more than 100" starts at 101); durations and distances do not
 */
export function quantityOf(stated: number, modifier: Modifier, discrete = true): Quantity {
  const step = discrete && Number.isInteger(stated) ? 1 : 0;
  switch (modifier) {
    case 'at least':
      return { stated, low: stated, high: null, modifier };
    case 'more than':
      return { stated, low: stated + step, high: null, modifier };
    case 'at most':
    case 'up to':
      return { stated, low: null, high: stated, modifier };
    case 'fewer than':
      return { stated, low: null, high: stated - step, modifier };
    case 'nearly':
      return { stated, low: stated - stated / 10, high: stated - step, modifier };
    case 'about': {
      const t = tolerance(stated, discrete);
      return { stated, low: stated - t, high: stated + t, modifier };
    }
    default:
      return { stated, low: stated, high: stated, modifier: 'exact' };
  }
}

export function vagueQuantity(modifier: Vague): Quantity {
  const [low, high] = VAGUE_BOUNDS[modifier];
  return { stated: null, low, high, modifier };
}

export function rangeQuantity(low: number, high: number): Quantity {
  return { stated: null, low, high, modifier: 'between' };
}

/** s: 10 to the power of the trailing zeros, at most n/10 and, for counts, at least 1. */
export function roundingStep(n: number, discrete = true): number {
  if (n === 0) return discrete ? 1 : 0;
  let power = 1;
  if (Number.isInteger(n)) while (n % (power * 10) === 0) power *= 10;
  const step = Math.min(power, Math.abs(n) / 10);
  return discrete ? Math.max(1, step) : step;
}

/** t: the rounding step, but at least a twentieth of the number. */
export function tolerance(n: number, discrete = true): number {
  return Math.max(roundingStep(n, discrete), Math.abs(n) / 20);
}
