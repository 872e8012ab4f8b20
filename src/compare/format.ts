import type { ReferenceClaim, Source } from '../reference/types.ts';
import { isVague, type Modifier } from '../text/quantity.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export function formatNumber(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
}

/** The months of "late 2014" and its like. */
const PARTS: Readonly<Record<string, string>> = {
  '01-04': 'early',
  '05-08': 'mid',
  '09-12': 'late',
  '03-05': 'spring',
  '06-08': 'summer',
  '09-11': 'autumn',
};

/** EDTF for people: "22 March 2024", "March 2024", "around 2018", "late 2014". */
export function formatDate(edtf: string): string {
  const span = /^(\d{4})-(\d{2})\/\1-(\d{2})$/.exec(edtf);
  if (span) return `${PARTS[`${span[2]}-${span[3]}`] ?? `${span[2]} to ${span[3]}`} ${span[1]}`;
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(~?)/.exec(edtf);
  if (!match) return edtf;
  const [, year, month, day, about] = match;
  const words = [day ? String(Number(day)) : '', month ? (MONTHS[Number(month) - 1] ?? '') : '', year ?? ''].filter(Boolean).join(' ');
  return about ? `around ${words}` : words;
}

/** A quantity in words: "at least 137", "between 4,000 and 6,000", "scores", "late 2014". */
export function formatQuantity(
  stated: number | string | null,
  low: number | null,
  high: number | null,
  modifier: Modifier,
  unit: string | null,
): string {
  const units = unit && /^(month|year|months|years)$/.test(unit) ? ` ${unit.replace(/s$/, '')}${stated === 1 ? '' : 's'}` : '';
  if (typeof stated === 'string') return /^\d{4}/.test(stated) ? formatDate(stated) : stated;
  if (isVague(modifier)) return modifier === 'few' ? 'a few' : modifier === 'couple' ? 'a couple' : modifier;
  if (stated === null)
    return low !== null && high !== null ? `between ${formatNumber(low)} and ${formatNumber(high)}${units}` : 'no number';
  return `${modifier === 'exact' ? '' : `${modifier} `}${formatNumber(stated)}${units}`;
}

export function formatReference(claim: ReferenceClaim): string {
  if (typeof claim.stated === 'string' && !/^\d{4}/.test(claim.stated)) return claim.stated;
  return formatQuantity(claim.stated, claim.low, claim.high, claim.modifier, claim.unit);
}

/** "23 March 2024", "24 March 2024 or later". */
export function formatSourceDate(source: Source): string {
  const from = formatDate(source.custom.not_before.slice(0, 10));
  return source.custom.not_after === '..' ? `${from} or later` : from;
}

/** "a", "a and b", "a, b and c". */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}
