import type { Token } from './token.ts';
import { isOneOf, wordSet } from './word-set.ts';

/** Nouns for one person, whose age may stand behind them: "The bomber, 22, …". */
const PERSON: ReadonlySet<string> = wordSet(
  'man woman boy girl child teenager teen youth baby toddler infant adult pensioner person father mother son daughter brother sister twin husband wife widow widower uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter friend neighbour neighbor colleague classmate bomber gunman shooter attacker assailant suspect accused defendant perpetrator militant fighter recruit leader commander mastermind planner survivor victim hostage witness passenger spectator concertgoer fan visitor tourist student pupil teacher lecturer professor nurse doctor surgeon medic paramedic driver guard worker officer policeman policewoman fireman firefighter rescuer soldier sailor marine airman sergeant corporal captain veteran lawyer journalist reporter photographer singer guitarist drummer musician dancer actor actress athlete engineer builder barber baker cook waiter waitress cleaner cashier clerk shopkeeper manager businessman farmer electrician plumber migrant refugee resident citizen national native villager volunteer donor imam priest',
);

const DASH = /^[-\u2010-\u2015]$/;
const isComma = (token: Token | undefined): boolean => token?.lower === ',';

/** One or two digits, which no count of many is: as old as people are. */
const isYears = (token: Token | undefined): boolean => token?.kind === 'number' && /^\d{1,2}$/.test(token.lower);

/** What can follow an age: a mark that closes what stands between commas or brackets, or a dash. */
const ends = (token: Token | undefined): boolean => !token || /^[,.;)\u2013\u2014]$/.test(token.lower);

/** Words that may follow an age and no noun that is counted: "a leader of 13 who", but not "a leader of 13 men". */
const BEHIND_AGE = 'who and or has had is was from in died whom whose with';

/** More ages in a row than this are a list of something else. */
const MOST_AGES = 8;

/** Words of which two or more have ages behind them, besides plurals of one person: "A couple, 60 and 58, died". */
const SEVERAL = 'couple men women children people siblings parents policemen firemen airmen businessmen wives';

const areSeveral = (word: string): boolean => isOneOf(word, SEVERAL) || (word.endsWith('s') && PERSON.has(word.slice(0, -1)));

/** "The bombers, 22 and 24, died", "three brothers (19, 21 and 24)": whether a token is one of the ages of several people. */
function isOfSeveral(tokens: readonly Token[], first: number): boolean {
  let from = first;
  while (first - from < MOST_AGES && isYears(tokens[from]) && isOneOf(tokens[from - 1]?.lower, ', and') && isYears(tokens[from - 2]))
    from -= 2;
  let to = first;
  while (to - first < MOST_AGES && isOneOf(tokens[to + 1]?.lower, ', and') && isYears(tokens[to + 2])) to += 2;
  const isList = to > from && tokens[to - 1]?.lower === 'and' && ends(tokens[to + 1]);
  return isList && isOneOf(tokens[from - 1]?.lower, ', (') && areSeveral(tokens[from - 2]?.lower ?? '');
}

/** "Smith, 38, …", "The bomber (22) …": behind a name or a noun for one person, between marks. */
function isBehindOne(tokens: readonly Token[], first: number, next: number): boolean {
  const [mark, person] = [tokens[first - 1], tokens[first - 2]];
  if (!isYears(tokens[first]) || !person) return false;
  if (mark?.lower === '(') return tokens[next]?.lower === ')' && PERSON.has(person.lower);
  return isComma(mark) && (person.capital || PERSON.has(person.lower)) && (ends(tokens[next]) || tokens[next]?.lower === 'and');
}

/** "17-year-old", "17 years of age" */
function isInYears(tokens: readonly Token[], next: number): boolean {
  const isDash = (token: Token | undefined): boolean => token !== undefined && DASH.test(token.lower);
  const at = isDash(tokens[next]) ? next + 1 : next;
  if (!isOneOf(tokens[at]?.lower, 'year+ yr month+ week+ day')) return false;
  const old = isDash(tokens[at + 1]) ? at + 2 : at + 1;
  return isOneOf(tokens[old]?.lower, 'old+ older younger') || (tokens[old]?.lower === 'of' && tokens[old + 1]?.lower === 'age');
}

/** How far before its verb "the number of" may stand, in tokens. */
const REACH_OF_NUMBER = 10;

const isOfNumber = (tokens: readonly Token[], first: number): boolean =>
  tokens.slice(Math.max(0, first - REACH_OF_NUMBER), first).some(({ lower }) => isOneOf(lower, 'number toll tally'));

/** Whether the number at tokens[first, next) says how old somebody is: "aged 38", ", 38,", "17-year-old", "children under five". */
export function isAge(tokens: readonly Token[], first: number, next: number): boolean {
  const [before, beforeThat] = [tokens[first - 1], tokens[first - 2]];
  if (isOneOf(before?.lower, 'aged age+')) return true;
  // "a man of 46", "a young teacher of 30", "a Ruritanian of 24"
  if (before?.lower === 'of' && beforeThat) {
    const lead = [tokens[first - 3]?.lower, tokens[first - 4]?.lower].some((word) => isOneOf(word, 'a an another one'));
    const isPerson = PERSON.has(beforeThat.lower) || (beforeThat.capital && isYears(tokens[first]));
    // Of a teacher or a leader others may be: "a leader of 13 men".
    const isAlone = isOneOf(beforeThat.lower, 'man woman boy girl youth teenager') && tokens[next]?.lower !== 'the';
    if (lead && (isAlone || (isPerson && (ends(tokens[next]) || isOneOf(tokens[next]?.lower, BEHIND_AGE))))) return true;
  }
  const isEnd = tokens[next]?.kind !== 'word' || isOneOf(tokens[next]?.lower, 'in and of after');
  // "died at 79", but not "the number of those who died at 79"
  const isVerb = before?.lower === 'at' && isOneOf(beforeThat?.lower, 'killed died dies murdered married widowed');
  if (isVerb && isEnd && isYears(tokens[first]) && !isOfNumber(tokens, first)) return true;
  if (isInYears(tokens, next) || isBehindOne(tokens, first, next) || isOfSeveral(tokens, first)) return true;
  return (
    isOneOf(before?.lower, 'under over') &&
    isOneOf(beforeThat?.lower, 'children people those kids men women adults the') &&
    tokens[next]?.kind !== 'word'
  );
}
