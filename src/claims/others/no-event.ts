import { findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { isForestalled } from './forestalled.ts';

/** What a noun for events may stand before as a part of a compound: "riot police", "a protest song", "a fire extinguisher". */
const HEADS =
  'police squad+ centre+ center+ team+ unit+ meeting+ hotline+ inquiry enquiry investigation+ case+ singer+ song+ observer+ barrier+ range+ expert+ researcher+ analyst+ zone+ helicopter+ threat+ cabinet room+ official+ result+ law+ extinguisher+ brigade+ engine+ truck+ crew+ exit+ alarm+ department+ service+ chief+ station+ escape+ door+ hose+ safety';

/** Nouns for events that stand for much of anything else: "a storm of anger", "a battle over the blame". */
const FIGURES_OF_SPEECH = 'storm flood avalanche tsunami eruption clash battle war invasion hurricane explosion';

/** What is no part of a figure of speech: "a flood of the river", "a clash of two buses". */
const CONCRETE = 'a an the this that its their his her our two three several armed rebels police troops forces';

/** What helpers and police do after an event: "a rescue operation", "an operation to clear the rubble". */
const RESPONSES = 'rescue search recovery special clean-up relief';

/** What an event sets off among those who were there. */
const PANIC = 'stampede crush shootout firefight gunfight battle panic';

/** How far "told of a" may stand before panic, and "with police followed" behind it, in tokens. */
const REACH = 4;

function isFigureOfSpeech(context: SentenceContext, at: number): boolean {
  if (!isWord(context, at, FIGURES_OF_SPEECH) || !isWord(context, at + 1, 'of over')) return false;
  if (wordAt(context, at + 1) === 'over') return true;
  const of = context.tokens[at + 2];
  return of?.kind === 'word' && !of.capital && !isWord(context, at + 2, CONCRETE);
}

const isResponse = (context: SentenceContext, at: number): boolean =>
  wordAt(context, at) === 'operation' && (isWord(context, at - 1, RESPONSES) || wordAt(context, at + 1) === 'to');

/** "A stampede began.", "a panic broke out as …", but not "a stampede began at a funeral". */
function startsInIt(context: SentenceContext, at: number): boolean {
  if (!isWord(context, at + 1, 'began started broke erupted')) return false;
  const after = wordAt(context, at + 2) === 'out' ? at + 3 : at + 2;
  return after >= context.next || context.tokens[after]?.kind === 'mark' || isWord(context, after, 'as and when');
}

/** "A stampede followed", "told of a crush at the doors" */
const isSetOff = (context: SentenceContext, at: number): boolean =>
  isWord(context, at, PANIC) &&
  (hasWord(context, 'followed ensued', at + 1, at + REACH) ||
    startsInIt(context, at) ||
    findWords(context, 'of described caused', at - REACH, at).some((lead) =>
      isWord(context, lead - 1, 'told spoke talked witnesses survivors'),
    ));

/** "a collapse of the roof": of the place spoken of. */
const isOfRoof = (context: SentenceContext, at: number): boolean =>
  wordAt(context, at) === 'collapse' &&
  wordAt(context, at + 1) === 'of' &&
  wordAt(context, at + 2) === 'the' &&
  isWord(context, at + 3, 'roof ceiling building');

/** "tried to strike in Ruritania", "would attack": a verb that looks like one. */
const isVerb = (context: SentenceContext, at: number): boolean =>
  isWord(context, at, 'strike attack assault bomb shoot fight march protest riot') &&
  isWord(context, at - 1, 'to could would can will may might should must did not');

/**
 * Whether a noun for events tells of none: it is a part of a compound ("riot police"), a figure of speech ("a storm of
 * anger"), what the event spoken of has set off ("a rescue operation", "a stampede followed"), a plan, or a verb.
 * @param at the token of the noun
 */
export const isNoEvent = (context: SentenceContext, at: number): boolean =>
  isWord(context, at + 1, HEADS) ||
  isVerb(context, at) ||
  isFigureOfSpeech(context, at) ||
  isResponse(context, at) ||
  isSetOff(context, at) ||
  isForestalled(context, at) ||
  isOfRoof(context, at);
