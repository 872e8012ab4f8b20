import { type Figure, withoutGenitive } from '../../text/index.ts';
import { SEIZING, seizesOther } from '../others/target.ts';
import { DOERS } from '../words/event-words.ts';
import { isCountry } from '../words/peoples.ts';
import { findWords, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { clauseOf } from './candidate.ts';
import type { Mention } from './mentions.ts';
import { isOther, opensAtOther } from './strange-name.ts';

/** How far behind a count its verb may stand, and how far into its sentence an event that others came before, in tokens. */
const REACH_OF_VERB = 5;
const REACH_OF_BEFORE = 4;

/** A count beside the words that name an event. */
interface Beside {
  readonly context: SentenceContext;
  readonly figure: Figure;
  readonly mention: Mention;
}

/** Whether a name that is none of the event's begins at a token, an article before it or none. */
const startsOther = ({ context, mention: { entity } }: Beside, at: number): boolean =>
  isOther(context, wordAt(context, at) === 'the' ? at + 1 : at, entity);

/** "Springfield's six attackers", "the ten gunmen of Springfield" */
function areOf(beside: Beside): boolean {
  const { context, figure, mention } = beside;
  const owner = figure.first - 1;
  const isLand = isCountry(context.peoples, withoutGenitive(wordAt(context, owner)));
  if (wordAt(context, owner).endsWith("'s") && !isLand && isOther(context, owner, mention.entity)) return true;
  return isWord(context, figure.next, DOERS) && wordAt(context, figure.next + 1) === 'of' && startsOther(beside, figure.next + 2);
}

/** "Springfield, which six gunmen attacked", "Springfield, where six gunmen killed 90" */
function isOfClause(beside: Beside): boolean {
  const { context, figure } = beside;
  const opening = figure.first - 1;
  const verbs = findWords(context, SEIZING, figure.next, figure.next + REACH_OF_VERB);
  const tells = wordAt(context, opening) === 'where' || (wordAt(context, opening) === 'which' && verbs.length > 0);
  return tells && wordAt(context, opening - 1) === ',' && isOther(context, opening - 2, beside.mention.entity);
}

/** "Six gunmen attacked Springfield", "six gunmen attacked a bank", "six men charged over Springfield" */
function isOfObject(beside: Beside): boolean {
  const { context, figure, mention } = beside;
  const [, to] = clauseOf(context, figure);
  if (seizesOther(context, figure.next, to, mention.entity) !== null) return true;
  const over = findWords(context, 'over', figure.next, figure.next + REACH_OF_VERB);
  return (
    over.some((at) => startsOther(beside, at + 1)) ||
    findWords(context, SEIZING, figure.next, figure.next + REACH_OF_VERB).some((verb) => startsOther(beside, verb + 1))
  );
}

/** "Before the attack on the hall the agency had charged six men" */
function isBeforeIt({ context, figure, mention }: Beside): boolean {
  const { opening } = context;
  const isLed = wordAt(context, opening) === 'before' && mention.at.some(({ first }) => first <= opening + REACH_OF_BEFORE);
  return isLed && findWords(context, 'had', opening, figure.first).length > 0;
}

/**
 * Whether those whom a count is of did something to a place of a name that is none of an event's own, or had to do with the
 * law before it: "Springfield, which six gunmen attacked, came before the hall".
 */
export function isOfStrangeTarget(context: SentenceContext, figure: Figure, mention: Mention): boolean {
  if (figure.kind !== 'count') return false;
  const beside = { context, figure, mention };
  return (
    [areOf, isOfClause, isOfObject, isBeforeIt].some((isSo) => isSo(beside)) ||
    (mention.at.length > 0 && opensAtOther(context, figure, mention))
  );
}
