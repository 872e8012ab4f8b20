import { isVague, type NumberFigure } from '../text/index.ts';
import { type Evidence, evidenceOf } from './claim.ts';
import type { CueEntry } from './lexicon.ts';
import { answerOf } from './measures/answer.ts';
import { numberedNoun } from './measures/label-measure.ts';
import { measureOf } from './measures/measure.ts';
import type { MeasureReading } from './measures/measure-reading.ts';
import { namedWhole } from './measures/named-whole.ts';
import { tellsHowMany } from './measures/spoken-of.ts';
import { isSpot } from './others/foreign-signs.ts';
import { isAdditional } from './populations/additional.ts';
import { countedPopulation } from './populations/counted.ts';
import { areDoersOfHeld } from './populations/doers-of-held.ts';
import { areFewer, areMore, countedAs, givenBefore, pointedBack, remember } from './populations/given.ts';
import { type Leaning, leaningOf } from './populations/leaning.ts';
import { isPaired } from './populations/paired.ts';
import { populationOf } from './populations/population.ts';
import { predicateOf } from './populations/predicated.ts';
import { repeatedCount } from './populations/repeated.ts';
import { areSpeakers } from './populations/speakers.ts';
import { tollOfPage } from './populations/toll-of-page.ts';
import { type Given, type Previous, type Reading, subjectFor, type Unfinished } from './reading.ts';
import { assertionOf } from './status/assertion.ts';
import { spanOf } from './subjects/candidate.ts';
import { HARM } from './words/date-verbs.ts';
import { type NounPhrase, nounPhraseAfter } from './words/noun-phrase.ts';
import type { Hit } from './words/phrase-table.ts';
import { findWords, isWord, wordAt } from './words/sentence-context.ts';

/** A counted noun further away is no part of the words that are marked. */
const LONGEST_MARKED = 4;

/** What a count measures, with the words that say so and why they do. */
interface Announcement {
  readonly measure: MeasureReading;
  readonly words: Evidence['span'];
  readonly reason: string;
  /** The count of an earlier sentence that it repeats. */
  readonly given: Given | null;
}

/** What words of another sentence announce, as if the count itself did: their places mean nothing in this one. */
const announcedByItself = ({ measure, hit, cost }: MeasureReading, { first, next }: NumberFigure): MeasureReading => ({
  measure,
  cost,
  hit: { value: hit.value, first, next },
  shared: true,
});

/** What a count measures: by its own words, by the count before it, by an earlier sentence, or by the question before. */
function announcementOf(
  reading: Reading,
  figure: NumberFigure,
  phrase: NounPhrase,
  leaning: Leaning,
  previous: Previous | null,
): Announcement | null {
  const { measure } = leaning;
  if (areSpeakers(reading.context, phrase)) return null;
  if (measure?.shared) return { measure, words: previous?.words ?? null, reason: 'joined to the count before', given: null };
  if (measure) {
    const words = spanOf(reading.context, measure.hit.first, measure.hit.next);
    return { measure, words, reason: 'announces the measure', given: pointedBack(reading, figure, measure.measure) };
  }
  const asked = answerOf(reading, figure, phrase);
  const given = asked ? null : givenBefore(reading, figure, phrase);
  if (given) return { measure: announcedByItself(given.measure, figure), words: given.words, reason: 'the count given before', given };
  return asked && { measure: announcedByItself(asked.measure, figure), words: asked.words, reason: 'what the question asks', given: null };
}

/** "four men opened fire", "three gunmen attack the hall": what was done where the event was. */
function tellsOfDeed({ context, signs }: Reading, { measure, hit }: MeasureReading): boolean {
  if (!measure.on_site) return false;
  const isVerb = ({ value }: Hit<CueEntry>): boolean => value.measure === measure && value.cue.role !== 'noun';
  if (isVerb(hit) || context.cues.some((cue) => cue.first === hit.next && isVerb(cue))) return true;
  // "two bombers who killed 89 people in Springfield", but not "four gunmen who killed 139 people were caught in Springfield"
  if (wordAt(context, hit.next) !== 'who' || !isWord(context, hit.next + 1, HARM)) return false;
  const [main = context.next] = findWords(context, 'was were is are has have had', hit.next);
  return signs().some((sign) => isSpot(sign) && sign.first > hit.next && sign.next <= main);
}

/** The next item of a list may leave out what it counts, and counts for itself. */
const APART = { part: false, joined: false, listed: false, keepsSubject: false } as const;

/**
 * Reads a count: measure, then subject, then whose count it is, then how it is put forward.
 * @param isNextItem it stands in another item of a list than the count before
 */
