import { isDateFigure, wordSet } from '../../text/index.ts';
import { CRASHES, FROM_AFAR } from '../others/accident.ts';
import { BRINGING } from '../others/other-instance.ts';
import { BLOWS, POLICE_WORK } from '../others/other-scene.ts';
import { MEMORY, RECALLING } from '../others/recollection.ts';
import { THROUGH } from '../others/stricken.ts';
import { hasCapital } from '../words/capitals.ts';
import { CONTRASTS, EVENT_NOUNS } from '../words/event-words.ts';
import { isCountry } from '../words/peoples.ts';
import { hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { isRecordLine } from './record-line.ts';

/** Words without one of which no sentence turns to something else, unless its figures do. */
const TURNING: ReadonlySet<string> = new Set([
  ...EVENT_NOUNS,
  ...wordSet(`${BLOWS} ${POLICE_WORK} ${RECALLING} ${MEMORY} ${FROM_AFAR} ${CRASHES} ${BRINGING} ${THROUGH} ${CONTRASTS}`),
  ...wordSet(
    'year+ decade+ before worse stranger fire another storms bomb bombs bomber bombers gunman gunmen shooter+ sniper+ deadliest worst bloodiest latest last first followed',
  ),
]);

/** How far into its sentence "And on Springfield" may stand, in tokens. */
const REACH_OF_TURN = 6;

/** "15,000 homes are flooded at Springfield", "On Friday two people were hurt": figures of people, of a time, or beside a name. */
function countsOrDates(context: SentenceContext): boolean {
  const { figures, cues, populations, opening } = context;
  if (figures.length === 0) return false;
  const isOfPeople = cues.length > 0 || populations.length > 0;
  return figures.some((figure) => isDateFigure(figure) || (isOfPeople && figure.kind === 'count')) || hasCapital(context, opening + 1);
}

/** Whether a sentence can turn to something else at all: most cannot, and need no closer look. */
export function mayTurn(context: SentenceContext): boolean {
  const { tokens, names, first, next } = context;
  if (isRecordLine(context) || countsOrDates(context) || names.some(({ value }) => value.kind === 'hint')) return true;
  if (isWord(context, first, 'in at near across outside for') || isCountry(context.peoples, wordAt(context, first))) return true;
  if (hasWord(context, 'on about regarding', first, first + REACH_OF_TURN)) return true;
  for (let at = first; at < next; at += 1) if (TURNING.has(tokens[at]?.lower ?? '')) return true;
  return false;
}
