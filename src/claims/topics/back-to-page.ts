import { countAt, findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { FOREIGN, type Topic, turnedTo } from './topic.ts';

/** Who did it. */
const DOERS = 'gunman gunmen shooter+ bomber+ attacker+ assailant+ perpetrator+ suspect+';
/** And who might have done something else, or what that might have been. */
const STRANGE =
  'men man women woman militant+ terrorist+ rebel+ fighter+ insurgent+ extremist+ guerrilla+ separatist+ teenager+ killer+ kidnapper+ group+ gang+ attack+ shooting+ bombing+ massacre+ siege assault raid ambush blast+ explosion+ stabbing+ bomb+ shot';

/** Whether the text has left the page's event for something else. */
export const isAway = ({ event, page }: Topic): boolean =>
  page !== null && event !== page && (event === FOREIGN || event?.isSubject === false);

/** Whether somebody may have done what a sentence tells of: then "the gunmen" are those, as may be. */
export const hasDoers = (context: SentenceContext): boolean => hasWord(context, `${DOERS} ${STRANGE}`);

/** "the gunmen", "all four attackers": who did what has been told of. */
const meansDoers = (context: SentenceContext): boolean =>
  findWords(context, DOERS).some((at) => {
    const count = context.figures.find(({ first, next }) => first < at && next >= at - 1 && next <= at);
    const first = count?.first ?? at;
    return isWord(context, first, 'all both') || isWord(context, first - 1, 'the all both these those');
  });

/** "This time, 144 are dead." */
const isThisTime = (context: SentenceContext): boolean =>
  wordAt(context, context.first) === 'this' &&
  wordAt(context, context.first + 1) === 'time' &&
  countAt(context, context.first) === undefined;

/**
 * The topic that a sentence is read with: a page that has spoken of something else is back at its own event where what
 * happened before has happened "this time", or where a new paragraph speaks of "the gunmen", and there were none in between.
 */
export function backAtPage(topic: Topic, context: SentenceContext, block: number): Topic {
  const isBack = isAway(topic) && (isThisTime(context) || (block > topic.eventBlock && !topic.hasStrangeDoers && meansDoers(context)));
  return isBack ? turnedTo(topic, topic.page, block - 1) : topic;
}
