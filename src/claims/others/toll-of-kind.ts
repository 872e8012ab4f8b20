import type { Entity } from '../lexicon.ts';
import { CHANGES } from '../measures/measure.ts';
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

/** Whether what people die of ends at a token: the count moves there, or a mark stands. */
const endsAt = (context: SentenceContext, at: number): boolean => isWord(context, at, VERBS) || /^([.;,]|)$/.test(wordAt(context, at));

/**
 * "The number of people killed in fires rose to 137": a statistic of a kind of death, which is no toll of an event.
 * @returns the token that names the kind, no word of where the event was; null where no count is of a kind
 */
export function kindOfTollIn(context: SentenceContext, entity: Entity): number | null {
  const [count] = findWords(context, COUNTS, context.first, context.first + REACH_OF_COUNT);
  if (count === undefined) return null;
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
