import type { Measure } from '../reference/types.ts';
import { isOneOf, type NumberFigure } from '../text/index.ts';
import { AUXILIARIES, CLAUSE_FOLLOWERS, COORDINATORS } from './grammar-words.ts';
import type { CueEntry } from './lexicon.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Hit } from './phrase-table.ts';
import { hasPhrase, isWord, type SentenceContext, wordAt } from './sentence-context.ts';

/** A measure that words around a figure announce. The lowest cost is the closest reading. */
export interface MeasureReading {
  readonly measure: Measure;
  readonly hit: Hit<CueEntry>;
  readonly cost: number;
  /** Taken over from the count before it ("killed 13 soldiers and 170 civilians"). */
  readonly shared: boolean;
}

const announced = (hit: Hit<CueEntry>, cost: number): MeasureReading => ({ measure: hit.value.measure, hit, cost, shared: false });

/** How far words may stand from the figure, in tokens. */
const REACH = { active: 7, passive: 22, label: 34 } as const;
/** How far "they" may stand from a semicolon. */
const REACH_OF_THEY = 7;
/** What each comma on the way costs. */
const COMMA = 3;
/** A noun that names people says who they are before it says what is measured. */
const PERSON_NOUN = 9;

const COUNTED = 'count';

/** A figure whose noun phrase begins where another one's is still open. */
function figureAtToken(context: SentenceContext, index: number): boolean {
  return context.figures.some((figure) => figure.kind === COUNTED && index >= figure.first && index < figure.next);
}

function startsFigure(context: SentenceContext, index: number): boolean {
  return context.figures.some((figure) => figure.first === index && figure.kind === COUNTED);
}

/** "12 soldiers killed General Smith says 12 soldiers …": a headline that ran into its text. */
const SPEECH = ['says', 'said', 'say'];
const BE = ['is', 'are', 'was', 'were', 'be', 'been'];
const REACH_OF_SPEAKER = 5;

/** A participle is a predicate when an auxiliary stands before it, or when its clause ends with it. */
function isPredicate(context: SentenceContext, hit: Hit<CueEntry>): boolean {
  if (startsFigure(context, hit.next)) return isAuxiliary(context, hit.first);
  if (isAuxiliary(context, hit.first)) return true;
  const after = wordAt(context, hit.next);
  return (
    after === '' ||
    CLAUSE_FOLLOWERS.has(after) ||
    (context.tokens[hit.next]?.capital && hasPhrase(context, SPEECH, hit.next, hit.next + REACH_OF_SPEAKER)) ||
    hit.next - hit.first > 1 ||
    isWord(context, hit.first, 'dead died dies die+ missing perished')
  );
}

/** "the four men now in custody opened fire": who they are, before what they did. */
function isReduced(context: SentenceContext, { first, next, value }: Hit<CueEntry>): boolean {
  const isNext = (other: Hit<CueEntry>): boolean =>
    other.first === next && other.value.cue.role === 'passive' && other.value.measure !== value.measure;
  return !hasPhrase(context, BE, first - 2, first) && context.cues.some(isNext);
}

function isAuxiliary(context: SentenceContext, index: number): boolean {
  return (
    AUXILIARIES.has(wordAt(context, index - 1)) ||
    (wordAt(context, index - 1).endsWith('ly') && AUXILIARIES.has(wordAt(context, index - 2)))
  );
}

function allowed(context: SentenceContext, hit: Hit<CueEntry>, phrase: NounPhrase): boolean {
  const { cue } = hit.value;
  if (cue.unless && hasPhrase(context, cue.unless)) return false;
  if (cue.near && !hasPhrase(context, cue.near)) return false;
  if (!cue.heads) return true;
  for (let at = phrase.first; at < phrase.next; at += 1) if (cue.heads.includes(wordAt(context, at))) return true;
  return false;
}

