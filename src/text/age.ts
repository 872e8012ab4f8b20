import type { Quantity } from './quantity.ts';
import type { Token } from './token.ts';
import { isOneOf, isTokenOf, wordSet } from './word-set.ts';

/** Nouns for one person, whose age may stand behind them: "The bomber, 22, …". */
const PERSON: ReadonlySet<string> = wordSet(
  'man woman boy girl child teenager teen youth baby toddler infant adult pensioner person father mother son daughter brother sister twin husband wife widow widower uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter friend neighbour neighbor colleague classmate bomber gunman shooter attacker assailant suspect accused defendant perpetrator militant fighter recruit leader commander mastermind planner survivor victim hostage witness passenger spectator concertgoer fan visitor tourist student pupil teacher lecturer professor nurse doctor surgeon medic paramedic driver guard worker officer policeman policewoman fireman firefighter rescuer soldier sailor marine airman sergeant corporal captain veteran lawyer journalist reporter photographer singer guitarist drummer musician dancer actor actress athlete engineer builder barber baker cook waiter waitress cleaner cashier clerk shopkeeper manager businessman farmer electrician plumber migrant refugee resident citizen national native villager volunteer donor imam priest',
);

const DASH = /^[-\u2010-\u2015]$/;
const isComma = (token: Token | undefined): boolean => token?.lower === ',';

/** One or two digits, which no count of many is: as old as people are. */
const isYears = (token: Token | undefined): boolean => token?.kind === 'number' && /^\d{1,2}$/.test(token.lower);

/** From here on a number is no age. */
const OLDEST = 100;

/** Whether a number set apart may say how old somebody is: an exact one, as old as people are. */
export const mayBeAge = ({ modifier, stated, low }: Quantity): boolean => modifier === 'exact' && (stated ?? low ?? 0) < OLDEST;

/** What can follow an age: a mark that closes what stands between commas or brackets, or a dash. */
const ends = (token: Token | undefined): boolean => !token || /^[,.;)\u2013\u2014]$/.test(token.lower);

/** Words that may follow an age and no noun that is counted: "a leader of 13 who", but not "a leader of 13 men". */
const BEHIND_AGE = 'who and or has had is was from in died whom whose with';

/** More ages in a row than this are a list of something else. */
const MOST_AGES = 8;

/** Words of which two or more have ages behind them, besides plurals of one person: "A couple, 60 and 58, died". */
const SEVERAL = 'couple men gunmen women children people siblings parents policemen firemen airmen businessmen wives';

const areSeveral = (word: string): boolean => isOneOf(word, SEVERAL) || (word.endsWith('s') && PERSON.has(word.slice(0, -1)));

/** "The bombers, 22 and 24, died", "three brothers (19, 21 and 24)": whether a token is one of the ages of several people. */
function isOfSeveral(tokens: readonly Token[], first: number): boolean {
  let from = first;
  while (first - from < MOST_AGES && isYears(tokens[from]) && isTokenOf(tokens, from - 1, ', and') && isYears(tokens[from - 2])) from -= 2;
  let to = first;
  while (to - first < MOST_AGES && isTokenOf(tokens, to + 1, ', and') && isYears(tokens[to + 2])) to += 2;
  // "The gunmen, 19 to 32, were caught"
  const isRange = isTokenOf(tokens, first + 1, 'to - – —') && isYears(tokens[first + 2]) && ends(tokens[first + 3]);
  if (isRange && isTokenOf(tokens, first - 1, ', (') && areSeveral(tokens[first - 2]?.lower ?? '')) return true;
  const isList = to > from && tokens[to - 1]?.lower === 'and' && ends(tokens[to + 1]);
  return isList && isTokenOf(tokens, from - 1, ', (') && areSeveral(tokens[from - 2]?.lower ?? '');
}

/** "Smith, 38, …", "The bomber (22) …": behind a name or a noun for one person, between marks. */
function isBehindOne(tokens: readonly Token[], first: number, next: number): boolean {
  const [mark, person] = [tokens[first - 1], tokens[first - 2]];
  if (!isYears(tokens[first]) || !person) return false;
  if (mark?.lower === '(') return tokens[next]?.lower === ')' && PERSON.has(person.lower);
  return isComma(mark) && (person.capital || PERSON.has(person.lower)) && (ends(tokens[next]) || tokens[next]?.lower === 'and');
}

/** How long what tells of one person may be before the age, in tokens. */
const LONGEST_PERSON = 6;

/** "a friend of hers, 51, was among the dead": one person, whatever the last word, by the article and by the verb. */
function isOfOneTold(tokens: readonly Token[], first: number, next: number): boolean {
  const isPutIn = isComma(tokens[first - 1]) && isComma(tokens[next]) && isTokenOf(tokens, next + 1, 'was is has had who');
  if (!isPutIn || !isYears(tokens[first])) return false;
  for (let at = first - 2; at >= first - 2 - LONGEST_PERSON && tokens[at]?.kind === 'word'; at -= 1) {
    if (isTokenOf(tokens, at, 'number toll tally count figure total estimate')) return false;
    if (isTokenOf(tokens, at, 'a an his her my another')) return true;
  }
  return false;
}

/** How far before its verb "the number of" may stand, in tokens. */
const REACH_OF_NUMBER = 10;

