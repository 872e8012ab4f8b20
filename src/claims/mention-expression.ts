/** A phrase as a pattern: between its words stands white space of all kinds, every dash and apostrophe is the same. */
export function patternOf(phrase: string): string {
  return phrase
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/'/g, "['\u2019]")
    .replace(/-/g, '[-\u2010-\u2015]')
    .replace(/ /g, '\\s+');
}

/** One expression over all words; what stands between them may be any white space, and any dash or apostrophe. */
export function mentionExpression(mentions: readonly string[]): RegExp {
  const words = mentions.map(patternOf);
  return new RegExp(`(?:^|[^a-z])(?:${words.join('|')})`, 'i');
}
