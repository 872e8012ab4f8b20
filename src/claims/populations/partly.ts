import { isOneOf, type NumberFigure, withoutGenitive } from '../../text/index.ts';
import type { CueEntry, Entity } from '../lexicon.ts';
import { isAgeLimit } from '../measures/measure.ts';
import type { MeasureReading } from '../measures/measure-reading.ts';
import { EVENT_NOUNS } from '../words/event-words.ts';
import { PHRASE_ENDS, SELVES } from '../words/grammar-words.ts';
import type { NounPhrase } from '../words/noun-phrase.ts';
import type { Hit } from '../words/phrase-table.ts';
import { findWords, hasPhrase, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { areCaredFor } from './cared-for.ts';
import { isOfOneCause } from './of-cause.ts';

/** How some of them died, and not the others. */
const PARTLY: readonly string[] = [
  'at the scene',
  'on the spot',
  'at once',
  'instantly',
  'on the way',
  'died in hospital',
  'with us',
  'poisoned',
  'suffocated',
];

/** How far behind its verb it may stand, in tokens, and how long it may be. */
const REACH = 6;
const LONGEST = 8;

/** Words with which something else begins. */
const TURNS = 'and while as when who which that where after since before because';

/** Verbs of a clause around it. */
const MAIN_VERBS = 'was were is are has have had opened began begins started starts went goes came took led will would appeared ended';
const TURNS_OR_VERBS = `${TURNS} ${MAIN_VERBS}`;

const PREPOSITIONS = 'in on at inside near behind under beside';
const OUT_OF = `${PREPOSITIONS} from`;

/** Places and times that are as wide as an event. */
const WIDE =
  'latter former hall doorstep venue building complex site premises grounds arena theatre theater stadium centre center crowd audience city town country region capital suburb suburbs vicinity environs heart middle area district outskirts edge world history wake course aftermath rubble ruins wreckage debris morning evening afternoon night day week weekend month year time end past last service line';

/** What people come together for: all of them were at it. */
const GATHERINGS =
  'commemoration ceremony rally gathering event concert show gig memorial funeral procession celebration performance march vigil';

/** How something happened rather than where. */
const MANNERS =
  'scene scenes hail matter instant moment second flash fireball blaze inferno storm burst barrage panic chaos act rampage spree list lists register records books tally account accounts name names way ways';

/** What leads to a place. */
const WAYS = 'road route way path street avenue';

const ONE_OF_SEVERAL = 'first second third next';

/**
 * "on the stairs", "in a lift", "in the first blast": a place inside that of the event, or one blow of several.
 * @returns the token after it; null where a token begins nothing of the kind
 */
function insideEnd(context: SentenceContext, at: number, entity: Entity | null, prepositions = PREPOSITIONS): number | null {
  if (!isWord(context, at, prepositions) || !isWord(context, at + 1, 'the a an one that this')) return null;
  let next = at + 2;
  let isSeveral = false;
  for (; next < at + LONGEST; next += 1) {
    const token = context.tokens[next];
    const word = withoutGenitive(token?.lower ?? '');
    // "in that same room"
    if (word === 'same') continue;
    const isOne = isOneOf(word, ONE_OF_SEVERAL);
    isSeveral ||= isOne;
    // "at the gates of the airport" is as wide as the airport, "on the stairs of the airport" is not.
    // "on the road to the cemetery" is as wide as where it leads.
    const isWay = isOneOf(word, 'to the') && hasWord(context, WAYS, at + 2, next);
    const carriesOn = isOne || isWay || (wordAt(context, at) === 'at' && isOneOf(word, 'of the and'));
    if (token?.kind !== 'word' || (PHRASE_ENDS.has(word) && !carriesOn)) break;
    const isOwn = entity?.context.has(word) || entity?.eventWords.has(word) || entity?.places.has(word);
    if (
      !isSeveral &&
      (isOwn || token.capital || [WIDE, GATHERINGS, MANNERS].some((words) => isOneOf(word, words)) || EVENT_NOUNS.has(word))
    )
      return null;
  }
  return next > at + 2 ? next : null;
}

/** "In the city's first hospital doctors lost three": a sentence about one place where the hurt were taken. */
function opensInHospital(context: SentenceContext): boolean {
  if (!isWord(context, context.first, 'in at')) return false;
  for (let at = context.first + 1; at < context.first + REACH; at += 1) {
    if (isWord(context, at, 'hospital clinic morgue')) return true;
    if (context.tokens[at]?.kind !== 'word') return false;
  }
  return false;
}

/** What may have done a part of it, and what picks one of those. */
const BLOWS = 'bomb bomber device gunman attacker shooter assailant terrorist brother';
/** How far before its verb it may stand, in tokens. */
const REACH_OF_BLOW = 9;
const PICKING = `${ONE_OF_SEVERAL} another other last youngest oldest eldest`;

/** "The first bomb in Springfield killed 30", "The youngest gunman killed 12", "The first of the two blasts killed ten": one blow of several. */
function isOneBlow(context: SentenceContext, verb: number): boolean {
  for (let at = verb - 1; at > verb - REACH_OF_BLOW && context.tokens[at]?.kind !== 'mark'; at -= 1)
    if (
      (EVENT_NOUNS.has(wordAt(context, at)) && isWord(context, at - 1, ONE_OF_SEVERAL)) ||
      (isWord(context, at, BLOWS) && isWord(context, at - 1, PICKING)) ||
      // "one gunman alone killed 28"
      (wordAt(context, at) === 'alone' && isWord(context, at - 1, BLOWS)) ||
      (wordAt(context, at) === 'of' &&
        isWord(context, at - 1, ONE_OF_SEVERAL) &&
        isWord(context, at - 2, 'the a') &&
        at - 2 <= context.first + 1)
    )
      return true;
  return false;
}

/** "Six were hurt while fleeing", "jumping from a window", "in fights with police": what only some of them came to harm by. */
function isByTheWay(context: SentenceContext, from: number): boolean {
  if (isWord(context, from, 'jumping fleeing escaping climbing falling')) return true;
  if (isWord(context, from, 'in')) return isWord(context, from + 1, 'fights scuffles brawls');
  if (!isWord(context, from, 'while when as')) return false;
  return wordAt(context, from + 1) === 'they'
    ? isWord(context, from + 2, 'fled escaped jumped ran')
    : isWord(context, from + 1, 'fleeing escaping waiting queueing queuing jumping chasing');
}

/** "died of the attack": what all of them died of. */
function isOfEvent(context: SentenceContext, from: number): boolean {
  // "Fifteen died of it."
  if (wordAt(context, from) === 'it') return true;
  for (let at = from; at < from + REACH && !isWord(context, at, PREPOSITIONS); at += 1)
    if (EVENT_NOUNS.has(wordAt(context, at))) return true;
  return false;
}

/** What some of those hurt die of later, and how far behind "died" it may stand, in tokens: "died of their wounds". */
const WOUNDS = 'wounds injuries burns';
const REACH_OF_WOUNDS = 4;

/** "seriously injured", "lightly hurt": how badly some of them were. */
const DEGREES = 'seriously severely badly critically gravely lightly slightly';
const isDegree = (context: SentenceContext, { first }: Hit<CueEntry>): boolean =>
  isWord(context, first, DEGREES) || isWord(context, first - 1, DEGREES);

/** Where some die later, or had died before: "28 died in intensive care", "16 were dead on arrival". */
const LATER: readonly string[] = ['on arrival', 'in intensive care', 'on the operating table', 'in surgery'];

/** "90 died before help came", "16 were dead before they got there": as many as had by then. */
const isSoFar = (context: SentenceContext, { first, next }: Hit<CueEntry>): boolean =>
  isWord(context, first, 'died die dead') && (wordAt(context, next) === 'before' || hasPhrase(context, LATER, next, next + REACH_OF_LATER));

/** How long such words may be, in tokens. */
const REACH_OF_LATER = 4;

/** Rooms of a building, none of them as wide as an event. */
const ROOMS =
  'lavatory lavatories toilet toilets bathroom restroom stairwell staircase stairs basement cellar corridor hallway foyer lobby lift elevator cloakroom wardrobe kitchen balcony storeroom room entrance desk box row rows stalls aisle exit exits door doors';
const MINUTES = 'second+ minute+ hour+';

/** How far into its sentence the room may stand, in tokens: "In that same narrow stairwell". */
const REACH_OF_ROOM = 5;

/** "In that lavatory, rescuers found 28 bodies", "In the first minutes they killed 28": a sentence that begins in one room, or at first. */
function opensInPart(context: SentenceContext): boolean {
  const { first } = context;
  if (!isWord(context, first, PREPOSITIONS) || !isWord(context, first + 1, 'the a an one that this')) return false;
  const [minutes] = findWords(context, MINUTES, first, first + REACH_OF_ROOM);
  return (
    hasWord(context, ROOMS, first + 2, first + REACH_OF_ROOM) || (minutes !== undefined && hasWord(context, ONE_OF_SEVERAL, first, minutes))
  );
}

/** "She saw 28 dead", "He counted 28 bodies", "A drone counted 28": as many as one could see. */
function isSeenByOne(context: SentenceContext, { first }: NumberFigure): boolean {
  const verb = isWord(context, first - 1, 'of the') ? first - 2 : first - 1;
  const isSeen = isWord(context, verb, 'saw counted seen photographed filmed');
  return isSeen && (isWord(context, verb - 1, 'i he she we drone camera witness') || isWord(context, verb - 2, 'i he she we'));
}

/** "90 people aged over 40", "90 people under 30": some of them by how old they were. */
const isOfAge = (context: SentenceContext, at: number): boolean => wordAt(context, at) === 'aged' || isAgeLimit(context, { first: at });

/** Where bodies are found of all who died at once. */
const ON_SITE: readonly string[] = ['at the scene', 'at the site'];

/**
 * Whether a count is of some of those it is about: "eleven died at the scene", "forty died of gunshots", "in the lobby
 * ten were killed".
 * @param entity the event it is about
 */
export function isPartly(
  context: SentenceContext,
  figure: NumberFigure,
  phrase: NounPhrase,
  measure: MeasureReading,
  entity: Entity | null,
): boolean {
  const { hit } = measure;
  if (isOfOneCause(context, measure)) return true;
  // A toll is of all of them; "the bodies of 28 people were found in a cellar" is no toll.
  if (hit.value.cue.role === 'label' || hit.value.measure.anywhere) return false;
  const of = wordAt(context, hit.next) === 'later' ? hit.next + 1 : hit.next;
  if (isWord(context, hit.first, 'died die dying') && isWord(context, of, 'of from')) {
    const areAll = isWord(context, figure.first, 'all') || isWord(context, figure.first - 1, 'all');
    return (!areAll && hasWord(context, WOUNDS, of + 1, of + REACH_OF_WOUNDS)) || !isOfEvent(context, of + 1);
  }
  if (isSeenByOne(context, figure)) return true;
  if (isDegree(context, hit) || isSoFar(context, hit) || isOfAge(context, phrase.next)) return true;
  if (opensInHospital(context) || isOneBlow(context, hit.first)) return true;
  // "seven killed themselves": attackers
  if (figure.next <= hit.first && hasWord(context, SELVES, hit.first, hit.next + 1)) return true;
  if (areCaredFor(context, figure, measure)) return true;
  // "Inside were 28 bodies"
  if (wordAt(context, context.first) === 'inside' && isWord(context, figure.first - 1, 'were lay')) return true;
  const opening = insideEnd(context, context.first, entity);
  if (opening !== null && opening <= figure.first && figure.first - opening < 2) return true;
  if (opensInPart(context)) return true;
  // "Three people in the lift died"
  const within = hit.first > phrase.next ? insideEnd(context, phrase.next, entity) : null;
  if (within !== null && within <= hit.first) return true;
  // "Three people who were in the lift died"
  if (isWord(context, phrase.next, 'who that') && isWord(context, phrase.next + 1, 'were was') && hit.first > phrase.next)
    for (let at = phrase.next + 2; at < hit.first; at += 1) if (insideEnd(context, at, entity) !== null) return true;
  const from = Math.max(phrase.next, hit.next);
  if (isByTheWay(context, from)) return true;
  // Bodies are found at the scene, however many died there at once.
  const isBodies = isWord(context, hit.first, 'bodies remains') || isWord(context, phrase.next - 1, 'bodies');
  if (isBodies && hasPhrase(context, ON_SITE, from, from + REACH)) return false;
  let to = from;
  // "an attack that killed 149 people opened in a court": the main verb, behind what was done
  const ends = hit.value.cue.role === 'active' && !isBodies ? TURNS_OR_VERBS : TURNS;
  while (to < from + REACH && context.tokens[to]?.kind === 'word' && !isWord(context, to, ends)) {
    // "29 bodies were taken from a stairwell"
    if (insideEnd(context, to, entity, isBodies ? OUT_OF : PREPOSITIONS) !== null) return true;
    to += 1;
  }
  // "gunned down or suffocated" is how all of them died.
  const isEither = wordAt(context, hit.next) === 'or';
  if (!isEither && hasPhrase(context, PARTLY, phrase.next, to)) return true;
  // "Eleven died on the train, three in hospital": where some of them did, and where others.
  // "killed 90 in Springfield, 145 at a hall" are two events.
  const isEvent = hit.value.cue.role === 'active' && context.tokens.slice(from, to).some(({ capital }) => capital);
  const isSpot = to > from && wordAt(context, to) === ',' && !isEvent;
  const other = isSpot ? context.figures.find(({ first }) => first === to + 1) : undefined;
  return other !== undefined && isWord(context, other.next, PREPOSITIONS) && context.tokens[other.next + 1]?.capital === false;
}
