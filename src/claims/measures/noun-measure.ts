import type { NumberFigure } from '../../text/index.ts';
import type { CueEntry } from '../lexicon.ts';
import type { NounPhrase } from '../words/noun-phrase.ts';
import type { Hit } from '../words/phrase-table.ts';
import { hasWord, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { allowed, announced, type MeasureReading } from './measure-reading.ts';

/** A noun that names people says who they are before it says what is measured. */
const PERSON_NOUN = 9;
/** Put beside a noun the count is surely of it. */
const APPOSITION = 1;
const LONGEST_APPOSITION = 6;

/** "18 injured soldiers": what became of them stands before those counted. */
const ATTRIBUTE = 2;
const isAttribute = (
  { populations }: SentenceContext,
  { first, next, value: { cue, measure } }: Hit<CueEntry>,
  phrase: NounPhrase,
): boolean =>
  first === phrase.first &&
  (cue.role === 'noun' || cue.role === 'passive') &&
  measure.populations === true &&
  populations.some((people) => people.first >= next && people.next === phrase.next);

/** "137 deaths", "four gunmen": the counted noun itself. */
export function nouns(context: SentenceContext, figure: NumberFigure, phrase: NounPhrase): MeasureReading[] {
  const readings: MeasureReading[] = [];
  for (const hit of context.cues) {
    // "two of its members", "30 family members" are no strength.
    const isOthers = phrase.partitive || wordAt(context, hit.first - 1) === 'family';
    if (isOthers && hit.value.measure.about === 'organisation') continue;
    if (isAttribute(context, hit, phrase) && allowed(context, hit, phrase)) readings.push(announced(hit, ATTRIBUTE));
    if (hit.value.cue.role !== 'noun' || hit.first < phrase.first || !allowed(context, hit, phrase)) continue;
    // "injured" and "dead" end the phrase and may stand right behind it.
    // "men in fatigues" goes on behind the phrase.
    const inside = hit.next <= phrase.next || hit.first < phrase.next || (hit.first === phrase.next && phrase.first === phrase.next);
    if (!inside) continue;
    // "Two explosions confirmed", "6,200 tickets sold": a headline leaves the auxiliary out.
    const isHead = hit.next >= phrase.next || (hit.next === phrase.next - 1 && isWord(context, hit.next, 'confirmed reported heard sold'));
    if (!isHead) continue;
    const group = context.populations.some(({ value, first, next }) => value.id !== 'all' && first === hit.first && next === hit.next);
    const person = group || (hit.value.measure.unit === 'person' && !hit.value.measure.populations);
    readings.push(announced(hit, person || hit.value.cue.near ? PERSON_NOUN : 0.5));
  }
  return [...readings, ...appositions(context, figure, phrase)];
}

/** What leads to somebody whom the next noun is not. */
const LEADS = 'with after before behind besides for from against by near alongside';

/** "In the fire 20 died; in the Springfield bombings, 94": a noun that is part of a name the sentence does not begin with. */
const isInLaterName = (context: SentenceContext, first: number, next: number): boolean =>
  context.names.some((name) => name.value.kind === 'name' && name.first < first && name.next >= next && name.first > context.first + 1);

/** "The gunmen, four citizens of Ruritania, …": who they are stands before how many. */
function appositions(context: SentenceContext, figure: NumberFigure, phrase: NounPhrase): MeasureReading[] {
  if (wordAt(context, figure.first - 1) !== ',' || phrase.partitive || !isClosed(context, phrase)) return [];
  // "killed 94 of its members, four commanders among them"
  if (isWord(context, phrase.next, 'among included') && isWord(context, phrase.next + 1, 'them . , ;')) return [];
  // "killed in the bombings, 12 Ruritanians among them": people are no explosions.
  const isBare = phrase.first === phrase.next;
  return context.cues
    .filter(
      ({ first, next, value: { measure, cue } }) =>
        cue.role === 'noun' &&
        next === figure.first - 1 &&
        !measure.populations &&
        (isBare || measure.unit === 'person') &&
        hasWord(context, 'the its his their', first - 2, first) &&
        !isInLaterName(context, first, next) &&
        // "With the attackers, seven helpers were held"
        !hasWord(context, LEADS, first - 3, first),
    )
    .map((hit) => announced(hit, APPOSITION));
}

/** Whether a comma ends what is put in between. */
function isClosed(context: SentenceContext, phrase: NounPhrase): boolean {
  for (let at = phrase.next; at < phrase.next + LONGEST_APPOSITION; at += 1) {
    if (isWord(context, at, ', .')) return true;
    if (context.tokens[at]?.kind !== 'word') return false;
  }
  return false;
}