/** "137 people dead": words after the figure. Other counts on the way are passed only when joined to it. */
function passives(context: SentenceContext, figure: NumberFigure, phrase: NounPhrase): MeasureReading[] {
  const readings: MeasureReading[] = [];
  // "100 of the 284 injured are still in hospital": what is said of the part is not said of the whole.
  if (wordAt(context, figure.first - 1) === 'the' && wordAt(context, figure.first - 2) === 'of' && figureAtToken(context, figure.first - 3))
    return readings;
  let cost = 0;
  let from = phrase.next;
  let aside = false;
  const verb = ownVerb(context, phrase.next);
  const end = Math.min(context.next, phrase.next + REACH.passive);
  for (let at = Math.max(phrase.next, figure.next); at < end; at += 1) {
    const word = wordAt(context, at);
    // "Four men were led in; by evening they were charged"
    if (word === ';' && hasPhrase(context, ['they were', 'they are'], at, at + REACH_OF_THEY)) continue;
    // "5,000 people came to remember those killed"
    if (isOneOf(word, '; while but whereas') || (word === 'those' && wordAt(context, at - 1) !== 'among')) break;
    if (isOneOf(word, 'many others dozens scores hundreds several') && !startsFigure(context, at) && isWord(context, at - 1, 'the and ,'))
      break;
    const closed = closingOf(context, at, end);
    if (closed !== null) {
      cost += COMMA;
      from += closed + 1 - at;
      at = closed;
      continue;
    }
    if (isOneOf(word, ', ( – —')) {
      cost += COMMA;
      aside = isWord(context, at + 1, 'including among most mostly many some all as both mainly');
    }
    if (word === 'including') aside = true;
    // What they "who had come to hear a band" did is not what became of them.
    if (isOneOf(word, 'who which that')) cost += COMMA;
    if (figureAtToken(context, at) && !aside && !joins(context, from, at)) break;
    const hits = context.cues.filter((hit) => hit.first === at && hit.value.cue.role === 'passive');
    for (const hit of hits)
      if (
        !isReduced(context, hit) &&
        isPredicate(context, hit) &&
        allowed(context, hit, phrase) &&
        (!verb || at === phrase.next || isAuxiliary(context, at))
      )
        readings.push(announced(hit, cost + 1 + (at - from) * 0.4));
    // "four men killed 137 people": whoever is counted did it, and another count is the object.
    for (const hit of context.cues)
      if (
        hit.first === at &&
        hit.value.cue.role === 'subject' &&
        at - phrase.next < 4 &&
        startsFigure(context, hit.next) &&
        allowed(context, hit, phrase)
      )
        readings.push(announced(hit, 2));
    const active = context.cues.some((hit) => hit.first === at && hit.value.cue.role === 'active' && startsFigure(context, hit.next));
    if (active) break;
    if (readings.length > 0 && at > phrase.next + 14) break;
  }
  return readings;
}

/** "5,000 people gathered …": what they did themselves; a participle further on is about others, unless an auxiliary is before it. */
function ownVerb(context: SentenceContext, at: number): boolean {
  return /ed$/.test(wordAt(context, at)) && !context.cues.some(({ first }) => first === at) && !AUXILIARIES.has(wordAt(context, at));
}

/** "Thirteen soldiers — eleven of them marines — died": where what stands between dashes or brackets ends. */
function closingOf(context: SentenceContext, at: number, end: number): number | null {
  const opening = wordAt(context, at);
  if (!isOneOf(opening, '( – —')) return null;
  const closing = opening === '(' ? ')' : opening;
  for (let index = at + 1; index < end; index += 1) if (wordAt(context, index) === closing) return index;
  return null;
}

/** Only conjunctions stand between a noun phrase and the next figure. */
function joins(context: SentenceContext, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (figureAtToken(context, at)) return true;
    if (!COORDINATORS.has(wordAt(context, at))) return false;
  }
  return true;
}

/** "and those injured a million": what they get, not how many they are. */
const isThose = (context: SentenceContext, at: number): boolean => wordAt(context, at - 1) === 'those';

