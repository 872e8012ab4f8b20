import { PHRASE_ENDS } from '../words/grammar-words.ts';
import { isCountry } from '../words/peoples.ts';
import { hasWord, isWord, type NamedSentence } from '../words/sentence-context.ts';
import { GROUPS } from './named-in.ts';
import { ownerEnd } from './owner.ts';

/** Bodies of people and what they publish: each may have been founded, and have members. */
const INSTITUTIONS = `${GROUPS} navy police agency service bureau ministry department directorate commission committee council court parliament senate union league alliance coalition bloc pact treaty mission command force brigade battalion division regiment corps guard front federation confederation cartel gang sect order brotherhood association society foundation charity institute institution university academy college school seminary madrasa centre center tank team firm company corporation club band bank fund magazine newspaper newsletter journal paper daily weekly broadcaster channel station site website portal forum platform branch affiliate offshoot chapter wing arm caliphate emirate`;

/** How long what a sentence begins with may be, in tokens. */
const LONGEST = 6;

/** The token behind the words of one noun phrase that begin at a token. */
function phraseEnd({ tokens }: NamedSentence, from: number): number {
  let at = from;
  while (at < from + LONGEST && (tokens[at]?.kind === 'word' || tokens[at]?.glued) && !PHRASE_ENDS.has(tokens[at]?.lower ?? '')) at += 1;
  return at;
}

/** Whether tokens [from, to) have a name that is no country's. */
const hasName = ({ tokens, peoples }: NamedSentence, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ capital, kind, lower }) => capital && kind === 'word' && !isCountry(peoples, lower));

/** Whether tokens [from, to) name who gives counts, which are of others. */
const hasSpeaker = ({ tokens, speakers }: NamedSentence, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => speakers.has(lower));

/** "… is a think tank in Springfield": the sentence says what body it is about. */
const isCalled = (context: NamedSentence, verb: number): boolean =>
  isWord(context, verb, 'is was') &&
  isWord(context, verb + 1, 'a an the') &&
  hasWord(context, INSTITUTIONS, verb + 2, phraseEnd(context, verb + 2));

/**
 * "The army has 180,000 soldiers.", "The Springfield Center is a think tank.", "Its magazine appears in five languages.":
 * a sentence that is about one body, or about what it publishes, which "it" may be in the next.
 * @param opening the token with which it begins, behind a time
 */
export function isOfInstitution(context: NamedSentence, opening: number): boolean {
  const owned = ownerEnd(context, opening);
  const isLed = owned !== null || isWord(context, opening, 'the a an another');
  const first = owned ?? (isLed ? opening + 1 : opening);
  const end = phraseEnd(context, first);
  if (end === first) return false;
  const isSpeaker = hasSpeaker(context, first, end);
  // "The council puts its strength at 2,000"
  if (owned === null && isSpeaker && hasWord(context, 'it its', end)) return false;
  const isBody = hasWord(context, INSTITUTIONS, first, end);
  if (owned !== null) return isBody;
  return isLed ? isBody || (!isSpeaker && hasName(context, first, end)) : isCalled(context, end);
}
