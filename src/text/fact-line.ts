/** A number by itself, no year: "145", "6,200", "more than 100", "145+". */
const NUMBER = /^(?:(?:about|at least|over|more than|nearly|up to) |[~>])?(?!(?:19|20)\d\d$)\d[\d.,\s]*\+?$/i;
/** What it may be called: a few words and no figure. */
const NAME = /^\p{L}[\p{L} '’()-]{2,40}:?$/u;
/** Longer than a line of a list of facts can be, in characters. */
const LONGEST = 60;
/** A number of one digit before words is more often that of a list: "1 | Springfield attack". */
const LEAST_DIGITS = /\d.*\d/;

/**
 * Whether two stretches of text, one right behind the other, are the name of a fact and its value: "Deaths | 145",
 * "145 | people killed".
 * @param after what comes next: "Deaths | 36 | 145" is a row of a table, of several things
 */
export function isFactLine(one: string, other: string, after: string): boolean {
  if (one.length > LONGEST || other.length > LONGEST) return false;
  const [first, second] = [one.trim(), other.trim()];
  if (NAME.test(first) && NUMBER.test(second)) return after.length > LONGEST || !NUMBER.test(after.trim());
  return LEAST_DIGITS.test(first) && NUMBER.test(first) && NAME.test(second);
}
