import type { Claim } from '../claims/index.ts';
import type { Pack } from '../reference/index.ts';
import { intervalOfValue } from './interval.ts';
import { agrees, relate } from './relation.ts';

/** Two claims of one page that cannot both hold, as indices into the page's claims. */
export interface Contradiction {
  readonly first: number;
  readonly second: number;
}

/** How many counts of one thing that agree are kept to compare with. */
const MOST_DIFFERENT = 20;

/**
 * Two counts on one page: asserted now, of the same subject, measure and population, and contradicting each other.
 * Needs no reference.
 */
export function contradictionsOf(pack: Pack, claims: readonly Claim[]): Contradiction[] {
  const found: Contradiction[] = [];
  const seen = new Map<string, { index: number; claim: Claim }[]>();
  claims.forEach((claim, index) => {
    if (
      claim.subject === null ||
      claim.measure === null ||
      claim.assertion !== 'asserted' ||
      claim.population.startsWith('other:') ||
      claim.value.kind === 'superlative'
    )
      return;
    const key = `${claim.subject}/${claim.measure}/${claim.population}`;
    const known = seen.get(key) ?? [];
    const kind = pack.measures.find(({ id }) => id === claim.measure)?.kind;
    const mine = intervalOfValue(claim.value, kind === 'count' || kind === 'rank');
    const clash =
      mine &&
      known.find(({ claim: other }) => {
        const theirs = intervalOfValue(other.value, kind === 'count' || kind === 'rank');
        if (!theirs) return false;
        const relation = relate(mine, theirs, kind === 'rank');
        return !agrees(relation) && !relation.open;
      });
    if (clash) found.push({ first: clash.index, second: index });
    else if (known.length < MOST_DIFFERENT) seen.set(key, [...known, { index, claim }]);
  });
  return found;
}
