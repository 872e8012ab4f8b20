/** "springfield's", "rebels'" */
const GENITIVE = /'s?$/;

/**
 * Whether a word is in the genitive.
 * @param word as tokens have it, with a plain apostrophe
 */
export const isGenitive = (word: string): boolean => GENITIVE.test(word);

/**
 * A word without the genitive: "springfield" for "springfield's".
 * @param word as tokens have it, with a plain apostrophe
 */
export const withoutGenitive = (word: string): string => word.replace(GENITIVE, '');
