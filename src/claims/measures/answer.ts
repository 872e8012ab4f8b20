import type { NumberFigure } from '../../text/index.ts';
import type { Reading } from '../reading.ts';
import type { NounPhrase } from '../words/noun-phrase.ts';
import { isDemonym } from '../words/peoples.ts';
import type { Hit } from '../words/phrase-table.ts';
import { isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { isSpeakingOf } from '../words/speaks-of.ts';
import { announcedByEstimate, announcedOfGroup, isNextOfSeries } from './announced-strength.ts';
import type { Asked } from './asked.ts';
import { isEstimateOf } from './estimate.ts';
import { tellsHowMany } from './spoken-of.ts';

/** How far into its sentence an answer may stand, in tokens. */
const REACH_OF_ANSWER = 2;
/** And one that somebody is said to give. */
const REACH_OF_SPOKEN = 8;
/** What leads to a number that is all an answer says: "The ministry says 139.", "Officials put it at 139." */
const ANSWERING = 'say says said give gives gave count counts counted were are is was at';

/** And what leads to one of several answers: "The UN speaks of 4,000.", "Washington thinks 2,000"; not "It takes four." */
const TELLING = `${ANSWERING} of to from between with has have had think+ estimate+ estimated believe+ reckon+ suggest+ number+ numbered put+ name+ speak+ , : – — " “ ( than about`;

/** What says up to when a number is given. */
const UP_TO = 'so far as of to date until by now today , at last latest count';

/** "So far 139.", "As of Sunday, 139.": nothing but up to when stands before a number. */
function isUpToNow(context: SentenceContext, first: number): boolean {
  const { opening } = context;
  for (let at = opening; at < first; at += 1) {
    const isDay = context.figures.some((figure) => figure.kind === 'date' && at >= figure.first && at < figure.next);
    if (!isDay && !isWord(context, at, UP_TO)) return false;
  }
  return first > opening;
}

/** "How many died? At least 139, …": a number that opens the sentence behind a question, with no measure of its own. */
export function answerOf(reading: Reading, figure: NumberFigure, phrase: NounPhrase): Asked | null {
  const { first, next } = phrase;
  const { context, asked } = reading;
  const series = isNextOfSeries(context, figure) && first === next ? announcedByEstimate(reading) : null;
  if (series) return series;
  if (asked === null) return announcedOfGroup(reading, figure, phrase);
  if (asked.by === 'estimate' || asked.by === 'section') return isEstimateOf(context, figure, phrase) ? asked : null;
  // "Who died? At least 139 have a name now."
  if (asked.by === 'people' && context.tokens[next]?.kind === 'word' && !isWord(context, next, 'and including among')) return null;
  if (asked.by === 'there') return tellsHowMany(context, figure.first, figure.next) ? asked : null;
  const isOfPeople = asked.measure.measure.populations === true;
  const ends = (hit: Hit<unknown>): boolean => hit.first >= first && hit.next === next;
  const isBare =
    first === next ||
    context.populations.some((hit) => (isOfPeople || hit.value.id === 'all') && ends(hit)) ||
    // "95 Ruritanians"
    (isOfPeople && next === first + 1 && isDemonym(context.peoples, wordAt(context, first))) ||
    // "How strong is it? The UN says 2,000 fighters."
    context.cues.some((hit) => hit.value.measure === asked.measure.measure && hit.value.cue.role === 'noun' && ends(hit));
  // "Officials put the number at 137, including …", "gave their number as four"
  const isPut = isWord(context, figure.first - 1, 'at as') && isWord(context, figure.first - 2, 'number figure toll total count');
  // "The toll still rising?" "It's 139 as of tonight."
  const isIt =
    isWord(context, figure.first - 1, "is was 's now") &&
    (wordAt(context, context.opening) === 'it' || wordAt(context, figure.first - 2) === 'it');
  if ((isPut || (isIt && figure.first - context.opening <= REACH_OF_SPOKEN)) && isBare) return asked;
  // "anywhere from 1,500 to 2,200"
  const isAnywhere = isWord(context, figure.first - 1, 'from between') && wordAt(context, figure.first - 2) === 'anywhere';
  // "The UN says 4,000", of a group: what an event has done to people is more than one number.
  const isAll =
    (isSpeakingOf(context, figure.first) || isWord(context, figure.first - (isAnywhere ? 3 : 1), ANSWERING)) &&
    (next >= context.next - 1 || wordAt(context, next) === ';');
  if (isBare && isUpToNow(context, figure.first)) return asked;
  const isTold = asked.organisation !== null && isWord(context, figure.first - 1, TELLING);
  const reach = isTold || isAll ? REACH_OF_SPOKEN : REACH_OF_ANSWER;
  return figure.first - context.opening < reach && isBare ? asked : null;
}
