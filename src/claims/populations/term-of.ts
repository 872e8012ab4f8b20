import { type Figure, isOneOf, splitSentences } from '../../text/index.ts';
import { findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** Those who are held for an event: who did it, and what anybody may be called who is charged. */
const ACCUSED = 'suspect+ gunman gunmen attacker+ shooter+ terrorist+ militant+ perpetrator+ assailant+ killer+ defendant+ accused men';
const IN_COURT = `${ACCUSED} court+ judge+ custody detention their four`;
/** Nouns that say of one who it is not, and of several only where they are from. */
const SOMEBODY = 'man person individual citizen national native';
const HELD = `${ACCUSED} ${SOMEBODY} people persons individuals citizens nationals natives them themselves`;
/** People by what else they are: whoever helped, and whoever has nothing to do with it. */
const OTHERS =
  'woman women girl+ boy+ teenager+ student+ brother+ sister+ father+ mother+ son+ daughter+ wife husband relative+ cousin+ resident+ landlord+ owner+ dealer+ seller+ helper+ accomplice+ intermediary intermediaries driver+ deputy deputies manager+ director+ head chief boss administrator+ guard+ official+ blogger+ businessman businessmen entrepreneur+ worker+ migrant+ family';
/** What stands before a noun for one who comes on top of those told of; the end of "11th" is a word of its own. */
const NEW = 'another further more additional other new th fifth sixth seventh eighth ninth tenth eleventh twelfth last latest next';
/** How far before its noun such a word may stand, in tokens. */
const REACH = 3;
/** Pronouns that open a sentence about those of the one before. */
const THEY = 'they all both he she';
const ONE = 'he she';

/** Whether the first people of tokens [from, to) are none of those who are told to have done it; null where there are none. */
function areOthers({ tokens }: SentenceContext, from: number, to: number): boolean | null {
  const isAt = (at: number, words: string): boolean => at >= from && at < to && isOneOf(tokens[at]?.lower, words);
  for (let at = from; at < to; at += 1) {
    if (isAt(at, OTHERS)) return true;
    if (!isAt(at, HELD)) continue;
    for (let before = at - 1; before >= at - REACH; before -= 1) if (isAt(before, NEW)) return true;
    // "three men from one family", "a man who let a flat"
    const isFamily = isAt(at + 1, 'from of') && tokens.slice(at, at + 5).some(({ lower }) => lower === 'family');
    const isSomebody = isAt(at, SOMEBODY) && (isAt(at - 1, 'a an one') || isAt(at - 2, 'a an one'));
    return isFamily || isSomebody;
  }
  return null;
}

/** So many commas stand between the names of several. */
const COMMAS_OF_LIST = 3;

/** "Anna Smith, who let a flat, is held": a sentence that opens with a name, and tells of nobody else. */
function opensWithName(context: SentenceContext, from: number, to: number): boolean {
  const [one, two] = [context.tokens[from], context.tokens[from + 1]];
  const isName = one?.kind === 'word' && two?.kind === 'word' && one.capital && two.capital && one.lower.length > 3;
  // "Smith, 32, Jones, 30, Roe, 25, and Doe, 19, were held": so many by name are those that a court has held before.
  const isList = findWords(context, ',', from, to).length >= COMMAS_OF_LIST && hasWord(context, 'were are', from, to);
  return isName && !isList && !hasWord(context, IN_COURT, from, to);
}

/** What a term is of that is no person's: "The arrest was extended until 1 June". */
const OF_ALL = `${IN_COURT} group trio quartet foursome term period arrest order ruling decision measure hearing judgment judgement remand stay`;

/** "The general was remanded until 1 June": one by what else he is, and no suspect. */
function isOneOfOffice(context: SentenceContext, from: number): boolean {
  const [verb] = findWords(context, 'was is has', from, from + REACH_OF_WHO);
  return verb !== undefined && verb > from + 1 && isWord(context, from, 'the a an') && !hasWord(context, OF_ALL, from, verb);
}

/** How far into its sentence the clause may begin that says who one is, in tokens. */
const REACH_OF_WHO = 4;

/** "The singer who left the hall was jailed until 1 June": one of whom it is told who it is, and who is no suspect. */
function isOfOne(context: SentenceContext, from: number, to: number): boolean {
  const who = findWords(context, 'who whose', from, from + REACH_OF_WHO)[0];
  if (who === undefined || !isWord(context, from, 'the a an') || hasWord(context, IN_COURT, from, who)) return false;
  return hasWord(context, 'was is', who, to) && !hasWord(context, 'were are', who, to);
}

/** "four until 22 May, three until 1 June", "others until June", "a fifth until 12 June": behind one term, that of others. */
function isNextTerm(context: SentenceContext, { first }: Figure): boolean {
  const until = first - 1;
  if (!isWord(context, until, 'until till') || !hasWord(context, 'until till', context.first, until)) return false;
  const isCounted = context.figures.some(({ kind, next }) => isOneOf(kind, 'count rank') && next === until);
  return isCounted || isWord(context, until - 1, 'others another');
}

/** What a court decides on, and how far behind a day it may stand, in tokens: "extended until 22 May the detention of". */
const HOLDING = 'detention custody arrest';
const REACH_OF_HOLDING = 6;

/** "extended until 22 May the detention of Anna Smith, who let a flat": behind the day, one by name, and not several. */
const isOfNamed = (context: SentenceContext, { next }: Figure): boolean =>
  findWords(context, HOLDING, next, next + REACH_OF_HOLDING).some((at) => {
    const [one, two, after] = [context.tokens[at + 2], context.tokens[at + 3], wordAt(context, at + 4)];
    // "the detention of a man who let a flat"
    if (wordAt(context, at + 1) === 'of' && areOthers(context, at + 2, at + 2 + REACH_OF_HOLDING)) return true;
    return (
      wordAt(context, at + 1) === 'of' &&
      one?.capital === true &&
      two?.capital === true &&
      /^([.;,]|)$/.test(after) &&
      !hasWord(context, 'and', at, context.next)
    );
  });

/**
 * Whether a day until which somebody is held is that of others than those who did it: "The landlord was arrested until
 * 1 June", "Two residents sold them a car. They are held until 1 June."
 * @param figure the day
 */
export function isTermOfOthers(context: SentenceContext, figure: Figure): boolean {
  if (isNextTerm(context, figure) || isOfNamed(context, figure)) return true;
  const { first } = figure;
  const parted = findWords(context, ';', context.first, first).at(-1);
  const from = parted === undefined ? context.first : parted + 1;
  const opening = wordAt(context, from) === '"' ? from + 1 : from;
  // "All seven are held" has those who did it among them.
  const isCounted = context.figures.some(({ kind, first: at }) => kind === 'count' && (at === opening || at === opening + 1));
  if (isWord(context, opening, THEY) && !isCounted) {
    const before = parted === undefined ? splitSentences(context.tokens.slice(0, from)).at(-1)?.first : context.first;
    return (before === undefined ? null : areOthers(context, before, from)) ?? isWord(context, opening, ONE);
  }
  return (
    opensWithName(context, opening, first) ||
    isOneOfOffice(context, opening) ||
    isOfOne(context, opening, first) ||
    areOthers(context, from, first) === true
  );
}
