import type { Figure } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import { isDemonym } from '../words/peoples.ts';
import { findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** Those who attack and what they do it with, by what their deed is called. */
const MEANS: readonly (readonly [string, string])[] = [
  ['bombing', 'bomb bombs bomber bombers'],
  ['shooting', 'gunman gunmen shooter shooters sniper snipers'],
];

/** How many words may stand before them: "a suicide car bomber". */
const MOST_BEFORE = 3;
/** What is only done with a bomb, and how far into its sentence it may stand, in tokens: "Two women blew up packed trains". */
const BLASTS = 'blew blow blows';
const REACH_OF_BLAST = 4;

/** "a truck bomb", "the ambulance bomb of 2018": what the bomb was in. */
const BOMB_IN = 'truck car lorry ambulance van minibus tractor tanker parcel letter roadside barrel motorcycle motorbike bicycle cart';
/** How far before its toll it may stand, in tokens, and what parts the two. */
const REACH_OF_BOMB = 12;
const PARTED = ', ; : . and but';

/** "A truck bomb killed 150", where the event spoken of was no such bomb. */
function vehicleBombBefore(context: SentenceContext, { first }: Figure, { eventWords, context: known }: Entity): number | null {
  const at = findWords(context, BOMB_IN, first - REACH_OF_BOMB, first).find(
    (vehicle) => isWord(context, vehicle + 1, 'bomb+ bomber+ bombing+') && !hasWord(context, PARTED, vehicle, first),
  );
  const word = at === undefined ? '' : wordAt(context, at);
  return at === undefined || eventWords.has(word) || known.has(word) ? null : at;
}

/**
 * "A car bomb killed 23", "Gunmen kill 14": a sentence that begins with somebody new, or with what they came with.
 * @param figure a count of the sentence; null for the whole of it
 * @returns their token, where the event spoken of is called by no such deed; null otherwise
 */
export function strangeMeansIn(context: SentenceContext, figure: Figure | null, entity: Entity): number | null {
  const { eventWords, context: known } = entity;
  const inVehicle = figure && vehicleBombBefore(context, figure, entity);
  if (inVehicle !== null) return inVehicle;
  const { opening } = context;
  const isLed = isWord(context, opening, 'a an the another two three four five six several');
  for (const [deed, words] of MEANS) {
    const [at] = findWords(context, words, opening, opening + (isLed ? MOST_BEFORE + 2 : 1));
    if (at === undefined || eventWords.has(deed) || known.has(wordAt(context, at))) continue;
    const isMany = wordAt(context, at).endsWith('s') || wordAt(context, at) === 'gunmen';
    const isOne = context.tokens
      .slice(opening + 1, at)
      .every(({ kind, capital, lower }) => lower === '-' || (kind === 'word' && (!capital || isDemonym(context.peoples, lower))));
    if (isOne && (isLed || isMany)) return at;
  }
  // "It sent two bombers to a wedding": those counted themselves
  const counted = figure && MEANS.find(([deed, words]) => !eventWords.has(deed) && isWord(context, figure.next, words));
  if (counted && figure && !known.has(wordAt(context, figure.next))) return figure.next;
  const [blast] = eventWords.has('bombing') ? [] : findWords(context, BLASTS, opening, opening + REACH_OF_BLAST);
  return blast !== undefined && isWord(context, blast + 1, 'up') ? blast : null;
}
