import { type Day, isOneOf } from '../text/index.ts';
import { isCountry } from './countries.ts';
import { DEFINITE, EVENT_NOUNS, INDEFINITE, YARDSTICKS } from './event-words.ts';
import { LOCATIVES, PHRASE_ENDS } from './grammar-words.ts';
import type { Entity, NameEntry } from './lexicon.ts';
import type { Hit } from './phrase-table.ts';
import { isWord, type NamedSentence, type SentenceContext, wordAt, wordsAt } from './sentence-context.ts';

/** Words of a sentence that name or describe an entity. */
export interface Mention {
  readonly entity: Entity;
  readonly how: 'name' | 'description';
  /** First tokens of its words; a description has several. */
  readonly at: readonly { readonly first: number; readonly next: number; readonly group: number }[];
  /** Named as a yardstick ("the deadliest since …"). */
  readonly aside: boolean;
}

/** A new event that no entity of the pack accounts for ("a bombing in …"). */
export interface ForeignSign {
  readonly first: number;
  readonly next: number;
  /** `wider` is a war or a campaign: counts of it are never those of one event. */
  readonly kind: 'place' | 'event' | 'wider';
  readonly words: string;
}

type NameHit = Hit<NameEntry>;

/** The longest names first; shorter ones inside them are no mentions of their own. */
function namesOf(hits: readonly NameHit[]): NameHit[] {
  const names = hits.filter((hit) => hit.value.kind === 'name').sort((a, b) => b.next - b.first - (a.next - a.first));
  const kept: NameHit[] = [];
  for (const hit of names) {
    const covered = kept.some(
      (other) =>
        hit.first < other.next &&
        other.first < hit.next &&
        (hit.next - hit.first < other.next - other.first || hit.value.entity.kind === other.value.entity.kind),
    );
    if (!covered) kept.push(hit);
  }
  return kept;
}

/** Descriptions whose every group has a word in the sentence, outside the names of other events. */
function descriptionsOf(hits: readonly NameHit[], names: readonly NameHit[], published: Day | null): { entity: Entity; at: NameHit[] }[] {
  const groups = new Map<number, number>();
  for (const hit of hits) {
    const { value } = hit;
    if (value.kind !== 'part' || !isInTime(value.entity, value.until, published) || isTaken(hit, names)) continue;
    groups.set(value.description, (groups.get(value.description) ?? 0) | (1 << value.group));
  }
  const found: { entity: Entity; at: NameHit[] }[] = [];
  for (const [description, seen] of groups) {
    // Most descriptions have only some of their groups in a sentence; bits that run on from the first can be all.
    if (seen === 1 || (seen & (seen + 1)) !== 0) continue;
    const at = hits.filter((hit) => hit.value.kind === 'part' && hit.value.description === description && !isTaken(hit, names));
    const value = at[0]?.value;
    if (value?.kind === 'part' && seen === (1 << value.groups) - 1) found.push({ entity: value.entity, at });
  }
  return found;
}

/** Whether a page of that day can mean the event by words that are enough only while it is news. */
function isInTime({ days }: Entity, until: Day | null, published: Day | null): boolean {
  return until === null || (published !== null && days?.from != null && published >= days.from && published <= until);
}

/** A word inside the longer name of another event describes nothing else. */
function isTaken(hit: NameHit, names: readonly NameHit[]): boolean {
  return names.some(
    (name) =>
      name.value.entity.kind === 'event' &&
      name.value.entity !== hit.value.entity &&
      hit.first < name.next &&
      name.first < hit.next &&
      name.next - name.first > hit.next - hit.first,
  );
}

/** Whether words are a yardstick ("the deadliest since …"). */
export function isAside(context: NamedSentence, first: number): boolean {
  for (let at = first - 1; at >= first - 4; at -= 1) {
    const word = wordAt(context, at);
    // "Four years since the attack" speaks of the attack.
    if (word === 'since' && isWord(context, at - 1, 'year+ month+ week+ day+ decade+')) return false;
    if (YARDSTICKS.has(word) || isHowSomebodyDied(context, at)) return true;
    if (word === ',' || word === '') return false;
  }
  return false;
}

/** Everything in a sentence that names or describes an entity of the pack. */
export function mentionsOf(context: NamedSentence): Mention[] {
  const names = namesOf(context.names);
  const mentions: Mention[] = names.map((hit) => ({
    entity: hit.value.entity,
    how: 'name',
    at: [{ first: hit.first, next: hit.next, group: 0 }],
    aside: isAside(context, hit.first),
  }));
  for (const { entity, at } of descriptionsOf(context.names, names, context.published)) {
    if (mentions.some((mention) => mention.entity === entity && mention.how === 'name')) continue;
    const first = Math.min(...at.map((hit) => hit.first));
    const parts = at.map(({ first: from, next, value }) => ({ first: from, next, group: value.kind === 'part' ? value.group : 0 }));
    mentions.push({
      entity,
      how: 'description',
      at: parts,
      aside: isAside(context, first) && names.length === 0 && first > context.first + 6,
    });
  }
  return mentions;
}

/** "a general slain in a strike": how one person died says nothing about what else is told. */
function isHowSomebodyDied(context: NamedSentence, at: number): boolean {
  if (wordAt(context, at) !== 'in' || !isWord(context, at - 1, 'killed slain assassinated murdered')) return false;
  for (let index = at - 2; index > at - 6; index -= 1) {
    if (isWord(context, index, 'a an')) return true;
    if (context.tokens[index]?.kind !== 'word') return false;
  }
  return false;
}

