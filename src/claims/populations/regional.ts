import type { NumberFigure } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import type { MeasureReading } from '../measures/measure-reading.ts';
import type { NounPhrase } from '../words/noun-phrase.ts';
import { isCountry } from '../words/peoples.ts';
import { behindArticle, findWords, isOfEntity, isWord, type SentenceContext } from '../words/sentence-context.ts';

/** What a part of a country is called by where it lies. */
const DIRECTIONS =
  'north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern';

/** What those whom an organisation has are called before it is said where they are: "fighters in", "its strength in". */
const FORCE = 'fighter+ member+ militant+ men strength force+ rank+ insurgent+ jihadist+ recruit+ branch wing presence';

/** "in the north", "in eastern Ruritania" */
const isInDirection = (context: SentenceContext, at: number): boolean =>
  isWord(context, at, 'in across') && isWord(context, behindArticle(context, at + 1), DIRECTIONS);

/** Whether "in" and a place that is not where the pack has an organisation, or a part of that, stand at a token. */
function isElsewhere(context: SentenceContext, at: number, { places }: Entity): boolean {
  if (isInDirection(context, at)) return true;
  const place = context.tokens[at + 1];
  // "In June it had 4,000" says when.
  const isDate = context.figures.some(({ kind, first, next }) => kind === 'date' && first <= at + 1 && next > at + 1);
  // "in one province alone"
  const isAlone = isWord(context, at + 2, 'alone');
  // A whole country, a region or several provinces have all of them, one province a part.
  const isWide = place !== undefined && places.has(place.lower) && isCountry(context.peoples, place.lower);
  const isRegion = context.names.some(({ value, first, next }) => value.kind === 'place' && first === at + 1 && next > first + 1);
  const areSeveral = place !== undefined && places.has(place.lower) && isWord(context, at + 2, 'and ,') && context.tokens[at + 3]?.capital;
  const isAll = isWide || isRegion || areSeveral;
  return isWord(context, at, 'in') && place?.kind === 'word' && place.capital && !isDate && (isAlone || !isAll);
}

/** "In one of its provinces it had 700": where a sentence begins with a place smaller than a country, it tells of that place alone. */
function opensInProvince({ tokens, first, names, peoples }: SentenceContext, entity: Entity): boolean {
  if (tokens[first]?.lower !== 'in') return false;
  return names.some(
    ({ value, first: at }) =>
      at === first + 1 && value.kind === 'place' && value.entity === entity && !isCountry(peoples, tokens[at]?.lower ?? ''),
  );
}

/** "the number of its fighters in one province is put at 300", "Its strength in the north is 300" */
const isForceElsewhere = (context: SentenceContext, { first }: NumberFigure, entity: Entity): boolean =>
  findWords(context, 'in', context.first, first).some(
    (at) => (isWord(context, at - 1, FORCE) || isOfEntity(context, at - 1, entity)) && isElsewhere(context, at, entity),
  );

/**
 * "300 fighters in one province", "In another country it has 10,000", "Its strength in the north is 300": those of an
 * organisation in one place.
 * @param phrase what is counted
 */
export function isRegional(
  context: SentenceContext,
  figure: NumberFigure,
  { next }: NounPhrase,
  { measure }: MeasureReading,
  entity: Entity | null,
): boolean {
  if (measure.about !== 'organisation' || entity === null) return false;
  const isPlaced = isElsewhere(context, next, entity) || isElsewhere(context, context.first, entity);
  return isPlaced || opensInProvince(context, entity) || isForceElsewhere(context, figure, entity);
}
