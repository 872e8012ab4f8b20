import { type Figure, withoutGenitive, wordSet } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import { clauseOf } from '../subjects/candidate.ts';
import { HARM } from '../words/date-verbs.ts';
import { EVENT_NOUNS, GENERAL, isCalled } from '../words/event-words.ts';
import { PHRASE_ENDS } from '../words/grammar-words.ts';
import { isInGroupName } from '../words/group-name.ts';
import { isDemonym } from '../words/peoples.ts';
import { findWords, isOfEntity, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { isBackdrop } from './backdrop.ts';
import { isNoEvent } from './no-event.ts';
import { VENUES } from './venues.ts';

/** What leads from the noun of an event to what it struck, or where it was. */
const TO_TARGET = 'on of at against in near outside';
const TO_PLACE = 'in near outside';
const THROUGH = `${TO_TARGET} the a an`;

/** Verbs that lead from it to what it struck, and what any event may strike. */
const STRIKING = 'hit struck rocked shook targeted damaged tore ripped';
const ANYTHING = 'crowd gathering road street blow chord place town city area';

/** What may strike a target, or be meant to. */
const NOUNS: ReadonlySet<string> = new Set([...EVENT_NOUNS, 'crush', 'plot', 'raid', 'raids', 'sweeps', 'searches']);
const VENUE_WORDS = wordSet(VENUES);

/** Houses of many, none of which has been spoken of: "raids on hostels", "attacks on their shops". */
const BUILDINGS =
  'hostels shops homes houses flats apartments cafes restaurants bars mosques churches schools synagogues temples hotels hospitals clinics markets stations prisons villages camps barracks offices embassies cinemas theatres theaters nightclubs';

/** How long a target may be, in tokens: "on a border post in the north of Springfield". */
const LONGEST = 9;

/** Whether a token is of the words an event goes by. */
function isOwn(context: SentenceContext, at: number, entity: Entity): boolean {
  const word = withoutGenitive(context.tokens[at]?.lower ?? '');
  return isOfEntity(context, at, entity) || entity.context.has(word) || entity.places.has(word);
}

/** Whether a token is a name that says where something was: no day, people or group. */
function isName(context: SentenceContext, at: number): boolean {
  const token = context.tokens[at];
  const isDate = context.figures.some(({ first, next }) => at >= first && at < next);
  return (
    token?.kind === 'word' &&
    token.capital &&
    !isDate &&
    !isDemonym(context.peoples, withoutGenitive(token.lower)) &&
    !isInGroupName(context, at)
  );
}

/** The tokens from one on that are about a target. */
function targetFrom(context: SentenceContext, from: number, to: number): readonly number[] {
  const words: number[] = [];
  for (let at = from; at < to && at - from < LONGEST && context.tokens[at]?.kind === 'word'; at += 1) {
    if (PHRASE_ENDS.has(wordAt(context, at)) && !isWord(context, at, THROUGH)) break;
    words.push(at);
  }
  return words;
}

/** What is struck in war, and no crowd is in. */
const THINGS = 'pipelines depots refineries tankers ships bridges substations airfields warehouses';

/** "Two explosions hit a gas pipeline", "… hit pipelines": a thing named anew, which is none of what the event struck. */
const strikesThing = (context: SentenceContext, at: number, to: number, entity: Entity): boolean =>
  isWord(context, at + 1, STRIKING) &&
  (isWord(context, at + 2, 'a an') || isWord(context, at + 2, THINGS)) &&
  targetFrom(context, at + 2, to).every((index) => !isOwn(context, index, entity) && !isWord(context, index, ANYTHING));

/** Verbs of taking or attacking a building, and what is taken besides venues. */
export const SEIZING = 'attacked took held seized stormed raided struck hit besieged overran';
/** What is done for money. */
const ROBBING = 'robbed mugged burgled';
const SEIZING_OR_ROBBING = `${SEIZING} ${ROBBING}`;
const SEIZED = `${VENUES} bank+ consulate village town hospital base+ outpost+ camp+ convoy+ patrol+ depot monastery jail`;

/** "Four gunmen robbed a bank", "Forty gunmen took the theatre": what those counted took, where the event was at none such. */
export function seizesOther(context: SentenceContext, from: number, to: number, entity: Entity): number | null {
  const at = findWords(context, SEIZING_OR_ROBBING, from, to).find((verb) => {
    if (isWord(context, verb, ROBBING) || (wordAt(context, verb) === 'held' && wordAt(context, verb + 1) === 'up')) return true;
    if (!isWord(context, verb + 1, 'a an the')) return false;
    const words = targetFrom(context, verb + 2, to);
    // "a bank in Springfield"
    const last = words.find((index) => index + 1 >= to || !words.includes(index + 1) || isWord(context, index + 1, TO_TARGET));
    return last !== undefined && isWord(context, last, SEIZED) && words.every((index) => !isOwn(context, index, entity));
  });
  return at ?? null;
}

/** "the hijacking that killed 12": what the event spoken of is never called, and no word for any. */
const isUncalled = (context: SentenceContext, at: number, entity: Entity): boolean =>
  isWord(context, at + 1, 'that which') &&
  isWord(context, at + 2, HARM) &&
  !isWord(context, at, GENERAL) &&
  !isCalled(entity, wordAt(context, at));

/**
 * "the shelling of Springfield", "the attack on a border post": an event in the clause of a figure that struck something
 * else than the one spoken of did.
 * @param figure null for the whole sentence
 * @returns the token of its noun; null where there is none
 */
export function otherTargetIn(context: SentenceContext, figure: Figure | null, entity: Entity): number | null {
  const [from, to] = figure ? clauseOf(context, figure) : [context.first, context.next];
  for (let at = from; at < to; at += 1) {
    const word = wordAt(context, at);
    // "The embassy bomb", "That funeral cost 56 lives"
    if (VENUE_WORDS.has(word) && isWord(context, at + 1, 'bomb bombs cost') && !isOwn(context, at, entity)) return at;
    if (!NOUNS.has(word)) continue;
    if (EVENT_NOUNS.has(word) && (isUncalled(context, at, entity) || strikesThing(context, at, to, entity))) return at;
    if (!isWord(context, at + 1, TO_TARGET)) continue;
    if (isBackdrop(context, at) || isNoEvent(context, at)) continue;
    const words = targetFrom(context, at + 1, to);
    const names = words.filter((index) => isName(context, index));
    const placed = names.filter((index) => isWord(context, index - 1, TO_PLACE));
    // "the bombing of a concert in Springfield": where it was tells before what it struck.
    if (placed.length > 0 && placed.every((index) => !isOwn(context, index, entity))) return at;
    // "opened fire on a crowd": people, whoever they were.
    const isCrowd = isWord(context, at - 1, 'opened opening') && isWord(context, at + 3, 'crowd');
    const isNew =
      isWord(context, at + 1, 'on of at against') &&
      (isWord(context, at + 2, 'a an') ||
        isWord(context, at + 2, BUILDINGS) ||
        (isWord(context, at + 2, 'their his her') && isWord(context, at + 3, BUILDINGS))) &&
      !isCrowd;
    if ((names.length > 0 || isNew) && words.every((index) => !isOwn(context, index, entity))) return at;
  }
  return figure ? seizesOther(context, figure.next, to, entity) : null;
}
