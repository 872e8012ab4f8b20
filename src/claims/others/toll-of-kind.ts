import type { Entity } from '../lexicon.ts';
import { CHANGES } from '../measures/measure.ts';
import { EVENT_NOUNS } from '../words/event-words.ts';
import { isDemonym } from '../words/peoples.ts';
import { findWords, isTollVerb, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** What is counted, and how far into its sentence it may stand, in tokens. */
const COUNTS = 'number numbers count tally toll total';
const REACH_OF_COUNT = 4;

/** How far behind the count what befell people may stand, in tokens: "The number of those who were killed". */
const REACH_OF_VERB = 8;

/** Where people die at any time, without an article: "killed at work". */
const ANYWHERE = 'traffic sea work home prison custody jail war combat childbirth farming mining';

/** What is of one attack as well, though it is many, and units of time. */
const OF_ONE =
  'bullets shots gunshots explosives flames fumes attackers militants assailants terrorists bombers shooters burns wounds injuries hospitals minutes hours days weeks months';

/** What says that it is one spoken of, or one of several. */
const LED = 'the this that these those a an both two three twin double its';

/** The most words of what people die of: "in severe road accidents". */
const LONGEST = 3;

/** What a count does or is, right behind what it counts. */
const VERBS = `${CHANGES} was is has had stood stands reached passed`;
const VERBS_OR_COLON = `${VERBS} :`;

/** Whether what people die of ends at a token: the count moves there, or a mark stands. */
const endsAt = (context: SentenceContext, at: number): boolean => isWord(context, at, VERBS) || /^([.;,]|)$/.test(wordAt(context, at));

const DEATHS = 'deaths fatalities';

/** What may stand before "deaths" and says nothing of what people died of. */
const OF_ANY =
  'the all total confirmed reported known recorded registered official civilian military new more further additional other first related';

/** "Traffic deaths rose to 137", "Overdose deaths: 140": the token of what people die of, where a sentence begins with it; null where none does. */
function kindOfDeath(context: SentenceContext, { context: known, eventWords, places }: Entity): number | null {
  // "Gun deaths: 140", where the sentence opens behind the colon
  const opening = isWord(context, context.first + 1, DEATHS) ? context.first : context.opening;
  const at = [opening + 1, opening + 2].find((index) => isWord(context, index, DEATHS));
  if (at === undefined || !isWord(context, at + 1, VERBS_OR_COLON)) return null;
  const kind = at - 1;
  const word = wordAt(context, kind);
  const isOwn = known.has(word) || eventWords.has(word) || places.has(word);
  // "Ruritanian deaths": whose they are
  const isOfPeople = kind > opening ? context.tokens[kind]?.capital : context.populations.some(({ first }) => first === kind);
  return isOwn || isOfPeople || isWord(context, kind, OF_ANY) || isDemonym(context.peoples, word) ? null : kind;
}

/** "The number of terrorist attacks rose to 120": the token of what is many, behind a count; null where nothing is. */
function numberOfEvents(context: SentenceContext, count: number): number | null {
  if (wordAt(context, count + 1) !== 'of' || isWord(context, count + 2, LED)) return null;
  let end = count + 2;
  while (end < count + 2 + LONGEST && !EVENT_NOUNS.has(wordAt(context, end))) end += 1;
  return /[^s]s$/.test(wordAt(context, end)) && endsAt(context, end + 1) && EVENT_NOUNS.has(wordAt(context, end)) ? end : null;
}

/**
 * "The number of people killed in fires rose to 137": a statistic of a kind of death, which is no toll of an event.
 * @returns the token that names the kind, no word of where the event was; null where no count is of a kind
 */
export function kindOfTollIn(context: SentenceContext, entity: Entity): number | null {
  const death = kindOfDeath(context, entity);
  if (death !== null) return death;
  const [count] = findWords(context, COUNTS, context.first, context.first + REACH_OF_COUNT);
  if (count === undefined) return null;
  const events = numberOfEvents(context, count);
  if (events !== null) return events;
  for (const { value, next } of context.cues) {
    if (!isTollVerb(value) || next <= count || next > count + REACH_OF_VERB) continue;
    if (!isWord(context, next, 'in at on by from of')) continue;
    let end = next + 1;
    while (end <= next + LONGEST && context.tokens[end]?.kind === 'word' && !context.tokens[end]?.capital && !endsAt(context, end))
      end += 1;
    const kind = end - 1;
    const word = wordAt(context, kind);
    const isOwn = isWord(context, kind, OF_ONE) || entity.context.has(word);
    const isKind = /[^s]s$/.test(word) || isWord(context, kind, ANYWHERE);
    if (kind > next && endsAt(context, end) && isKind && !isOwn && !isWord(context, next + 1, LED)) return kind;
  }
  return null;
}
