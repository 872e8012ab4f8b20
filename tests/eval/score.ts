import type { FigureRecord } from '../../src/compare/index.ts';

/** An annotated figure. `also` lists measures that are as right; an optional one may be left, though not be compared with what it is not. */
export interface GoldFigure {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly stated: number | string | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly modifier?: string;
  readonly measure: string;
  readonly population?: string | null;
  readonly subject: string | null;
  readonly also?: readonly string[];
  readonly optional?: boolean;
}

export type ErrorKind = 'missed' | 'unlinked' | 'miscompared' | 'spurious';

export interface Score {
  gold: number;
  found: number;
  linked: number;
  predicted: number;
  right: number;
  miscompared: number;
  spurious: number;
  withheld: number;
}

export interface EvaluationError {
  readonly kind: ErrorKind;
  readonly name: string;
  readonly subject: string;
  readonly measure: string;
  readonly quote: string;
  readonly got: string;
}

type Placed = { readonly start: number; readonly end: number };
type Valued = {
  readonly stated: number | string | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly modifier?: string | undefined;
};

const overlaps = (a: Placed, b: Placed): boolean => a.start < b.end && b.start < a.end;
const number = (figure: Valued): number | string | null => figure.stated ?? figure.low ?? figure.high ?? null;
const day = (date: string): string => date.split('/')[0]?.replace(/[~?%]/g, '') ?? '';

/** The stated number decides; dates agree at the coarser precision; vague words by their word. */
function sameValue(a: Valued, b: Valued): boolean {
  const [x, y] = [number(a), number(b)];
  if (x === null || y === null) return x === y || (a.modifier ?? null) === (b.modifier ?? null);
  if (typeof x === 'string' || typeof y === 'string')
    return day(String(x)).startsWith(day(String(y))) || day(String(y)).startsWith(day(String(x)));
  return x === y || (a.low != null && a.low === b.low && a.high === b.high);
}

function sameClaim(p: FigureRecord, g: GoldFigure): boolean {
  return (
    p.subject === g.subject &&
    (p.measure === g.measure || (g.also ?? []).includes(p.measure ?? '')) &&
    (p.population ?? 'all') === (g.population ?? 'all') &&
    sameValue(p, g)
  );
}

export function emptyScore(): Score {
  return { gold: 0, found: 0, linked: 0, predicted: 0, right: 0, miscompared: 0, spurious: 0, withheld: 0 };
}

/**
 * Adds one document to a score.
 * @param covers whether the reference has a subject and a measure
 * @returns what went wrong in it
 */
export function addDocument(
  score: Score,
  name: string,
  gold: readonly GoldFigure[],
  predicted: readonly FigureRecord[],
  covers: (subject: string | null, measure: string | null) => boolean,
): EvaluationError[] {
  const errors: EvaluationError[] = [];
  const tell = (p: FigureRecord): string => `${p.quote} = ${p.stated} ${p.measure}/${p.population} of ${p.subject}, ${p.verdict}`;
  for (const figure of gold) {
    if (figure.optional || !covers(figure.subject, figure.measure)) continue;
    const here = predicted.filter((p) => overlaps(p, figure));
    const found = here.some((p) => sameValue(p, figure));
    const linked = here.some((p) => sameClaim(p, figure));
    score.gold += 1;
    score.found += Number(found);
    score.linked += Number(linked);
    if (!linked)
      errors.push({
        kind: found ? 'unlinked' : 'missed',
        name,
        subject: figure.subject ?? '',
        measure: figure.measure,
        quote: figure.quote,
        got: here.map(tell).join('; '),
      });
  }
  for (const p of predicted) {
    if (!covers(p.subject, p.measure)) continue;
    const truth = gold.filter((g) => overlaps(p, g));
    const right = truth.some((g) => sameClaim(p, g));
    if (!right && p.verdict === 'not-compared') {
      score.withheld += 1;
      continue;
    }
    // Nothing is won by an optional figure, but what it is compared with has to be right.
    if (right && truth.every((g) => g.optional)) continue;
    score.predicted += 1;
    if (right) score.right += 1;
    else {
      const kind = truth.length > 0 ? 'miscompared' : 'spurious';
      score[kind] += 1;
      errors.push({
        kind,
        name,
        subject: p.subject ?? '',
        measure: p.measure ?? '',
        quote: truth.map(({ quote }) => quote).join('; '),
        got: tell(p),
      });
    }
  }
  return errors;
}

export function ratios({ gold, linked, predicted, right }: Score): { precision: number; recall: number; f1: number } {
  const precision = predicted > 0 ? right / predicted : 0;
  const recall = gold > 0 ? linked / gold : 0;
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}
