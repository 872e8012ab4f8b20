import {
  type DateFigure,
  type DateValue,
  type Day,
  dateValue,
  dayOf,
  type Figure,
  isDateFigure,
  isOneOf,
  isVague,
  type NumberFigure,
  partsOf,
  type StatedDate,
} from '../text/index.ts';
import { assertionOf } from './assertion.ts';
import type { Claim, ClaimValue, Evidence } from './claim.ts';
import { countedDate } from './counted-date.ts';
import { cuedMeasure, eventDate, isDayOf, type OtherReading } from './date-claim.ts';
import { COORDINATORS, PART_LEADS } from './grammar-words.ts';
import type { Entity, Lexicon } from './lexicon.ts';
import { type MeasureReading, measureOf } from './measure.ts';
import type { ForeignSign, Mention } from './mentions.ts';
import { type NounPhrase, nounPhraseAfter } from './noun-phrase.ts';
import { organisationOf } from './organisation.ts';
import { populationOf } from './population.ts';
import { hasPhrase, isWord, type SentenceContext, wordAt } from './sentence-context.ts';
import { eventOf, type SubjectReading } from './subject.ts';
import { FOREIGN, type Topic } from './topic.ts';

/** A count that the text has already given, by what it says. */
export interface Given {
  readonly stated: number;
  readonly population: string;
  readonly measure: MeasureReading;
  readonly subject: SubjectReading;
}

/** Everything that reading one sentence needs. */
export interface Reading {
  readonly lexicon: Lexicon;
  readonly context: SentenceContext;
  readonly mentions: readonly Mention[];
  /** Asked for only where something is weighed. */
  readonly signs: () => readonly ForeignSign[];
  readonly topic: Topic;
  readonly block: number;
  readonly published: Day | null;
  /** Counts already given, which "these 13 Americans" may refer back to. */
  readonly given: Given[];
  /** When organisations were founded, as the text has said, by id. */
  readonly founded: Map<string, DateValue>;
}

/** The count read just before, which a joined or partial count leans on. */
export interface Previous {
  readonly figure: NumberFigure;
  readonly phrase: NounPhrase;
  readonly measure: MeasureReading | null;
  readonly population: string;
  readonly subject: SubjectReading;
}

type Unfinished = Omit<Claim, 'attribution' | 'block'>;

const words = (reading: Reading, first: number, next: number): Evidence['span'] => {
  const [a, b] = [reading.context.tokens[first], reading.context.tokens[next - 1]];
  return a && b ? { start: a.start, end: b.end } : null;
};

/** A date without a year is the one nearest to the page's date, for what has happened the last one; without that, the one in the subject's year. */
function yearFor(date: StatedDate, published: Day | null, entity: Entity | null, past: boolean): number | null {
  if (date.year !== null || date.month === null) return null;
  if (published !== null && past) {
    const year = partsOf(published).year;
    return dayOf(year, date.month, date.day ?? 1) <= published ? year : year - 1;
  }
  if (published !== null) {
    const around = partsOf(published).year;
    const away = (year: number): number => Math.abs(dayOf(year, date.month ?? 1, date.day ?? 15) - published);
    return [around - 1, around, around + 1].reduce((best, year) => (away(year) < away(best) ? year : best));
  }
  return entity?.days?.from != null ? partsOf(entity.days.from).year : null;
}

/** The event of the sentence before, where the pack knows it. */
function spokenOf({ event, page }: Topic): Entity | null {
  return event === FOREIGN ? null : (event ?? page);
}

/** A full date that is the page's own day, and not the event's. */
function isDateline({ date }: DateFigure, published: Day | null, entity: Entity | null): boolean {
  if (published === null || date.relative || date.year === null || date.day === null) return false;
  return dateValue(date)?.from === published && entity?.days?.from !== published;
}

function subjectFor(
  reading: Reading,
  figure: Figure,
  about: 'event' | 'organisation',
  kind: { isOwnDate?: boolean; isToll?: boolean } = {},
): SubjectReading {
  const { context, mentions, signs, topic, block } = reading;
  return about === 'organisation'
    ? organisationOf(context, figure, mentions, topic)
    : eventOf(context, figure, mentions, signs, topic, block, kind);
}

