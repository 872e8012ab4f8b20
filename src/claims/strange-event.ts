import { type Day, findFigures, isDateFigure, splitSentences, type Token } from '../text/index.ts';
import { isCountry } from './countries.ts';
import { EVENT_NOUNS } from './event-words.ts';
import { placesApart, signsOf } from './foreign-signs.ts';
import type { Entity, Lexicon } from './lexicon.ts';
import { mentionsOf } from './mentions.ts';
import { BLOWS } from './other-scene.ts';
import { hasWord, isTollVerb, isWord, namedSentence, type SentenceContext, sentenceContext, wordAt } from './sentence-context.ts';

/** Whether an event is one that no entity of the pack accounts for. */
export const isStrangeEvent = ({ id }: Entity): boolean => id === '';

/** What tells a page's own event where the pack does not know it. */
export const strangeEvent = (
  label: string,
  places: ReadonlySet<string> = new Set(),
  eventWords: ReadonlySet<string> = new Set(),
): Entity => ({
  id: '',
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

/** The sentences of a block, with what they name and count. */
function contextsOf(lexicon: Lexicon, tokens: readonly Token[], published: Day | null): SentenceContext[] {
  const figures = findFigures(tokens, published);
  return splitSentences(tokens).map((sentence) =>
    sentenceContext(
      lexicon,
      namedSentence(lexicon, tokens, sentence, published),
      figures.filter(({ first, next }) => first >= sentence.first && next <= sentence.next),
    ),
  );
}

/** Whether a sentence has a word that goes with an event: its place, "the hall", "the attack". */
const hasWordOf = (context: SentenceContext, event: Entity): boolean =>
  context.names.some(
    ({ value, first }) =>
      value.entity === event &&
      (value.kind === 'place' || (['context', 'event-word'].includes(value.kind) && isWord(context, first - 1, 'the this that'))),
  );

/** Whether a headline has a place of an event that is narrower than a country. */
export const hasTownOf = (lexicon: Lexicon, headline: readonly Token[], published: Day | null, event: Entity): boolean =>
  contextsOf(lexicon, headline, published).some((context) =>
    context.names.some(({ value, first }) => value.kind === 'place' && value.entity === event && !isCountry(wordAt(context, first))),
  );

/**
 * Whether a page that names an event only later opens somewhere else: its headline and first blocks have a place that is
 * none of the event's, and no word that goes with it.
 * @param opening what comes before the event is named
 */
export function opensApart(
  lexicon: Lexicon,
  headline: readonly Token[],
  opening: readonly (readonly Token[])[],
  published: Day | null,
  event: Entity,
): boolean {
  const contexts = opening.flatMap((tokens) => contextsOf(lexicon, tokens, published));
  if ([...contextsOf(lexicon, headline, published), ...contexts].some((context) => hasWordOf(context, event))) return false;
  return contexts.some((context) => placesApart(context, signsOf(context), [event]).length > 0);
}

/**
 * "In March 2024 gunmen killed 145 people at the hall": told with its year, which news of the day leaves out.
 * @param isLede what the first sentence of the block tells is what the page is about
 */
export const isToldAsHistory = (
  lexicon: Lexicon,
  tokens: readonly Token[],
  published: Day | null,
  event: Entity,
  isLede: boolean,
): boolean =>
  contextsOf(lexicon, tokens, published).some(
    (context, index) =>
      !(isLede && index === 0) &&
      mentionsOf(context).some(({ entity }) => entity === event) &&
      context.figures.some(
        (figure) => isDateFigure(figure) && figure.date.year !== null && figure.date.day === null && !figure.date.relative,
      ),
  );

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
  published: Day | null,
): Entity | null {
  const subjects = lexicon.entities.filter(({ kind, isSubject }) => kind === 'event' && isSubject);
  for (const tokens of opening) {
    for (const context of contextsOf(lexicon, tokens, published)) {
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
