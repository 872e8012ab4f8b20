import type { NumberFigure } from '../../text/index.ts';
import type { MeasureReading } from '../measures/measure-reading.ts';
import { CARING } from '../others/venues.ts';
import { findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** What somebody does for people one by one, and never for all whom an event has hurt. */
const FOR_SOME = 'helped visited bandaged met interviewed comforted saved paid compensated examined carried drove';
const TO_SOME = 'given paid donated';

/** "the families of 95 dead have been paid": as many as somebody has come to; those of "145 people killed" are of all. */
const areOfThem = (context: SentenceContext, { first }: NumberFigure): boolean =>
  wordAt(context, first - 1) === 'of' &&
  isWord(context, first - 2, 'families relatives widows parents dna photos portraits funerals burials');

/** "has paid for 110 dead", "visited 28 people hurt", "gave blood to 28" */
const isReached = (context: SentenceContext, { first }: NumberFigure): boolean =>
  (wordAt(context, first - 1) === 'for' && isWord(context, first - 2, 'paid compensated compensation')) ||
  (wordAt(context, first - 1) === 'to' && isWord(context, first - 2, TO_SOME)) ||
  isWord(context, first - 1, FOR_SOME);

/** What one house does for those brought to it, and how far before the count whoever does it may stand, in tokens. */
const TAKES_IN = 'treated treats treating received receives admitted admits accepted accepts took takes operated';
const ONE_PERSON = 'she he i surgeon paramedic nurse charity';
const REACH = 8;

/** "One hospital took in 28", "Doctors at the institute treated 28", "She bandaged 28": those who came to one of several. */
function isTakenIn(context: SentenceContext, { first }: NumberFigure): boolean {
  const verb = findWords(context, TAKES_IN, first - 3, first).at(-1);
  if (verb === undefined) return false;
  const isOne = findWords(context, CARING, verb - REACH, verb).some((at) => !wordAt(context, at).endsWith('s'));
  return isOne || hasWord(context, ONE_PERSON, verb - 3, verb);
}

/** What is done for some of the hurt, and what some of them do. */
const DONE = 'operated visited paid compensated flown moved transferred discharged';

/** "28 injured were operated on", "28 wounded had arrived" */
function isDone(context: SentenceContext, next: number): boolean {
  const isBy = isWord(context, next, 'were have had') && isWord(context, next + 1, 'arrived');
  return isBy || (isWord(context, next, 'were are') && isWord(context, next + 1, DONE));
}

/** Whether a count is of those dead or hurt to whom somebody has come so far, and not of all. */
export function areCaredFor(context: SentenceContext, figure: NumberFigure, { hit }: MeasureReading): boolean {
  if (hit.value.cue.role === 'noun' && (areOfThem(context, figure) || isDone(context, hit.next))) return true;
  const isTold = hit.value.cue.role === 'noun' || (hit.value.cue.role === 'passive' && hit.first >= figure.next);
  return isTold && (isReached(context, figure) || isTakenIn(context, figure));
}
