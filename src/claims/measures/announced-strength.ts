import { isDateFigure, type NumberFigure } from '../../text/index.ts';
import type { Entity, Lexicon } from '../lexicon.ts';
import { countsUpTo, type Reading } from '../reading.ts';
import { spanOf } from '../subjects/candidate.ts';
import { FOREIGN } from '../topics/topic.ts';
import type { NounPhrase } from '../words/noun-phrase.ts';
import { hasWord, isWord, type NamedSentence, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import type { Asked } from './asked.ts';
import { canBeStrength, GOING_FROM, GOING_TO, HAVING } from './estimate.ts';
import { announced } from './measure-reading.ts';

/** Words for a group whose strength is put, which is no toll of an event. */
const GROUP = 'group branch affiliate offshoot organisation organization';

const GROUP_OR_IT = `${GROUP} it`;
const GOING = `${GOING_TO} ${GOING_FROM}`;
/** How somebody puts it. */
const PUTTING = 'put puts estimate estimated estimates reckon reckoned reckons place places placed';

/** How far before a number the group may stand that it is of, in tokens. */
const REACH_OF_GROUP = 4;

/** Whether a sentence says by itself whose number it gives: "put the group at 2,000", "The group shrank from 4,000", "It is thought to have 2,000." */
function isOfGroup(context: SentenceContext, { first }: NumberFigure, isItsPage: boolean): boolean {
  const words = isItsPage ? GROUP_OR_IT : GROUP;
  if (wordAt(context, first - 1) === 'at' && isWord(context, first - 2, words)) return hasWord(context, PUTTING, first - 4, first - 2);
  const isGoing = isWord(context, first - 1, 'to from') && isWord(context, first - 2, GOING);
  const isHaving =
    isWord(context, first - 1, HAVING) &&
    (isWord(context, first - 1, 'fields fielded commands commanded') || wordAt(context, first - 2) === 'to');
  const isPut = wordAt(context, first - 1) === 'at' && isWord(context, first - 2, 'put estimated');
  return (isGoing || isHaving || isPut) && hasWord(context, words, first - 2 - REACH_OF_GROUP, first - 1);
}

/** What a number is of that is given of the group spoken of, in words that could be of nothing else; null where it is not. */
export function announcedOfGroup({ context, lexicon, topic }: Reading, figure: NumberFigure, phrase: NounPhrase): Asked | null {
  const { organisation, page } = topic;
  if (!lexicon.strength || organisation === null || organisation === FOREIGN || !organisation.isSubject) return null;
  const { first, next } = figure;
  if (!canBeStrength(context, figure, phrase) || !isOfGroup(context, figure, page === null)) return null;
  return {
    measure: announced({ value: lexicon.strength, first, next }, 0),
    words: spanOf(context, first - 1, first),
    organisation,
    by: 'estimate',
  };
}

/** "counted 2,000 in 2018 and 4,000 in 2019", "put it at 2,000 in 2018 and at 4,000 a year later": the next number of another year. */
export function isNextOfSeries(context: SentenceContext, { kind, first, next }: NumberFigure): boolean {
  let at = isWord(context, first - 1, 'at to of') ? first - 2 : first - 1;
  const dated = context.figures.find((figure) => isDateFigure(figure) && figure.next === at + 1);
  if (dated) at = dated.first - (isWord(context, dated.first - 1, 'in by') ? 2 : 1);
  const isDatedBehind =
    (isWord(context, next, 'in by') && context.figures.some((figure) => isDateFigure(figure) && figure.first === next + 1)) ||
    (wordAt(context, next) === 'a' && wordAt(context, next + 1) === 'year');
  // "shrank from 4,000 in 2016 to 2,000 in 2018"
  const isFromTo = wordAt(context, first - 1) === 'to' && context.figures.some((figure) => figure.kind === kind && figure.next === at + 1);
  return kind === 'count' && (dated !== undefined || isDatedBehind) && (isFromTo || isWord(context, at, 'and , ; then against'));
}

/** "Strength", "Number of fighters": what a heading over a section about a group says that its numbers are; null where it says none. */
export function announcedByHeading(lexicon: Lexicon, sentence: NamedSentence, organisation: Entity | null): Asked | null {
  if (!organisation) return null;
  const { tokens, first, next } = sentence;
  const end = isWord(sentence, next - 1, '. :') ? next - 1 : next;
  const hit = lexicon.cues.at(tokens, first, next).find(({ value, next: to }) => value.cue.role === 'heading' && to === end);
  return hit ? { measure: announced(hit, 0), words: spanOf(sentence, hit.first, hit.next), organisation, by: 'section' } : null;
}

/** What a sentence that has given the strength of a group leaves for the next one, which may give another; null where it gave none. */
export function announcedByEstimate(reading: Reading): Asked | null {
  const counts = countsUpTo(reading, reading.context.next);
  const last = counts.findLast(({ measure, subject }) => measure.measure.about === 'organisation' && subject.entity?.isSubject);
  return last ? { measure: last.measure, words: last.words, organisation: last.subject.entity, by: 'estimate' } : null;
}
