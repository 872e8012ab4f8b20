import { addMonths, type Day, isDate, partsOf } from './calendar.ts';
import type { StatedDate } from './date.ts';
import { ABOUT_DATE, AGO_UNITS, MONTHS, RELATIVE_DAYS, WEEKDAYS, YEAR_EDGES, YEAR_LEADS, YEAR_PARTS } from './date-words.ts';
import { withoutGenitive } from './genitive.ts';
import { readNumber } from './number.ts';
import { ORDINAL_SUFFIXES, UNITS } from './number-words.ts';
import { numericDate } from './numeric-date.ts';
import type { Token } from './token.ts';
import { isOneOf, isTokenOf } from './word-set.ts';

/** A date read from tokens. */
export interface DateReading {
  readonly date: StatedDate;
  /** Index of the first token: "around" and "late" belong to the date. */
  readonly first: number;
  /** Index after the last token. */
  readonly next: number;
}

const EMPTY: StatedDate = { year: null, month: null, day: null, span: null, approximate: false, relative: false };

/** Four digits that can be a year of the news. */
function yearAt(tokens: readonly Token[], index: number): number | null {
  const token = tokens[index];
  if (token?.kind !== 'number' || !/^(1[5-9]|2[01])\d\d$/.test(token.lower)) return null;
  // Before 1800 and after 2100 only where a year is introduced.
  if (!/^(1[89]|20)/.test(token.lower) && !isTokenOf(tokens, index - 1, 'in since by between and until around circa of')) return null;
  return Number(token.lower);
}

/** "22", "22nd", "1st": a day of a month. */
function dayAt(tokens: readonly Token[], index: number): { day: number; next: number } | null {
  const token = tokens[index];
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.lower)) return null;
  const day = Number(token.lower);
  if (day < 1 || day > 31) return null;
  const suffix = tokens[index + 1];
  return { day, next: suffix?.glued && ORDINAL_SUFFIXES.has(suffix.lower) ? index + 2 : index + 1 };
}

/** A month name; the short forms take a dot, and lower case "may" and "march" are verbs. */
function monthAt(tokens: readonly Token[], index: number): { month: number; next: number } | null {
  const token = tokens[index];
  if (!token?.capital) return null;
  const month = MONTHS.get(withoutGenitive(token.lower));
  if (month === undefined) return null;
  const dotted = token.lower.length <= 4 && token.lower !== 'may' && tokens[index + 1]?.lower === '.' && tokens[index + 1]?.glued;
  return { month, next: dotted ? index + 2 : index + 1 };
}

/** ", 2024" or "2024" or "of 2024" after a day or month. */
function trailingYear(tokens: readonly Token[], index: number): { year: number | null; next: number } {
  const at = tokens[index]?.lower === ',' || tokens[index]?.lower === 'of' ? index + 1 : index;
  const year = yearAt(tokens, at);
  return year === null ? { year: null, next: index } : { year, next: at + 1 };
}

/** "the night of 22 to 23 March", "22/23 March": a night is of the day on which it began. */
function nightAt(tokens: readonly Token[], index: number): { day: number; next: number } | null {
  const day = dayAt(tokens, index);
  if (!day || !isTokenOf(tokens, day.next, 'to - – /')) return day;
  const morning = dayAt(tokens, day.next + 1);
  return morning && morning.day === day.day + 1 ? { day: day.day, next: morning.next } : day;
}

/** "22 March 2024", "22nd of March". */
function dayFirst(tokens: readonly Token[], index: number): DateReading | null {
  const day = nightAt(tokens, index);
  if (!day) return null;
  const at = tokens[day.next]?.lower === 'of' ? day.next + 1 : day.next;
  const month = monthAt(tokens, at);
  if (!month) return null;
  const { year, next } = trailingYear(tokens, month.next);
  if (!isDate(year ?? 2024, month.month, day.day)) return null;
  return { date: { ...EMPTY, year, month: month.month, day: day.day }, first: index, next };
}

/** "March 22, 2024", "March 22nd", "March 2024", "last March", "In March". */
function monthFirst(tokens: readonly Token[], index: number): DateReading | null {
  const month = monthAt(tokens, index);
  if (!month) return null;
  const day = nightAt(tokens, month.next);
  const counted = day && tokens[day.next]?.kind === 'word' && isTokenOf(tokens, day.next, 'people %');
  if (day && !counted && isDate(2024, month.month, day.day)) {
    const { year, next } = trailingYear(tokens, day.next);
    return { date: { ...EMPTY, year, month: month.month, day: day.day }, first: index, next };
  }
  const { year, next } = trailingYear(tokens, month.next);
  if (year !== null) return { date: { ...EMPTY, year, month: month.month }, first: index, next };
  const lead = tokens[index - 1]?.lower ?? '';
  // "the March attack", not "the March for peace" or "the May cabinet"
  const after = tokens[month.next];
  const isAttribute = lead === 'the' && month.month !== 5 && after?.kind === 'word' && !after.capital && after.lower.length > 3;
  if (!isAttribute && !isOneOf(lead, 'in last this since early late mid by until of from that next previous')) return null;
  return { date: { ...EMPTY, month: month.month }, first: index, next: month.next };
}

