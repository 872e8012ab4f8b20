import { HARM_OR_DEATH } from '../words/date-verbs.ts';
import { isCountry } from '../words/peoples.ts';
import { hasWord, isWord, lineOpening, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import type { ForeignSign } from './foreign-sign.ts';

/** What a country says or does about an event anywhere. */
const REACTING =
  'say says said tell told deny denies denied condemn condemns condemned denounced mourn mourns mourned send sends sent offer offers offered express expresses expressed call calls called urge urges urged warn warns warned confirm confirms confirmed report reports reported blame blames blamed accuse accuses accused claim claims claimed raise raises raised tighten tightened step stepped put puts join joins joined stand stands stood declare declares declared believe believes believed advise advised vow vowed pledge pledged promise promised reject rejects rejected insist insists insisted maintain maintains lower lowered fly flew arrest arrested detain detained charge charged identify identified name named list lists listed revise revised correct corrected cut updated gives gave speaks spoke spoken reacted responded evacuated flown rescued brought pulled';

/** What may stand between a country and its verb. */
const BETWEEN = 'has had have is was will would also now still again already since later once itself did does';

/** Verbs that no ending tells. */
const STRONG = 'found saw went came took held knew began fell';

/** Whether something that has a place or a name of an event stands behind a token. */
const namesEvent = ({ names, tokens }: SentenceContext, from: number): boolean =>
  names.some(
    ({ value, first }) => first >= from && value.entity.kind === 'event' && (value.kind === 'name' || tokens[first]?.capital === true),
  );

/**
 * "Ruritania was shaken: six killed, 30 hurt", "Ruritania still asks itself how 77 people could die": what a sentence that
 * begins with a country counts happened there, unless the country only speaks of what has happened anywhere.
 */
export function countryToldOf(context: SentenceContext): ForeignSign[] {
  const first = lineOpening(context);
  if (!context.tokens[first]?.capital || !isCountry(context.peoples, wordAt(context, first))) return [];
  let verb = first + 1;
  while (isWord(context, verb, BETWEEN)) verb += 1;
  const token = context.tokens[verb];
  const isVerb =
    token?.kind === 'word' && !token.capital && (verb > first + 1 || /(s|ed|t|de)$/.test(token.lower) || isWord(context, verb, STRONG));
  const isToll = context.figures.some(({ kind }) => kind === 'count') && hasWord(context, HARM_OR_DEATH);
  if (!isVerb || !isToll || isWord(context, verb, REACTING) || namesEvent(context, first + 1)) return [];
  return [{ first, next: first + 1, kind: 'event', words: wordAt(context, first) }];
}
