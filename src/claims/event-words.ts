import { wordSet } from '../text/index.ts';
import { isWord, type SentenceContext } from './sentence-context.ts';

/** Nouns that introduce an event, whatever it is. Lower case. */
export const EVENT_NOUNS: ReadonlySet<string> = wordSet(
  'attack+ bombing+ blast+ explosion+ shooting+ massacre siege+ raid assault crash collision earthquake quake landslide flood+ fire blaze strike+ airstrike+ war battle clash clashes ambush hijacking stampede riot+ storm hurricane cyclone typhoon eruption derailment shelling stabbing murder+ assassination tragedy disaster accident incident operation offensive crackdown protest+ demonstration insurgency kidnapping heatwave pandemic avalanche tornado wildfire tsunami collapse shootout genocide uprising coup tremor aftershock crisis conflict invasion election',
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
export const YARDSTICKS: ReadonlySet<string> = wordSet('since like unlike echoing recalling recalled reminiscent echoed');

export const INDEFINITE: ReadonlySet<string> = wordSet(
  'a an another one two three several many some other similar numerous multiple various more deadly',
);
export const DEFINITE: ReadonlySet<string> = wordSet('the this that these those its their his her our');

/** "Three days later …": the sentence goes on to something that followed. */
export function isLater(context: SentenceContext): boolean {
  for (let at = context.first; at < Math.min(context.next, context.first + 6); at += 1)
    if (isWord(context, at, 'days weeks months') && isWord(context, at + 1, 'later after')) return true;
  return false;
}
