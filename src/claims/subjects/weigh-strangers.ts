import { type Figure, withoutGenitive } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import { isWayTo } from '../others/place-signs.ts';
import { condemnedBefore } from '../others/reaction.ts';
import { FOREIGN } from '../topics/topic.ts';
import { isInGroupName } from '../words/group-name.ts';
import { isCountry } from '../words/peoples.ts';
import { hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { type Candidate, clauseOf, isExplicit, spanOf, WEIGHTS, weigh } from './candidate.ts';
import type { Mention } from './mentions.ts';

/** Those who speak for a country. */
const SPEAKERS =
  'president premier prime chancellor king queen leader leaders minister foreign government ministry spokesman spokeswoman ambassador embassy';

/** Whether a token is a word that an entity is described by. */
const isPartOf = ({ names }: SentenceContext, at: number, entity: Entity): boolean =>
  names.some(({ value, first, next }) => value.kind === 'part' && value.entity === entity && at >= first && at < next);

/** "Ruritania declared Monday a day of mourning", "Springfield held a day of mourning": a sentence that opens with a place that is none of the event's. */
function mournsElsewhere(context: SentenceContext, { places }: Entity): boolean {
  const { first, tokens, peoples } = context;
  const opening = wordAt(context, first);
  const isRegion =
    tokens[first]?.capital === true && isWord(context, first + 1, 'held observed marked') && wordAt(context, first + 2) === 'a';
  return hasWord(context, 'mourning') && (isCountry(peoples, opening) || isRegion) && !places.has(opening);
}

/**
 * Countries and groups that have nothing to do with an event that earlier text left.
 * @param isToll the figure counts people where the event was; suspects may come from any country
 */
export function weighStrangers(
  context: SentenceContext,
  figure: Figure,
  candidate: Candidate,
  mentions: readonly Mention[],
  isToll: boolean,
): void {
  if (candidate.entity === FOREIGN || isExplicit(candidate)) return;
  const hint = context.names.find(
    ({ value }) => value.kind === 'hint' && value.entity.kind === 'event' && value.entity !== candidate.entity,
  );
  if (hint && !context.names.some(({ value }) => value.kind === 'hint' && value.entity === candidate.entity))
    weigh(candidate, WEIGHTS.groupDiffers, 'words of another event', spanOf(context, hint.first, hint.next));
  const group = mentions.find(({ entity }) => entity.kind === 'organisation' && !entity.isSubject && !entity.allied)?.at[0];
  if (group) weigh(candidate, WEIGHTS.groupDiffers, 'another group', spanOf(context, group.first, group.next));
  if (mournsElsewhere(context, candidate.entity))
    weigh(candidate, WEIGHTS.placeDiffers, 'another country', spanOf(context, context.first, context.first + 1));
  if (!isToll) return;
  const [from, to] = clauseOf(context, figure);
  const condemned = condemnedBefore(context, figure, candidate.entity);
  for (let index = from; index < to; index += 1) {
    const token = context.tokens[index];
    const name = withoutGenitive(token?.lower ?? '');
    if (!token?.capital || !isCountry(context.peoples, name) || candidate.entity.places.has(name) || isInGroupName(context, index))
      continue;
    if (condemned !== null && index < condemned) continue;
    // "RURITANIA: President Smith sent condolences", "Ruritania's president says": who speaks
    if (wordAt(context, index + 1) === ':' || (token.lower !== name && isWord(context, index + 1, SPEAKERS))) continue;
    if (
      isWord(context, index - 1, 'from by of to with blamed blames blaming accused accuses accusing thanked urged') ||
      isWayTo(context, index - 1)
    )
      continue;
    if (isPartOf(context, index, candidate.entity)) continue;
    weigh(candidate, WEIGHTS.countryDiffers, 'another country', spanOf(context, index, index + 1));
    return;
  }
}
