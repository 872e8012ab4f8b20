import { type DateFigure, dateValue, isOneOf, partsOf, type Token } from '../text/index.ts';
import type { OtherReading } from './cued-measure.ts';
import { EVENT_NOUNS } from './event-words.ts';
import { PHRASE_ENDS } from './grammar-words.ts';
import type { Entity, Lexicon } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { isWord, type SentenceContext, wordAt } from './sentence-context.ts';

/** What an attack does, and what is done in it. */
const HARM =
  'killed killing kills attacked struck stormed bombed hit blew blown detonated exploded shot rocked murdered injured wounded hurt burned died';
const ATTACK_VERBS = `${HARM} targeted opened occurred happened carried claimed were was ripped committed launched burst lost`;

/** Participles that may stand between an event and its date. */
const CARRIED = 'carried launched committed occurred happened unfolded attended crowded coordinated packed';

/** So long, in days, a day and a month are taken for those of the event. */
const DAYS_AFTER = 200;

/** How far a date may stand from its verb, in tokens. */
const REACH_OF_VERB = 20;

/** What people do on a day that is not the event. */
const OTHER_VERBS =
  'laid lay told said met visited went paid spoke held declared flew announced warned arrested charged buried named mourned which who whose remembered appeared gathered';

/** Verbs and conjunctions with which a sentence goes on to something else. */
const TURNS =
  'but while after before since because has have said says told to began begin became become went came gave made found held left met saw spoke put';

/** Whether a word may stand between an event and its date: no new verb, no number, no turn. */
function carriesOn({ kind, lower }: Token): boolean {
  if (kind === 'mark') return isOneOf(lower, ", ( - – ' ’");
  if (kind === 'number' || isOneOf(lower, OTHER_VERBS) || isOneOf(lower, TURNS)) return false;
  return !lower.endsWith('ed') || isOneOf(lower, CARRIED);
}

/** The verb of attack that a date belongs to: the nearest verb before it, in its clause. */
function verbBefore(context: SentenceContext, { first }: DateFigure): number | null {
  for (let at = first - 1; at >= Math.max(context.first, first - REACH_OF_VERB); at -= 1) {
    const word = wordAt(context, at);
    if (isOneOf(word, HARM)) return at;
    // "killed 13 soldiers and 170 civilians in 2021"
    if (word === 'and' && context.figures.some((figure) => figure.kind === 'count' && figure.first === at + 1)) continue;
    if (isOneOf(word, TURNS) || isOneOf(word, '; : , and or when which who that is are was were had be been')) return null;
    if (word.endsWith('ed') && word !== 'united') return null;
    if (context.figures.some((figure) => figure.kind === 'date' && at >= figure.first && at < figure.next)) return null;
  }
  return null;
}

/** Whether the day is an event's own; a year that the text leaves out is the event's. */
export function isDayOf(entity: Entity, figure: DateFigure): boolean {
  const from = entity.days?.from;
  const value = from == null ? null : dateValue(figure.date, partsOf(from).year);
  return value !== null && value.from === from && value.to === entity.days?.to;
}

/**
 * A date that is the date of an event of the sentence: "the attack on 22 March", "the 2017 bombing",
 * "On 22 March gunmen stormed …".
 */
