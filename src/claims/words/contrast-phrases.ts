/** What people come to harm by that no attack on the spot is called. */
const MISHAPS: readonly string[] = [
  'car crash',
  'plane crash',
  'plane crashed',
  'it crashed',
  'passengers and crew',
  'crew and passengers',
  'all on board',
  'people on board',
  'on board died',
  'on board were killed',
  'drove a truck into',
  'drove a car into',
  'drove a van into',
  'left the rails',
  'came off the rails',
  'balcony fell',
  'balcony collapsed',
  'acid attack',
  'gas leak killed',
  'gas leak kills',
  'road accident',
  'road accidents',
  'traffic accident',
  'traffic accidents',
  'car accidents',
  'on the roads',
  'a bus',
  'a lorry',
  'a truck hit',
  'a car hit',
  'plunges into',
  'plunged into',
];

/** Another time, told without a number: what ends a sentence has its stop. */
const OTHER_TIMES: readonly string[] = [
  'attack before that',
  'bombing before that',
  'until then',
  'back then',
  'unlike then',
  'happened before',
  'the last time ,',
  'the time before',
  'in an earlier one',
  'in another one',
  'in the previous one',
  'in the last one',
  'weeks before .',
  'weeks earlier .',
  'months before .',
  'months earlier .',
  'years before .',
  'years earlier .',
];

/** Counts over a span of time. */
const SPANS_OF_TIME: readonly string[] = [
  'since the start of',
  'so far this year',
  'last month alone',
  'in total since',
  'each week',
  'each month',
  'each year',
  'every week',
  'every month',
  'every year',
  'per year',
  '20 years of',
];

/** Counts of several events, or of somebody else's. */
const SEVERAL: readonly string[] = [
  'together killed',
  'together claimed',
  'together left',
  'between them',
  'in attacks by',
  'in such attacks',
  'those attacks',
  'all attacks',
  'all the attacks',
  'these attacks have',
  'predecessor',
  'the worst of them',
  'the worst of these',
  'one before it',
  'only one was worse',
  'in both',
  'in all of',
  'of another group',
  'another group of',
  'another plot',
  'another case',
  'a separate case',
  'a separate plot',
  'an unrelated case',
  'a second group of',
  'in retaliation',
  'on the front',
  'at the front',
];

/** What only stands beside the event. */
const COMPARED: readonly string[] = ['by comparison', 'for comparison', 'in comparison', 'by contrast'];

/** What is made up. */
const TOLD: readonly string[] = [
  'in the film',
  'in the movie',
  'in the novel',
  'in the game',
  'in a film',
  'in a novel',
  'a film in which',
  'a novel in which',
  'a game in which',
];

/** Phrases that say that a count is of something else than the event spoken of. */
export const CONTRAST_PHRASES: readonly string[] = [...MISHAPS, ...OTHER_TIMES, ...SPANS_OF_TIME, ...SEVERAL, ...COMPARED, ...TOLD];
