import type { Entity } from '../lexicon.ts';

/** Something that no entity of the pack accounts for. */
export const FOREIGN = 'foreign';

/** A number, and the id of what it measures. */
export interface Count {
  readonly measure: string;
  readonly stated: number;
}

/** What the text speaks of at one point: what later sentences may call "the attack" and "the group". */
export interface Topic {
  /** The event of the sentence before, and in which block it stood. */
  readonly event: Entity | typeof FOREIGN | null;
  readonly eventBlock: number;
  /** How many sentences ago that was. */
  readonly age: number;
  /** The sentence before has told of it, and counted nobody. */
  readonly isUncounted: boolean;
  /** The sentence before has counted people for it. */
  readonly isCounting: boolean;
  /** It has told of the event with its date and counted nobody, on a page that has counted its own. */
  readonly awaitsToll: boolean;
  /** The block in which the sentence before has measured it by another event, without that one's toll; -1 where it has not. */
  readonly measuredBlock: number;
  /** An event that the sentence before has named beside its own. */
  readonly beside: Entity | typeof FOREIGN | null;
  /** The page has counted people whom something has happened to, whatever that was. */
  readonly hasToll: boolean;
  /** What the items of a list right before have been called that gave counts. */
  readonly listed: readonly string[];
  /** The page gives news in brief, each item for itself. */
  readonly isDigest: boolean;
  /** The page goes from one question to the next, and from one matter to another. */
  readonly isBriefing: boolean;
  /** The last heading, and the event that it names. */
  readonly headingBlock: number;
  readonly headingEvent: Entity | null;
  /** What something else was called where the text turned to it: "the explosion" is that one's. */
  readonly foreignNouns: readonly string[];
  /** The sentence before was about a whole war, which nobody calls "the bombing". */
  readonly isWar: boolean;
  /** What was spoken of last was years before the page's event. */
  readonly isHistory: boolean;
  /** The sentence that spoke of it spoke of other events beside it, which "the two attacks" are together. */
  readonly isOfSeveral: boolean;
  /** The words of all that has been spoken of since the page's event was left; null where they are too many. */
  readonly strangeWords: ReadonlySet<string> | null;
  /** What has been counted of it: one event has one toll. */
  readonly strangeCounts: readonly Count[];
  readonly organisation: Entity | typeof FOREIGN | null;
  /** How many sentences ago that was named. */
  readonly organisationAge: number;
  /** The last organisation of the sentence before, which "that group" is. */
  readonly lastNamed: Entity | null;
  /** The sentence before has a name that is not this organisation's: "that group" may be it. */
  readonly hasStranger: boolean;
  /** A sentence since then began with another body of people: "it" may be that one. */
  readonly isOfInstitution: boolean;
  /** Headline and lede are about neither an organisation nor an event of the pack: one that is named later is only named. */
  readonly isOthersPage: boolean;
  /** The organisation that headline and lede are about. */
  readonly pageOrganisation: Entity | null;
  /** The event that headline and lede are about. */
  readonly page: Entity | null;
  /** The paragraph of the lede that names it; -1 where the headline does. */
  readonly pageSince: number;
  /** The block after which tolls are its own: "At least 60 killed" may come before the lede says where. */
  readonly pageTollsSince: number;
}

/** What has been spoken of last, and what the page is about, as far as the pack knows them. */
export const eventsOf = ({ event, page }: Topic): Entity[] =>
  [event, page].filter((entity): entity is Entity => entity !== null && entity !== FOREIGN);

/** Whether the text has left an event for something else. */
export const isAway = (from: Entity | null, { event }: Topic): boolean =>
  from !== null && event !== from && (event === FOREIGN || event?.isSubject === false);

/** The topic where a sentence or a heading has just turned to an event, to something else, or to nothing. */
export function turnedTo(topic: Topic, event: Topic['event'], eventBlock: number, isWar = false): Topic {
  return { ...topic, event, eventBlock, age: 0, foreignNouns: [], isWar, isHistory: false, isOfSeveral: false };
}

export const NO_TOPIC: Topic = {
  event: null,
  eventBlock: -1,
  age: 0,
  isUncounted: false,
  isCounting: false,
  awaitsToll: false,
  measuredBlock: -1,
  beside: null,
  hasToll: false,
  listed: [],
  isDigest: false,
  isBriefing: false,
  headingBlock: -1,
  headingEvent: null,
  foreignNouns: [],
  isWar: false,
  isHistory: false,
  isOfSeveral: false,
  strangeWords: new Set(),
  strangeCounts: [],
  organisation: null,
  organisationAge: 0,
  lastNamed: null,
  hasStranger: false,
  isOfInstitution: false,
  isOthersPage: false,
  pageOrganisation: null,
  page: null,
  pageSince: -1,
  pageTollsSince: -1,
};
