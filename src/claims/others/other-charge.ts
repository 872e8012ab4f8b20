import type { Figure } from '../../text/index.ts';
import { findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** What the law does to people. */
const LAW = 'held detained arrested charged jailed fined convicted sentenced questioned tried';
/** What those are held for who did it, or helped. */
const OF_IT =
  'helping aiding assisting abetting financing funding planning plotting preparing organising organizing carrying committing taking killing murdering attacking shooting supplying providing transferring selling sending harbouring harboring hiding driving having being questioning recruiting';

/** How far behind a count its verb may stand, and how far behind that "for", in tokens: "71 young men have been held in custody for". */
const REACH_OF_VERB = 6;
const REACH_OF_REASON = 3;

/**
 * "71 people were held for calling in false alarms": what somebody is held for who has not done, or helped, what is spoken of.
 * @returns the token of it; null where there is none
 */
export function otherChargeIn(context: SentenceContext, { kind, next }: Figure): number | null {
  if (kind !== 'count') return null;
  const verb = findWords(context, LAW, next, next + REACH_OF_VERB).at(0);
  if (verb === undefined || hasWord(context, ', ;', next, verb)) return null;
  const reason = findWords(context, 'for', verb + 1, verb + 1 + REACH_OF_REASON).at(0);
  if (reason === undefined) return null;
  const deed = reason + 1;
  return wordAt(context, deed).endsWith('ing') && !isWord(context, deed, OF_IT) ? deed : null;
}
