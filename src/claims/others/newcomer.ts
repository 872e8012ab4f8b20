import { isOneOf, withoutGenitive, wordSet } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import { isOneOfSeveral } from '../subjects/one-of-several.ts';
import { EVENT_NOUNS } from '../words/event-words.ts';
import { PHRASE_ENDS } from '../words/grammar-words.ts';
import { isCountry, isDemonym } from '../words/peoples.ts';
import { countAt, findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import type { ForeignSign } from './foreign-sign.ts';

/** Somebody without an article, as headlines have it: "Man jailed for killing four". */
const SOMEBODY = 'man woman teenager teen boy girl driver pensioner motorist';

/** Those whom any attack may be told of, and what they kill by: no one new. */
const KNOWN = wordSet(
  'gunman gunmen gun+ attacker+ assailant+ assassin+ shooter+ militant+ terrorist+ extremist+ jihadist+ jihadi+ islamist+ fundamentalist+ fighter+ bomber+ perpetrator+ insurgent+ radical+ killer+ murderer+ raider+ intruder+ criminal+ thug+ men people persons individual+ suspect+ group+ gang+ cell squad team commando+ trio quartet member+ accused defendant+ pair duo foursome first second third other+ latter national+ citizen+ migrant+ bomb+ device+ explosive+ grenade+ bullet+ gunfire gunshot+ shot+ shrapnel bearing+ pellet+ nail+ splinter+ burn+ smoke fume+ flame+ carbon panic roof ceiling wall+ door+ beam+ glass shard+ plastic rubble debris vest violence terror terrorism horror madness evil hatred inferno onslaught bloodshed outrage act+ crime+ ordeal nightmare event+ thing+ day night count+ account+ estimate+ tally',
);

/** "Accidents killed 14", "killed by shelling": nouns for events that no attack on the spot goes by, unless it is called so. */
const OF_OTHERS = wordSet('accidents shelling airstrike+');

/** "by late evening" */
const TIMES = 'late early dawn noon midday midnight morning afternoon evening night time end then now';

/** Words before a noun that have it known already, or stand for one. */
const NOT_NEW = wordSet(
  'this that these those it its their our they he she who which what having both all some many most each every either neither none nobody everyone everybody someone somebody others there such no reportedly',
);

/** "A lone gunman", where several have been told of; those with bombs mostly come alone. */
const LONE = 'lone lonely solitary';
const LONE_AGENTS = 'gunman shooter attacker assailant sniper';

const KILLING = 'killed kills murdered murders massacred slaughtered slew wounded wounds injured injures';

/** What people are by it, and when it happened. */
const KILLED_BY = `${KILLING} hurt`;
const DIED_WHEN = 'died killed perished hurt injured wounded';

/** What may follow the noun of a subject before its verb: "attacks in Springfield", "its attacks so far". */
const PREPOSITIONS = 'of at from with in by on';
const BEFORE_VERB = `${PREPOSITIONS} so the a an its their his her`;

/** The longest subject of a sentence that is looked at, in tokens. */
const LONGEST = 9;

/** The token behind a killing verb that stands at one, auxiliaries before it; null where there is none. */
function pastKilling(context: SentenceContext, at: number): number | null {
  const verb = isWord(context, at, 'has have had') ? at + 1 : at;
  // "Of the wounded 97 are in hospital": people
  if (wordAt(context, verb - 1) === 'the') return null;
  if (isWord(context, verb, KILLING)) return verb + 1;
  const isShot = isWord(context, verb, 'shot') && wordAt(context, verb + 1) === 'dead';
  const isGunned = isWord(context, verb, 'gunned mowed') && wordAt(context, verb + 1) === 'down';
  return isShot || isGunned ? verb + 2 : null;
}

/** Those who are sent by a state: what they kill is not what befell people in an attack. */
const FORCES = 'police policemen officers troops soldiers marines guards army military commandos snipers';
/** What states do from afar. */
const STATE_DEEDS =
  'strike strikes airstrike airstrikes raid raids shelling bombardment bombs shells rockets missiles drones jets warplanes';

/** How far behind "our" such a deed may stand, in tokens. */
const REACH_OF_DEED = 2;

/** "Ruritania's strikes on Friday killed": where a subject ends whose day stands before its verb. */
function beforeDay({ figures, tokens }: SentenceContext, verb: number): number {
  const day = figures.find((figure) => figure.kind === 'date' && figure.next === verb);
  if (!day) return verb;
  return tokens[day.first - 1]?.lower === 'on' ? day.first - 1 : day.first;
}

/** "The troops killed …", "Ruritania's strikes killed …": a subject that ends at a token, and is a state's. */
function isOfState(context: SentenceContext, first: number, verb: number): boolean {
  const next = beforeDay(context, verb);
  if (
    isWord(context, next - 1, FORCES) ||
    (isWord(context, next - 1, 'forces') && isWord(context, next - 2, 'security government special'))
  )
    return true;
  if (!isWord(context, next - 1, STATE_DEEDS)) return false;
  return context.tokens.slice(first, next - 1).some(({ lower }) => {
    const name = withoutGenitive(lower);
    return isCountry(context.peoples, name) || isDemonym(context.peoples, name);
  });
}

/** A group that is no subject and has none as its branch: what it did is its own. */
const isOtherGroup = ({ kind, isSubject, branch }: Entity): boolean => kind === 'organisation' && !isSubject && branch === null;

/** Whether a subject at tokens [first, next) is nobody who has been told of. */
function isNew(context: SentenceContext, first: number, next: number): boolean {
  let isHead = true;
  for (let at = first; at < next; at += 1) {
    const word = wordAt(context, at);
    if (isWord(context, at, LONE) && isWord(context, at + 1, LONE_AGENTS)) return true;
    isHead &&= !isWord(context, at, PREPOSITIONS);
    const figure = context.figures.find((one) => one.first <= at && one.next > at);
    const isCounted = figure?.kind === 'count';
    // "by Sunday", "The four"
    if (figure && (!isCounted || (figure.next === next && wordAt(context, at - 1) === 'the'))) return false;
    if (context.tokens[at]?.kind === 'mark' && word !== '-') return false;
    // "by a man in a vest", but not "A man killed 14"
    const isMan = word === 'man' && at < next - 1;
    const isEvent = EVENT_NOUNS.has(word) && !OF_OTHERS.has(word);
    if (isMan || KNOWN.has(word) || isEvent || (isHead && !isCounted && NOT_NEW.has(word))) return false;
    // Peoples are told of by what their men have done.
    if (isDemonym(context.peoples, word) && word.endsWith('s')) return false;
    // Words out of a description say little: "rebels" may be of one event, and "crush" of another.
    const isNamed = context.names.some(
      ({ value, first: from, next: to }) => !isOneOf(value.kind, 'part hint') && !isOtherGroup(value.entity) && at >= from && at < to,
    );
    if (isNamed) return false;
  }
  return true;
}

/** "In ten years attacks in Springfield have killed …": behind a time that a sentence begins with. */
function behindPeriod(context: SentenceContext, opening: number): number {
  if (!isWord(context, opening, 'in over within during')) return opening;
  const unit = findWords(context, 'years decades months', opening, opening + LONGEST)[0];
  if (unit === undefined) return opening;
  return wordAt(context, unit + 1) === ',' ? unit + 2 : unit + 1;
}

/** "Sixty were hurt when police broke up a rally" */
const isAtRally = (context: SentenceContext, agent: number): boolean =>
  isWord(context, agent, FORCES) &&
  hasWord(context, 'rally march protest+ demonstration+ protester+ marcher+ demonstrator+ rioter+', agent + 1);

/** "86 people were killed by a truck driver", "90 people died when a ferry sank" */
function agentBehind(context: SentenceContext): ForeignSign[] {
  for (const at of findWords(context, 'by when')) {
    const isWhen = wordAt(context, at) === 'when';
    if (!isWord(context, at - 1, isWhen ? DIED_WHEN : KILLED_BY)) continue;
    // "listed as hurt by the ministry": who counts them, not who did it
    if (wordAt(context, at - 2) === 'as') continue;
    // "killed by our strike on Monday"
    const isOurs = wordAt(context, at + 1) === 'our' && hasWord(context, STATE_DEEDS, at + 2, at + 2 + REACH_OF_DEED);
    if (isOurs || (isWhen && isAtRally(context, at + 1))) return [{ first: at + 1, next: at + 2, kind: 'event', words: 'another one' }];
    if (isWhen && !isWord(context, at + 1, 'a an two three')) continue;
    let next = at + 1;
    while (next < context.next && context.tokens[next]?.kind !== 'mark' && (next === at + 1 || !PHRASE_ENDS.has(wordAt(context, next))))
      next += 1;
    if (next > at + 1 && !hasWord(context, TIMES, at + 1, next) && isNew(context, at + 1, next))
      return [{ first: at + 1, next, kind: 'event', words: 'another one' }];
  }
  return [];
}

/** "The rebels have arrested 600 and killed 200": what another group has done as well, with which the sentence begins. */
function alsoKilledBy(context: SentenceContext, opening: number): ForeignSign[] {
  const group = context.names.find(({ value, first }) => value.kind === 'name' && first <= opening + 1 && isOtherGroup(value.entity));
  const and = group && findWords(context, 'and', group.next).find((at) => pastKilling(context, at + 1) !== null);
  if (!group || and === undefined || hasWord(context, 'that who which said says say', group.next, and)) return [];
  return [{ first: group.first, next: group.next, kind: 'event', words: 'another one' }];
}

/**
 * "A truck driver killed 86 people", "Smith shot dead 51 people", "Two brothers killed 12": a sentence that begins with
 * somebody of whom nothing has been told, and counts those whom they killed; and "Man jailed for killing four".
 */
export function newcomerIn(context: SentenceContext): ForeignSign[] {
  const opening = behindPeriod(context, context.opening);
  if (isWord(context, opening, SOMEBODY))
    return [{ first: opening, next: opening + 1, kind: 'event', words: `another ${wordAt(context, opening)}` }];
  for (let at = opening + 1; at <= opening + LONGEST && at < context.next; at += 1) {
    const past = pastKilling(context, at);
    if (past === null) {
      if (PHRASE_ENDS.has(wordAt(context, at)) && !isWord(context, at, BEFORE_VERB)) break;
      continue;
    }
    const isCount = countAt(context, past) !== undefined;
    const isOther = isOneOfSeveral(context, opening, at) || isOfState(context, opening, at) || isNew(context, opening, at);
    if (isCount && isOther) return [{ first: opening, next: at, kind: 'event', words: 'another one' }];
    break;
  }
  return [...alsoKilledBy(context, opening), ...agentBehind(context)];
}
