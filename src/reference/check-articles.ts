import type { Pack, ReferenceClaim } from './types.ts';

/** Wording that two articles share. */
export interface SharedRun {
  readonly first: string;
  readonly second: string;
  /** How many words in a row. */
  readonly words: number;
  /** Where it stands in each, UTF-16, half-open. */
  readonly inFirst: readonly [number, number];
  readonly inSecond: readonly [number, number];
}

/** From this many words in a row wording is shared, not alike by chance. */
export const SHARED_WORDS = 8;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function runsBetween(first: string, second: string, a: readonly Word[], b: readonly Word[]): SharedRun[] {
  const places = new Map<string, number>();
  const key = (words: readonly Word[], at: number): string =>
    words
      .slice(at, at + SHARED_WORDS)
      .map(({ text }) => text)
      .join(' ');
  for (let at = b.length - SHARED_WORDS; at >= 0; at -= 1) places.set(key(b, at), at);
  const runs: SharedRun[] = [];
  let at = 0;
  while (at + SHARED_WORDS <= a.length) {
    const found = places.get(key(a, at));
    if (found === undefined) {
      at += 1;
      continue;
    }
    let words = SHARED_WORDS;
    while (a[at + words] && a[at + words]?.text === b[found + words]?.text) words += 1;
    const span = (list: readonly Word[], from: number): [number, number] => [list[from]?.start ?? 0, list[from + words - 1]?.end ?? 0];
    runs.push({ first, second, words, inFirst: span(a, at), inSecond: span(b, found) });
    at += words;
  }
  return runs;
}

/** Every stretch of eight words or more that two articles share. */
export function sharedWording(pack: Pack, texts: ReadonlyMap<string, string>): SharedRun[] {
  const words = new Map([...texts].map(([id, text]) => [id, wordsOf(text)] as const));
  const ids = pack.sources.map(({ id }) => id);
  return ids.flatMap((first, index) =>
    ids.slice(index + 1).flatMap((second) => runsBetween(first, second, words.get(first) ?? [], words.get(second) ?? [])),
  );
}

function inRun(claim: ReferenceClaim, run: SharedRun): boolean {
  const [start, end] = claim.source === run.first ? run.inFirst : claim.source === run.second ? run.inSecond : [0, 0];
  return claim.start >= start && claim.start + claim.figure.length <= end;
}

/**
 * Checks every claim against its article, and the origins against the wording that articles share.
 * @param texts article texts by source id
 * @returns problems with file, row and reason; none means that all stand where they should
 */
export function checkAgainstArticles(pack: Pack, texts: ReadonlyMap<string, string>): string[] {
  const problems: string[] = [];
  pack.claims.forEach((claim, index) => {
    const text = texts.get(claim.source);
    if (text === undefined) return;
    const there = text.slice(claim.start, claim.start + claim.figure.length);
    if (there === claim.figure) return;
    const elsewhere = text.indexOf(claim.figure);
    problems.push(
      `claims.csv, row ${index + 2} (${claim.id}): at ${claim.start} the article has "${there}", not "${claim.figure}"${elsewhere < 0 ? ', which stands nowhere in it' : `, which stands at ${elsewhere}`}`,
    );
  });
  const row = (claim: ReferenceClaim): number => pack.claims.indexOf(claim) + 2;
  for (const run of sharedWording(pack, texts)) {
    const pair = (source: string): ReferenceClaim[] => pack.claims.filter((claim) => claim.source === source && inRun(claim, run));
    for (const a of pair(run.first))
      for (const b of pair(run.second)) {
        if (a.subject !== b.subject || a.measure !== b.measure || a.origin === b.origin) continue;
        problems.push(
          `claims.csv, row ${row(a)} (${a.id}) and row ${row(b)} (${b.id}): the two share ${run.words} words in a row and so one origin, but have "${a.origin}" and "${b.origin}"`,
        );
      }
    const derived = (id: string): string[] =>
      pack.sources.find((source) => source.id === id)?.custom.derived_from.map(({ origin }) => origin) ?? [];
    const common = [run.first, ...derived(run.first)].some((origin) => [run.second, ...derived(run.second)].includes(origin));
    if (!common) problems.push(`sources.json, ${run.first} and ${run.second}: they share ${run.words} words in a row, but no origin`);
  }
  return problems;
}
