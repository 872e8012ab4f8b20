/** A token of text: a word, a number in digits, or one punctuation mark. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** Lower case, straight quotes: what tables are matched against. */
  readonly lower: string;
  /** UTF-16 offsets into the text, half-open. */
  readonly start: number;
  readonly end: number;
  /** The word begins with a capital letter, or is a name like "iPhone". */
  readonly capital: boolean;
  /** Nothing stands between this token and the one before it. */
  readonly glued: boolean;
}

/** What a character is. Everything beyond Latin is asked once of Unicode and remembered. */
const CLASS = { other: 0, space: 1, digit: 2, lower: 3, upper: 4, apostrophe: 5, thin: 6 } as const;
const CLASSES = new Uint8Array(65_536).fill(255);

function classify(code: number): number {
  const char = String.fromCharCode(code);
  let value: number = CLASS.other;
  if (code >= 48 && code <= 57) value = CLASS.digit;
  else if (code === 0xa0 || code === 0x2009 || code === 0x202f) value = CLASS.thin;
  else if (/\s/.test(char)) value = CLASS.space;
  else if (code === 39 || code === 0x2019) value = CLASS.apostrophe;
  else if (/\p{Lu}/u.test(char)) value = CLASS.upper;
  else if (/[\p{L}\p{M}]/u.test(char)) value = CLASS.lower;
  CLASSES[code] = value;
  return value;
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = CLASSES[code];
  return known === undefined ? CLASS.space : known === 255 ? classify(code) : known;
}

const isLetter = (kind: number): boolean => kind === CLASS.lower || kind === CLASS.upper;

/** Three digits, and no fourth. */
function groupAt(text: string, at: number): boolean {
  return (
    classAt(text, at) === CLASS.digit &&
    classAt(text, at + 1) === CLASS.digit &&
    classAt(text, at + 2) === CLASS.digit &&
    classAt(text, at + 3) !== CLASS.digit
  );
}

/**
 * The end of a number that begins at `start`. Digits keep their separators: comma, apostrophe, thin, no-break and
 * narrow no-break space, and the plain space where groups of three follow; the dot separates thousands only where two
 * groups follow ("1.234.567").
 */
function numberEnd(text: string, start: number): number {
  let at = start;
  while (classAt(text, at) === CLASS.digit) at += 1;
  // "11:41 115 people": the minutes of an hour are no thousands.
  const isMinutes = text[start - 1] === ':' && classAt(text, start - 2) === CLASS.digit && text[at] === ' ';
  if (at - start <= 3 && !isMinutes) {
    const separator = text[at];
    const kind = classAt(text, at);
    const separates = separator === ',' || kind === CLASS.apostrophe || kind === CLASS.thin || separator === ' ';
    if (separates && groupAt(text, at + 1)) {
      let end = at;
      while (text[end] === separator && groupAt(text, end + 1)) end += 4;
      // "1 234,56" and "13 170.5" are no thousands by plain spaces.
      if (separator !== ' ' || !/[,.\d]/.test(text[end] ?? '') || !/\d/.test(text[end + 1] ?? '')) return decimals(text, end);
    }
    if (separator === '.' && groupAt(text, at + 1) && text[at + 4] === '.' && groupAt(text, at + 5)) {
      let end = at;
      while (text[end] === '.' && groupAt(text, end + 1)) end += 4;
      return end;
    }
  }
  return decimals(text, at);
}

function decimals(text: string, at: number): number {
  if (text[at] !== '.' || classAt(text, at + 1) !== CLASS.digit) return at;
  let end = at + 1;
  while (classAt(text, end) === CLASS.digit) end += 1;
  return end;
}

/** "U.S.", "a.m.": letters that each take a dot. */
function dottedEnd(text: string, start: number): number {
  let at = start;
  while (isLetter(classAt(text, at)) && text[at + 1] === '.') at += 2;
  return at - start >= 4 ? at : start;
}

/** Short words that lost markup runs into the word before ("monthsIn", "KThe"). */
const RUN_IN = /^(?:The|In|It|On|At|For|He|She|They|We|This|That|But|And|As)(?![\p{L}\p{M}])/u;

