import { capitalsEnd, capitalsStart } from '../words/capitals.ts';
import { EVENT_NOUNS } from '../words/event-words.ts';
import { isInGroupName } from '../words/group-name.ts';
import { countAt, findWords, hasWord, isWord, lineOpening, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { type ForeignSign, placeAt } from './foreign-sign.ts';

/** What a place goes through. */
const HAS_GONE_THROUGH = 'had seen suffered known endured experienced lived been witnessed';
/** Those of them that are said of nothing but a place. */
export const THROUGH = 'lived suffered endured experienced';
const WENT_THROUGH = 'suffered endured experienced knows remembers';
/** What people do as well: of a place it is said of what happened there. */
const SAW = 'saw witnessed';
/** What a place has done with its dead: those of its own, or of the event, as may be. */
const HAS_LOST = 'lost loses mourned mourns mourning buried buries';
const SIGNALS = `has had with cost counted counts ${WENT_THROUGH} ${SAW} ${HAS_LOST}`;
const BETWEEN = 'also since already itself once twice now long never not rarely seldom hardly';
/** What else a clause begins with that "has" follows. */
export const NO_NAMES =
  'i we you they then it he she this that there who which what nobody everybody everyone somebody someone one each neither either none nothing all so but and terror violence history';

/** A plural is no name, though a sentence begins with it: "Hospitals saw 40 wounded", but not "Paris" or "Dallas". */
const PLURAL = /[^aious]s$/;

/** How far "has" and its participle, or "saw" and what was seen, may be apart, in tokens. */
const REACH = 3;

/** How far behind "cost" what it cost may stand, in tokens. */
const REACH_OF_LIVES = 7;

/** Whether the words before a token have been through something: "Springfield has had", "Springfield has since lived through", "Springfield saw". */
function hasGoneThrough(context: SentenceContext, at: number): boolean {
  if (isWord(context, at, WENT_THROUGH)) return true;
  // "Springfield saw two blasts", but not "Roe saw two men"
  if (isWord(context, at, SAW)) return context.tokens.slice(at + 1, at + 1 + REACH).some(({ lower }) => EVENT_NOUNS.has(lower));
  if (!isWord(context, at, 'has had')) return false;
  let verb = at + 1;
  while (verb <= at + REACH && isWord(context, verb, BETWEEN)) verb += 1;
  return isWord(context, verb, HAS_GONE_THROUGH);
}

/** Whether a count stands at a token, with one of some words behind it. */
function countsThere(context: SentenceContext, at: number, behind: string): boolean {
  const count = countAt(context, at);
  return count !== undefined && isWord(context, count.next, behind);
}

/** "Springfield lost 130 people", "Shelbyville buried 22", but not "The army mourned 13 soldiers" or "Shelbyville lost three of its own" */
const hasLost = (context: SentenceContext, first: number, end: number): boolean =>
  isWord(context, end, HAS_LOST) && wordAt(context, first) !== 'the' && countsThere(context, end + 1, 'people lives dead , . ; in');

/** "Springfield cost four of us their lives" */
const hasCost = (context: SentenceContext, end: number): boolean =>
  isWord(context, end, 'cost') && hasWord(context, 'life lives', end + 1, end + REACH_OF_LIVES);

/** "Springfield had 14 dead", "Springfield counts 14 dead" */
const hadDead = (context: SentenceContext, end: number): boolean =>
  isWord(context, end, 'had has counted counts') &&
  !context.speakers.has(wordAt(context, end - 1)) &&
  countsThere(context, end + 1, 'dead killed deaths wounded injured');

const WORSE = 'worse deadlier bloodier';

/** "Springfield was worse", "It was worse than Springfield": what the event is held against. */
function comparedIn(context: SentenceContext): ForeignSign[] {
  return findWords(context, WORSE).flatMap((at): ForeignSign[] => {
    const behind = wordAt(context, at + 1) === 'than' ? at + 2 : null;
    if (behind !== null) {
      const next = capitalsEnd(context, behind);
      return next > behind ? [placeAt(context, behind, next)] : [];
    }
    const verb = isWord(context, at - 1, 'much far even') ? at - 2 : at - 1;
    const first = capitalsStart(context, verb);
    return isWord(context, verb, 'was were') && first < verb && !isWord(context, first, NO_NAMES) ? [placeAt(context, first, verb)] : [];
  });
}

/** "The president visited Springfield after 22 died there" */
function visitedIn(context: SentenceContext): ForeignSign[] {
  if (!hasWord(context, 'there')) return [];
  return findWords(context, 'visited visits toured').flatMap((at) => {
    const next = capitalsEnd(context, at + 1);
    return next > at + 1 ? [placeAt(context, at + 1, next)] : [];
  });
}

/** "Springfield, with 130 dead" */
const isListed = (context: SentenceContext, end: number): boolean =>
  isWord(context, end, ',') && wordAt(context, end + 1) === 'with' && countAt(context, end + 2) !== undefined;

/** Whether a name at a token is what its clause begins with. */
const opensClause = (context: SentenceContext, first: number): boolean =>
  first === lineOpening(context) || isWord(context, first - 1, '; : , and but while');

/** "A year earlier, Springfield had lived through something similar": places that a clause begins with, and what they have been through. */
export const goneThrough = (context: SentenceContext): ForeignSign[] =>
  findWords(context, THROUGH).flatMap((verb): ForeignSign[] => {
    let end = verb - 1;
    while (isWord(context, end, BETWEEN)) end -= 1;
    const first = capitalsStart(context, end);
    const isName = first < end && opensClause(context, first) && !isWord(context, first, NO_NAMES) && !isInGroupName(context, first);
    return isName && isWord(context, end, 'has had') ? [placeAt(context, first, end)] : [];
  });

/**
 * "Springfield has had six, with 100 dead", "; Springfield saw two blasts", "Springfield, with 130 dead, and Shelbyville,
 * with 192": places that something has happened to, as what a clause is about.
 */
export function strickenIn(context: SentenceContext): ForeignSign[] {
  const signs = [...visitedIn(context), ...comparedIn(context)];
  if (!hasWord(context, SIGNALS)) return signs;
  const opening = lineOpening(context);
  for (let first = context.first; first < context.next - 1; first += 1) {
    const end = capitalsEnd(context, first);
    if (end === first) continue;
    const isName = !isWord(context, first, NO_NAMES) && !(first === opening && PLURAL.test(wordAt(context, end - 1)));
    const isStricken =
      isName && (hasGoneThrough(context, end) || hasLost(context, first, end) || hasCost(context, end) || hadDead(context, end));
    if (opensClause(context, first) && !isInGroupName(context, first) && (isStricken || isListed(context, end)))
      signs.push(placeAt(context, first, end));
    first = end;
  }
  return signs;
}
