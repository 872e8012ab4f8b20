import { isOneOf, withoutGenitive } from '../../text/index.ts';
import { ACCIDENTS, DEFINITE, EVENT_NOUNS, GENERAL, INDEFINITE, isDenied, WARS } from '../words/event-words.ts';
import { PHRASE_ENDS } from '../words/grammar-words.ts';
import { isInGroupName } from '../words/group-name.ts';
import { findWords, hasWord, isWord, type SentenceContext, wordAt, wordsAt } from '../words/sentence-context.ts';
import { accidentsIn } from './accident.ts';
import { foreignDoersIn } from './foreign-doer.ts';
import type { ForeignSign } from './foreign-sign.ts';
import { newcomerIn } from './newcomer.ts';
import { isNoEvent } from './no-event.ts';
import { VENUES } from './venues.ts';

/** Whether a dash or a colon stands at a token, by itself. */
const isStop = (context: SentenceContext, at: number): boolean => isWord(context, at, '– — : -') && wordAt(context, at + 1) !== '-';

/** What is said on a channel, and turns to nothing: "claimed it on Telegram". */
const PUBLISHING =
  'claimed claim claims posted published wrote said released shared responsibility appeared statement+ video+ audio clip+ footage message+ photo+ picture+';

/** "And on Springfield." or "On Springfield — …": a speaker turns to something else, in a sentence that says to what. */
function turnIn(context: SentenceContext): ForeignSign[] {
  for (const at of findWords(context, 'on about regarding', context.first, context.first + 6)) {
    let next = at + 1;
    while (context.tokens[next]?.kind === 'word' && next < context.next) next += 1;
    const isWhole = (next >= context.next - 1 || isStop(context, next)) && next - at < 6;
    const isDate = context.figures.some((figure) => figure.first > at && figure.first < next);
    const place = context.tokens[next - 1];
    const isChannel = wordAt(context, at) === 'on' && hasWord(context, PUBLISHING, context.first, at);
    // "37 dead in attack on Springfield"
    const isAttack = EVENT_NOUNS.has(wordAt(context, at - 1));
    if (isWhole && !isDate && !isChannel && !isAttack && place?.capital)
      return [{ first: at + 1, next, kind: 'wider', words: place.lower }];
  }
  return [];
}

/** "the Secretary of War", "war veterans": a war only by name. */
function isByName(context: SentenceContext, at: number): boolean {
  const isOffice =
    wordAt(context, at - 1) === 'of' && isWord(context, at - 2, 'secretary minister ministry department prisoner+ laws institute');
  return isOffice || isWord(context, at + 1, 'veteran+ crime+ college correspondent+ secretary reporter+ memorial');
}

/** Whether a name stands in tokens [first, next): what a sentence begins with has a capital anyway. */
function isNamed(context: SentenceContext, first: number, next: number): boolean {
  for (let at = first; at < next; at += 1) if (at > context.first && context.tokens[at]?.capital) return true;
  return false;
}

/** Words before an event that name none, though a title begins with a capital: "Terror attack: 14 dead". */
const UNNAMED =
  'terror terrorist terrorists mass deadly deadliest bloody brutal suicide gun knife car truck bomb twin double two three four first second new latest horrific shocking tragic major big this that the a an its his their past early recent friday saturday sunday monday tuesday wednesday thursday breaking live update';

/**
 * "Shelbyville bombing (2003): 58 dead", "Springfield festival massacre – 36 dead", "Shelbyville train bombings": a line that opens with an event by its
 * name, though it has its capital only as every line has.
 */
function isTitle(context: SentenceContext, first: number, at: number): boolean {
  const isOpening = first === context.opening && context.tokens[first]?.capital === true && first < at;
  if (!isOpening || isWord(context, first, UNNAMED)) return false;
  return at + 1 >= context.next || isWord(context, at + 1, '( , : . | – — -');
}

/** What events have done to people. */
const TOLLING = 'killed claimed left cost taken injured wounded';

/** How far behind "attacks in Springfield" what they have done may stand, in tokens. */
const REACH_OF_HAVING = 7;

/** Several of these are mostly one event: "Explosions at the airport have killed 60". */
const BLASTS = 'explosions blasts shots shootings';

