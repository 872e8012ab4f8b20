/** Words that every English text of some length has. */
const ENGLISH = /\b(?:the|and|of|to|in|was|were|that|has|for|with)\b/gi;
const SHORTEST = 200;
const LEAST_SHARE = 0.08;
const SAMPLE = 5000;

/**
 * Whether a page can be read with a pack of a language.
 * A page says so itself; where it does not, a sample of its words is counted.
 * @param stated the page's own language, BCP 47
 */
export function isInLanguage(language: string, stated: string | null, text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  if (stated && !stated.startsWith(language)) return false;
  if (language !== 'en' || sample.length < SHORTEST) return true;
  const words = sample.split(/\s+/).length;
  return (sample.match(ENGLISH)?.length ?? 0) / words >= LEAST_SHARE;
}
