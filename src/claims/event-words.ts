import { type SentenceContext, wordAt } from './sentence-context.ts';

/** Nouns that introduce an event, whatever it is. Lower case. */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  'attack attacks bombing bombings blast blasts explosion explosions shooting shootings massacre siege sieges raid assault crash collision earthquake quake landslide flood floods fire blaze strike strikes airstrike airstrikes war battle clash clashes ambush hijacking stampede riot riots storm hurricane cyclone typhoon eruption derailment shelling stabbing murder murders assassination tragedy disaster accident incident operation offensive crackdown protest protests demonstration insurgency kidnapping heatwave pandemic avalanche tornado wildfire tsunami collapse shootout genocide uprising coup tremor aftershock crisis conflict invasion election'.split(
    ' ',
  ),
);

/** Words that say that the event is another one. */
export const CONTRASTS: readonly string[] = [
  'elsewhere',
  'separately',
  'another attack',
  'another bombing',
  'another blast',
  'another explosion',
  'another shooting',
  'another siege',
  'separate attack',
  'separate attacks',
  'separate incident',
  'previous attack',
  'previous attacks',
  'earlier attack',
  'earlier attacks',
  'similar attack',
  'similar attacks',
  'other attacks',
  'years earlier',
  'year earlier',
  'decade earlier',
  'decades earlier',
  'months earlier',
  'weeks earlier',
  'days earlier',
  'years before',
  'decades before',
  'second attack',
  'a previous',
  'past attacks',
  'unrelated',
  'in recent years',
  'over the years',
  'over the past decade',
  'since the start of',
  'so far this year',
  'last month alone',
  'worldwide',
  'in total since',
  'foiled',
  'an earlier',
  'earthquake',
  'car crash',
  'plane crash',
  'in retaliation',
  'war in',
  'world war',
  'the second world',
  'other bombings',
  'a year later',
  'a bus',
  'a lorry',
  'a truck hit',
  'a car hit',
  'collided',
  'overturned',
  'derailed',
  'capsized',
  'drowned',
  'lightning',
  'years later',
  'months later',
  'weeks later',
  'in both',
  'combined',
  'in all of',
  'two decades of war',
  '20 years',
  'year war',
  'the war',
];

/** Words before a mention that make it a yardstick, not the topic ("the deadliest since …"). */
export const YARDSTICKS: ReadonlySet<string> = new Set([
  'since',
  'like',
  'unlike',
  'echoing',
  'recalling',
  'recalled',
  'reminiscent',
  'echoed',
]);

export const INDEFINITE: ReadonlySet<string> = new Set([
  'a',
  'an',
  'another',
  'one',
  'two',
  'three',
  'several',
  'many',
  'some',
  'other',
  'similar',
  'numerous',
  'multiple',
  'various',
  'more',
  'deadly',
]);
export const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'its', 'their', 'his', 'her', 'our']);

/** "Three days later …": the sentence goes on to something that followed. */
export function isLater(context: SentenceContext): boolean {
  for (let at = context.first; at < Math.min(context.next, context.first + 6); at += 1)
    if (/^(days|weeks|months)$/.test(wordAt(context, at)) && /^(later|after)$/.test(wordAt(context, at + 1))) return true;
  return false;
}
