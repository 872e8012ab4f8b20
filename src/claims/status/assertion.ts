import type { Measure } from '../../reference/types.ts';
import { isOneOf, type NumberFigure } from '../../text/index.ts';
import type { Assertion } from '../claim.ts';
import type { CueEntry } from '../lexicon.ts';
import { takesForGranted } from '../measures/asked.ts';
import { isOfThen } from '../populations/of-then.ts';
import { isReplaced } from '../populations/replaced-count.ts';
import { DEFINITE, EVENT_NOUNS } from '../words/event-words.ts';
import { asidesOf, type TokenRange } from '../words/inserted.ts';
import type { Hit } from '../words/phrase-table.ts';
import { findWords, hasPhrase, hasWord, isQuestioning, isWord, type SentenceContext, wordAt } from '../words/sentence-context.ts';
import { correctionOf } from './correction.ts';
import { denialBefore } from './denial.ts';
import { discreditedBy } from './discredited.ts';

/** How a sentence puts a number forward, and the token that says so. */
export interface AssertionReading {
  readonly assertion: Assertion;
  readonly token: number | null;
}

/** Words before a figure or its measure, in the same clause. */
const BEFORE: readonly (readonly [Assertion, string])[] = [
  [
    'denied',
    'no denied denies deny denying rejected rejects refuted dismissed hoax fake false falsely untrue invented baseless debunked rumour rumours rumor rumors unfounded fabricated misinformation disinformation neither nor',
  ],
  [
    'hypothetical',
    'if unless without whether had suppose imagine would planned planning plot plotted plotting intended intending wanted want wants sought seek seeks aimed aims hoped hopes enough threatened threatening threatens foiled thwarted averted prevented attempted capable potentially simulated simulation drill fictional post posts viral conspiracy deepfake deepfakes bot bots hacker hackers prank prankster pranksters troll trolls typo parody joked joking dreamed dreamt bet imagined pretended',
  ],
  [
    'forecast',
    'could may might feared fears fear afraid expected expects likely projected forecast will warned warn warns warning presumed risk expect expecting',
  ],
];

/** What says before a count, or behind it, that it is not so. */
const NOT_TRUE_BEFORE: readonly string[] = [
  'not true',
  'not the case',
  'no truth',
  'nobody believed',
  'no one believed',
  'wrongly',
  'by mistake',
  ...['says', 'said', 'claims', 'claimed'].flatMap((verb) => [`nobody ${verb}`, `no one ${verb}`]),
];
const NOT_TRUE_AFTER: readonly string[] = ['is', 'are', 'was', 'were', 'proved', 'proved to be', 'turned out to be'].flatMap((verb) =>
  [
    'false',
    'untrue',
    'not true',
    'wrong',
    'fake',
    'baseless',
    'invented',
    'a hoax',
    'a lie',
    'too high',
    'too low',
    'exaggerated',
    'inflated',
    'denied',
    'debunked',
    'refuted',
  ].map((what) => `${verb} ${what}`),
);

/** "a state that kills a hundred to save a thousand": what one of many would do, and not what an attack has done. */
function isHabit(context: SentenceContext, hit: Hit<CueEntry> | null): boolean {
  if (hit?.value.cue.role !== 'active' || !isWord(context, hit.first, 'kills kill') || !isWord(context, hit.first - 1, 'that who which'))
    return false;
  return isWord(context, hit.first - 3, 'a an any') && !EVENT_NOUNS.has(wordAt(context, hit.first - 2));
}

/** "could rise to 200" but not "could not be reached". */
const SPEECH = 'said told says added according reported';

/** How far before its noun "the" may stand, in tokens. */
const REACH_OF_THE = 4;

/** "planned the bombing that killed 94": what a definite event did is taken for granted. */
function isRelative(context: SentenceContext, at: number): boolean {
  if (wordAt(context, at) !== 'that' || !EVENT_NOUNS.has(wordAt(context, at - 1))) return false;
  for (let index = at - 2; index >= at - 1 - REACH_OF_THE; index -= 1)
    if (DEFINITE.has(wordAt(context, index)) || wordAt(context, index).endsWith("'s")) return true;
  return false;
}

/** What people will do about something that has been. */
const REMEMBERING = 'share join remember mourn honour honor avenge know recall pray never always forever';

/** "I would say that 137 people died": a way of speaking. */
const SAYING = 'say add note argue stress like';

/** "the hall – the scene of an attack that killed 137 – would": a noun put in between, whose words are their own. */
const isAside = (context: SentenceContext, at: number, end: number): boolean =>
  isWord(context, at, '– — -') && isWord(context, at + 1, 'the a an') && !hasWord(context, '– — -', at + 1, end);

/** "The ministry, which denies it, says": what is told by the way before a token. */
const asidesBefore = (context: SentenceContext, at: number): TokenRange[] =>
  asidesOf(context).filter(({ first, next }) => next <= at && isWord(context, first + 1, 'which who whose'));

/** What may follow a comma that ends a clause. */
const NEXT_CLAUSE = 'and with killing injuring leaving the at including it he they officials';
const NEXT_OR_RELATIVE = `${NEXT_CLAUSE} which who where when`;

