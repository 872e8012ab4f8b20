import { isOneOf, type NumberFigure } from '../../text/index.ts';
import type { CueEntry } from '../lexicon.ts';
import { HARM } from '../words/date-verbs.ts';
import { CLAUSE_FOLLOWERS, COORDINATORS } from '../words/grammar-words.ts';
import { closingOf, endOfSome } from '../words/inserted.ts';
import { type NounPhrase, nounPhraseAfter } from '../words/noun-phrase.ts';
import type { Hit } from '../words/phrase-table.ts';
import { countAt, findWords, hasPhrase, hasWord, isTollVerb, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { endsIncluded } from './included.ts';
import { isBehindVerb } from './inverted.ts';
import { allowed, announced, COUNTED, figureAtToken, isAuxiliary, type MeasureReading, startsFigure } from './measure-reading.ts';
import { actsItself, goesOn, isComplement, ownVerb, tellsOfOthers } from './own-deeds.ts';
import { isWholeOfCount } from './whole-of-count.ts';

/** How far words may stand from the figure, in tokens. */
const REACH = 22;
/** How far before its number what has become so many may stand, in tokens. */
const REACH_OF_COUNT = 6;
/** How far "they" may stand from a semicolon. */
const REACH_OF_THEY = 7;
/** How far a verb may stand from those who did it, and what reading it so costs. */
const REACH_OF_DOER = 4;
const DOER = 2;
/** How far behind "whom" the verb may stand. */
const REACH_OF_WHOM = 8;
/** What each comma and each word on the way cost. */
const COMMA = 3;
const STEP = 0.4;
/** Where a predicate has been found, none farther off than this is looked for. */
const ENOUGH = 14;

/** How far a participle may stand from the count that it goes with, in tokens. */
const REACH_OF_NOUN = 4;

/** How far behind a whole the comma may stand that its part begins with, in tokens: "of the 300 people in the hall that night, two". */
const REACH_OF_WHOLE = 8;
/** Who was where it happened, and what says that they were. */
const THERE = 'people persons spectators concertgoers visitors guests worshippers mourners passengers';
const PRESENT = 'present inside there in at';

/** How far "were among" may stand behind those counted, in tokens. */
const REACH_OF_AMONG = 9;

/** How far the count of a relative clause may stand behind "that", in tokens. */
const REACH_OF_RELATIVE = 3;

const THEY = ['they were', 'they are'];

/** "12 soldiers killed General Smith says 12 soldiers …": how far "says" may stand where a headline ran into its text. */
const REACH_OF_SPEAKER = 5;

/** "shot dead concertgoers": whom somebody did it to. */
const hasPeopleBehind = ({ populations, tokens }: SentenceContext, next: number): boolean =>
  populations.some((hit) => hit.value.id === 'all' && hit.first === next && !tokens[next]?.capital);

/** A participle is a predicate when an auxiliary stands before it, or when its clause ends with it. */
function isPredicate(context: SentenceContext, hit: Hit<CueEntry>): boolean {
  // "paid to some of the hurt": a noun
  if (wordAt(context, hit.first - 1) === 'the' && !isWord(context, hit.first - 2, 'among amongst')) return false;
  // "according to hospitals": who says so
  if (wordAt(context, hit.first - 1) === 'according') return false;
  // "identified as citizens of Ruritania": who they are said to be
  if (isWord(context, hit.next - 1, 'identified named') && isWord(context, hit.next, 'as') && !isWord(context, hit.next + 1, 'of'))
    return false;
  // "thirty people nearly died"
  if (isWord(context, hit.first - 1, 'nearly almost narrowly')) return false;
  const isActive = context.cues.some(({ first, next, value }) => first <= hit.first && next === hit.next && value.cue.role === 'active');
  // "four gunmen have killed 137 people": what they did
  const isPerfect = isActive && isWord(context, hit.first - 1, 'has have had');
  // "One of the 13 had held a child in her arms"
  if (wordAt(context, hit.first) === 'held' && isWord(context, hit.first - 1, 'has have had')) return false;
  if (startsFigure(context, hit.next)) return isAuxiliary(context, hit.first) && !isPerfect;
  if (isAuxiliary(context, hit.first)) return true;
  if (isActive && hasPeopleBehind(context, hit.next)) return false;
  const after = wordAt(context, hit.next);
  return (
    after === '' ||
    CLAUSE_FOLLOWERS.has(after) ||
    // "four men stormed Springfield Hall": what they did, not what became of them
    (context.tokens[hit.next]?.capital &&
      (hit.value.measure.populations !== true || hasWord(context, 'say+ said', hit.next, hit.next + REACH_OF_SPEAKER))) ||
    hit.next - hit.first > 1 ||
    isDefinite(context, hit) ||
    isWord(context, hit.first, 'dead died dies die+ missing perished')
  );
}

/** "The families of the 13 soldiers killed met her": who they are, and then what is told of them. */
function isDefinite(context: SentenceContext, { first, next }: Hit<CueEntry>): boolean {
  const count = context.figures.findLast(({ kind, next: end }) => kind === COUNTED && end <= first);
  const isVerb =
    wordAt(context, next).endsWith('ed') ||
    isWord(context, next, 'will have has had would should might may could did do met spoke said told came went held stood');
  return isVerb && count !== undefined && first - count.next <= REACH_OF_NOUN && isWord(context, count.first - 1, 'the');
}

/** Words with which a clause of its own begins: what stands behind them is said of something else. */
const NEXT_CLAUSE = 'and or but , ; who whom which that when where while as after before since because than';

/** "one more person wounded in the attack has died": the main verb comes later, and the first one only says who they are. */
function isBeforeVerb(context: SentenceContext, { first, next, value }: Hit<CueEntry>, end: number): boolean {
  if (isAuxiliary(context, first)) return false;
  const verb = context.cues.find(
    (other) =>
      other.first > next &&
      other.first < end &&
      other.value.cue.role === 'passive' &&
      other.value.measure !== value.measure &&
      // "four men accused of it are being held": the charge says more than where they are.
      !value.cue.over?.includes(other.value.measure.id) &&
      isAuxiliary(context, other.first),
  );
  return (
    verb !== undefined &&
    !hasWord(context, NEXT_CLAUSE, next, verb.first) &&
    !context.figures.some((figure) => figure.first >= next && figure.first < verb.first)
  );
}

/**
 * "treated for wounds" is not "treated"; "the four men now in custody opened fire": who they are, before what they did,
 * unless what follows only says where ("died at the concert").
 */
function isReduced(context: SentenceContext, { first, next, value }: Hit<CueEntry>, phrase: NounPhrase): boolean {
  const others = context.cues.filter((other) => other.value.cue.role === 'passive' && other.value.measure !== value.measure);
  const isPartOfLonger = others.some((other) => other.first === first && other.next > next && allowed(context, other, phrase));
  return (
    isPartOfLonger ||
    (!hasWord(context, 'is are was were be been', first - 2, first) &&
      others.some((other) => other.first === next && !isWord(context, next, 'in at inside') && allowed(context, other, phrase)))
  );
}

/** "Four suspects in the attack that killed 137 people were remanded": where what is told of something on the way ends. */
function relativeEnd(context: SentenceContext, at: number): number | null {
  if (!isWord(context, at, 'that which')) return null;
  const isVerb =
    isWord(context, at + 1, 'left') ||
    context.cues.some(({ first, value }) => first === at + 1 && value.cue.role === 'active' && value.measure.populations === true);
  const count = context.figures.find(({ kind, first }) => kind === 'count' && first > at + 1 && first <= at + REACH_OF_RELATIVE);
  if (!count || !isVerb) return null;
  const { next } = nounPhraseAfter(context, count.next, false);
  const fate = isWord(context, next, 'dead injured wounded') ? next + 1 : next;
  const end = wordAt(context, fate) === ',' ? fate + 1 : fate;
  return isAuxiliary(context, end + 1) || isWord(context, end, 'appeared') ? end : null;
}

/** Only conjunctions stand between a noun phrase and the next figure. */
function joins(context: SentenceContext, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (figureAtToken(context, at)) return true;
    // "the thirteen soldiers and the 170 civilians who were killed"
    const isArticle = wordAt(context, at) === 'the' && figureAtToken(context, at + 1);
    if (!COORDINATORS.has(wordAt(context, at)) && !isArticle) return false;
  }
  return true;
}

