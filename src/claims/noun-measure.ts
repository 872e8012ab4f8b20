import { allowed, announced, type MeasureReading } from './measure-reading.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isWord, type SentenceContext } from './sentence-context.ts';

/** A noun that names people says who they are before it says what is measured. */
const PERSON_NOUN = 9;

/** "137 deaths", "four gunmen": the counted noun itself. */
export function nouns(context: SentenceContext, phrase: NounPhrase): MeasureReading[] {
  const readings: MeasureReading[] = [];
  for (const hit of context.cues) {
    if (hit.value.cue.role !== 'noun' || hit.first < phrase.first || !allowed(context, hit, phrase)) continue;
    // "injured" and "dead" end the phrase and may stand right behind it.
    const inside = hit.next <= phrase.next || (hit.first === phrase.next && phrase.first === phrase.next);
    if (!inside) continue;
    // "Two explosions confirmed": a headline leaves the auxiliary out.
    const isHead = hit.next >= phrase.next || (hit.next === phrase.next - 1 && isWord(context, hit.next, 'confirmed reported heard'));
    if (!isHead) continue;
    const group = context.populations.some(({ value, first, next }) => value.id !== 'all' && first === hit.first && next === hit.next);
    const person = group || (hit.value.measure.unit === 'person' && !hit.value.measure.populations);
    readings.push(announced(hit, person || hit.value.cue.near ? PERSON_NOUN : 0.5));
  }
  return readings;
}
