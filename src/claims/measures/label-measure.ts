import { isOneOf, type NumberFigure } from '../../text/index.ts';
import { EVENT_NOUNS } from '../words/event-words.ts';
import type { NounPhrase } from '../words/noun-phrase.ts';
import { hasPhrase, hasWord, isWord, lineOpening, nameEnd, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { allowed, announced, COUNTED, figureAtToken, type MeasureReading } from './measure-reading.ts';

/** How far words may stand from the figure, in tokens. */
const REACH = 34;

/** How far "put" may stand before what it counts, in tokens: "put the dead at 137 and the wounded at 182". */
const REACH_OF_PUT = 6;

const LABEL_LEADS =
  'to of at is was were are reached reach hit+ number numbered stands stood past been passed exceeded topped from : as for around about reaches tops passes now has have had already and between rises remains totalled totaled numbering reported possibly';

/** Verbs before what they change to only where that is bounded: "rose above 130", but "rose 5 to 137" says by how much. */
const RAISED = 'rose risen rises rising climbed climbs climbing jumped soared grew grown shot went gone';

/** Verbs that bound the count behind them: "the toll neared 130", "climbed past 100". */
const BOUNDING = `topped surpassed surpasses passed exceeded exceeds neared nears crossed crosses ${RAISED}`;

/** What stands behind a participle, and not behind a verb that has an object. */
const BEHIND_PARTICIPLE = 'by at in on near outside inside during had has have rose rises was is stood stands reached';

/** Another count or predicate between a label and the figure, unless the count changes "from … to". */
function interrupted(context: SentenceContext, from: number, figure: NumberFigure): boolean {
  for (const other of context.figures) {
    if (other.kind !== COUNTED || other.first < from || other.first >= figure.first) continue;
    // "the number of people killed in two blasts has risen to 95"
    if ([other.next, other.next + 1].some((at) => EVENT_NOUNS.has(wordAt(context, at)))) continue;
    const change =
      (isWord(context, figure.first - 1, 'to and , from') && isWord(context, other.first - 1, 'from of by')) ||
      (wordAt(context, figure.first - 1) === 'from' && wordAt(context, other.first - 1) === 'to');
    const turned = isWord(context, figure.first - 2, 'up down') && wordAt(context, figure.first - 1) === 'from';
    const now = hasWord(context, 'now', figure.first - 5, figure.first);
    if (!change && !turned && !now) return true;
  }
  return context.cues.some(
    (hit) =>
      hit.first > from &&
      hit.next <= figure.first &&
      hit.value.cue.role === 'active' &&
      !isWord(context, hit.next - 1, 'of from') &&
      // "the toll of the attack claimed by the rebels rose to 133", "the toll of civilians killed had risen to 72"
      !isWord(context, hit.next, BEHIND_PARTICIPLE),
  );
}

/** How far "the number of" may stand before what became of those it counts, in tokens. */
const REACH_OF_NUMBER = 8;

/** "the civilian death toll", "the death toll of civilians", "the number of dead civilians": whose toll it is, where it is not everybody's. */
function labelledNoun({ populations, tokens }: SentenceContext, first: number, next: number): NounPhrase | null {
  const isAdjective = isOneOf(tokens[next - 1]?.lower, 'dead wounded injured');
  const noun = populations.find(
    (hit) =>
      hit.value.id !== 'all' &&
      (hit.next === first ||
        // "the Ruritanian death toll", where the words for whose it is have its own among them
        (hit.first < first && hit.next > first) ||
        (isAdjective && hit.first === next) ||
        (isOneOf(tokens[next]?.lower, 'of among') && hit.first === next + 1)),
  );
  return noun ? { first: noun.first, next: noun.next, partitive: false } : null;
}

/** "the number of children killed": the noun phrase between "number of" and what became of them; null where that is not said. */
export function numberedNoun(context: SentenceContext, { first, next, value: { cue, measure } }: MeasureReading['hit']): NounPhrase | null {
  if (cue.role === 'label' && measure.populations === true) return labelledNoun(context, first, next);
  if (cue.role !== 'passive' || measure.populations !== true) return null;
  for (let at = first - 1; at >= first - REACH_OF_NUMBER && context.tokens[at]?.kind === 'word'; at -= 1)
    if (wordAt(context, at) === 'of' && wordAt(context, at - 1) === 'number') {
      // "the number of those (who were) killed", "the number of the killed": all of them
      const behind = wordAt(context, at + 1) === 'those' ? at + 2 : at + 1;
      const isPlain = isWord(context, behind, 'who the') && (wordAt(context, behind) === 'who' || behind + 1 === first);
      const noun = isPlain ? first : behind;
      // "the number of Ruritanian dead", who have a name with both
      const end = wordAt(context, first) === 'dead' && !isPlain ? next : first;
      return at + 1 < first ? { first: noun, next: end, partitive: false } : null;
    }
  return null;
}

/** Verbs of which those counted are the subject. */
const COUNTING = 'number numbered total totalled';

/** "gave 137 as the death toll", "gave 182 as the number of the injured": the name of what somebody has given a number of. */
const isGivenAs = (context: SentenceContext, { next }: NumberFigure, { first }: MeasureReading['hit']): boolean =>
  first === next + 2 && wordAt(context, next) === 'as' && isWord(context, next + 1, 'the its their a');

/** "the number of the dead, 145, has not changed", not "a count of the dead, 103, was corrected" */
const isDefinite = (context: SentenceContext, label: number): boolean => isWord(context, label - 1, 'the its this');

/** How far behind "is" the name of a count may stand: "137 is the latest official death toll". */
const REACH_OF_NAME = 5;

/** "137 is the toll so far", "140 was the official death toll": a number that is said to be the count. */
const isSaidToBe = (context: SentenceContext, { next }: NumberFigure, { first, next: end }: MeasureReading['hit']): boolean =>
  isWord(context, next, 'is was remains') &&
  isWord(context, next + 1, 'the its') &&
  first > next + 1 &&
  first <= next + REACH_OF_NAME &&
  wordAt(context, end - 1) !== 'of';

/** "The death toll … rose to 137": a name for the count, the figure after a preposition or a verb of measure. */
export function labels(context: SentenceContext, figure: NumberFigure, phrase: NounPhrase): MeasureReading[] {
  const readings: MeasureReading[] = [];
  for (const hit of context.cues) {
    if ((hit.value.cue.role !== 'label' && !numberedNoun(context, hit)) || !allowed(context, hit, phrase)) continue;
    const gap = figure.first - hit.next;
    if (isGivenAs(context, figure, hit) || isSaidToBe(context, figure, hit)) readings.push(announced(hit, 1));
    if (gap < 0 || gap > REACH) continue;
    const lead = wordAt(context, figure.first - 1);
    // "the wounded, 152 at last count", "the wounded number 152", "put the wounded at 152"
    if (wordAt(context, hit.first) === 'the') {
      const isPut = lead === 'at' && hasWord(context, 'put puts putting', hit.first - REACH_OF_PUT, hit.first);
      // "the wounded are put at 152"
      const isGiven = lead === 'at' && wordAt(context, figure.first - 2) === 'put' && isWord(context, hit.next, 'are were is was');
      // "The number of dead rose to 60, that of the wounded to 145"
      if (gap === 1 && isOneOf(lead, 'to at') && wordAt(context, hit.first - 1) === 'of') readings.push(announced(hit, 1));
      if (gap === 3 && isGiven) readings.push(announced(hit, 1));
      // "the dead now number 137"
      const isCounted = isOneOf(lead, COUNTING) && (gap === 1 || (gap === 2 && isWord(context, hit.next, 'now already')));
      if ((gap === 1 && isPut) || isCounted) readings.push(announced(hit, 1));
      if (gap === 1 && lead === ',' && isWord(context, figure.next, 'at in so altogether')) readings.push(announced(hit, 1));
      // "the dead numbered 145, the wounded 551"
      const isNext = gap === 0 && isWord(context, hit.first - 1, ', ; and') && hasWord(context, COUNTING, context.first, hit.first);
      if (isNext) readings.push(announced(hit, 1));
      continue;
    }
    // "the death toll, 137 as of Sunday, is to rise", "the number of the dead, 145, has not changed"
    if (
      gap === 1 &&
      lead === ',' &&
      (isWord(context, figure.next, 'as so altogether') || (wordAt(context, figure.next) === ',' && isDefinite(context, hit.first))) &&
      hit.next - hit.first > 1
    )
      readings.push(announced(hit, 1));
    const word = hit.next - hit.first === 1 ? wordAt(context, hit.first) : '';
    const isBare = isOneOf(word, 'dead deaths fatalities');
    // "a prayer for the dead at 9": an hour, unless somebody has put them at it
    if (isBare && wordAt(context, hit.first - 1) === 'the' && wordAt(context, hit.next) === 'at') continue;
    // "Deaths 145 Injured 551", a table that lost its lines
    const isRow = isBare && gap === 0 && context.tokens[hit.first]?.capital && context.tokens[figure.next]?.capital;
    if (isRow) readings.push(announced(hit, 0));
    // "The number of civilian dead was put at 170"
    const isPut =
      isBare &&
      lead === 'at' &&
      wordAt(context, figure.first - 2) === 'put' &&
      hasWord(context, 'number', hit.first - REACH_OF_PUT, hit.first);
    // "deaths have climbed to 169"
    const hasRisen = isWord(context, hit.next, 'have') && isWord(context, hit.next + 1, RAISED);
    const isCounting = isWord(context, hit.next, ': number numbered rose rises rising climbed climbs stands stood reached has had to at');
    const isNamed = isPut || (gap > 0 && (!isBare || hasRisen || isCounting));
    // "and those injured a million": what they get, not how many they are
    if (!isNamed && (gap > 0 || isBare || word === 'capacity' || wordAt(context, hit.first) === 'those')) continue;
    const ofWords = hit.value.cue.words.filter((phrase) => phrase.endsWith(' of'));
    const isRaised =
      isWord(context, figure.first, BOUNDING) || (isOneOf(lead, RAISED) && isWord(context, figure.first, 'above over beyond'));
    if (gap > 0 && !isRaised && !isOneOf(lead, LABEL_LEADS) && !hasPhrase(context, ofWords, figure.first - 3, figure.first)) continue;
    // "137 dead had been counted" names another count; "between 500 and 600" is one.
    if (isBare && figureAtToken(context, hit.first - 1)) continue;
    if (lead === 'and' && gap > 0 && !hasWord(context, 'between', hit.next, figure.first)) continue;
    if (interrupted(context, hit.next, figure)) continue;
    readings.push(announced(hit, 1 + gap * 0.1));
  }
  return readings;
}

/** "Injured: 182", a line of a list of facts: whatever announces a measure elsewhere names it here. */
export function titleOf(context: SentenceContext, figure: NumberFigure): MeasureReading | null {
  const named = nameEnd(context, figure.first);
  if (named === null && !isWord(context, figure.next, ' [ (')) return null;
  const end = named ?? figure.first;
  const opening = lineOpening(context);
  const hit = context.cues.find(({ first, next, value }) => first === opening && next === end && value.measure.kind === 'count');
  return hit ? announced(hit, 0) : null;
}
