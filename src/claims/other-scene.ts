import { type DateValue, dateValue, isDateFigure } from '../text/index.ts';
import { HARM } from './date-verbs.ts';
import { type ForeignSign, isInGroupName, placesApart } from './foreign-signs.ts';
import { PHRASE_ENDS } from './grammar-words.ts';
import type { Entity } from './lexicon.ts';
import { hasWord, isWord, type SentenceContext } from './sentence-context.ts';

/** What is done to people and things, whether or not anybody is counted. */
const BLOWS = `${HARM} stormed crashed collided shelled raided burnt collapsed sank derailed erupted broke overturned plunged fell`;

/** What police and courts do, which may go on anywhere. */
const POLICE_WORK = 'searched arrested detained caught seized convicted jailed deported praised foiled thwarted';

/** What is done to towns and countries rather than to people. */
const BLOWS_TO_PLACES = 'attacked bombed struck shelled raided stormed targeted hit rocked';

/** How far the verb of "Springfield was shelled" may stand from its auxiliary, in tokens. */
const REACH_OF_VERB = 3;
/** How far into its sentence "A crowded minibus" may go, in tokens. */
const REACH_OF_VEHICLE = 4;
/** How far the verb of "After the attack a shop was burned" may stand, in tokens. */
const REACH_OF_SHOP = 12;

/** "Springfield was shelled", "Ruritania has been attacked": a name that is no place of an event spoken of. */
function isStruck(context: SentenceContext, known: readonly Entity[]): boolean {
  const { tokens, first, next } = context;
  let at = first;
  while (at < next && tokens[at]?.capital && tokens[at]?.kind === 'word') at += 1;
  const name = tokens[at - 1]?.lower ?? '';
  // "She was hit", "Police were attacked": the capital is the sentence's.
  const isPeople = PHRASE_ENDS.has(name) || isInGroupName(context, at - 1) || context.populations.some((hit) => hit.next === at);
  const isName = at > first && !isPeople && known.every(({ places }) => !places.has(name));
  return isName && isWord(context, at, 'was were has have') && hasWord(context, BLOWS_TO_PLACES, at + 1, at + 1 + REACH_OF_VERB);
}

/** "The group had struck a wedding", "attacked a church": something that has not been spoken of. */
function strikesSomething(context: SentenceContext): boolean {
  for (let at = context.first + 1; at < context.next; at += 1)
    // "attacked a large gathering", as those who did it may call it
    if (isWord(context, at, BLOWS_TO_PLACES) && isWord(context, at + 1, 'a an another'))
      return !hasWord(context, 'gathering gatherings crowd crowds', at + 2, at + 2 + REACH_OF_VERB);
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

/** Whether words refer back to an event spoken of. */
function isEchoOf(context: SentenceContext, known: readonly Entity[]): boolean {
  return context.names.some(({ value, first }) => {
    if (!known.includes(value.entity)) return false;
    return value.kind === 'context'
      ? !context.tokens[first]?.capital
      : value.kind === 'event-word' && isWord(context, first - 1, 'the this that');
  });
}

/** "caught a cell" */
function catchesSomebody(context: SentenceContext): boolean {
  for (let at = context.first; at < context.next; at += 1)
    if (isWord(context, at, POLICE_WORK) && isWord(context, at + 1, 'a an another')) return true;
  return false;
}

/** "In Ruritania police searched flats", "A man was held in Springfield": a sentence that begins with another place, or somebody new. */
function isElsewhereAtOnce(context: SentenceContext, signs: readonly ForeignSign[], known: readonly Entity[]): boolean {
  const places = placesApart(context, signs, known);
  return (
    places.some(({ first }) => first <= context.first + 1) ||
    (places.length > 0 && (isWord(context, context.first, 'a an') || catchesSomebody(context)))
  );
}

/**
 * Whether a sentence that names no event tells of a blow somewhere else, or later: what is counted right after it is of that.
 * @param signs places and events of the sentence
 * @param known the events that have been spoken of
 */
export function tellsOfOtherScene(context: SentenceContext, signs: readonly ForeignSign[], known: readonly Entity[]): boolean {
  const isBlow = hasWord(context, BLOWS);
  if (!isBlow && !hasWord(context, POLICE_WORK)) return false;
  if (!isBlow) return !isEchoOf(context, known) && isElsewhereAtOnce(context, signs, known);
  if (isAftermath(context) || tellsOfOtherYear(context, known)) return true;
  if (isEchoOf(context, known)) return false;
  return (
    placesApart(context, signs, known).length > 0 ||
    isStruck(context, known) ||
    strikesSomething(context) ||
    isInAnother(context) ||
    isAccident(context)
  );
}

/** "In 2011 a helicopter was shot down": a year that is written out, and none of an event spoken of. */
export function tellsOfOtherYear(context: SentenceContext, known: readonly Entity[]): boolean {
  const years = context.figures.flatMap((figure) => {
    const isYear = isDateFigure(figure) && figure.date.year !== null && isWord(context, figure.first - 1, 'in on') && !figure.date.relative;
    const value = isYear ? dateValue(figure.date, null) : null;
    return value ? [value] : [];
  });
  const isOf = ({ from, to }: DateValue): boolean =>
    known.some(({ days }) => days?.from != null && days.to !== null && from <= days.to && to >= days.from);
  return years.length > 0 && !years.some(isOf);
}

/** "A bus fell into a ravine" */
function isAccident(context: SentenceContext): boolean {
  const { first } = context;
  return (
    isWord(context, first, 'a an') &&
    hasWord(context, 'bus car train plane helicopter truck lorry boat ship ferry bridge', first + 1, first + REACH_OF_VEHICLE)
  );
}

/** "in another hall" */
function isInAnother(context: SentenceContext): boolean {
  for (let at = context.first; at < context.next; at += 1)
    if (isWord(context, at, 'in at on near') && isWord(context, at + 1, 'another')) return true;
  return false;
}
