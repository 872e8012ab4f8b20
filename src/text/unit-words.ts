import type { CountKind } from './figure.ts';
import { wordSet, wordTable } from './word-set.ts';

/** Words after a number that make it something else than a count of people or things. */
const ROWS: readonly (readonly [CountKind, string])[] = [
  ['share', '% percent percentage pct pc'],
  ['duration', 'second+ minute+ min+ hour+ hr+ day+ night+ week+ weekend+ month+ year+ decade+ century centuries'],
  [
    'amount',
    'km+ kilometre+ kilometer+ mile+ metre+ meter+ cm centimetre+ centimeter+ mm millimetres foot feet ft inch inches yard+ acre+ hectare+ kg kilogram+ kilo+ gram+ tonne+ ton+ lb+ ounce+ litre+ liter+ gallon+ barrel+ degree+ ° c f mph kph knots watt+ kilowatt megawatt+ gigawatts volts hp horsepower mb gb tb megabytes gigabytes caliber calibre magnitude mw kw ghz mhz sq square cubic rpm',
  ],
  ['money', 'dollar+ euro+ pound+ ruble+ rouble+ rupee+ cent+ pence yen yuan franc+ won afghani+ bucks shekels lira usd eur gbp'],
  ['share', 'times fold'],
  ['amount', 'point points goal goals run runs wicket wickets'],
  ['clock', "am pm a.m p.m a.m. p.m. o'clock gmt utc msk bst est edt cet ist et"],
];

/** Units that are words of their own. */
export const UNIT_KINDS = wordTable<CountKind>(ROWS);

/** Units that only count where nothing stands between them and the number: 640bhp, 45g, 5.5kWh, 118.5p. */
export const GLUED_UNITS = wordSet('bhp w g hz khz mhz kwh ml mg mcg l p pc kb mah nm kn mb/s min mins secs ps');

/** Letters before a number that name a currency: US$5, A$5, HK$5, PS5, Rs5. */
export const CURRENCY_WORDS: ReadonlySet<string> = wordSet('us ps rs hk usd eur gbp chf inr cad aud nz r a c');

export const CURRENCY: ReadonlySet<string> = wordSet('$ £ € ₽ ¥ ₹ ₩ ₺ ₪');

/** Words before a number that make it a name ("Flight 9268", "Article 205"). */
export const IDENTIFIER_LEADS: ReadonlySet<string> = wordSet(
  'flight bus tram exit line door runway article section no number nr room channel route highway chapter resolution boeing airbus apartment terminal platform battalion brigade regiment suite box tel phone rule law bill decree statute paragraph clause figure fig table photo image episode version sector district block ward unit gate page+ volume vol grade lot protocol directive act amendment interstate psalm verse group category phase tier level zip game type class stage',
);

/** Words after a capitalised number that make an address. */
export const STREET: ReadonlySet<string> = wordSet('street st road rd avenue ave lane drive boulevard blvd square highway');