/** Words after which nothing more is said of those counted ("5,000 people came to remember those killed"). */
function turnsAway(context: SentenceContext, at: number): boolean {
  const word = wordAt(context, at);
  const isOthers = isOneOf(word, 'many others dozens scores hundreds several') && isWord(context, at - 1, 'the and ,');
  const isThose = word === 'those' && wordAt(context, at - 1) !== 'among';
  return isOneOf(word, '; while but whereas') || isThose || (isOthers && !startsFigure(context, at));
}

/** "Four gunmen, 139 dead": the next item of a list in a line, which has no noun, says what it counts alone. */
function isBareItem(context: SentenceContext, at: number, phrase: NounPhrase): boolean {
  if (at !== phrase.next || phrase.first === phrase.next || wordAt(context, at) !== ',') return false;
  const item = countAt(context, at + 1);
  return item !== undefined && context.cues.some(({ first, value }) => first === item.next && isTollVerb(value));
}

/** "It has 2,000 members, and the army has killed …": the next clause has a subject of its own. */
function startsAnother(context: SentenceContext, at: number): boolean {
  return wordAt(context, at) === ',' && wordAt(context, at + 1) === 'and' && isWord(context, at + 2, 'the a an its his their');
}

/** "four men killed 137 people": whoever is counted did it, and another count is the object. */
function doers(context: SentenceContext, phrase: NounPhrase, at: number): MeasureReading[] {
  if (at - phrase.next >= REACH_OF_DOER) return [];
  return context.cues
    .filter(
      (hit) =>
        hit.first === at &&
        hit.value.cue.role === 'subject' &&
        (startsFigure(context, hit.next) || hasPeopleBehind(context, hit.next)) &&
        allowed(context, hit, phrase),
    )
    .map((hit) => announced(hit, DOER));
}

