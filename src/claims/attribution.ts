import { isOneOf } from '../text/index.ts';
import type { Attribution, Informant } from './claim.ts';
import { type SentenceContext, wordAt } from './sentence-context.ts';

const SAYING =
  'said says say+ told reported reports confirmed confirms announced estimates estimated estimate+ stated claimed claims put added wrote declared insisted according';

/** Words that tell what kind of informant speaks; the first row that fits. */
const INFORMANTS: readonly (readonly [Informant, RegExp])[] = [
  ['un', /\b(united nations|un|u\.n\.|security council)\b/],
  ['think-tank', /\b(institute|think tank|think-tank|center|centre|analysts?|experts?|researchers?|university|foundation|soufan|index)\b/],
  [
    'officials',
    /\b(officials?|authorit(y|ies)|ministry|minister|committee|police|president|general|governor|mayor|investigators?|service|kremlin|pentagon|government|spokes\w+|intelligence|agency|department|state media|state tv|prosecutors?|commander|senator|emergency|health|white house|secretary|ambassador|doctors|hospital)\b/,
  ],
  ['group', /\b(the group|militants?|the organi[sz]ation|amaq|its statement|the terrorists|its own)\b/],
];

function informantOf(words: string): Informant {
  for (const [informant, pattern] of INFORMANTS) if (pattern.test(words)) return informant;
  return 'none';
}

/** Collects the words of a speaker in one direction, up to a mark or a verb. */
function speaker(context: SentenceContext, from: number, step: 1 | -1): string {
  const words: string[] = [];
  for (let at = from; at >= context.first && at < context.next && words.length < 9; at += step) {
    const token = context.tokens[at];
    if (!token || (token.kind === 'mark' && !/^[-'’]$/.test(token.lower)) || isOneOf(token.lower, 'that when which who said and by')) break;
    words.push(token.lower);
  }
  return (step === 1 ? words : words.reverse()).join(' ').replace(/ ' ?s\b/g, "'s");
}

/**
 * Who a sentence names as having said it.
 * "according to X", "X said", "the UN estimates": the phrase is kept as written, in lower case.
 * @param groupNames whether the words name the organisation itself
 */
export function attributionOf(context: SentenceContext, groupNames: (words: string) => boolean): Attribution | null {
  for (let at = context.first; at < context.next; at += 1) {
    const word = wordAt(context, at);
    if (!isOneOf(word, SAYING)) continue;
    if (
      isOneOf(word, 'claimed claims put report reported confirmed') &&
      /^(responsibility|the|at|dead|killed|lives|by|that|credit|more|as|in|\d)/.test(wordAt(context, at + 1)) &&
      wordAt(context, at + 1) !== 'that'
    )
      continue;
    const words = word === 'according' ? speaker(context, at + 2, 1) : speaker(context, at - 1, -1);
    if (words.length < 2 || isOneOf(words, 'has have had was were been be is')) continue;
    const informant = groupNames(words) && isOneOf(word, 'claimed claims said says according') ? 'group' : informantOf(words);
    if (informant === 'none' && word !== 'according') continue;
    return { words, informant };
  }
  return null;
}
