import type { Figure } from '../../text/index.ts';
import { VENUES } from '../others/venues.ts';
import { countAt, findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { leadOf } from './measured-by.ts';
import type { Mention } from './mentions.ts';
import { firstOf, hasOwnClause } from './own-clause.ts';

/** Verbs that set an event beside another one, right before it. */
const EVOKING =
  'recalls evokes evoked echoes echoed resembles resembled foreshadowed inspired anticipated prefigured preceded predates predated';
/** Two words that do: "compared with", "a model for", "fewer than". */
const IN_TWO: readonly (readonly [string, string])[] = [
  ['compared likened comparable similar akin equal', 'with to'],
  ['model template blueprint rehearsal', 'for'],
  ['named mentioned listed cited counted ranked remembered', 'beside with alongside among'],
  ['smaller bigger larger lower higher fewer less more worse deadlier bloodier', 'than'],
  ['many much', 'as'],
];

/** How far before an event "reminded" may stand, in tokens. */
const REACH_OF_REMINDING = 5;
const REMINDING = 'reminded reminds reminding reminiscent reminder';

/** "71 people died, fewer than at the hall": whether words before an event set another one beside it. */
function isSetBeside(context: SentenceContext, first: number, next: number, isToll: boolean): boolean {
  let lead = leadOf(context, first);
  // "than at the hall", "compared with that of the hall"
  if (isWord(context, lead, 'in at of') && isWord(context, lead - 1, 'that those than as'))
    lead -= isWord(context, lead - 1, 'that those') ? 2 : 1;
  // "until the attack on the hall was over" is of the attack itself.
  const isBefore = isToll && isWord(context, lead, 'until before') && /^[.,;)]?$/.test(wordAt(context, next));
  if (isWord(context, lead, EVOKING) || isBefore) return true;
  // "which reminded people of the hall"
  if (wordAt(context, lead) === 'of' && hasWord(context, REMINDING, lead - REACH_OF_REMINDING, lead)) return true;
  // "the pattern is that of the hall"
  if (isWord(context, lead, 'is was') && isWord(context, lead + 1, 'that those')) return true;
  return IN_TWO.some(([before, one]) => isWord(context, lead, one) && isWord(context, lead - 1, before));
}

/** "71 dead against 140 in the hall", "71, compared with 140 at the hall", "71 people died, at the hall 140.": the event has a count of its own. */
const hasOtherCount = (context: SentenceContext, { next }: Figure, first: number, end: number): boolean => {
  const behind = countAt(context, wordAt(context, end) === ',' ? end + 1 : end);
  if (behind && isWord(context, behind.next, '. ;')) return true;
  return context.figures.some(
    (other) =>
      other.kind === 'count' &&
      other.first > next &&
      other.next <= first &&
      isWord(context, other.first - 1, 'against versus with to') &&
      !hasWord(context, ', ; and', other.next, first),
  );
};

/** How far before an event ", as gunmen had done" may stand, in tokens. */
const REACH_OF_AS = 9;

/** "Two gunmen opened fire, as in the hall", ", as others had done at the hall": what was there as well. */
const isAsThere = (context: SentenceContext, { next }: Figure, first: number): boolean =>
  findWords(context, 'as', Math.max(next, first - REACH_OF_AS), first).some(
    (at) => wordAt(context, at - 1) === ',' && (isWord(context, at + 1, 'in at during with') || hasWord(context, 'had did', at, first)),
  );

/** "Like the gunmen of the hall, the two attackers fled": whether an event only stands in what a sentence opens with, as like or unlike the rest. */
function isInLikeOpening(context: SentenceContext, figure: Figure, end: number): boolean {
  const { opening } = context;
  const isLike =
    isWord(context, opening, 'like unlike') || (isWord(context, opening, 'as just') && isWord(context, opening + 1, 'in at with as'));
  return isLike && hasWord(context, ',', end, figure.first) && !hasWord(context, ',', opening, end);
}

/** "71 people died there; the hall was worse": whether an event begins the half of its sentence that stands behind a figure's. */
const beginsNextHalf = (context: SentenceContext, { next }: Figure, first: number): boolean => {
  const lead = leadOf(context, first);
  return lead >= next && wordAt(context, lead) === ';';
};

/** "remembered the 71 dead of the mall": whether those counted are of a place that is none of the event's. */
function areOfOtherPlace(context: SentenceContext, { next }: Figure, { entity }: Mention): boolean {
  const [of] = findWords(context, 'of', next, next + 3);
  return (
    of !== undefined &&
    wordAt(context, of + 1) === 'the' &&
    isWord(context, of + 2, VENUES) &&
    !entity.context.has(wordAt(context, of + 2)) &&
    !entity.places.has(wordAt(context, of + 2))
  );
}

/** How far behind a count "here" may stand, and how far behind that the name of the place, in tokens. */
const REACH_OF_HERE = 4;
const REACH_OF_NAME = 3;

/** "71 people died here", "71 dead this time": where and when the page's own event was; not "145 people died here, at the hall". */
const isHere = (context: SentenceContext, { next }: Figure, first: number): boolean =>
  findWords(context, 'here time', next, next + REACH_OF_HERE).some(
    (at) =>
      (wordAt(context, at) === 'here' || wordAt(context, at - 1) === 'this') &&
      !hasWord(context, ', ; :', next, at) &&
      (first < at || first - at > REACH_OF_NAME),
  );

/**
 * "The siege, with 71 dead, has been compared with the attack on the hall", "71 people died; the hall was worse", "The hall
 * killed more than its 71": a count of what an event is only set beside.
 * @param isToll it counts people where the event was
 */
export function isLikened(context: SentenceContext, figure: Figure, mention: Mention, isToll: boolean): boolean {
  if (figure.kind !== 'count') return false;
  // "died" is a word of its description, too.
  const own = mention.at.filter((words) => context.tokens[words.first]?.capital === true);
  const named = own.length > 0 ? own : mention.at;
  const first = firstOf({ ...mention, at: named });
  const end = Math.max(...named.map(({ next }) => next));
  if (areOfOtherPlace(context, figure, mention) || isHere(context, figure, first)) return true;
  if (isWord(context, figure.first - 1, 'its their') && wordAt(context, figure.first - 2) === 'than') return true;
  if (end <= figure.first) return isInLikeOpening(context, figure, end) && !hasOwnClause(context, figure, mention);
  return (
    figure.next <= first &&
    (isSetBeside(context, first, end, isToll) ||
      hasOtherCount(context, figure, first, end) ||
      beginsNextHalf(context, figure, first) ||
      isAsThere(context, figure, first))
  );
}
