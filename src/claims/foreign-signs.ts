import { isOneOf } from '../text/index.ts';
import { isCountry } from './countries.ts';
import { HARM } from './date-verbs.ts';
import { isDemonym } from './demonym.ts';
import { DEFINITE, EVENT_NOUNS, INDEFINITE, isDenied, SUPERLATIVES } from './event-words.ts';
import { LOCATIVES, PHRASE_ENDS } from './grammar-words.ts';
import type { Entity } from './lexicon.ts';
import { findWords, hasWord, isWord, openingOf, type SentenceContext, wordAt, wordsAt } from './sentence-context.ts';
import { isBlowToHospital, VENUES, venuesIn } from './venues.ts';

/** A new event that no entity of the pack accounts for ("a bombing in …"). */
export interface ForeignSign {
  readonly first: number;
  readonly next: number;
  /** `venue` is a place without a name; `wider` is a war or a campaign: counts of it are never those of one event. */
  readonly kind: 'place' | 'venue' | 'event' | 'wider';
  readonly words: string;
}

/** Whether a sign says where something was. */
export const isSpot = ({ kind }: ForeignSign): boolean => kind === 'place' || kind === 'venue';

/** How far a superlative may stand before its place, in tokens. */
const REACH_OF_SUPERLATIVE = 8;

/** "flown to Springfield in Ruritania": a preposition behind the place where somebody was taken. */
export const isWayTo = (context: SentenceContext, at: number): boolean =>
  wordAt(context, at - 2) === 'to' && context.tokens[at - 1]?.capital === true;

const STREETS = 'lane avenue prospekt boulevard street';

/** "on Springfield Street" */
const isOnStreet = (context: SentenceContext, at: number): boolean =>
  context.tokens[at]?.capital === true && (isWord(context, at + 1, STREETS) || isWord(context, at + 2, STREETS));

/** "strikes on Springfield", "all 224 people on the Springfield", "into a crowd on Springfield Street", but not "on Monday" or "on the channel". */
const isPlacedOn = (context: SentenceContext, at: number): boolean =>
  EVENT_NOUNS.has(wordAt(context, at - 1)) ||
  isWord(context, at - 1, 'people passengers everyone everybody') ||
  isOnStreet(context, at + 1);

/** "in a Springfield", "in a Springfield minivan": a make of cars, which comes with an article. */
const isVehicle = (context: SentenceContext, first: number, next: number): boolean =>
  isWord(context, first - 1, 'a an') &&
  (isWord(context, next, 'car minivan van sedan hatchback pickup') ||
    context.tokens[next]?.kind !== 'word' ||
    PHRASE_ENDS.has(wordAt(context, next)));

/** "in Springfield", "near the Ruritanian border": capitalised words after a preposition of place. */
function placesIn(context: SentenceContext): ForeignSign[] {
  const signs: ForeignSign[] = [];
  for (let at = context.first; at < context.next - 1; at += 1) {
    const locative = context.tokens[at]?.lower ?? '';
    if (!LOCATIVES.has(locative) || (locative === 'on' && !isPlacedOn(context, at))) continue;
    // "at least", and "born in Springfield", which is nothing but where somebody is from.
    if (isWord(context, at + 1, 'least most large') || isWord(context, at - 1, 'born raised')) continue;
    let first = at + 1;
    while (
      first < context.next &&
      isWord(
        context,
        first,
        'the a an eastern western northern southern central north south east west northwest northeast southwest southeast northwestern northeastern southeastern southwestern city town capital village of province region downtown nearby state district neighboring neighbouring',
      ) &&
      !context.tokens[first]?.capital
    )
      first += 1;
    let next = first;
    while (next < context.next) {
      const token = context.tokens[next];
      const joined = token?.lower === '-' && token.glued && context.tokens[next + 1]?.capital;
      if (!token?.capital && !joined) break;
      next += 1;
    }
    if (next === first) continue;
    const last = context.tokens[next - 1];
    const noun = context.tokens[next];
    const isNoun =
      noun?.kind === 'word' &&
      !noun.capital &&
      !context.figures.some((figure) => figure.first === next) &&
      ![PHRASE_ENDS, INDEFINITE, DEFINITE].some((words) => words.has(noun.lower));
    const adjective = isNoun && isDemonym(last?.lower ?? '') && !isCountry(last?.lower ?? '');
    if (isWayTo(context, at)) continue;
    // Those hurt may die in any hospital, and a flat may be searched in any street of the town.
    const isStreet = isWord(context, next - 1, STREETS) && !(locative === 'on' && hasWord(context, HARM));
    if ((isWord(context, next, 'hospital+ clinic') && !isBlowToHospital(context)) || isStreet || isVehicle(context, first, next)) continue;
    // "the deadliest attack in Europe": how far it looks around.
    const isWide = isCountry(wordAt(context, first)) || isWord(context, first, 'europe asia africa');
    if (isWide && hasWord(context, SUPERLATIVES, at - REACH_OF_SUPERLATIVE, at)) continue;
    const isTime = context.figures.some((figure) => figure.kind === 'date' && first >= figure.first && first < figure.next);
    if (adjective || isTime) continue;
    signs.push({ first, next, kind: 'place', words: wordsAt(context, first, next) });
  }
  return signs;
}

