import { EVENT_NOUNS } from '../words/event-words.ts';
import { hasWord, isWord, type NamedSentence, wordAt } from '../words/sentence-context.ts';

/** What is done about an attack before there is one, and what is said of one that has not come. */
const AHEAD =
  'stop stops stopped stopping prevent prevents prevented preventing foil foiled foiling avert averted averting thwart thwarted thwarting disrupt disrupted disrupting planned planning plotted plotting imminent possible potential impending plans threatened threatens prepared preparing';
/** What may stand between that and its noun. */
const BEFORE_NOUN =
  'a an any another new further similar second suicide terrorist terror planned imminent possible potential impending several more other major large big such two three four " “ ”';
const LONGEST_LEAD = 4;

/** "about to attack", "going to strike", "planned to bomb". */
const ABOUT = 'about going preparing planned planning plotting plotted ready intending intended trying wanted';
const VERBS = 'attack strike bomb hit storm target';

/** What tells of an attack that there has been, however it is introduced: "failed to stop an attack that killed 60". */
const TOLD = 'that which where who killed killing';
const FAILED = 'failed failing fail fails failure unable could';

/** "a strike that would stop an attack on the airport", "who were about to attack it": whether a word is of something that has not happened. */
export function isForestalled(context: NamedSentence, at: number): boolean {
  if (isWord(context, at, VERBS) && wordAt(context, at - 1) === 'to' && isWord(context, at - 2, ABOUT)) return true;
  if (!EVENT_NOUNS.has(wordAt(context, at))) return false;
  let lead = at - 1;
  while (lead >= at - LONGEST_LEAD && !isWord(context, lead, AHEAD) && isWord(context, lead, BEFORE_NOUN)) lead -= 1;
  return isWord(context, lead, AHEAD) && !hasWord(context, FAILED, lead - LONGEST_LEAD, lead) && !hasWord(context, TOLD, at, context.next);
}
