import { type Figure, withoutGenitive } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import { CARING } from '../others/venues.ts';
import { EVENT_NOUNS } from '../words/event-words.ts';
import { isCountry, isDemonym } from '../words/peoples.ts';
import { hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { isStrange } from './antecedent.ts';
import type { Mention } from './mentions.ts';

/** How far before its count a clause may open, and how far behind it a place may stand, in tokens. */
const REACH = 7;
/** How many words may follow a count that are whom it counts: "lost 90 young people in". */
const LONGEST_NOUN = 3;
/** How long the name of a place may be, in tokens. */
const LONGEST = 5;

/** What befalls people, whoever tells of it; and what a country or a town has been through. */
const LOSING = 'killed left claimed lost cost took wounded injured saw suffered';
const MOURNING = 'mourned buried lost';
const LOSING_OR_MOURNING = `${LOSING} ${MOURNING}`;
const BEFELL = 'killed died wounded injured hurt dead murdered slain shot lost perished';
const KILLING = 'killing killings murder murders massacre deaths';
const LANDS = 'country city town nation village people';

/** What people are taken to, whatever its name. */
const HOSPITALS = `${CARING} centre center`;

/** "In Springfield 90 people died, long before the hall": the place that a sentence begins with, right before its count. */
export function opensAtOther(context: SentenceContext, { first: count }: Figure, { entity, at: words }: Mention): boolean {
  const { first } = context;
  const end = wordAt(context, count - 1) === ',' ? count - 1 : count;
  if (!isWord(context, first, 'in at') || end <= first + 1 || words.some((word) => word.first < count)) return false;
  for (let at = first + 1; at < end; at += 1) if (!isOther(context, at, entity)) return false;
  return true;
}

/** Whether a token is a name, with its genitive or not, that has nothing to do with an event; a sentence may begin with a country. */
export function isOther(context: SentenceContext, at: number, entity: Entity): boolean {
  const word = withoutGenitive(wordAt(context, at));
  if (isDemonym(context.peoples, word) || context.speakers.has(word) || entity.places.has(word)) return false;
  if (at === context.first) return isCountry(context.peoples, word);
  const isOfEntity = context.names.some(({ value, first, next }) => at >= first && at < next && value.entity === entity);
  return !isOfEntity && isStrange(context, at, entity);
}

/** What one event does when people think of another. */
const RECALLING = 'recalled recalls evoked evokes echoed echoes resembled';

/** Whom a place has lost, and what may lead from them to it. */
const DEAD = 'dead deaths victims fatalities';

/** "worse than Springfield's 90 dead", "the 90 dead of Springfield", "recalled Springfield: 90 dead" */
function isOwned(context: SentenceContext, { first, next }: Figure, entity: Entity): boolean {
  const isOf = isWord(context, next, DEAD) && wordAt(context, next + 1) === 'of' && isOther(context, next + 2, entity);
  if (isOf || (wordAt(context, first - 1).endsWith("'s") && isOther(context, first - 1, entity))) return true;
  const isRecalled = hasWord(context, RECALLING, context.first, first - 2);
  return wordAt(context, first - 1) === ':' && isRecalled && isOther(context, first - 2, entity);
}

/** "Springfield, which killed 90", "Springfield, in which 90 died", "Ruritania, which mourned 90 dead", "the minister, whose country lost 90": what a clause is about. */
function isOfClause(context: SentenceContext, { first }: Figure, entity: Entity): boolean {
  for (let at = first - 1; at >= Math.max(context.first + 1, first - REACH); at -= 1) {
    if (isWord(context, at, ', ; :')) return false;
    if (wordAt(context, at) === 'whose') return isWord(context, at + 1, LANDS) && hasWord(context, MOURNING, at + 2, first);
    if (!isWord(context, at, 'which where')) continue;
    const isIn = isWord(context, at - 1, 'in at');
    const comma = isIn ? at - 2 : at - 1;
    const tells = isIn || wordAt(context, at) === 'where' || hasWord(context, LOSING_OR_MOURNING, at + 1, first);
    return wordAt(context, comma) === ',' && tells && isOther(context, comma - 1, entity);
  }
  return false;
}

/** "90 people were killed at Springfield", "lost 90 people in Springfield": where those counted were, right behind what befell them. */
function isPlaced(context: SentenceContext, { first, next }: Figure, { entity, at: words }: Mention): boolean {
  const isLed = isWord(context, first - 1, BEFELL) || (wordAt(context, first - 1) === 'of' && isWord(context, first - 2, KILLING));
  for (let at = next; at < next + REACH && !isWord(context, at, ', ; . and'); at += 1) {
    if (!isWord(context, at, 'at in')) continue;
    // "the 13 soldiers killed there gathered at Springfield"
    if (!isWord(context, at - 1, BEFELL) && !(isLed && at - next <= LONGEST_NOUN)) return false;
    const from = wordAt(context, at + 1) === 'the' ? at + 2 : at + 1;
    let to = from;
    while (to < context.next && to - from < LONGEST && context.tokens[to]?.capital) to += 1;
    if (to === from || isWord(context, to, HOSPITALS) || words.some((word) => word.first >= at && word.first < to)) return false;
    for (let index = from; index < to; index += 1)
      if (!isOther(context, index, entity) || isWord(context, index, HOSPITALS) || EVENT_NOUNS.has(wordAt(context, index))) return false;
    return true;
  }
  return false;
}

/**
 * Whether grammar ties a count to a name that is none of an event's own, though the sentence names the event elsewhere.
 * "Springfield recalled Shelbyville, where 90 died" counts for the second.
 */
export function isOfStrangeName(context: SentenceContext, figure: Figure, mention: Mention): boolean {
  if (figure.kind !== 'count') return false;
  const { entity } = mention;
  return (
    isOwned(context, figure, entity) ||
    isOfClause(context, figure, entity) ||
    isPlaced(context, figure, mention) ||
    (mention.at.length > 0 && opensAtOther(context, figure, mention))
  );
}
