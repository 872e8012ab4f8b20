import { type Token, tokenize } from '../../text/index.ts';

interface Node<T> {
  readonly children: Map<string, Node<T>>;
  readonly values: T[];
}

/** A phrase found in tokens. */
export interface Hit<T> {
  readonly value: T;
  /** Indices of its tokens, half-open. */
  readonly first: number;
  readonly next: number;
}

/** Looks up phrases of several words in tokens: one step per token and open phrase, so linear in the text. */
export class PhraseTable<T> {
  readonly #root: Node<T> = { children: new Map(), values: [] };

  /** @param phrase words as people write them; matched without regard to case */
  add(phrase: string, value: T): void {
    let node = this.#root;
    for (const token of tokenize(phrase)) {
      const word = normal(token);
      let child = node.children.get(word);
      if (!child) {
        child = { children: new Map(), values: [] };
        node.children.set(word, child);
      }
      node = child;
    }
    node.values.push(value);
  }

  /** The first words of all phrases. */
  openers(): Iterable<string> {
    return this.#root.children.keys();
  }

  /** Adds every phrase that begins at tokens[index] and ends before `next`; longer ones come later. */
  collect(tokens: readonly Token[], index: number, next: number, hits: Hit<T>[]): void {
    let node = this.#root;
    for (let at = index; at < next; at += 1) {
      const token = tokens[at];
      if (!token) return;
      const child = node.children.get(normal(token));
      // a "terrorist attack" in Springfield: what somebody calls it goes on behind the mark
      if (!child && at > index && QUOTES.has(token.lower)) continue;
      if (!child) return;
      node = child;
      for (const value of node.values) hits.push({ value, first: index, next: at + 1 });
    }
  }

  /** Every phrase that begins at tokens[index] and ends before `next`, longer ones later. */
  at(tokens: readonly Token[], index: number, next: number): Hit<T>[] {
    const hits: Hit<T>[] = [];
    this.collect(tokens, index, next, hits);
    return hits;
  }

  /** Whether any phrase stands in tokens[first, next). */
  has(tokens: readonly Token[], first: number, next: number): boolean {
    const hits: Hit<T>[] = [];
    for (let index = first; index < next && hits.length === 0; index += 1) this.collect(tokens, index, next, hits);
    return hits.length > 0;
  }

  /** Every phrase in tokens[first, next), in order of where they begin. */
  find(tokens: readonly Token[], first: number, next: number): Hit<T>[] {
    const hits: Hit<T>[] = [];
    for (let index = first; index < next; index += 1) this.collect(tokens, index, next, hits);
    return hits;
  }
}

const QUOTES: ReadonlySet<string> = new Set('"“”‘’');
const APOSTROPHE = 39;
const DASHES: ReadonlySet<string> = new Set('\u2010\u2011\u2012\u2013\u2014\u2015');

/** The word a table knows a token by: all dashes are one ("A–B" and "A-B"), and a genitive is its noun ("B's"). */
export function normal({ kind, lower }: Token): string {
  if (kind === 'mark') return DASHES.has(lower) ? '-' : lower;
  return lower.charCodeAt(lower.length - 2) === APOSTROPHE && lower.endsWith('s') ? lower.slice(0, -2) : lower;
}