export function eventDate(
  lexicon: Lexicon,
  context: SentenceContext,
  figure: DateFigure,
  mentions: readonly Mention[],
  spokenOf: Entity | null,
): OtherReading | null {
  const measure = lexicon.measures.get('date');
  if (!measure) return null;
  const lead = wordAt(context, figure.first - 1);
  if (isOneOf(lead, 'since until till by before after from to')) return null;
  const isPart = (index: number): boolean =>
    mentions.some((mention) => mention.entity.kind === 'event' && mention.at.some(({ first, next }) => index >= first && index < next));
  // "Date 22 March 2024", a line of a table of facts
  if (lead === 'date' && figure.first === context.first + 1) return { measure, cue: { first: context.first, next: figure.first } };
  // "the 2017 metro bombing", "Friday's attack", "the March 22 attack"
  for (let at = figure.next; at < Math.min(context.next, figure.next + 7); at += 1) {
    const token = context.tokens[at];
    if (!token || (token.kind === 'mark' && token.lower !== '.' && token.lower !== "'")) break;
    if (!EVENT_NOUNS.has(token.lower)) {
      if (!token.capital && !isPart(at) && (PHRASE_ENDS.has(token.lower) || token.lower.endsWith('ed'))) break;
      continue;
    }
    if (lead !== 'in' && lead !== 'on') return { measure, cue: { first: at, next: at + 1 } };
    // "killed in Friday's attack" is told of those killed; "in 2022 another attack" is not dated by it.
    if (wordAt(context, figure.next - 1).endsWith("'s")) return null;
    break;
  }
  // "in August 2021 - a bombing outside …"
  if (/^[-–—]$/.test(wordAt(context, figure.next)) && isWord(context, figure.next + 1, 'a an the'))
    for (let at = figure.next + 2; at < figure.next + 6; at += 1)
      if (EVENT_NOUNS.has(wordAt(context, at))) return { measure, cue: { first: at, next: at + 1 } };
  // "the attack … on March 22", with nothing but places and names between
  for (let at = figure.first - 1, steps = 0; at >= context.first && steps < 18; at -= 1, steps += 1) {
    // "the bombing in Springfield (95 dead) in January"
    if (wordAt(context, at) === ')') while (at > context.first && wordAt(context, at) !== '(') at -= 1;
    const token = context.tokens[at];
    if (!token) break;
    if (EVENT_NOUNS.has(token.lower) && (isPart(at) || !isOneOf(token.lower, 'war strike operation')))
      return { measure, cue: { first: at, next: at + 1 } };
    if (
      isPart(at) &&
      mentions.some(
        (mention) =>
          mention.how === 'name' && mention.at.some(({ first, next }) => at >= first && at < next && mention.entity.kind === 'event'),
      )
    )
      return { measure, cue: { first: at, next: at + 1 } };
    if (!token.capital && !isPart(at) && !carriesOn(token)) break;
  }
  // "killed 13 people at the gates of the airport in 2021": the nearest verb before the date is the event's
  if (isOneOf(lead, 'in on last this') || figure.date.day !== null) {
    const verb = verbBefore(context, figure);
    const isKnown = spokenOf !== null && figure.date.day !== null && isDayOf(spokenOf, figure);
    if (verb !== null && (isKnown || mentions.some(({ entity, aside }) => entity.kind === 'event' && !aside)))
      return { measure, cue: { first: verb, next: verb + 1 } };
  }
  // "On 22 March, gunmen stormed …": first words of the sentence, with a verb of attack
  const opens =
    figure.first - context.first <= 5 &&
    context.tokens
      .slice(context.first, figure.first)
      .every(({ lower }) => isOneOf(lower, '- – • * on in the evening night morning afternoon of late early at friday'));
  const starts = opens || isWord(context, figure.first - 2, ', : ; – — when who which that');
  if ((starts && /^(in|on|late|early|the|of|)$/.test(lead)) || (starts && figure.first === context.first)) {
    const events = mentions.filter(({ entity }) => entity.kind === 'event').map(({ entity }) => entity);
    if (events.length === 0 && spokenOf !== null && isDayOf(spokenOf, figure)) events.push(spokenOf);
    if (events.length === 0) return null;
    for (let at = figure.next; at < Math.min(context.next, figure.next + 30); at += 1) {
      const word = wordAt(context, at);
      // "an attack which …" is still about the attack.
      if (isOneOf(word, OTHER_VERBS) && !(word === 'which' && EVENT_NOUNS.has(wordAt(context, at - 1)))) return null;
      if (isOneOf(word, ATTACK_VERBS)) return { measure, cue: { first: at, next: at + 1 } };
    }
    // Verbs are many: a day that is an event's own, with nothing else said to have been done on it, dates the event.
    const isEntry = isWord(context, figure.next, '- – — : ,');
    if ((lead !== '' || isEntry) && figure.date.day !== null && events.some((entity) => isDayOf(entity, figure)))
      return { measure, cue: { first: figure.first, next: figure.next } };
  }
  // "where were you on March 22?", on a page about it
  const isStated = isOneOf(lead, 'on of') && figure.date.day !== null && !figure.date.relative;
  const isOwn = isStated && spokenOf !== null && isDayOf(spokenOf, figure) && isOfYear(context, figure, spokenOf);
  return isOwn ? { measure, cue: { first: figure.first, next: figure.next } } : null;
}

/** A day without a year is the event's only in the months after it. */
function isOfYear({ published }: SentenceContext, { date }: DateFigure, { days }: Entity): boolean {
  return date.year !== null || published === null || published - (days?.from ?? published) < DAYS_AFTER;
}
