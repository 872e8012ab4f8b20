import { isOneOf } from '../../text/index.ts';
import type { NounPhrase } from '../words/noun-phrase.ts';
import { isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** Whose count it is: a population of the pack, or a subset that the pack does not know. */
export interface PopulationReading {
  readonly id: string;
  /** The words that say so, as token indices; null where nothing is said. */
  readonly tokens: { readonly first: number; readonly next: number } | null;
}

/** How far a predicate may stand from the part that it tells of. */
const REACH_OF_PREDICATE = 10;

/** Longer words for people join several nouns. */
const LONGEST_NOUN = 2;

/** Those whom "our" makes everybody. */
const COUNTRYMEN = 'citizens people compatriots countrymen';

/** Adjectives that narrow nothing. */
const PLAIN =
  'innocent peaceful defenceless defenseless civilian other more additional unarmed ordinary local total confirmed further unidentified new brave beloved fallen young';

/**
 * Reads whom a number counts from its noun phrase.
 * @param subject decides words that mean different groups for different events ("Ruritanians" at one airport)
 * @returns "all" for people in general; "other:WORD" for a group that the pack has no name for
 */
export function populationOf(context: SentenceContext, phrase: NounPhrase, subject: string | null): PopulationReading {
  if (phrase.first === phrase.next) {
    // "three of them children", "three of those killed were children"
    const named = phrase.partitive
      ? context.populations.find(
          ({ first, value }) =>
            (first === phrase.first || (first < phrase.first + REACH_OF_PREDICATE && isWord(context, first - 1, 'were was are'))) &&
            first >= phrase.first &&
            value.id !== 'all' &&
            (value.subject === undefined || value.subject === subject),
        )
      : undefined;
    if (isOfThoseThere(context, phrase.first)) return { id: 'all', tokens: null };
    if (named) return { id: named.value.id, tokens: { first: named.first, next: named.next } };
    return { id: phrase.partitive ? 'other:part' : 'all', tokens: null };
  }
  const found = context.populations.filter(
    (hit) => hit.first >= phrase.first && hit.next <= phrase.next && (hit.value.subject === undefined || hit.value.subject === subject),
  );
  // "men, women and children" are neither only men nor only children.
  const inside = found.filter(
    (hit) =>
      !found.some(
        (longer) =>
          longer.first <= hit.first && longer.next >= hit.next && longer.next - longer.first > Math.max(LONGEST_NOUN, hit.next - hit.first),
      ),
  );
  const best = inside.reduce<(typeof inside)[number] | null>((chosen, hit) => {
    if (!chosen) return hit;
    const [a, b] = [hit.next - hit.first, chosen.next - chosen.first];
    if (hit.next !== chosen.next && chosen.value.id === 'all' && hit.value.id !== 'all') return hit;
    if (hit.next !== chosen.next && hit.value.id === 'all' && chosen.value.id !== 'all') return chosen;
    return a > b || (a === b && (hit.value.subject !== undefined || hit.next > chosen.next)) ? hit : chosen;
  }, null);
  const tokens = { first: phrase.first, next: phrase.next };
  const head = wordAt(context, phrase.next - 1);
  // "145 of our citizens were killed": whoever died, as a country speaks of them
  if (wordAt(context, phrase.first - 1) === 'our' && isOneOf(head, COUNTRYMEN)) return { id: 'all', tokens };
  if (!best) return { id: `other:${head}`, tokens };
  if (phrase.partitive && best.value.id === 'all') return { id: 'other:part', tokens };
  // "soldiers" may be the event's own; "Ruritanian soldiers" are not.
  if ((best.value.id === 'all' || best.value.subject) && narrows(context, phrase, best.first))
    return { id: `other:${wordAt(context, best.first - 1)}`, tokens };
  // "13 Ruritanian interpreters": more is said of them than where they are from.
  const isLast = context.populations.some(({ first, next }) => first < phrase.next && next >= phrase.next);
  if (best.value.subject && best.next < phrase.next && !isLast && /[a-z]{3}s$/.test(head)) return { id: `other:${head}`, tokens };
  // "12 soldiers of the Ruritanian Front"
  if (best.value.subject && isOfOthers(context, phrase.next, best.value.subject)) return { id: `other:${head}`, tokens };
  return { id: best.value.id, tokens: { first: best.first, next: best.next } };
}

/** "killed 84 of those who had come": all whom an attack killed, not some of its dead. */
function isOfThoseThere(context: SentenceContext, at: number): boolean {
  if (!isWord(context, at, 'who') || wordAt(context, at - 1) !== 'those') return false;
  const verb = isWord(context, at + 1, 'had have were') ? at + 2 : at + 1;
  return isWord(context, verb, 'come gathered attended waited waiting queuing queueing fled fleeing praying celebrating walking');
}

/** "of the Front" behind those counted: a name that is none of the event's. */
function isOfOthers(context: SentenceContext, at: number, subject: string): boolean {
  if (wordAt(context, at) !== 'of') return false;
  const name = wordAt(context, at + 1) === 'the' ? at + 2 : at + 1;
  const isIn = ({ first, next }: { readonly first: number; readonly next: number }): boolean => name >= first && name < next;
  const isOwn = context.names.some((hit) => hit.value.entity.id === subject && isIn(hit)) || context.populations.some(isIn);
  return context.tokens[name]?.capital === true && !isOwn;
}

/** A nationality before "people" names a subset ("20 Ruritanian people"); a plain adjective does not. */
function narrows(context: SentenceContext, phrase: NounPhrase, head: number): boolean {
  for (let at = phrase.first; at < head; at += 1) {
    const token = context.tokens[at];
    if (token?.kind === 'word' && token.capital && at > context.first && !isOneOf(token.lower, PLAIN)) return true;
  }
  return false;
}
