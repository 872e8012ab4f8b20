import { isGenitive, isOneOf, withoutGenitive } from '../../text/index.ts';
import { capitalsStart } from '../words/capitals.ts';
import { EVENT_NOUNS } from '../words/event-words.ts';
import { PHRASE_ENDS } from '../words/grammar-words.ts';
import { isInGroupName } from '../words/group-name.ts';
import { isWide } from '../words/peoples.ts';
import { countAt, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { type ForeignSign, placeAt } from './foreign-sign.ts';
import { VENUES } from './venues.ts';

/** Who attacks in a place, and with what. */
const ATTACKERS = 'gunman gunmen shooter+ bomber+ bomb+ attacker+ killer+ assailant+ men fighters rebels gang militia';
/** What a country has of an event. */
const TOLLS = 'toll dead victims';

/** What is done to the one who owns it: "Smith's assassination". */
const FATES = 'assassination+ murder+ kidnapping+';

/** How far behind its owner what is owned may stand, in tokens: "Springfield's ten masked gunmen". */
const REACH = 4;

/** What an event that has a name has done to people. */
const TOLLING = 'killed cost left claimed took';

/** Whether what a name in the genitive owns tells of an event there. */
function isOfEvent(context: SentenceContext, owner: number): boolean {
  for (let at = owner + 1; at <= owner + REACH && at < context.next; at += 1) {
    // "Ruritania's dead", "Springfield's 14 dead"
    if (isWord(context, at, TOLLS))
      return isWide(context.peoples, withoutGenitive(wordAt(context, owner))) || countAt(context, owner + 1) !== undefined;
    const token = context.tokens[at];
    if (token?.kind === 'mark' || PHRASE_ENDS.has(wordAt(context, at)) || isWord(context, at, FATES)) return false;
    if (isWord(context, at, ATTACKERS) || EVENT_NOUNS.has(wordAt(context, at))) return true;
    // "Springfield's Bloody Sunday cost 96 lives"
    if (at > owner + 1 && isWord(context, at, TOLLING)) return context.tokens.slice(owner + 1, at).every(({ capital }) => capital);
    // "Springfield's university lost six"
    if (isWord(context, at, VENUES) && isWord(context, at + 1, 'lost loses buried buries mourned mourns')) return true;
  }
  return false;
}

/** "Springfield's ten gunmen", "Ruritania's toll", "Shelbyville's hospital bombing": whose event it is. */
export function ownedIn(context: SentenceContext): ForeignSign[] {
  const signs: ForeignSign[] = [];
  for (let at = context.first; at < context.next - 1; at += 1) {
    const token = context.tokens[at];
    if (!token?.capital || !isGenitive(token.lower) || isInGroupName(context, at)) continue;
    // "Friday's attack", "The group's attack"
    const isDate = context.figures.some(({ first, next }) => at >= first && at < next);
    if (isDate || isOneOf(token.lower, "today's yesterday's tomorrow's it's he's she's that's here's there's let's what's who's")) continue;
    if (isOfEvent(context, at)) signs.push(placeAt(context, capitalsStart(context, at), at + 1));
  }
  return signs;
}
