import type { Pack, ReferenceClaim } from '../reference/types.ts';
import { formatNumber, formatReference, formatSourceDate, joinWords } from './format.ts';
import type { RelationName } from './relation.ts';
import type { Reason, VerdictName } from './verdict.ts';

/** What a description needs of a comparison; the same data crosses from page to panel. */
export interface Described {
  readonly verdict: VerdictName | null;
  readonly reason: Reason | null;
  readonly counting: boolean;
  readonly published: 'later' | 'within' | 'unknown' | null;
  readonly relations: readonly DescribedRelation[];
}

export interface DescribedRelation {
  readonly source: string;
  /** Id of the row of claims.csv. */
  readonly claim: string;
  readonly relation: RelationName;
  readonly open: boolean;
  readonly difference: number | null;
  readonly modifiersDiffer: boolean;
}

export const VERDICT_LABELS: Readonly<Record<VerdictName, string>> = {
  'in-line': 'In line',
  earlier: 'Earlier stage',
  beyond: 'Beyond the reference',
  'sources-differ': 'Sources differ',
  differs: 'Differs',
  'not-compared': 'Not compared',
};

export const REASONS: Readonly<Record<Reason, string>> = {
  'no-article': 'No article here gives this',
  'other-population': 'Another group of people: a part is never compared with the whole',
  denied: 'This page reports it as denied',
  forecast: 'This page expects or fears it',
  hypothetical: 'This page does not say that it happened',
  asked: 'This page asks it',
  past: 'This page itself calls the count a past one',
  'group-claim': 'Claimed by the group itself',
  'no-value': 'No number or period to compare',
  'far-off': 'More than ten times what any article here gives: it may count something else',
};

interface Row {
  readonly relation: DescribedRelation;
  readonly claim: ReferenceClaim;
  readonly publisher: string;
}

function rowsOf(pack: Pack, relations: readonly DescribedRelation[]): Row[] {
  return relations.flatMap((relation) => {
    const claim = pack.claims.find(({ id }) => id === relation.claim);
    const source = pack.sources.find(({ id }) => id === relation.source);
    return claim && source ? [{ relation, claim, publisher: source.publisher }] : [];
  });
}

const isSupport = ({ relation }: Row): boolean => relation.relation === 'same' || relation.relation === 'compatible' || relation.open;
const isSame = ({ relation }: Row): boolean => relation.relation === 'same';
const agrees = ({ relation }: Row): boolean => relation.relation === 'same' || relation.relation === 'compatible';
const isAbove = ({ relation }: Row): boolean => relation.relation === 'above' || relation.relation === 'later';

const articles = (count: number): string => (count === 1 ? '1 article' : `${count} articles`);

/** Rows by what they say: "late 2014 in 4 articles"; articles that carry one origin are one voice, and it is said. */
function voices(pack: Pack, rows: readonly Row[]): string[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const words = formatReference(row.claim);
    groups.set(words, [...(groups.get(words) ?? []), row]);
  }
  return [...groups].map(([words, group]) => {
    const origins = new Set(group.map(({ claim }) => claim.origin));
    const dates = new Set(
      group.map(({ claim }) => {
        const source = pack.sources.find(({ id }) => id === claim.source);
        return source ? formatSourceDate(source) : '';
      }),
    );
    if (group.length === 1) return `${words} in ${group[0]?.publisher ?? ''}`;
    if (origins.size === 1) return `${words} in one origin, carried by ${articles(group.length)}`;
    return `${words} in ${articles(group.length)}${dates.size === 1 ? ` of ${[...dates][0]}` : ''}`;
  });
}

function lastRows(pack: Pack, rows: readonly Row[]): Row[] {
  const wave = (row: Row): number => pack.sources.find(({ id }) => id === row.claim.source)?.custom.wave ?? 0;
  const last = Math.max(...rows.map(wave));
  return rows.filter((row) => wave(row) === last);
}

