/** One expression over all words; what stands between them may be any white space, and any dash or apostrophe. */
export function mentionExpression(mentions: readonly string[]): RegExp {
  const words = mentions.map((mention) =>
    mention
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/'/g, "['\u2019]")
      .replace(/-/g, '[-\u2010-\u2015]')
      .replace(/ /g, '\\s+'),
  );
  return new RegExp(`(?:^|[^a-z])(?:${words.join('|')})`, 'i');
}
