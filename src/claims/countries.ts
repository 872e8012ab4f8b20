let names: ReadonlySet<string> | null = null;

/** What English calls countries besides the names of the CLDR. */
const ALSO = ['america', 'britain', 'burma', 'england', 'holland', 'korea', 'scotland', 'turkey', 'wales'];

/** Region codes of ISO 3166-1 have two letters. */
function countryNames(): ReadonlySet<string> {
  const display = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const found = new Set(ALSO);
  for (let first = 65; first <= 90; first += 1)
    for (let second = 65; second <= 90; second += 1) {
      const name = display.of(String.fromCharCode(first, second))?.toLowerCase();
      if (name && !name.includes(' ')) found.add(name);
    }
  return found;
}

/**
 * Whether a word is the English name of a country, by the platform's own tables (Unicode CLDR) and common usage.
 * @param word lower case, without genitive
 */
export function isCountry(word: string): boolean {
  names ??= countryNames();
  return names.has(word);
}
