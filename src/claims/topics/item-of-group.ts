import { isOneOf, type Token } from '../../text/index.ts';
import type { Topic } from './topic.ts';

/** The marks and numbers that an item may begin with: "3." */
const MOST_MARKS = 3;

/**
 * "2. It was strongest in 2018. Men of the army had joined it. 3. It ranked fourth": an item that begins with "it" is of
 * the group that the page is about, whoever was spoken of at the end of the one before.
 * @param tokens those of the item
 */
export function groupAtItem(topic: Topic, tokens: readonly Token[]): Topic {
  const opening = tokens.slice(0, MOST_MARKS + 1).find(({ kind }) => kind === 'word');
  if (topic.pageOrganisation === null || !isOneOf(opening?.lower, 'it its')) return topic;
  return {
    ...topic,
    organisation: topic.pageOrganisation,
    organisationAge: 0,
    lastNamed: null,
    hasStranger: false,
    isOfInstitution: false,
  };
}
