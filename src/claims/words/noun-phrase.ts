import { isOneOf } from '../../text/index.ts';
import { FINITE_VERBS, PHRASE_ENDS, PRESENT_VERBS } from './grammar-words.ts';
import { hasWord, isWord, type SentenceContext, wordAt } from './sentence-context.ts';

/** The noun phrase that a number counts. */
export interface NounPhrase {
  /** Indices of its tokens, half-open; empty when the number stands alone ("injured more than 145"). */
  readonly first: number;
  readonly next: number;
  /** "two of the victims": a part of something counted elsewhere. */
  readonly partitive: boolean;
}

/** "13 of them", "four of whom": the token behind words for those told of before; null where none stand behind a figure. */
export const ofThemEnd = (context: SentenceContext, next: number, words = 'them whom'): number | null =>
  wordAt(context, next) === 'of' && isWord(context, next + 1, words) ? next + 2 : null;

/** "two members of the mission", "170 civilians": whether the last words of a phrase are a group of people. */
export const endsInPeople = ({ populations }: SentenceContext, phrase: NounPhrase): boolean =>
  populations.some(({ first, next }) => first >= phrase.first && next === phrase.next);

/** What a country calls those whom it has lost, and how far behind "of" it may stand, in tokens. */
const PRAISE = 'sons daughters finest bravest best heroes';
const REACH_OF_PRAISE = 3;

/** Longer phrases are names and lists, not what is counted. */
const LONGEST = 8;

/** "members of the US military": a group whose name goes on after "of". */
function throughOf(context: SentenceContext, first: number, next: number): number {
  return context.populations.reduce((end, hit) => (hit.first >= first && hit.first < next && hit.next > end ? hit.next : end), next);
}

/** A verb right after a group of people, or a noun that is counted, begins the predicate ("attackers fired", "bombs kill"). */
const endsNoun = ({ populations, cues }: SentenceContext, first: number, at: number): boolean =>
  populations.some((hit) => hit.first >= first && hit.next === at) ||
  cues.some((hit) => hit.value.cue.role === 'noun' && hit.first >= first && hit.next === at);

/** Whether an adjective list goes on after a comma ("peaceful, innocent people"). */
function continuesAfterComma(context: SentenceContext, first: number, index: number): boolean {
  // "members, relatives included": the noun has been.
  const [a, b] = [context.tokens[index + 1], context.tokens[index + 2]];
  return (
    !endsNoun(context, first, index) &&
    // "one sailor, one soldier"
    !context.figures.some((figure) => figure.first === index + 1) &&
    index + 2 < context.next &&
    a?.kind === 'word' &&
    b?.kind === 'word' &&
    !a.capital &&
    !isOneOf(a.lower, 'a an') &&
    !PHRASE_ENDS.has(a.lower) &&
    !PHRASE_ENDS.has(b.lower) &&
    !/(ing|ed|ly)$/.test(a.lower) &&
    context.populations.some((hit) => hit.first === index + 2 || hit.first === index + 1)
  );
}

/** Marks between a number and what it counts, in a line of a list that opens with its number, and marks that may stand before it. */
const LINE_MARKS = ': - – — | *';
const BULLETS = '* • · - – — # | (';

/** "13: soldiers killed at the gate", "**13** – soldiers killed": whether a figure ends there with which a line of a list opens. */
function opensLine({ figures, tokens, first }: SentenceContext, next: number): boolean {
  const figure = figures.find((one) => one.next === next);
  return figure !== undefined && tokens.slice(first, figure.first).every(({ lower }) => isOneOf(lower, BULLETS));
}

/** Where what is counted begins behind the marks of such a line; the token itself where nothing counted follows. */
function behindMarks(context: SentenceContext, next: number): number {
  let at = next;
  while (isWord(context, at, LINE_MARKS)) at += 1;
  // "84: those who died"
  const isNoun = !PHRASE_ENDS.has(wordAt(context, at)) || isWord(context, at, 'those');
  return context.tokens[at]?.kind === 'word' && isNoun ? at : next;
}

/**
 * The noun phrase after a figure.
 * @param next index of the token after the figure
 * @param vague the figure is a vague plural, whose "of" joins it to its noun ("dozens of people")
 */
