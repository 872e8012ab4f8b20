import type { Pack, ReferenceClaim } from './types.ts';

const duplicates = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

function checkClaim(pack: Pack, claim: ReferenceClaim, place: string): string[] {
  const problems: string[] = [];
  const known: readonly (readonly [string, string, readonly { id: string }[], string])[] = [
    ['source', claim.source, pack.sources, 'sources.json'],
    ['origin', claim.origin, pack.origins, 'origins.json'],
    ['subject', claim.subject, pack.subjects, 'subjects.json'],
    ['measure', claim.measure, pack.measures, 'measures.json'],
    ['population', claim.population, pack.populations, 'populations.json'],
  ];
  for (const [field, id, table, file] of known)
    if (!table.some((entry) => entry.id === id)) problems.push(`${place}, ${field}: "${id}" is not in ${file}`);
  const { low, high, stated } = claim;
  if (low !== null && high !== null && low > high) problems.push(`${place}: low ${low} is above high ${high}`);
  if (
    typeof stated === 'number' &&
    ((low !== null && claim.modifier === 'exact' && low !== stated) || (high !== null && claim.modifier === 'exact' && high !== stated))
  )
    problems.push(`${place}: an exact number has itself as low and high, here ${low} and ${high} for ${stated}`);
  const source = pack.sources.find(({ id }) => id === claim.source);
  const allowed = source && [source.id, ...source.custom.derived_from.map(({ origin }) => origin)];
  if (allowed && !allowed.includes(claim.origin))
    problems.push(
      `${place}, origin: "${claim.origin}" is neither the source "${claim.source}" nor one that it derives from (${allowed.join(', ')})`,
    );
  return problems;
}

/**
 * Checks what no schema can: keys, references between tables, intervals, orphans.
 * @returns problems, each with file, row and field; none means sound
 */
export function checkPack(pack: Pack): string[] {
  const problems: string[] = [];
  const keyed: readonly (readonly [string, readonly string[]])[] = [
    ['sources.json', pack.sources.map(({ id }) => id)],
    ['origins.json', pack.origins.map(({ id }) => id)],
    ['subjects.json', [...pack.subjects, ...pack.lookAlikes].map(({ id }) => id)],
    ['measures.json', pack.measures.map(({ id }) => id)],
    ['claims.csv', pack.claims.map(({ id }) => id)],
  ];
  for (const [file, ids] of keyed) for (const id of duplicates(ids)) problems.push(`${file}: the id "${id}" stands twice`);
  pack.claims.forEach((claim, index) => {
    problems.push(...checkClaim(pack, claim, `claims.csv, row ${index + 2} (${claim.id})`));
  });
  for (const subject of pack.subjects) {
    if (!pack.claims.some((claim) => claim.subject === subject.id)) problems.push(`subjects.json, ${subject.id}: no claim is about it`);
    for (const measure of subject.counting)
      if (!pack.measures.some(({ id }) => id === measure))
        problems.push(`subjects.json, ${subject.id}, counting: "${measure}" is not in measures.json`);
  }
  for (const source of pack.sources)
    if (!pack.claims.some((claim) => claim.source === source.id)) problems.push(`sources.json, ${source.id}: no claim comes from it`);
  for (const look of pack.lookAlikes)
    if (!pack.subjects.some(({ id }) => id === look.of))
      problems.push(`subjects.json, look_alikes, ${look.id}: "${look.of}" is no subject`);
  return problems;
}