/** "two guards (at the gate) were among six people killed": what became of all is said of the part. */
export function startsAmong(context: SentenceContext, from: number): boolean {
  for (let at = from; at < from + REACH_OF_AMONG; at += 1) {
    if (isWord(context, at, 'was were are is')) return isWord(context, at + 1, 'among amongst');
    if (context.tokens[at]?.kind !== 'word' || figureAtToken(context, at)) return false;
  }
  return false;
}

/** Up to which token something may be said of those counted; what is said of a part is not said of the whole. */
function endOf(context: SentenceContext, { first }: NumberFigure, phrase: NounPhrase): number {
  const isBare = phrase.first === phrase.next;
  const lead = wordAt(context, first - 1);
  if (tellsOfOthers(context, phrase.next)) return phrase.next;
  // "Of the choir of 30, two are dead", "Of the 300 people present, two died"; "Of the 30 patients, two died" tells of both.
  const isOf = lead === 'of' || (lead === 'the' && wordAt(context, first - 2) === 'of');
  const isOfThere = isBare || isWord(context, phrase.next - 1, THERE) || isWord(context, phrase.next, PRESENT);
  if (isOf && isOfThere && wordAt(context, context.first) === 'of') {
    const [comma] = findWords(context, ',', phrase.next, phrase.next + REACH_OF_WHOLE);
    if (comma !== undefined) return comma;
  }
  // "100 of the 284 injured are still in hospital": only what stands right behind the noun is said of all.
  const isOfWhole = lead === 'the' && wordAt(context, first - 2) === 'of' && figureAtToken(context, first - 3);
  // "one of the four men whom a court had charged" describes the four.
  if (isOfWhole && !isWord(context, phrase.next, 'who whom')) return isBare ? phrase.next : phrase.next + 1;
  return Math.min(context.next, phrase.next + REACH);
}

