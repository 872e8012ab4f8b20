import {
  DEGREES,
  FIRST_AFTER,
  LAST_BEFORE,
  LONGEST_MODIFIER,
  MODIFIERS_AFTER,
  MODIFIERS_BEFORE,
  STRENGTH,
  TRANSPARENT,
} from './modifier-words.ts';
import type { Modifier } from './quantity.ts';
import type { Token } from './token.ts';
import { isOneOf } from './word-set.ts';

/** The modifier around a number and the tokens that belong to the figure with it. */
export interface ModifierReading {
  readonly modifier: Modifier;
  readonly first: number;
  readonly next: number;
}

const phrase = (tokens: readonly Token[], from: number, to: number): string => {
  let text = tokens[from]?.lower ?? '';
  for (let index = from + 1; index < to; index += 1) text += ` ${tokens[index]?.lower ?? ''}`;
  return text;
};

const stronger = (a: Modifier, b: Modifier): Modifier => ((STRENGTH[b] ?? 0) > (STRENGTH[a] ?? 0) ? b : a);

/** The longest phrase of the table that ends before `end`. */
function before(tokens: readonly Token[], end: number): { modifier: Modifier; first: number } | null {
  if (!LAST_BEFORE.has(tokens[end - 1]?.lower ?? '')) return null;
  for (let length = Math.min(LONGEST_MODIFIER, end); length > 0; length -= 1) {
    const modifier = MODIFIERS_BEFORE.get(phrase(tokens, end - length, end));
    if (!modifier) continue;
    let first = end - length;
    if (modifier === 'more than' || modifier === 'fewer than') while (DEGREES.has(tokens[first - 1]?.lower ?? '')) first -= 1;
    return { modifier, first };
  }
  return null;
}

/** The longest phrase of the table that begins at `start`. */
function after(tokens: readonly Token[], start: number): { modifier: Modifier; next: number } | null {
  if (!FIRST_AFTER.has(tokens[start]?.lower ?? '')) return null;
  for (let length = Math.min(3, tokens.length - start); length > 0; length -= 1) {
    const modifier = MODIFIERS_AFTER.get(phrase(tokens, start, start + length));
    if (modifier) return { modifier, next: start + length };
  }
  return null;
}

/** Prepositions that bound a number only where nothing else explains them ("over 200", but not "over the past"). */
const AFTER_DEFINITE = 'more less fewer lower higher';

/**
 * Reads what bounds the number at tokens[first, next).
 * Two modifiers together give the stronger bound; words in between ("a reported") are passed over.
 */
export function readModifier(tokens: readonly Token[], first: number, next: number): ModifierReading {
  let modifier: Modifier = 'exact';
  let start = first;
  let at = first;
  for (let round = 0; round < 4; round += 1) {
    const found = before(tokens, at);
    // "has gone up to 143" says where a count has got to, not how far it may go.
    if (
      found?.modifier === 'up to' &&
      isOneOf(
        tokens[found.first - 1]?.lower,
        'gone went goes going rose risen climbed moved jumped pushed brought bringing shot revised crept edged inched ticked',
      )
    )
      break;
    if (found) {
      modifier = stronger(modifier, found.modifier);
      at = found.first;
      start = at;
    } else if (at > 0 && TRANSPARENT.has(tokens[at - 1]?.lower ?? '')) at -= 1;
    else break;
  }
  const later = after(tokens, next);
  const glued = tokens[next]?.glued;
  if (
    later &&
    !isOneOf(tokens[later.next]?.lower ?? '', AFTER_DEFINITE) &&
    !(later.modifier === 'at least' && startsNumber(tokens[later.next])) &&
    !(tokens[next]?.lower === '+' && !glued)
  ) {
    return { modifier: stronger(modifier, later.modifier), first: start, next: later.next };
  }
  return { modifier, first: start, next };
}

/** "133 dead, at least 100 hurt": the modifier belongs to the number after it. */
function startsNumber(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.kind === 'number' ||
      isOneOf(token.lower, 'a an one two three four five six seven eight nine ten twenty thirty forty fifty hundred'))
  );
}