/** Dates, ranks and durations. */
export function readOther(reading: Reading, figure: Figure): Unfinished {
  const { context, lexicon } = reading;
  const organisation = reading.topic.organisation?.id;
  const counted = isDateFigure(figure)
    ? null
    : countedDate(context, figure, organisation === undefined ? null : (reading.founded.get(organisation) ?? null));
  const cued: OtherReading | null =
    counted?.reading ??
    cuedMeasure(context, figure) ??
    (isDateFigure(figure) ? eventDate(lexicon, context, figure, reading.mentions, spokenOf(reading.topic)) : null);
  const subject = cued
    ? subjectFor(reading, figure, cued.measure.about ?? 'event', {
        isOwnDate: cued.measure.id === 'date',
        isToll: cued.measure.id === 'date',
      })
    : { entity: null, evidence: [] };
  const value: ClaimValue = counted
    ? { kind: 'date', date: counted.date, words: wordsOf(reading, figure), modifier: 'about' }
    : isDateFigure(figure)
      ? dateOf(reading, figure, subject.entity, cued?.measure.id === 'date')
      : { kind: 'quantity', quantity: figure.quantity, unit: figure.unit };
  if (cued?.measure.id === 'founded' && subject.entity && value.kind === 'date' && value.date)
    reading.founded.set(subject.entity.id, value.date);
  const known = value.kind !== 'date' || value.date !== null;
  const isEventDate = cued?.measure.id === 'date';
  const explicit =
    !isEventDate ||
    subject.entity === null ||
    reading.mentions.some(({ entity }) => entity === subject.entity) ||
    hasPhrase(context, [...subject.entity.eventWords]) ||
    (isDateFigure(figure) && isDayOf(subject.entity, figure));
  // The page's own dateline dates no event of another day.
  const dateline = isEventDate && isDateFigure(figure) && isDateline(figure, reading.published, subject.entity);
  const linked = known && explicit && !dateline ? subject.entity : null;
  const evidence: Evidence[] = cued
    ? [
        { what: 'measure', weight: 1, reason: 'announces the measure', span: words(reading, cued.cue.first, cued.cue.next) },
        ...subject.evidence,
      ]
    : [];
  return {
    start: figure.start,
    end: figure.end,
    value,
    measure: cued?.measure.id ?? null,
    population: 'all',
    subject: linked?.isSubject ? linked.id : null,
    assertion: 'asserted',
    evidence,
  };
}

function wordsOf(reading: Reading, figure: Figure): string {
  let text = '';
  for (let at = figure.first; at < figure.next; at += 1) text += `${text ? ' ' : ''}${wordAt(reading.context, at)}`;
  return text;
}

function dateOf(reading: Reading, figure: DateFigure, entity: Entity | null, past: boolean): ClaimValue {
  const date = dateValue(figure.date, yearFor(figure.date, reading.published, entity, past));
  return { kind: 'date', date, words: wordsOf(reading, figure), modifier: date?.approximate ? 'about' : 'exact' };
}

/** Whether the figure is a part of the count before it ("including three children"). */
function isPart(reading: Reading, figure: NumberFigure): boolean {
  return (
    hasPhrase(reading.context, PART_LEADS, figure.first - 4, figure.first) ||
    (isOneOf(wordAt(reading.context, figure.next + 1), 'among amongst') && wordAt(reading.context, figure.next + 2) === 'them')
  );
}

/** How many words may join two counts. */
const MOST_BETWEEN = 5;

