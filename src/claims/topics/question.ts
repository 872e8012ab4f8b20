import { isOneOf, type Token } from '../../text/index.ts';
import { FOREIGN, type Topic } from './topic.ts';

/** "QUESTION: On the attack …", "Q  Thank you": whether a paragraph of a transcript is what somebody asks. */
export const isQuestion = (tokens: readonly Token[]): boolean =>
  isOneOf(tokens[0]?.lower, 'q question reporter') &&
  tokens[0]?.capital === true &&
  (tokens[1]?.lower === ':' || (tokens[0].lower === 'q' && tokens[1]?.capital === true));

/** What a question leaves for its answer: the event that it names last, as a heading would. */
export function topicOfQuestion(topic: Topic, block: number): Topic {
  const { event, eventBlock } = topic;
  const isNamed = event !== null && event !== FOREIGN && event.isSubject && eventBlock === block;
  return isNamed ? { ...topic, headingBlock: block, headingEvent: event } : { ...topic, headingEvent: null };
}
