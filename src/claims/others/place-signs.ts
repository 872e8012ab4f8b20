import { isGenitive } from '../../text/index.ts';
import { capitalsEnd, hasCapital } from '../words/capitals.ts';
import { HARM } from '../words/date-verbs.ts';
import { DEFINITE, EVENT_NOUNS, INDEFINITE, SUPERLATIVES, WARS } from '../words/event-words.ts';
import { LOCATIVES, PHRASE_ENDS } from '../words/grammar-words.ts';
import { isInGroupName } from '../words/group-name.ts';
import { isCountry, isDemonym, isWide } from '../words/peoples.ts';
import { findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { type ForeignSign, placeAt } from './foreign-sign.ts';
import { labelledPlaces } from './labelled-place.ts';
import { ownedIn } from './owned.ts';
import { prosecutingIn } from './prosecuting.ts';
import { strickenIn } from './stricken.ts';
import { isHospitalOf, VENUES, venuesIn } from './venues.ts';

/** How far a superlative may stand before its place, in tokens. */
const REACH_OF_SUPERLATIVE = 8;

/** "flown to Springfield in Ruritania": a preposition behind the place where somebody was taken. */
export const isWayTo = (context: SentenceContext, at: number): boolean =>
  wordAt(context, at - 2) === 'to' && context.tokens[at - 1]?.capital === true;

const STREETS = 'lane avenue prospekt boulevard street';

/** "on Springfield Street" */
const isOnStreet = (context: SentenceContext, at: number): boolean =>
  context.tokens[at]?.capital === true && (isWord(context, at + 1, STREETS) || isWord(context, at + 2, STREETS));

/** "strikes on Springfield", "all 224 people on the Springfield", "into a crowd on Springfield Street", but not "on Monday" or "on the channel". */
const isPlacedOn = (context: SentenceContext, at: number): boolean =>
  EVENT_NOUNS.has(wordAt(context, at - 1)) ||
  isWord(context, at - 1, 'people passengers everyone everybody') ||
  isOnStreet(context, at + 1);

/** "in a Springfield", "in a Springfield minivan": a make of cars, which comes with an article. */
const isVehicle = (context: SentenceContext, first: number, next: number): boolean =>
  isWord(context, first - 1, 'a an') &&
  (isWord(context, next, 'car minivan van sedan hatchback pickup') ||
    context.tokens[next]?.kind !== 'word' ||
    PHRASE_ENDS.has(wordAt(context, next)));

/** What has a number for its name. */
const NUMBERED = 'section gate room ward hall terminal block building platform row pier hangar exit courtroom court line route highway';

/** "at Section 60", "in Ward 7": a part of a place that is spoken of, or of any. */
const isNumbered = (context: SentenceContext, first: number, next: number): boolean =>
  next === first + 1 && isWord(context, first, NUMBERED) && context.tokens[next]?.kind === 'number';

/** Whether a date stands at a token. */
const isDateAt = ({ figures }: SentenceContext, at: number): boolean =>
  figures.some(({ kind, first, next }) => kind === 'date' && at >= first && at < next);

/** What a headline in capitals may have behind "in" that is no place: "Victim Dies in Hospital", "Deadliest in Years". */
const NO_PLACES =
  'hospital+ custody court jail prison detention surgery care response protest mourning grief tears shock silence crowd+ history years decades weeks days hours minutes critical intensive';

/** Parts of a place, before its name, and how far behind their preposition they may stand, in tokens: "in the old diplomatic quarter of". */
const AREAS =
  'quarter quarters district districts centre center heart middle outskirts suburb suburbs east west north south streets gates port neighbourhood neighborhood part parts coast hills mountains valley capital';
const REACH_OF_AREA = 3;

/** What a place is called by the adjective of its country. */
const TOWNS = 'capital city town village port province region coast';

/** Who is asked what happened, and works somewhere else. */
const SCHOLARS = 'analyst+ expert+ professor+ researcher+ fellow+ lecturer+ scholar+ historian+ economist+ specialist+';

/** Words whose preposition leads to whom or what they are about, and not to where it was: "hinted at Ruritania", "interest in Ruritania". */
const ABOUT =
  'hint hints hinted hinting point points pointed pointing aimed directed anger angry furious interest interested trust trusts faith invest invested';

/** "in Springfield", "near the Ruritanian border": capitalised words after a preposition of place. */
function placesIn(context: SentenceContext): ForeignSign[] {
  const signs: ForeignSign[] = [];
  for (let at = context.first; at < context.next - 1; at += 1) {
    const locative = context.tokens[at]?.lower ?? '';
    // "explosions were heard over Springfield", but not "anger over Springfield"
    const isOver = locative === 'over' && isWord(context, at - 1, 'heard seen sky skies');
    // "a bomb between two stations", but not "talks between two towns"
    const isBetween = locative === 'between' && isWord(context, at - 1, 'bomb blast explosion train');
    if (!(isOver || isBetween || LOCATIVES.has(locative)) || (locative === 'on' && !isPlacedOn(context, at))) continue;
    // "an analyst at the Centre", "at least", and "born in Springfield", which is nothing but where somebody is from.
    if (
      isWord(context, at - 1, SCHOLARS) ||
      isWord(context, at - 1, ABOUT) ||
      isWord(context, at + 1, 'least most large') ||
      isWord(context, at - 1, 'born raised from planned plotted prepared organised organized recruited trained financed')
    )
      continue;
    let first = at + 1;
    while (
      first < context.next &&
      isWord(
        context,
        first,
        'the a an eastern western northern southern central north south east west northwest northeast southwest southeast northwestern northeastern southeastern southwestern city town capital village of province region downtown nearby state district neighboring neighbouring',
      ) &&
      !context.tokens[first]?.capital
    )
      first += 1;
    // "in the diplomatic quarter of Springfield", "in the east of Ruritania"
    const [area] = findWords(context, AREAS, first, first + REACH_OF_AREA);
    if (area !== undefined && wordAt(context, area + 1) === 'of' && context.tokens[area + 2]?.capital) first = area + 2;
    // "in the Ruritanian city of Springfield"
    if (isWord(context, first + 1, 'city town village province region port capital') && wordAt(context, first + 2) === 'of') first += 3;
    let next = first;
    while (next < context.next) {
      const token = context.tokens[next];
      const joined = token?.lower === '-' && token.glued && context.tokens[next + 1]?.capital;
      // "Toll in Springfield Attack Rises": a headline in capitals, where the place ends with the event.
      if ((!token?.capital && !joined) || (next > first && EVENT_NOUNS.has(token?.lower ?? ''))) break;
      next += 1;
    }
    // "in the War in Ruritania": wider than a place
    if (next === first || isWord(context, first, NO_PLACES) || isWord(context, next - 1, WARS) || isWord(context, at - 1, WARS)) continue;
    const noun = context.tokens[next];
    const isNoun =
      noun?.kind === 'word' &&
      !noun.capital &&
      !context.figures.some((figure) => figure.first === next) &&
      ![PHRASE_ENDS, INDEFINITE, DEFINITE].some((words) => words.has(noun.lower));
    const lastWord = wordAt(context, next - 1);
    const adjective = isNoun && isDemonym(context.peoples, lastWord) && !isCountry(context.peoples, lastWord);
    if (isWayTo(context, at)) continue;
    // Those hurt may die in any hospital, and a flat may be searched in any street of the town.
    const isStreet = isWord(context, next - 1, STREETS) && !(locative === 'on' && hasWord(context, HARM));
    if (isHospitalOf(context, at, next) || isStreet || isVehicle(context, first, next) || isNumbered(context, first, next)) continue;
    // "the deadliest attack in Ruritania", or on a continent: how far it looks around.
    if (isWide(context.peoples, wordAt(context, first)) && hasWord(context, SUPERLATIVES, at - REACH_OF_SUPERLATIVE, at)) continue;
    // "the first casualties in Ruritania since 2020"
    if (isWord(context, next, 'since') && hasWord(context, 'first most', at - REACH_OF_SUPERLATIVE, at)) continue;
    const isTime = context.figures.some((figure) => figure.kind === 'date' && first >= figure.first && first < figure.next);
    // "in the Ruritanian capital" is a place; "in the Ruritanian language" is none.
    if ((adjective && !isWord(context, next, TOWNS)) || isTime) continue;
    signs.push(placeAt(context, first, next));
  }
  return signs;
}

/** What can have the name of a place before it: where people gather, and who attacked them there. */
const PLACED = `${VENUES} shooter gunman gunmen bomber+ attacker+ killer+`;

/** "a Navy hospital corpsman": who works in one. */
const STAFF = 'corpsman corpsmen worker+ director doctor+ nurse+ chief head spokesman spokeswoman guard+ warder+ inmate+';

/** "a Springfield concert hall", "the Springfield metro": capitalised words before a noun for where people gather, or for a court. */
function attributivesIn(context: SentenceContext): ForeignSign[] {
  const signs: ForeignSign[] = [];
  // "on Springfield metro trains" has no determiner.
  for (const at of findWords(context, 'a an another the on', context.first, context.next - 2)) {
    const next = capitalsEnd(context, at + 1);
    if (next === at + 1 || isDemonym(context.peoples, wordAt(context, next - 1))) continue;
    // "the Springfield shooter"
    const isVenue =
      isWord(context, next, PLACED) ||
      context.names.some(({ value, first }) => first === next && value.kind === 'context' && value.entity.kind === 'event');
    // "the Springfield court" may be any court of the town.
    const isOther =
      isWord(context, at, 'a an another') && isWord(context, next, 'court hospital clinic prison') && !isWord(context, next + 1, STAFF);
    const isTime = context.figures.some(({ first, next: end }) => first < next && end > at);
    if ((isVenue || isOther) && !isTime) signs.push(placeAt(context, at + 1, next));
  }
  return signs;
}

/** What is done to a place: by anyone, or by what went off there ("explosions shook Springfield", but "the loss shook Springfield"). */
const BLOWS = 'struck strikes bombed bombs shelled shells raided hit hits stormed overran seized captured invaded besieged attacked';
const SHAKES = 'shook shake shakes rocked rock rocks rattled';
const BLOWS_OR_SHAKES = `${BLOWS} ${SHAKES}`;
const EXPLOSIONS = 'explosion+ blast+ bombing+ bomb+ earthquake quake';

/** "Ruritania struck Springfield and killed four": the object of a blow, unless people are. */
function struckIn(context: SentenceContext): ForeignSign[] {
  const signs: ForeignSign[] = [];
  for (const at of findWords(context, BLOWS_OR_SHAKES, context.first, context.next - 1)) {
    if (isWord(context, at, SHAKES) && !isWord(context, at - 1, EXPLOSIONS)) continue;
    let next = at + 1;
    while (next < context.next && context.tokens[next]?.capital) next += 1;
    const isPeople = isInGroupName(context, at + 1) || context.populations.some((hit) => hit.first < next && hit.next > at + 1);
    if (next > at + 1 && !isPeople) signs.push(placeAt(context, at + 1, next));
  }
  return signs;
}

/** "Springfield followed": a sentence that begins with the next place. */
function nextIn(context: SentenceContext): ForeignSign[] {
  const { tokens, first, next } = context;
  const isNext = tokens[first]?.capital && first + 1 < next && tokens[first + 1]?.lower === 'followed';
  return isNext ? [placeAt(context, first, first + 1)] : [];
}

/** "Springfield, May 2003 (14 dead); Shelbyville, June 2005 (9 dead)": the next of a list begins with its place. */
function itemsIn(context: SentenceContext): ForeignSign[] {
  return findWords(context, ';').flatMap((at): ForeignSign[] => {
    let next = at + 1;
    while (context.tokens[next]?.capital && context.tokens[next]?.kind === 'word' && !isDateAt(context, next)) next += 1;
    const isLabel = next > at + 1 && (isWord(context, next, ', (') || isDateAt(context, isWord(context, next, 'in on') ? next + 1 : next));
    return isLabel ? [placeAt(context, at + 1, next)] : [];
  });
}

/** Those who speak for one place, and count what happened there. */
const HEADS = 'mayor governor';

/** "Springfield's mayor", "the mayor of Springfield": whose town it is. */
function governedIn(context: SentenceContext): ForeignSign[] {
  return findWords(context, HEADS).flatMap((at): ForeignSign[] => {
    const isBehind = wordAt(context, at + 1) === 'of' && context.tokens[at + 2]?.capital === true;
    const place = isBehind ? at + 2 : at - 1;
    const isOwner = context.tokens[place]?.capital === true && isGenitive(wordAt(context, place));
    return isBehind || isOwner ? [placeAt(context, place, place + 1)] : [];
  });
}

/** What there are many of in a country, or in a town. */
const SPOTS =
  'town city village district region province country state suburb neighbourhood neighborhood hall theatre theater club venue station airport';

/** "in another town": whatever the events spoken of, where they were not. */
const elsewhereIn = (context: SentenceContext): ForeignSign[] =>
  findWords(context, 'another').flatMap((at): ForeignSign[] =>
    isWord(context, at - 1, 'in at') && isWord(context, at + 1, SPOTS)
      ? [{ first: at, next: at + 2, kind: 'venue', words: `another ${wordAt(context, at + 1)}` }]
      : [],
  );

/** Where a sentence says that something was: by name, or by what it calls the place. */
export const placeSigns = (context: SentenceContext): ForeignSign[] => [
  // Without a capital a place can be named only at the beginning.
  ...(hasCapital(context, context.first + 1)
    ? [...placesIn(context), ...attributivesIn(context), ...struckIn(context), ...itemsIn(context)]
    : []),
  ...venuesIn(context),
  ...elsewhereIn(context),
  ...nextIn(context),
  ...governedIn(context),
  ...strickenIn(context),
  ...ownedIn(context),
  ...labelledPlaces(context),
  ...prosecutingIn(context),
];
