/** A number by itself, no year: "145", "6,200", "145+". */
const NUMBER = /^[~>]?(?!(?:19|20)\d\d$)\d[\d.,\s]*\+?$/;
/** What it may be called: a few words and no figure. */
export const NAME = /^\p{L}[\p{L} '’()-]{2,40}:?$/u;

/**
 * Whether two stretches of text, one right behind the other, are the name of a fact and its value: "Deaths | 145",
 * "145 | people killed".
 */
export function isFactLine(one: string, other: string): boolean {
  const [first, second] = [one.trim(), other.trim()];
  // A number of one digit before words is more often that of a list: "1 | Springfield attack".
  return NAME.test(first) ? NUMBER.test(second) : NUMBER.test(first) && first.length > 1 && NAME.test(second);
}