/** Whether only a conjunction stands between the count before and this one. */
function isJoined(reading: Reading, previous: Previous, figure: NumberFigure): boolean {
  const { context } = reading;
  const from = Math.max(previous.phrase.next, previous.figure.next);
  // "13 troops were killed along with 169 civilians": the predicate may stand between.
  const predicate = isWord(context, figure.first - 2, 'along together') ? previous.measure?.hit : undefined;
  if (figure.first - from > MOST_BETWEEN + (predicate ? 2 : 0) || figure.first <= from) return false;
  for (let at = from; at < figure.first; at += 1) {
    if (predicate && at <= predicate.first) continue;
    const word = wordAt(context, at);
    // "13 marines and soldiers and about 170 civilians"
    const isGroup = context.populations.some(({ first, next }) => at >= first && at < next);
    if (!COORDINATORS.has(word) && !isGroup && !isOneOf(word, 'another further some also the a')) return false;
  }
  return true;
}

/** "the 60 at a festival, and the 145 at the hall": the noun and the verb are left out, the place tells which. */
function isElliptic(reading: Reading, figure: NumberFigure, phrase: NounPhrase): boolean {
  const { context } = reading;
  return isWord(context, figure.first - 1, 'the those') && phrase.first === phrase.next && isWord(context, figure.next, 'at in from');
}

/** A predicate after a comma closes the clause of the whole list ("which killed 13 troops and 170 civilians, appeared in court"). */
function isBeyondComma({ cost, hit }: MeasureReading): boolean {
  return hit.value.cue.role === 'passive' && cost > 4;
}

/** "It had risen to 93": the count that the text has just been speaking of. */
function echoed(reading: Reading, figure: NumberFigure): Given | null {
  const { context } = reading;
  const toll = reading.given.findLast(({ measure }) => measure.hit.value.cue.role === 'label');
  if (!toll || figure.kind !== 'count' || !isWord(context, figure.first - 1, 'to at')) return null;
  let isChange = false;
  for (let at = figure.first - 2; at >= Math.max(context.first, figure.first - 8); at -= 1) {
    const word = wordAt(context, at);
    if (isOneOf(word, 'risen rose rises climbed increased grown stands stood jumped fell fallen revised')) isChange = true;
    if (isChange && isOneOf(word, 'it figure number count tally that')) return toll;
  }
  return null;
}

/** "These 13 Americans": a definite count without a measure of its own is the one given before. */
/** How many counts a later sentence can refer back to. */
const MOST_GIVEN = 50;

function remember(given: Given[], count: Given): void {
  given.push(count);
  if (given.length > MOST_GIVEN) given.shift();
}

function referredTo(reading: Reading, figure: NumberFigure, phrase: NounPhrase): Given | null {
  if (!isOneOf(wordAt(reading.context, figure.first - 1), 'the these those all our') && wordAt(reading.context, figure.first) !== 'all')
    return null;
  for (let index = reading.given.length - 1; index >= 0; index -= 1) {
    const given = reading.given[index];
    if (
      given?.stated === figure.quantity.stated &&
      populationOf(reading.context, phrase, given.subject.entity?.id ?? null).id === given.population &&
      given.population !== 'all'
    )
      return given;
  }
  return null;
}

