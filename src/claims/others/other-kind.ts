import { type Figure, wordSet } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import { isOfPerson } from '../subjects/candidate.ts';
import type { Mention } from '../subjects/mentions.ts';
import { ACCIDENTS } from '../words/event-words.ts';
import { findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { accidentsIn } from './accident.ts';

/** What people die of where nobody attacks them. */
const MISHAPS = wordSet(
  `${ACCIDENTS} accident+ crush stampede poisoning brawl+ riot+ protest+ stabbing+ knife stabbed collided crashed drowned fainted derailed overturned capsized sank`,
);

/** Words that say so only with an article: "a fire", but not "opened fire" or "the collapse of the state". */
const WITH_ARTICLE = wordSet('fire blaze fight leak collapse');

/** And what leaves no doubt, whatever stands beside it ("a gas explosion"). */
const CERTAIN = wordSet(
  'gas boiler poisoning lightning crane scaffolding lift elevator overdose robbed robbery kidnapped heist burglary drone+ missile+ rocket+ airstrike+ shelling artillery',
);

/** "a drone attack", "a missile strike", "a knife attack": how it was done, in one word with it. */
const BY_OTHER_MEANS = 'drone missile rocket artillery mortar air knife axe hammer acid ramming stabbing cyber dog';
const BLOWS = 'attack+ strike+ raid+ assault+';

/** What comes down by itself: "the roof fell in". */
const FALLING = 'roof ceiling building balcony stand stage floor wall';

/** What a drone takes only the picture of. */
const PICTURES = 'footage video+ picture+ image+ photo+';

/** Those who attack, and what they do. */
const ATTACK =
  'attack+ attacked attackers attacker gunman gunmen gunfire shooting shot shots fired bomb+ bombed bomber+ bombing+ blast+ explosion+ massacre terror terrorist+ terrorism militant+ assault assailant+ suicide explosives killers';

/** What ends the words that a count and the place belong to. */
const ENDS = ', ; : than and with by after';

/** How soon after an event its page may tell of the fire alone, in days. */
const FRESH = 30;

/** "13 were killed in the bombing, as the army carried out a drone strike": whether another clause begins on the way. */
const startsClauseIn = (context: SentenceContext, from: number, to: number): boolean =>
  findWords(context, ',', from, to).some((at) => isWord(context, at + 1, 'as while when before after whereas although though but'));

const isIn = (spans: Mention['at'], at: number): boolean => spans.some(({ first, next }) => at >= first && at < next);

/**
 * "A fire at the hall killed 12", "A gas explosion in Springfield": whether what a count is of is no attack, where a
 * sentence only names the place of one.
 * @param figure null for what the sentence leaves for the next
 * @returns the token that says so; null where none does
 */
export function otherKindIn(context: SentenceContext, figure: Figure | null, entity: Entity, mentions: readonly Mention[]): number | null {
  const { published } = context;
  const day = entity.days?.from ?? null;
  const isFresh = published !== null && day !== null && published >= day && published - day <= FRESH;
  const own = mentions.filter((mention) => mention.entity === entity);
  let [from, to] = figure ? [figure.first, figure.next] : [context.next, context.first];
  for (const { first, next } of own.flatMap(({ at }) => at)) {
    from = Math.min(from, first);
    to = Math.max(to, next);
  }
  while (from > context.first && !isWord(context, from - 1, ENDS)) from -= 1;
  while (to < context.next && !isWord(context, to, ENDS)) to += 1;
  const isAttack = hasWord(context, ATTACK, from, to);
  // "A lorry hit a bus"
  const crash = isAttack ? undefined : accidentsIn(context).find((at) => at >= from && at < to);
  if (crash !== undefined) return crash;
  const isOwn = (at: number): boolean => own.some(({ how, at: names }) => how === 'name' && isIn(names, at));
  for (let at = from; at < to; at += 1) {
    const word = wordAt(context, at);
    // "the fire at the hall" was lit by those who attacked it; an event may be an earthquake itself.
    const isKnown = entity.eventWords.has(word) && (MISHAPS.has(word) || isOwn(at) || isWord(context, at - 1, 'the this that'));
    const isLed = isWord(context, at - 1, 'a an') || isWord(context, at - 2, 'a an');
    const isFall = isWord(context, at, 'fell collapsed') && (isWord(context, at - 1, FALLING) || isWord(context, at + 1, 'on onto'));
    const isLater = !isFresh && ((isLed && WITH_ARTICLE.has(word)) || isFall);
    const isMishap = !isAttack && !isKnown && (MISHAPS.has(word) || isLater);
    // "killed in the bombing by rebels and announced that a drone strike …": a clause of its own
    const isNext = startsClauseIn(context, figure?.next ?? from, at);
    const isSure = !isFresh && !isNext && CERTAIN.has(word) && !isWord(context, at + 1, PICTURES);
    const isOnward = isNext || (figure !== null && hasWord(context, 'and that which', figure.next, at));
    const isBlow = isWord(context, at, BY_OTHER_MEANS) && isWord(context, at + 1, BLOWS) && !entity.eventWords.has(word) && !isOnward;
    if ((isSure || isMishap || isBlow) && !isOfPerson(context, from, at)) return at;
  }
  return null;
}
