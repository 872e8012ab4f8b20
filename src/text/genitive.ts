/**
 * A word without the genitive of names: "springfield" for "springfield's".
 * @param word as tokens have it, with a plain apostrophe
 */
export const withoutGenitive = (word: string): string => word.replace(/'s$/, '');
