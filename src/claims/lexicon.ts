import type { Cue, DayRange, Description, Measure, Pack, Population } from '../reference/types.ts';
import { ITS_DATE } from '../reference/word-sets.ts';
import type { Day } from '../text/index.ts';
import { compilePeoples, type Peoples } from './words/peoples.ts';
import { type Hit, PhraseTable } from './words/phrase-table.ts';
import { wordExpression } from './words/telling-words.ts';

/** An event or an organisation that text can be about: a subject of the pack, or a look-alike of one. */
export interface Entity {
  /** In the pack; null for an event that a page is about and the pack does not know. */
  readonly id: string | null;
  readonly label: string;
  readonly kind: 'event' | 'organisation';
  /** Only subjects are compared; look-alikes are known so that their figures are not. */
  readonly isSubject: boolean;
  readonly days: DayRange | null;
  /** A group that is named together with a subject's: its name tells nothing against. */
  readonly allied: boolean;
  /** The subject that is its branch in some places. */
  readonly branch: { readonly entity: Entity; readonly places: readonly string[] } | null;
  readonly places: ReadonlySet<string>;
  readonly context: ReadonlySet<string>;
  readonly eventWords: ReadonlySet<string>;
}

export interface CueEntry {
  readonly measure: Measure;
  readonly cue: Cue;
}

/** What a phrase does in one description of an entity. */
export interface DescriptionPart {
  /** Numbers all descriptions of the pack. */
  readonly description: number;
  /** The group it is one of, and how many groups the description has. */
  readonly group: number;
  readonly groups: number;
  /** The last day on which a page can mean the entity so; null where the words are enough at any time. */
  readonly until: Day | null;
}

/** What a phrase can say about whom text speaks. */
export type NameEntry =
  | { readonly kind: 'name'; readonly entity: Entity }
  /** A word of descriptions: one entry for each entity, however many of its descriptions have the word. */
  | { readonly kind: 'part'; readonly entity: Entity; readonly parts: readonly DescriptionPart[] }
  | { readonly kind: 'event-word'; readonly entity: Entity }
  | { readonly kind: 'group-word'; readonly entity: Entity }
  | { readonly kind: 'place'; readonly entity: Entity }
  /** A word that a page about it has: no mention yet, but a sign that others are not meant. */
  | { readonly kind: 'hint'; readonly entity: Entity }
  | { readonly kind: 'context'; readonly entity: Entity };

/** The words of a pack, compiled once. */
export interface Lexicon {
  readonly pack: Pack;
  readonly entities: readonly Entity[];
  readonly names: PhraseTable<NameEntry>;
  /** Entities that are described by when they were, with the parts of their descriptions that any date of theirs is. */
  readonly dated: readonly { readonly entity: Entity; readonly parts: readonly DescriptionPart[] }[];
  /** Parts of descriptions that the name of an organisation is, by the organisation: "the group" may stand for them, wherever it stands. */
  readonly organisationParts: ReadonlyMap<Entity, readonly Hit<NameEntry>[]>;
  readonly cues: PhraseTable<CueEntry>;
  readonly populations: PhraseTable<Population>;
  /** Events that pages of their first days need not name, with the words of such pages. */
  readonly early: readonly { readonly entity: Entity; readonly within: number; readonly groups: PhraseTable<number> }[];
  /** Which tables have a phrase that begins with a word: one look-up passes most words over. */
  readonly openers: ReadonlyMap<string, number>;
  /** Mentions, names and places of all subjects: a text without any is about none of them. */
  readonly mentions: RegExp;
  readonly measures: ReadonlyMap<string, Measure>;
  /** What is meant where somebody gives a number of a group and no more ("puts the group at 2,000"): what a heading announces of one. */
  readonly strength: CueEntry | null;
  readonly peoples: Peoples;
  /** Words of those who give counts. */
  readonly speakers: ReadonlySet<string>;
}

/** Bits of Lexicon.openers. */
export const IN_NAMES = 1;
export const IN_CUES = 2;
export const IN_POPULATIONS = 4;

const lower = (words: readonly string[]): ReadonlySet<string> => new Set(words.map((word) => word.toLowerCase()));

/** The subject that a look-alike has as its branch somewhere. */
function branchEntry({ of, branch_in }: Pack['lookAlikes'][number], subjects: readonly { readonly entity: Entity }[]): Entity['branch'] {
  const entity = subjects.find((subject) => subject.entity.id === of)?.entity;
  return branch_in && entity ? { entity, places: branch_in.map((place) => place.toLowerCase()) } : null;
}