/** Looks back through the clause; a comma with a new subject, a semicolon or "but" ends it. */
function clauseStart(context: SentenceContext, at: number, asides: readonly TokenRange[]): number {
  for (let index = at - 1; index >= context.first; index -= 1) {
    const aside = asides.find(({ first, next }) => index >= first && index < next);
    if (aside) {
      if (isWord(context, aside.next, NEXT_CLAUSE)) return aside.next;
      index = aside.first;
      continue;
    }
    const word = wordAt(context, index);
    if (
      isOneOf(word, '; : ( but while whereas although though after since which who') ||
      isRelative(context, index) ||
      isAside(context, index, at)
    )
      return index + 1;
    if (word === ',' && isWord(context, index + 1, NEXT_OR_RELATIVE)) return index + 1;
  }
  return context.first;
}

/** Where a clause ends behind a token. */
function clauseEnd(context: SentenceContext, from: number): number {
  let to = from;
  while (to < context.next && !isWord(context, to, ', ; and but')) to += 1;
  return to;
}

/** What a fact check calls what it looks into, and how far behind that its colon may stand, in tokens. */
const LABELS = 'claim rumour rumor myth false fake hoax misleading';
const REACH_OF_COLON = 3;

/** "Claim: 300 died", "The rumour: …", "Myth 2: …": the token of the label; null where a sentence has none. */
function claimLabel(context: SentenceContext): number | null {
  const label = wordAt(context, context.first) === 'the' ? context.first + 1 : context.first;
  const isLabel = isWord(context, label, LABELS) && !isWord(context, label + 1, 'of that');
  return isLabel && hasWord(context, ':', label + 1, label + 1 + REACH_OF_COLON) ? label : null;
}

/** How far behind a count the speech may stand that gives it, in tokens. */
const REACH_OF_SPEECH = 12;

/**
 * How the sentence puts a count forward.
 * @param hit the words that gave the measure, for this figure itself: negation may stand between the two
 * @param about whose measure it is
 */
export function assertionOf(
  context: SentenceContext,
  figure: NumberFigure,
  hit: Hit<CueEntry> | null,
  about: Measure['about'],
): AssertionReading {
  const cue = hit?.first ?? null;
  const isAsked = isQuestioning(context);
  const isGranted = isAsked && takesForGranted(context, figure);
  if (isAsked && !isGranted) return { assertion: 'asked', token: context.next - 1 };
  const label = claimLabel(context);
  if (label !== null) return { assertion: 'hypothetical', token: label };
  if (isHabit(context, hit)) return { assertion: 'hypothetical', token: hit?.first ?? null };
  const correction = correctionOf(context, figure);
  if (correction !== null) return { assertion: 'past', token: correction };
  const discredited = discreditedBy(context, figure);
  if (discredited) return discredited;
  if (isReplaced(context, figure)) return { assertion: 'past', token: figure.first - 1 };
  if (about === 'organisation' && isOfThen(context, figure)) return { assertion: 'past', token: figure.first - 1 };
  const anchor = Math.min(figure.first, cue ?? figure.first);
  const asides = asidesBefore(context, Math.max(figure.first, cue ?? 0));
  const from = clauseStart(context, anchor, asides);
  // "will avenge the 13 service members killed": a definite count is taken for granted, whatever is said of it.
  // "A memorial to the 145 will open"
  const isDone =
    hit !== null && (hit.value.cue.role !== 'active' || hit.first >= figure.next || isWord(context, hit.next - 1, 'to of for'));
  const isGiven = isGranted || (isDone && isWord(context, figure.first - 1, 'the these those our'));
  // "fears that the toll of 137 will rise"
  const isToll = isTollOf(context, figure);
  for (const [assertion, words] of isGiven ? [] : BEFORE)
    for (const at of findWords(context, words, from, Math.max(figure.first, cue ?? 0))) {
      const word = wordAt(context, at);
      if ((at >= figure.first && at < figure.next) || isInDate(context, at)) continue;
      if (asides.some(({ first, next }) => at >= first && at < next)) continue;
      if ((word === 'had' && at !== context.first) || (isToll && assertion === 'forecast')) continue;
      if (word === 'would' && (isWord(context, at + 1, SAYING) || isFromThen(context, at))) continue;
      if (word === 'could' && isHowCould(context, at)) continue;
      // "could not believe that 137 people had died"
      if (word === 'could' && isWord(context, at + 1, 'not hardly scarcely') && isWord(context, at + 2, 'believe grasp fathom')) continue;
      // "will never forget the names of the 13 soldiers", "will share my horror at the murder of 137 people"
      if (word === 'will' && isWord(context, at + 1, REMEMBERING)) continue;
      if (word === 'no' && isWord(context, at + 1, '. fewer less more later longer doubt one matter')) continue;
      if (isOneOf(word, 'warned warns warning warn+ fear+ likely') && hasWord(context, SPEECH, at, figure.first)) continue;
      if (word === 'sought' && isWord(context, at + 1, 'medical help treatment care')) continue;
      // "claims, without proof, that 250 died"
      const isUnproven = isWord(context, at + 1, 'proof evidence') && wordAt(context, at + 3) === 'that';
      if (word === 'without' && isWord(context, at + 1, 'doubt question')) continue;
      if (word === 'without' && at < anchor - 3 && !isUnproven) continue;
      if (/^posts?$/.test(word) && !isPost(context, at)) continue;
      if (isOneOf(word, 'false fake no') && at < anchor - 6) continue;
      return { assertion, token: at };
    }
  // "It is not true that 250 people were killed", "Posts that 500 people died are false"
  if (
    hasPhrase(context, NOT_TRUE_BEFORE, from, figure.first) ||
    hasPhrase(context, NOT_TRUE_AFTER, figure.next, clauseEnd(context, figure.next)) ||
    // "put it at 250, which is wrong"
    (wordAt(context, figure.next) === ',' &&
      wordAt(context, figure.next + 1) === 'which' &&
      hasPhrase(context, NOT_TRUE_AFTER, figure.next + 2, clauseEnd(context, figure.next + 2)))
  )
    return { assertion: 'denied', token: anchor };
  const denial = isGiven ? null : denialBefore(context, figure, hit);
  if (denial !== null) return { assertion: 'denied', token: denial };
  // "There were not 46 dead"
  if (wordAt(context, figure.first - 1) === 'not') return { assertion: 'denied', token: figure.first - 1 };
  // "The attack which killed 140 was not a surprise": what stands behind it is said of the attack.
  const isClosed = hit !== null && hit.value.cue.role === 'active' && isWord(context, hit.first - 1, 'that which who');
  for (let at = figure.next; at < Math.min(context.next, figure.next + 7) && !isClosed; at += 1) {
    const word = wordAt(context, at);
    if (isOneOf(word, ', ; ) and — –') || (word === '-' && !context.tokens[at]?.glued)) break;
    // "The 13 soldiers killed will be remembered"
    if ((isGiven || isToll) && word === 'will') continue;
    // "The 137 people killed might be alive": said of those who are known to have been
    if (isGiven && hit !== null && hit.next <= at && hit.first >= figure.next) continue;
    if (word === 'would' && isFromThen(context, at)) continue;
    if (word === 'could' && isHowCould(context, at)) continue;
    if (isOneOf(word, 'could may might would feared will') && !isInDate(context, at))
      return { assertion: word === 'would' ? 'hypothetical' : 'forecast', token: at };
    // "137 never came out": the words of the measure itself
    const isOfCue = hit !== null && at >= hit.first && at < hit.next;
    if (isOneOf(word, 'not never') && !isOfCue && !isWord(context, at + 1, UNDENIED) && !isWord(context, at + 2, UNDENIED))
      return { assertion: 'denied', token: at };
  }
  const falsely = falselyAfter(context, figure);
  return falsely === null ? { assertion: 'asserted', token: null } : { assertion: 'denied', token: falsely };
}

