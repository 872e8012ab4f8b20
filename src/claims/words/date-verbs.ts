import { type DateFigure, isOneOf, type Token } from '../../text/index.ts';
import { insertsOf } from './inserted.ts';
import { countAt, hasWord, type SentenceContext, wordAt } from './sentence-context.ts';

/** What an attack does to people and places. */
export const HARM =
  'killed killing kills kill attacked struck stormed raided burst bombed hit blew blown detonated exploded shot rocked tore ripped murdered slain perished injured wounded hurt burned died massacred slaughtered massacring slaughtering murdering sprayed mowed gunned';
/** That, and what else is said of an attack. */
export const ATTACK_VERBS = `${HARM} targeted opened occurred happened carried claimed were was ripped committed launched burst lost responsibility`;

/** What is said of those whom any event has harmed. */
export const HARM_OR_DEATH = `${HARM} died dies die dead deaths perished lives`;

/** What is done to lives, one's own or those of others: "lost their lives", "claimed the lives of 14 people". */
const TAKES = 'lost gave claimed claiming took taking taken cost ended';

/** How far before "and" in it "between" may stand, in tokens. */
const REACH_OF_BETWEEN = 5;

/** Participles that may stand between an event and its date. */
const CARRIED = 'carried launched committed occurred happened unfolded attended crowded coordinated packed';

/** How far a date may stand from its verb, in tokens. */
const REACH_OF_VERB = 26;

/** What people do on a day that is not the event. */
export const OTHER_VERBS =
  'laid lay told said met visited went paid spoke held declared flew announced warned arrested charged buried named mourned which who whose remembered appeared gathered intercepted learned learnt revealed discovered admitted acknowledged concluded';

/** Verbs and conjunctions with which a sentence goes on to something else. */
const TURNS =
  'but while after before since because has have said says told to began begin became become went came gave made found held left met saw spoke put';

/** Whether a word may stand between an event and its date: no new verb, no number, no turn. */
export function carriesOn(token: Token | undefined): boolean {
  if (!token) return false;
  const { kind, lower } = token;
  if (kind === 'mark') return isOneOf(lower, ", ( - – ' ’");
  if (kind === 'number' || isOneOf(lower, OTHER_VERBS) || isOneOf(lower, TURNS)) return false;
  return !lower.endsWith('ed') || isOneOf(lower, CARRIED);
}

/** "claimed the lives", "was confirmed dead", "resulted in the deaths": whether the last word of such a phrase stands at a token. */
export function takesLives(context: SentenceContext, at: number): boolean {
  const before = wordAt(context, at - 1);
  const verb = wordAt(context, at - 2);
  switch (wordAt(context, at)) {
    case 'life':
    case 'lives':
      return isOneOf(verb, TAKES);
    case 'dead':
      return isOneOf(before, 'confirmed left found declared reported');
    case 'death':
    case 'deaths':
      // "is responsible for the deaths of 130 people there on Friday"
      return (
        verb === 'caused' ||
        (verb === 'for' && isOneOf(wordAt(context, at - 3), 'responsible responsibility blame')) ||
        isOneOf(wordAt(context, at - 3), 'resulted led')
      );
    default:
      return false;
  }
}

/** How long what says where a place lies may be, in tokens: "Springfield, in southern Ruritania, in January". */
const LONGEST_REGION = 5;

/** Where the words between commas begin that say where a place lies, by the comma that ends them; null where others stand there. */
function regionStart({ tokens }: SentenceContext, close: number): number | null {
  let open = close - 1;
  while (open > close - LONGEST_REGION && tokens[open]?.lower !== ',') open -= 1;
  const words = tokens.slice(open + 1, close);
  const isPlace = tokens[open]?.lower === ',' && tokens[open - 1]?.capital === true && words.at(-1)?.capital === true;
  const isRegion = words.every(
    ({ kind, capital, lower }) => kind === 'word' && (capital || isOneOf(lower, 'in the of') || lower.endsWith('ern')),
  );
  return isPlace && isRegion ? open : null;
}

/** The verb of attack that a date belongs to: the nearest verb before it, in its clause. */
export function verbBefore(context: SentenceContext, { first }: DateFigure): number | null {
  const inserts = insertsOf(context);
  const startsCount = (at: number): boolean => countAt(context, at) !== undefined;
  let isNextCount = false;
  for (let at = first - 1; at >= Math.max(context.first, first - REACH_OF_VERB); at -= 1) {
    // "183 were killed, 13 of them soldiers, in 2021"
    const insert = inserts.find(({ next }) => next === at + 1);
    if (insert) {
      at = insert.first;
      continue;
    }
    // "set off his device at 11:00 on Monday"
    if (context.figures.some(({ kind, first: from, next }) => kind === 'clock' && at >= from && at < next)) continue;
    // "killed one hundred and forty people in 2021"
    const number = context.figures.find(({ kind, first: from, next }) => kind === 'count' && at >= from && at < next);
    if (number) {
      at = number.first;
      continue;
    }
    const word = wordAt(context, at);
    // "killed 84 in Springfield, Ruritania, in January"
    const region = word === ',' && at === first - 2 ? regionStart(context, at) : null;
    if (region !== null) {
      at = region;
      continue;
    }
    if (isOneOf(word, HARM) || (word === 'off' && isOneOf(wordAt(context, at - 1), 'set went'))) return at;
    // "lost 13 soldiers in 2021"
    if (takesLives(context, at) || (word === 'lost' && startsCount(at + 1))) return at;
    // "killed 13 soldiers and 170 civilians in 2021", "killed 13 in Springfield in 2020 and 170 in Shelbyville in 2021"
    if ((word === 'and' || (word === ',' && isOneOf(wordAt(context, first - 1), 'in on'))) && startsCount(at + 1)) {
      isNextCount = true;
      continue;
    }
    // "tore through a train between Springfield Park and Shelbyville on Monday"
    if (word === 'and' && context.tokens[at + 1]?.capital && hasWord(context, 'between', at - REACH_OF_BETWEEN, at)) continue;
    // "hit the road to the cemetery on Wednesday", "lost 13 soldiers to the Springfield Front in 2021"
    if (word === 'to' && (context.tokens[at + 1]?.capital || isOneOf(wordAt(context, at + 1), 'the a an its his her'))) continue;
    if (isOneOf(word, TURNS) || isOneOf(word, '; : , and or when which who that is are was were had be been')) return null;
    if (word.endsWith('ed') && word !== 'united') return null;
    // The day before is that of the count before.
    if (!isNextCount && context.figures.some((figure) => figure.kind === 'date' && at >= figure.first && at < figure.next)) return null;
  }
  return null;
}
