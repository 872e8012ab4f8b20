import { isFactLine, NAME } from './fact-line.ts';

/** A number of two ends, its year behind it or not: "4,000–6,000 (2023)". */
const RANGE = /^[~>]?\d[\d.,]*\s?[–-]\s?\d[\d.,]*(?: \(\d{4}\))?$/;
/** A day, a month or a year, and what it is when. */
const DAY = /^(?:(?:\d{1,2} )?\p{L}{3,9} |\p{L}{3,9} \d{1,2}, )?\d{4}$/u;
const DAY_NAME = /^(?:date|when|founded|formed|established|formation):?$/i;

/** Whether two lines are the name of a fact and its value, a number, a range of numbers or a date: "Deaths | 145", "Date | 3 May 2017". */
export function isWideFact(one: string, other: string): boolean {
  const [name, value] = [one.trim(), other.trim()];
  return isFactLine(one, other) || (DAY_NAME.test(name) && DAY.test(value)) || (NAME.test(name) && RANGE.test(value));
}
