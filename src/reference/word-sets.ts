/** A set of words within a phrase: "{attack} near Springfield". */
const SET = /\{([^{}]*)\}/;
/** A phrase that stands for more than these was not meant to. */
const MOST = 1000;

/** Stands in a description for a date in any words that is the event's own. */
export const ITS_DATE = '@date';

export type WordSets = Readonly<Record<string, readonly string[]>>;

/** All that a phrase stands for, each set in it replaced by each of its words. */
function phrasesOf(phrase: string, sets: WordSets, problems: string[]): readonly string[] {
  if (phrase.startsWith('@') && phrase !== ITS_DATE) problems.push(`"${phrase}" is no word of the pack's; the only one is ${ITS_DATE}`);
  let found: readonly string[] = [phrase];
  for (let set = SET.exec(phrase); set; set = SET.exec(found[0] ?? '')) {
    const [whole, name = ''] = set;
    const words = sets[name];
    if (!words) {
      problems.push(`"${phrase}" has {${name}}, which is not in word_sets; add it there, or write its words out`);
      return [];
    }
    found = found.flatMap((each) => words.map((word) => each.replace(whole, word)));
    if (found.length > MOST) {
      problems.push(`"${phrase}" stands for more than ${MOST} phrases; use smaller sets`);
      return [];
    }
  }
  return found;
}

/**
 * Writes out the word sets in all lists of phrases of a value.
 * @param value parsed JSON of any shape
 * @param sets words by the name of their set, without sets in them
 * @param problems gets one for each phrase that cannot be written out
 */
export function withoutSets(value: unknown, sets: WordSets, problems: string[]): unknown {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.flatMap((item): readonly unknown[] =>
      typeof item === 'string' ? phrasesOf(item, sets, problems) : [withoutSets(item, sets, problems)],
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutSets(item, sets, problems)]));
}
