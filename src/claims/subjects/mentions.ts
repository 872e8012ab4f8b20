import type { Day } from '../../text/index.ts';
import type { DescriptionPart, Entity, NameEntry } from '../lexicon.ts';
import { isElsewhereFrom, isOfOtherPlace, isOrigin } from '../others/elsewhere.ts';
import { isEventOfOne } from '../others/fate-of-one.ts';
import { isForestalled } from '../others/forestalled.ts';
import { HARM } from '../words/date-verbs.ts';
import { YARDSTICKS } from '../words/event-words.ts';
import type { Hit } from '../words/phrase-table.ts';
import { beforeArticle, findWords, hasWord, isWord, type NamedSentence, wordAt } from '../words/sentence-context.ts';

/** Words of a sentence that name or describe an entity. */
export interface Mention {
  readonly entity: Entity;
  /** `recent` describes it only while it is news. */
  readonly how: 'name' | 'description' | 'recent';
  /** First tokens of its words; a description has several. */
  readonly at: readonly { readonly first: number; readonly next: number; readonly group: number }[];
  /** Named as a yardstick ("the deadliest since …"). */
  readonly aside: boolean;
}

type NameHit = Hit<NameEntry>;

/** How far "of them" may stand before the event, in tokens. */
const REACH_OF_PART = 10;

/** How far before the event "born around the time of" may stand, in tokens. */
const REACH_OF_BIRTH = 8;

/** How far before the event "14 more than lost their lives in" may stand, in tokens. */
const REACH_OF_THAN = 6;

/** How far behind "after the hall," the verb of something else may stand, in tokens. */
const REACH_OF_DOER = 7;

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

type PartHit = Hit<Extract<NameEntry, { readonly kind: 'part' }>>;
const isPart = (hit: NameHit): hit is PartHit => hit.value.kind === 'part';

/** A word of a description, and what it is in it. */
interface Part {
  readonly hit: PartHit;
  readonly part: DescriptionPart;
}

/** Descriptions whose every group has a word in the sentence, outside the names of other events. */
function descriptionsOf(
  context: NamedSentence,
  names: readonly NameHit[],
): { entity: Entity; how: 'description' | 'recent'; at: readonly Part[] }[] {
  const { names: hits, published, above } = context;
  // Each has two groups or more.
  if (hits.length + above.length < 2) return [];
  const groups = new Map<number, number>();
  const free = hits.filter(isPart).filter((hit) => !isTaken(hit, names));
  const higher = above.filter(isPart);
  for (const { value } of free)
    for (const { description, group, until } of value.parts)
      if (isInTime(value.entity, until, published)) groups.set(description, (groups.get(description) ?? 0) | (1 << group));
  for (const { value } of higher)
    for (const { description, group } of value.parts)
      if (groups.has(description)) groups.set(description, (groups.get(description) ?? 0) | (1 << group));
  const found: { entity: Entity; how: 'description' | 'recent'; at: readonly Part[] }[] = [];
  for (const [description, seen] of groups) {
    // Most descriptions have only some of their groups in a sentence; bits that run on from the first can be all.
    if (seen === 1 || (seen & (seen + 1)) !== 0) continue;
    const at = partsIn(free, description).filter(({ hit }) => !isOrigin(context, hit));
    const [first] = at;
    if (!first) continue;
    const { groups: several, until } = first.part;
    const others = partsIn(higher, description);
    const isWhole = (parts: readonly Part[]): boolean =>
      [...parts, ...others].reduce((bits, { part }) => bits | (1 << part.group), 0) === (1 << several) - 1;
    if (isWhole(at) && isWhole(at.filter(({ hit }) => !isForestalled(context, hit.first))))
      found.push({ entity: first.hit.value.entity, how: until === null ? 'description' : 'recent', at });
  }
  return found;
}

/** The words of a description, once for each of its groups that they are of. */
const partsIn = (hits: readonly PartHit[], description: number): Part[] =>
  hits.flatMap((hit) => hit.value.parts.filter((part) => part.description === description).map((part) => ({ hit, part })));

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

/** "2,461 soldiers died, 13 of them in the attack": the whole is of something greater. */
function isPartOfMore(context: NamedSentence, first: number): boolean {
  for (let at = first - 1; at > first - REACH_OF_PART && wordAt(context, at) !== ','; at -= 1)
    if (wordAt(context, at) === 'of' && isWord(context, at + 1, 'them whom these those') && isWord(context, at + 2, 'in at during'))
      return true;
  return false;
}

/** "14 more than were killed at the hall", not "more than 137 at the hall" */
const isMoreThan = (context: NamedSentence, first: number): boolean =>
  findWords(context, 'than', first - REACH_OF_THAN, first).some(
    (at) => isWord(context, at + 1, 'were was died perished lost had did at in those the') && !hasWord(context, ',', at, first),
  );