/** What can have the name of a place before it: where people gather, and who attacked them there. */
const PLACED = `${VENUES} shooter gunman gunmen bomber+ attacker+ killer+`;

/** "a Springfield concert hall", "the Springfield metro": capitalised words before a noun for where people gather, or for a court. */
function attributivesIn(context: SentenceContext): ForeignSign[] {
  const signs: ForeignSign[] = [];
  // "on Springfield metro trains" has no determiner.
  for (const at of findWords(context, 'a an another the on', context.first, context.next - 2)) {
    let next = at + 1;
    while (context.tokens[next]?.capital && context.tokens[next]?.kind === 'word') next += 1;
    if (next === at + 1 || isDemonym(wordAt(context, next - 1))) continue;
    // "the Springfield shooter"
    const isVenue =
      isWord(context, next, PLACED) ||
      context.names.some(({ value, first }) => first === next && value.kind === 'context' && value.entity.kind === 'event');
    // "the Springfield court" may be any court of the town.
    const isOther = isWord(context, at, 'a an another') && isWord(context, next, 'court hospital clinic prison');
    const isTime = context.figures.some(({ first, next: end }) => first < next && end > at);
    if ((isVenue || isOther) && !isTime) signs.push({ first: at + 1, next, kind: 'place', words: wordsAt(context, at + 1, next) });
  }
  return signs;
}

/** "Ruritania struck Springfield and killed four": the object of a blow, unless people are. */
function struckIn(context: SentenceContext): ForeignSign[] {
  const signs: ForeignSign[] = [];
  for (const at of findWords(context, 'struck strikes bombed bombs shelled shells raided hit hits', context.first, context.next - 1)) {
    let next = at + 1;
    while (next < context.next && context.tokens[next]?.capital) next += 1;
    const isPeople = isInGroupName(context, at + 1) || context.populations.some((hit) => hit.first < next && hit.next > at + 1);
    if (next > at + 1 && !isPeople) signs.push({ first: at + 1, next, kind: 'place', words: wordsAt(context, at + 1, next) });
  }
  return signs;
}

/** "Springfield followed": a sentence that begins with the next place. */
function nextIn({ tokens, first, next }: SentenceContext): ForeignSign[] {
  const place = tokens[first];
  const isNext = place?.capital && first + 1 < next && tokens[first + 1]?.lower === 'followed';
  return isNext ? [{ first, next: first + 1, kind: 'place', words: place.lower }] : [];
}

/** Whether a dash or a colon stands at a token, by itself. */
const isStop = (context: SentenceContext, at: number): boolean => isWord(context, at, '– — : -') && wordAt(context, at + 1) !== '-';

/** "And on Springfield." or "On Springfield — …": a speaker turns to something else, in a sentence that says to what. */
function turnIn(context: SentenceContext): ForeignSign[] {
  for (const at of findWords(context, 'on about regarding', context.first, context.first + 6)) {
    let next = at + 1;
    while (context.tokens[next]?.kind === 'word' && next < context.next) next += 1;
    const isWhole = (next >= context.next - 1 || isStop(context, next)) && next - at < 6;
    const isDate = context.figures.some((figure) => figure.first > at && figure.first < next);
    const place = context.tokens[next - 1];
    if (isWhole && !isDate && place?.capital) return [{ first: at + 1, next, kind: 'wider', words: place.lower }];
  }
  return [];
}

const WIDER = 'war+ insurgency campaign';

/** "the Secretary of War", "war veterans": a war only by name. */
function isByName(context: SentenceContext, at: number): boolean {
  const isOffice =
    wordAt(context, at - 1) === 'of' && isWord(context, at - 2, 'secretary minister ministry department prisoner+ laws institute');
  return isOffice || isWord(context, at + 1, 'veteran+ crime+ college correspondent+ secretary reporter+ memorial');
}

/** What no attack is called, so that "the crash" is never one spoken of as an attack. */
const ACCIDENTS =
  'crash collision earthquake quake landslide flood+ hurricane cyclone typhoon eruption derailment avalanche sinking tornado tsunami wildfire tremor aftershock heatwave pandemic';

