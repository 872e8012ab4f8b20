import { anotherEvent } from '../subjects/antecedent.ts';
import type { Mention } from '../subjects/mentions.ts';
import { firstOf } from '../subjects/own-clause.ts';
import { EVENT_NOUNS } from '../words/event-words.ts';
import { findWords, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { FOREIGN, type Topic, turnedTo } from './topic.ts';

/** What an event is called that was farther off, besides the nouns for all events. */
const TIMES = 'time day night occasion year day case instance';
/** What may lead to it: "in that attack". */
const LEADS = 'in during after on at';

/** How far into its sentence an event may stand that it opens with: "Unlike the bombings in Springfield, it …". */
const REACH_OF_FRONT = 5;

/** "Like the siege, it …", "It recalled the siege": the event that a sentence names beside the one it leaves to the next; null where there is none, or several. */
export function namedBeside(context: SentenceContext, mentions: readonly Mention[], { event }: Topic): Topic['beside'] {
  if (event === null || event === FOREIGN) return null;
  const others = mentions.filter(({ entity }) => entity.kind === 'event' && entity !== event);
  const [other] = others;
  if (!other) return anotherEvent(context, [event]) === null ? null : FOREIGN;
  const own = mentions.find(({ entity }) => entity === event);
  // "Unlike the siege, the attack on the hall was filmed. That attack …" goes on about the nearer one.
  if (own && firstOf(own) > firstOf(other)) return null;
  const isFronted = !own && firstOf(other) - context.first < REACH_OF_FRONT;
  return isFronted || others.some(({ entity }) => entity !== other.entity) ? FOREIGN : other.entity;
}

/** "That attack killed 91", "In that siege …", "That time, 91 died": the one farther off of two, said in so many words. */
export function pointsFarther(context: SentenceContext): boolean {
  const { opening } = context;
  const at = isWord(context, opening, LEADS) ? opening + 1 : opening;
  if (wordAt(context, at) !== 'that') return false;
  return isWord(context, at + 1, TIMES) || EVENT_NOUNS.has(wordAt(context, at + 1)) || isWord(context, at + 1, 'left killed claimed cost');
}

/** And "Then, too, 91 died", "There, 91 died". */
function meansFarther(context: SentenceContext): boolean {
  const { opening } = context;
  if (pointsFarther(context)) return true;
  const isBack = wordAt(context, opening) === 'back' && wordAt(context, opening + 1) === 'then';
  // "Then 91 people died", and not "There were 91"
  const isThere = wordAt(context, opening) === 'there' && !isWord(context, opening + 1, 'were was are is have has had');
  return isBack || isThere || wordAt(context, opening) === 'then' || isThenBehind(context, opening);
}

/** How far behind its count "then" may end a sentence, in tokens: "91 people died then." */
const REACH_OF_THEN = 5;

const isThenBehind = (context: SentenceContext, opening: number): boolean =>
  context.figures.some(({ kind, first }) => kind === 'count' && first === opening) &&
  findWords(context, 'then', opening, opening + REACH_OF_THEN + 1).some((at) => isWord(context, at + 1, '. ,'));

/** The topic that a sentence is read with which begins with the event that the one before has named beside its own. */
export const turnedBeside = (topic: Topic, context: SentenceContext, block: number): Topic =>
  topic.beside !== null && meansFarther(context) ? turnedTo(topic, topic.beside, block) : topic;