/** "four men whom a court had charged": what others did to them. */
function objects(context: SentenceContext, phrase: NounPhrase, at: number): MeasureReading[] {
  if (at > phrase.next + REACH_OF_WHOM || wordAt(context, phrase.next) !== 'whom') return [];
  return context.cues
    .filter(
      (hit) => hit.first === at && hit.value.cue.role === 'active' && !startsFigure(context, hit.next) && allowed(context, hit, phrase),
    )
    .map((hit) => announced(hit, DOER));
}

/** How a count changes. */
const BECOMING = 'rose risen rises climbed climbs jumped grown grew increased raised revised';

/** "it is at 143", "the figure was 143" */
const isOfCount = (context: SentenceContext, first: number): boolean =>
  isWord(context, first - 1, 'to at is was') &&
  hasWord(context, 'it that this figure number count toll tally', first - REACH_OF_COUNT, first - 1);

/** "rose to 143, and 360 were hurt", "it is at 143 with 360 hurt": what stands behind is another count. */
const isWhatItBecomes = (context: SentenceContext, { first }: NumberFigure): boolean =>
  (wordAt(context, first - 1) === 'to' && isWord(context, first - 2, BECOMING)) || isOfCount(context, first);

/** "the last of the 94 who died were buried": what is told of the last is not told of all. */
export const isOfThoseWho = (context: SentenceContext, { first }: NumberFigure, { next }: NounPhrase): boolean =>
  wordAt(context, next) === 'who' && isWord(context, first - 1, 'the those') && wordAt(context, first - 2) === 'of';

/** "The man who killed 13 soldiers and 170 civilians has been arrested": a verb of one, whom the sentence began with. */
const isOfOne = (context: SentenceContext, { first, quantity: { stated } }: NumberFigure, at: number): boolean =>
  stated !== null &&
  stated > 1 &&
  wordAt(context, at - 1) === 'been' &&
  wordAt(context, at - 2) === 'has' &&
  hasWord(context, 'that which who', context.first, first) &&
  !hasWord(context, 'of', first - 1, first);

/** How far before "by" what was done may stand, in tokens. */
const REACH_OF_DEED = 12;

/** "137 were killed in the hall by four gunmen, and 180 injured": who did it, and what became of others. */
const isAgent = (context: SentenceContext, { first }: NumberFigure): boolean =>
  wordAt(context, first - 1) === 'by' && hasWord(context, HARM, first - REACH_OF_DEED, first - 1);

