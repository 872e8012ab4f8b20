import type { Lexicon, NameEntry } from '../lexicon.ts';
import type { Topic } from '../topics/topic.ts';
import { HARM } from '../words/date-verbs.ts';
import { EVENT_NOUNS } from '../words/event-words.ts';
import type { Hit } from '../words/phrase-table.ts';
import { isWord, type NamedSentence, wordAt } from '../words/sentence-context.ts';

/** What a group does, beside harm. */
const DEEDS = `${HARM} claimed claims claiming carried carries staged launched conducted perpetrated massacred slaughtered gunned behind responsible`;

/** What may stand between a group and its deed. */
const BETWEEN = 'has have had also then later was were is again even twice once already since';

/** Who acts for a group. */
const MEN = 'fighters gunmen bomber+ militants men attackers operatives members followers terrorists suicide';

/** How far behind "its" they may stand, in tokens. */
const REACH_OF_MEN = 4;

/** "it killed", "the group has also claimed", "its fighters", "the group's bombing", "claimed by the group" */
function isDoer(sentence: NamedSentence, { first, next }: Hit<NameEntry>): boolean {
  if (wordAt(sentence, first - 1) === 'by') return true;
  const last = wordAt(sentence, next - 1);
  if (last.endsWith("'s") || last === 'its' || last === 'their') {
    for (let at = next; at < next + REACH_OF_MEN; at += 1)
      if (isWord(sentence, at, MEN) || EVENT_NOUNS.has(wordAt(sentence, at))) return true;
    return false;
  }
  let at = next;
  while (isWord(sentence, at, BETWEEN)) at += 1;
  return isWord(sentence, at, DEEDS);
}

/**
 * A sentence with the group that it names, or with the one spoken of where a word for it does something: "In January it
 * killed 90 in Springfield" may describe an event by who did it, by whichever name the group goes.
 */
export function withDoer(lexicon: Lexicon, sentence: NamedSentence, { organisation }: Topic): NamedSentence {
  // Where no word describes an event there is nothing to add to.
  if (!sentence.names.some(({ value }) => value.kind === 'part')) return sentence;
  const hits = sentence.names.filter(
    ({ value, first, next }) =>
      value.entity.kind === 'organisation' &&
      (value.kind === 'name' || (value.kind === 'group-word' && value.entity === organisation && isDoer(sentence, { value, first, next }))),
  );
  const parts = hits.flatMap(({ value }) => lexicon.organisationParts.get(value.entity) ?? []);
  return parts.length === 0 ? sentence : { ...sentence, above: [...sentence.above, ...parts] };
}
