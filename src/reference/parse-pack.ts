import Papa from 'papaparse';
import * as v from 'valibot';
import { checkPack } from './check-pack.ts';
import { edtfDays } from './edtf-days.ts';
import { PackError } from './pack-error.ts';
import { repeatedKey } from './repeated-key.ts';
import {
  claimRowSchema,
  informantsSchema,
  measuresSchema,
  originsSchema,
  packageSchema,
  peopleRowSchema,
  populationsSchema,
  sourcesSchema,
  subjectsSchema,
} from './schema.ts';
import type { DayRange, Measure, Pack, ReferenceClaim } from './types.ts';
import { withoutSets } from './word-sets.ts';

/** The text of a pack's files, by file name. */
export type PackFiles = Readonly<Record<string, string>>;

export const PACK_FILES = [
  'datapackage.json',
  'sources.json',
  'origins.json',
  'subjects.json',
  'measures.json',
  'populations.json',
  'informants.json',
  'peoples.csv',
  'claims.csv',
] as const;

function where(issue: v.BaseIssue<unknown>): string {
  return v.getDotPath(issue) ?? '(whole file)';
}

const setsSchema = v.object({ word_sets: v.optional(v.record(v.string(), v.array(v.string())), {}) });

/** What a file says once the word sets that it defines are written out. */
function writtenOut(value: unknown, file: string, problems: string[]): unknown {
  const own = v.safeParse(setsSchema, value);
  if (!own.success) return value;
  const unknown: string[] = [];
  const written = withoutSets(value, own.output.word_sets, unknown);
  problems.push(...unknown.map((problem) => `${file}: ${problem}`));
  return written;
}

function parseJson<S extends v.GenericSchema>(files: PackFiles, file: string, schema: S, problems: string[]): v.InferOutput<S> | null {
  const text = files[file];
  if (text === undefined) {
    problems.push(`${file}: the file is missing; a pack needs ${PACK_FILES.join(', ')}`);
    return null;
  }
  try {
    const result = v.safeParse(schema, writtenOut(JSON.parse(text), file, problems));
    const repeated = repeatedKey(text);
    if (repeated)
      problems.push(`${file}, line ${repeated.line}: "${repeated.key}" stands twice in one object; join the two, or the first is lost`);
    if (result.success) return result.output;
    for (const issue of result.issues) problems.push(`${file}, ${where(issue)}: ${issue.message}`);
  } catch (error) {
    problems.push(`${file}: no valid JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  return null;
}

/** Dates keep their text as `stated`; numbers become numbers. */
function toClaim(
  row: v.InferOutput<typeof claimRowSchema>,
  measure: Measure | undefined,
  place: string,
  problems: string[],
): ReferenceClaim {
  const { comparable, ...fields } = row;
  const isNumber = measure !== undefined && measure.kind !== 'date' && measure.kind !== 'superlative';
  let days: DayRange | null = null;
  if (measure?.kind === 'date' && row.stated !== null) {
    try {
      days = edtfDays(row.stated);
    } catch {
      problems.push(`${place}, stated: "${row.stated}" is no EDTF date; write it like 2024-03-22, 2024-03, 2018~ or 2014-09/2014-12`);
    }
  }
  if (isNumber && row.stated !== null && !Number.isFinite(Number(row.stated)))
    problems.push(`${place}, stated: "${row.stated}" is no number`);
  return { ...fields, stated: isNumber && row.stated !== null ? Number(row.stated) : row.stated, not_comparable: comparable, days };
}

/** The rows of a CSV file that its schema admits, each with its place for messages. */
function parseCsv<S extends v.GenericSchema>(
  files: PackFiles,
  file: string,
  schema: S,
  problems: string[],
): { readonly row: v.InferOutput<S>; readonly place: string }[] {
  const text = files[file];
  if (text === undefined) {
    problems.push(`${file}: the file is missing; a pack needs ${PACK_FILES.join(', ')}`);
    return [];
  }
  const table = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  for (const error of table.errors) problems.push(`${file}, row ${(error.row ?? 0) + 2}: ${error.message}`);
  return table.data.flatMap((data, index) => {
    const place = `${file}, row ${index + 2}`;
    const row = v.safeParse(schema, data);
    if (row.success) return [{ row: row.output, place }];
    for (const issue of row.issues) problems.push(`${place}, ${where(issue)}: ${issue.message}`);
    return [];
  });
}

function daysById(entries: readonly { id: string; date?: string | undefined }[], problems: string[]): Record<string, DayRange> {
  const days: Record<string, DayRange> = {};
  for (const { id, date } of entries) {
    if (date === undefined) continue;
    try {
      days[id] = edtfDays(date);
    } catch {
      problems.push(`subjects.json, ${id}: date "${date}" is no EDTF date`);
    }
  }
  return days;
}

/**
 * Reads a pack from the text of its files.
 * @param checksum SHA-256 over the files, computed by the caller (hashing differs between Node and browsers)
 * @throws PackError that lists every problem with file, row and field
 */
export function parsePack(files: PackFiles, checksum: string): Pack {
  const problems: string[] = [];
  const about = parseJson(files, 'datapackage.json', packageSchema, problems);
  const sources = parseJson(files, 'sources.json', sourcesSchema, problems) ?? [];
  const origins = parseJson(files, 'origins.json', originsSchema, problems) ?? [];
  const subjects = parseJson(files, 'subjects.json', subjectsSchema, problems) ?? { subjects: [], look_alikes: [] };
  const measures = parseJson(files, 'measures.json', measuresSchema, problems) ?? [];
  const populations = parseJson(files, 'populations.json', populationsSchema, problems) ?? [];
  const informants = parseJson(files, 'informants.json', informantsSchema, problems) ?? [];
  const peoples = parseCsv(files, 'peoples.csv', peopleRowSchema, problems).map(({ row }) => row);
  const claims = parseCsv(files, 'claims.csv', claimRowSchema, problems).map(({ row, place }) =>
    toClaim(
      row,
      measures.find(({ id }) => id === row.measure),
      place,
      problems,
    ),
  );
  const days = daysById([...subjects.subjects, ...subjects.look_alikes], problems);
  let horizon = Number.NEGATIVE_INFINITY;
  for (const source of sources) {
    try {
      horizon = Math.max(horizon, edtfDays(source.custom.not_before).from ?? Number.NEGATIVE_INFINITY);
    } catch {
      problems.push(`sources.json, ${source.id}: not_before "${source.custom.not_before}" is no EDTF date`);
    }
  }
  if (!about || problems.length > 0) throw new PackError(problems);
  const pack: Pack = {
    name: about.name,
    title: about.title,
    version: about.version,
    checksum,
    language: about.language,
    sources,
    origins,
    subjects: subjects.subjects,
    lookAlikes: subjects.look_alikes,
    measures,
    populations,
    informants,
    peoples,
    claims,
    days,
    horizon,
  };
  const broken = checkPack(pack);
  if (broken.length > 0) throw new PackError(broken);
  return pack;
}
