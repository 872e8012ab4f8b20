import type { Entity } from '../lexicon.ts';
import { isCountry } from '../words/peoples.ts';
import { joinPhrases, phraseEnd, phraseList } from '../words/phrase-list.ts';
import {
  behindArticle,
  findWords,
  hasPhrase,
  hasWord,
  isWord,
  openingBehind,
  type SentenceContext,
  wordAt,
} from '../words/sentence-context.ts';
import { nameEnd, standInEnd } from './stand-in.ts';

/** What a place or its people have been through. */
const SUCH: readonly string[] = [
  'knows such',
  'know such',
  'known such',
  'was a hostage',
  'were hostages',
  'been a hostage',
  'been hostages',
];
const ITS_DEAD = phraseList('buried its|buries its|mourned its|mourns its|counted its|counts its');
/** What somebody has been through elsewhere. */
const SEEN = phraseList('seen it|seen this|seen that|seen such|seen the like|lived through it|been through it');
/** Cases that come to court besides, and what is done in revenge or for gain. */
const OTHER_CASES = phraseList(
  `${joinPhrases('in', joinPhrases('another|a separate|a different|an unrelated', 'case|trial'))}|${joinPhrases('another|a separate|an unrelated', 'case|trial')}`,
);
const CRIMES = 'robbed torched looted lynched';
const FOILED = 'foiled thwarted prevented averted uncovered stopped';
const CRIMES_OR_FOILED = `${CRIMES} ${FOILED}`;
const STRUCK = phraseList(
  joinPhrases(
    'was|were|has been|have been',
    'set on fire|set alight|burned|burnt|attacked|bombed|torched|stormed|raided|shot at|blown up|hit',
  ),
);
/** Whom others attack in revenge. */
const BEATEN = phraseList(
  joinPhrases('migrants|immigrants|foreigners|students|workers|passers-by', joinPhrases('were|have been', 'beaten|attacked|assaulted')),
);
/** How somebody drives into people. */
const RAMMING: readonly string[] = ['into a crowd', 'into the crowd', 'into pedestrians', 'into people', 'into shoppers'];

/** What somebody does who tells of the event spoken of, or stands for it, wherever that is. */
const SPEECH =
  'said says told tells spoke called added wrote reported warned ruled ordered charged remanded sentenced extended held treated treats treating received receives put puts counted counts died heard hospital clinic infirmary morgue court';

/** How far into its sentence "had seen it in" may stand, in tokens. */
const REACH_OF_SEEN = 5;

type Query = { readonly context: SentenceContext; readonly known: readonly Entity[]; readonly opening: number };

/** How many words may say what is there, before its place. */
const LONGEST_NOUN = 3;

/** "A student in Springfield fired from a roof.", "A nightclub in Springfield was full.", and not somebody there who only says something. */
function isSomebodyThere({ context, opening, known }: Query): boolean {
  if (!isWord(context, opening, 'a an another') || hasWord(context, SPEECH)) return false;
  for (let at = opening + 1; at <= opening + 1 + LONGEST_NOUN; at += 1) {
    if (isWord(context, at, 'in at')) {
      const end = nameEnd(context, at + 1, known);
      // "A barber in Springfield, where one suspect worked, …"
      return at > opening + 1 && end > at + 1 && wordAt(context, end) !== ',';
    }
    if (context.tokens[at]?.kind !== 'word') return false;
  }
  return false;
}

/** "A plot to bomb a church was foiled.", "In another case a court heard …", "A cafe was set on fire.", "Migrants were beaten." */
function isOfOtherCase(query: Query): boolean {
  const { context, opening } = query;
  if (phraseEnd(context, opening, OTHER_CASES) > opening || phraseEnd(context, opening, BEATEN) > opening) return true;
  const deeds = findWords(context, CRIMES_OR_FOILED);
  if (deeds.some((at) => isWord(context, at, CRIMES))) return true;
  if (
    deeds.length > 0 &&
    findWords(context, 'plot', opening).some((at) => isWord(context, at - 1, 'a another') && isWord(context, at + 1, 'to'))
  )
    return true;
  if (isSomebodyThere(query)) return true;
  const noun = behindArticle(context, opening);
  const end = noun > opening && !isWord(context, opening, 'the') ? standInEnd(context, noun, query.known) : noun;
  return end > noun && phraseEnd(context, end, STRUCK) > end;
}

/** "The army knows such nights.", "Ruritania buried its dead.", "He had seen it in Springfield.", "A man drove a truck into a crowd." */
function isOfElsewhere({ context, opening, known }: Query): boolean {
  if (hasPhrase(context, SUCH) || (isWord(context, opening, 'a an one') && hasPhrase(context, RAMMING))) return true;
  const country = wordAt(context, opening);
  if (
    isCountry(context.peoples, country) &&
    known.every(({ places }) => !places.has(country)) &&
    phraseEnd(context, opening + 1, ITS_DEAD) > opening + 1
  )
    return true;
  for (let at = opening + 1; at < opening + REACH_OF_SEEN; at += 1) {
    const end = phraseEnd(context, at, SEEN);
    if (end > at && isWord(context, end, 'in at')) return nameEnd(context, end + 1, known) > end + 1;
  }
  return false;
}

/**
 * "A plot to bomb a church was foiled.", "Ruritania buried its dead.", "He had seen it in Springfield.": whether a sentence turns to a case, a crime or
 * a loss that is none of the events spoken of.
 * @param known the events that have been spoken of
 */
export function isOtherCase(context: SentenceContext, known: readonly Entity[]): boolean {
  const query = { context, known, opening: openingBehind(context, 'and but so') };
  return [isOfOtherCase, isOfElsewhere].some((turns) => turns(query));
}
