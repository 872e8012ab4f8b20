import type { Figure } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import { SAYING } from '../status/attribution.ts';
import { ATTACKERS, DOERS } from '../words/event-words.ts';
import { AUXILIARIES, PHRASE_ENDS } from '../words/grammar-words.ts';
import { hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import type { Mention } from './mentions.ts';
import { firstOf } from './own-clause.ts';

/** What is done to people, right before their number. */
const TOLLING = 'killed kills killing left leaves leaving claimed claiming wounded wounding injured injuring cost';

/** What ties an event to the noun that a sentence is about: "protests over the attack", "the war that made it possible", "a bus carrying survivors". */
const LINKS = 'for over on of after against behind in at near by since from about that which who where whose carrying made led begun';

/** Whatever else an event goes by: those who did it, what they did it with, and what it was like. */
const OWN =
  'men women people those killers terrorists raiders perpetrators masterminds bomb bombs explosives gunfire shots bullets flames smoke inferno panic terror horror horrors nightmare events event night day scene scenes storming burning siege collapse carnage bloodshed tragedy massacre slaughter atrocity catastrophe disaster outrage crime attack attacks bombing bombings blast blasts explosion explosions shooting shootings assault toll number list anniversary';
const OWN_OR_DOERS = `${OWN} ${ATTACKERS} ${DOERS}`;

/** How long the noun phrase may be that a sentence begins with, in tokens. */
const LONGEST = 5;

/** The noun that a sentence begins with, as its token, where what comes right behind it leads on to something else; null where nothing does. */
function headOf(context: SentenceContext, to: number): number | null {
  const { opening } = context;
  // "Unlike the siege of …", "He says that …"
  if (PHRASE_ENDS.has(wordAt(context, opening)) && !isWord(context, opening, 'the a an this that these those its their')) return null;
  for (let at = opening; at < Math.min(to, opening + LONGEST + 1); at += 1) {
    const behindComma = wordAt(context, at) === ',' ? at + 1 : at;
    if (at > opening && isWord(context, behindComma, behindComma > at ? 'which who whose' : LINKS))
      return isWord(context, at - 1, SAYING) ? null : at - 1;
    // "Ruritania tightened security after …": a verb of its own
    const isVerb = at > opening && (/ed$/.test(wordAt(context, at)) || AUXILIARIES.has(wordAt(context, at)));
    if (context.tokens[at]?.kind !== 'word' || isVerb) return null;
  }
  return null;
}

/** Whether a noun may stand for an event, or for who did it: its own words, a number, a name. */
const isOwn = (context: SentenceContext, at: number, { eventWords, context: known }: Entity): boolean =>
  eventWords.has(wordAt(context, at)) ||
  known.has(wordAt(context, at)) ||
  isWord(context, at, OWN_OR_DOERS) ||
  (context.tokens[at]?.capital === true && at > context.first) ||
  context.figures.some(({ first, next }) => at >= first && at < next);

/**
 * "Reprisals for the attack killed 90", "The war that made it possible has killed 900", "A bus carrying survivors of it
 * crashed, killing 90": whoever did it, or what, is what the sentence begins with, and the event only says more of that.
 */
export function isOfOtherHead(context: SentenceContext, figure: Figure, mention: Mention): boolean {
  const end = Math.max(...mention.at.map(({ next }) => next));
  const verb = figure.first - 1;
  // "protests over the attack that killed 145", "a bomb went off at the hall and killed 145"
  const isElsewhere = hasWord(context, 'that which who where when and', end, verb);
  if (!isWord(context, verb, TOLLING) || end > verb || isElsewhere) return false;
  const head = headOf(context, firstOf(mention));
  return head !== null && !isOwn(context, head, mention.entity);
}
