/** A token of text: a word, a number in digits, or one punctuation mark. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** Lower case, straight quotes: what tables are matched against. */
  readonly lower: string;
  /** UTF-16 offsets into the text, half-open. */
  readonly start: number;
  readonly end: number;
  /** The word begins with a capital letter. */
  readonly capital: boolean;
  /** Nothing stands between this token and the one before it. */
  readonly glued: boolean;
}

/**
 * One alternative a kind, longest first; every alternative advances, so the scan is linear.
 * - dotted abbreviations ("U.S.", "a.m.") are one word
 * - digits keep their separators: comma, apostrophe, thin, no-break and narrow no-break space, and the plain
 *   space where groups of three follow; the dot separates thousands only where two groups follow ("1.234.567")
 * - words run together by lost markup ("monthsIn") are two
 * - a word keeps its inner apostrophe ("Friday's")
 */
const TOKEN =
  /(?:\p{L}\.){2,}|\d{1,3}(?:[,\u2019'\u00a0\u2009\u202f]\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}(?!\d)|\d{1,3}(?: \d{3})+(?![\d,.]\d|\d)|\d+(?:\.\d+)?|\.\d+|\p{Lu}(?=(?:The|In|It|On|At|For|He|She|They|We|This|That|But|And|As)\b)|[\p{L}\p{M}]{2,}\p{Ll}(?=\p{Lu}\p{Ll})|[\p{L}\p{M}]+(?:['\u2019][\p{L}\p{M}]+)*['\u2019]?(?=\s|-)|[\p{L}\p{M}]+(?:['\u2019][\p{L}\p{M}]+)*|[^\s]/gu;

const DIGIT = /^[\d.]/;
const LETTER = /^\p{L}/u;
/** "iPhone" is as much a name as "Phone". */
const CAPITAL = /^\p{Lu}|^\p{Ll}\p{Lu}\p{Ll}/u;

function kindOf(text: string): Token['kind'] {
  if (DIGIT.test(text) && /\d/.test(text)) return 'number';
  return LETTER.test(text) ? 'word' : 'mark';
}

/**
 * Splits text into tokens.
 * @param text any text
 * @param offset added to every position, for a part of a longer text
 * @returns tokens in order; white space is left out
 */
export function tokenize(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (const match of text.matchAll(TOKEN)) {
    let raw = match[0];
    if (raw.endsWith("'") || raw.endsWith('\u2019')) raw = trimQuote(raw);
    const kind = kindOf(raw);
    tokens.push({
      kind,
      lower: raw.toLowerCase().replace(/\u2019/g, "'"),
      start: offset + match.index,
      end: offset + match.index + raw.length,
      capital: kind === 'word' && CAPITAL.test(raw),
      glued: match.index === last,
    });
    last = match.index + match[0].length;
  }
  return tokens;
}

/** A closing quote is no part of a word, but the plural's apostrophe ("soldiers' ") is dropped either way. */
function trimQuote(raw: string): string {
  return raw.length > 1 ? raw.slice(0, -1) : raw;
}
