import { isOneOf } from '../../text/index.ts';
import { HARM_OR_DEATH } from '../words/date-verbs.ts';
import { EVENT_NOUNS } from '../words/event-words.ts';
import { PHRASE_ENDS } from '../words/grammar-words.ts';
import { findWords, hasWord, isWord, type SentenceContext, wordAt, wordsAt } from '../words/sentence-context.ts';
import type { ForeignSign } from './foreign-sign.ts';

/** Where people are attacked, or die together. */
export const VENUES =
  'wedding mosque+ church+ churches school+ bus buses market+ hotel+ station+ synagogue+ temple+ university funeral shrine+ prison barracks checkpoint embassy airport train+ metro subway nightclub+ club disco+ discotheque+ mall theatre+ theater+ cinema stadium parliament bar pub restaurant cafe bank shop supermarket tower mine factory festival rally parade plane airliner jet helicopter ferry ship boat';

/** And what is one only where it is told of anew: "at a park", but not "in the park". */
const NEW_VENUES =
  'park playground office farm villa gym library museum beach resort garage gallery casino college kindergarten nursery dormitory hostel camp courthouse base post outpost village centre center store teahouse bakery warehouse plant bridge tunnel square street cemetery monastery convent seminary madrasa madrassa cathedral chapel pilgrimage marathon match game race fair carnival party circus zoo pool house building mansion concert consulate ministry newspaper tram theme ceremony procession picnic';

/** All of them. */
export const OTHER_VENUES = `${VENUES} ${NEW_VENUES}`;

/** What is said or done where those of another place are spoken of: "at a ceremony people remembered the 14 killed". */
const SPOKEN_THERE =
  'said says told put puts gave spoke remembered remember prayed held silence mourned mourn honoured honored paid laid lit read named announced memory';

const HOSPITALS = 'hospital+ clinic';
/** Whatever takes in the hurt, in a town of its own or not. */
export const CARING = `${HOSPITALS} institute infirmary`;
const OR_HOSPITALS = `${VENUES} ${HOSPITALS}`;
const OR_NEW = `${OR_HOSPITALS} ${NEW_VENUES}`;

/** What blasts do to a venue. */
const ROCKING = 'rocks rocked';
/** What stands before a venue. */
const LEADS = `in at on near inside outside against aboard into through attacked bombed stormed raided ${ROCKING}`;

/** Determiners of a venue. */
const LEADS_OR_OF = `${LEADS} of`;
const DETERMINERS = 'the a an another one two three several';

/** What is done to a hospital, and what is done in one. */
const BOMBS =
  'killed killing kills fire shot bomb+ bombed bomber+ bombing blast explosion exploded struck stormed attacked shelled airstrike missile+';
const CARE = 'died dies die treated taken brought condition remain remained recovering wounds';

/** Whether a hospital of the sentence is where something happened: those hurt anywhere may die in one. */
const isBlowToHospital = (context: SentenceContext): boolean => hasWord(context, BOMBS) && !hasWord(context, CARE);

/** What kinds of hospital there are, and who may die there of what happened elsewhere. */
const OF_HOSPITALS = "military city regional district central children's university emergency";
const BEDS = `${CARING} bed+ ward+`;
const ONE = 'man woman boy girl child teenager patient victim person one another';

/** "died in Springfield hospital", "a woman died at Springfield Hospital": whether a name that ends before `next` is that of where the hurt are. */
export function isHospitalOf(context: SentenceContext, at: number, next: number): boolean {
  const isPlain = isWord(context, next, CARING) || (isWord(context, next, OF_HOSPITALS) && isWord(context, next + 1, CARING));
  // "Thirty-eight died at Springfield Hospital" may tell of what happened there.
  const isDeathOfOne = isWord(context, at - 1, 'died dies') && isWord(context, at - 2, ONE);
  const isNamed = isWord(context, next - 1, CARING) && isDeathOfOne;
  // "from her bed in a hospital in Springfield": where one of those hurt speaks
  const isBehind = isWord(context, at - 1, BEDS) && !hasWord(context, HARM_OR_DEATH);
  return (isPlain || isNamed || isBehind) && !isBlowToHospital(context);
}

