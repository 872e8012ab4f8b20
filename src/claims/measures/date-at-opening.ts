import { isOneOf } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import { FROM_AFAR } from '../others/accident.ts';
import { ATTACK_VERBS, HARM, OTHER_VERBS, takesLives } from '../words/date-verbs.ts';
import { EVENT_NOUNS } from '../words/event-words.ts';
import { hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { type Answer, type DateQuery, itself, tokenAt } from './date-query.ts';
import { isDayOf, isMonthOf } from './day-of-event.ts';

/** How far behind its date the verb may stand, in tokens. */
const REACH_OF_VERB = 30;

/** What a day of its own is told by where no event is named. */
const HARM_OR_LOSS = `${HARM} opened lost scene`;

/** What may stand before the date that a sentence begins with, and how long it may be, in tokens. */
const OPENING = '- – • * and it was on in the evening night morning afternoon of late early at friday last this';
const LONGEST_OPENING = 5;
const LONGEST_OPENING_WITH_CLOCK = 10;

/** "At around 8 p.m. Springfield time on 22 March": whether a token is of a time of day. */
const isOfClock = (context: SentenceContext, at: number): boolean =>
  context.figures.some(({ kind, first, next }) => kind === 'clock' && at >= first && at < next) ||
  isWord(context, at, 'at around about approximately just shortly before after local time ( )') ||
  (context.tokens[at]?.capital === true && wordAt(context, at + 1) === 'time');

/** "In Springfield in January, …": whether a token is of a place of something that the pack knows. */
const isPlaced = (context: SentenceContext, at: number): boolean =>
  context.names.some(({ value, first, next }) => value.kind === 'place' && at >= first && at < next);

/** Whether a date is among the first words of a sentence, or of a clause of it. */
function opensClause({ context, figure, lead }: DateQuery): boolean {
  const first = Math.min(context.opening, figure.first);
  const before = context.tokens.slice(first, figure.first);
  const hasClock = context.figures.some(({ kind, next }) => kind === 'clock' && next <= figure.first);
  const opens =
    before.length <= (hasClock ? LONGEST_OPENING_WITH_CLOCK : LONGEST_OPENING) &&
    before.every(
      ({ lower }, index) => isOneOf(lower, OPENING) || isPlaced(context, first + index) || (hasClock && isOfClock(context, first + index)),
    );
  // "Springfield, 2024: gunmen …"
  const isLabel =
    wordAt(context, figure.next) === ':' && before.every(({ lower }, index) => lower === ',' || isPlaced(context, first + index));
  // "He said: On the 26th of August …"
  const from = lead === 'the' && wordAt(context, figure.first - 2) === 'on' ? figure.first - 1 : figure.first;
  const isNext = wordAt(context, figure.first - 2) === 'and' && wordAt(context, figure.first - 3) === ',';
  const isClause = isNext || isWord(context, from - 2, ', : ; – — when who which that');
  if (isLabel) return true;
  return (opens || isClause) && (isOneOf(lead, ' in on late early the of last this * • - –') || figure.first === first);
}

/** "On 22 March, gunmen stormed …": first words of the sentence, with a verb of attack */
export function atOpening(query: DateQuery): Answer {
  const { context, figure, mentions, spokenOf, lead } = query;
  if (!opensClause(query)) return null;
  const events = mentions.filter(({ entity }) => entity.kind === 'event').map(({ entity }) => entity);
  // "On Monday a bishop was stabbed": on the same day much else is done.
  const isLoose = events.length === 0 && figure.date.relative;
  if (events.length === 0 && spokenOf !== null && isDayOf(spokenOf, figure)) events.push(spokenOf);
  // "On Friday missiles killed five": no event of the pack was done so.
  if (events.length === 0 || (isLoose && hasWord(context, FROM_AFAR))) return 'none';
  for (let at = figure.next; at < Math.min(context.next, figure.next + REACH_OF_VERB); at += 1) {
    const word = wordAt(context, at);
    // "On Friday missiles were fired; five people died": the next clause is of whatever the first one was.
    if (isLoose && word === ';') return null;
    // "a bomb went off"
    if (isOneOf(word, 'went set') && wordAt(context, at + 1) === 'off') return tokenAt(at);
    // "On Thursday a man with explosives went up to them": on the way to do it
    if (word === 'went' && isWord(context, at + 1, 'up into inside through')) continue;
    // "an attack which …" is still about the attack.
    if (isOneOf(word, OTHER_VERBS) && !(word === 'which' && EVENT_NOUNS.has(wordAt(context, at - 1)))) return 'none';
    if (isOneOf(word, isLoose ? HARM_OR_LOSS : ATTACK_VERBS) || takesLives(context, at)) return tokenAt(at);
  }
  if (isLoose) return null;
  // Verbs are many: a day that is an event's own, with nothing else said to have been done on it, dates the event.
  const isLed = lead !== '' || isWord(context, figure.next, '- – — : ,');
  const isOwn = (entity: Entity): boolean =>
    figure.date.day !== null
      ? isDayOf(entity, figure)
      : figure.date.year !== null && figure.date.month !== null && isMonthOf(entity, figure);
  return isLed && events.some(isOwn) ? itself(figure) : null;
}