const DEMONYM = /(ian|ish|ese|ans?|i|ic|sh)$/;

/** "in Springfield", "near the Ruritanian border": capitalised words after a preposition of place. */
function placesIn(context: SentenceContext): ForeignSign[] {
  const signs: ForeignSign[] = [];
  for (let at = context.first; at < context.next - 1; at += 1) {
    const locative = context.tokens[at]?.lower ?? '';
    // "strikes on Springfield", but not "on Monday" or "on the channel".
    if (!LOCATIVES.has(locative) || (locative === 'on' && !EVENT_NOUNS.has(wordAt(context, at - 1)))) continue;
    if (isWord(context, at + 1, 'least most large')) continue;
    let first = at + 1;
    while (
      first < context.next &&
      isWord(
        context,
        first,
        'the a an eastern western northern southern central north south east west northwest northeast southwest southeast northwestern northeastern southeastern southwestern city town capital village of province region downtown nearby state district neighboring neighbouring',
      ) &&
      !context.tokens[first]?.capital
    )
      first += 1;
    let next = first;
    while (next < context.next) {
      const token = context.tokens[next];
      const joined = token?.lower === '-' && token.glued && context.tokens[next + 1]?.capital;
      if (!token?.capital && !joined) break;
      next += 1;
    }
    if (next === first) continue;
    const last = context.tokens[next - 1];
    const noun = context.tokens[next];
    const adjective = DEMONYM.test(last?.lower ?? '') && noun?.kind === 'word' && !noun.capital && !PHRASE_ENDS.has(noun.lower);
    const isTime = context.figures.some((figure) => figure.kind === 'date' && first >= figure.first && first < figure.next);
    if (adjective || isTime) continue;
    signs.push({ first, next, kind: 'place', words: wordsAt(context, first, next) });
  }
  return signs;
}

/** "And on Springfield.": a speaker turns to something else, in a sentence that only says to what. */
function turnIn(context: SentenceContext): ForeignSign[] {
  for (let at = context.first; at < Math.min(context.next, context.first + 6); at += 1) {
    if (!isWord(context, at, 'on about regarding')) continue;
    let next = at + 1;
    while (context.tokens[next]?.kind === 'word' && next < context.next) next += 1;
    const isWhole = next >= context.next - 1 && next - at < 6;
    const isDate = context.figures.some((figure) => figure.first > at && figure.first < next);
    const place = context.tokens[next - 1];
    if (isWhole && !isDate && place?.capital) return [{ first: at + 1, next, kind: 'wider', words: place.lower }];
  }
  return [];
}

const WIDER = 'war+ insurgency campaign';

/** "a bombing", "three attacks", "the Tasmanian earthquake": an event noun that points to something new. */
function eventsIn(context: SentenceContext): ForeignSign[] {
  const signs: ForeignSign[] = [];
  for (let at = context.first; at < context.next; at += 1) {
    const token = context.tokens[at];
    if (token?.kind !== 'word' || !EVENT_NOUNS.has(token.lower)) continue;
    if (PHRASE_ENDS.has(token.lower)) continue;
    if (isOneOf(token.lower, WIDER)) {
      signs.push({ first: at, next: at + 1, kind: 'wider', words: token.lower });
      continue;
    }
    let first = at;
    while (first > context.first && at - first < 6) {
      const before = context.tokens[first - 1];
      if (!before || before.kind === 'mark' || PHRASE_ENDS.has(before.lower) || INDEFINITE.has(before.lower) || before.lower === 'the')
        break;
      first -= 1;
    }
    const lead = wordAt(context, first - 1);
    // "the two explosions" are those spoken of.
    if (INDEFINITE.has(lead) && DEFINITE.has(wordAt(context, first - 2))) continue;
    const named = Array.from({ length: at - first }, (_, index) => context.tokens[first + index]).some(
      (word, index) => word?.capital && first + index > context.first,
    );
    const dated = context.figures.some((figure) => figure.kind === 'date' && figure.first < at && figure.next > first);
    if (!INDEFINITE.has(lead) && (!named || dated)) continue;
    signs.push({ first, next: at + 1, kind: 'event', words: wordsAt(context, INDEFINITE.has(lead) ? first - 1 : first, at + 1) });
  }
  return signs;
}

/** Signs that a sentence speaks of a place or an event; whether they are foreign depends on the entity asked about. */
export function signsOf(context: SentenceContext): ForeignSign[] {
  return [...placesIn(context), ...eventsIn(context), ...turnIn(context)];
}

/** Whether a sign belongs to an entity: its words are among its places, names or parts. */
export function belongsTo(context: SentenceContext, sign: ForeignSign, entity: Entity): boolean {
  const covered = (index: number): boolean =>
    context.names.some(
      (hit) =>
        index >= hit.first &&
        index < hit.next &&
        (hit.value.entity === entity
          ? hit.value.kind !== 'event-word'
          : hit.value.entity.kind === 'organisation' && hit.value.kind === 'name'),
    );
  for (let index = sign.first; index < sign.next; index += 1) {
    const token = context.tokens[index];
    if (!token?.capital) continue;
    const bare = token.lower.replace(/'s$/, '');
    // A country is more than the event's town: much else happens in it.
    if (isCountry(bare) && !entity.places.has(bare)) return false;
    if (
      !covered(index) &&
      !entity.places.has(bare) &&
      !isOneOf(bare, 'city oblast region province international hall street road district airport')
    )
      return false;
  }
  return true;
}
