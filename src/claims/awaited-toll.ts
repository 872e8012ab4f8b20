import type { Claim } from './claim.ts';
import type { Entity, Lexicon } from './lexicon.ts';
import { FOREIGN } from './topic.ts';

/**
 * "In January two bombers struck a procession in Springfield.": an event told of with its date, nobody counted yet whom
 * it happened to. A bare toll in the next sentence is its toll, whatever the page is about.
 * @param claims those of the sentence
 */
export function awaitsToll({ measures }: Lexicon, claims: readonly Claim[], event: Entity | typeof FOREIGN | null): boolean {
  if (event === null || event === FOREIGN || !event.isSubject) return false;
  const isDated = claims.some(({ measure, subject }) => measure === 'date' && subject === event.id);
  return isDated && !claims.some(({ measure }) => measure !== null && measures.get(measure)?.populations === true);
}
