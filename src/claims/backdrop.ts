import { HARM } from './date-verbs.ts';
import { WARS } from './event-words.ts';
import { hasWord, isWord, type SentenceContext } from './sentence-context.ts';

/** What leads from what a sentence is about to a war behind it, or names what somebody does in one. */
const LEADS = 'as while amid despite by role involvement intervention tied bogged busy occupied distracted waged waging fighting';

/** How far before a war such a word may stand, in tokens: "amid Ruritania's long civil war". */
const REACH = 6;

/**
 * Whether a war is only what stands behind a sentence: "It came as the war in Ruritania dragged on", "Amid the war, security
 * services were stretched". Nobody is counted or hurt in it.
 * @param at the token of a noun
 */
export function isBackdrop(context: SentenceContext, at: number): boolean {
  if (!isWord(context, at, WARS) || !hasWord(context, LEADS, at - REACH, at)) return false;
  return !context.figures.some(({ kind }) => kind === 'count') && !hasWord(context, HARM);
}
