import type { Figure } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import { isElsewhereFrom } from '../others/elsewhere.ts';
import { HARM } from '../words/date-verbs.ts';
import { behindNoun } from '../words/event-words.ts';
import { findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { isOfCare } from './group-tally.ts';
import { isMeasuredBy, SPANS } from './measured-by.ts';
import type { Mention } from './mentions.ts';
import { isByAnother, isInAnother } from './new-event.ts';
import { BODIES, isNotIt } from './not-it.ts';
import { isOfOtherHead } from './other-head.ts';
import { endBefore, firstOf, hasOwnClause, hasVerb } from './own-clause.ts';

/** How far into its sentence what leads to an event may stand, and how far before the event, in tokens. */
const REACH_OF_OPENING = 7;
const REACH_OF_EVENT = 6;

/** What sets other events beside it. */
const BESIDE = 'before until till beyond besides like unlike counting including excluding citing recalling remembering';
/** What puts them beside it where "in" or "with" comes between: "As in the attack on the hall, …". */
const AS = 'in at with during';
/** Two words that do. */
const APART: readonly (readonly [string, string])[] = [
  ['apart', 'from'],
  ['aside', 'from'],
  ['addition', 'to'],
  ['contrast', 'to'],
  ['response', 'to'],
  ['only', 'to'],
  ['to', 'avenge'],
  ['on', 'from'],
  ['together', 'with'],
  ['reminiscent', 'of'],
  ['anniversary', 'of'],
];

/** What happens to people, and who does it, right behind a count or right before it. */
const BEFELL = 'killed died wounded injured hurt shot murdered slain perished';
const DID = 'killed kill killing wounded wounding injured injuring claimed';
const REACH_OF_FATE = 5;
/** What those who attack do, right behind their number. */
const ATTACKED = 'stormed attacked opened burst entered raided struck wore broke seized stabbed fired';

/** "six attackers stormed", "six gunmen in masks opened fire" */
export const areAttacking = (context: SentenceContext, { next }: Figure): boolean => hasWord(context, ATTACKED, next, next + REACH_OF_FATE);

/** How a sentence begins that tells of another time or of other events than the one it names. */
function leadsBeside(context: SentenceContext, at: number): boolean {
  const before = wordAt(context, at - 1);
  if (isWord(context, at, BESIDE) || APART.some(([one, two]) => before === one && wordAt(context, at) === two)) return true;
  if (before === 'as' && isWord(context, at, AS)) return true;
  // "A year after the hall", "In the two years since", "In the month of the attack"
  if (isWord(context, at, 'after since before')) return isWord(context, at, 'since') || isWord(context, at - 1, SPANS);
  return wordAt(context, at) === 'of' && isWord(context, at - 1, 'year month') && isWord(context, at - 2, 'the');
}

/** "After the hall, 19 people were killed in Springfield": what came then, where the event was not. */
const leadsElsewhere = (context: SentenceContext, at: number, { next }: Figure, entity: Entity): boolean =>
  isWord(context, at, 'after following') && isElsewhereFrom(context, next, entity);

/** "After the hall, the army bombed a town and killed 90": what others did then. */
const leadsToDeed = (context: SentenceContext, at: number, { first }: Figure): boolean =>
  isWord(context, at, 'after following') && !wordAt(context, at + 1).endsWith('ing') && isWord(context, first - 1, DID);

/** "16 people were killed", "gunmen killed 22": told as what happened then, and not as what is known by then ("137 are known to have died"). */
function isToldAsDeed(context: SentenceContext, figure: Figure): boolean {
  const { first, next } = figure;
  // "the families of the 13 killed there": those of the event
  if (isWord(context, first - 1, 'the these those all') || hasWord(context, 'there', next, next + REACH_OF_FATE)) return false;
  const isLeft = isWord(context, first - 1, 'left leaving') && hasWord(context, 'dead wounded injured', next, next + REACH_OF_FATE);
  if (isWord(context, first - 1, DID) || isLeft || areAttacking(context, figure)) return true;
  const [fate] = findWords(context, BEFELL, next, next + REACH_OF_FATE);
  if (fate === undefined || isOfCare(context, next)) return false;
  return !hasWord(context, 'are is known confirmed reported remain', next, fate) && !hasWord(context, 'who whom which', next, fate);
}

/** Where people come together because of an event, and what leads there. */
const GATHERINGS = 'vigil service ceremony memorial concert march rally protest commemoration trial funeral';
const REACH_OF_GATHERING = 7;

/** "killed at a vigil for (the victims of) the hall" */
const isAtGathering = (context: SentenceContext, first: number): boolean =>
  findWords(context, GATHERINGS, first - REACH_OF_GATHERING, first).some(
    (at) =>
      isWord(context, at - 1, 'a an the') &&
      isWord(context, at - 2, 'at during in') &&
      (wordAt(context, at + 1) === 'for' || (wordAt(context, at) === 'trial' && wordAt(context, at + 1) === 'of')),
  );

/** What ties those who did it to it, or others to them. */
const TIES = 'that which behind';
const REACH_OF_BODY = 6;

/** "the group behind the hall", "men linked to the gunmen of the hall": only who somebody is. */
export const isOfBody = (context: SentenceContext, first: number): boolean =>
  findWords(context, BODIES, first - REACH_OF_BODY, first).some((at) => isWord(context, at + 1, TIES)) ||
  findWords(context, 'linked tied connected', first - REACH_OF_EVENT, first).some((at) => wordAt(context, at + 1) === 'to');

/** What somebody did who took part in an event. */
const HARM_OR_DOING = `${HARM} carried staged committed perpetrated launched`;

/** "A man who lost his wife at the hall killed three": who did something else. */
function isOfDoer(context: SentenceContext, { first: figure }: Figure, first: number, end: number): boolean {
  const verb = behindNoun(context, end);
  if (verb !== figure - 1 || !isWord(context, verb, DID)) return false;
  const who = findWords(context, 'who whose', context.first, first)[0];
  return who !== undefined && !hasWord(context, HARM_OR_DOING, who, first) && !hasWord(context, ',', who, first);
}

/**
 * "Since the attack on the hall 300 people have been killed in Springfield", "A year after the hall, gunmen killed 22",
 * "Apart from the hall, 55 people died", "killed at a vigil for the hall": an event that only tells when, or beside what,
 * others were.
 */
export function isToldBeside(context: SentenceContext, figure: Figure, mention: Mention): boolean {
  if (figure.kind !== 'count' || !isToldAsDeed(context, figure) || hasOwnClause(context, figure, mention)) return false;
  const { at, entity } = mention;
  const { opening } = context;
  const end = Math.max(...at.map(({ next }) => next));
  const first = firstOf(mention);
  if (isAtGathering(context, first) || isOfDoer(context, figure, first, end)) return true;
  if (isOfOtherHead(context, figure, mention) || isNotIt(context, figure, first, end)) return true;
  if (isMeasuredBy(context, figure, first, endBefore(figure, mention))) return true;
  // "died in a blast claimed by the group behind the hall"
  if (isOfBody(context, first) && (end <= figure.first || hasWord(context, 'claimed blamed', figure.next, first))) return true;
  if (end <= figure.first && isInAnother(context, figure, entity)) return true;
  if (isWord(context, figure.first - 1, DID) && isByAnother(context, figure.first - 1, entity, end)) return true;
  // "Since gunmen killed 145 at the hall": what the opening itself tells of
  // "In the months before the hall the group killed 90"
  const isNext = isWord(context, behindNoun(context, end), 'the a an it they') && isWord(context, figure.first - 1, DID);
  const isBehind = end === figure.first || (end < figure.first && (isNext || hasWord(context, ',', end, figure.first)));
  const hasClause = findWords(context, 'which that where who when', first, figure.first).some((at) => !hasVerb(context, end, at));
  if (!isBehind || hasClause) return false;
  const isLed = (lead: number): boolean => lead < first && first - lead <= REACH_OF_EVENT && !hasWord(context, ', ;', opening, first);
  const isBeside = (lead: number): boolean =>
    leadsBeside(context, lead) || leadsElsewhere(context, lead, figure, entity) || leadsToDeed(context, lead, figure);
  for (let lead = opening; lead < opening + REACH_OF_OPENING; lead += 1) if (isLed(lead) && isBeside(lead)) return true;
  return false;
}
