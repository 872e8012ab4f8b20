import { isOneOf, type NumberFigure } from '../../text/index.ts';
import { belongsTo, isSpot } from '../others/foreign-signs.ts';
import { tellsOfOtherYear } from '../others/other-time.ts';
import { countsUpTo, type Given, type Reading } from '../reading.ts';
import { findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** Nouns that stand for a count, what may stand before them, and what goes on about them. */
const NOUNS = 'figure number count tally total toll';
const DEFINITE = 'the that this its their latest current official final';
const PREDICATES =
  'was is has had have now later then soon since reached rose rises rising climbed went goes stood stands grew jumped passed neared topped as at to soared swelled';

/** Pronouns that stand for one only where it changes. */
const PRONOUNS = 'it this that';
const CHANGES =
  'risen rose rises rising climbed climbs increased grown grew jumped went gone raised revised corrected updated lowered fallen fell doubled stood stands reached passed cut reduced halved trimmed shrank shrunk dwindled';

/** What somebody does with a count. */
const CHANGED = 'raised raises increased revised corrected updated lowered lowers cut reduced halved trimmed brought took';

const PUT_OR_CHANGES = `put puts ${CHANGES}`;

/** What stands right before what the count has become. */
const LEADS = 'to at reached hit passed was is been as : stood neared topped';

/** What may say beforehand how the number compares with the one before. */
const MORE_OR_LESS = ', lower higher much far slightly somewhat considerably even';

/** How far before its number such a word may stand, in tokens. */
const REACH = 10;

/** Whether others may give a count anew: of people whom something has befallen, or of those who are in a group. */
const isPutAnew = ({ measure: { measure } }: Given): boolean =>
  measure.populations === true || (measure.about === 'organisation' && measure.unit === 'person');

/** "By Sunday it was 137.", "and on 4 January it was 84", "Two hours ago it was 133." */
function isBy(context: SentenceContext, at: number, number: number): boolean {
  const isPlain = at === number - 1 && isWord(context, at, 'was is') && !context.tokens[number + 1]?.capital;
  const isThen = wordAt(context, at - 2) === 'ago' || context.figures.some(({ kind, next }) => kind === 'date' && next === at - 1);
  const isDated = wordAt(context, at - 1) === 'it' && isThen;
  return isPlain && (isDated || isWord(context, context.first, 'by within then'));
}

/** The token of the words before a number that stand for a count; null where there are none, or another number is nearer. */
function anaphorBefore(context: SentenceContext, { first }: NumberFigure): number | null {
  // "before the figure of 84 was given"
  const isOf = wordAt(context, first - 1) === 'of' && isWord(context, first - 2, NOUNS) && isWord(context, first - 3, 'the a');
  if (isOf) return first - 2;
  if (!isWord(context, first - 1, LEADS)) return null;
  let changes = false;
  let object = first - 2;
  while (isWord(context, object, MORE_OR_LESS)) object -= 1;
  for (let at = first - 1; at >= Math.max(context.first, first - REACH); at -= 1) {
    if (context.figures.some((figure) => figure.kind === 'count' && at >= figure.first && at < figure.next)) return null;
    if (isWord(context, at, CHANGES) || isBy(context, at, first)) changes = true;
    const isDefinite = isWord(context, at - 1, DEFINITE) || wordAt(context, at - 1).endsWith("'s");
    // "put the figure lower, at 95"
    const isPut = at === object && isWord(context, at - 2, 'put puts');
    // "raised the figure to 169"
    const isChanged = at === first - 2 && wordAt(context, first - 1) === 'to' && isWord(context, at - 2, CHANGED);
    if (isWord(context, at, NOUNS)) return isDefinite && (isPut || isChanged || isWord(context, at + 1, PREDICATES)) ? at : null;
    // "lowered it to 95", "puts it at 95", "put it lower, at 95", "it has risen to 93"
    const isObject = at === object && isWord(context, at - 1, at === first - 2 ? PUT_OR_CHANGES : 'put puts');
    if (isWord(context, at, PRONOUNS) && (changes || isObject)) return at;
  }
  return null;
}

/** How far behind a number whose it is may stand, in tokens: "169 Ruritanians", "13 army troops". */
const REACH_OF_WHOSE = 2;

/** Which of several counts is told anew: "60 Ruritanians and 13 troops were killed. Officials raised the figure to 169 Ruritanians." */
function toldOf(context: SentenceContext, { next }: NumberFigure, told: readonly Given[]): Given | undefined {
  const whose = context.populations.find(({ first }) => first >= next && first < next + REACH_OF_WHOSE)?.value.id;
  // "raised the figure to 72, including soldiers" is no longer of the same people.
  if (told.length === 1) return hasWord(context, 'including included counting overall altogether', next) ? undefined : told[0];
  return told.find(({ population }) => population === whose);
}

/** The count just told, of the sentence before or of this one before a token; null where there is none, or several. */
function countBefore(reading: Reading, token: number, figure: NumberFigure): Given | null {
  const { context } = reading;
  const here = context.figures.filter(({ kind, first }) => kind === 'count' && first < token);
  const told = countsUpTo(reading, here.length > 0 ? context.next : context.first);
  const [first] = told;
  const counts = here.length || first?.ofSentence;
  // "Four gunmen killed 60 people. The number is 133 now.": of those whom it befell
  const tolls = told.filter(({ measure }) => measure.measure.populations === true);
  const counted = tolls.length > 0 ? tolls : told;
  const [one] = counted;
  const isOfOne = one && counted.every(({ measure }) => measure.measure === one.measure.measure);
  if (!isOfOne || told.length !== counts) return null;
  // "It has 4,000 members, families included. Officials put it at 2,000.": how strong a group is, however it is counted
  const isOfGroup = one.measure.measure.about === 'organisation';
  const all = counted.find(({ population }) => population === 'all') ?? (isOfGroup ? { ...one, population: 'all' } : null);
  return all ?? (isWord(context, token, 'figure number count') ? (toldOf(context, figure, told) ?? null) : null);
}

/**
 * "The attack killed 60 people. The figure was revised to 133": a count told anew of what the one before has counted.
 * @returns the one before; null where the sentence speaks of another event, place or year, or what it goes on with is not clear
 */
function goneOnWith(reading: Reading, figure: NumberFigure): Given | null {
  const { context, mentions, signs } = reading;
  const at = figure.kind === 'count' ? anaphorBefore(context, figure) : null;
  const before = at === null ? null : countBefore(reading, at, figure);
  const entity = before?.subject.entity;
  const measure = before?.measure.measure;
  // What a group has done has a place and a time of its own, how many it has been put at goes on.
  if (!before || !entity || !measure || !isPutAnew(before)) return null;
  const isElsewhere =
    mentions.some((mention) => mention.entity.kind === 'event' && mention.entity !== entity && measure.about === 'event') ||
    // "Air strikes halved the number to 1,500": how many are in a group is told of without an event.
    signs().some((sign) => (measure.about === 'event' || isSpot(sign)) && !belongsTo(context, sign, entity)) ||
    tellsOfOtherYear(context, [entity]);
  return isElsewhere ? null : before;
}

/** "It had risen to 93": the count that the text has just been speaking of. */
function echoed({ context, given, block }: Reading, figure: NumberFigure): Given | null {
  const toll = given.findLast(({ measure }) => measure.hit.value.cue.role === 'label');
  // "300 Ruritanians were to come. That number has risen to 574": what a paragraph has counted itself is nearer.
  const isNear = toll && (toll.block === block || context.first === 0);
  if (!isNear || figure.kind !== 'count') return null;
  // "It reached 137 on 24 March"
  if (isWord(context, figure.first - 1, 'reached hit passed') && isWord(context, figure.first - 2, 'it figure number count tally'))
    return toll;
  if (!isWord(context, figure.first - 1, 'to at')) return null;
  let isChange = false;
  for (let at = figure.first - 2; at >= Math.max(context.first, figure.first - 8); at -= 1) {
    const word = wordAt(context, at);
    if (isOneOf(word, 'risen rose rises climbed increased grown stands stood jumped fell fallen revised')) isChange = true;
    if (isChange && isOneOf(word, 'it figure number count tally that')) return toll;
  }
  return null;
}

/** "A report put the figure at 4,000": another answer to what the count before said. */
function putAt({ context, given, block }: Reading, { kind, first }: NumberFigure): Given | null {
  const isPut =
    kind === 'count' &&
    wordAt(context, first - 1) === 'at' &&
    isWord(context, first - 2, 'figure number total toll') &&
    isWord(context, first - 3, 'the that its their') &&
    isWord(context, first - 4, 'put puts putting estimate estimates estimated');
  // A new paragraph may mean any count of those before.
  const last = given[given.length - 1];
  return isPut && last && (last.block === block || last.measure.measure.about === 'organisation') ? last : null;
}

/** What somebody does who gives a number, and how long such a sentence is, in tokens. */
const SAYING = 'says said counts counted reports reported gives gave';
const LONGEST_ANSWER = 6;

/** What says nothing, though something can be read on it. */
const SIGNS = 'clock sign label rule+ scale meter display board thermometer calendar';

/** "One agency speaks of 60 dead. The ministry says 73.": another answer, by somebody else, to what the sentence before has counted. */
function saidToo(reading: Reading, { kind, first, next }: NumberFigure): Given | null {
  const { context } = reading;
  // "On Wednesday officials spoke of 95, and before that of 103."
  const isSpoken = wordAt(context, first - 1) === 'of' && isWord(context, first - 2, 'speak spoke speaks spoken');
  const ends = next >= context.next - 1 || (isSpoken && wordAt(context, next) === ',');
  const isShort = first - context.first <= LONGEST_ANSWER;
  const isSaid = isWord(context, first - 1, SAYING) || isSpoken;
  if (kind !== 'count' || !ends || !isShort || !isSaid || hasWord(context, SIGNS)) return null;
  const told = countsUpTo(reading, context.first);
  const [one] = told;
  const isAnew = one && (isPutAnew(one) || (isSpoken && one.measure.measure.on_site === true));
  return isAnew && told.length === 1 && one.ofSentence === 1 && one.population === 'all' ? one : null;
}

/** What somebody arrives at who counts a group, what goes on about it, and how far into its sentence it may stand, in tokens. */
const ESTIMATES = 'estimate estimates assessment assessments';
const REACHING = 'is are was were put puts range ranges vary varies go goes run runs say says suggest suggests stand stands :';
const REACH_OF_ESTIMATE = 5;

/** "It has 4,000 fighters. Other estimates range from 1,500 to 2,200.": another answer to how strong a group is. */
function estimatedToo(reading: Reading, { kind, first }: NumberFigure): Given | null {
  const { context } = reading;
  const from = context.first;
  const at = findWords(context, ESTIMATES, from, Math.min(from + REACH_OF_ESTIMATE, first))[0];
  const isOf =
    at !== undefined &&
    isWord(context, at + 1, REACHING) &&
    isWord(context, first - 1, 'is are was were at from between : say says suggest suggests');
  if (kind !== 'count' || !isOf || first - at > REACH) return null;
  const [one] = countsUpTo(reading, from);
  return one?.measure.measure.about === 'organisation' && one.population === 'all' ? one : null;
}

/** How a group is told to have so many, without saying of whom, and how long such a sentence may go on, in tokens. */
const HAVING = 'has had commands commanded fields fielded numbers counts';
const REACH_OF_HAVING = 3;

/** "It had 1,500 fighters when the capital fell. It now has about 4,000.": the same, told anew of the same group. */
function hasToo(reading: Reading, { kind, first, next }: NumberFigure): Given | null {
  const { context } = reading;
  const isOf = kind === 'count' && isWord(context, first - 1, HAVING) && context.next - next <= REACH_OF_HAVING;
  const isGroup = context.names.some(
    (hit) => hit.value.kind === 'group-word' && hit.next <= first - 1 && first - 1 - hit.next < REACH_OF_HAVING,
  );
  // "It now has 4,000 on its list"
  const ends = isWord(context, next, '. now today left ; ,');
  if (!isOf || !isGroup || !ends) return null;
  const [one] = countsUpTo(reading, context.first);
  return one?.measure.measure.about === 'organisation' && one.population === 'all' ? one : null;
}

/** "13 troops died there. So did 170 civilians.": others to whom the same happened. */
function soDid(reading: Reading, { kind, first }: NumberFigure): Given | null {
  const { context } = reading;
  const isSo =
    kind === 'count' &&
    first === context.first + 2 &&
    wordAt(context, context.first) === 'so' &&
    isWord(context, first - 1, 'did were have');
  const told = countsUpTo(reading, context.first);
  const [one] = told;
  return isSo && one?.measure.measure.populations && told.length === 1 ? { ...one, population: 'all' } : null;
}

/** The count of an earlier sentence that "it" or "the figure" stands for before a number: a toll, the one just told, or the last that is put anew. */
export const countByAnaphor = (reading: Reading, figure: NumberFigure): Given | null =>
  echoed(reading, figure) ??
  goneOnWith(reading, figure) ??
  putAt(reading, figure) ??
  saidToo(reading, figure) ??
  estimatedToo(reading, figure) ??
  hasToo(reading, figure) ??
  soDid(reading, figure);
