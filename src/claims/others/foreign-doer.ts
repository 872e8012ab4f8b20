import { isWord, type SentenceContext } from '../words/sentence-context.ts';
import type { ForeignSign } from './foreign-sign.ts';

/** Who attacks, by whatever cause they fight for. */
const DOERS =
  'militant+ rebel+ separatist+ insurgent+ guerrilla+ gunman gunmen fighter+ bomber+ attacker+ terrorist+ extremist+ islamist+ jihadist+ commando+ nationalist+';

/** Whom a state sends, and who comes to those who are hurt, where they are. */
const SENT = 'force+ troops soldiers army warplanes jets drone+ missile+ artillery';
const RESCUERS = 'rescue rescuer+ firefighter+ medic+ paramedic+ ambulance+ doctor+ hospital+ emergency';

const OF_THE_PLACE = `${DOERS} ${SENT} ${RESCUERS}`;

/**
 * "Shelbyvillean rebels killed 170", "Ruritanian rescue crews have found 129 bodies": attackers and rescuers of a people that
 * the pack has nothing to do with are those of another event.
 */
export function foreignDoersIn(context: SentenceContext): ForeignSign[] {
  const { peoples, tokens, first, next } = context;
  const signs: ForeignSign[] = [];
  for (let at = first; at < next - 1; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (peoples.strangers.has(word) && isWord(context, at + 1, OF_THE_PLACE))
      signs.push({ first: at, next: at + 2, kind: 'event', words: `${word} ${tokens[at + 1]?.lower ?? ''}` });
  }
  return signs;
}
