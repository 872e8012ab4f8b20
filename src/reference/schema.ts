import * as v from 'valibot';
import { MODIFIERS } from '../text/quantity.ts';

const text = v.pipe(v.string(), v.minLength(1));
const texts = v.array(text);
const description = v.array(texts);
const days = v.pipe(v.number(), v.integer(), v.minValue(0));

export const sourcesSchema = v.array(
  v.object({
    id: text,
    type: text,
    title: text,
    publisher: text,
    author: v.optional(v.array(v.object({ given: v.optional(text), family: v.optional(text) }))),
    'container-title': v.optional(text),
    issued: v.optional(v.object({ 'date-parts': v.array(v.array(v.number())) })),
    URL: v.optional(v.pipe(v.string(), v.url())),
    custom: v.looseObject({
      file: text,
      not_before: text,
      not_after: text,
      date_basis: text,
      wave: v.pipe(v.number(), v.integer(), v.minValue(1)),
      wave_basis: text,
      role: v.picklist(['original', 'carried', 'rewrite']),
      derived_from: v.array(v.object({ origin: text, evidence: v.picklist(['stated', 'shared wording']) })),
      words: v.number(),
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    }),
  }),
);

export const originsSchema = v.array(v.object({ id: text, label: text, kind: v.picklist(['wire', 'article']), evidence: text }));

const named = {
  id: text,
  kind: v.picklist(['event', 'organisation']),
  label: text,
  names: texts,
  descriptions: v.array(description),
  places: texts,
  date: v.optional(text),
};

export const subjectsSchema = v.object({
  subjects: v.array(
    v.object({
      ...named,
      counting: texts,
      mentions: texts,
      place: v.optional(text),
      basis: v.optional(v.record(v.string(), v.string())),
      event_words: texts,
      group_words: v.optional(texts),
      context: texts,
      early: v.optional(v.object({ within_days: days, groups: description })),
      recent: v.optional(v.object({ within_days: days, descriptions: v.array(description) })),
    }),
  ),
  look_alikes: v.array(v.object({ ...named, of: text, allied: v.optional(v.boolean()), branch_in: v.optional(texts) })),
});

const cue = v.object({
  role: v.picklist(['active', 'passive', 'subject', 'noun', 'label', 'asked', 'heading', 'before', 'after', 'since', 'near']),
  words: texts,
  heads: v.optional(texts),
  near: v.optional(texts),
  led: v.optional(texts),
  with: v.optional(texts),
  prepositions: v.optional(texts),
  over: v.optional(texts),
  unless: v.optional(texts),
});

export const measuresSchema = v.array(
  v.object({
    id: text,
    label: text,
    kind: v.picklist(['count', 'date', 'duration', 'rank', 'superlative', 'amount']),
    unit: text,
    about: v.optional(v.picklist(['event', 'organisation'])),
    populations: v.optional(v.boolean()),
    anywhere: v.optional(v.boolean()),
    on_site: v.optional(v.boolean()),
    of: v.optional(texts),
    cues: v.array(cue),
  }),
);

export const populationsSchema = v.array(v.object({ id: text, label: text, words: texts, subject: v.optional(text) }));

const informant = v.picklist(['officials', 'un', 'think-tank', 'group', 'none']);

/** In the order in which they are tried: the first whose words a speaker has. */
export const informantsSchema = v.array(v.object({ id: informant, label: text, words: texts }));

const modifier = v.picklist(MODIFIERS);
const cell = v.string();
const numberCell = v.pipe(
  cell,
  v.regex(/^(-?\d+(\.\d+)?)?$/, 'a number or nothing'),
  v.transform((value) => (value === '' ? null : Number(value))),
);
const textCell = v.pipe(
  cell,
  v.transform((value) => (value === '' ? null : value)),
);
const countCell = v.pipe(cell, v.regex(/^\d+$/, 'a whole number'), v.transform(Number));

/** One row of claims.csv, cells as text. */
export const claimRowSchema = v.object({
  id: text,
  source: text,
  origin: text,
  subject: text,
  measure: text,
  population: text,
  stated: textCell,
  low: numberCell,
  high: numberCell,
  modifier,
  unit: cell,
  attributed_to: textCell,
  informant,
  status: v.picklist(['flat', 'provisional', 'alleged', 'forecast']),
  attackers_included: v.pipe(
    v.picklist(['', 'yes', 'no', 'not-stated']),
    v.transform((value) => value || null),
  ),
  comparable: v.pipe(
    cell,
    v.regex(/^(yes|no: .+)$/, '"yes", or "no: " and the reason'),
    v.transform((value) => (value === 'yes' ? null : value.slice(4))),
  ),
  as_of: textCell,
  figure: text,
  paragraph: countCell,
  start: countCell,
  note: textCell,
});

/** One row of peoples.csv, cells as text. Adjectives stand with spaces between them. */
export const peopleRowSchema = v.object({
  country: textCell,
  adjectives: v.pipe(
    cell,
    v.transform((value) => value.split(' ').filter(Boolean)),
  ),
  continent: textCell,
});

export const packageSchema = v.looseObject({
  name: text,
  title: text,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  language: v.optional(v.picklist(['en']), 'en'),
  resources: v.array(v.looseObject({ name: text, path: text })),
});