/** What stands behind the date of an entry: "2017, April: …", "2017, 3 April – …". */
const ENTRY_MARKS = ': – — - |';

/** "2017, April:", "2017, April 3:", "2017, 3 April –": the year first, at the head of an entry. */
function yearFirst(tokens: readonly Token[], index: number): DateReading | null {
  const year = index === 0 || tokens[index - 1]?.kind === 'mark' ? yearAt(tokens, index) : null;
  if (year === null) return null;
  const at = tokens[index + 1]?.lower === ',' ? index + 2 : index + 1;
  const month = monthAt(tokens, at);
  const bare = month && { date: { ...EMPTY, month: month.month }, next: month.next };
  const behind = dayFirst(tokens, at) ?? monthFirst(tokens, at) ?? bare;
  if (!behind || behind.date.year !== null || !isTokenOf(tokens, behind.next, ENTRY_MARKS)) return null;
  return { date: { ...behind.date, year }, first: index, next: behind.next };
}

/** "2024-03-22". */
function iso(tokens: readonly Token[], index: number): DateReading | null {
  const year = yearAt(tokens, index);
  const [dash, month, dash2, day] = [tokens[index + 1], tokens[index + 2], tokens[index + 3], tokens[index + 4]];
  if (year === null || dash?.lower !== '-' || dash2?.lower !== '-' || !month?.glued || !day?.glued) return null;
  const [m, d] = [Number(month.lower), Number(day.lower)];
  return isDate(year, m, d) ? { date: { ...EMPTY, year, month: m, day: d }, first: index, next: index + 5 } : null;
}

/** "22.03.2024", "03/22/2024", "22-Mar-2024". */
function inFigures(tokens: readonly Token[], index: number): DateReading | null {
  const numeric = numericDate(tokens, index);
  if (!numeric) return null;
  const { year, month, day, next } = numeric;
  return { date: { ...EMPTY, year, month, day }, first: index, next };
}

/** What stands behind a number that counts, and is no year. */
const COUNTED =
  'people persons troops soldiers fighters militants members civilians children men women others dead killed wounded injured were have homes police metres meters miles km feet years days';

/** "2000 fighters", "2000 or so": whether what stands behind a number makes it a count. */
const isCounted = (tokens: readonly Token[], next: number): boolean => {
  const after = tokens[next];
  const isOrSo = after?.lower === 'or' && isTokenOf(tokens, next + 1, 'so more fewer less');
  return isOrSo || (after?.kind === 'word' && !after.capital && isOneOf(after.lower, COUNTED));
};

/** "between 2000 and 3500", "2000 to 2100 members": the first of two numbers of which the second is no year. */
function startsCounts(tokens: readonly Token[], index: number): boolean {
  const second = tokens[index + 2];
  if (!isTokenOf(tokens, index + 1, 'and to - – —') || second?.kind !== 'number' || !/^\d{4,5}$/.test(second.lower)) return false;
  return yearAt(tokens, index + 2) === null || isCounted(tokens, index + 3);
}

/** A year, where its surroundings say that it is one. */
function bareYear(tokens: readonly Token[], index: number): DateReading | null {
  const year = yearAt(tokens, index);
  if (year === null) return null;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (before && /^[$£€₹]$/.test(before.lower)) return null;
  const lead = before?.lower === '-' ? tokens[index - 2]?.lower : before?.lower;
  const leads = index === 0 || YEAR_LEADS.has(lead ?? '') || before?.kind === 'mark' || before?.lower.endsWith("'s");
  const counts = isCounted(tokens, index + 1) || startsCounts(tokens, index);
  if (counts && !(leads && before?.lower === 'in')) return null;
  if (after?.glued && after.kind === 'word') return null;
  if (tokens[index + 1]?.lower === '%') return null;
  return leads || after?.kind === 'word' || !after || after.kind === 'mark'
    ? withParts(tokens, { date: { ...EMPTY, year }, first: index, next: index + 1 })
    : null;
}

/** "late 2014", "mid-2015", "summer of 2015", "beginning of 2024", "around 2018". */
function withParts(tokens: readonly Token[], reading: DateReading): DateReading {
  const skip = (at: number, words: string): number => (tokens[at]?.lower === words ? at - 1 : at);
  const at = skip(skip(reading.first - 1, 'of'), '-');
  const word = tokens[at]?.lower ?? '';
  const span = YEAR_PARTS.get(word);
  if (span) return { ...reading, date: { ...reading.date, span }, first: at };
  const edge = YEAR_EDGES.get(word);
  if (edge) return { ...reading, date: { ...reading.date, month: edge, approximate: true }, first: at };
  if (ABOUT_DATE.has(word)) return { ...reading, date: { ...reading.date, approximate: true }, first: at };
  return reading;
}

