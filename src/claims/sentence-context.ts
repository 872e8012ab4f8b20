import type { Population } from '../reference/types.ts';
import type { Day, Figure, Sentence, Token } from '../text/index.ts';
import { type CueEntry, IN_CUES, IN_NAMES, IN_POPULATIONS, type Lexicon, type NameEntry } from './lexicon.ts';
import { type Hit, normal } from './phrase-table.ts';

/** A sentence with everything that the tables find in it. Indices are those of its block's tokens. */
export interface SentenceContext extends Sentence {
  readonly tokens: readonly Token[];
  readonly figures: readonly Figure[];
  readonly cues: readonly Hit<CueEntry>[];
  readonly names: readonly Hit<NameEntry>[];
  readonly populations: readonly Hit<Population>[];
  /** When the page was published. */
  readonly published: Day | null;
  /** Its words, lower case, a space around each: phrases are looked for in it. */
  readonly line: string;
}

/** The words of tokens[first, next), a space around each. */
function lineOf(tokens: readonly Token[], first: number, next: number): string {
  let line = ' ';
  for (let index = first; index < next; index += 1) line += `${tokens[index]?.lower ?? ''} `;
  return line;
}

/** Looks a sentence up in all tables. Words are looked up only where there is a figure to explain. */
export function sentenceContext(
  lexicon: Lexicon,
  tokens: readonly Token[],
  sentence: Sentence,
  figures: readonly Figure[],
  published: Day | null,
): SentenceContext {
  const { first, next } = sentence;
  const inside = figures.filter((figure) => figure.first >= first && figure.first < next);
  const wanted = inside.length > 0 ? IN_NAMES | IN_CUES | IN_POPULATIONS : IN_NAMES;
  const [names, cues, populations]: [Hit<NameEntry>[], Hit<CueEntry>[], Hit<Population>[]] = [[], [], []];
  for (let at = first; at < next; at += 1) {
    const token = tokens[at];
    const tables = token ? (lexicon.openers.get(normal(token)) ?? 0) & wanted : 0;
    if (tables === 0) continue;
    if (tables & IN_NAMES) lexicon.names.collect(tokens, at, next, names);
    if (tables & IN_CUES) lexicon.cues.collect(tokens, at, next, cues);
    if (tables & IN_POPULATIONS) lexicon.populations.collect(tokens, at, next, populations);
  }
  const line = inside.length > 0 ? lineOf(tokens, first, next) : '';
  return { tokens, first, next, figures: inside, line, names, cues, populations, published };
}

/** Lower-case word of a token, empty outside the sentence. */
export function wordAt(context: SentenceContext, index: number): string {
  return index >= context.first && index < context.next ? (context.tokens[index]?.lower ?? '') : '';
}

/** Whether any of the phrases stands in tokens[from, to). */
export function hasPhrase(context: SentenceContext, phrases: readonly string[], from = context.first, to = context.next): boolean {
  const whole = from <= context.first && to >= context.next;
  const line = whole && context.line ? context.line : lineOf(context.tokens, Math.max(from, context.first), Math.min(to, context.next));
  return phrases.some((phrase) => line.includes(` ${phrase} `));
}
