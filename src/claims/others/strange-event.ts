import type { Token } from '../../text/index.ts';
import type { Entity, Lexicon } from '../lexicon.ts';
import type { ContextsOf } from '../subjects/contexts-of.ts';
import { mentionsOf } from '../subjects/mentions.ts';
import { EVENT_NOUNS } from '../words/event-words.ts';
import { hasWord, isTollVerb } from '../words/sentence-context.ts';
import { placesApart, signsOf } from './foreign-signs.ts';
import { BLOWS } from './other-scene.ts';

/** Whether an event is one that no entity of the pack accounts for. */
export const isStrangeEvent = ({ id }: Entity): boolean => id === null;

/** What tells a page's own event where the pack does not know it. */
export const strangeEvent = (
  label: string,
  places: ReadonlySet<string> = new Set(),
  eventWords: ReadonlySet<string> = new Set(),
): Entity => ({
  id: null,
  label,
  kind: 'event',
  isSubject: false,
  allied: false,
  branch: null,
  days: null,
  places,
  context: new Set(),
  eventWords,
});

/**
 * The event that a page opens with where it is none of the pack's: "A man stabbed three people at a festival in
 * Springfield". What is counted later without a name is of it, even where the page has spoken of a subject on the way.
 * @param opening the page's first blocks, as tokens
 * @returns null where the first toll is of an event of the pack, or of a place that one of them has, or is nowhere
 */
export function strangeEventOf(
  lexicon: Lexicon,
  title: string,
  opening: readonly (readonly Token[])[],
  contextsOf: ContextsOf,
): Entity | null {
  const subjects = lexicon.entities.filter(({ kind, isSubject }) => kind === 'event' && isSubject);
  for (const tokens of opening) {
    for (const context of contextsOf(tokens)) {
      if (mentionsOf(context).some(({ entity }) => entity.kind === 'event')) return null;
      const isToll = context.cues.some(({ value }) => isTollVerb(value)) || hasWord(context, BLOWS);
      if (!isToll || !context.figures.some(({ kind }) => kind === 'count')) continue;
      const places = placesApart(context, signsOf(context), subjects).filter(({ kind }) => kind === 'place');
      if (places.length === 0) return null;
      const nouns = tokens.filter(({ lower }) => EVENT_NOUNS.has(lower)).map(({ lower }) => lower);
      return strangeEvent(title, new Set(places.flatMap(({ words }) => words.split(' '))), new Set(nouns));
    }
  }
  return null;
}