/** Reads a count: measure, then subject, then whose count it is, then how it is put forward. */
export function readCount(reading: Reading, figure: NumberFigure, previous: Previous | null): { claim: Unfinished; previous: Previous } {
  const { context } = reading;
  const phrase = nounPhraseAfter(context, figure.next, isVague(figure.quantity.modifier));
  let measure = measureOf(context, figure, phrase);
  const part = previous?.measure != null && isPart(reading, figure);
  const joined = previous?.measure != null && !part && isJoined(reading, previous, figure);
  const personNoun = measure !== null && measure.hit.value.cue.role === 'noun' && measure.cost > 5;
  const keeps = measure?.hit.value.cue.over?.includes(previous?.measure?.measure.id ?? '') ?? false;
  const shares =
    !keeps &&
    ((part && (measure === null || measure.cost > 6)) ||
      (joined && (measure === null || isBeyondComma(measure) || (personNoun && previous?.measure?.measure.populations === true))));
  // "183 people were killed: 170 civilians and 13 soldiers"
  const listed = previous?.measure != null && wordAt(context, figure.first - 1) === ':' && previous.measure.hit.next < figure.first;
  const elliptic = measure === null && previous?.measure != null && isElliptic(reading, figure, phrase);
  if ((shares || elliptic || (listed && measure === null)) && previous?.measure) measure = { ...previous.measure, shared: true };
  const back = measure === null ? (referredTo(reading, figure, phrase) ?? echoed(reading, figure)) : null;
  if (back) measure = { ...back.measure, shared: true };
  const about = measure?.measure.about ?? 'event';
  const subject =
    measure === null
      ? { entity: null, evidence: [] }
      : back
        ? back.subject
        : (shares || listed) && previous
          ? previous.subject
          : subjectFor(reading, figure, about, { isToll: measure.measure.populations === true });
  const counted = populationOf(context, phrase, subject.entity?.id ?? null);
  const rest =
    previous !== null &&
    joined &&
    previous.population !== 'all' &&
    isWord(context, phrase.next - 1, 'others more other+ people') &&
    previous.measure?.measure.id === measure?.measure.id;
  // "two people at the entrance and many more in the hall"
  const more = hasPhrase(
    context,
    ['and many more', 'and many others', 'and dozens more', 'and several more'],
    phrase.next,
    phrase.next + 10,
  );
  // "Of the 143 dead, 110 …"
  const ofWhole =
    joined &&
    previous !== null &&
    isWord(context, previous.figure.first - 1, 'the those') &&
    wordAt(context, previous.figure.first - 2) === 'of';
  // "a man and his two sons"
  const kin = isWord(context, figure.first - 1, 'his her');
  // "64 other bombs" are counted beside the event's own.
  const beside = measure?.measure.populations !== true && isWord(context, phrase.first, 'other more further additional another');
  const sameWhole =
    more || ofWhole || kin || (listed && counted.id === 'all') || (part && previous !== null && counted.id === previous.population);
  // "Forty of the dead had wounds, while 45 died of smoke": a part goes on as a part.
  const goesOn =
    previous?.population === 'other:part' && phrase.first === phrase.next && previous.measure?.measure.id === measure?.measure.id;
  const whole =
    goesOn || sameWhole ? 'other:part' : counted.id === 'all' ? (rest ? 'other:rest' : part ? 'other:part' : 'all') : counted.id;
  const population = measure?.measure.populations
    ? whole
    : measure && (kin || beside || counted.id === 'other:part' || phrase.partitive)
      ? 'other:part'
      : 'all';
  const put = measure ? assertionOf(context, figure, measure.shared ? null : measure.hit) : { assertion: 'asserted' as const, token: null };
  if (
    measure &&
    !back &&
    subject.entity &&
    figure.quantity.stated !== null &&
    (population !== 'all' || measure.hit.value.cue.role === 'label') &&
    put.assertion === 'asserted'
  )
    remember(reading.given, { stated: figure.quantity.stated, population, measure, subject });
  const evidence: Evidence[] = [];
  if (measure) {
    evidence.push(
      {
        what: 'measure',
        weight: 1,
        reason: back ? 'the count given before' : measure.shared ? 'joined to the count before' : 'announces the measure',
        span: words(reading, measure.hit.first, measure.hit.next),
      },
      ...subject.evidence,
    );
    if (counted.tokens && population !== 'all')
      evidence.push({
        what: 'population',
        weight: 0,
        reason: 'whose count it is',
        span: words(reading, counted.tokens.first, counted.tokens.next),
      });
    if (put.token !== null)
      evidence.push({ what: 'status', weight: 0, reason: put.assertion, span: words(reading, put.token, put.token + 1) });
  }
  const end =
    measure && phrase.next > figure.next && phrase.next - figure.next <= 4
      ? (context.tokens[phrase.next - 1]?.end ?? figure.end)
      : figure.end;
  return {
    claim: {
      start: figure.start,
      end: Math.max(end, figure.end),
      value: { kind: 'quantity', quantity: figure.quantity, unit: figure.unit },
      measure: measure?.measure.id ?? null,
      population,
      subject: subject.entity?.isSubject ? subject.entity.id : null,
      assertion: put.assertion,
      evidence,
    },
    previous: { figure, phrase, measure, population, subject },
  };
}
