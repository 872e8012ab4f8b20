import { type Figure, isOneOf } from '../../text/index.ts';
import { isContrast, isLater, isYearsApart } from '../words/event-words.ts';
import { findWords, hasPhrase, hasWord, isTollVerb, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { clauseOf } from './candidate.ts';

/** How far behind a count "a day" may stand, in tokens. */
const REACH_OF_RATE = 3;

/** And how far "every year" may. */
const REACH_OF_EVERY = 8;
const RATES = 'day week month year night hour';

/** "killed 150 people a day", but not "killed 145 people a year ago" */
const isRate = (context: SentenceContext, { kind, next }: Figure): boolean =>
  kind === 'count' &&
  (findWords(context, 'a per', next, next + REACH_OF_RATE).some(
    (at) => isWord(context, at + 1, RATES) && !isWord(context, at + 2, 'ago after before later earlier since in'),
  ) ||
    // "90 die in such attacks every year"
    findWords(context, 'every each', next, next + REACH_OF_EVERY).some((at) => isWord(context, at + 1, RATES)));

/** How far behind a count "died in 20 years" may end, in tokens. */
const REACH_OF_YEARS = 5;

/** "the 2,461 who died in 20 years": a count over years, which stand right behind its verb. */
const isOfYears = (context: SentenceContext, { kind, next }: Figure): boolean =>
  kind === 'count' &&
  context.figures.some(
    (span) =>
      span.kind === 'duration' &&
      span.first > next &&
      span.first - next <= REACH_OF_YEARS &&
      isOneOf(span.unit ?? '', 'year+ decade+') &&
      isWord(context, span.first - 1, 'in over within') &&
      context.cues.some((cue) => isTollVerb(cue.value) && cue.next === span.first - 1),
  );

/** Spans up to now: what has happened in them is more than one event. */
const SPANS: readonly string[] = ['in', 'over', 'during'].flatMap((lead) =>
  ['the past', 'the last'].flatMap((span) =>
    ['week', 'weeks', 'month', 'months', 'few days', 'few weeks'].map((unit) => `${lead} ${span} ${unit}`),
  ),
);

/** "in the past year it lost dozens": what a clause begins with. */
const opensWithYears = (context: SentenceContext, from: number, to: number): boolean =>
  isWord(context, from, 'in over during') &&
  wordAt(context, from + 1) === 'the' &&
  isWord(context, from + 2, 'past last') &&
  hasWord(context, 'year years decade decades', from + 3, Math.min(to, from + 3 + REACH_OF_RATE));

/** What is still counted days after an event. */
const STILL_COUNTED: readonly string[] = ['toll', 'number of', 'the count', 'list of the dead'];

/** "Before the bombing 12 people had been killed …": a sentence that begins with the time before an event. */
const opensBefore = (context: SentenceContext): boolean =>
  isWord(context, context.first, 'before') &&
  isWord(context, context.first + 1, 'the this that') &&
  context.names.some(({ value, first }) => value.kind === 'event-word' && first === context.first + 2);

/**
 * "Seven months after four men killed 137 people, …": the object of the clause that the time is counted from, before the
 * comma behind which the sentence goes on.
 */
function isCountedFrom(context: SentenceContext, { first, next }: Figure): boolean {
  const [after] = findWords(context, 'after', context.first, first);
  // "Three days after the shooting a bomb killed 12, …": the clause begins behind the event.
  if (after === undefined || isWord(context, after + 1, 'the this that')) return false;
  if (hasWord(context, ',', after, first) || !hasWord(context, ',', next)) return false;
  return context.cues.some((cue) => cue.value.cue.role === 'active' && cue.first > after + 1 && cue.next === first);
}

const UNITS = 'day+ week+ month+ year+ decade+';

/** "It came nine years after a bomb had killed 224", "The attack is the deadliest since a siege left 334 dead": what came before the event. */
function isOfBefore(context: SentenceContext, { first }: Figure): boolean {
  const since = findWords(context, 'since', context.first + 1, first).some(
    // "In the two years since a bomber killed 13, she has …": the time is told from the event.
    (at) => isWord(context, at + 1, 'a an two three') && !isWord(context, at - 1, UNITS) && !hasWord(context, ',', at, first),
  );
  if (since) return true;
  const isIt = isWord(context, context.first, 'it this that');
  const subject = context.first + (isIt ? 1 : 2);
  const isEvent =
    wordAt(context, context.first) === 'the' &&
    context.names.some((hit) => hit.value.kind === 'event-word' && hit.first === context.first + 1 && hit.next === subject);
  const [after] = findWords(context, 'after', subject, first);
  return (
    (isIt || isEvent) &&
    isWord(context, subject, 'came comes happened occurred took') &&
    after !== undefined &&
    isWord(context, after - 1, UNITS) &&
    !hasWord(context, ',', after, first)
  );
}

/**
 * Whether a figure's clause speaks of something apart ("elsewhere", "three weeks later").
 * @param isOwnDate the figure is the date of the event itself ("three weeks after the 22 March shootings")
 * @param isToll the figure counts people where the event was; suspects come to court days after it
 */
export function setsApart(context: SentenceContext, figure: Figure, isOwnDate: boolean, isToll: boolean): boolean {
  // "In two decades 2,461 soldiers had died"
  const [span] = context.figures;
  const isSpan =
    span?.kind === 'duration' &&
    span.first === context.first + 1 &&
    isWord(context, context.first, 'in over') &&
    isOneOf(span.unit ?? '', 'year+ decade+');
  return (
    isSpan ||
    isOfYears(context, figure) ||
    isRate(context, figure) ||
    (isToll && !isOwnDate && (opensBefore(context) || hasPhrase(context, SPANS))) ||
    (isToll && !isOwnDate && isOfBefore(context, figure)) ||
    (isToll && !isOwnDate && opensWithYears(context, ...clauseOf(context, figure))) ||
    isYearsApart(context, context.first, figure.first) ||
    isContrast(context, ...clauseOf(context, figure)) ||
    // "Three days after 137 people were killed, …": counted from the event itself
    (isLater(context) &&
      wordAt(context, figure.first - 1) !== 'after' &&
      !isCountedFrom(context, figure) &&
      !isOwnDate &&
      isToll &&
      !hasPhrase(context, STILL_COUNTED))
  );
}
