import type { Pack } from '../reference/index.ts';
import { dateInterval, type Interval, numberInterval } from './interval.ts';
import type { PageFigure } from './page-figure.ts';
import { agrees, relate } from './relation.ts';

/** Two figures of one page that cannot both hold, by their ids. */
export interface Contradiction {
  readonly first: number;
  readonly second: number;
}

/** How many counts of one thing that agree are kept to compare with. */
const MOST_DIFFERENT = 20;

function intervalOfFigure({ record, days }: PageFigure, discrete: boolean): Interval | null {
  if (days) return dateInterval(days.from, days.to, days.approximate);
  const { stated, low, high, modifier } = record;
  if (typeof stated === 'string' || (low === null && high === null)) return null;
  return numberInterval(stated, low, high, modifier, discrete);
}

/**
 * Two counts on one page: asserted now, of the same subject, measure and population, and contradicting each other.
 * Needs no reference.
 * @param figures in the order of the page
 */
export function contradictionsOf(pack: Pack, figures: readonly PageFigure[]): Contradiction[] {
  const found: Contradiction[] = [];
  const seen = new Map<string, { id: number; interval: Interval }[]>();
  for (const figure of figures) {
    const { subject, measure, population, assertion } = figure.record;
    const kind = pack.measures.find(({ id }) => id === measure)?.kind;
    if (subject === null || !kind || kind === 'superlative' || assertion !== 'asserted' || population?.startsWith('other:')) continue;
    const interval = intervalOfFigure(figure, kind === 'count' || kind === 'rank');
    if (!interval) continue;
    const key = `${subject}/${measure}/${population}`;
    const known = seen.get(key) ?? [];
    const clash = known.find((other) => {
      const relation = relate(interval, other.interval, kind === 'rank');
      return !agrees(relation) && !relation.open;
    });
    if (clash) found.push({ first: clash.id, second: figure.id });
    else if (known.length < MOST_DIFFERENT) seen.set(key, [...known, { id: figure.id, interval }]);
  }
  return found;
}
