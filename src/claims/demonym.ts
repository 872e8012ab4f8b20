/** Endings of adjectives of peoples that no town has: "Ruritanian", "Shelbyvillean", "Ruritanese", but neither "Milan" nor "Nairobi". */
const ENDINGS =
  /(ian|ean|ican|rman|ghan|cean|ccan|uban|byan|nyan|ndan|olan|betan|nkan|ish|ese|sh|nic|bic|ajik|zbek|azakh|kmen|gyz|aqi|eli|tani|audi|meni|aiti|mali|gali|pali|rati|mani|atari|hraini|zeri)s?$/;

/**
 * Whether a word looks like the adjective of a people or a country.
 * @param word lower case
 */
export const isDemonym = (word: string): boolean => ENDINGS.test(word);
