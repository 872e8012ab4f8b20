import { type Day, isDateFigure, type Token, withoutGenitive } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import type { ContextsOf } from '../subjects/contexts-of.ts';
import { mentionsOf } from '../subjects/mentions.ts';
import { EVENT_NOUNS, isCalled } from '../words/event-words.ts';
import { isCountry } from '../words/peoples.ts';
import { hasWord, isTollVerb, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { placesApart, signsOf } from './foreign-signs.ts';

/** So long after an event, in days, a page that is about it says so at once, unless the day comes round. */
const NEWS = 60;
const YEAR = 365.25;
const ROUND = 5;

/** A page, as far as what it opens with tells what it is about. */
export interface PageOpening {
  readonly contextsOf: ContextsOf;
  readonly headline: readonly Token[];
  /** Its first blocks. */
  readonly lede: readonly (readonly Token[])[];
  /** Which of them is the lede, behind bylines and captions. */
  readonly ledeIndex: number;
  readonly published: Day | null;
}

/** How long after an event a page is, in days; null where it is not known, or the event's day has just come round. */
function daysAfter({ days }: Entity, published: Day | null): number | null {
  if (published === null || days?.from == null) return null;
  const since = published - days.from;
  return since > NEWS && Math.abs(since - Math.round(since / YEAR) * YEAR) <= ROUND ? null : since;
}

/** Whether a sentence has a word that goes with an event: its place, "the hall", "the attack". */
const hasWordOf = (context: SentenceContext, event: Entity): boolean =>
  context.names.some(
    ({ value, first }) =>
      value.entity === event &&
      (value.kind === 'place' || (['context', 'event-word'].includes(value.kind) && isWord(context, first - 1, 'the this that'))),
  );

/** So long after an event, in days, a page of entries is about it where its headline has no more than a place of it. */
const FRESH = 7;

/** Whether a page is of the first days of an event, and its headline has no other kind of event, and no year ("Ruritania at war: live", "Attacks since 1995"). */
export function isOfItsDays({ headline, published }: PageOpening, event: Entity): boolean {
  const from = event.days?.from;
  const isFresh = published !== null && from != null && published >= from && published - from <= FRESH;
  const isWider = headline.some(({ lower }) => /^(19|20)\d\d$/.test(lower) || (EVENT_NOUNS.has(lower) && !isCalled(event, lower)));
  return isFresh && !isWider;
}

/** Whether a headline has a place of an event that is narrower than a country; in its first days its country is enough. */
export function isTitledFor(page: PageOpening, event: Entity): boolean {
  return page
    .contextsOf(page.headline)
    .some((context) =>
      context.names.some(
        ({ value, first }) =>
          value.kind === 'place' &&
          value.entity === event &&
          (!isCountry(context.peoples, withoutGenitive(wordAt(context, first))) || isOfItsDays(page, event)),
      ),
    );
}

/** Its headline and what comes before the event is named have a place that is none of the event's, and no word that goes with it. */
function opensApart({ contextsOf, headline, lede }: PageOpening, index: number, event: Entity): boolean {
  const contexts = lede.slice(0, index).flatMap(contextsOf);
  if ([...contextsOf(headline), ...contexts].some((context) => hasWordOf(context, event))) return false;
  return contexts.some((context) => placesApart(context, signsOf(context), [event]).length > 0);
}

const names = (context: SentenceContext, event: Entity): boolean => mentionsOf(context).some(({ entity }) => entity === event);

/** "In March 2024 gunmen killed 145 people at the hall": told with its year, which news of the day leaves out, and not at once. */
const isToldAsHistory = ({ contextsOf, lede, ledeIndex }: PageOpening, index: number, event: Entity): boolean =>
  contextsOf(lede[index] ?? []).some(
    (context, sentence) =>
      !(index <= ledeIndex && sentence === 0) &&
      names(context, event) &&
      context.figures.some(
        (figure) => isDateFigure(figure) && figure.date.year !== null && figure.date.day === null && !figure.date.relative,
      ),
  );

/** "A court extended the arrest of four men. They are accused of the attack on the hall.": what the page opens with is of the event. */
function goesOn({ contextsOf, lede }: PageOpening, index: number, event: Entity): boolean {
  const before = new Set(lede.slice(0, index).flatMap((tokens) => tokens.map(({ lower }) => lower)));
  return contextsOf(lede[index] ?? []).some((context) => {
    const at = context.opening;
    const isBack = isWord(context, at, 'they he she his her their') || (isWord(context, at, 'the') && before.has(wordAt(context, at + 1)));
    return isBack && names(context, event);
  });
}

/** Words of which a page about an event has some before it names it: of harm, of grief, of those who did it. */
const OF_EVENTS =
  'killed kills killing die died dies dead wounded injured hurt shot bombed exploded victim+ casualties mourn mourned mourning mourners mourns terror terrorist+ terrorism gunmen gunman attackers bombers suspect+ arrested detained charged trial funeral+ grief condolences';

const tellsOfEvent = (context: SentenceContext, event: Entity): boolean =>
  hasWord(context, OF_EVENTS) ||
  context.tokens.slice(context.first, context.next).some(({ lower }) => isCalled(event, lower)) ||
  context.names.some(({ value }) => value.kind === 'place' && value.entity === event);

/**
 * "Springfield beat Shelbyville. … There was a minute of silence for the victims of the attack on the hall.": what a page opens
 * with is of no event at all, and the one that it then names has no toll in that sentence.
 */
function isInPassing({ contextsOf, headline, lede, ledeIndex }: PageOpening, index: number, event: Entity): boolean {
  if (ledeIndex < 0) return false;
  const before = [headline, ...lede.slice(0, index)].flatMap(contextsOf);
  if (before.some((context) => tellsOfEvent(context, event))) return false;
  return contextsOf(lede[index] ?? [])
    .filter((context) => names(context, event))
    .every(({ figures, cues }) => !figures.some(({ kind }) => kind === 'count') || !cues.some(({ value }) => isTollVerb(value)));
}

/**
 * Whether a page only mentions an event that one of its first blocks is the first to name.
 * @param index that block's
 */
export function isDigression(page: PageOpening, index: number, event: Entity): boolean {
  const since = daysAfter(event, page.published);
  if (goesOn(page, index, event)) return false;
  if ((since !== null || page.published === null) && isToldAsHistory(page, index, event)) return true;
  return index > page.ledeIndex && ((since ?? 0) > NEWS || opensApart(page, index, event) || isInPassing(page, index, event));
}
