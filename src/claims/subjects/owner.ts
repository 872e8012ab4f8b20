import type { Figure } from '../../text/index.ts';
import { PHRASE_ENDS } from '../words/grammar-words.ts';
import { CLOSING_MARKS, openingOfAside } from '../words/inserted.ts';
import { beforeArticle, findWords, hasWord, isWord, type NamedSentence, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { isOfOtherNoun, PARTICIPLES } from './founded-noun.ts';
import { isInsidePhrase, isOfCountry, isOfOrigin } from './inside-phrase.ts';
import type { Mention } from './mentions.ts';
import { GROUPS, isStranger, lastIn, type Named, PRONOUNS, startOf } from './named-in.ts';

/** How far a figure may stand behind the word that opens its clause, in tokens. */
const REACH = 8;
/** How far before its count "has" may stand, in tokens. */
const REACH_OF_HAVING = 3;
/** How far before its count "with" may stand, in tokens. */
const REACH_OF_WITH = 2;
/** How far behind a count "of the group" may begin, in tokens. */
const REACH_OF_OF = 4;

/** Verbs of what an organisation has, was or did. */
const VERBS =
  'has had have was were reached ranked ranks emerged appeared began arose peaked could can may might would fields commands boasts numbers';
/** What a group may have beside it that is a group itself. */
export const OTHERS = 'predecessor successor parent rival+ ally allies enemy enemies competitor+ splinter faction+';
/** And where the one spoken of is no branch itself ("the group's branch" may be it). */
const RELATED = `${OTHERS} offshoot+ branch branches affiliate+ chapter+ arm media propaganda network+ cell+ unit+ magazine+ channel+ school+ council`;
/** What ties one group to another: "a group allied with it". */
const TIES = 'allied linked loyal close affiliated tied sworn opposed that which with';

/** Whose figure it is, as the words around it say: somebody who is named, or somebody who is none of those known. */
export type Owner = { readonly kind: 'named'; readonly mention: Mention } | { readonly kind: 'stranger' };
const STRANGER: Owner = { kind: 'stranger' };

/** "8,000 fighters of the rebels": whom those counted belong to. */
function memberOf(context: SentenceContext, { next }: Figure, mentions: readonly Mention[]): Owner | null {
  let of = next;
  while (of < next + REACH_OF_OF && context.tokens[of]?.kind === 'word' && !PHRASE_ENDS.has(wordAt(context, of))) of += 1;
  if (wordAt(context, of) !== 'of') return null;
  const name = wordAt(context, of + 1) === 'the' ? of + 2 : of + 1;
  const isNamed = ({ first }: { readonly first: number }): boolean => first === of + 1 || first === name;
  const mention = mentions.find(({ entity, at }) => entity.kind === 'organisation' && at.some(isNamed));
  if (mention) return { kind: 'named', mention };
  return isStranger(context, name, name + 1) ? STRANGER : null;
}

/** "With 8,000 fighters, the army is …": who is told of behind the comma. */
function behindWith(context: SentenceContext, { first, next }: Figure, mentions: readonly Mention[]): Owner | null {
  if (wordAt(context, context.first) !== 'with' || first - context.first > REACH_OF_WITH) return null;
  let from = next;
  while (from < next + REACH_OF_OF && wordAt(context, from) !== ',') from += 1;
  let to = from + 1;
  while (to < from + REACH && !isWord(context, to, 'is are was were has have remains')) to += 1;
  const last = wordAt(context, from) === ',' ? lastIn(mentions, from, to) : null;
  if (last) return { kind: 'named', mention: last.mention };
  return wordAt(context, from) === ',' && isStranger(context, from, to) ? STRANGER : null;
}

/** "The strength of the rebels is put at 8,000", "that of the army at 9,000": whose strength it is. */
function strengthOf(context: SentenceContext, { first }: Figure, mentions: readonly Mention[]): Owner | null {
  for (let at = first - 1; at > context.first && !isWord(context, at, ', ; :'); at -= 1) {
    if (wordAt(context, at) !== 'of' || !isWord(context, at - 1, 'strength size membership ranks number that')) continue;
    const last = lastIn(mentions, at, first);
    if (last) return { kind: 'named', mention: last.mention };
    return isStranger(context, at, first) ? STRANGER : null;
  }
  return null;
}

/** How far before its number the verb may stand that puts somebody at it, in tokens. */
const REACH_OF_PUT = 7;

/** "puts the army at 8,000 and the rebels at 4,000": who is put at it. */
function putAt(context: SentenceContext, { first }: Figure, mentions: readonly Mention[]): Owner | null {
  if (wordAt(context, first - 1) !== 'at') return null;
  const [verb] = findWords(context, 'put puts putting and', first - REACH_OF_PUT, first - 1).slice(-1);
  if (verb === undefined || !hasWord(context, 'put puts putting', context.first, verb + 1)) return null;
  const last = lastIn(mentions, verb, first);
  if (last) return { kind: 'named', mention: last.mention };
  return isStranger(context, verb + 1, first) ? STRANGER : null;
}

/** Where what a clause is about ends: "the army | , which has 8,000", "the army | , founded in 1994", "the army | (8,000 fighters)"; null where no clause opens. */
function antecedentEnd(context: SentenceContext, { first }: Figure): number | null {
  for (let at = first - 1; at >= Math.max(context.first, first - REACH); at -= 1) {
    if (wordAt(context, at) === '(') return at;
    const isBehindComma = wordAt(context, at - 1) === ',';
    // "the army with its 8,000 fighters"
    const isWith = wordAt(context, at) === 'with' && first - at <= REACH_OF_WITH;
    // "the group, which was founded in 2015 by former rebels and which has 8,000": of the same as the clause before
    if (isWord(context, at, 'which who') && wordAt(context, at - 1) === 'and') {
      const [opening] = findWords(context, wordAt(context, at), context.first, at - 1);
      if (opening !== undefined) return wordAt(context, opening - 1) === ',' ? opening - 1 : opening;
    }
    if (isWith || isWord(context, at, 'which who whose') || (isBehindComma && isWord(context, at, PARTICIPLES)))
      return isBehindComma ? at - 1 : at;
    // "the army, a group founded in 1994"
    if (isWord(context, at, GROUPS) && isWord(context, at + 1, PARTICIPLES)) {
      const article = isWord(context, at - 1, 'a an another') ? at - 1 : at - 2;
      if (isWord(context, article, 'a an another') && wordAt(context, article - 1) === ',') return article - 1;
    }
    if (isWord(context, at, ', ; : )')) return null;
  }
  return null;
}

/** The nearest verb before a figure, in its clause, that says what an organisation has, was or did; null where there is none. */
function verbBefore(context: SentenceContext, { first }: Figure): number | null {
  for (let at = first - 1; at >= context.first && !isWord(context, at, ', ; :'); at -= 1) {
    // "has 2,000 fighters", and not "had warned that … 2,000"
    const isHaving = first - at <= REACH_OF_HAVING && !/(ed|en)$/.test(wordAt(context, at + 1));
    if (isWord(context, at, 'has had have') && !isHaving) return null;
    // "was founded", "was at its height", and not "was told that … 2015"
    if (isWord(context, at, 'was were') && !isWord(context, at + 1, PARTICIPLES) && wordAt(context, at + 1) !== 'at') return null;
    if (isWord(context, at, VERBS)) return at;
  }
  return null;
}

/** "A militia to fight the group was founded": whether a word for a group only completes the noun that the verb of a figure is of. */
export function completesSubject(context: SentenceContext, figure: Figure, word: { first: number; next: number }): boolean {
  const verb = verbBefore(context, figure);
  return verb !== null && word.next <= verb && isInsidePhrase(context, startOf(context, verb), word, verb);
}

/** Where "the group's", "its" or "whose" ends that begins at a token; null where none does. */
export function ownerEnd(context: NamedSentence, at: number): number | null {
  if (isWord(context, at, 'its their whose')) return at + 1;
  const hit = context.names.find(({ value, first, next }) => {
    return value.kind === 'group-word' && first === at && wordAt(context, next - 1).endsWith("'s");
  });
  return hit?.next ?? null;
}

/** "Its predecessor", "The group's rival": a clause that begins with another group, by what it is to the one spoken of. */
function isRelated(context: SentenceContext, from: number, to: number): boolean {
  const first = isWord(context, from, 'and but while') ? from + 1 : from;
  const owner = ownerEnd(context, first);
  const related = isWord(context, first, 'its their') ? RELATED : OTHERS;
  return owner !== null && hasWord(context, related, owner, to) && !hasWord(context, 'it they', owner, to);
}

/** "A Ruritanian group has", "Another group allied with it has": a clause that begins with a group not spoken of before. */
function isNewGroup(context: SentenceContext, from: number, to: number): boolean {
  const first = isWord(context, from, 'and but while') ? from + 1 : from;
  if (!isWord(context, first, 'a an another')) return false;
  // "A general said that the group could strike": the one spoken of
  const group = findWords(context, GROUPS, first + 1, to).find((at) => !isWord(context, at - 1, 'the this that these those'));
  return group !== undefined && (group === to - 1 || isWord(context, group + 1, TIES));
}

/** What a group has that its strength is told by. */
const STRENGTH = 'strength size membership ranks number+ force+ fighters members army branch affiliate militants';

const STRENGTH_OR_IT = `${STRENGTH} ${PRONOUNS}`;
const PARTS = `${RELATED} cell+ unit+`;

/** "The army's media arm has": something that belongs to the group named, whose figure is its own. */
const isOfBelonging = (context: SentenceContext, from: number, to: number): boolean =>
  wordAt(context, from - 1).endsWith("'s") &&
  to > from &&
  (hasWord(context, OTHERS, from, to) || !hasWord(context, STRENGTH_OR_IT, from, to));

/** "The group's rival had its best year in 2014": whether a sentence begins with another group, by what it is to one that is named, and "its" comes behind. */
export const opensWithRival = (context: SentenceContext, its: number): boolean =>
  findWords(context, OTHERS, context.first + 1, its).some(
    (at) => wordAt(context, at - 1).endsWith("'s") && at - context.first <= REACH && !hasWord(context, ', ;', context.first, its),
  );

/** "A cell of the group has 40 men": some part of the group that is named at a token. */
export const isBranchOf = (context: SentenceContext, name: number): boolean =>
  wordAt(context, name - 1) === 'of' && isWord(context, name - 2, PARTS) && hasWord(context, 'a an another', name - 5, name - 2);

/** Verbs of having members besides those of any clause, and what may stand before them. */
const COUNTING = `${VERBS} counts consists comprises comprised grew swelled shrank commanded musters`;
const ADVERBS = 'now still also already probably today alone';
const BELIEVED = 'thought believed estimated said reckoned known';

/** The token behind a comma, dash or bracket at which the verb of a figure stands: "…, still has 8,000", "…, is thought to have 8,000"; null where none does. */
function verbBehindMark(context: SentenceContext, { first }: Figure): number | null {
  let mark = first - 1;
  while (mark > context.first && CLOSING_MARKS[wordAt(context, mark)] === undefined) mark -= 1;
  const verb = isWord(context, mark + 1, ADVERBS) ? mark + 2 : mark + 1;
  const isBeing = isWord(context, verb, 'is are') && (isWord(context, verb + 1, BELIEVED) || verb + 1 === first);
  return mark > context.first && (isBeing || isWord(context, verb, COUNTING)) ? mark + 1 : null;
}

/** "The army, at war with the rebels, has", "The army (the rival of the rebels) has": whose verb stands behind an aside. */
function beforeAside(context: SentenceContext, verb: number, mentions: readonly Mention[]): Owner | null {
  const opening = openingOfAside(context, verb);
  if (opening === null) return null;
  // "Its rival, the army, has"
  const name = wordAt(context, opening + 1) === 'the' ? opening + 2 : opening + 1;
  const isName = mentions.some(
    ({ entity, at }) => entity.kind === 'organisation' && at.some(({ first, next }) => first === name && next === verb - 1),
  );
  if (isName) return null;
  const from = startOf(context, opening);
  // "The council's last estimate, in January, was 2,200": whoever gives a number of others
  if (isWord(context, opening - 1, 'estimate figure number count assessment')) return null;
  const last = lastIn(mentions, from, opening);
  if (last) return last.next === opening ? { kind: 'named', mention: last.mention } : null;
  return isStranger(context, from, opening) || isRelated(context, from, opening) || isOfCountry(context, from, opening) ? STRANGER : null;
}

/** What a group is of a greater one. */
export const BRANCHES = 'offshoot branch affiliate arm chapter franchise';

/** "the rebels, the local branch of the army, which": who is spoken of where the words before a clause only say whose branch it is. */
function withBranch(context: SentenceContext, { first }: Named, mentions: readonly Mention[]): Mention | null {
  const of = beforeArticle(context, first);
  if (wordAt(context, of) !== 'of' || !isWord(context, of - 1, BRANCHES)) return null;
  let comma = of - 1;
  while (comma > context.first && wordAt(context, comma) !== ',') comma -= 1;
  return mentions.find(({ entity, at }) => entity.kind === 'organisation' && at.some(({ next }) => next === comma)) ?? null;
}

/** How far before a rank the verb may stand that gives it, in tokens. */
const REACH_OF_RANKING = 8;

/** "The institute ranked the group the fourth deadliest": the token behind a verb that gives somebody else a rank; null where none does. */
function rankedFrom(context: SentenceContext, { kind, first }: Figure): number | null {
  if (kind !== 'rank') return null;
  const verb = findWords(context, 'ranked ranks placed places listed lists rated rates put puts', first - REACH_OF_RANKING, first).find(
    (at) => !isWord(context, at - 1, 'was is were been being and') && !isWord(context, at + 1, 'as in among the'),
  );
  return verb === undefined || first - verb < 2 ? null : verb + 1;
}

/** "At its peak in 2014, the army had 30,000 men": whom "its" stands for, who is only named behind the comma; null where nobody is. */
function namedBehindIts(context: SentenceContext, { next }: Figure, mentions: readonly Mention[]): Owner | null {
  if (!isWord(context, context.first + 1, 'its their') || wordAt(context, next) !== ',') return null;
  const name = wordAt(context, next + 1) === 'the' ? next + 2 : next + 1;
  const mention = mentions.find(
    ({ entity, at }) => entity.kind === 'organisation' && at.some(({ first }) => first === name || first === next + 1),
  );
  return mention ? { kind: 'named', mention } : null;
}

/** The token behind "in Ruritania" where that follows a name: "the army in Ruritania has"; else where the name ends. */
function endOfPlace({ tokens }: SentenceContext, from: number, to: number): number {
  const isPlace =
    tokens[from]?.lower === 'in' && to > from + 1 && tokens.slice(from + 1, to).every(({ capital, kind }) => capital && kind === 'word');
  return isPlace ? to : from;
}

/**
 * Whose figure it is by the grammar of its clause: "the core group, which has 8,000 fighters", "8,000 fighters of the
 * rebels", "The Ruritanian army has 8,000 fighters".
 * @returns null where the grammar does not say
 */
export function ownerOf(context: SentenceContext, figure: Figure, mentions: readonly Mention[]): Owner | null {
  if (isOfOrigin(context, figure) || isOfOtherNoun(context, figure, mentions)) return STRANGER;
  const member = figure.kind === 'count' ? memberOf(context, figure, mentions) : null;
  const told = member ?? behindWith(context, figure, mentions) ?? (figure.kind === 'count' ? strengthOf(context, figure, mentions) : null);
  const named = told ?? putAt(context, figure, mentions) ?? namedBehindIts(context, figure, mentions);
  if (named) return named;
  const ranked = rankedFrom(context, figure);
  if (ranked !== null) {
    const object = lastIn(mentions, ranked, figure.first);
    if (object) return { kind: 'named', mention: object.mention };
    return isStranger(context, ranked, figure.first) ? STRANGER : null;
  }
  const antecedent = antecedentEnd(context, figure);
  const behind = antecedent === null ? verbBehindMark(context, figure) : null;
  const aside = behind === null ? null : beforeAside(context, behind, mentions);
  if (aside) return aside;
  const end = antecedent ?? verbBefore(context, figure);
  if (end === null) return null;
  const from = startOf(context, end);
  const last = lastIn(mentions, from, end);
  // "Many of its men came from the Springfield Front, which was founded in 1994": the name right before the comma.
  if (!last)
    return isStranger(context, from, end) ||
      isRelated(context, from, end) ||
      (antecedent === null && isNewGroup(context, from, end)) ||
      (antecedent !== null && isStranger(context, end - 1, end))
      ? STRANGER
      : null;
  const whole = antecedent === null ? null : withBranch(context, last, mentions);
  if (whole) return { kind: 'named', mention: whole };
  // "the group and the army have", "fewer than the army, which has": somebody else stands nearer.
  const isApart = isStranger(context, last.next, end) && (antecedent !== null || hasWord(context, 'and but while than', last.next, end));
  if (isApart || hasWord(context, 'together', from, end)) return STRANGER;
  if (antecedent === null && isOfBelonging(context, last.next, end)) return STRANGER;
  // "The number of the army's attacks was at its height in 2016"
  if (last.next < end && wordAt(context, last.first - 1) === 'of' && wordAt(context, last.first - 2) === 'number') return STRANGER;
  // "Since the rebels were founded in 1994, it has …"; of "the branch of the group was founded" the branch may be meant.
  if (antecedent === null && last.mention.entity.isSubject && isInsidePhrase(context, from, last, end)) return STRANGER;
  const isSubject =
    endOfPlace(context, last.next, end) === end && wordAt(context, last.first - 1) !== 'of' && wordAt(context, last.first - 2) !== 'of';
  return antecedent !== null || isSubject ? { kind: 'named', mention: last.mention } : null;
}
