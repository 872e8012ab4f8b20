import type { Entity } from '../lexicon.ts';
import { HARM } from '../words/date-verbs.ts';
import { ATTACKERS, EVENT_NOUNS } from '../words/event-words.ts';
import { PHRASE_ENDS } from '../words/grammar-words.ts';
import { isInGroupName } from '../words/group-name.ts';
import { findWords, hasPhrase, hasWord, isOfEntity, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { accidentsIn, VEHICLES } from './accident.ts';
import type { ForeignSign } from './foreign-sign.ts';
import { placesApart } from './foreign-signs.ts';
import { bringsUpAnother } from './other-instance.ts';
import { namesOtherYearsEvent, tellsOfOtherYear } from './other-time.ts';
import { isRecollection } from './recollection.ts';
import { goneThrough } from './stricken.ts';
import { turnsToUnnamed } from './unnamed-other.ts';
import { VENUES } from './venues.ts';

/** What is done to people and things, whether or not anybody is counted. */
export const BLOWS = `${HARM} stabbed rammed ploughed plowed stormed crashed collided shelled raided burnt collapsed sank derailed erupted broke overturned plunged fell came went ambushed massacred gunned swept engulfed gutted`;

/** What police and courts do, which may go on anywhere. */
export const POLICE_WORK = 'searched arrested detained caught seized convicted jailed deported praised foiled thwarted';

/** What is done to towns and countries rather than to people. */
export const BLOWS_TO_PLACES = 'attacked bombed struck shelled raided stormed targeted hit rocked';

/** How far the verb of "Springfield was shelled" may stand from its auxiliary, in tokens. */
const REACH_OF_VERB = 3;
/** How far into its sentence "A crowded minibus" may go, in tokens. */
const REACH_OF_VEHICLE = 4;
/** How far the verb of "After the attack a shop was burned" may stand, in tokens. */
const REACH_OF_SHOP = 12;

/** How long an opening like "On the same day," may be, in tokens. */
const LONGEST_OPENING = 6;

/** The comma that ends a short opening; -1 where there is none. */
function firstComma(context: SentenceContext): number {
  for (let at = context.first + 1; at < context.first + LONGEST_OPENING; at += 1) if (wordAt(context, at) === ',') return at;
  return -1;
}

/** The last token of a place's name that stands at a token, and of which it is said that it was struck; null where none does. */
function struckAt(context: SentenceContext, first: number, known: readonly Entity[]): number | null {
  const { tokens, next } = context;
  let at = first;
  while (at < next && tokens[at]?.capital && tokens[at]?.kind === 'word') at += 1;
  const end = at;
  // "Springfield, meanwhile, was shelled"
  if (wordAt(context, at) === ',' && isWord(context, at + 1, 'meanwhile too however then also') && wordAt(context, at + 2) === ',') at += 3;
  const isUnder = wordAt(context, at) === 'came' && wordAt(context, at + 1) === 'under';
  const isBlown = isUnder || (isWord(context, at, 'was has') && hasWord(context, BLOWS_TO_PLACES, at + 1, at + 1 + REACH_OF_VERB));
  if (at === first || !isBlown) return null;
  const name = tokens[end - 1]?.lower ?? '';
  // "She was hit", "Police were attacked": the capital is the sentence's.
  const isPeople = PHRASE_ENDS.has(name) || isInGroupName(context, end - 1) || context.populations.some((hit) => hit.next === end);
  return !isPeople && known.every(({ places }) => !places.has(name)) ? end - 1 : null;
}

/**
 * "Springfield was shelled", "Ruritania has been attacked", "On the same day, Springfield came under fire": a sentence
 * that begins with a name that is no place of an event spoken of; people "were".
 * @returns the last token of the name; null where there is none
 */
export const struckPlaceIn = (context: SentenceContext, known: readonly Entity[]): number | null =>
  struckAt(context, context.first, known) ?? struckAt(context, firstComma(context) + 1 || context.first, known);

/** Whether a noun for where people gather is none that goes with an event spoken of. */
const isOtherVenue = (context: SentenceContext, at: number, known: readonly Entity[]): boolean =>
  isWord(context, at, VENUES) &&
  known.every(({ context: own, places }) => !own.has(wordAt(context, at)) && !places.has(wordAt(context, at)));

/** How far behind a venue what befell it may stand, in tokens: "a mall had burned". */
const REACH_OF_FATE = 3;

/** "The airport was bombed as well", "since a mall burned down", "whose other mall had burned": a place that has not been spoken of, and what befell it. */
const isVenueStruck = (context: SentenceContext, known: readonly Entity[]): boolean =>
  findWords(context, VENUES).some((at) => {
    const isNew = isWord(context, at - 1, 'a an another other') || (wordAt(context, at - 1) === 'the' && at - 1 === context.first);
    // "The market fell": prices did.
    const fate = findWords(context, BLOWS, at + 1, at + 1 + REACH_OF_FATE).some((verb) => !isWord(context, verb, 'fell'));
    return isNew && isOtherVenue(context, at, known) && fate;
  });

/** "Police shot dead a man in a park": somebody new, whom no attacker shot. */
const isPoliceShot = (context: SentenceContext): boolean =>
  isWord(context, context.first, 'police troops soldiers guards officers') &&
  findWords(context, 'shot killed wounded', context.first + 1, context.first + REACH_OF_VERB).some(
    (at) => isWord(context, at + 1, 'a an') || (wordAt(context, at + 1) === 'dead' && isWord(context, at + 2, 'a an')),
  );

/** How far behind "an attack on a" what was attacked may stand, in tokens. */
const REACH_OF_TARGET = 4;

/** "Experts point to an attack on a wedding": an event by what it struck. */
function namesOtherTarget(context: SentenceContext, known: readonly Entity[]): boolean {
  for (const at of findWords(context, 'on at in against')) {
    if (!EVENT_NOUNS.has(wordAt(context, at - 1)) || !isWord(context, at + 1, 'a an another')) continue;
    for (let noun = at + 2; noun < at + 2 + REACH_OF_TARGET && context.tokens[noun]?.kind === 'word'; noun += 1)
      if (isOtherVenue(context, noun, known)) return true;
  }
  return false;
}

/** "The group had struck a wedding", "attacked a church": something that has not been spoken of. */
function strikesSomething(context: SentenceContext, known: readonly Entity[]): boolean {
  for (const at of findWords(context, BLOWS_TO_PLACES, context.first + 1)) {
    // "attacked a large gathering", as those who did it may call it
    if (isWord(context, at + 1, 'a an another'))
      return !hasWord(context, 'gathering gatherings crowd crowds', at + 2, at + 2 + REACH_OF_VERB);
    // "have hit mosques"
    if (isOtherVenue(context, at + 1, known)) return true;
    // "struck the Springfield mosque"
    if (wordAt(context, at + 1) === 'the' && context.tokens[at + 2]?.capital && !isOfKnown(context, at + 2, known)) return true;
  }
  return false;
}

/** "After the attack a shop was burned": what followed it. */
function isAftermath(context: SentenceContext): boolean {
  const { first } = context;
  if (!isWord(context, first, 'after following since') || !isWord(context, first + 1, 'the that this')) return false;
  for (let at = first + 2; at < first + REACH_OF_SHOP; at += 1)
    if (isWord(context, at, 'a an') && !context.tokens[at]?.capital && hasWord(context, 'was were', at + 1, first + REACH_OF_SHOP))
      return true;
  return false;
}

/** "A gunman opened fire", "Three gunmen attack the Springfield mosque": where the next word is "the", the verb is no noun. */
function opensFire(context: SentenceContext): boolean {
  if (findWords(context, 'attack attacks storm storms bomb strike strikes raid').some((at) => isWord(context, at + 1, 'the a an')))
    return true;
  return findWords(context, 'fire').some((at) => wordAt(context, at - 1) === 'opened');
}

/** Whether a token is of a name, a place or a description of an event spoken of. */
const isOfKnown = (context: SentenceContext, at: number, known: readonly Entity[]): boolean =>
  known.some((entity) => isOfEntity(context, at, entity));

/** What says that it was not for the first time: "had been hit before". */
const BEFORE: readonly string[] = ['hit before', 'attacked before', 'struck before', 'bombed before', 'targeted before'].map(
  (words) => `been ${words}`,
);

/** And that there have been others. */
const WORSE: readonly string[] = ['seen worse', 'known worse', 'no stranger to', 'not the first time', 'happened before'];

/** "The deadliest of them was in Springfield", "The city had been hit before": one of others. */
function isOfSeveral(context: SentenceContext): boolean {
  if ((hasWord(context, 'before') && hasPhrase(context, BEFORE)) || hasPhrase(context, WORSE)) return true;
  for (let at = context.first; at < context.first + REACH_OF_VERB; at += 1)
    if (
      isWord(context, at, 'deadliest worst bloodiest latest last first') &&
      wordAt(context, at + 1) === 'of' &&
      isWord(context, at + 2, 'them these those that')
    )
      return true;
  return false;
}

/** "Springfield concert hall", "concert hall in Springfield": two words between at the most. */
const isBeside = (place: ForeignSign, first: number, next: number): boolean =>
  (first >= place.next && first - place.next < 2) || (place.first > next && place.first - next < 3);

/** What a noun has before it that is known already. */
const OF_KNOWN = 'the this that these those its their his her';

/** "three gunmen", "a concert", "In Springfield gunmen surrounded a house": people and things that have not been spoken of. */
const isNew = (context: SentenceContext, at: number): boolean =>
  isWord(context, at - 1, 'a an another') ||
  (isWord(context, at, ATTACKERS) && !isWord(context, at - 1, OF_KNOWN)) ||
  context.figures.some(({ kind, next }) => kind === 'count' && next === at);

/** Whether words refer back to an event spoken of: not "a Springfield concert hall", nor "the hall in Springfield", which are somewhere else. */
function isEchoOf(context: SentenceContext, signs: readonly ForeignSign[], known: readonly Entity[]): boolean {
  const places = placesApart(context, signs, known);
  return context.names.some(({ value, first, next }) => {
    if (!known.includes(value.entity)) return false;
    return value.kind === 'context'
      ? !context.tokens[first]?.capital && !places.some((place) => isBeside(place, first, next) || isNew(context, first))
      : value.kind === 'event-word' && isWord(context, first - 1, 'the this that');
  });
}

/** "caught a cell" */
function catchesSomebody(context: SentenceContext): boolean {
  return findWords(context, POLICE_WORK).some((at) => isWord(context, at + 1, 'a an another'));
}

/** "In Ruritania police searched flats", "A man was held in Springfield": a sentence that begins with another place, or somebody new. */
function isElsewhereAtOnce(context: SentenceContext, signs: readonly ForeignSign[], known: readonly Entity[]): boolean {
  const places = placesApart(context, signs, known);
  return (
    // "Police in Springfield searched …"
    places.some(({ first }) => first <= context.first + 2) ||
    (places.length > 0 && (isWord(context, context.first, 'a an') || catchesSomebody(context)))
  );
}

/** "The killing of a guard in Springfield": what befell somebody new, somewhere else. */
const isSomebodysFate = (context: SentenceContext, signs: readonly ForeignSign[], known: readonly Entity[]): boolean =>
  findWords(context, 'killing murder stabbing slaying').some(
    (at) => wordAt(context, at + 1) === 'of' && isWord(context, at + 2, 'a an another'),
  ) && placesApart(context, signs, known).length > 0;

/** What people say and feel about an event, wherever they are. */
const OPINION =
  'say+ said told tells added deny denies denied condemn+ condemned condolences sympathy solidarity blame+ blamed accuse+ accused warn+ warned believe+ responsibility claim+ claimed fled flee detained arrested remanded charged offered called according';

/** How people far away mourn, and what leaders say to each other. */
const REACTION =
  'flowers candle+ embassy silence vigil+ flag+ prayed pray prays prayer+ lit lights dark speech sermon sorrow grief tribute+ mourning mourners shock horror message+ phone counterpart expressed repeated gathered leaders';

/** Whether people react to something; "at Friday prayers" says only when it was. */
const reacts = (context: SentenceContext): boolean =>
  findWords(context, REACTION).some(
    (at) => !(isWord(context, at, 'prayer prayers') && isWord(context, at - 1, 'at during after friday evening morning')),
  );

/** Those whom an event spoken of has touched, or who did it. */
const ITS_PEOPLE = 'victims dead attackers gunmen suspects assailants bombers men families survivors';

/** "In Istanbul, a shopkeeper remembered one of the men": somebody of the event spoken of. */
const recallsItsPeople = (context: SentenceContext): boolean =>
  findWords(context, ITS_PEOPLE).some((at) => isWord(context, at - 1, 'the these those their')) || hasWord(context, 'them');

/** How far behind its preposition the place may stand: "In southern Ruritania". */
const REACH_OF_PLACE = 3;

/** "In Ruritania, special forces surrounded a house": a sentence that begins with another place, and goes back to nothing. */
function opensElsewhere(context: SentenceContext, signs: readonly ForeignSign[], known: readonly Entity[]): boolean {
  if (!isWord(context, context.first, 'in at near across outside') || isEchoOf(context, signs, known)) return false;
  if (hasWord(context, OPINION) || reacts(context) || recallsItsPeople(context)) return false;
  return placesApart(context, signs, known).some(({ first }) => first <= context.first + REACH_OF_PLACE);
}

/** "a candle at a church in memory of those who died" */
const areRemembered = (context: SentenceContext, at: number): boolean =>
  findWords(context, 'who', at - 2, at).some((who) => isWord(context, who - 1, 'those all victims'));

/** "Doctors at the Springfield institute are treating the wounded": those whom an event spoken of has left. */
const isOfThem = (context: SentenceContext, at: number): boolean =>
  areRemembered(context, at) ||
  (isWord(context, at, 'wounded injured hurt') &&
    isWord(context, at - 1, 'the those') &&
    hasWord(
      context,
      'doctors medics surgeons nurses treating treated treat hospital hospitals clinic institute',
      context.first,
      context.next,
    ));

/**
 * Whether a sentence that names no event tells of a blow somewhere else, or later: what is counted right after it is of that.
 * @param signs places and events of the sentence
 * @param known the events that have been spoken of
 */
export function tellsOfOtherScene(context: SentenceContext, signs: readonly ForeignSign[], known: readonly Entity[]): boolean {
  if (
    isOfSeveral(context) ||
    namesOtherTarget(context, known) ||
    namesOtherYearsEvent(context, known) ||
    opensElsewhere(context, signs, known) ||
    isSomebodysFate(context, signs, known) ||
    isRecollection(context, known) ||
    isLoneDeed(context) ||
    bringsUpAnother(context, known) ||
    turnsToUnnamed(context, known) ||
    placesApart(context, goneThrough(context), known).length > 0
  )
    return true;
  const isBlow = findWords(context, BLOWS).some((at) => !isOfThem(context, at)) || opensFire(context);
  if (!isBlow && !hasWord(context, POLICE_WORK)) return false;
  if (!isBlow) return !isEchoOf(context, signs, known) && isElsewhereAtOnce(context, signs, known);
  if (isAftermath(context) || tellsOfOtherYear(context, known)) return true;
  if (isEchoOf(context, signs, known)) return false;
  return (
    placesApart(context, signs, known).length > 0 ||
    struckPlaceIn(context, known) !== null ||
    isVenueStruck(context, known) ||
    isPoliceShot(context) ||
    strikesSomething(context, known) ||
    isInAnother(context) ||
    isAccident(context, known)
  );
}

/** "A bus fell into a ravine", "The plane crashed", "Nearby, a drone crashed into a refinery", "On the same day a tanker exploded" */
function isAccident(context: SentenceContext, known: readonly Entity[]): boolean {
  const { opening } = context;
  const first = firstComma(context) + 1 || opening;
  // "The plane split in two": a car may be the attackers'.
  if (isWord(context, first, 'the this') && isWord(context, first + 1, 'plane airliner jet helicopter ferry ship boat')) return true;
  if (isWord(context, first, 'a an') && hasWord(context, VEHICLES, first + 1, first + REACH_OF_VEHICLE)) return true;
  return accidentsIn(context).length > 0 || isVehicleStruck(context, known);
}

/** What carries many people; a car may be the attackers'. */
const CARRIERS = 'bus trolleybus minibus tram train ferry ship plane airliner jet';

/** "The blast blew out the roof of the bus": a vehicle that has nothing to do with the event spoken of. */
const isVehicleStruck = (context: SentenceContext, known: readonly Entity[]): boolean =>
  findWords(context, CARRIERS).some(
    (at) =>
      wordAt(context, at - 1) === 'the' &&
      hasWord(context, HARM, context.first, at) &&
      known.every((entity) => !entity.context.has(wordAt(context, at)) && !entity.places.has(wordAt(context, at))),
  );

/** "A man stabbed six people", "In December, a man drove a car into a market": somebody new, who did it in a way of his own. */
function isLoneDeed(context: SentenceContext): boolean {
  const first = firstComma(context) + 1 || context.opening;
  if (!isWord(context, first, 'a an')) return false;
  const isInto = findWords(context, 'drove', first + 2, first + REACH_OF_VEHICLE).some((at) =>
    hasWord(context, 'into', at + 2, at + 2 + REACH_OF_VEHICLE),
  );
  return isInto || hasWord(context, 'stabbed rammed ploughed plowed', first + 2, first + REACH_OF_VEHICLE);
}

/** "in another hall" */
function isInAnother(context: SentenceContext): boolean {
  return findWords(context, 'another').some((at) => isWord(context, at - 1, 'in at on near'));
}
