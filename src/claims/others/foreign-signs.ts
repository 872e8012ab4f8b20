import { isOneOf, withoutGenitive } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import { isCalled } from '../words/event-words.ts';
import { isInGroupName } from '../words/group-name.ts';
import { isCountry } from '../words/peoples.ts';
import { isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { countryToldOf } from './country-told-of.ts';
import { eventSigns } from './event-signs.ts';
import type { ForeignSign } from './foreign-sign.ts';
import { placeSigns } from './place-signs.ts';
import { VENUES } from './venues.ts';

/** Whether a sign says where something was. */
export const isSpot = ({ kind }: ForeignSign): boolean => kind === 'place' || kind === 'venue';

/** "Its branch in Ruritania": a place that only says who somebody is. */
function isOfGroup(context: SentenceContext, { first, next }: ForeignSign): boolean {
  for (let at = first; at < next; at += 1) if (!isInGroupName(context, at)) return false;
  return true;
}

/** "Sunday has been declared a day of mourning": a day is no place, though it begins a sentence as one does. */
const isDay = ({ figures }: SentenceContext, { first, next }: ForeignSign): boolean =>
  figures.some((figure) => figure.kind === 'date' && figure.first <= first && figure.next >= next);

/** Signs that a sentence speaks of a place or an event; whether they are foreign depends on the entity asked about. */
export const signsOf = (context: SentenceContext): ForeignSign[] => [
  ...placeSigns(context).filter((sign) => !isOfGroup(context, sign) && !isDay(context, sign)),
  ...countryToldOf(context),
  ...eventSigns(context),
];

/** Whether a sign belongs to an entity: its words are among its places, names or parts. */
export function belongsTo(context: SentenceContext, sign: ForeignSign, entity: Entity): boolean {
  const covered = (index: number): boolean =>
    context.names.some((hit) => index >= hit.first && index < hit.next && hit.value.entity === entity && hit.value.kind !== 'event-word');
  if (sign.kind === 'venue') return covered(sign.next - 1) || entity.context.has(wordAt(context, sign.next - 1));
  // "near John Smith's grave", where "Smith" goes with the event
  if (sign.kind === 'place' && wordAt(context, sign.next - 1).endsWith("'s") && covered(sign.next - 1)) return true;
  for (let index = sign.first; index < sign.next; index += 1) {
    const token = context.tokens[index];
    const isVenue = isWord(context, index, VENUES);
    if (isVenue && !covered(index) && !entity.context.has(token?.lower ?? '')) return false;
    if (isVenue || !token?.capital || isInGroupName(context, index)) continue;
    const bare = withoutGenitive(token.lower);
    // "Attack", a heading
    if (sign.kind === 'event' && isCalled(entity, bare)) continue;
    // "at Ruritania's embassy in Springfield": a country in the event's own name
    const isOfName = context.names.some(
      ({ value, first, next }) => value.kind === 'name' && value.entity === entity && index >= first && index < next,
    );
    if (isOfName) continue;
    // A country is more than the event's town: much else happens in it.
    if (isCountry(context.peoples, bare) && !entity.places.has(bare)) return false;
    if (
      !covered(index) &&
      !entity.places.has(bare) &&
      // "in the Ruritanian city"
      !entity.places.has(context.peoples.countryOf.get(bare) ?? '') &&
      !isOneOf(bare, 'city oblast region province international hall street road district airport')
    )
      return false;
  }
  return true;
}

/** A country that the event is described by ("the airport in …") leads away from it no more than it names it. */
export function isDescribedBy({ names }: SentenceContext, sign: ForeignSign, entity: Entity): boolean {
  return names.some(
    ({ value, first, next }) => value.kind === 'part' && value.entity === entity && first <= sign.first && sign.next <= next,
  );
}

/** Places that are none of an event spoken of. */
export const placesApart = (context: SentenceContext, signs: readonly ForeignSign[], known: readonly Entity[]): ForeignSign[] =>
  signs.filter((sign) => isSpot(sign) && !known.some((entity) => belongsTo(context, sign, entity) || isDescribedBy(context, sign, entity)));