/** "(In ten years) attacks in Springfield have killed 300": what has gone on, and no one event of it. */
function isHabit(context: SentenceContext, first: number, at: number): boolean {
  if (!wordAt(context, at).endsWith('s') || isWord(context, at, BLASTS) || isNamed(context, first, at)) return false;
  // "Over the years attacks", and not "the attacks"
  const isBare = !DEFINITE.has(wordAt(context, first - 1)) || hasWord(context, 'years decades months', first, at);
  return isBare && findWords(context, 'have', at + 1, at + REACH_OF_HAVING).some((have) => isWord(context, have + 1, TOLLING));
}

/** "The strike that killed General Smith": an event by the one whom it killed, with two names at least. */
function hasKilledSomebody(context: SentenceContext, at: number): boolean {
  if (!isWord(context, at, 'that which') || !isWord(context, at + 1, 'killed')) return false;
  const isName = (name: number): boolean => context.tokens[name]?.capital === true && !isInGroupName(context, name);
  return isName(at + 2) && (isName(at + 3) || isWord(context, at + 3, 'al el bin ibn van von de'));
}

/** "a bombing", "three attacks", "the Ruritanian earthquake": an event noun that points to something new. */
function eventsIn(context: SentenceContext): ForeignSign[] {
  const signs: ForeignSign[] = [];
  for (let at = context.first; at < context.next; at += 1) {
    const token = context.tokens[at];
    // "the earthquake's victims"
    const noun = withoutGenitive(wordAt(context, at));
    if (token?.kind !== 'word' || !EVENT_NOUNS.has(noun)) continue;
    if (PHRASE_ENDS.has(token.lower) || isNoEvent(context, at)) continue;
    if (isOneOf(noun, WARS)) {
      if (isByName(context, at)) continue;
      signs.push({ first: at, next: at + 1, kind: 'wider', words: noun });
      continue;
    }
    if (hasKilledSomebody(context, at + 1)) {
      signs.push({ first: at, next: at + 4, kind: 'event', words: `another ${noun}` });
      continue;
    }
    let first = at;
    while (first > context.first && at - first < 6) {
      const before = context.tokens[first - 1];
      if (!before || before.kind === 'mark' || PHRASE_ENDS.has(before.lower) || INDEFINITE.has(before.lower) || before.lower === 'the')
        break;
      first -= 1;
    }
    // "the crash", "the night train derailment"
    if (isOneOf(noun, ACCIDENTS) && isWord(context, first - 1, 'the this that in by from')) {
      signs.push({ first: at, next: at + 1, kind: 'event', words: `the ${noun}` });
      continue;
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
    // "It was an attack in which 137 people perished.": what is spoken of, and what it was.
    const isSaidOfIt = first - 3 === context.first && isWord(context, first - 3, 'it this that') && isWord(context, first - 2, 'was is');
    if (INDEFINITE.has(lead) && isSaidOfIt) continue;
    // "we do not believe that there was a second explosion"
    if (INDEFINITE.has(lead) && isWord(context, first, 'second third') && isDenied(context, at)) continue;
    if (!counted && isHabit(context, first, at)) {
      signs.push({ first: at, next: at + 1, kind: 'event', words: `all ${token.lower}` });
      continue;
    }
    const named = isNamed(context, first, at) || isTitle(context, first, at);
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

/** "The siege ended …": a sentence that begins with an event, which is the one spoken of only if that is called so. */
function openingEvent(context: SentenceContext): ForeignSign[] {
  // "Shelling killed two": no more definite than "the siege", and no less.
  const { opening } = context;
  const isBare = EVENT_NOUNS.has(wordAt(context, opening));
  const at = isBare ? opening : opening + 1;
  const noun = withoutGenitive(wordAt(context, at));
  const isLed = isBare || wordAt(context, opening) === 'the';
  const isEvent = isLed && EVENT_NOUNS.has(noun) && !isOneOf(noun, GENERAL) && !isNoEvent(context, at);
  return isEvent ? [{ first: at, next: at + 1, kind: 'event', words: `the ${noun}` }] : [];
}

/** "a drone hit a refinery, and 12 people were hurt" */
const accidents = (context: SentenceContext): ForeignSign[] =>
  accidentsIn(context).map((at) => ({ first: at, next: at + 1, kind: 'event', words: 'an accident' }));

/** What a sentence says of events, new ones and those that have a name. */
export const eventSigns = (context: SentenceContext): ForeignSign[] => [
  ...eventsIn(context),
  ...openingEvent(context),
  ...newcomerIn(context),
  ...foreignDoersIn(context),
  ...accidents(context),
  ...turnIn(context),
];
