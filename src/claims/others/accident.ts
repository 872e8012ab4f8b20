import { findWords, hasWord, isWord, type SentenceContext } from '../words/sentence-context.ts';
import { isEventOfOne } from './fate-of-one.ts';

/** What crashes, sinks or comes down. */
export const VEHICLES = 'bus car train plane helicopter truck lorry tanker boat ship ferry bridge drone missile rocket airliner jet';

/** What blows up by itself. */
const UNDER_PRESSURE = 'main boiler cylinder pipeline pipe generator furnace tank';
const BURSTS = 'blew burst exploded';

/** And what it then does. */
export const CRASHES = 'exploded crashed collided sank derailed overturned capsized hit struck foundered plunged burned';

/** What is done to those in the air. */
const DOWNED = 'down downed';

/** What is fired from afar, with the verbs of what it does and of those who fire it. */
export const FROM_AFAR = 'drone+ missile+ rocket+ warplane+ gunship+';
const BLOWS_FROM_AFAR = 'hit struck blew killed kills wounded destroyed targeted bombed slammed landed attacked attack hurt injured';
const FIRING = 'fired launched fires launches firing launching';
const FIRED_OR_SENT = `${FIRING} sent flown`;
const REACH_OF_FIRING = 3;
/** What is fired from afar only where it comes down on something: a gunman's shells may hit or be fired. */
const SHELLS = 'shell+ mortar+ bomb+';
const FIRED = `${FROM_AFAR} ${SHELLS}`;
const COMES_DOWN = 'fell rained falls rain raining';

/** "a drone blew up a car", "fired a missile at a house", "rockets were fired", "shells fell on a house": whoever fires them is no attacker on the spot. */
const strikesIn = (context: SentenceContext): number[] =>
  findWords(context, FIRED).filter((at) => {
    if (isWord(context, at + 1, COMES_DOWN)) return isWord(context, at + 2, 'on onto in into');
    if (isWord(context, at, SHELLS)) return false;
    return (
      isWord(context, isWord(context, at + 1, 'had have has') ? at + 2 : at + 1, BLOWS_FROM_AFAR) ||
      hasWord(context, FIRING, at - REACH_OF_FIRING, at) ||
      (isWord(context, at + 1, 'was were') && isWord(context, at + 2, FIRED_OR_SENT))
    );
  });

/** The token of the article of a noun, a word between them or none. */
const articleOf = (context: SentenceContext, at: number): number | undefined =>
  [at - 1, at - 2].find((before) => isWord(context, before, 'a an'));

/** "a tanker exploded", "a gas main blew up", "a Ruritanian drone hit a refinery", "shot down an airliner": tokens of vehicles that came to grief or did harm, and were not spoken of before. */
export const accidentsIn = (context: SentenceContext): readonly number[] =>
  [
    ...findWords(context, VEHICLES).filter((at) => {
      const article = articleOf(context, at);
      return article !== undefined && (isWord(context, at + 1, CRASHES) || isWord(context, article - 1, DOWNED));
    }),
    ...findWords(context, UNDER_PRESSURE).filter((at) => isWord(context, at + 1, BURSTS) && articleOf(context, at) !== undefined),
    ...strikesIn(context),
  ].filter((at) => !isEventOfOne(context, at));