/** "killed at least 60": words right before the figure, which is their object. */
function actives(context: SentenceContext, figure: NumberFigure, phrase: NounPhrase): MeasureReading[] {
  const readings: MeasureReading[] = [];
  for (const hit of context.cues) {
    if (hit.value.cue.role !== 'active') continue;
    const gap = figure.first - hit.next;
    if (gap < 0 || gap > REACH.active || !allowed(context, hit, phrase)) continue;
    if (!transparent(context, hit.next, figure.first) || isThose(context, hit.first)) continue;
    readings.push(announced(hit, gap * 0.5));
  }
  return readings;
}

const THROUGH =
  'a an the all another further these those some about around at least up to many more than over nearly almost reportedly estimated other its their additional total of including both only just lives also or possibly what he she called approximately between early';

function transparent(context: SentenceContext, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = wordAt(context, at);
    if (word === ',' && to - from > 2) return false;
    if (!isOneOf(word, THROUGH) && !word.endsWith('ly')) return false;
  }
  return true;
}

/** "137 deaths", "four gunmen": the counted noun itself. */
function nouns(context: SentenceContext, phrase: NounPhrase): MeasureReading[] {
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

const LABEL_LEADS =
  'to of at is was were are reached reach hit+ stands stood passed exceeded topped from : as for around about reaches tops passes now has have had already and between rises remains totalled totaled numbering';

/** "The death toll … rose to 137": a name for the count, the figure after a preposition or a verb of measure. */
function labels(context: SentenceContext, figure: NumberFigure, phrase: NounPhrase): MeasureReading[] {
  const readings: MeasureReading[] = [];
  for (const hit of context.cues) {
    if (hit.value.cue.role !== 'label' || !allowed(context, hit, phrase)) continue;
    const gap = figure.first - hit.next;
    if (gap < 0 || gap > REACH.label) continue;
    const lead = wordAt(context, figure.first - 1);
    // "the wounded, 152 at last count"
    if (wordAt(context, hit.first) === 'the') {
      if (gap === 1 && lead === ',' && isWord(context, figure.next, 'at in so altogether')) readings.push(announced(hit, 1));
      continue;
    }
    const word = hit.next - hit.first === 1 ? wordAt(context, hit.first) : '';
    const isBare = isOneOf(word, 'dead deaths fatalities');
    // "Deaths 145 Injured 551", a table that lost its lines
    const isRow = isBare && gap === 0 && context.tokens[hit.first]?.capital && context.tokens[figure.next]?.capital;
    if (isRow) readings.push(announced(hit, 0));
    const isNamed = gap > 0 && !(isBare && !isWord(context, hit.next, ': rose rises rising stands stood reached has had to at'));
    if (!isNamed && (gap > 0 || isBare || word === 'capacity' || isThose(context, hit.first + 1))) continue;
    const ofWords = hit.value.cue.words.filter((phrase) => phrase.endsWith(' of'));
    if (gap > 0 && !isOneOf(lead, LABEL_LEADS) && !hasPhrase(context, ofWords, figure.first - 3, figure.first)) continue;
    if (interrupted(context, hit.next, figure)) continue;
    readings.push(announced(hit, 1 + gap * 0.1));
  }
  return readings;
}

/** Another count or predicate between a label and the figure, unless the count changes "from … to". */
function interrupted(context: SentenceContext, from: number, figure: NumberFigure): boolean {
  for (const other of context.figures) {
    if (other.kind !== COUNTED || other.first < from || other.first >= figure.first) continue;
    const change =
      (isWord(context, figure.first - 1, 'to and , from') && isWord(context, other.first - 1, 'from of by')) ||
      (wordAt(context, figure.first - 1) === 'from' && wordAt(context, other.first - 1) === 'to');
    const turned = isWord(context, figure.first - 2, 'up down') && wordAt(context, figure.first - 1) === 'from';
    const now = hasPhrase(context, ['now'], figure.first - 5, figure.first);
    if (!change && !turned && !now) return true;
  }
  return context.cues.some(
    (hit) => hit.first > from && hit.next <= figure.first && hit.value.cue.role === 'active' && !isWord(context, hit.next - 1, 'of from'),
  );
}

/** "killed or wounded", "dead and injured": one number for both is a number of neither. */
function isBoth(context: SentenceContext, readings: readonly MeasureReading[]): boolean {
  const closest = readings[0];
  if (!closest || closest.hit.value.cue.role === 'label') return false;
  return context.cues.some((hit) => {
    const joined = hit.first === closest.hit.next + 1 && isWord(context, closest.hit.next, 'or and /') && !startsFigure(context, hit.next);
    const joinedBefore =
      hit.next === closest.hit.first - 1 &&
      isWord(context, hit.next, 'or and /') &&
      closest.hit.value.cue.role === 'active' &&
      hit.value.cue.role === 'active';
    const active = closest.hit.value.cue.role === 'active';
    if (active && joined && !startsFigure(context, closest.hit.next))
      return hit.value.measure.id !== closest.measure.id && hit.value.cue.role === 'active';
    return (
      ((joined && !active) || joinedBefore) &&
      hit.value.measure.id !== closest.measure.id &&
      hit.value.measure.populations === true &&
      closest.measure.populations === true &&
      hit.value.cue.over === undefined
    );
  });
}

/** "Injured: 182", a line of a list of facts: whatever announces a measure elsewhere names it here. */
function titleOf(context: SentenceContext, figure: NumberFigure): MeasureReading | null {
  const isNamed = wordAt(context, figure.first - 1) === ':';
  if (!isNamed && !isWord(context, figure.next, ' [ (')) return null;
  const end = isNamed ? figure.first - 1 : figure.first;
  const hit = context.cues.find(({ first, next, value }) => first === context.first && next === end && value.measure.kind === 'count');
  return hit ? announced(hit, 0) : null;
}

/** An auxiliary that ends its clause. */
function isElliptic(context: SentenceContext, at: number): boolean {
  let next = at;
  while (isWord(context, next, 'have has had been were was are did do')) next += 1;
  if (next === at) return false;
  if (isWord(context, next, 'so already')) next += wordAt(context, next) === 'so' ? 2 : 1;
  return /^([.;,]|)$/.test(wordAt(context, next));
}

const RELATIVES = ['who', 'whom', 'which', 'that', 'and'];

/**
 * What a count measures, by the closest words that announce a measure.
 * @returns null where no words do, or where they name two measures at once
 */
export function measureOf(context: SentenceContext, figure: NumberFigure, phrase: NounPhrase): MeasureReading | null {
  const pair = figure.kind === 'pair';
  // "yesterday's double bombing" refers to one; only "a double bombing" states how many there were.
  if (pair && (isWord(context, figure.first - 1, 'the this that these those') || /'s$/.test(wordAt(context, figure.first - 1))))
    return null;
  const titled = titleOf(context, figure);
  if (titled) return titled;
  // "84 bodies have been so far": the verb is left out, and with it what is counted.
  if (isElliptic(context, phrase.next)) return null;
  const all = pair
    ? nouns(context, phrase).filter(({ hit }) => hit.first === figure.next)
    : [
        ...passives(context, figure, phrase),
        ...actives(context, figure, phrase),
        ...nouns(context, phrase),
        ...labels(context, figure, phrase),
      ];
  const readings = all
    .filter(({ measure }) => measure.kind === 'count')
    .sort((a, b) => a.cost - b.cost || b.hit.next - b.hit.first - (a.hit.next - a.hit.first));
  const closest = readings[0];
  if (!closest || isBoth(context, readings)) return null;
  const isObject = closest.hit.value.cue.role === 'active';
  const winner = readings.find(
    ({ hit, measure }) =>
      measure.id !== closest.measure.id &&
      hit.value.cue.over?.includes(closest.measure.id) &&
      // "the men behind the attack that killed 139 people have been identified": the object of one verb, not the subject of the next.
      !(
        isObject &&
        hit.value.cue.role === 'passive' &&
        isAuxiliary(context, hit.first) &&
        !hasPhrase(context, RELATIVES, phrase.next, hit.first)
      ),
  );
  return winner && winner.cost < closest.cost + 12 ? winner : closest;
}
