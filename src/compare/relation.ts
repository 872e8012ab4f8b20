import { type Bounds, type Interval, isCeiling, isFloor, isPoint } from './interval.ts';

export type RelationName = 'same' | 'compatible' | 'above' | 'below' | 'earlier' | 'later' | 'different';

/** How a page's claim stands to one source's. */
export interface Relation {
  readonly relation: RelationName;
  /** Nothing is contradicted: what both admit overlaps ("at least 60" below "at least 137"). */
  readonly open: boolean;
  /** Page minus source; null where nothing may be subtracted. */
  readonly difference: number | null;
  /** The same number in other words ("at least 137", "more than 137"). */
  readonly modifiersDiffer: boolean;
}

const overlap = (a: Bounds, b: Bounds): boolean => a[0] <= b[1] && b[0] <= a[1];
const within = (a: Bounds, b: Bounds): boolean => a[0] >= b[0] && a[1] <= b[1];

function isSame(page: Interval, source: Interval): boolean {
  if (page.kind === 'date') return within(page.admits, source.admits) || within(source.admits, page.admits);
  if (page.stated === null || source.stated === null)
    return page.modifier === source.modifier && page.admits[0] === source.admits[0] && page.admits[1] === source.admits[1];
  const opposed = (isFloor(page) && isCeiling(source)) || (isCeiling(page) && isFloor(source));
  return page.stated === source.stated && !opposed;
}

/** The middle of what a reader takes, to tell above from below. */
const middle = ([low, high]: Bounds): number =>
  Number.isFinite(low) && Number.isFinite(high) ? (low + high) / 2 : Number.isFinite(low) ? low : high;

function direction(page: Interval, source: Interval): RelationName {
  const above = middle(page.likely) > middle(source.likely);
  if (page.kind === 'date') return above ? 'later' : 'earlier';
  return above ? 'above' : 'below';
}

/**
 * How a page's interval stands to a source's. The first that holds: same, compatible, above or below.
 * @param ranks ranks are not above or below each other, only different
 */
export function relate(page: Interval, source: Interval, ranks = false): Relation {
  if (isSame(page, source)) return { relation: 'same', open: false, difference: null, modifiersDiffer: page.modifier !== source.modifier };
  if (!ranks && overlap(page.likely, source.likely))
    return { relation: 'compatible', open: false, difference: null, modifiersDiffer: false };
  const open = overlap(page.admits, source.admits);
  const subtract = page.kind === 'number' && !ranks && isPoint(page) && isPoint(source) && page.stated !== null && source.stated !== null;
  const difference = subtract ? (page.stated ?? 0) - (source.stated ?? 0) : null;
  return { relation: ranks ? 'different' : direction(page, source), open, difference, modifiersDiffer: false };
}

export const isAbove = ({ relation }: Relation): boolean => relation === 'above' || relation === 'later';
export const isBelow = ({ relation }: Relation): boolean => relation === 'below' || relation === 'earlier';
export const agrees = ({ relation }: Relation): boolean => relation === 'same' || relation === 'compatible';
