import { type Figure, withoutGenitive } from '../../text/index.ts';
import { SAYING } from '../status/attribution.ts';
import { PHRASE_ENDS } from '../words/grammar-words.ts';
import { isCountry } from '../words/peoples.ts';
import { findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** What ties a name to the noun before it, which is what the clause is about. */
const LINKS = 'against for between among around on to that which where who whose with about from by';
/** What a group goes by, or is counted by: then the figure is its own. */
const CALLED = 'known calls calling called named dubbed styled';
const OWN =
  'strength size membership ranks numbers number figure+ estimate+ count+ total fighters men members militants forces loyalists adherents toll leader+';
const CALLED_OR_OWN = `${CALLED} ${OWN}`;

/** What is no part of a noun phrase: "Officials said that the group has". */
const VERBAL = `was were is are be been has had have ${SAYING}`;

/**
 * "A militia to fight the rebels was founded", "Support for the rebels peaked", "The war that the rebels began has": a name
 * that only completes another noun, which the verb is of.
 * @param from where the words before the verb begin
 * @param verb the token of the verb
 */
export function isInsidePhrase(context: SentenceContext, from: number, name: { first: number; next: number }, verb: number): boolean {
  const first = isWord(context, from, 'and but while') ? from + 1 : from;
  const noun = isWord(context, first, 'a an the this that its their his our') ? first + 1 : first;
  // "In the war on the rebels …" only says when or where.
  if (PHRASE_ENDS.has(wordAt(context, noun)) || isWord(context, noun, 'it they he she according')) return false;
  const [link] = findWords(context, LINKS, noun + 1, name.first);
  // "Nobody doubts that the group was founded in 2015"
  if (link === undefined || (wordAt(context, link) === 'that' && name.next === verb)) return false;
  return !hasWord(context, VERBAL, noun, name.first) && !hasWord(context, CALLED_OR_OWN, noun, name.first);
}

/** "Ruritania, where the rebels are active, ranks first": a country that a sentence begins with. */
export const isOfCountry = ({ tokens, peoples, first }: SentenceContext, from: number, to: number): boolean =>
  from === first && to === from + 1 && isCountry(peoples, withoutGenitive(tokens[from]?.lower ?? ''));

/** How many a group was before it was one, and how such a body is called. */
const BODIES = 'group band cell nucleus handful circle gang';

/** "grew out of a band of 80 fighters", "emerged from a group of 80": what it was made of. */
export const isOfOrigin = (context: SentenceContext, { first }: Figure): boolean =>
  wordAt(context, first - 1) === 'of' &&
  findWords(context, BODIES, first - 3, first - 1).some(
    (at) => isWord(context, at - 1, 'a an') && (wordAt(context, at - 2) === 'from' || isWord(context, at - 3, 'out')),
  );
