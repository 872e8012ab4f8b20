import type { NumberFigure } from '../../text/index.ts';
import { endsInPeople, type NounPhrase } from '../words/noun-phrase.ts';
import { hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { actives } from './active-measure.ts';
import { alongside } from './alongside.ts';
import { apposed } from './apposed-measure.ts';
import { labels, titleOf } from './label-measure.ts';
import { isAuxiliary, type MeasureReading, startsFigure } from './measure-reading.ts';
import { nouns } from './noun-measure.ts';
import { isOfThoseWho, passives } from './passive-measure.ts';
import { isOfPart, isWholeOfCount } from './whole-of-count.ts';

/** What is counted beside people: "held in 1,329 raids, and 692 were charged", "lost two limbs", "a memorial of two columns". */
const THINGS =
  'letter+ card+ toy+ present+ raid+ operation+ search searches case+ plot+ flight+ mission+ limb+ leg+ arm+ hand+ finger+ eye+ home+ house+ shop+ job+ building+ column+ candle+ flag+ coffin+ grave+ vehicle+ car+ rifle+ bullet+ cartridge+ round+ phone+ door+';

/** "killed or wounded", "dead and injured": one number for both is a number of neither. */
function isBoth(context: SentenceContext, readings: readonly MeasureReading[]): boolean {
  const closest = readings[0];
  if (!closest || closest.hit.value.cue.role === 'label') return false;
  return context.cues.some((hit) => {
    const { next } = closest.hit;
    // "have died or are missing", "killed, hurt or lost"
    const second = isWord(context, next + 1, 'are were have is') ? next + 2 : next + 1;
    const isList = wordAt(context, next) === ',' && isWord(context, hit.next, 'or and');
    const joined = hit.first === second && (isWord(context, next, 'or and /') || isList) && !startsFigure(context, hit.next);
    const joinedBefore =
      hit.next === closest.hit.first - 1 &&
      isWord(context, hit.next, 'or and /') &&
      closest.hit.value.cue.role === 'active' &&
      hit.value.cue.role === 'active';
    const active = closest.hit.value.cue.role === 'active';
    if (active && joined && !startsFigure(context, next))
      return hit.value.measure.id !== closest.measure.id && hit.value.cue.role === 'active';
    return (
      ((joined && !active) || joinedBefore) &&
      hit.value.measure.id !== closest.measure.id &&
      hit.value.measure.populations === true &&
      closest.measure.populations === true &&
      hit.value.cue.over === undefined
    );
  });
}

/** Verbs of what becomes more or fewer, and how far before "by" they may stand, in tokens. */
export const CHANGES =
  'grow grows grew grown rise rises rose risen fall falls fell fallen increase increased decreased declined dropped shrank shrunk swelled swollen climbed jumped reduced cut';
const REACH_OF_CHANGE = 4;

/** An auxiliary that ends its clause. */
function isElliptic(context: SentenceContext, at: number): boolean {
  let next = at;
  while (isWord(context, next, 'have has had been were was are did do')) next += 1;
  if (next === at) return false;
  if (isWord(context, next, 'so already')) next += wordAt(context, next) === 'so' ? 2 : 1;
  return /^([.;,]|)$/.test(wordAt(context, next));
}

/** "Eight suspects, including four who carried out the attack, were remanded": what stands behind the comma is said of the whole. */
function isSaidOfAll(context: SentenceContext, figure: NumberFigure, { next }: NounPhrase, from: number, to: number): boolean {
  const lead = isWord(context, figure.first - 1, 'the all') ? figure.first - 2 : figure.first - 1;
  return wordAt(context, lead) === 'including' && isWord(context, next, 'who whom that') && hasWord(context, ',', from, to);
}

/** "killed many of the 90 in the first row": those of whom some were. */
const isOfSome = (context: SentenceContext, { first }: NumberFigure): boolean =>
  isWord(context, first - 1, 'the those') &&
  wordAt(context, first - 2) === 'of' &&
  isWord(context, first - 3, 'many most half some several few part') &&
  isWord(context, first - 4, 'killed kill killing wounded injured hurt hit');

/** "killed one in 90" */
const isRatio = (context: SentenceContext, { next, quantity }: NumberFigure): boolean =>
  quantity.stated === 1 && wordAt(context, next) === 'in' && startsFigure(context, next + 1);

/** How far behind a count the age of those counted may stand, in tokens. */
const REACH_OF_AGE = 3;

/** "90 people over 40", "those aged under 30": how old those are whom the words before count. */
export const isAgeLimit = (context: SentenceContext, { first }: { readonly first: number }): boolean =>
  isWord(context, first, 'over under above below') &&
  (wordAt(context, first - 1) === 'aged' ||
    (context.figures.some(({ kind, next }) => kind === 'count' && next < first && first - next <= REACH_OF_AGE) &&
      context.populations.some(({ next }) => next === first)));

/**
 * What a count measures, by the closest words that announce a measure.
 * @param whole the whole that is named before it, where it is a part of one
 * @returns null where no words do, or where they name two measures at once
 */
export function measureOf(
  context: SentenceContext,
  figure: NumberFigure,
  phrase: NounPhrase,
  whole: MeasureReading | null,
): MeasureReading | null {
  if (context.cues.length === 0) return null;
  const pair = figure.kind === 'pair';
  // "yesterday's double bombing" refers to one; only "a double bombing" states how many there were.
  if (pair && (isWord(context, figure.first - 1, 'the this that these those') || /'s$/.test(wordAt(context, figure.first - 1))))
    return null;
  // "between 500 and several thousand": the end of a range
  if (wordAt(context, figure.first - 1) === 'and' && hasWord(context, 'between', figure.first - 4, figure.first)) return null;
  // "14 more than were killed at the hall": by how many two counts differ
  if (isWord(context, figure.next, 'more fewer less') && wordAt(context, figure.next + 1) === 'than') return null;
  // "grew by 500 fighters": by how many
  if (wordAt(context, figure.first - 1) === 'by' && hasWord(context, CHANGES, figure.first - REACH_OF_CHANGE, figure.first - 1))
    return null;
  // "beds for 30 wounded", "the morgue can hold 30 dead": how many there could be
  const isRoom =
    wordAt(context, figure.first - 1) === 'for' && isWord(context, figure.first - 2, 'room beds space places blood ready prepared');
  const isHeld = isWord(context, figure.first - 1, 'hold take treat') && isWord(context, figure.first - 2, 'can could');
  // "a team of four killed everybody in the foyer": who did it
  const isTeam = wordAt(context, figure.first - 1) === 'of' && isWord(context, figure.first - 2, 'team group gang band squad cell crew');
  if (
    isTeam &&
    phrase.first === phrase.next &&
    isWord(context, figure.next, 'killed killing murdered massacred slaughtered wounded injured')
  )
    return null;
  // "those within 10 died": metres
  if (phrase.first === phrase.next && wordAt(context, figure.first) === 'within') return null;
  // "four men between 19 and 32" are that old.
  if (
    phrase.first === phrase.next &&
    figure.quantity.modifier === 'between' &&
    context.populations.some(({ next }) => next === figure.first)
  )
    return null;
  if (isAgeLimit(context, figure) || isOfSome(context, figure) || isRatio(context, figure)) return null;
  const titled = titleOf(context, figure);
  if (titled) return titled;
  // "84 bodies have been so far": the verb is left out, and with it what is counted.
  if (isElliptic(context, phrase.next)) return null;
  // "two members of the mission" are people.
  const isThing = phrase.next > phrase.first && isWord(context, phrase.next - 1, THINGS) && !endsInPeople(context, phrase);
  const all = pair
    ? nouns(context, figure, phrase).filter(({ hit }) => hit.first === figure.next)
    : [
        ...passives(context, figure, phrase),
        ...actives(context, figure, phrase),
        ...nouns(context, figure, phrase),
        ...labels(context, figure, phrase),
        ...apposed(context, figure, phrase),
        ...alongside(context, figure, phrase),
        ...(whole ? [whole] : []),
      ];
  const isWhole = isWholeOfCount(context, figure);
  const readings = all
    .filter(
      (reading) =>
        reading.measure.kind === 'count' &&
        !(isThing && reading.measure.unit === 'person') &&
        !((isRoom || isHeld) && reading.measure.populations) &&
        !(isWhole && isOfPart(context, phrase, reading)),
    )
    .sort((a, b) => a.cost - b.cost || b.hit.next - b.hit.first - (a.hit.next - a.hit.first));
  const closest = readings[0];
  if (!closest || isBoth(context, readings)) return null;
  // "the bodies of 84 people have been identified": what follows "of" goes with the next verb.
  const isObject = closest.hit.value.cue.role === 'active' && wordAt(context, closest.hit.next - 1) !== 'of';
  const winner = readings.find(
    ({ hit, measure }) =>
      measure.id !== closest.measure.id &&
      // "Of the dead, 62 have been identified"
      hit !== whole?.hit &&
      // "the last of the 94 who died were buried": the main verb is not of the 94
      !isOfThoseWho(context, figure, phrase) &&
      hit.value.cue.over?.includes(closest.measure.id) &&
      !isSaidOfAll(context, figure, phrase, closest.hit.next, hit.first) &&
      // "the men behind the attack that killed 139 people have been identified": the object of one verb, not the subject of the next.
      !(
        isObject &&
        hit.value.cue.role === 'passive' &&
        isAuxiliary(context, hit.first) &&
        !hasWord(context, 'who whom which that and', phrase.next, hit.first)
      ),
  );
  return winner && winner.cost < closest.cost + 12 ? winner : closest;
}
