import { describe, expect, test } from 'vitest';
import { read } from '../read-claims.ts';

/** Headlines of a toll of 140; # is the event. */
const HEADLINES = [
  'Death Toll in # Rises to 140',
  'Toll From # Climbs to 140',
  '140 Dead in #',
  'At Least 140 Killed in #',
  '# Death Toll Hits 140',
  '# Toll Reaches 140 as Victim Dies in Hospital',
  'Number of Dead in # Rises to 140',
  '140 Confirmed Dead After #',
  'Russia Mourns 140 Killed in #',
];

/** The day of a page, as it is written on it, its subject and what headlines call that. */
const OWN = [
  ['2024-03-27', 'March 27, 2024', 'crocus-city-hall-2024', ['Concert Hall Attack', 'Moscow Attack', 'Crocus City Hall Shooting']],
  ['2024-01-04', 'January 4, 2024', 'kerman-2024', ['Kerman Bombings', 'Kerman Blasts']],
  ['2017-04-05', 'April 5, 2017', 'st-petersburg-metro-2017', ['St. Petersburg Metro Bombing', 'St. Petersburg Subway Attack']],
  ['2021-08-27', 'August 27, 2021', 'kabul-airport-2021', ['Kabul Airport Attack', 'Kabul Airport Blast']],
] as const;

const OTHERS = [
  'Paris Attacks',
  'Kostroma Nightclub Fire',
  'Belgorod Shelling',
  'Kabul Mosque Bombing',
  'Sinai Plane Crash',
  'Dagestan Attack',
];

/** The subjects of the toll of a headline: as it is, in capitals, and with the line of its date run into it. */
function subjectsOf(headline: string, published: string, written: string): (string | null | undefined)[] {
  return [headline, headline.toUpperCase(), `${headline} ${written} Flowers at the scene.`].map(
    (text) => read(text, { title: headline, published }).find(({ quote }) => quote.includes('140'))?.subject,
  );
}

describe('a toll in a headline in capitals', () => {
  test.each(HEADLINES)('%s', (headline) => {
    for (const [published, written, subject, names] of OWN) {
      for (const name of names)
        expect(subjectsOf(headline.replace('#', name), published, written), name).toEqual([subject, subject, subject]);
      for (const name of OTHERS) expect(subjectsOf(headline.replace('#', name), published, written), name).toEqual([null, null, null]);
    }
  });
});
