import type { Figure } from '../../text/index.ts';
import { findWords, hasPhrase, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import type { AssertionReading } from './assertion.ts';

/** What somebody said, and what is done to people for it. */
const SAYING = 'saying claiming writing posting spreading publishing sharing alleging tweeting';
const POSTS = 'post posts message messages video videos tweet tweets words report reports';
const SAYING_OR_POSTS = `${SAYING} ${POSTS}`;
const SAID = 'said wrote claimed posted alleged tweeted';
const PUNISHED =
  'fined jailed sentenced convicted arrested detained charged held prosecuted punished imprisoned banned blocked suspended apologised apologized';

/** What is done to a report that is not so. */
const WITHDRAWING = 'retracted withdrew withdrawn retracts withdraws deleted mocked ridiculed derided scorned';
/** What stands before words that somebody has taken back, or that nobody answers for. */
const DISOWNED: readonly string[] = [
  'took back',
  'taken back',
  'takes back',
  'spread word',
  'spreading word',
  'spread news',
  'nobody has confirmed',
  'no one has confirmed',
];

/** Reports that nobody stands behind. */
const UNVERIFIED = 'unverified unconfirmed unsubstantiated uncorroborated';
const REPORTS = 'report reports claim claims figure figures number numbers toll tolls estimate estimates word';
const REPORTS_OR_LISTS = `${REPORTS} list lists count counts`;
const REPORTS_OR_POSTS = `${REPORTS} ${POSTS} story stories statement`;
const NOT_VERIFIED: readonly string[] = ['not be', 'not been', 'not yet been', 'never been'].flatMap((be) =>
  ['', ' independently', ' officially'].flatMap((how) => ['verified', 'confirmed', 'corroborated'].map((verb) => `${be}${how} ${verb}`)),
);
/** Those of whom it is said that they are not dead. */
const SUPPOSED = 'reported thought believed listed presumed feared';
const NOT_CONFIRMED: readonly string[] = ['has not confirmed', 'have not confirmed'];

/** What a claim is called that nobody believes, and what somebody admits. */
const NONSENSE = 'nonsense fantasy fiction fabrication rubbish absurd invention';
const MADE_UP: readonly string[] = ['made it up', 'made that up', 'made this up', 'invented it', 'made it all up'];

/** How far before its figure such a word may stand, and how far behind it, in tokens. */
const REACH = 12;
const REACH_BEHIND = 16;
const REACH_OF_REPORT = 4;

/** "He was fined for claiming that 900 died", "A man who said that 900 died was jailed": the token of what was done to somebody for saying it. */
function punishedFor(context: SentenceContext, { first, next }: Figure): number | null {
  const [punished] = findWords(context, PUNISHED, first - REACH, first).slice(-1);
  if (punished !== undefined && hasWord(context, SAYING_OR_POSTS, punished + 1, first)) return punished;
  const isWho = findWords(context, 'who', first - REACH, first).some((who) => isWord(context, who + 1, SAID));
  const behind = isWho ? findWords(context, PUNISHED, next, context.next).find((at) => isWord(context, at - 1, 'was were')) : undefined;
  return behind ?? null;
}

/** "unconfirmed reports say 900 died", "The figure of 900 could not be verified": the token that says so. */
function unverified(context: SentenceContext, { first, next }: Figure): number | null {
  const [before] = findWords(context, UNVERIFIED, first - REACH, first);
  if (before !== undefined && hasWord(context, REPORTS_OR_LISTS, before + 1, before + 3)) return before;
  // "The figure of 900 dead at the hall has not been confirmed", "900 deaths have not been confirmed"
  const reach = hasWord(context, REPORTS, first - REACH_OF_REPORT, first) ? REACH_BEHIND : REACH_OF_REPORT;
  const isOpen = hasPhrase(context, NOT_VERIFIED, next, next + reach) || hasPhrase(context, NOT_CONFIRMED, first - REACH, first);
  return isOpen ? first : null;
}

/** "The agency retracted its report that 900 died", "called the figure of 900 a fantasy": the token that says that it is not so. */
function refuted(context: SentenceContext, { first, next }: Figure): number | null {
  const [withdrawn] = findWords(context, WITHDRAWING, first - REACH, first);
  if (withdrawn !== undefined && hasWord(context, REPORTS_OR_POSTS, withdrawn + 1, first)) return withdrawn;
  const [nonsense] = findWords(context, NONSENSE, next, next + REACH_BEHIND);
  if (nonsense !== undefined && !hasWord(context, ', ;', next, nonsense)) return nonsense;
  return hasPhrase(context, DISOWNED, first - REACH, first) || hasPhrase(context, MADE_UP, next) ? first : null;
}

/** "300 people who had been reported dead were alive": the token that says so. */
function stillAlive(context: SentenceContext, { next }: Figure): number | null {
  const [alive] = findWords(context, 'alive', next, next + REACH);
  return alive !== undefined && hasWord(context, SUPPOSED, next, alive) ? alive : null;
}

/** What tells of things that have not been, and how far into its sentence it may stand, in tokens. */
const FICTION = 'novel film movie drama play game thriller series comic';
const REACH_OF_FICTION = 4;

/** "In the novel, the attack kills 90 people": the token of what tells of it. */
function fictionIn(context: SentenceContext): number | null {
  const { opening } = context;
  if (!isWord(context, opening, 'in')) return null;
  return findWords(context, FICTION, opening + 1, opening + REACH_OF_FICTION)[0] ?? null;
}

/** "90 people are believed dead": the token that says that nobody knows. */
const believedIn = (context: SentenceContext, { next }: Figure): number | null =>
  findWords(context, 'believed thought presumed', next, next + REACH_OF_REPORT).find((at) => wordAt(context, at + 1) === 'dead') ?? null;

/** How a sentence puts a count forward that it holds against whoever gave it, or that nobody stands behind; null where it does neither. */
export function discreditedBy(context: SentenceContext, figure: Figure): AssertionReading | null {
  const denied = punishedFor(context, figure) ?? refuted(context, figure) ?? stillAlive(context, figure);
  if (denied !== null) return { assertion: 'denied', token: denied };
  const believed = believedIn(context, figure);
  if (believed !== null) return { assertion: 'forecast', token: believed };
  const open = unverified(context, figure) ?? fictionIn(context);
  return open === null ? null : { assertion: 'hypothetical', token: open };
}