/** "137 people dead": words after the figure. Other counts on the way are passed only when joined to it. */
export function passives(context: SentenceContext, figure: NumberFigure, phrase: NounPhrase): MeasureReading[] {
  const readings: MeasureReading[] = [];
  let cost = 1;
  let from = phrase.next;
  let aside = false;
  let inner = false;
  let ofPart = false;
  let turned = false;
  const verb = ownVerb(context, phrase.next);
  const isActive = actsItself(context, phrase.next);
  const isBare = phrase.first === phrase.next;
  const isObject = isBare && wordAt(context, figure.first - 1).endsWith('ed');
  const isClosed = isBehindVerb(context, figure) || isAgent(context, figure);
  const becomes = isBare && isWhatItBecomes(context, figure);
  const isAmong = startsAmong(context, phrase.next);
  // "62 of 137 people killed were named": the participle says who the whole are.
  const isOfThose = isOfThoseWho(context, figure, phrase) || isWholeOfCount(context, figure);
  // "has 4,000 members, and has killed 13": what it has, and what it did.
  const isHad = isWord(context, figure.first - 1, 'has have had');
  // "left 137 people injured": what became of them stands right behind them.
  const isLeft = isWord(context, figure.first - 1, 'left leaves leaving');
  const isShot = isWord(context, figure.first - 1, 'shot shooting shoot shoots') && wordAt(context, phrase.next) === 'dead';
  const end = endOf(context, figure, phrase);
  for (let at = Math.max(phrase.next, figure.next); at < end; at += 1) {
    const word = wordAt(context, at);
    // "Four men were led in; by evening they were charged"
    if (word === ';' && hasPhrase(context, THEY, at, at + REACH_OF_THEY)) continue;
    if (turnsAway(context, at)) break;
    const closed = closingOf(context, at, end);
    if (closed !== null) {
      cost += COMMA;
      from += closed + 1 - at;
      at = closed;
      continue;
    }
    const told = endOfSome(context, at) ?? relativeEnd(context, at);
    if (told !== null) {
      cost += COMMA;
      from += told - at;
      at = told - 1;
      continue;
    }
    if (startsAnother(context, at) || isBareItem(context, at, phrase)) break;
    // "drew 6,000 people before gunmen opened fire": others did it.
    turned ||= isWord(context, at, 'before when until after');
    // "rose to 140 after a victim died": somebody who has not been spoken of.
    if (turned && isWord(context, at, 'a an another')) break;
    if (becomes && isOneOf(word, ', and with (')) break;
    // "137 people were killed, including three children, and 182 injured": what became of others.
    if (endsIncluded(context, figure, at)) break;
    // "treated 37, and three died": the object of a verb, and what became of others.
    if ((word === ',' && isObject) || (isHad && isOneOf(word, ', also'))) break;
    if (isClosed && isOneOf(word, ', and') && [at + 1, at + 2].some((next) => startsFigure(context, next))) break;
    const isComma = isOneOf(word, ', ( – —');
    if (isComma || word === 'including')
      aside = word === 'including' || isWord(context, at + 1, 'including among most mostly many some all as both mainly');
    // "26 people were arrested, among them the four accused": what is said of the part, unless an auxiliary goes back to all.
    inner = aside && (inner || figureAtToken(context, at));
    // "including four gunmen who were directly involved"
    ofPart = inner && !isComma && (ofPart || isOneOf(word, 'who whom that which'));
    // What they "who had come to hear a band" did is not what became of them.
    if (isComma || isOneOf(word, 'who which that')) cost += COMMA;
    if (figureAtToken(context, at) && !aside && !isAmong && !joins(context, from, at)) break;
    const isTheirs = (!verb && !inner) || at === phrase.next || (isAuxiliary(context, at) && !ofPart);
    for (const hit of context.cues) {
      if (hit.first !== at || hit.value.cue.role !== 'passive' || !isTheirs) continue;
      if (isActive && !isComplement(context, phrase.next, at) && !goesOn(context, at)) continue;
      // "thirty people gathered where many were killed"
      if (verb && hasWord(context, 'where which whom', phrase.next, at)) continue;
      const isSaid = (isLeft || isShot) && at === phrase.next;
      if (!isSaid && !isOfThose && (isReduced(context, hit, phrase) || isBeforeVerb(context, hit, end))) continue;
      if (!isPredicate(context, hit) || !allowed(context, hit, phrase) || isOfOne(context, figure, at)) continue;
      if (turned && hit.value.measure.populations !== true) continue;
      // "Twelve people were shot at", "were attacked": they did not do it.
      if (hit.value.measure.on_site && isWord(context, at, HARM) && isWord(context, at - 1, 'was were been being')) continue;
      readings.push(announced(hit, cost + (at - from) * STEP));
    }
    // "Two men who shot 137 people dead have been charged": what became of whoever did it
    if (isShot && at === phrase.next && readings.length > 0) break;
    readings.push(...objects(context, phrase, at), ...doers(context, phrase, at));
    if (context.cues.some((hit) => hit.first === at && hit.value.cue.role === 'active' && startsFigure(context, hit.next))) break;
    if (readings.length > 0 && at > phrase.next + ENOUGH) break;
  }
  return readings;
}
