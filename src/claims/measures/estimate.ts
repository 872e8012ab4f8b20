import { isDateFigure, isOneOf, type NumberFigure } from '../../text/index.ts';
import type { NounPhrase } from '../words/noun-phrase.ts';
import { halfOf, hasWord, isWord, lineOpening, type SentenceContext, wordAt } from '../words/sentence-context.ts';

/** What nobody takes for the strength of a group: "put the group at 5" is of something else. */
const LEAST_STRENGTH = 50;

/** How somebody gives a number: "The council counted 2,000 in 2018", "One report gave 1,500", "The council says 4,000". */
const SAYING = 'say says said';
const GIVING = 'counted counts gave gives given estimated estimates reckoned reckons suggested suggests named names';
const GIVING_AT = 'put puts estimated estimates estimate reckoned set stood stands stand placed given it group figure number them strength';
export const GOING_TO = 'grew grown shrank shrunk down up risen rose fallen fell swelled swollen dropped dwindled reduced expanded it';
export const GOING_FROM = 'went grew shrank rose fell swelled dropped range ranges ranged vary varies varied anywhere down up';
export const HAVING = 'has had have numbers numbered commands commanded fields fielded boasts boasted';
const HAVING_FOR = 'it they group branch affiliate still now then believed thought said estimated reported known';

/** The word right before a number, and what has to stand before that for a strength to be given. */
const GIVEN: ReadonlyMap<string, string> = new Map([
  ['of', 'spoke speaks speak spoken talked talks talk figure estimate estimates number total strength'],
  ['with', 'reckon reckons reckoned'],
  ['are', 'there'],
  ['were', 'there'],
]);
/** And for it to change, of the group's own. */
const CHANGED: ReadonlyMap<string, string> = new Map([
  ['to', GOING_TO],
  ['from', GOING_FROM],
  ['between', GOING_FROM],
]);

/** Who is counted, where more than a number is given. */
const MEN = 'men fighters members people militants persons strong';

/** What has happened to people, who are then no strength of a group. */
const GONE =
  'killed wounded injured died dead deaths casualties arrested detained captured jailed surrendered lost deserted defected fled escaped freed released charged prisoners victims meeting rally march';

/** How far from a number that may stand, in tokens. */
const REACH_OF_END = 7;

/** And for what it has, or what that comes to. */
const OWN = 'it they that this group branch affiliate number numbers strength membership total figure ranks';
const OWN_OR_ESTIMATES = `${OWN} estimates`;
const OWN_OR_HAVE = `${OWN} have has had`;

/** How far before a number what changes may stand, in tokens. */
const REACH_OF_CHANGE = 6;

/** "65 raids, down from 217": what changed is what the count before is of. */
const isApposed = (context: SentenceContext, at: number): boolean => isWord(context, at, 'down up') && wordAt(context, at - 1) === ',';

/** "The council says", "Officials say", not "The clock says" */
const isSpeaker = (context: SentenceContext, at: number): boolean =>
  context.tokens[at]?.capital === true || context.speakers.has(wordAt(context, at)) || isWord(context, at, 'they some others');

/** "put it at 2,000", "Its strength was put at 2,000", and not "the number of foreigners among them at 1,200", which is of a part. */
const isPutAt = (context: SentenceContext, before: number): boolean =>
  isWord(context, before - 1, 'was were is are been')
    ? isWord(context, before - 2, OWN_OR_HAVE)
    : isWord(context, before, GIVING_AT) && wordAt(context, before - 1) !== 'among';

/** "2018: 750 to 2,000": a line that begins with the time of its number. */
const isBehindTime = (context: SentenceContext, colon: number): boolean =>
  context.figures.some((figure) => isDateFigure(figure) && figure.first === lineOpening(context) && figure.next === colon);

/** Whether the words before a number, from its preposition back, are those with which a strength is given. */
function isGiven(context: SentenceContext, { first }: NumberFigure): boolean {
  // "vary between 2,000 and 4,000"
  const isRange = isWord(context, first, 'from between') && isWord(context, first - 1, GOING_FROM);
  const at = isRange ? first : first - 1;
  const before = isWord(context, at - 1, 'only just') ? at - 2 : at - 1;
  const lead = wordAt(context, at);
  const given = GIVEN.get(lead);
  if (given !== undefined) return isWord(context, before, given);
  const changed = CHANGED.get(lead);
  // "65 raids, down from 217", "Its raids fell to 217" are of something else.
  if (changed !== undefined)
    return (
      isWord(context, before, changed) && !isApposed(context, before) && hasWord(context, OWN_OR_ESTIMATES, before - REACH_OF_CHANGE, at)
    );
  if (lead === 'at') return isPutAt(context, before);
  if (lead === ':') return isBehindTime(context, at);
  if (isOneOf(lead, SAYING)) return isSpeaker(context, before);
  // "The ministry estimated 1,500"
  if (isOneOf(lead, GIVING) || wordAt(context, first) === 'estimated') return true;
  return isOneOf(lead, HAVING) && (isWord(context, before, HAVING_FOR) || wordAt(context, before) === 'to');
}

/** Whether a number can be the strength of a group: high enough, of people, in a part of its sentence that tells of nobody's end. */
export function canBeStrength(context: SentenceContext, figure: NumberFigure, phrase: NounPhrase): boolean {
  const { stated, low, high } = figure.quantity;
  const isMen = phrase.first === phrase.next || isWord(context, phrase.next - 1, MEN);
  const [from, to] = halfOf(context, figure);
  return (
    figure.kind === 'count' &&
    (stated ?? low ?? high ?? 0) >= LEAST_STRENGTH &&
    isMen &&
    !hasWord(context, GONE, Math.max(from, figure.first - REACH_OF_END), Math.min(to, figure.next + REACH_OF_END))
  );
}

/**
 * Whether a number is one that somebody gives of a group whose strength is spoken of: "The council counted 2,000 in 2018",
 * "Others put it at 4,000".
 */
export const isEstimateOf = (context: SentenceContext, figure: NumberFigure, phrase: NounPhrase): boolean =>
  canBeStrength(context, figure, phrase) && isGiven(context, figure);