export function nounPhraseAfter(context: SentenceContext, next: number, vague: boolean): NounPhrase {
  let at = next;
  let partitive = false;
  if (wordAt(context, at) === '-') at += 1;
  else if (opensLine(context, next)) {
    at = behindMarks(context, next);
    if (isWord(context, at, 'those')) return { first: at + 1, next: at + 1, partitive: false };
  }
  // "2,000 “hardcore fighters”": what is counted is somebody's own words.
  if (isWord(context, at, '" “ ‘ «') && !context.tokens[at]?.glued) at += 1;
  if (wordAt(context, at) === 'of') {
    const after = wordAt(context, at + 1);
    const definite = isOneOf(after, 'the them those these whom which its their his our us');
    // "139 of their fellow human beings": all of them
    partitive = (definite || !vague) && !(definite && wordAt(context, at + 2) === 'fellow');
    at += definite ? 2 : 1;
    if (isOneOf(after, 'them whom which those us')) {
      // "four of them the gunmen": who they are
      if (isOneOf(after, 'them whom') && wordAt(context, at) === 'the') at += 1;
      return { first: at, next: at, partitive: true };
    }
  }
  // "13 of Ruritania's sons and daughters", "13 of our finest": all who were lost
  if (partitive && hasWord(context, PRAISE, at, at + REACH_OF_PRAISE)) partitive = false;
  const first = at;
  while (at < context.next && at - first < LONGEST) {
    const token = context.tokens[at];
    if (!token) break;
    if (token.kind === 'number' || context.figures.some((figure) => figure.first === at)) break;
    const isVerb = /(ed|ing)$/.test(token.lower) || PRESENT_VERBS.has(token.lower) || FINITE_VERBS.has(token.lower);
    if (at > first && isVerb && endsNoun(context, first, at)) break;
    if (token.kind === 'mark') {
      if (token.lower === ',' && at > first && continuesAfterComma(context, first, at)) {
        at += 1;
        continue;
      }
      if (
        (token.lower === '-' || token.lower === '\u2013' || token.lower === "'" || token.lower === '\u2019') &&
        token.glued &&
        context.tokens[at + 1]?.glued &&
        at > first
      ) {
        at += 1;
        continue;
      }
      break;
    }
    // "137 confirmed dead"
    if (at === first && isWord(context, at, 'confirmed reported feared presumed') && isWord(context, at + 1, 'dead killed missing')) break;
    if (startsTime(context, at) || (at > first && token.lower === 'too')) break;
    if (token.lower === 'and' && at > first && joinsAdjectives(context, first, at)) {
      at += 1;
      continue;
    }
    // "two IS members": the short name of a group, not the verb.
    const isName = token.lower === 'is' && token.capital;
    if (((PHRASE_ENDS.has(token.lower) && !isName) || startsPredicate(context, at)) && !isAdjective(context, at)) break;
    // "13 testified in court", and not "13 wounded in the attack"
    const isDeed = token.lower.endsWith('ed') && PHRASE_ENDS.has(wordAt(context, at + 1));
    if (isDeed && (at > first || !isWord(context, at, PEOPLE_BY_FATE))) break;
    at += 1;
  }
  return { first, next: throughOf(context, first, at), partitive };
}

/** "13 proud and patriotic soldiers": no counted noun yet, and one to come. */
function joinsAdjectives(context: SentenceContext, first: number, at: number): boolean {
  const seen = context.populations.some((hit) => hit.first >= first && hit.first < at);
  const ahead = context.populations.some((hit) => hit.first > at && hit.first <= at + 3);
  return (
    !seen &&
    ahead &&
    !context.figures.some((figure) => figure.first === at + 1) &&
    context.tokens[at + 1]?.kind === 'word' &&
    !PHRASE_ENDS.has(wordAt(context, at + 1)) &&
    !isWord(context, at + 1, 'some about the more many several')
  );
}

/** Participles that people are called by, without a noun. */
const PEOPLE_BY_FATE =
  'killed murdered injured wounded deceased detained arrested charged accused suspected convicted hospitalised hospitalized armed unarmed masked affected displaced trapped rescued freed missed unaccounted identified unidentified';

/** What a time is counted in ("an hour ago"), and what is named ("last year"). */
const UNITS = 'hour day week fortnight month year decade';
const PERIODS =
  'year month week weekend night spring summer autumn winter monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december';

/** "149 people last year", "4,000 fighters this spring", "up from 115 an hour ago": a time, and no noun that is counted. */
const startsTime = (context: SentenceContext, at: number): boolean =>
  (isWord(context, at, 'last this next earlier late early') && isWord(context, at + 1, PERIODS)) ||
  (isWord(context, at, 'a an') && isWord(context, at + 1, UNITS) && isWord(context, at + 2, 'ago earlier before later'));

/** A verb of a measure ends what is counted ("500 people die"). */
function startsPredicate(context: SentenceContext, at: number): boolean {
  return context.cues.some((hit) => hit.first === at && hit.value.cue.role === 'passive');
}

/** "injured people", "wounded soldiers": a participle before a counted noun is part of the phrase. */
function isAdjective(context: SentenceContext, at: number): boolean {
  return (
    isWord(context, at, 'injured wounded dead missing killed slain murdered fallen detained arrested hospitalised hospitalized hurt') &&
    context.populations.some((hit) => hit.first === at + 1 && !isWord(context, at + 1, 'more others dead injured wounded hurt missing'))
  );
}