/** "It came two decades after the siege" */
const isCameAfter = (context: NamedSentence, at: number): boolean =>
  wordAt(context, at) === 'after' &&
  isWord(context, context.first, 'it this the') &&
  hasWord(context, 'came comes', context.first + 1, context.first + 4);

/** "born around the time of the siege" */
const isBirth = (context: NamedSentence, first: number): boolean =>
  findWords(context, 'born', first - REACH_OF_BIRTH, first).some((at) => isWord(context, at + 1, 'around before after during'));

/** How far before the event "as was (one of)" may stand, in tokens. */
const REACH_OF_AS = 6;

/** "All four are Ruritanians, as was one of the bombers of Springfield": what is so there as well. */
const isAsWell = (context: NamedSentence, first: number): boolean =>
  findWords(context, 'as', first - REACH_OF_AS, first).some(
    (at) => wordAt(context, at - 1) === ',' && isWord(context, at + 1, 'was were did had is are'),
  );

/** How long ago an event was, and how far before "since" that may stand, in tokens. */
const SPANS = 'year+ month+ week+ day+ decade+';
const REACH_OF_SPAN = 5;

/** Whether words are a yardstick ("the deadliest since …"). */
export function isAside(context: NamedSentence, first: number): boolean {
  if (isEventOfOne(context, first) || isBirth(context, first) || isMoreThan(context, first) || isAsWell(context, first)) return true;
  for (let at = first - 1; at >= first - 4; at -= 1) {
    const word = wordAt(context, at);
    // "Four years since the attack" speaks of the attack.
    if (word === 'since' && isWord(context, at - 1, SPANS)) return false;
    // "A week has gone by since the attack"
    if (word === 'since' && isWord(context, at - 1, 'by passed on elapsed') && hasWord(context, SPANS, at - REACH_OF_SPAN, at))
      return false;
    if (YARDSTICKS.has(word) || isCameAfter(context, at)) return true;
    if (word === ',' || word === '') return false;
  }
  return false;
}

/** "a fire next to the hall": only where something else was. */
function isBesideIt(context: NamedSentence, hit: NameHit): boolean {
  const at = beforeArticle(context, hit.first);
  return isWord(context, at, 'opposite beside') || (wordAt(context, at) === 'to' && wordAt(context, at - 1) === 'next');
}

/** "a strike after the bombing killed ten": when another event was. */
function isAfterAnother(context: NamedSentence, first: number, entity: Entity, names: readonly NameHit[]): boolean {
  const lead = beforeArticle(context, first);
  return (
    isWord(context, lead, 'after following') &&
    names.some(({ value, next }) => next === lead && value.entity !== entity && value.entity.kind === 'event')
  );
}

/** "A year after the hall, a bomb killed …", "After the hall, 40 were killed in Springfield": only how long before something else. */
function isTimeOnly(context: NamedSentence, hit: NameHit): boolean {
  const lead = beforeArticle(context, hit.first);
  if (!isWord(context, lead, 'after since') || wordAt(context, hit.next) !== ',') return false;
  if (lead === context.first && hit.value.entity.kind === 'event' && isElsewhereFrom(context, hit.next, hit.value.entity)) return true;
  if (!isWord(context, hit.next + 1, 'a an another')) return false;
  for (let at = hit.next + 2; at < hit.next + REACH_OF_DOER; at += 1) if (isWord(context, at, HARM)) return true;
  return false;
}

/** Everything in a sentence that names or describes an entity of the pack. */
export function mentionsOf(context: NamedSentence): Mention[] {
  // "until September 11" is no event.
  const named = namesOf(context.names);
  const names = named.filter(
    (hit) =>
      !isWord(context, hit.first - 1, 'until till') &&
      !isBesideIt(context, hit) &&
      !isTimeOnly(context, hit) &&
      !isAfterAnother(context, hit.first, hit.value.entity, named),
  );
  const mentions: Mention[] = names.map((hit) => ({
    entity: hit.value.entity,
    how: 'name',
    at: [{ first: hit.first, next: hit.next, group: 0 }],
    aside: isAside(context, hit.first) || (hit.value.entity.isSubject && isPartOfMore(context, hit.first)),
  }));
  // "Since the attack at the hall, 40 shows have been cancelled" is about what came after; "since four men killed …" is not.
  const isOpening = wordAt(context, context.first) === 'since' && isWord(context, context.first + 1, 'the this that last');
  for (const { entity, how, at } of descriptionsOf(context, names)) {
    if (mentions.some((mention) => mention.entity === entity && mention.how === 'name')) continue;
    const first = Math.min(...at.map(({ hit }) => hit.first));
    if (isAfterAnother(context, first, entity, named) || at.some(({ hit }) => isOfOtherPlace(context, hit))) continue;
    const parts = at.map(({ hit, part }) => ({ first: hit.first, next: hit.next, group: part.group }));
    mentions.push({
      entity,
      how,
      at: parts,
      aside: isPartOfMore(context, first) || (isAside(context, first) && (isOpening || (names.length === 0 && first > context.first + 6))),
    });
  }
  return mentions;
}
