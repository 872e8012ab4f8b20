import type { Claim } from '../claim.ts';
import { FOREIGN, type Topic } from '../topics/topic.ts';
import { PHRASE_ENDS } from '../words/grammar-words.ts';
import { beforeArticle, findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { isOfInstitution } from './institution.ts';
import { introducedOf } from './introduced.ts';
import type { Mention } from './mentions.ts';
import { isStranger } from './named-in.ts';
import { isBranchElsewhere, isGroupNoun, leadsSentence } from './organisation.ts';
import { BRANCHES } from './owner.ts';

/** How many words may say what a group is before its name. */
const LONGEST_APPOSITION = 8;

/** "The rebels' local branch, the group, claimed it", "Its offshoot the group is small": the sentence begins with what the group is. */
function isApposed(context: SentenceContext, first: number): boolean {
  const end = beforeArticle(context, first);
  const isComma = wordAt(context, end) === ',';
  const words = context.tokens.slice(context.first + 1, isComma ? end : end + 1);
  return (
    (isComma || isWord(context, end, BRANCHES)) &&
    words.length < LONGEST_APPOSITION &&
    words.every(({ kind, lower }) => kind === 'word' && (lower === 'of' || lower === 'in' || !PHRASE_ENDS.has(lower))) &&
    hasWord(context, BRANCHES, context.first, end + 1)
  );
}

/** How long a time that a sentence begins with may be, in tokens. */
const LONGEST_TIME = 5;

/** "First, the group …", "And in March, the group …": the token behind a time or a single word that a sentence begins with. */
function behindTime(context: SentenceContext): number {
  const { first, figures } = context;
  const [comma] = findWords(context, ',', first, first + LONGEST_TIME);
  if (comma === undefined) return first;
  const isTime = figures.some((figure) => figure.kind === 'date' && figure.first >= first && figure.next <= comma);
  return isTime || comma === first + 1 ? comma + 1 : first;
}

/** What somebody does to what is their own. */
const OF_OWN =
  'increased increases expanded expands intensified doubled tripled stepped widened extended lost has had have kept built rebuilt moved changed shifted regained restored grew broadened turned set';

/** "The group said that it was behind it", on a page about something else; "the group condemned it" goes on about the page's own. */
function isToldOf(context: SentenceContext, { at: [name] }: Mention): boolean {
  const opening = behindTime(context);
  if (name === undefined || (name.first > opening + 1 && !isApposed(context, name.first)) || isWord(context, context.first, 'like unlike'))
    return false;
  return findWords(context, 'it its them their').every(
    (at) =>
      // "said that it was behind it", "said that its men did it", "claimed responsibility for it"
      isWord(context, at - 1, 'said says claimed that behind did') ||
      (wordAt(context, at - 1) === 'for' && isWord(context, at - 2, 'responsibility responsible')) ||
      // "The group has increased its attacks; it killed 600 people": of its own
      (isWord(context, at, 'its their') && isWord(context, at - 1, OF_OWN)) ||
      (wordAt(context, at) === 'it' && wordAt(context, at - 1) === ';') ||
      // "Its offshoot, the group, is smaller", "The group is one of its branches"
      at === context.first ||
      (wordAt(context, at - 1) === 'of' && wordAt(context, at - 2) === 'one'),
  );
}

/** What leads from a group to its own name: "It calls itself the Front". */
const NAMING = `, is was called named as ( itself ${BRANCHES}`;

/** "It has jailed men of the rebels": a sentence that begins with another group has only to do with the one that it names. */
const isOfOther = (context: SentenceContext, { at: [name], entity }: Mention, spoken: Topic['organisation']): boolean =>
  name !== undefined &&
  spoken !== entity &&
  context.names.some(({ value, first, next }) => value.kind === 'group-word' && first <= context.first + 1 && next <= name.first) &&
  !isWord(context, name.first - 1, NAMING) &&
  !(wordAt(context, name.first - 1) === 'the' && isWord(context, name.first - 2, NAMING));

/** "The rebels and the army inflicted losses": neither of them is "it". */
const isOneOfBoth = (context: SentenceContext, { at: [name] }: Mention): boolean => name !== undefined && isWord(context, name.next, 'and');

/** How a clause has to do with a group that it is not about. */
const AGAINST = 'than against fought fights fighting battled battles battling';

/** "The rebels are stronger than the group", "The army has fought it since 2015": a sentence that begins with another, and names a subject behind it. */
const isLedByOther = (context: SentenceContext, mentions: readonly Mention[]): boolean =>
  mentions.some((subject) => {
    const [name] = subject.at;
    if (!subject.entity.isSubject || name === undefined || name.first <= behindTime(context) + 1 || isApposed(context, name.first))
      return false;
    const lead = beforeArticle(context, name.first);
    if (isWord(context, lead, AGAINST) && isStranger(context, context.first + 1, lead)) return true;
    return mentions.some((mention) => !mention.entity.isSubject && leadsSentence(context, mention) && !isOneOfBoth(context, mention));
  });

/** Whether "it" may be another body: until the one spoken of is named again, or "the group". */
function isInstitutionSpokenOf(topic: Topic, context: SentenceContext, mentions: readonly Mention[]): boolean {
  if (mentions.length > 0) return isLedByOther(context, mentions);
  const isNoun = context.names.some(
    (hit) => isGroupNoun(context, hit) && !wordAt(context, hit.next - 1).endsWith("'s") && !isBranchElsewhere(context, hit),
  );
  return !isNoun && (topic.isOfInstitution || isOfInstitution(context, behindTime(context)));
}

/** Whether a sentence leaves more than one organisation that the next one may mean, and how long ago its own was named. */
function afterNames(
  topic: Topic,
  context: SentenceContext,
  mentions: readonly Mention[],
  organisation: Topic['organisation'],
  isNew: boolean,
): Pick<Topic, 'organisationAge' | 'lastNamed' | 'hasStranger' | 'isOfInstitution'> {
  if (organisation === null && mentions.length === 0)
    return { organisationAge: 0, lastNamed: null, hasStranger: false, isOfInstitution: false };
  const names = mentions.flatMap(({ entity, at }) => at.map(({ next }) => ({ entity, next })));
  const last = names.sort((a, b) => b.next - a.next)[0];
  // "The rebels let its men go": about both.
  const isOfBoth = hasWord(context, 'its them');
  return {
    organisationAge: isNew && !isOfBoth ? 0 : topic.organisationAge + 1,
    lastNamed: last?.entity ?? null,
    hasStranger: (last !== undefined && last.entity !== organisation) || isStranger(context, last?.next ?? context.first + 1, context.next),
    isOfInstitution: isInstitutionSpokenOf(topic, context, mentions),
  };
}

/**
 * The organisation that a sentence leaves for the next: a subject it names, one that it begins with, or the one before.
 * @param organisations those it names
 */
export function organisationAfter(
  topic: Topic,
  context: SentenceContext,
  organisations: readonly Mention[],
): Pick<Topic, 'organisation' | 'organisationAge' | 'lastNamed' | 'hasStranger' | 'isOfInstitution'> {
  // "The rebels have carried out 20 raids on the group" is still about the group.
  const isSpokenOf = context.names.some((hit) => isGroupNoun(context, hit) && hit.value.entity === topic.organisation);
  const subjects = organisations.filter(({ entity }) => entity.isSubject);
  const subject = subjects.find((mention) => isToldOf(context, mention)) ?? subjects[0];
  const isTaken = subject && !isOfOther(context, subject, topic.organisation) && (!topic.isOthersPage || isToldOf(context, subject));
  const others = organisations.filter((mention) => isTaken || !mention.entity.isSubject);
  const named =
    (isTaken ? subject : undefined) ??
    (isSpokenOf ? undefined : others.find((mention) => leadsSentence(context, mention) && !isOneOfBoth(context, mention))) ??
    (topic.organisation ? undefined : others[0]);
  const introduced = named ? null : introducedOf(context);
  const organisation = named?.entity ?? introduced ?? topic.organisation;
  return { organisation, ...afterNames(topic, context, organisations, organisation, named !== undefined || introduced !== null) };
}

/**
 * "The army has 180,000 soldiers. It was founded in 2002.": behind a figure of somebody whom the pack does not know, "it" is
 * that one.
 * @param claims what the sentence says
 */
export function strangerAfter(topic: Topic, context: SentenceContext, mentions: readonly Mention[], claims: readonly Claim[]): Topic {
  const { organisation } = topic;
  const isOfNobody =
    isWord(context, context.first, 'the a an') &&
    claims.some(({ measure, subject }) => subject === null && measure !== null && isOfGroups(context, measure));
  const isEchoed = context.names.some(({ value }) => value.kind === 'group-word' && value.entity === organisation);
  const isNamed = mentions.some(({ entity }) => entity.kind === 'organisation');
  return organisation !== null && isOfNobody && !isEchoed && !isNamed ? { ...topic, organisation: FOREIGN, organisationAge: 0 } : topic;
}

/** Whether a measure is one of organisations. */
const isOfGroups = ({ cues }: SentenceContext, id: string): boolean =>
  cues.some(({ value: { measure } }) => measure.id === id && measure.about === 'organisation');
