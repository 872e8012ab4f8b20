import { type Figure, isGenitive } from '../../text/index.ts';
import { isCountry } from '../words/peoples.ts';
import { findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import type { Mention } from './mentions.ts';

/** What may stand between the events of a list, and how much of it. */
const LINKS = ', and or both at in on near of the';
const LONGEST_LINK = 4;

/** A mention's words that are names and stand before a token, half-open; null where there are none. */
function nameBefore({ tokens }: SentenceContext, { at }: Mention, end: number): { readonly first: number; readonly next: number } | null {
  const names = at.filter(({ first, next }) => tokens[first]?.capital && next <= end);
  if (names.length === 0) return null;
  return { first: Math.min(...names.map(({ first }) => first)), next: Math.max(...names.map(({ next }) => next)) };
}

/** Whether two names stand in a list, with nothing between them but what joins its items. */
function areListed(context: SentenceContext, from: number, to: number): boolean {
  if (to <= from || to - from > LONGEST_LINK || !isWord(context, from, ', and or')) return false;
  for (let at = from; at < to; at += 1) if (!isWord(context, at, LINKS)) return false;
  return true;
}

/** How far behind a count "between them" may stand, and how far before it "together", in tokens. */
const REACH_OF_TOGETHER = 4;

/** Several events in one word, and what may stand before it. */
const EVENTS = 'attacks bombings blasts strikes shootings raids assaults massacres atrocities incidents events operations';
const BOTH = 'both two three these those';

/** How far behind a count "in the two attacks" may stand, in tokens. */
const REACH_OF_BOTH = 6;

const opensWithTogether = (context: SentenceContext): boolean =>
  isWord(context, context.opening, 'together combined altogether') ||
  (wordAt(context, context.opening) === 'between' && wordAt(context, context.opening + 1) === 'them');

/**
 * "The bombs of Springfield and, in May, the raid on Shelbyville killed 240 people between them", "Together they killed 240",
 * "240 people died in the two attacks: 94 in Springfield": what stands in brackets or behind a colon is of one.
 */
const isTogether = (context: SentenceContext, { first, next }: Figure): boolean =>
  hasWord(context, 'together combined altogether', first - REACH_OF_TOGETHER, next + REACH_OF_TOGETHER) ||
  findWords(context, 'between', next, next + REACH_OF_TOGETHER).some((at) => wordAt(context, at + 1) === 'them') ||
  (wordAt(context, first - 1) !== '(' &&
    !hasWord(context, ':', context.first, first) &&
    (opensWithTogether(context) || findWords(context, EVENTS, next, next + REACH_OF_BOTH).some((at) => isWord(context, at - 1, BOTH))));
/** What they do to people. */
const DID = 'killed kill claimed claim cost left wounded injured took';

/** "The two attacks killed 240 people.", "Together they claimed 240 lives.", "In all, 240 died.": behind a sentence about several events, all of them. */
export function speaksOfAll(context: SentenceContext): boolean {
  const { opening } = context;
  if (opensWithTogether(context)) return true;
  // "The former killed 71, the latter 95.", "In the first, 71 died"
  const article = wordAt(context, opening) === 'in' ? opening + 1 : opening;
  if (wordAt(context, article) === 'the' && isWord(context, article + 1, 'former latter two first second')) return true;
  if (wordAt(context, opening) === 'they' && isWord(context, opening + 1, DID)) return true;
  if (wordAt(context, opening) === 'in' && isWord(context, opening + 1, 'all total both')) return true;
  return (
    findWords(context, EVENTS).some((at) => isWord(context, at - 1, BOTH)) ||
    findWords(context, 'them').some((at) => wordAt(context, at - 1) === 'in')
  );
}

/** "After Springfield, with 94 dead, came Shelbyville, with 144": a count right behind the place of another event is that one's. */
function isOfPlaceBefore(context: SentenceContext, { first }: Figure, { entity }: Mention): boolean {
  if (wordAt(context, first - 1) !== 'with' || wordAt(context, first - 2) !== ',') return false;
  const places = context.names.filter(({ value, next }) => value.kind === 'place' && next === first - 2);
  return places.length > 0 && places.every(({ value }) => value.entity !== entity);
}

/** "the bombing in Springfield, Ruritania, killed 14": the country of the place before it, and no next item. */
const isCountryBehind = (context: SentenceContext, first: number, next: number): boolean =>
  wordAt(context, first - 1) === ',' && isCountry(context.peoples, wordAt(context, first)) && !isWord(context, next, 'and or');

/**
 * "The attacks in Springfield and Shelbyville killed 230", "at the hall, in Springfield and in Shelbyville 400 died": a toll
 * behind a list of events, or of one and the place of another, is of all of them together.
 */
export function isOfSeveral(context: SentenceContext, figure: Figure, mention: Mention, mentions: readonly Mention[]): boolean {
  const { first } = figure;
  const own = nameBefore(context, mention, first);
  const others = mentions.filter(({ entity }) => entity !== mention.entity && entity.kind === 'event');
  if (isOfPlaceBefore(context, figure, mention) || (others.length > 0 && isTogether(context, figure))) return true;
  // "killed 84 in Springfield, and in Shelbyville 145": each has its own.
  if (!own || context.figures.some((before) => before.kind === 'count' && before.next <= first)) return false;
  const isOtherPlace = context.names.some(({ value, first: place, next }) => {
    // "the hall, Ruritania's police said": who says so
    if (value.kind !== 'place' || isGenitive(wordAt(context, next - 1)) || mention.entity.places.has(wordAt(context, place))) return false;
    const isBehind =
      place === own.next + 1 && place < first && isWord(context, own.next, 'and ,') && !isCountryBehind(context, place, next);
    // "Springfield and the hall together cost 240 lives"
    const isBefore = next < own.first && wordAt(context, next) === 'and' && areListed(context, next, own.first);
    return isBehind || isBefore;
  });
  if (isOtherPlace) return true;
  return others.some((other) => {
    const its = nameBefore(context, other, first);
    return its !== null && (areListed(context, own.next, its.first) || areListed(context, its.next, own.first));
  });
}