function entitiesOf(pack: Pack): {
  entity: Entity;
  names: readonly string[];
  descriptions: readonly { readonly groups: Description; readonly until: Day | null }[];
  groupWords: readonly string[];
  hints: readonly string[];
}[] {
  const subjects = pack.subjects.map((subject) => ({
    entity: {
      id: subject.id,
      label: subject.label,
      kind: subject.kind,
      isSubject: true,
      allied: true,
      branch: null,
      days: pack.days[subject.id] ?? null,
      places: lower(subject.places),
      context: lower(subject.context),
      eventWords: lower(subject.event_words),
    },
    names: subject.names,
    descriptions: [
      ...subject.descriptions.map((groups) => ({ groups, until: null })),
      ...(subject.recent?.descriptions ?? []).map((groups) => ({
        groups,
        until: (pack.days[subject.id]?.from ?? Number.NEGATIVE_INFINITY) + (subject.recent?.within_days ?? 0),
      })),
    ],
    groupWords: subject.group_words ?? [],
    hints: subject.mentions,
  }));
  const looks = pack.lookAlikes.map((look) => ({
    entity: {
      id: look.id,
      label: look.label,
      kind: look.kind,
      isSubject: false,
      allied: look.allied ?? false,
      branch: branchEntry(look, subjects),
      days: pack.days[look.id] ?? null,
      places: lower(look.places),
      context: new Set<string>(),
      eventWords: new Set<string>(),
    },
    names: look.names,
    descriptions: look.descriptions.map((groups) => ({ groups, until: null })),
    groupWords: [],
    hints: [],
  }));
  return [...subjects, ...looks];
}

type Described = ReturnType<typeof entitiesOf>[number] & { readonly parts: ReadonlyMap<string, readonly DescriptionPart[]> };

/** Entities with the words of their descriptions, each with all that it is a part of. */
function withParts(entries: ReturnType<typeof entitiesOf>): Described[] {
  let described = 0;
  return entries.map((entry) => {
    const parts = new Map<string, DescriptionPart[]>();
    for (const { groups, until } of entry.descriptions) {
      const description = described;
      described += 1;
      groups.forEach((alternatives, group) => {
        for (const word of alternatives)
          parts.set(word, [...(parts.get(word) ?? []), { description, group, groups: groups.length, until }]);
      });
    }
    return { ...entry, parts };
  });
}

/** Parts of descriptions that names are, as if they stood before any text: an entry for each entity described by them. */
const partsNamed = (entries: readonly Described[], names: readonly string[]): Hit<NameEntry>[] =>
  entries.flatMap(({ entity, parts }) => {
    const named = [...new Set(names)].flatMap((name) => parts.get(name) ?? []);
    return named.length === 0 ? [] : [{ value: { kind: 'part', entity, parts: named }, first: -1, next: -1 } as const];
  });

function strengthOf({ measures }: Pack): CueEntry | null {
  for (const measure of measures) {
    const cue = measure.about === 'organisation' ? measure.cues.find(({ role }) => role === 'heading') : undefined;
    if (cue) return { measure, cue };
  }
  return null;
}

/** Compiles a pack's words into look-up tables. */
export function compileLexicon(pack: Pack): Lexicon {
  const names = new PhraseTable<NameEntry>();
  const cues = new PhraseTable<CueEntry>();
  const populations = new PhraseTable<Population>();
  const entries = withParts(entitiesOf(pack));
  const organisationParts = new Map(
    entries.flatMap(({ entity, names: words }) => (entity.kind === 'organisation' ? [[entity, partsNamed(entries, words)] as const] : [])),
  );
  for (const { entity, names: words, parts, groupWords, hints } of entries) {
    for (const word of words) names.add(word, { kind: 'name', entity });
    for (const [word, of] of parts) if (word !== ITS_DATE) names.add(word, { kind: 'part', entity, parts: of });
    for (const word of hints) names.add(word, { kind: 'hint', entity });
    for (const word of groupWords) names.add(word, { kind: 'group-word', entity });
    for (const word of entity.eventWords) names.add(word, { kind: 'event-word', entity });
    for (const word of entity.places) names.add(word, { kind: 'place', entity });
    for (const word of entity.context) names.add(word, { kind: 'context', entity });
  }
  for (const measure of pack.measures) for (const cue of measure.cues) for (const word of cue.words) cues.add(word, { measure, cue });
  for (const population of pack.populations) for (const word of population.words) populations.add(word, population);
  const early = pack.subjects.flatMap((subject) => {
    const entity = entries.find((entry) => entry.entity.id === subject.id)?.entity;
    if (!subject.early || !entity) return [];
    const groups = new PhraseTable<number>();
    subject.early.groups.forEach((words, group) => {
      for (const word of words) groups.add(word, group);
    });
    return [{ entity, within: subject.early.within_days, groups }];
  });
  const openers = new Map<string, number>();
  const open = (table: { openers(): Iterable<string> }, bit: number): void => {
    for (const word of table.openers()) openers.set(word, (openers.get(word) ?? 0) | bit);
  };
  open(names, IN_NAMES);
  open(cues, IN_CUES);
  open(populations, IN_POPULATIONS);
  return {
    pack,
    openers,
    organisationParts,
    dated: entries.flatMap(({ entity, parts }) => {
      const own = parts.get(ITS_DATE);
      return own ? [{ entity, parts: own }] : [];
    }),
    mentions: wordExpression(
      pack.subjects.flatMap(({ kind, mentions, names, places }) => [...mentions, ...names, ...(kind === 'event' ? places : [])]),
    ),
    early,
    entities: entries.map(({ entity }) => entity),
    names,
    cues,
    speakers: new Set(pack.informants.flatMap(({ words }) => words)),
    populations,
    strength: strengthOf(pack),
    measures: new Map(pack.measures.map((measure) => [measure.id, measure])),
    peoples: compilePeoples(pack.peoples, new Set(entries.flatMap(({ entity }) => (entity.isSubject ? [...entity.places] : [])))),
  };
}
