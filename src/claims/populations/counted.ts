import { isOneOf, type NumberFigure } from '../../text/index.ts';
import type { Entity } from '../lexicon.ts';
import { isMoreThanWhole } from '../measures/included.ts';
import { startsAmong } from '../measures/passive-measure.ts';
import { isWholeOfCount } from '../measures/whole-of-count.ts';
import type { Previous } from '../reading.ts';
import { startsPlacedCount } from '../subjects/candidate.ts';
import { SELVES } from '../words/grammar-words.ts';
import { otherAnswerAt } from '../words/inserted.ts';
import { type NounPhrase, ofThemEnd } from '../words/noun-phrase.ts';
import { countAt, hasPhrase, hasWord, isTollVerb, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { countsHouseholds } from './counted-with.ts';
import { isDoers, REACH_OF_DEED } from './doers-of-held.ts';
import type { Leaning } from './leaning.ts';
import { isLossOfSome } from './loss.ts';
import { isPartly } from './partly.ts';
import type { PopulationReading } from './population.ts';
import { isRegional } from './regional.ts';
import { isTotal } from './restated.ts';
import { areSomeOfGroup } from './some-of-group.ts';

/** How far "and many more" may stand behind a count. */
const REACH_OF_MORE = 10;

/** How far what became of the others may stand from them: "and many more have been injured". */
const REACH_OF_FATE = 3;

/** "killing 13 others and himself" */
const BESIDES_ONESELF: readonly string[] = SELVES.split(' ').map((self) => `others and ${self}`);
const REACH_OF_ONESELF = 5;

/** "killing himself and 13 others", "himself, and 13 others" */
function isBehindSelf(context: SentenceContext, { first }: NumberFigure): boolean {
  const and = wordAt(context, first - 1) === 'and' ? first - 2 : first - 1;
  return isWord(context, wordAt(context, and) === ',' ? and - 1 : and, SELVES);
}

/** Relatives of somebody named before. */
const KIN = 'son+ daughter+ brother+ sister+ cousin+ nephew+ wife wives';

/** How far behind "members" "of one family" may go, in tokens. */
const REACH_OF_FAMILY = 4;

/** People who are counted by their work, or by whom they are to those who did it. */
const OFFICES =
  'women relative+ accomplice+ helper+ leader+ policemen policewomen officer+ official+ guard+ manager+ director+ lawyer+ journalist+ blogger+ reporter+ doctor+ employee+ staff minister+ prosecutor+ judge+ inspector+ firefighter+ firemen';

/** What those did who helped. */
const HELPED =
  'aiding assisting abetting helping financing funding sheltering complicity transferring sending renting letting selling supplying providing lending hiding harbouring harboring transporting driving failing neglecting';

/** "2,461 troops died in the war, 13 of them in the bombing": all that an event has killed of a wider whole. */
function isOfWider(context: SentenceContext, { next }: NumberFigure, { subject }: Previous, entity: Entity | null): boolean {
  const end = ofThemEnd(context, next);
  return entity !== null && subject.entity !== entity && end !== null && isWord(context, end, 'in at during were died');
}

/** How far a count may stand from the noun that it leaves out. */
const REACH_OF_NOUN = 4;

/** "Of the 143 dead, 110 …", and not "the families of the 13 soldiers and 169 civilians killed" */
function isOfWhole(context: SentenceContext, { figure }: Previous): boolean {
  const of = figure.first - 2;
  const before = of > context.first ? context.tokens[of - 1] : undefined;
  const isOfNoun = before?.kind === 'word' && !isOneOf(before.lower, 'some many most all none several few half');
  return isWord(context, figure.first - 1, 'the those') && wordAt(context, of) === 'of' && !isOfNoun;
}

/** "Of some 150 wounded who came in, 16 died": a sentence that begins with a number of the hurt, of whom the next is a part. */
function isOfNumber(context: SentenceContext, { first }: NumberFigure): boolean {
  const whole = wordAt(context, context.first) === 'of' ? countAt(context, context.first + 1) : undefined;
  const isNext = whole !== undefined && whole.next < first && isWord(context, first - 1, ', and');
  return isNext && hasWord(context, 'wounded injured hurt patients', whole.next, first) && !hasWord(context, ';', whole.next, first);
}

/** "At least 12 were couples who died": who some of them were, before what became of them. */
function isDescribed(context: SentenceContext, { first, next }: NounPhrase, cue: number): boolean {
  return first === next && isWord(context, next, 'were are was is') && hasWord(context, 'who whose that', next + 2, cue);
}

/** What people had been before, which not all were. */
const FORMER = 'worked served helped assisted interpreted lived fought studied collaborated';

/** "13 Ruritanians who had worked for the army" */
const isOfFormer = (context: SentenceContext, at: number): boolean =>
  wordAt(context, at) === 'who' && isWord(context, at + 1, 'had have once') && isWord(context, at + 2, FORMER);

/** "two people at the entrance and many more in the hall": not all of them; "and many more injured" are others. */
function goesOn(context: SentenceContext, from: number): boolean {
  for (let at = from; at < from + REACH_OF_MORE; at += 1) {
    const isMore =
      wordAt(context, at) === 'and' && isWord(context, at + 1, 'many dozens several') && isWord(context, at + 2, 'more others');
    if (isMore) return !context.cues.some(({ first, value }) => isTollVerb(value) && first >= at + 3 && first < at + 3 + REACH_OF_FATE);
  }
  return false;
}

/** "soldiers were killed and 15 wounded", "soldiers were killed; 15 were wounded": nothing but a verb and "and" stands between the noun before and the count. */
function isBare(context: SentenceContext, { phrase, population, figure }: Previous, { first }: NumberFigure): boolean {
  // "45 soldiers were wounded; 13 died", but not "six of them children; 45 were wounded", "including six children; 45 were wounded"
  const isIncluded = isWord(context, figure.first - 1, 'including them whom');
  const isWhole = !population.startsWith('other:') && !phrase.partitive && !isIncluded && wordAt(context, figure.next) !== 'of';
  if (!isWord(context, first - 1, isWhole ? 'and ;' : 'and') || first - phrase.next > REACH_OF_NOUN) return false;
  for (let at = phrase.next; at < first - 1; at += 1) if (context.tokens[at]?.kind !== 'word') return false;
  return true;
}

/** "Three children were killed, and eight more wounded": more of the same people. */
const areMoreOfThem = (context: SentenceContext, { phrase, population }: Previous, { first, next }: NumberFigure): boolean =>
  wordAt(context, next) === 'more' &&
  wordAt(context, first - 1) === 'and' &&
  first - phrase.next <= REACH_OF_NOUN &&
  population !== 'all' &&
  !population.startsWith('other:') &&
  context.cues.some((hit) => hit.first === next + 1);

/** "Three people more were charged": on top of others. */
const isMoreOf = (context: SentenceContext, { first, next }: NounPhrase): boolean =>
  next > first && [next - 1, next].some((at) => at > first && wordAt(context, at) === 'more' && wordAt(context, at + 1) !== 'than');

/** "A second group of six gunmen": one of several groups. */
const isOneGroup = (context: SentenceContext, { first }: NumberFigure): boolean =>
  wordAt(context, first - 1) === 'of' &&
  isWord(context, first - 2, 'group team band wave squad gang') &&
  isWord(context, first - 3, 'first second third other another next');

/** "(two people from) Springfield", "the country", "her village": where somebody is from. */
const isHome = (context: SentenceContext, at: number): boolean =>
  context.tokens[at]?.capital === true ||
  (isWord(context, at, 'the that his her their our this') &&
    isWord(context, at + 1, 'country republic region province city town village district'));

/** What somebody does who was near, and what a picture does. */
const SAW = 'saw sees noticed spotted';
const SAW_OR_SHOWS = `${SAW} show shows showed showing`;

/** Those whom police hold, and what a court then does to some of them. */
const HELD = 'detained arrested held captured caught detainees';
const CHARGED = 'charged remanded arraigned indicted';

/**
 * Whose count it is, seen with the count before it: a part of a whole is not the whole, whatever its noun.
 * @param named what its noun phrase says
 * @param entity the event it is about
 */
export function countedPopulation(
  context: SentenceContext,
  figure: NumberFigure,
  phrase: NounPhrase,
  named: PopulationReading,
  { part, joined, listed, measure }: Leaning,
  previous: Previous | null,
  entity: Entity | null,
): string {
  if (!measure) return 'all';
  // "a man and his two sons", "a father and two sons", "three members of one family"
  const isOfFamily = wordAt(context, phrase.next) === 'of' && hasWord(context, 'family', phrase.next, phrase.next + REACH_OF_FAMILY);
  // "a country's sons and daughters" are a population of their own.
  const isOfCountry = named.id !== 'all' && !named.id.startsWith('other:');
  const isKin = isWord(context, figure.first - 1, 'his her') || (isWord(context, phrase.next - 1, KIN) && !isOfCountry) || isOfFamily;
  const sameMeasure = previous?.measure?.measure.id === measure.measure.id;
  if (!measure.measure.populations) {
    // "64 other bombs" are counted beside the event's own.
    const isBeside =
      isWord(context, phrase.first, 'other others more further additional another') ||
      isMoreOf(context, phrase) ||
      isOneGroup(context, figure) ||
      isWord(context, figure.first - 1, 'further another other remaining') ||
      wordAt(context, figure.first) === 'another';
    // "She saw three gunmen", "a video shows one": those whom somebody could see.
    const isSeen =
      measure.measure.on_site === true &&
      figure.quantity.modifier === 'exact' &&
      (isWord(context, figure.first - 1, figure.quantity.stated === 1 ? SAW_OR_SHOWS : SAW) ||
        // "Three gunmen were seen on the stairs"
        (isWord(context, phrase.next, 'were was') && isWord(context, phrase.next + 1, 'seen spotted noticed filmed')));
    // "seven others are accused: two sold a car, one let a flat"
    const isOfPart = measure.shared && previous?.population === 'other:part';
    // "Eight are in custody, including four accused of carrying it out": all who did it.
    const isDoer = isDoers(context, measure);
    const isPart = (part || listed || isOfPart) && sameMeasure && !isDoer;
    // "two of its members" are two, not a part of somebody counted before.
    const isOwn =
      isWord(context, figure.next, 'of') &&
      (isWord(context, figure.next + 1, 'its') || isWord(context, figure.next + 2, 'countrymen compatriots'));
    // "11 were detained, four of whom took part": all who took part.
    const isAnother = isWord(context, figure.next + 1, 'whom them') && previous !== null && !sameMeasure;
    const isEvery = wordAt(context, figure.first) === 'all' || wordAt(context, figure.first - 1) === 'all';
    // "Four of the accused were the gunmen": all who were
    const isAllOfThem = measure.hit.value.cue.role === 'passive' && wordAt(context, measure.hit.next - 2) === 'the';
    // "Four of those arrested were charged": all who were
    const isOfHeld =
      hasWord(context, HELD, figure.next, measure.hit.first) && hasWord(context, CHARGED, measure.hit.first, measure.hit.next);
    const isPartitive = !isEvery && !isAllOfThem && !isOfHeld && (phrase.partitive || named.id === 'other:part') && !isOwn && !isAnother;
    // "One gunman shot 20 people", "One blast was at noon, one later": one of them, where "a lone gunman" would be all.
    const isOneOfThem =
      figure.first === context.first &&
      wordAt(context, figure.first) === 'one' &&
      (measure.measure.on_site === true || hasWord(context, 'one another second other', figure.next));
    // "Two policemen were charged": who they are says that they are not those who did it.
    const isOffice = isWord(context, phrase.next - 1, OFFICES) && phrase.first < phrase.next;
    // "a dozen accused of aiding the gunmen" did not do it themselves.
    const isHelp = hasWord(context, HELPED, measure.hit.next, measure.hit.next + REACH_OF_DEED);
    if (measure.measure.about === 'organisation' && countsHouseholds(context, phrase.next)) return 'other:households';
    // "Two brothers detonated their vests" are all who did; "a man and two brothers" are not.
    const isAlone = !isOfFamily && (figure.first === context.first || isWord(context, figure.first - 1, 'that'));
    return (isKin && !isAlone) ||
      isBeside ||
      isSeen ||
      isPart ||
      isPartitive ||
      isOneOfThem ||
      isOffice ||
      isHelp ||
      isRegional(context, figure, phrase, measure, entity) ||
      (measure.measure.about === 'organisation' && areSomeOfGroup(context, phrase))
      ? 'other:part'
      : 'all';
  }
  if (previous && sameMeasure && isOfWider(context, figure, previous, entity)) return previous.population;
  const isApart = startsPlacedCount(context, figure.first);
  // "two of the 84 dead", "one of 84 who died", "16 of 182 injured"
  const isOfWhich =
    (wordAt(context, figure.first - 1) === 'the' && wordAt(context, figure.first - 2) === 'of') || isWholeOfCount(context, figure);
  const isWhole = measure.hit.value.cue.role === 'label' || isTotal(context, figure.first) || isOfWhich;
  // "One of the gunmen killed 20 people": what some of them did.
  const isOfSome =
    previous?.population === 'other:part' &&
    previous.measure?.measure.populations !== true &&
    previous.phrase.next > previous.phrase.first &&
    measure.hit.value.cue.role === 'active' &&
    measure.hit.first === previous.phrase.next;
  const isLoss = isLossOfSome(context, measure, entity);
  const isPartOfWhole =
    isKin ||
    isOfSome ||
    isLoss ||
    (!measure.measure.anywhere && isOfNumber(context, figure)) ||
    isPartly(context, figure, phrase, measure, entity) ||
    (listed && sameMeasure && named.id === 'all') ||
    (joined && previous !== null && isOfWhole(context, previous)) ||
    (part && previous !== null && named.id === previous.population) ||
    // "Forty of the dead had wounds, while 45 died of smoke": a part goes on as a part.
    (previous?.population === 'other:part' && phrase.first === phrase.next && sameMeasure && !isWhole && !isApart) ||
    isDescribed(context, phrase, measure.hit.first) ||
    isOfFormer(context, phrase.next) ||
    // "six people from Springfield"
    (!measure.measure.anywhere && wordAt(context, phrase.next) === 'from' && isHome(context, phrase.next + 1)) ||
    goesOn(context, phrase.next);
  if (isPartOfWhole) return 'other:part';
  if (hasPhrase(context, BESIDES_ONESELF, figure.next, figure.next + REACH_OF_ONESELF)) return 'other:rest';
  if (named.id !== 'all') return named.id;
  // "killing himself and 13 others"
  if (isBehindSelf(context, figure)) return 'other:rest';
  // "12 soldiers were killed and 15 wounded": the noun is left out, and is the same.
  const isNounless = phrase.first === phrase.next && !isMoreThanWhole(context, figure);
  if (previous && !sameMeasure && isNounless && isBare(context, previous, figure)) return previous.population;
  if (previous && !sameMeasure && areMoreOfThem(context, previous, figure)) return previous.population;
  // "60 Ruritanians, and by some counts as many as 170, died": the same people
  if (previous && phrase.first === phrase.next && otherAnswerAt(context, previous.phrase.next)?.first === figure.first)
    return previous.population;
  const isRest =
    joined &&
    previous !== null &&
    previous.population !== 'all' &&
    sameMeasure &&
    isWord(context, phrase.next - 1, 'others more other people');
  return isRest ? 'other:rest' : part || startsAmong(context, phrase.next) ? 'other:part' : 'all';
}
