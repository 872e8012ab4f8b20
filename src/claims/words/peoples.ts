import type { People } from '../../reference/types.ts';

/** What English calls countries, continents and peoples, lower case. Only words are looked up: of a name with a space nothing is. */
export interface Peoples {
  readonly countries: ReadonlySet<string>;
  readonly continents: ReadonlySet<string>;
  readonly adjectives: ReadonlySet<string>;
  /** The country of each of these. */
  readonly countryOf: ReadonlyMap<string, string>;
  /** Adjectives of peoples in none of whose countries anything of the pack is. */
  readonly strangers: ReadonlySet<string>;
}

/** Endings by which English makes adjectives of any people, and no town is known by: "Shelbyvillean", but not "Milan". */
const ENDINGS = /(ian|ean|ish|ese)s?$/;

const lower = (names: readonly (string | null)[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => (name ? [name.toLowerCase()] : [])));

/**
 * The words of a pack's countries and peoples.
 * @param places those of the pack's subjects, lower case
 */
export const compilePeoples = (peoples: readonly People[], places: ReadonlySet<string>): Peoples => ({
  countries: lower(peoples.map(({ country }) => country)),
  continents: lower(peoples.map(({ continent }) => continent)),
  adjectives: lower(peoples.flatMap(({ adjectives }) => adjectives)),
  countryOf: new Map(
    peoples.flatMap(({ country, adjectives }) =>
      country ? adjectives.map((adjective): [string, string] => [adjective.toLowerCase(), country.toLowerCase()]) : [],
    ),
  ),
  strangers: lower(
    peoples
      .filter(({ country, continent }) => continent === null && !(country && places.has(country.toLowerCase())))
      .flatMap(({ adjectives }) => adjectives),
  ),
});

/**
 * Whether a word is the name of a country.
 * @param word lower case, without genitive
 */
export const isCountry = ({ countries }: Peoples, word: string): boolean => countries.has(word);

/**
 * Whether a word is the name of a country or a continent: more than a place where something was.
 * @param word lower case, without genitive
 */
export const isWide = ({ countries, continents }: Peoples, word: string): boolean => countries.has(word) || continents.has(word);

/**
 * Whether a word looks like the adjective of a people or a country, or what its people are called.
 * @param word lower case
 */
export const isDemonym = ({ adjectives }: Peoples, word: string): boolean =>
  adjectives.has(word) || adjectives.has(word.replace(/s$/, '')) || ENDINGS.test(word);
