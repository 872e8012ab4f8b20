import { type Figure, isOneOf, wordSet } from '../../text/index.ts';
import { type Evidence, evidenceOf } from '../claim.ts';
import type { Entity, NameEntry } from '../lexicon.ts';
import { isElsewhereFrom } from '../others/elsewhere.ts';
import { FOREIGN, type Topic } from '../topics/topic.ts';
import { DEFINITE, EVENT_NOUNS } from '../words/event-words.ts';
import { PHRASE_ENDS } from '../words/grammar-words.ts';
import { asidesOf } from '../words/inserted.ts';
import type { Hit } from '../words/phrase-table.ts';
import { findWords, hasWord, isWord, lineOpening, nameEnd, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { isSpeakingOf } from '../words/speaks-of.ts';
import { branchOf } from './branch.ts';
import { FARTHEST, isBroken, pathBetween, spanOf, THRESHOLD, WEIGHTS } from './candidate.ts';
import { behindOpening, cutBefore, doneToGroup, isCutting } from './done-to-group.ts';
import { beginsWithOther } from './introduced.ts';
import type { Mention } from './mentions.ts';
import { completesSubject, isBranchOf, opensWithRival, ownerEnd, ownerOf } from './owner.ts';
import type { SubjectReading } from './subject.ts';

/** Words after which a name is not what its clause is about. */
const OBLIQUE =
  'by against from unlike than to with since after before when while fought fights fighting battled battling opposed opposes opposing';
/** What a name costs that is not the subject of its clause, and one that comes after the figure. */
const OBLIQUE_COST = 3;
const AFTER_COST = 4;

function isOblique(context: SentenceContext, first: number, entity: Entity): boolean {
  let at = first - 1;
  while (
    at > context.first &&
    isOneOf(
      wordAt(context, at),
      'a an the former some several disaffected disgruntled disillusioned dissatisfied dissident breakaway defecting renegade rogue ex -',
    )
  )
    at -= 1;
  return isOneOf(wordAt(context, at), OBLIQUE) || (wordAt(context, at) === 'of' && !entity.isSubject);
}

/** "the formation of its new branch": how far the name may stand behind "of", in tokens. */
const REACH_OF_NAME = 2;

const isBehind = (from: number, { first }: { readonly first: number }): boolean => first >= from && first <= from + REACH_OF_NAME;

/** Whether an organisation is named from a token on: "the formation of a government" is of none. */
export const isOrganisationAt = ({ names }: SentenceContext, from: number): boolean =>
  names.some((hit) => hit.value.kind === 'name' && hit.value.entity.kind === 'organisation' && isBehind(from, hit));

/** Organisations that a cue with "of" is about ("formation of", "founding" before "of"), by what names them right behind it. */
export function namedBehind(context: SentenceContext, cueNext: number, mentions: readonly Mention[]): Mention[] {
  const from = wordAt(context, cueNext - 1) === 'of' ? cueNext : cueNext + 1;
  if (wordAt(context, from - 1) !== 'of') return [];
  return mentions.filter(({ entity, at }) => entity.kind === 'organisation' && at.some((name) => isBehind(from, name)));
}

/**
 * "the group's media arm was set up in 2021", "the magazine of the group, founded in 2022": what belongs to an
 * organisation was founded, not the organisation.
 */
export function ownedOnly(context: SentenceContext, cueFirst: number, { at: [name] }: Mention): boolean {
  if (!name || name.first >= cueFirst) return false;
  // "The group's strength reached its peak" is the group's own.
  const isStrength = hasWord(context, 'strength membership size numbers ranks power influence', name.next, cueFirst);
  const isOwner = wordAt(context, name.next - 1).endsWith("'s") && cueFirst - name.next > 1 && !isStrength;
  const isPutIn = wordAt(context, name.first - 1) === 'of' && wordAt(context, name.next) === ',' && cueFirst === name.next + 1;
  return isOwner || isPutIn;
}

/** How far before "was founded" what a group has may stand, in tokens. */
const REACH_OF_OWNED = 6;

/** "Its magazine first appeared", "the alliance against it was formed": something of a group, or beside it, that has no name of its own. */
export function belongsToGroup(context: SentenceContext, cueFirst: number): boolean {
  // "the campaign against the group was announced": the name may be a part of the cue
  if (wordAt(context, wordAt(context, cueFirst - 1) === 'the' ? cueFirst - 2 : cueFirst - 1) === 'against') return true;
  for (let at = cueFirst - 1; at >= Math.max(context.first, cueFirst - REACH_OF_OWNED); at -= 1) {
    const hit = context.names.find(({ value, next }) => (value.kind === 'name' || value.kind === 'group-word') && next === at + 1);
    if (hit && isWord(context, hit.first - 1, 'against')) return true;
    if (context.tokens[at]?.kind !== 'word' || context.names.some((hit) => hit.value.kind === 'name' && at >= hit.first && at < hit.next))
      return false;
    // "Its magazine", "The group's founder"
    const owner = ownerEnd(context, at);
    if (owner !== null) return cueFirst > owner;
    if (isWord(context, at, 'it them')) return isWord(context, at - 1, 'against for with around behind');
  }
  return false;
}

/** Words for a group that any other group may be meant by as well. */
const PRONOUNS = wordSet('it its they their');

/** "the group", which means the one spoken of more surely than "it" does. */
export const isGroupNoun = (context: SentenceContext, { value, first }: Hit<NameEntry>): boolean =>
  value.kind === 'group-word' && !PRONOUNS.has(wordAt(context, first));

/** "The branch in Springfield", "its men in Springfield": another than what is spoken of, where it has no such place. */
export function isBranchElsewhere({ tokens, next }: SentenceContext, hit: Hit<NameEntry>): boolean {
  const at = PRONOUNS.has(tokens[hit.first]?.lower ?? '') ? hit.next + 1 : hit.next;
  return at + 1 < next && tokens[at]?.lower === 'in' && isElsewhereFrom({ tokens, next: at + 2 }, at, hit.value.entity);
}

/** Words that only say when or how something was done. */
const ADVERBS = 'there back again first sometime somewhere together early late mid around about circa';

/**
 * "It launched a magazine in 2022", "appeared in a video in 2016": what was done to something else, which no name of
 * an organisation stands in, is not done to the organisation.
 * @param cueNext the token behind the verb
 * @param to the token of the date
 */
export function hasOtherObject(context: SentenceContext, cueNext: number, to: number): boolean {
  const token = context.tokens[cueNext];
  if (token?.kind !== 'word' || cueNext >= to || context.figures.some(({ first }) => first === cueNext)) return false;
  const isIn = isOneOf(token.lower, 'in on') && isOneOf(wordAt(context, cueNext + 1), 'a an court parliament');
  // "emerged as a threat": it was there before
  if (token.lower === 'as' && hasWord(context, 'threat danger rival enemy menace', cueNext + 1, to)) return true;
  const isPlain = PHRASE_ENDS.has(token.lower) && !DEFINITE.has(token.lower);
  if (!isIn && (isPlain || isOneOf(token.lower, ADVERBS) || token.lower.endsWith('ly'))) return false;
  return !context.names.some((hit) => hit.first >= cueNext && hit.first < to && (hit.value.kind === 'name' || isGroupNoun(context, hit)));
}

/** How long the name of a value may be in a list of facts, in tokens: "Number of fighters: 2,200". */
const LONGEST_NAME = 3;

/** How far a group's verb may stand from its name, in tokens, where a clause is put between. */
const REACH_OF_SPEECH = 9;

/** How an organisation tells something of others. */
const SPEAKING = 'say+ said claim+ claimed put puts estimate+ estimated';

/** Whether an organisation takes over: only where a sentence begins with it, and does not only say something. */
export function leadsSentence(context: SentenceContext, { at: [name] }: Mention): boolean {
  // "Rebel offensives then cut into its ranks" goes on about whom they hit.
  if (name === undefined || name.first > context.first + 3 || EVENT_NOUNS.has(wordAt(context, name.next))) return false;
  // "After the rebels killed eight of its men its raids became few" goes on about the men's group.
  if (isWord(context, context.first, 'after since when while as before although though because if')) return false;
  // "A branch of the rebels.", behind the question what the group is
  if (isBranchOf(context, name.first)) return false;
  // "The rebels, who number 500, say …"
  const reach = wordAt(context, name.next) === ',' ? REACH_OF_SPEECH : 1;
  return !hasWord(context, SPEAKING, name.next, name.next + reach);
}

/** How many words may say who of an organisation speaks: "a senior rebel spokesman said". */
const REACH_OF_SPEAKER = 3;

/** "The rebels put the group's strength at 1,000", "Rebel officials say the group has 1,000": who gives a number of another group, which is the one spoken of. */
function isInformant(context: SentenceContext, topic: Topic, { first }: Figure, next: number): boolean {
  const [verb] = findWords(context, SPEAKING, next, next + REACH_OF_SPEAKER);
  if (verb === undefined || context.tokens.slice(next, verb).some(({ lower }) => !context.speakers.has(lower))) return false;
  // "The rebels say it has 1,000": whoever are many do not call themselves "it".
  const isOther = (hit: Hit<NameEntry>): boolean =>
    isGroupNoun(context, hit) || (wordAt(context, hit.first) === 'it' && verb === next && isWord(context, verb, 'say claim put estimate'));
  return context.names.some((hit) => hit.first > verb && hit.first < first && isOther(hit) && isSpokenOf(context, topic, hit));
}

/** "The rebels say so. … The group had its best year in 2018": who is spoken of, or whom the page is about. */
function isSpokenOf(
  context: SentenceContext,
  { organisation, organisationAge, lastNamed, hasStranger, isOfInstitution, pageOrganisation }: Topic,
  hit: Hit<NameEntry>,
): boolean {
  const { entity } = hit.value;
  // "Its leader had left the rebels. That group has …", "the rebels and the army. The latter …"
  if (wordAt(context, hit.first + 1) === 'latter') return entity === lastNamed;
  if (wordAt(context, hit.first) === 'that') return !hasStranger ? entity === (lastNamed ?? organisation) : entity === lastNamed;
  if (isOfInstitution && isWord(context, hit.first, 'it its they their')) return false;
  if (entity === organisation) return true;
  const isOther = organisation !== null && (organisation === FOREIGN || !organisation.isSubject);
  // Right behind a sentence about another group, "the group" is that one.
  return entity === pageOrganisation && isOther && organisationAge > 0 && isGroupNoun(context, hit);
}

/** So many sentences ago the organisation was named that an estimate without a name can be of. */
const REACH_OF_ESTIMATE = 2;
/** How far before a count "estimates" may stand, and how far behind it the sentence may go on, in tokens. */
const REACH_OF_ESTIMATING = 3;
const REACH_OF_END = 14;

const ESTIMATING = 'estimate estimates estimated put puts reckon reckons';

/** "put the number of fighters at 2,200": how far before the count "put" may stand, in tokens. */
const REACH_OF_NUMBER = 7;

const isNumberOfMen = (context: SentenceContext, { first }: Figure): boolean =>
  wordAt(context, first - 1) === 'at' &&
  isWord(context, first - 2, 'fighters members militants men') &&
  wordAt(context, first - 3) === 'of' &&
  wordAt(context, first - 4) === 'number' &&
  hasWord(context, ESTIMATING, first - REACH_OF_NUMBER, first);

/** "The council estimates 2,200 fighters", "Analysts put it at 4,000 in 2018": whoever gives a number of what has just been spoken of. */
const isEstimate = (context: SentenceContext, figure: Figure): boolean => {
  const { first, next, kind } = figure;
  if (kind !== 'count' || context.next - next > REACH_OF_END) return false;
  // "the strength of the army is put at 2,200"
  // "The report speaks of 2,200 fighters", "counts 2,200"
  if (isSpeakingOf(context, first) || isWord(context, first - 1, 'counts counted')) return true;
  const isPlain = !hasWord(context, 'of', context.first, first - 1) && hasWord(context, ESTIMATING, first - REACH_OF_ESTIMATING, first + 1);
  // "the 2,000-strong group"
  const isStrong = wordAt(context, next + 1) === 'strong' && isWord(context, next + 2, 'group branch affiliate');
  return isPlain || isNumberOfMen(context, figure) || isStrong;
};

/** Verbs of how strong a group is. */
const HAVING = 'has had have numbers numbered counts counted commands boasts';

/** "The group, which killed 95 in Springfield, in January, has 4,000 fighters": its own verb, behind what is told of it on the way. */
const isOwnVerb = (context: SentenceContext, name: number, { first }: Figure): boolean =>
  wordAt(context, name) === ',' &&
  isWord(context, name + 1, 'which who') &&
  isWord(context, first - 1, HAVING) &&
  wordAt(context, first - 2) === ',';

/** How far a figure stands from a name at tokens [first, next), breaks counted in. */
const wayTo = (context: SentenceContext, figure: Figure, first: number, next: number): number => {
  if (isOwnVerb(context, next, figure)) return 1;
  return pathBetween(context, figure.first, first < figure.first ? next : first);
};

/**
 * The organisation a figure is about: the nearest one named, before it rather than after, else the one spoken of.
 * @param asked the one that the question before is about
 */
export function organisationOf(
  context: SentenceContext,
  figure: Figure,
  mentions: readonly Mention[],
  topic: Topic,
  asked: Entity | null,
): SubjectReading {
  const object = doneToGroup(context, figure);
  const cut = cutBefore(context, figure);
  const main = behindOpening(context, figure);
  const owner = object && isSpokenOf(context, topic, object) ? null : ownerOf(context, figure, mentions);
  // "A rival group with 2,000 fighters has joined it"
  const isNamedBefore = mentions.some(({ entity, at }) => entity.kind === 'organisation' && at.some(({ first }) => first < figure.first));
  const isOfOther = !isNamedBefore && !isWord(context, context.opening, 'its their') && beginsWithOther(context, context.opening);
  if (owner?.kind === 'stranger' || isOfOther) return { entity: null, evidence: [] };
  const offers: { entity: Entity; score: number; evidence: Evidence[] }[] = [];
  const offer = (entity: Entity, score: number, reason: string, first: number, next: number): void => {
    offers.push({ entity, score, evidence: [evidenceOf('subject', score, reason, spanOf(context, first, next))] });
  };
  const inserts = asidesOf(context);
  for (const mention of owner ? [owner.mention] : mentions) {
    if (mention.entity.kind !== 'organisation') continue;
    const entity = branchOf(context, figure, mention, mentions) ?? mention.entity;
    for (const { first, next } of mention.at) {
      // "founded by rebels, including some who had left the army, in 2014": who is named on the way founded nothing.
      if (inserts.some((insert) => first >= insert.first && next <= insert.next && figure.first >= insert.next)) continue;
      if (entity.isSubject && isBranchOf(context, first)) continue;
      // "Rebel raids cut its numbers to 2,000": who did it has other men.
      if (isInformant(context, topic, figure, next) || (cut !== null && isCutting(context, next, cut))) continue;
      // "23,000 are active; the other group has 6,000": the next clause names its own.
      if (first > figure.first && isBroken(context, figure.first, first)) continue;
      const distance = wayTo(context, figure, first, next) + (first > figure.first ? AFTER_COST : 0);
      // Where grammar says whose figure it is, it matters no more what its clause is about.
      const isBeside = owner === null && isOblique(context, first, entity);
      const cost = (wordAt(context, next - 1).endsWith("'s") ? 0.5 : 0) + (isBeside ? OBLIQUE_COST : 0);
      offer(entity, WEIGHTS.name - Math.min(FARTHEST, distance / 8) - cost, 'named in this sentence', first, next);
    }
  }
  // "Another group has 30 members, while its fighters number 400"
  const leading = mentions.find(
    (mention) => mention.entity.kind === 'organisation' && mention.entity !== topic.organisation && leadsSentence(context, mention),
  );
  const groups = context.names.filter(({ value }) => value.kind === 'group-word');
  if (!owner && groups.some((hit) => hit.first < figure.first && isBranchElsewhere(context, hit))) return { entity: null, evidence: [] };
  for (const hit of owner ? [] : groups) {
    if (hit !== object && leading?.at.some(({ first }) => first < hit.first) && PRONOUNS.has(wordAt(context, hit.first))) continue;
    if (!isSpokenOf(context, topic, hit) || hit.first > figure.first + 12 || completesSubject(context, figure, hit)) continue;
    // "The rebels' parent group had its peak in 2014"
    if (PRONOUNS.has(wordAt(context, hit.first)) && opensWithRival(context, hit.first)) continue;
    // "It was founded in … after the pledge of others": the sentence is about what it begins with.
    const isOpening = (hit.first <= context.first + 2 && hit.first < figure.first) || hit.first === main;
    const opens = isOpening || hit === object ? WEIGHTS.opens : 0;
    const score = WEIGHTS.sameBlock + WEIGHTS.anaphor + opens - Math.min(FARTHEST, wayTo(context, figure, hit.first, hit.next) / 8);
    offer(hit.value.entity, score, 'refers back to it', hit.first, hit.next);
  }
  const spoken = topic.organisation === FOREIGN ? null : topic.organisation;
  // "Fighters: 2,200", a line of a list of facts
  const named = nameEnd(context, figure.first);
  if (offers.length === 0 && spoken && named !== null && named - lineOpening(context) <= LONGEST_NAME)
    offer(spoken, WEIGHTS.sameBlock, 'the page is about it', context.first, figure.first);
  const isStrange = topic.hasStranger || topic.isOfInstitution;
  // "Founded in 2015 by …", "Membership has fallen since 2018": the sentence opens with what was done to the organisation spoken of, or what it has.
  const isDone = figure.first - context.first <= 3 && /(ed|^having)$/.test(wordAt(context, context.first));
  if (offers.length === 0 && spoken && !isStrange && (isDone || wordAt(context, context.first) === 'membership'))
    offer(spoken, WEIGHTS.sameBlock, 'the sentence before is about it', context.first, figure.first);
  if (offers.length === 0 && spoken && !isStrange && topic.organisationAge <= REACH_OF_ESTIMATE && isEstimate(context, figure))
    offer(spoken, WEIGHTS.sameBlock, 'the sentence before is about it', context.first, figure.first);
  if (offers.length === 0 && asked) offer(asked, WEIGHTS.sameBlock, 'the question before is about it', context.first, figure.first);
  const [chosen] = offers.sort((a, b) => b.score - a.score);
  if (!chosen) return { entity: null, evidence: [] };
  return { entity: chosen.score >= THRESHOLD ? chosen.entity : null, evidence: chosen.evidence };
}
