import type { Figure, NumberFigure } from '../../text/index.ts';
import type { CueEntry } from '../lexicon.ts';
import { EVENT_NOUNS } from '../words/event-words.ts';
import type { Hit } from '../words/phrase-table.ts';
import { findWords, hasPhrase, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** What somebody says or thinks of a sentence that follows, and what is said of it. */
const ATTITUDES =
  'believe believes believed say says said true confirm confirms confirmed think thinks thought sure certain clear proven proved verify verified established accept accepts accepted claim claims claimed suggest suggests show shows convinced likely admit admits admitted acknowledge acknowledges acknowledged';

/** What is so only where it is asked ("it is not known whether"); "not known that" takes it for granted. */
const QUESTIONS = 'known know';
const ATTITUDES_OR_QUESTIONS = `${ATTITUDES} ${QUESTIONS}`;
/** What "not" and "never" deny no count before. */
const UNDENIED = `only just least ${ATTITUDES}`;

/** Words that turn an attitude round, and how far before it they may stand, in tokens. */
const NEGATORS = 'not never nobody none few hardly cannot no neither';
const REACH = 4;

/** "could not believe that", "can hardly believe that": so great that it is hard to grasp. */
const UNABLE = 'could can';

/** What throws doubt by itself. */
const DOUBTS =
  'doubt doubts doubted doubtful unlikely implausible unclear unconfirmed unproven dispute disputes disputed sceptical skeptical pretend pretends pretended lied imagines imagined deny denies denied';

/** "refused to confirm that", "has yet to say that" */
const UNWILLING = 'refused refuses declined declines yet unable failed';

/** "contrary to claims that 137 died", and "instead of 137", "far from 137" */
const AGAINST: readonly string[] = ['contrary to', 'despite claims', 'despite reports', 'despite rumours', 'despite rumors'];
const NOT_SO_MANY: readonly string[] = ['instead of', 'rather than', 'far from'];

/** "the figure of 137" */
const REACH_OF_FIGURE = 3;

/** "tried to kill 137 people" */
const IN_VAIN = 'failed fails tried tries trying';

/** What a deed is that was only to be done: "was (meant) to kill 137 people". */
const TO_BE_DONE =
  'meant supposed designed intended was were is told ordered instructed commanded asked sent paid hired recruited trained going due prepared';
/** What somebody has in mind. */
const GOALS = 'goal aim target plan objective intention idea order orders';
/** What keeps somebody from it, and how far before "from killing" that may stand, in tokens. */
const KEEPING = 'stopped stop kept keep prevented prevent stopping';
const REACH_OF_KEEPING = 6;

/** "was meant to kill 137 people", "nearly killed 137 people", "stopped them from killing 137 people" */
const isUndone = (context: SentenceContext, verb: number): boolean =>
  isWord(context, verb - 1, 'nearly almost narrowly') ||
  (wordAt(context, verb - 1) === 'to' && isWord(context, verb, 'kill murder wound injure') && isWord(context, verb - 2, TO_BE_DONE)) ||
  (wordAt(context, verb - 1) === 'from' && findWords(context, KEEPING, verb - REACH_OF_KEEPING, verb).length > 0);

/** Whether a clause that holds a figure begins at a token: "that 137 died", "whether …", or the figure itself, "the toll of 137". */
const opensClause = (context: SentenceContext, at: number, { first, kind }: Figure): boolean =>
  (at === first && kind === 'count') ||
  isWord(context, at, 'that whether if') ||
  (at === first - REACH_OF_FIGURE && isWord(context, at + 1, 'figure number count toll tally') && wordAt(context, at + 2) === 'of');

/** "do not believe that there was a second one; it was one bomber", "not linked to the outbreak which killed 20": what is said beyond its clause. */
const isBeyond = (context: SentenceContext, from: number, { first }: Figure): boolean =>
  findWords(context, ', ; : which who where but', from, first).length > 0 ||
  // "denied that it was behind the attack that killed 137"
  findWords(context, 'that', from, first).some((at) => EVENT_NOUNS.has(wordAt(context, at - 1)));

/** Whether an attitude at a token is turned round: "does not believe", "nobody has confirmed", "refused to say". */
function isTurnedRound(context: SentenceContext, at: number): boolean {
  if (wordAt(context, at - 1) === 'to' && isWord(context, at - 2, UNWILLING)) return true;
  const [negator] = findWords(context, NEGATORS, at - REACH, at).slice(-1);
  if (negator === undefined || findWords(context, ', ; : but and', negator, at).length > 0) return false;
  const isIdiom = isWord(context, at, 'believe') && (isWord(context, negator, 'cannot') || isWord(context, negator - 1, UNABLE));
  return !isIdiom && !isWord(context, negator + 1, 'only just');
}

/**
 * "He does not believe that it was in 2015", "I doubt that 137 died": what the words before a clause say of it.
 * @returns the token that denies it; null where none does
 */
export function clauseDenial(context: SentenceContext, figure: Figure): number | null {
  for (const at of findWords(context, ATTITUDES_OR_QUESTIONS, context.first, figure.first)) {
    const isQuestion = isWord(context, at + 1, 'whether if');
    if (!opensClause(context, at + 1, figure) || (isWord(context, at, QUESTIONS) && !isQuestion)) continue;
    if (isTurnedRound(context, at) && !isBeyond(context, at, figure)) return at;
  }
  // "nobody disputes that 137 died"
  const isDoubt = (at: number): boolean =>
    wordAt(context, at - 1) !== 'without' &&
    opensClause(context, at + 1, figure) &&
    !isBeyond(context, at, figure) &&
    findWords(context, NEGATORS, at - REACH, at).length === 0;
  return findWords(context, DOUBTS, context.first, figure.first).find(isDoubt) ?? null;
}

/**
 * "The gunmen did not kill 137 people", "He does not believe that 137 died", "The ministry has yet to confirm that …": a count
 * that the words before it do not let stand.
 * @param hit the words that gave the measure
 * @returns the token that says so; null where none does
 */
export function denialBefore(context: SentenceContext, figure: NumberFigure, hit: Hit<CueEntry> | null): number | null {
  // "failed to stop four gunmen": what a noun counts is there, whatever was not done to it.
  const isNoun = hit?.value.cue.role === 'noun' && hit.value.measure.about !== 'organisation';
  const verb = hit && hit.value.cue.role === 'active' && hit.first < figure.first ? hit.first : figure.first - 1;
  if (hasPhrase(context, NOT_SO_MANY, figure.first - 2, figure.first)) return figure.first - 1;
  // "The goal was 1,000 dead"
  if (isWord(context, figure.first - 1, 'was is were') && isWord(context, figure.first - 2, GOALS)) return figure.first - 2;
  if (hasPhrase(context, AGAINST, context.first, figure.first) && !isBeyond(context, context.first, figure)) return context.first;
  // "never had more than 4,000" bounds it.
  const isBound = isWord(context, figure.first, 'more over fewer less');
  if (
    !isNoun &&
    !isBound &&
    isWord(context, verb - 1, 'not never') &&
    context.tokens[verb]?.kind === 'word' &&
    !isWord(context, verb, UNDENIED)
  )
    return verb - 1;
  if (!isNoun && wordAt(context, verb - 1) === 'to' && isWord(context, verb - 2, IN_VAIN)) return verb - 2;
  if (!isNoun && isUndone(context, verb)) return verb - 1;
  return clauseDenial(context, figure);
}
