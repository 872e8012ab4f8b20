import type { Figure } from '../../text/index.ts';
import { isWord, type SentenceContext } from '../words/sentence-context.ts';

/** What a group does to people. */
const TOLLING = 'killed wounded injured murdered massacred slaughtered claimed';

/** How far before its verb the group may end, in tokens: "The group, which has 4,000 members, has killed". */
const REACH = 24;

/**
 * "The group has killed more than 700 civilians since": what an organisation has done up to now, and so in more than one attack.
 */
export function isGroupTally(context: SentenceContext, { first }: Figure): boolean {
  if (!isWord(context, first - 1, TOLLING)) return false;
  const has = isWord(context, first - 2, 'also now already since') ? first - 3 : first - 2;
  if (!isWord(context, has, 'has have')) return false;
  return context.names.some(
    ({ value, next }) => value.kind === 'name' && value.entity.kind === 'organisation' && next <= has && has - next <= REACH,
  );
}