function earlierText(pack: Pack, rows: readonly Row[]): string {
  const same = rows.filter(agrees);
  const last = `later articles say ${joinWords([...new Set(lastRows(pack, rows).map(({ claim }) => formatReference(claim)))])}`;
  if (same.length > 0) return `${joinWords(voices(pack, same))}; ${last}.`;
  const number = ({ claim }: Row): number => (typeof claim.stated === 'number' ? claim.stated : (claim.low ?? 0));
  const below = rows.filter(isAbove).map(number);
  const above = rows.filter((row) => !isAbove(row)).map(number);
  if (below.length === 0) return `Before the first article here; ${last}.`;
  return `Between ${formatNumber(Math.max(...below))} and ${formatNumber(Math.min(...above))}; ${last}.`;
}

function beyondText(rows: readonly Row[], published: Described['published']): string {
  const highest = rows.reduce((a, b) => ((b.claim.low ?? b.claim.high ?? 0) > (a.claim.low ?? a.claim.high ?? 0) ? b : a));
  const when = published === 'later' ? 'This page is later.' : 'This page gives no date, so it may be later.';
  return `Above every article here (highest: ${formatReference(highest.claim)}). ${when}`;
}

function differsText(pack: Pack, rows: readonly Row[]): string {
  const [only] = rows;
  if (rows.length === 1 && only) {
    const difference = only.relation.difference;
    const words = formatReference(only.claim);
    if (difference !== null)
      return `${formatNumber(Math.abs(difference))} ${difference > 0 ? 'above' : 'below'} the one article that gives it (${words})`;
    return `${relationWord(only.relation)} the one article that gives it (${words})`;
  }
  return `The articles say ${joinWords(voices(pack, rows))}`;
}

function relationWord({ relation }: DescribedRelation): string {
  const words: Readonly<Record<RelationName, string>> = {
    same: 'Same as',
    compatible: 'Compatible with',
    above: 'Above',
    below: 'Below',
    earlier: 'Earlier than',
    later: 'Later than',
    different: 'Different from',
  };
  return words[relation];
}

/** The verdict in a sentence, in the words of a careful editor. */
export function describeVerdict(pack: Pack, described: Described): string {
  const rows = rowsOf(pack, described.relations);
  if (described.verdict === null) return '';
  if (described.verdict === 'not-compared' || rows.length === 0) return REASONS[described.reason ?? 'no-article'];
  const supports = rows.filter(isSupport);
  const others = rows.filter((row) => !isSupport(row));
  switch (described.verdict) {
    case 'in-line': {
      const same = rows.filter(isSame);
      const close = same.length > 0 ? same : rows.filter(agrees);
      return `In line: ${joinWords(voices(pack, close.length > 0 ? close : supports))}`;
    }
    case 'earlier':
      return `Earlier stage: ${earlierText(pack, rows)}`;
    case 'beyond':
      return beyondText(rows, described.published);
    case 'sources-differ': {
      const same = supports.filter(isSame);
      const lead =
        same.length > 0
          ? `Same as ${joinWords(voices(pack, same).map((voice) => voice.replace(/^(.*) in (.*)$/, '$2 ($1)')))}`
          : `In line with ${joinWords(voices(pack, supports).map((voice) => voice.replace(/^(.*) in (.*)$/, '$2 ($1)')))}`;
      return `${lead}; ${joinWords(voices(pack, others).map((voice) => voice.replace(/^(.*) in (.*)$/, '$2: $1')))}`;
    }
    case 'differs':
      return differsText(pack, rows);
  }
}

/** How the page's figure stands to one source, in words. */
export function describeRelation(relation: DescribedRelation, page: string, reported: string): string {
  if (relation.relation === 'same')
    return relation.modifiersDiffer ? `same number; the page says ${page}, the article ${reported}` : 'same';
  if (relation.difference !== null)
    return `differs by ${relation.difference > 0 ? '+' : '−'}${formatNumber(Math.abs(relation.difference))}`;
  const words: Readonly<Record<RelationName, string>> = {
    same: 'same',
    compatible: 'compatible',
    above: 'above',
    below: 'below',
    earlier: 'earlier',
    later: 'later',
    different: 'different',
  };
  return relation.open ? `${words[relation.relation]}; nothing is contradicted` : words[relation.relation];
}