export function readCount(
  reading: Reading,
  figure: NumberFigure,
  previous: Previous | null,
  isNextItem: boolean,
): { claim: Unfinished; previous: Previous } {
  const { context, given } = reading;
  const whole = namedWhole(context, figure.first);
  const noun = nounPhraseAfter(context, figure.next, isVague(figure.quantity.modifier));
  // "There were four of them" are all of them.
  const counted = tellsHowMany(context, figure.first, figure.next) ? { ...noun, partitive: false } : noun;
  const own = measureOf(context, figure, counted, whole);
  const phrase = whole && own?.hit === whole.hit ? { ...counted, partitive: true } : counted;
  const leant = leaningOf(context, figure, phrase, own, previous);
  const leaning = isNextItem ? { ...APART, measure: leant.measure } : leant;
  const announcement = announcementOf(reading, figure, phrase, leaning, previous);
  const value = { kind: 'quantity', quantity: figure.quantity, unit: figure.unit } as const;
  const { start, end } = figure;
  if (!announcement) {
    const subject = { entity: null, evidence: [] };
    return {
      claim: { start, end, value, measure: null, population: 'all', subject: null, assertion: 'asserted', evidence: [] },
      previous: { figure, phrase, measure: null, words: null, population: 'all', subject },
    };
  }
  const { measure, words, reason, given: back } = announcement;
  const { id, about, unit, populations, anywhere } = measure.measure;
  const isDeed = tellsOfDeed(reading, measure);
  const isToll = unit === 'event' || (populations === true && !anywhere) || isDeed;
  const isSecond = populations === true && !anywhere && isPaired(context, previous, figure.first) && !isNextItem;
  const told =
    back?.subject ??
    ((leaning.keepsSubject || isSecond) && previous
      ? previous.subject
      : subjectFor(reading, figure, about, {
          isToll,
          isLaw: !isToll && populations !== true && !measure.measure.on_site,
          count: tollOfPage(reading, figure, phrase, id),
        }));
  const subject = told.entity || leaning.keepsSubject ? told : (repeatedCount(reading, figure, measure, phrase) ?? told);
  const of = subject.entity?.id ?? null;
  const people = (measure.shared ? predicateOf(context, figure, of) : numberedNoun(context, measure.hit)) ?? phrase;
  const named = populationOf(context, people, of);
  // "one of the 13", "those 13 deaths"
  const isSame = back !== null && (phrase.first === phrase.next || (named.id === 'all' && !measure.shared));
  const isMore = !leaning.joined && isAdditional(context, figure, phrase, measure, { given, previous, entity: subject.entity });
  const isBackToMore =
    populations !== true && about !== 'organisation' && (areMore(reading, figure, phrase) || areFewer(reading, figure, phrase, measure));
  const isPart = isMore || isBackToMore || (back?.population === 'other:part' && named.id === 'all');
  const before = named.id === 'all' ? countedAs(reading, figure, measure.measure, subject.entity) : null;
  const population = isSame
    ? back.population
    : areDoersOfHeld(context, figure, measure, subject.entity, given)
      ? 'all'
      : isPart
        ? 'other:part'
        : (before ?? countedPopulation(context, figure, phrase, named, { ...leaning, measure }, previous, subject.entity));
  const { assertion, token } = assertionOf(context, figure, measure.shared ? null : measure.hit, about);
  const { modifier, high } = figure.quantity;
  // "between 4,000 and 6,000" is told of as a count is, though it states none.
  const stated = figure.quantity.stated ?? (modifier === 'between' ? high : null);
  if (back?.stated !== stated && subject.entity && stated !== null && (assertion === 'asserted' || assertion === 'past'))
    remember(given, {
      stated,
      isOpen: figure.quantity.high === null,
      population,
      measure,
      words,
      subject,
      isMore,
      isOfThem: phrase.partitive,
      block: reading.block,
      end: context.next,
      ofSentence: context.figures.filter(({ kind }) => kind === 'count').length,
    });
  const evidence: Evidence[] = [evidenceOf('measure', 1, reason, words), ...subject.evidence];
  if (named.tokens && population !== 'all')
    evidence.push(evidenceOf('population', 0, 'whose count it is', spanOf(context, named.tokens.first, named.tokens.next)));
  if (token !== null) evidence.push(evidenceOf('status', 0, assertion, spanOf(context, token, token + 1)));
  // "Four of the accused": the noun is what is said of them.
  const isOpen = isWord(context, phrase.next - 1, 'the these those its their his our') || context.tokens[phrase.next - 1]?.kind === 'mark';
  const isCut = phrase.first === phrase.next && isOpen;
  const isNear = !isCut && phrase.next > figure.next && phrase.next - figure.next <= LONGEST_MARKED;
  return {
    claim: {
      start,
      end: Math.max(end, isNear ? (context.tokens[phrase.next - 1]?.end ?? end) : end),
      value,
      measure: id,
      population,
      subject: subject.entity?.isSubject ? subject.entity.id : null,
      assertion,
      evidence,
    },
    previous: { figure, phrase, measure, words, population, subject },
  };
}
