import { isOneOf, type Token } from '../../text/index.ts';
import { FOREIGN, type Topic, turnedTo } from './topic.ts';

/** How far into a question words may stand that go on with the one before, in tokens. */
const LONGEST_OPENING = 10;

/** "QUESTION: On the attack …", "Q  Thank you": whether a paragraph of a transcript is what somebody asks. */
export const isQuestion = (tokens: readonly Token[]): boolean =>
  isOneOf(tokens[0]?.lower, 'q question reporter') &&
  tokens[0]?.capital === true &&
  (tokens[1]?.lower === ':' || (tokens[0].lower === 'q' && tokens[1]?.capital === true));

/** What goes on with the matter before: "Just to follow up". */
const FOLLOWING = 'follow following up that this';

/** The topic that a question of a briefing begins with: its own, unless it goes on with the one before. */
export function topicBeforeQuestion(topic: Topic, tokens: readonly Token[], block: number): Topic {
  const isFollowing = tokens.slice(0, LONGEST_OPENING).some(({ lower }) => isOneOf(lower, FOLLOWING));
  return topic.isBriefing && !isFollowing ? turnedTo(topic, null, block) : topic;
}

/** What a question leaves for its answer: the event that it names last, as a heading would. */
export function topicOfQuestion(topic: Topic, tokens: readonly Token[], block: number): Topic {
  const { event, eventBlock, page } = topic;
  // "On Springfield, what do you say?"
  const isOfPage =
    topic.isBriefing && page !== null && event !== page && tokens.some(({ capital, lower }) => capital && page.places.has(lower));
  if (isOfPage) return { ...turnedTo(topic, page, block), headingBlock: block, headingEvent: page };
  const isNamed = event !== null && event !== FOREIGN && event.isSubject && eventBlock === block;
  return isNamed ? { ...topic, headingBlock: block, headingEvent: event } : { ...topic, headingEvent: null };
}