const isOfNumber = (tokens: readonly Token[], first: number): boolean =>
  tokens.slice(Math.max(0, first - REACH_OF_NUMBER), first).some(({ lower }) => isOneOf(lower, 'number toll tally'));

const SHE = 'he she i';
const WAS = 'was is turned turns';
/** What may stand between the verb and an age, and behind it: a noun would be what is counted. */
const ADVERBS = 'only just still barely about nearly almost already now then';
const BEHIND_PREDICATE = 'when and years or who but at last this in yesterday today';
/** How far before the verb "the youngest" may stand, in tokens: "the youngest of those killed was nine". */
const REACH_OF_YOUNGEST = 7;
/** Four digits or more: a year, not how old somebody is. */
const YEAR = /^\d{4,}$/;

/** "She was 34 when …", "The youngest of the dead was nine.", "Smith is 52": what is said of one person by name, noun or pronoun. */
function isPredicate(tokens: readonly Token[], first: number, next: number): boolean {
  let verb = first - 1;
  while (isTokenOf(tokens, verb, ADVERBS)) verb -= 1;
  const [who, after] = [tokens[verb - 1], tokens[next]];
  if (!who || !isTokenOf(tokens, verb, WAS) || YEAR.test(tokens[first]?.lower ?? '')) return false;
  if (after?.kind === 'number' || (after?.kind === 'word' && !isOneOf(after.lower, BEHIND_PREDICATE))) return false;
  const isYoungest = tokens.slice(Math.max(0, verb - REACH_OF_YOUNGEST), verb).some(({ lower }) => isOneOf(lower, 'youngest oldest'));
  if (isYoungest || isOneOf(who.lower, SHE)) return true;
  const isName = who.capital && !isTokenOf(tokens, verb - 2, 'in at of near from for on');
  return (isName || PERSON.has(who.lower)) && isYears(tokens[first]) && !isOfNumber(tokens, first);
}

/** "At 34, she …", "Dead at 34": when something befell one person; the number of those who did is another. */
function isAt(tokens: readonly Token[], first: number, next: number): boolean {
  const [before, beforeThat] = [tokens[first - 1], tokens[first - 2]];
  if (before?.lower !== 'at' || !isYears(tokens[first]) || isOfNumber(tokens, first)) return false;
  if (before.capital) return isComma(tokens[next]) && isTokenOf(tokens, next + 1, 'he she');
  const isEnd = tokens[next]?.kind !== 'word' || isTokenOf(tokens, next, 'in and of after');
  const isHeadline = isOneOf(beforeThat?.lower, 'dead injured hurt wounded') && tokens[first - 3]?.kind !== 'word';
  return isEnd && (isHeadline || isOneOf(beforeThat?.lower, 'killed died dies murdered married widowed'));
}

/** "17-year-old", "17 years of age" */
function isInYears(tokens: readonly Token[], next: number): boolean {
  const isDash = (token: Token | undefined): boolean => token !== undefined && DASH.test(token.lower);
  const at = isDash(tokens[next]) ? next + 1 : next;
  if (!isTokenOf(tokens, at, 'year+ yr month+ week+ day')) return false;
  const old = isDash(tokens[at + 1]) ? at + 2 : at + 1;
  return isTokenOf(tokens, old, 'old+ older younger') || (tokens[old]?.lower === 'of' && tokens[old + 1]?.lower === 'age');
}

/** "four men, the youngest of them 19, …": set apart, with nothing counted behind it. */
function isOfYoungest(tokens: readonly Token[], first: number, next: number): boolean {
  const at = isTokenOf(tokens, first - 1, 'them whom') && tokens[first - 2]?.lower === 'of' ? first - 3 : first - 1;
  return isTokenOf(tokens, at, 'youngest oldest eldest') && ends(tokens[next]) && !YEAR.test(tokens[first]?.lower ?? '');
}

/** Whether the number at tokens[first, next) says how old somebody is: "aged 38", ", 38,", "17-year-old", "children under five". */
export function isAge(tokens: readonly Token[], first: number, next: number): boolean {
  const [before, beforeThat] = [tokens[first - 1], tokens[first - 2]];
  if (isOneOf(before?.lower, 'aged age+') || (isOneOf(before?.lower, 'between from') && beforeThat?.lower === 'aged')) return true;
  // "a man of 46", "a young teacher of 30", "a Ruritanian of 24"
  if (before?.lower === 'of' && beforeThat) {
    const lead = [tokens[first - 3]?.lower, tokens[first - 4]?.lower].some((word) => isOneOf(word, 'a an another one'));
    const isPerson = PERSON.has(beforeThat.lower) || (beforeThat.capital && isYears(tokens[first]));
    // Of a teacher or a leader others may be: "a leader of 13 men".
    const isAlone = isOneOf(beforeThat.lower, 'man woman boy girl youth teenager') && tokens[next]?.lower !== 'the';
    if (lead && (isAlone || (isPerson && (ends(tokens[next]) || isTokenOf(tokens, next, BEHIND_AGE))))) return true;
  }
  if (isInYears(tokens, next) || isAt(tokens, first, next)) return true;
  if ([isBehindOne, isOfSeveral, isOfOneTold, isPredicate, isOfYoungest].some((tells) => tells(tokens, first, next))) return true;
  return (
    isOneOf(before?.lower, 'under over') &&
    isOneOf(beforeThat?.lower, 'children people those kids men women adults the') &&
    tokens[next]?.kind !== 'word'
  );
}
