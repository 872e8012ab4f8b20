/** A number by itself, no year: "145", "6,200", "145+". */
const NUMBER = /^[~>]?(?!(?:19|20)\d\d$)\d[\d.,\s]*\+?$/;
/** A number of two ends, its year behind it or not: "4,000–6,000 (2023)". */
const RANGE = /^[~>]?\d[\d.,]*\s?[–-]\s?\d[\d.,]*(?: \(\d{4}\))?$/;
/** A day, a month or a year, and what it is when. */
const DAY = /^(?:(?:\d{1,2} )?\p{L}{3,9} |\p{L}{3,9} \d{1,2}, )?\d{4}$/u;
const DAY_NAME = /^(?:date|when|founded|formed|established|formation):?$/i;
/** What it may be called: a few words and no figure. */
const NAME = /^\p{L}[\p{L} '’()-]{2,40}:?$/u;

/**
 * Whether two stretches of text, one right behind the other, are the name of a fact and its value: "Deaths | 145",
 * "145 | people killed".
 */
export function isFactLine(one: string, other: string): boolean {
  const [first, second] = [one.trim(), other.trim()];
  // A number of one digit before words is more often that of a list: "1 | Springfield attack".
  if (DAY_NAME.test(first) && DAY.test(second)) return true;
  if (NAME.test(first) && RANGE.test(second)) return true;
  return NAME.test(first) ? NUMBER.test(second) : NUMBER.test(first) && first.length > 1 && NAME.test(second);
}
