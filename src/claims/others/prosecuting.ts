import { capitalsEnd } from '../words/capitals.ts';
import { isCountry, isDemonym } from '../words/peoples.ts';
import { hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { type ForeignSign, placeAt } from './foreign-sign.ts';

/** Who acts for a country against suspects. */
const AUTHORITIES = 'prosecutors prosecutor police court courts judge judges authorities investigators officials';
/** What is done to suspects by the law, in a country of its own. */
const LAW =
  'charged charges indicted indicts remanded remands jailed jails tried tries sentenced sentences convicted convicts put arraigned prosecuted';
/** How far behind it the verb may stand, in tokens: "has since formally charged". */
const REACH = 4;

/** "Ruritania has charged four suspects", "Ruritanian prosecutors charged three": whose law it is, where a sentence begins with it. */
export function prosecutingIn(context: SentenceContext): ForeignSign[] {
  const first = context.opening;
  let next = capitalsEnd(context, first);
  if (next === first) return [];
  // "Ruritania, Freedonia and Sylvania charged five people each."
  while (isWord(context, next, ', and') && context.tokens[next + 1]?.capital) next = capitalsEnd(context, next + 1);
  const word = wordAt(context, next - 1);
  const isAuthority = isDemonym(context.peoples, word) && isWord(context, next, AUTHORITIES);
  if (!isAuthority && !isCountry(context.peoples, word)) return [];
  const behind = isAuthority ? next + 1 : next;
  return hasWord(context, LAW, behind, behind + REACH) ? [placeAt(context, first, next)] : [];
}
