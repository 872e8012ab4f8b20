import { withoutGenitive } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import { EVENT_NOUNS } from '../words/event-words.ts';
import { isInGroupName } from '../words/group-name.ts';
import { isWide } from '../words/peoples.ts';
import { findWords, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** The words of a superlative, as tokens [first, next). */
interface Words {
  readonly first: number;
  readonly next: number;
}

/** Those whose deeds are ranked among their own: "the group's deadliest". */
const GROUPS = "group's branch's affiliate's militia's movement's network's organisation's organization's";

/** "deadliest attack by the rebels", "the group's deadliest attack": the token that says whose attacks are ranked; null where none does. */
function doersIn(context: SentenceContext, { first, next }: Words): number | null {
  if (isWord(context, first, GROUPS)) return first;
  return (
    findWords(context, 'by', first, next).find((by) =>
      context.names.some(
        ({ value, first: name }) =>
          value.entity.kind === 'organisation' && (name === by + 1 || (wordAt(context, by + 1) === 'the' && name === by + 2)),
      ),
    ) ?? null
  );
}

/** "deadliest attack on a concert", "worst attack on mosques": the token of the only kind of target that is ranked; null where there is none. */
function targetIn(context: SentenceContext, { first, next }: Words): number | null {
  const on = findWords(context, 'on against at', first, next).find((at) => EVENT_NOUNS.has(wordAt(context, at - 1)));
  if (on === undefined) return null;
  if (isWord(context, on + 1, 'a an')) return on + 2;
  const isPlural = /[a-z]{3,}[^s']s$/.test(wordAt(context, on + 1)) && context.tokens[on + 1]?.capital === false;
  return isPlural ? on + 1 : null;
}

/**
 * Of whom or what a superlative is said, where that is more, or something else, than attacks in the event's own country: "the
 * continent's deadliest in years", "the worst fire", "the deadliest by the group".
 * @returns the id of a population
 */
export function scopeOf(context: SentenceContext, words: Words, entity: Entity | null): string {
  const narrower = doersIn(context, words) ?? targetIn(context, words);
  if (narrower !== null) return `other:${withoutGenitive(wordAt(context, narrower))}`;
  for (let at = words.first; at < words.next; at += 1) {
    const place = withoutGenitive(wordAt(context, at));
    // "Ruritania's deadliest attack": whoever it is, it is not the event's own.
    const isOwner =
      at === words.first && context.tokens[at]?.capital === true && place !== wordAt(context, at) && !isInGroupName(context, at);
    const isPlace = isOwner || isWide(context.peoples, place) || place === 'world';
    const isOwn = context.names.some(
      (hit) => hit.value.entity === entity && (hit.value.kind === 'place' || hit.value.kind === 'part') && at >= hit.first && at < hit.next,
    );
    const isOtherKind = entity?.isSubject === true && EVENT_NOUNS.has(place) && !entity.eventWords.has(place);
    if ((isPlace && !isOwn) || isOtherKind) return `other:${place}`;
  }
  return 'all';
}
