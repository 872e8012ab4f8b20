import type { Figure } from '../../text/index.ts';
import { ACCIDENTS, ATTACKERS, EVENT_NOUNS } from '../words/event-words.ts';
import { openingOfAside } from '../words/inserted.ts';
import { hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { leadOf, SPANS } from './measured-by.ts';
import type { Mention } from './mentions.ts';
import { firstOf } from './own-clause.ts';
import { isOther } from './strange-name.ts';

/** What whoever did it does to those counted, right before their number. */
const DID = 'killed kill kills killing wounded injured murdered massacred slaughtered shot';
const AUXILIARIES = 'had has have also then again later since';
const PREPOSITIONS = 'by of in at for from with on to near';

/** What leads to where something was done. */
const WHERE = 'in at during near outside inside by';
/** Times that an event gives its name to: "on the day of the attack". */
const TIMES = 'day week month night hours days eve morning weekend';

/** Whom a clause may be about without a name: "it", "who". */
const PRONOUNS = 'it they he she who which that this these those we i you and but';
const PRONOUNS_OR_ATTACKERS = `${PRONOUNS} ${ATTACKERS}`;

/** The last token of what is said to have done it: behind an aside, or at the beginning of the sentence where the verb is its second one. */
function subjectEnd(context: SentenceContext, verb: number, event: number): number {
  let at = verb - 1;
  while (isWord(context, at, AUXILIARIES)) at -= 1;
  // "Smith praised the attack and killed", but not "praised the attack that killed 14 and wounded"
  if (wordAt(context, at) === 'and' && event < at && !hasWord(context, 'that which who', event, at)) {
    at = context.opening;
    while (context.tokens[at + 1]?.capital) at += 1;
    return at;
  }
  const opening = openingOfAside(context, at + 1);
  return opening === null ? at : opening - 1;
}

/** Whether a group is named at a token that has nothing to do with the event's own. */
const isOtherGroup = ({ names }: SentenceContext, at: number): boolean =>
  names.some(
    ({ value: { kind, entity }, first, next }) =>
      kind === 'name' && entity.kind === 'organisation' && !entity.isSubject && !entity.allied && at >= first && at < next,
  );

/** "Smith", "the Front": whether the name that ends at a token is none of the event's, and no part of another phrase ("the attack by Smith"). */
function isNamed(context: SentenceContext, end: number, mention: Mention): boolean {
  if (!isOther(context, end, mention.entity) && !isOtherGroup(context, end)) return false;
  let first = end;
  while (first > context.first && context.tokens[first - 1]?.capital) first -= 1;
  if (wordAt(context, first - 1) === 'the') first -= 1;
  return !isWord(context, first - 1, PREPOSITIONS);
}

/** "gangs in Springfield": the token of the noun that a place only follows; the same token where none does. */
function nounBefore(context: SentenceContext, end: number): number {
  let first = end;
  while (first > context.first && context.tokens[first]?.capital) first -= 1;
  return first < end && isWord(context, first, 'in of from') ? first - 1 : end;
}

/** "A landslide", "gangs in Springfield": whether a noun that ends at a token is none for an attack or for who attacks. */
function isPlain(context: SentenceContext, end: number, { entity }: Mention): boolean {
  const word = wordAt(context, end);
  const token = context.tokens[end];
  if (token?.kind !== 'word' || isWord(context, end, PRONOUNS_OR_ATTACKERS)) return false;
  if (EVENT_NOUNS.has(word) && !isWord(context, end, ACCIDENTS)) return false;
  return (!token.capital || end === context.first) && !entity.context.has(word) && !entity.eventWords.has(word);
}

/**
 * Whether somebody else is said to have done it, where the event is not where: "Smith praised the attack and killed 90", "A
 * landslide killed 90 people hours before the attack".
 */
export function isByStranger(context: SentenceContext, figure: Figure, mention: Mention): boolean {
  const verb = figure.first - 1;
  if (figure.kind !== 'count' || !isWord(context, verb, DID)) return false;
  const lead = leadOf(context, firstOf(mention));
  if (isWord(context, lead, WHERE)) return false;
  const end = subjectEnd(context, verb, firstOf(mention));
  if (isNamed(context, end, mention)) return true;
  const isAfter = isWord(context, lead, 'before after') && isWord(context, lead - 1, SPANS);
  const isOfTime = wordAt(context, lead) === 'of' && isWord(context, lead - 1, TIMES);
  return (isAfter || isOfTime) && firstOf(mention) >= figure.next && isPlain(context, nounBefore(context, end), mention);
}
