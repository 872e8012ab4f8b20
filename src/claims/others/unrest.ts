import type { Figure } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import { clauseOf } from '../subjects/candidate.ts';
import { findWords, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** What people die in, often and in many places, that no attack on the spot is called. */
const UNREST =
  'riots rioting unrest protests demonstrations rallies clashes fighting shelling landslides accidents pogroms brawls scuffles fights floods avalanches mishaps crackdowns airstrikes infighting crossfire fires blazes stampedes ambushes crush scuffle brawl melee fight';
const IN_UNREST = 'in at during by from';

/** What says that it is one spoken of. */
const LED = 'the this that these those its';

/** How far behind "in" they may stand, in tokens: "in severe violent clashes". */
const LONGEST = 3;

/** How far behind "Unrest over the vote" its verb may stand, in tokens. */
const REACH_OF_LEFT = 6;
const LEFT = 'left leaves leave killed kill claimed claim';

/** "hurt in protests", "In violent clashes 40 died", but not "while police were at protests" */
function areDiedIn(context: SentenceContext, at: number): boolean {
  let lead = at - 1;
  while (lead > at - LONGEST && context.tokens[lead]?.kind === 'word' && !isWord(context, lead, LED) && !isWord(context, lead, IN_UNREST))
    lead -= 1;
  return isWord(context, lead, IN_UNREST) && (lead === context.opening || context.cues.some(({ next }) => next === lead));
}

/** "Tribal fighting left 40 dead", but not "Protests over the attack that killed 40" */
function haveLeft(context: SentenceContext, at: number): boolean {
  const { opening } = context;
  if (at > opening + 1 || isWord(context, opening, LED)) return false;
  return findWords(context, LEFT, at + 1, at + REACH_OF_LEFT).some((verb) => !isWord(context, verb - 1, 'that which who ,'));
}

/** What crowds do to one another, before what came of it: "Fans clashed, and 30 were hurt". */
const CLASHES = 'clashed rioted brawled scuffled';
const REACH_OF_OUTCOME = 4;

const haveClashed = (context: SentenceContext, { first }: Figure): number | undefined =>
  findWords(context, CLASHES, context.first, first).find(
    (at) => findWords(context, ', and leaving', Math.max(at, first - REACH_OF_OUTCOME), first).length > 0,
  );

/**
 * "40 people were hurt in protests over the vote", "Clashes left 40 dead": a number of them, and no one event.
 * @returns the token that names them, where the event goes by no such noun; null where there is none
 */
export function unrestIn(context: SentenceContext, figure: Figure, entity: Entity): number | null {
  const [from, to] = clauseOf(context, figure);
  const at =
    findWords(context, UNREST, from, to).find((one) => areDiedIn(context, one) || haveLeft(context, one)) ?? haveClashed(context, figure);
  return at === undefined || entity.eventWords.has(wordAt(context, at)) ? null : at;
}