/** The end of a word; its inner apostrophe belongs to it, and words run together by lost markup are two. */
function wordEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    // Most characters of most words.
    at = plainEnd(text, at);
    const kind = classAt(text, at);
    if (isLetter(kind)) {
      const run = kind === CLASS.upper && at > start && isLetter(classAt(text, at + 1));
      if (run && at - start >= 3 && classAt(text, at - 1) === CLASS.lower && classAt(text, at + 1) === CLASS.lower) return at;
      if (run && at === start + 1 && classAt(text, start) === CLASS.upper && RUN_IN.test(text.slice(at, at + 6))) return at;
      at += 1;
    } else if (kind === CLASS.apostrophe && at > start && isLetter(classAt(text, at + 1))) at += 1;
    else return at;
  }
}

/** What the end of a contraction stands for, and words whose own part is not the whole of it ("won't"). */
const CONTRACTED: readonly (readonly [string, string])[] = [
  ["n't", 'not'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'re", 'are'],
];
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
  ['ai', 'is'],
]);

/**
 * "wouldn't" as "would" and "not": the two words of a contraction, so that rules know one form of each. "'s" and "'d" stand for
 * more than one word, and stay.
 * @returns null where a word is none
 */
function contractionOf(lower: string): { own: string; length: number; other: string } | null {
  for (const [ending, other] of CONTRACTED) {
    const length = lower.length - ending.length;
    const own = lower.slice(0, length);
    if (length > 0 && lower.endsWith(ending)) return { own: IRREGULAR.get(own) ?? own, length, other };
  }
  return null;
}

const SPACE = 32;

/** The end of a run of plain small letters. */
function plainEnd(text: string, start: number): number {
  let at = start;
  for (let code = text.charCodeAt(at); code >= 97 && code <= 122; code = text.charCodeAt(at)) at += 1;
  return at;
}

/**
 * Splits text into tokens in one pass.
 * @param text any text
 * @param from where to begin and end, for a part of a longer text that white space follows; UTF-16, half-open
 * @returns tokens in order; white space is left out
 */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let at = from;
  let last = -1;
  while (at < to) {
    const kind = classAt(text, at);
    if (kind === CLASS.space || kind === CLASS.thin) {
      at += 1;
      continue;
    }
    // Most words of most texts: small letters between spaces.
    const plain = plainEnd(text, at);
    if (plain > at && text.charCodeAt(plain) === SPACE && plain <= to) {
      tokens.push({ kind: 'word', lower: text.slice(at, plain), start: at, end: plain, capital: false, glued: at === last });
      last = plain;
      at = plain;
      continue;
    }
    let end: number;
    let what: Token['kind'];
    let lower: string;
    if (isLetter(kind)) {
      const dotted = text[at + 1] === '.' ? dottedEnd(text, at) : at;
      end = dotted > at ? dotted : wordEnd(text, at);
      what = 'word';
      lower = text.slice(at, end).toLowerCase();
      if (lower.includes('\u2019')) lower = lower.replaceAll('\u2019', "'");
    } else if (kind === CLASS.digit || (text[at] === '.' && last !== at && classAt(text, at + 1) === CLASS.digit)) {
      end = kind === CLASS.digit ? numberEnd(text, at) : decimals(text, at);
      what = 'number';
      lower = text.slice(at, end);
      if (lower.includes('\u2019')) lower = lower.replaceAll('\u2019', "'");
    } else {
      const code = text.codePointAt(at) ?? 0;
      end = at + (code > 0xffff ? 2 : 1);
      what = 'mark';
      lower = text.slice(at, end);
      if (lower === '\u2019') lower = "'";
    }
    const capital =
      kind === CLASS.upper ||
      (what === 'word' && kind === CLASS.lower && classAt(text, at + 1) === CLASS.upper && classAt(text, at + 2) === CLASS.lower);
    const contraction = what === 'word' && lower.includes("'") ? contractionOf(lower) : null;
    if (contraction) {
      const { own, length, other } = contraction;
      tokens.push({ kind: what, lower: own, start: at, end: at + length, capital, glued: at === last });
      tokens.push({ kind: what, lower: other, start: at + length, end, capital: false, glued: true });
    } else tokens.push({ kind: what, lower, start: at, end, capital, glued: at === last });
    last = end;
    at = end;
  }
  return tokens;
}
