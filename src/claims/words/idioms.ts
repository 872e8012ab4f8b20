import { isOneOf, type Token } from '../../text/index.ts';

/** What "dead" stands before without anybody having died. */
const DEAD = 'end ends heat heats sea centre center zone zones weight silence quiet calm wood letter letters tired';

/** "out of a dead end", "in the dead of night": a word of a fixed expression, which announces nothing. */
export function isIdiom(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'dead') return false;
  const [next, behind] = [tokens[at + 1]?.lower, tokens[at + 2]?.lower];
  return isOneOf(next, DEAD) || (next === '-' && isOneOf(behind, DEAD)) || (next === 'of' && isOneOf(behind, 'night winter'));
}