/** How many tokens may stand between a determiner and its venue ("at a crowded open-air market"). */
const REACH = 5;

/** Whether a noun phrase ends before a token: "on the train driver" is about no train. */
function endsPhrase({ tokens, next, figures }: SentenceContext, at: number): boolean {
  const token = tokens[at];
  return (
    at >= next ||
    !token ||
    token.kind !== 'word' ||
    token.capital ||
    // "at a school six gunmen killed 14"
    figures.some(({ first }) => first === at) ||
    PHRASE_ENDS.has(token.lower) ||
    EVENT_NOUNS.has(token.lower) ||
    isOneOf(token.lower, 'gate entrance hall building crush')
  );
}

/** "a bus was bombed": a venue that something was done to. */
const struckVenues = (context: SentenceContext): ForeignSign[] =>
  findWords(context, VENUES)
    .filter(
      (at) =>
        isWord(context, at - 1, 'a an another') &&
        isWord(context, at + 1, 'was were') &&
        isWord(context, at + 2, 'bombed attacked stormed struck hit shelled raided'),
    )
    .map((at) => ({ first: at, next: at + 1, kind: 'venue', words: wordsAt(context, at - 1, at + 1) }));

/** "the school, where 334 died", "a mosque in which 40 were shot" */
const scenes = (context: SentenceContext): ForeignSign[] =>
  findWords(context, VENUES)
    .filter((at) => {
      const next = isWord(context, at + 1, ',') ? at + 2 : at + 1;
      const isWhere = wordAt(context, next) === 'where' || (isWord(context, next, 'in at') && wordAt(context, next + 1) === 'which');
      return isWhere && isWord(context, at - 1, 'the a an') && context.figures.some(({ kind, first }) => kind === 'count' && first > next);
    })
    .map((at) => ({ first: at, next: at + 1, kind: 'venue', words: wordsAt(context, at - 1, at + 1) }));

/** "at a mosque", "on the packed train": a venue behind a preposition of place; whether it is another depends on the event asked about. */
export function venuesIn(context: SentenceContext): ForeignSign[] {
  const signs: ForeignSign[] = [...struckVenues(context), ...scenes(context)];
  for (const at of findWords(context, LEADS_OR_OF)) {
    // "the bombing of a cafe", but not "the owner of a cafe"
    if (wordAt(context, at) === 'of' && !EVENT_NOUNS.has(wordAt(context, at - 1))) continue;
    // "near the market": what stands beside an event is as definite as that.
    const isDefinite = !isWord(context, at + 1, 'a an another');
    // "Explosion rocks Springfield subway train", "in church", "at petrol station"
    const isBare = isWord(context, at, ROCKING) || isWord(context, at + 1, VENUES) || isWord(context, at + 2, VENUES);
    if (isDefinite && !isBare && (wordAt(context, at) === 'near' || !isWord(context, at + 1, DETERMINERS))) continue;
    const first = isBare ? at + 1 : at + 2;
    let noun = first;
    while (
      noun < first + REACH &&
      (context.tokens[noun]?.kind === 'word' || isWord(context, noun, '-')) &&
      !PHRASE_ENDS.has(wordAt(context, noun)) &&
      !isOneOf(wordAt(context, noun), isDefinite ? OR_HOSPITALS : OR_NEW)
    )
      noun += 1;
    // "on the train station": the last noun tells.
    while (isWord(context, noun + 1, isDefinite ? VENUES : OR_NEW)) noun += 1;
    const isNew = !isDefinite && isWord(context, noun, NEW_VENUES) && !hasWord(context, SPOKEN_THERE, noun + 1);
    const isVenue = isWord(context, noun, VENUES) || isNew || (isWord(context, noun, HOSPITALS) && isBlowToHospital(context));
    // "the funeral" is of those who died.
    // "face life in prison"
    const isTerm = isBare && isWord(context, noun, 'prison jail') && isWord(context, at - 1, 'life years months');
    if (!isVenue || isTerm || (isDefinite && isWord(context, noun, 'funeral rally parade')) || !endsPhrase(context, noun + 1)) continue;
    signs.push({ first, next: noun + 1, kind: 'venue', words: wordsAt(context, at + 1, noun + 1) });
  }
  return signs;
}
