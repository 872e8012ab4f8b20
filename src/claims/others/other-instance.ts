import { isDateFigure, isOneOf } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import { isStrange } from '../subjects/antecedent.ts';
import { capitalsEnd } from '../words/capitals.ts';
import { EVENT_NOUNS } from '../words/event-words.ts';
import { FINITE_VERBS, PHRASE_ENDS } from '../words/grammar-words.ts';
import { isInGroupName } from '../words/group-name.ts';
import { isCountry } from '../words/peoples.ts';
import { countAt, findWords, hasPhrase, hasWord, isOfEntity, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { tellsOfOtherYear } from './other-time.ts';
import { NO_NAMES } from './stricken.ts';

/** What a name is said to be that is one of several. */
const INSTANCES: readonly string[] = [
  'another',
  'one of them',
  'one of those',
  'one of these',
  'on that list',
  'on the list',
  'an example',
  'one example',
  'a case in point',
  'no exception',
  'next',
  'half forgotten',
  'all but forgotten',
];

/** How far behind its verb that may begin, and how far behind "There was also" its place or year may stand, in tokens. */
const REACH = 4;
const REACH_OF_PLACE = 8;

/** What somebody does who brings up a place: "pointed to Springfield". */
const POINTING = 'pointed points pointing';

/** What such a sentence begins with that has no verb. */
const FRAGMENT_OPENINGS = 'and then next first before after a an one two three four five six ten later earlier so or';

/** What has been somewhere else as well. */
const HAPPENING = 'happened happens occurred was were been seen';

/** Words without which no sentence brings up another. */
export const BRINGING = `${POINTING} another happened example exception next list also then too well`;

type Query = { readonly context: SentenceContext; readonly known: readonly Entity[] };

const isOther = ({ context, known }: Query, at: number): boolean =>
  context.tokens[at]?.capital === true && known.every((entity) => isStrange(context, at, entity));

/** Whether a sentence can begin with a name of something else: a capital is no sign of one there. */
const mayOpenWithName = ({ context, known }: Query, at: number): boolean => {
  const word = wordAt(context, at);
  const isNone = PHRASE_ENDS.has(word) || EVENT_NOUNS.has(word) || isWord(context, at, NO_NAMES) || isInGroupName(context, at);
  return !isNone && known.every((entity) => !isOfEntity(context, at, entity) && !entity.places.has(word));
};

/** "Springfield is another name on that list", "Shelbyville had its parade" */
function opensWithOther(query: Query): boolean {
  const { context } = query;
  const first = context.opening;
  const verb = capitalsEnd(context, first);
  if (verb === first || !mayOpenWithName(query, first)) return false;
  if (isWord(context, verb, 'had has') && wordAt(context, verb + 1) === 'its') return true;
  return isWord(context, verb, 'is was remains') && hasPhrase(context, INSTANCES, verb + 1, verb + 1 + REACH);
}

/** "What happened in Springfield is half forgotten." */
function asksWhatHappened(query: Query): boolean {
  const { context } = query;
  const first = context.opening;
  return (
    wordAt(context, first) === 'what' &&
    wordAt(context, first + 1) === 'happened' &&
    isWord(context, first + 2, 'in at') &&
    isOther(query, first + 3)
  );
}

/** "There was also the funeral in 2020.", "Then there was Springfield." */
function addsOne(query: Query): boolean {
  const { context, known } = query;
  const was = findWords(context, 'was came', context.first, context.first + REACH).find((at) =>
    isWord(context, at - 1, 'there') ? isWord(context, at + 1, 'also') || wordAt(context, at - 2) === 'then' : false,
  );
  if (was === undefined) return false;
  const isDated = context.figures.some((figure) => isDateFigure(figure) && figure.first > was) && tellsOfOtherYear(context, known);
  for (let at = was + 1; at < was + REACH_OF_PLACE; at += 1) if (isOther(query, at)) return true;
  return isDated;
}

/** "A senior official pointed to Springfield." A country may be whom somebody blames. */
function pointsTo(query: Query): boolean {
  const { context } = query;
  return findWords(context, POINTING).some(
    (at) => wordAt(context, at + 1) === 'to' && isOther(query, at + 2) && !isCountry(context.peoples, wordAt(context, at + 2)),
  );
}

/** The longest sentence without a verb, in tokens. */
const LONGEST_FRAGMENT = 9;

/** Verbs that are in most sentences. */
const AUXILIARIES = 'is are was were be been has have had do does did will would can could may might must';

/** "And then the Springfield.", "Two years on, Shelbyville.": a name, and nothing said of it. */
function isFragment(query: Query): boolean {
  const { context } = query;
  const { tokens, next } = context;
  // "A: Yes.", an answer
  const first = context.opening;
  // A line without a stop is a heading, or a name under a picture.
  // "Four men from Springfield.", an answer as well
  if (countAt(context, first) !== undefined) return false;
  if (next - first > LONGEST_FRAGMENT || wordAt(context, next - 1) !== '.' || !isWord(context, first, FRAGMENT_OPENINGS)) return false;
  const words = tokens.slice(first, next - 1);
  return (
    words.every(({ lower, capital }) => !FINITE_VERBS.has(lower) && !isOneOf(lower, AUXILIARIES) && (capital || !lower.endsWith('ed'))) &&
    words.some((_, index) => index > 0 && isOther(query, first + index))
  );
}

/** "It happened at a theatre in Springfield, too." */
function isToo(query: Query): boolean {
  const { context } = query;
  const last = context.next - 2;
  const too =
    wordAt(context, last) === 'too' ? last : wordAt(context, last) === 'well' && wordAt(context, last - 1) === 'as' ? last - 1 : null;
  if (too === null || !hasWord(context, HAPPENING)) return false;
  return isOther(query, wordAt(context, too - 1) === ',' ? too - 2 : too - 1);
}

/**
 * Whether a sentence brings up another of the same kind by its name alone: what is told next is of that.
 * @param known the events that have been spoken of
 */
export function bringsUpAnother(context: SentenceContext, known: readonly Entity[]): boolean {
  const query = { context, known };
  return known.length > 0 && [opensWithOther, asksWhatHappened, addsOne, pointsTo, isFragment, isToo].some((brings) => brings(query));
}