/** "a bombing", "three attacks", "the Tasmanian earthquake": an event noun that points to something new. */
function eventsIn(context: SentenceContext): ForeignSign[] {
  const signs: ForeignSign[] = [];
  for (let at = context.first; at < context.next; at += 1) {
    const token = context.tokens[at];
    if (token?.kind !== 'word' || !EVENT_NOUNS.has(token.lower)) continue;
    if (PHRASE_ENDS.has(token.lower)) continue;
    if (isOneOf(token.lower, WIDER)) {
      if (isByName(context, at)) continue;
      signs.push({ first: at, next: at + 1, kind: 'wider', words: token.lower });
      continue;
    }
    if (isOneOf(token.lower, ACCIDENTS) && isWord(context, at - 1, 'the this that')) {
      signs.push({ first: at, next: at + 1, kind: 'event', words: `the ${token.lower}` });
      continue;
    }
    let first = at;
    while (first > context.first && at - first < 6) {
      const before = context.tokens[first - 1];
      if (!before || before.kind === 'mark' || PHRASE_ENDS.has(before.lower) || INDEFINITE.has(before.lower) || before.lower === 'the')
        break;
      first -= 1;
    }
    const counted = context.figures.find((figure) => figure.kind === 'count' && figure.next >= first && figure.next <= at);
    // "Its 20 attacks of last year": no one of them; two explosions may be one attack.
    if (counted?.kind === 'count' && token.lower.endsWith('s') && (counted.quantity.stated ?? 0) > 2) {
      signs.push({ first: counted.first, next: at + 1, kind: 'event', words: `several ${token.lower}` });
      continue;
    }
    const lead = wordAt(context, first - 1);
    // "the two explosions" are those spoken of.
    if (INDEFINITE.has(lead) && DEFINITE.has(wordAt(context, first - 2))) continue;
    // "we do not believe that there was a second explosion"
    if (INDEFINITE.has(lead) && isWord(context, first, 'second third') && isDenied(context, at)) continue;
    const named = Array.from({ length: at - first }, (_, index) => context.tokens[first + index]).some(
      (word, index) => word?.capital && first + index > context.first,
    );
    const dated = context.figures.some((figure) => figure.kind === 'date' && figure.first < at && figure.next > first);
    // "the theatre siege"
    if (lead === 'the' && hasWord(context, VENUES, first, at)) {
      signs.push({ first, next: at + 1, kind: 'event', words: `the ${wordsAt(context, first, at + 1)}` });
      continue;
    }
    if (!INDEFINITE.has(lead) && (!named || dated)) continue;
    signs.push({ first, next: at + 1, kind: 'event', words: wordsAt(context, INDEFINITE.has(lead) ? first - 1 : first, at + 1) });
  }
  return signs;
}

/** Nouns for what any event can be called, and for what goes on around it. */
const GENERAL =
  'disaster tragedy incident accident operation+ war battle clash clashes conflict crisis election protest+ demonstration coup uprising insurgency offensive+ crackdown pandemic fire strike+ murder+ invasion collapse';

/** "The siege ended …": a sentence that begins with an event, which is the one spoken of only if that is called so. */
function openingEvent(context: SentenceContext): ForeignSign[] {
  // "Shelling killed two": no more definite than "the siege", and no less.
  const opening = openingOf(context);
  const isBare = EVENT_NOUNS.has(wordAt(context, opening));
  const at = isBare ? opening : opening + 1;
  const isLed = isBare || wordAt(context, opening) === 'the';
  const isEvent = isLed && EVENT_NOUNS.has(wordAt(context, at)) && !isWord(context, at, GENERAL);
  return isEvent ? [{ first: at, next: at + 1, kind: 'event', words: `the ${wordAt(context, at)}` }] : [];
}

/** Somebody without an article, as headlines have it: "Man jailed for killing four". */
const SOMEBODY = 'man woman teenager teen boy girl driver pensioner motorist';

function somebodyIn(context: SentenceContext): ForeignSign[] {
  const at = openingOf(context);
  return isWord(context, at, SOMEBODY) ? [{ first: at, next: at + 1, kind: 'event', words: `another ${wordAt(context, at)}` }] : [];
}

/** Signs that a sentence speaks of a place or an event; whether they are foreign depends on the entity asked about. */
export function signsOf(context: SentenceContext): ForeignSign[] {
  return [
    ...placesIn(context),
    ...attributivesIn(context),
    ...venuesIn(context),
    ...struckIn(context),
    ...nextIn(context),
    ...eventsIn(context),
    ...openingEvent(context),
    ...somebodyIn(context),
    ...turnIn(context),
  ];
}

/** "the group of Ruritania and the North": a country in an organisation's name is no place of the sentence. */
export function isInGroupName({ names }: SentenceContext, index: number): boolean {
  return names.some(
    ({ value, first, next }) => value.kind === 'name' && value.entity.kind === 'organisation' && index >= first && index < next,
  );
}

/** Whether a sign belongs to an entity: its words are among its places, names or parts. */
export function belongsTo(context: SentenceContext, sign: ForeignSign, entity: Entity): boolean {
  const covered = (index: number): boolean =>
    context.names.some((hit) => index >= hit.first && index < hit.next && hit.value.entity === entity && hit.value.kind !== 'event-word');
  if (sign.kind === 'venue') return covered(sign.next - 1) || entity.context.has(wordAt(context, sign.next - 1));
  for (let index = sign.first; index < sign.next; index += 1) {
    const token = context.tokens[index];
    const isVenue = isWord(context, index, VENUES);
    if (isVenue && !covered(index) && !entity.context.has(token?.lower ?? '')) return false;
    if (isVenue || !token?.capital || isInGroupName(context, index)) continue;
    const bare = token.lower.replace(/'s$/, '');
    // A country is more than the event's town: much else happens in it.
    if (isCountry(bare) && !entity.places.has(bare)) return false;
    if (
      !covered(index) &&
      !entity.places.has(bare) &&
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