/** How far behind "would" "two weeks later" may end, in tokens. */
const REACH_OF_LATER = 12;

/** How far before "could" "how" may stand, in tokens. */
const REACH_OF_HOW = 8;

/** "questions over how four gunmen could walk in and kill 137 people": that they did is taken for granted. */
const isHowCould = (context: SentenceContext, at: number): boolean =>
  findWords(context, 'how', at - REACH_OF_HOW, at).some((how) => !isWord(context, how + 1, 'many much far'));

/** "Two weeks later he would kill 145 people", "would kill 145 people two weeks later": what was still to come then, and has come. */
const isFromThen = (context: SentenceContext, would: number): boolean =>
  findWords(context, 'later', context.first, would + REACH_OF_LATER).some((at) =>
    isWord(context, at - 1, 'minutes hours days weeks months years'),
  ) && !hasWord(context, 'if said says warned feared thought');

/** "the toll of 137" */
const isTollOf = (context: SentenceContext, { first }: NumberFigure): boolean =>
  wordAt(context, first - 1) === 'of' && isWord(context, first - 2, 'toll count tally') && DEFINITE.has(wordAt(context, first - 3));

/** What "not" and "not in" lead to where nothing is denied. */
const UNDENIED = 'doubt disputed contested questioned less fewer';

/** '"200 died," one man claimed falsely': what a speech behind the count says of it, as a token. */
function falselyAfter(context: SentenceContext, { next }: NumberFigure): number | null {
  const isSpeech = (at: number): boolean => isWord(context, at, 'claimed said wrote alleged');
  return findWords(context, 'falsely wrongly', next, next + REACH_OF_SPEECH).find((at) => isSpeech(at - 1) || isSpeech(at + 1)) ?? null;
}

/** "22 May" is a day, whatever its words are elsewhere. */
function isInDate({ figures }: SentenceContext, at: number): boolean {
  return figures.some(({ kind, first, next }) => kind === 'date' && at >= first && at < next);
}

/** A post on a network, which says something; not a police post. */
function isPost(context: SentenceContext, at: number): boolean {
  for (let index = at + 1; index < at + 8; index += 1)
    if (isWord(context, index, 'say+ said claim+ claimed claiming seen shared viewed alleging on')) return true;
  return false;
}
