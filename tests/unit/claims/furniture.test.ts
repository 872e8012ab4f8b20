import { describe, expect, test } from 'vitest';
import { read } from '../read-claims.ts';

const TITLE = 'Death toll of Moscow concert hall attack rises to 139';
const OPENING = 'The attack on Crocus City Hall near Moscow killed 139 people, investigators said on Monday.';
const CLOSING = 'In all 182 people were wounded. Putin lit a candle.';

const TEASERS = [
  'Drone kills 230 in Belgorod',
  'Gunmen kill 141 in school attack',
  '156 die in stadium crush',
  'At least 150 killed as boat sinks',
  'Man jailed for killing four',
];

const FORMS: readonly (readonly [string, (teaser: string) => string])[] = [
  ['a labelled line', (teaser) => `Related: ${teaser}`],
  ['a line in capitals', (teaser) => `READ MORE: ${teaser}`],
  ['a headline under a label', (teaser) => `Most read\n1. ${teaser}\n2. Markets fall`],
  ['one of several', (teaser) => `More on this story\n\nMarkets fall\n\n${teaser}`],
];

describe('what leads to other pages is about those', () => {
  test.each(FORMS.flatMap(([form, write]) => TEASERS.map((teaser) => [form, teaser, write] as const)))('%s: %s', (_, teaser, write) => {
    const text = `${OPENING}\n\n${write(teaser)}\n\n${CLOSING}`;
    const linked = read(text, { title: TITLE, published: '2024-03-26' }).filter(({ subject }) => subject !== null);
    expect(linked.map(({ stated }) => stated)).toEqual([139, 182]);
  });

  test('unless it names an event itself', () => {
    const text = `${OPENING}\n\nRelated: Gunmen kill 60 at Crocus City Hall\n\n${CLOSING}`;
    const linked = read(text, { title: TITLE, published: '2024-03-26' }).filter(({ subject }) => subject !== null);
    expect(linked.map(({ stated }) => stated)).toEqual([139, 60, 182]);
  });

  test.each(['Gunmen kill 141 in school attack', '156 die in stadium crush', 'At least 150 killed as boat sinks'])(
    'a headline of another page without any label: %s',
    (teaser) => {
      const text = `${OPENING}\n\n${teaser}\n\n${CLOSING}`;
      const linked = read(text, { title: TITLE, published: '2024-03-26' }).filter(({ subject }) => subject !== null);
      expect(linked.map(({ stated }) => stated)).toEqual([139, 182]);
    },
  );
});
