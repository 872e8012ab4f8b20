import { isDateFigure, isOneOf, partsOf, type Quantity, quantityOf } from '../../text/index.ts';
import { EVENT_NOUNS, SUPERLATIVES } from '../words/event-words.ts';
import { countAt, findWords, hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { isOfAttack } from './bare-superlative.ts';

/** "the deadliest since the siege of 2004": what a superlative looks back to. */
interface Since {
  /** The token of "since". */
  readonly at: number;
  /** Null where it looks back to an event whose year is not known. */
  readonly year: number | null;
  readonly next: number;
}

/** "deadliest terror attack in more than a decade": the words, and for how many years it says so. */
export interface SuperlativeReading {
  readonly first: number;
  readonly next: number;
  /** Years that it looks back over; null where none are given. */
  readonly quantity: Quantity | null;
  readonly since: Since | null;
}

/** How far behind "since" its year or its event may stand, and how far behind a superlative "since", in tokens. */
const REACH_OF_YEAR = 7;
/** And behind one that begins with a count: "since 334 people, half of them children, were killed in a siege in 2004". */
const REACH_OF_CLAUSE = 26;
const REACH = 16;
/** How many words may stand between the year and the noun of an event. */
const LONGEST_NAME = 3;
/** Words that a superlative begins with. */
const OPENINGS = `${SUPERLATIVES} most`;
/** And comparatives that are one where they are denied. */
const COMPARATIVES = 'deadlier worse bloodier';
/** And what is one where none is said to have been so. */
const POSITIVES = 'deadly bloody lethal';
/** How far before such a word its denial may stand, in tokens. */
const REACH_OF_DENIAL = 6;
const REACH_OF_NONE = 9;
const SIGNALS = `${OPENINGS} ${COMPARATIVES} ${POSITIVES}`;

/** The year behind "since": one that is written, or that of an event the pack knows. */
function sinceAt(context: SentenceContext, at: number): Since {
  const isCounted = countAt(context, at + 1) !== undefined;
  const reach = isCounted ? REACH_OF_CLAUSE : REACH_OF_YEAR;
  const isNear = (first: number): boolean => first > at && first <= at + reach;
  const date = context.figures.filter(isDateFigure).find((figure) => isNear(figure.first) && figure.date.year !== null);
  const name = context.names.find(({ value, first }) => value.kind === 'name' && value.entity.days?.from != null && isNear(first));
  const from = name?.value.entity.days?.from;
  const year = date?.date.year ?? (from == null ? null : partsOf(from).year);
  if (year === null) return { at, year, next: at };
  // "since the 2004 school siege": up to the noun
  const next = Math.max(date?.next ?? 0, name && (!date || name.first <= date.next + 1) ? name.next : 0);
  let end = next;
  for (let index = next; index < next + LONGEST_NAME && context.tokens[index]?.kind === 'word'; index += 1)
    if (EVENT_NOUNS.has(wordAt(context, index))) end = index + 1;
  // A whole clause is too long to be marked.
  return { at, year, next: isCounted ? at : end };
}

function yearsAt(context: SentenceContext, from: number): { quantity: Quantity; next: number } | null {
  // "in the past 20 years", but "in the past decade" has no number
  const past = wordAt(context, from) === 'the' && isWord(context, from + 1, 'past last previous') ? from + 2 : from;
  const at = context.figures.some(({ kind, first }) => kind === 'duration' && first === past) ? past : from;
  const figure = context.figures.find(({ first, next }) => at >= first && at < next);
  if (figure && figure.kind === 'duration') {
    const scale = /^decade/.test(figure.unit ?? '') ? 10 : /^centur/.test(figure.unit ?? '') ? 100 : 1;
    const stated = (figure.quantity.stated ?? figure.quantity.low ?? 1) * scale;
    return {
      quantity: quantityOf(stated, figure.quantity.modifier === 'exact' ? 'at least' : figure.quantity.modifier),
      next: figure.next,
    };
  }
  const word = wordAt(context, at);
  // "in years", "in recent years", "in many decades"
  const plural = isOneOf(word, 'recent many several') ? at + 1 : at;
  if (wordAt(context, plural) === 'decades') return { quantity: quantityOf(20, 'at least'), next: plural + 1 };
  if (wordAt(context, plural) === 'years') return { quantity: quantityOf(2, 'at least'), next: plural + 1 };
  const more =
    word === 'more' && wordAt(context, at + 1) === 'than'
      ? at + 2
      : word === 'over' || word === 'nearly' || word === 'almost'
        ? at + 1
        : at;
  const article = isWord(context, more, 'a the') ? more + 1 : more;
  const decade = isWord(context, article, 'past last') ? article + 1 : article;
  if (wordAt(context, decade) === 'decade')
    return { quantity: quantityOf(10, more > at && word !== 'nearly' && word !== 'almost' ? 'more than' : 'at least'), next: decade + 1 };
  return null;
}

/** "(has not seen) a deadlier attack (in 20 years)": no other was, and so it is the deadliest. */
const isDeniedOther = (context: SentenceContext, at: number): boolean =>
  isWord(context, at, COMPARATIVES) && isWord(context, at - 1, 'a any no') && hasWord(context, 'not never no', at - REACH_OF_DENIAL, at);

/** "(has not seen) an attack as deadly (in 20 years)", "(Not since the siege has there been) so deadly an attack" */
const isDeniedAs = (context: SentenceContext, at: number): boolean =>
  isWord(context, at - 1, 'as so') && wordAt(context, at + 1) !== 'as' && hasWord(context, 'not never no nothing', at - REACH_OF_NONE, at);

/** "Not since the siege has there been": the token of "since" that a sentence begins with. */
const openingSince = (context: SentenceContext): number | null =>
  wordAt(context, context.first) === 'not' && wordAt(context, context.first + 1) === 'since' ? context.first + 1 : null;

/** "deadliest", "most lethal": the token of the superlative's last word; null where "most" makes none. */
function headAt(context: SentenceContext, at: number): number | null {
  if (isWord(context, at, COMPARATIVES)) return isDeniedOther(context, at) ? at : null;
  if (isWord(context, at, POSITIVES)) return isDeniedAs(context, at) ? at : null;
  if (wordAt(context, at) !== 'most') return at;
  return isWord(context, at + 1, 'deadly lethal bloody') ? at + 1 : null;
}

/** "one of the worst", "among the worst": where the phrase begins; null where it is said of one event alone. */
function oneOfAt(context: SentenceContext, at: number): number | null {
  if (!isWord(context, at - 1, 'the its')) return null;
  if (wordAt(context, at - 2) === 'among') return at - 2;
  return wordAt(context, at - 2) === 'of' && wordAt(context, at - 3) === 'one' ? at - 3 : null;
}

/** "an attack", "an act of terrorism": the token behind what a superlative is said of; null where there is none. */
function nounEnd(context: SentenceContext, at: number): number | null {
  if (EVENT_NOUNS.has(wordAt(context, at)) && !isWord(context, at, 'war+ operation conflict')) return at + 1;
  const isAct = isWord(context, at, 'act') && wordAt(context, at + 1) === 'of' && isWord(context, at + 2, 'terror terrorism violence');
  return isAct ? at + 3 : null;
}

/** What may follow a superlative whose noun is left out: "Ruritania's worst in years", and not "worst intelligence failure". */
const BARE = 'in on for since of inside over within during from ever to and yet so by at as . , ; : – — ) ? !';

const isOfOtherNoun = (context: SentenceContext, head: number): boolean => head + 1 < context.next && !isWord(context, head + 1, BARE);

/** "(The) deadliest attacks in Ruritania since 2000": the heading of a list, of several events. */
const isHeadingOfList = (context: SentenceContext, opening: number, end: number): boolean =>
  opening === context.first && /[^s]s$/.test(wordAt(context, end - 1)) && EVENT_NOUNS.has(wordAt(context, end - 1));

/**
 * Finds superlatives of attacks with their period.
 * "one of the worst" is no superlative of one event and has no quantity.
 */
export function superlativesOf(context: SentenceContext): SuperlativeReading[] {
  const readings: SuperlativeReading[] = [];
  for (const at of findWords(context, SIGNALS)) {
    const head = headAt(context, at);
    if (head === null) continue;
    const isAs = isWord(context, at, POSITIVES);
    // "an attack as deadly"
    let isAttack = isAs && nounEnd(context, at - 2) !== null;
    let attackEnd = head + 1;
    let period: { quantity: Quantity; next: number } | null = null;
    const opened = isAs ? openingSince(context) : null;
    let since: Since | null = opened === null ? null : sinceAt(context, opened);
    let end = head + 1;
    for (let index = head + 1; index < Math.min(context.next, head + REACH); index += 1) {
      const word = wordAt(context, index);
      if (word === 'since') {
        since = sinceAt(context, index);
        if (since.year !== null) end = since.next;
        break;
      }
      // "the deadliest attack was the 2021 bombing": the verb ends what is called so.
      if (isAttack && isOneOf(word, 'was were is are')) break;
      const noun = nounEnd(context, index);
      if (noun !== null) {
        isAttack = true;
        attackEnd = noun;
        end = noun;
      }
      if (isOneOf(word, 'in for over within during')) {
        period = yearsAt(context, index + 1);
        if (period) {
          end = period.next;
          break;
        }
      }
      if (/^[.,;:]$/.test(word)) break;
    }
    const oneOf = oneOfAt(context, at);
    const genitive = wordAt(context, at - 1).endsWith("'s");
    const opening = oneOf ?? (genitive || isWord(context, at - 1, 'the its') ? at - 1 : at);
    if (isHeadingOfList(context, opening, attackEnd)) continue;
    const isDated = since !== null && since.year !== null;
    const isBare = (genitive && !isOfOtherNoun(context, head)) || isOfAttack(context, opening, head + 1, isDated);
    if (!isAttack && !(isBare && (period || isDated || oneOf !== null))) continue;
    readings.push({
      first: oneOf ?? (genitive ? at - 1 : at),
      next: end,
      quantity: oneOf === null ? (period?.quantity ?? null) : null,
      since: oneOf === null ? since : null,
    });
  }
  return readings;
}