const relativeTo = (day: Day): StatedDate => {
  const parts = partsOf(day);
  return { ...EMPTY, year: parts.year, month: parts.month, day: parts.day, relative: true };
};

/** "on Friday", "last Friday", "Friday, March 22": the last one up to the page's date. */
function weekday(tokens: readonly Token[], index: number, published: Day | null): DateReading | null {
  const token = tokens[index];
  const wanted = WEEKDAYS.get(token?.lower ?? '');
  if (wanted === undefined || !token?.capital) return null;
  const comma = tokens[index + 1]?.lower === ',' ? index + 2 : index + 1;
  const written = dayFirst(tokens, comma) ?? monthFirst(tokens, comma);
  if (written?.date.day) return { ...written, first: index };
  if (published === null) return { date: { ...EMPTY, relative: true }, first: index, next: index + 1 };
  const lead = tokens[index - 1]?.lower;
  const today = partsOf(published).weekday;
  const back = (today - wanted + 7) % 7;
  const days = lead === 'next' ? (wanted - today + 7) % 7 || 7 : lead === 'last' && back === 0 ? -7 : -back;
  return { date: relativeTo(published + days), first: index, next: index + 1 };
}

/** "last month", "last year": the one before the page's; "over the last month" is a span of days up to it. */
function lastUnit(tokens: readonly Token[], index: number, published: Day | null): DateReading | null {
  const unit = withoutGenitive(tokens[index + 1]?.lower ?? '');
  if (tokens[index]?.lower !== 'last' || (unit !== 'month' && unit !== 'year') || isTokenOf(tokens, index - 1, 'the this that'))
    return null;
  const first = index;
  const next = index + 2;
  if (published === null) return { date: { ...EMPTY, relative: true }, first, next };
  const { year, month } = partsOf(addMonths(published, unit === 'month' ? -1 : -12));
  return { date: { ...EMPTY, year, month: unit === 'month' ? month : null, relative: true }, first, next };
}

/** "yesterday", "two years ago". */
function relative(tokens: readonly Token[], index: number, published: Day | null): DateReading | null {
  const word = tokens[index]?.lower ?? '';
  const days = RELATIVE_DAYS.get(word);
  if (days !== undefined)
    return { date: published === null ? { ...EMPTY, relative: true } : relativeTo(published + days), first: index, next: index + 1 };
  const count =
    UNITS.get(word) ??
    (word === 'a' || word === 'an' ? 1 : tokens[index]?.kind === 'number' ? readNumber(tokens, index)?.value : undefined);
  const unit = count === undefined ? undefined : AGO_UNITS.get(tokens[index + 1]?.lower ?? '');
  if (count === undefined || !unit || !isTokenOf(tokens, index + 2, 'ago earlier before')) return null;
  const isAgo = tokens[index + 2]?.lower === 'ago';
  if (published === null || !isAgo || count > 400) return { date: { ...EMPTY, relative: true }, first: index, next: index + 3 };
  const day = unit.days ? published - unit.days * count : addMonths(published, -(unit.months ?? 0) * count);
  const { year, month, day: date } = partsOf(day);
  // "a year ago today"
  const isToday = isTokenOf(tokens, index + 3, 'today');
  const coarse =
    unit.days === 1 || isToday
      ? { year, month, day: date }
      : (unit.months ?? 0) >= 12
        ? { year, month: null, day: null }
        : { year, month, day: null };
  return { date: { ...EMPTY, ...coarse, relative: true }, first: index, next: index + (isToday ? 4 : 3) };
}

/** "22 March last year", "in March of this year": a year counted from the page's date. */
function ofYear(tokens: readonly Token[], reading: DateReading | null, published: Day | null): DateReading | null {
  if (!reading || reading.date.year !== null || published === null) return reading;
  const at = tokens[reading.next]?.lower === 'of' ? reading.next + 1 : reading.next;
  if (!isTokenOf(tokens, at, 'last this') || tokens[at + 1]?.lower !== 'year') return reading;
  const { year } = partsOf(published);
  return { ...reading, date: { ...reading.date, year: tokens[at]?.lower === 'last' ? year - 1 : year }, next: at + 2 };
}

/**
 * Reads the date that begins at a token.
 * @param published the page's date: relative dates are resolved against it, and stay without a year where it is null
 * @returns null when no date begins there
 */
export function readDate(tokens: readonly Token[], index: number, published: Day | null): DateReading | null {
  const token = tokens[index];
  if (!token) return null;
  if (token.kind === 'number') {
    const reading =
      iso(tokens, index) ??
      inFigures(tokens, index) ??
      ofYear(tokens, dayFirst(tokens, index), published) ??
      yearFirst(tokens, index) ??
      bareYear(tokens, index);
    return reading ?? relative(tokens, index, published);
  }
  if (token.kind === 'mark') return null;
  return (
    ofYear(tokens, monthFirst(tokens, index), published) ??
    weekday(tokens, index, published) ??
    lastUnit(tokens, index, published) ??
    relative(tokens, index, published)
  );
}
