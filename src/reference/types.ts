import type { Modifier } from '../text/quantity.ts';

/** One article of the reference data, CSL-JSON with what CSL has no field for under `custom`. */
export interface Source {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly publisher: string;
  readonly author?: readonly { readonly given?: string | undefined; readonly family?: string | undefined }[] | undefined;
  readonly 'container-title'?: string | undefined;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] } | undefined;
  readonly URL?: string | undefined;
  readonly custom: {
    readonly file: string;
    /** EDTF; ".." is open. */
    readonly not_before: string;
    readonly not_after: string;
    readonly date_basis: string;
    readonly wave: number;
    readonly wave_basis: string;
    readonly role: 'original' | 'carried' | 'rewrite';
    readonly derived_from: readonly { readonly origin: string; readonly evidence: 'stated' | 'shared wording' }[];
    readonly words: number;
    readonly sha256: string;
  };
}

export interface Origin {
  readonly id: string;
  readonly label: string;
  readonly kind: 'wire' | 'article';
  readonly evidence: string;
}

/** Groups of words of which one each must stand in a sentence. */
export type Description = readonly (readonly string[])[];

interface Named {
  readonly id: string;
  readonly kind: 'event' | 'organisation';
  readonly label: string;
  readonly names: readonly string[];
  readonly descriptions: readonly Description[];
  readonly places: readonly string[];
  /** EDTF, of an event. */
  readonly date?: string | undefined;
}

export interface Subject extends Named {
  readonly counting: readonly string[];
  /** Words of which a page about it has at least one; what the watcher looks for. */
  readonly mentions: readonly string[];
  readonly place?: string | undefined;
  readonly basis?: Readonly<Record<string, string>> | undefined;
  /** What a later sentence may call the event ("the attack"). */
  readonly event_words: readonly string[];
  /** What a later sentence may call the organisation ("the group"). */
  readonly group_words?: readonly string[] | undefined;
  readonly context: readonly string[];
  /** Words by which a page of the first days after an event is known to be about it, though it does not name it. */
  readonly early?: { readonly within_days: number; readonly groups: Description } | undefined;
  /** Descriptions that are enough while the event is news ("the concert attack"), and too little later. */
  readonly recent?: { readonly within_days: number; readonly descriptions: readonly Description[] } | undefined;
}

/** An event or a group that is easily mistaken for a subject. */
export interface LookAlike extends Named {
  readonly of: string;
  /** A group that texts name together with the subject's own: its name tells nothing against. */
  readonly allied?: boolean | undefined;
  /** Places where its men are those of the subject: the subject is its branch there. */
  readonly branch_in?: readonly string[] | undefined;
}

/** What kind of speaker a claim comes from. */
export type Informant = 'officials' | 'un' | 'think-tank' | 'group' | 'none';

/** A kind of informant, and the words by which a speaker is known to be one. */
export interface InformantWords {
  readonly id: Informant;
  readonly label: string;
  readonly words: readonly string[];
}

export type CueRole = 'active' | 'passive' | 'subject' | 'noun' | 'label' | 'asked' | 'heading' | 'before' | 'after' | 'since' | 'near';

/** Words that announce a measure, and where they stand to the figure. */
export interface Cue {
  readonly role: CueRole;
  readonly words: readonly string[];
  /** The counted noun must be one of these. */
  readonly heads?: readonly string[] | undefined;
  /** One of these must stand in the sentence. */
  readonly near?: readonly string[] | undefined;
  /** One of these must stand right before the count, an adverb between them or not. */
  readonly led?: readonly string[] | undefined;
  readonly with?: readonly string[] | undefined;
  /** One of these must stand right before the figure. */
  readonly prepositions?: readonly string[] | undefined;
  /** Measures that this cue wins over. */
  readonly over?: readonly string[] | undefined;
  readonly unless?: readonly string[] | undefined;
}

export type MeasureKind = 'count' | 'date' | 'duration' | 'rank' | 'superlative' | 'amount';

export interface Measure {
  readonly id: string;
  readonly label: string;
  readonly kind: MeasureKind;
  readonly unit: string;
  /** Whose measure it is; counts are an event's unless the pack says otherwise. */
  readonly about?: 'event' | 'organisation' | undefined;
  /** Subsets of what is counted are told apart. */
  readonly populations?: boolean | undefined;
  /** Counted wherever they are: suspects may be caught far from the event. */
  readonly anywhere?: boolean | undefined;
  /** What its verbs tell was done where the event was ("four men opened fire"). */
  readonly on_site?: boolean | undefined;
  /** Of a date: the measures that count those whom it concerns. */
  readonly of?: readonly string[] | undefined;
  readonly cues: readonly Cue[];
}

export interface Population {
  readonly id: string;
  readonly label: string;
  readonly words: readonly string[];
  /** The words mean this population only where the subject is this one. */
  readonly subject?: string | undefined;
}

/** A country or a continent by an English name, and what its people are called. Peoples without either have adjectives alone. */
export interface People {
  readonly country: string | null;
  readonly continent: string | null;
  readonly adjectives: readonly string[];
}

/** The days that an EDTF date covers, as whole days since 1970-01-01; null is open. */
export interface DayRange {
  readonly from: number | null;
  readonly to: number | null;
}

/** What one source says: a row of claims.csv. */
export interface ReferenceClaim {
  readonly id: string;
  readonly source: string;
  readonly origin: string;
  readonly subject: string;
  readonly measure: string;
  readonly population: string;
  readonly stated: number | string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly modifier: Modifier;
  readonly unit: string;
  readonly attributed_to: string | null;
  readonly informant: Informant;
  readonly status: 'flat' | 'provisional' | 'alleged' | 'forecast';
  readonly attackers_included: 'yes' | 'no' | 'not-stated' | null;
  /** null when comparable, else the reason why not. */
  readonly not_comparable: string | null;
  readonly as_of: string | null;
  readonly figure: string;
  readonly paragraph: number;
  readonly start: number;
  readonly note: string | null;
  /** The days of a date, from its EDTF. */
  readonly days: DayRange | null;
}

/** A reference dataset. Plain data: it goes through JSON unchanged. */
export interface Pack {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  /** SHA-256 over the tables, in hexadecimal. */
  readonly checksum: string;
  readonly language: string;
  readonly sources: readonly Source[];
  readonly origins: readonly Origin[];
  readonly subjects: readonly Subject[];
  readonly lookAlikes: readonly LookAlike[];
  readonly measures: readonly Measure[];
  readonly populations: readonly Population[];
  readonly informants: readonly InformantWords[];
  readonly peoples: readonly People[];
  readonly claims: readonly ReferenceClaim[];
  /** The days of every event's and look-alike's date, by id. */
  readonly days: Readonly<Record<string, DayRange>>;
  /** The first day by which all sources can have been published. */
  readonly horizon: number;
}
