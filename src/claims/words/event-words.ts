import { wordSet } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import { CONTRAST_PHRASES } from './contrast-phrases.ts';
import { PhraseTable } from './phrase-table.ts';
import { countAt, findWords, hasWord, isWord, type SentenceContext, wordAt } from './sentence-context.ts';

/** What no attack is called, so that "the crash" is never one spoken of as an attack. */
export const ACCIDENTS =
  'crash collision earthquake quake landslide flood+ hurricane cyclone typhoon eruption derailment avalanche sinking tornado tsunami wildfire tremor aftershock heatwave pandemic';

/** Whom any attack may be told of. */
export const ATTACKERS = 'gunman gunmen bomber bombers attackers assailants militants';

/** Whoever did it, before and after they are caught. */
export const DOERS = 'gunman gunmen shooter+ bomber+ attacker+ assailant+ perpetrator+ suspect+';

/** What goes on in states and between them. */
export const AFFAIRS = 'operation war battle conflict crisis election protest+ demonstration coup insurgency offensive+ invasion';

/** What any event may be called by those who do not say what it was. */
export const MISHAPS = 'disaster+ tragedy incident+ accident+';
/** And any attack. */
export const ATTACKS = 'attack+ massacre+ atrocity carnage slaughter rampage raid assault';

/** Nouns for what any event can be called, and for what goes on around it. */
export const GENERAL = `${MISHAPS} clash clashes mutiny uprising crackdown pandemic fire strike+ murder+ collapse ${AFFAIRS}`;

/** Nouns that introduce an event, whatever it is. Lower case. */
export const EVENT_NOUNS: ReadonlySet<string> = wordSet(
  `${ATTACKS} bombing+ blast+ explosion+ shooting+ siege+ blaze airstrike+ ambush hijacking bombardment+ stampede riot+ storm storms shelling stabbing+ assassination+ kidnapping+ shootout+ genocide ${ACCIDENTS} ${GENERAL}`,
);

/** Whether an event goes by a noun, of which its page may have the plural ("Attacks"). */
export const isCalled = ({ eventWords }: Entity, noun: string): boolean => eventWords.has(noun) || eventWords.has(noun.replace(/s$/, ''));

function phraseTable(phrases: readonly string[]): PhraseTable<true> {
  const table = new PhraseTable<true>();
  for (const phrase of phrases) table.add(phrase, true);
  return table;
}

/** Words that say that the event is another one. */
export const CONTRASTS =
  'elsewhere separately unrelated worldwide foiled covid coronavirus pandemic cancer malaria earthquake collided overturned derailed capsized collides overturns derails capsizes sinks drowned lightning combined';
const APART = phraseTable(CONTRAST_PHRASES);

/** Times that are a contrast, unless a superlative looks back over them ("the deadliest in recent years"). */
const TIMES = phraseTable(['in recent years', 'over the years', 'over the past decade']);
/** What is wider than one event. */
export const WARS = 'war+ insurgency campaign invasion';

export const SUPERLATIVES = 'deadliest worst bloodiest largest biggest gravest';

/** What "an earlier" one of is still about the same. */
const COUNTS = 'count+ toll+ figure+ estimate+ number+ report+ tally';
/** "an earlier death toll" */
const OF_PEOPLE = 'death casualty body';

/** Adjectives that make an event another one, and units of time that one may be earlier by. */
const OTHER = 'another separate previous earlier similar other past second';
const SPANS = 'month+ week+ day+';

/** The first words of all that `isApart` looks for: most words of a text are none of them. */
const OPENS_APART = `a an meanwhile ${OTHER} ${SPANS} ${CONTRASTS}`;

/** How far before an event its denial may stand, in tokens. */
const REACH_OF_DENIAL = 8;

/** "there was no second explosion", "ruled out another bombing": an event that has not been is no other one. */
export const isDenied = (context: SentenceContext, at: number): boolean =>
  hasWord(context, 'no not without', at - REACH_OF_DENIAL, at) ||
  (hasWord(context, 'ruled rule ruling', at - REACH_OF_DENIAL, at) && hasWord(context, 'out', at - REACH_OF_DENIAL, at));

/** "in two separate explosions": separate from each other */
const isOfSeveral = (context: SentenceContext, at: number): boolean =>
  wordAt(context, at) === 'separate' && context.figures.some(({ kind, next }) => kind === 'count' && next === at);

/** "the attack two days earlier": whether what it says how long ago that was stands right before a token. */
export const isEventBefore = (sentence: SentenceContext, at: number): boolean =>
  EVENT_NOUNS.has(wordAt(sentence, at - 1)) && isWord(sentence, at - 2, 'the this');

/** "another bombing", "a day earlier". */
function isApart(context: SentenceContext, at: number): boolean {
  if (isDenied(context, at)) return false;
  // "who took back an earlier 103": a count, as "an earlier toll" is
  if (isWord(context, at, 'a an') && countAt(context, at + 2)) return false;
  return (
    (isWord(context, at, 'a an') &&
      isWord(context, at + 1, 'previous earlier') &&
      !isWord(context, isWord(context, at + 2, OF_PEOPLE) ? at + 3 : at + 2, COUNTS)) ||
    isWord(context, at, CONTRASTS) ||
    (isWord(context, at, OTHER) && EVENT_NOUNS.has(wordAt(context, at + 1)) && !isOfSeveral(context, at)) ||
    (isWord(context, at, SPANS) && wordAt(context, at + 1) === 'earlier' && !isEventBefore(context, at - 1)) ||
    (wordAt(context, at) === 'meanwhile' && wordAt(context, at + 1) === 'in') ||
    (isWord(context, at, 'months weeks') && wordAt(context, at + 1) === 'later')
  );
}

/** How far behind "a year later" the word may stand that keeps to what was told, in tokens. */
const REACH_OF_STILL = 6;

/** "A year later": whatever the sentence goes on to tell is of another time, unless it is what still is. */
export function isYearsApart(context: SentenceContext, from = context.first, to = context.next): boolean {
  return findWords(context, 'year+ decade+', from, to).some(
    (at) => isWord(context, at + 1, 'earlier before later') && !hasWord(context, 'still', at + 2, at + 2 + REACH_OF_STILL),
  );
}

/** Whether tokens [from, to) speak of another event than the one spoken of. */
export function isContrast(context: SentenceContext, from: number, to: number): boolean {
  if (isYearsApart(context, from, to)) return true;
  if (findWords(context, OPENS_APART, from, to).some((at) => isApart(context, at))) return true;
  const { tokens } = context;
  return APART.has(tokens, from, to) || (TIMES.has(tokens, from, to) && !hasWord(context, SUPERLATIVES, from, to));
}

/** Words before a mention that make it a yardstick, not the topic ("the deadliest since …"). */
export const YARDSTICKS: ReadonlySet<string> = wordSet('since like unlike echoing recalling recalled reminiscent echoed');

export const INDEFINITE: ReadonlySet<string> = wordSet(
  'a an another one two three several many some other similar numerous multiple various more deadly',
);
export const DEFINITE: ReadonlySet<string> = wordSet('the this that these those its their his her our');

/** "Three days later …": the sentence goes on to something that followed. */
export function isLater(context: SentenceContext): boolean {
  return findWords(context, 'days weeks months', context.first, context.first + 6).some((at) => isWord(context, at + 1, 'later after'));
}

/** The token behind an event's words and the noun that goes with them: behind "attack" in "the hall attack". */
export const behindNoun = (context: SentenceContext, end: number): number => (EVENT_NOUNS.has(wordAt(context, end)) ? end + 1 : end);
