import { withoutGenitive, wordSet } from '../../text/index.ts';
import { PHRASE_ENDS } from '../words/grammar-words.ts';
import { isCountry } from '../words/peoples.ts';
import { hasWord, isInsideName, isWord, type NamedSentence, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import type { Mention } from './mentions.ts';

/** What an organisation may be called. */
export const GROUPS = 'group militia movement organisation organization network faction outfit army party';
/** Bodies of armed men that need no name. */
const FORCES = wordSet('army navy militia');
/** Words for an organisation spoken of. */
export const PRONOUNS = 'it its they their group branch affiliate organisation organization';

/** A mention of an organisation, and the tokens of its name. */
export interface Named {
  readonly mention: Mention;
  readonly first: number;
  readonly next: number;
}

/** Where the words before a token begin that it can be about. */
export function startOf(context: SentenceContext, end: number): number {
  let from = end;
  // A dash joins words unless a space stands before it.
  while (
    from > context.first &&
    !isWord(context, from - 1, ', ; : ( )') &&
    !(isWord(context, from - 1, '– —') && !context.tokens[from - 1]?.glued && !isInsideName(context, from - 1))
  )
    from -= 1;
  return from;
}

/** The last organisation in tokens [from, to). */
export function lastIn(mentions: readonly Mention[], from: number, to: number): Named | null {
  const inside = mentions
    .filter(({ entity }) => entity.kind === 'organisation')
    .flatMap((mention) =>
      mention.at.filter(({ first, next }) => first >= from && next <= to).map(({ first, next }) => ({ mention, first, next })),
    );
  return inside.sort((a, b) => b.next - a.next)[0] ?? null;
}

/** Whether tokens [from, to) have a name, and no word for the organisation spoken of. */
export function isStranger(context: NamedSentence, from: number, to: number): boolean {
  if (hasWord(context, PRONOUNS, from, to)) return false;
  for (let at = from; at < to; at += 1) {
    const token = context.tokens[at];
    // "the army" has men of its own, too.
    if (token && FORCES.has(token.lower) && wordAt(context, at - 1) === 'the') return true;
    if (
      token?.capital &&
      token.kind === 'word' &&
      !PHRASE_ENDS.has(token.lower) &&
      // Whoever gives counts of others has none of its own.
      !context.speakers.has(token.lower) &&
      !isCountry(context.peoples, withoutGenitive(token.lower))
    )
      return true;
  }
  return false;
}
