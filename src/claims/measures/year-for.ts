import { type Day, dayOf, isDateFigure, partsOf, type StatedDate } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import type { SentenceContext } from '../words/sentence-context.ts';

/** So long after an event, in days, a day without a year may be of any year since. */
const LONG_AFTER = 180;
/** And so soon after it a day is told as one of those days, in days. */
const SOON_AFTER = 31;

/** "On 24 March four men were remanded until 22 May", long after: the year of an event that a sentence tells of by days right behind it. */
function yearOfThen({ figures }: SentenceContext, from: Day): number | null {
  const { year } = partsOf(from);
  const isOfThen = figures.some((figure) => {
    if (!isDateFigure(figure) || figure.date.month === null || figure.date.day === null || figure.date.year !== null) return false;
    const since = dayOf(year, figure.date.month, figure.date.day) - from;
    return since >= 0 && since <= SOON_AFTER;
  });
  return isOfThen ? year : null;
}

/** A date without a year is the one nearest to the page's date, for what has happened the last one; without that, the one in the subject's year. */
export function yearFor(context: SentenceContext, date: StatedDate, entity: Entity | null, past: boolean): number | null {
  const { published } = context;
  if (date.year !== null || date.month === null) return null;
  // The day or month of an event that is spoken of is that day or month, however long ago.
  const own = past && entity?.days?.from != null ? partsOf(entity.days.from) : null;
  if (own && own.month === date.month && (date.day === null || own.day === date.day)) return own.year;
  if (published !== null && past) {
    const year = partsOf(published).year;
    return dayOf(year, date.month, date.day ?? 1) <= published ? year : year - 1;
  }
  const from = entity?.days?.from;
  const then = published !== null && from != null && published - from > LONG_AFTER ? yearOfThen(context, from) : null;
  if (then !== null) return then;
  if (published !== null) {
    const around = partsOf(published).year;
    const away = (year: number): number => Math.abs(dayOf(year, date.month ?? 1, date.day ?? 15) - published);
    return [around - 1, around, around + 1].reduce((best, year) => (away(year) < away(best) ? year : best));
  }
  return entity?.days?.from != null ? partsOf(entity.days.from).year : null;
}
