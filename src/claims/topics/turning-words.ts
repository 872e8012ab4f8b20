import { isDateFigure, wordSet } from '../../text/index.ts';
import { CRASHES, FROM_AFAR } from '../others/accident.ts';
import { BRINGING } from '../others/other-instance.ts';
import { BLOWS, POLICE_WORK } from '../others/other-scene.ts';
import { MEMORY, RECALLING } from '../others/recollection.ts';
import { THROUGH } from '../others/stricken.ts';
import { CONTRASTS, EVENT_NOUNS } from '../words/event-words.ts';
import { isCountry } from '../words/peoples.ts';
import { hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { isRecordLine } from './record-line.ts';

/** Words without one of which no sentence turns to something else, unless it counts or dates something. */
const TURNING: ReadonlySet<string> = new Set([
  ...EVENT_NOUNS,
  ...wordSet(`${BLOWS} ${POLICE_WORK} ${RECALLING} ${MEMORY} ${FROM_AFAR} ${CRASHES} ${BRINGING} ${THROUGH} ${CONTRASTS}`),
  ...wordSet(
    'year+ decade+ before worse stranger fire another storms bomb bombs bomber bombers gunman gunmen deadliest worst bloodiest latest last first followed',
  ),
]);

/** How far into its sentence "And on Springfield" may stand, in tokens. */
const REACH_OF_TURN = 6;

/** Whether a sentence can turn to something else at all: most that count nothing cannot, and need no closer look. */
export function mayTurn(context: SentenceContext): boolean {
  const { tokens, figures, cues, names, first, next } = context;
  if (
    isRecordLine(context) ||
    figures.some((f) => isDateFigure(f) || (f.kind === 'count' && cues.length + context.populations.length > 0)) ||
    names.some(({ value }) => value.kind === 'hint')
  )
    return true;
  if (isWord(context, first, 'in at near across outside for') || isCountry(context.peoples, wordAt(context, first))) return true;
  if (hasWord(context, 'on about regarding', first, first + REACH_OF_TURN)) return true;
  for (let at = first; at < next; at += 1) if (TURNING.has(tokens[at]?.lower ?? '')) return true;
  return false;
}
