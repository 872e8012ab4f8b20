import { describe, expect, test } from 'vitest';
import { read } from '../read-claims.ts';

/** Pages that have told of their own event, and what they count next. */
const PAGES = [
  ['2024-03-24', 'Moscow concert hall attack: toll rises', 'Gunmen at a concert hall near Moscow killed 137 people on Friday.', '182'],
  ['2021-08-28', 'Kabul airport attack: what we know', 'A suicide bomber killed 13 US troops outside Kabul airport on Thursday.', '150'],
  ['2024-01-05', 'Kerman bombings: Iran mourns', 'Two explosions in Kerman killed at least 84 people on Wednesday.', '284'],
  ['2017-04-05', 'St Petersburg metro bombing', 'A bomb on the St Petersburg metro killed 14 people on Monday.', '45'],
] as const;

/** What is told in between leads nowhere else: voices, claims, the state, the hurt, the furniture of a page. */
const INTERLUDES = [
  'The president condemned it as barbaric and vowed revenge.',
  'World leaders sent their condolences.',
  'Islamic State claimed responsibility on Telegram.',
  'The group posted a picture of the men on Telegram.',
  'In a statement on X, the chancellor wrote that her country was grieving.',
  'The embassy told its citizens to stay away from crowds.',
  '"It was like a war," said Maria, 42, a teacher from Tver.',
  'The UN Security Council condemned the attack.',
  'Doctors at the Smith institute are treating the wounded.',
  'Officials fear that the toll will rise.',
  'Rescuers worked through the night.',
  'Police searched flats in the city.',
  'Germany and Italy raised their alert.',
  'The market fell on Monday.',
  'Churches across the country held services.',
  'Analysts said the group had grievances.',
  'The group is active in three countries.',
  'The attack came days after an election.',
  'Footage showed people running for the exits.',
  'It is not known how they got in.',
  'DNA tests are being carried out.',
  'The youngest victim was two years old.',
  'Each family will get a payment.',
  'The attack shocked a country already at war.',
  'Oil prices rose slightly.',
  'This is a breaking news story and will be updated.',
  'Our correspondent Steve Smith reports from the scene.',
];

describe('a count behind an interlude is still of the event of the page', () => {
  test.each(INTERLUDES)('%s', (interlude) => {
    for (const [published, title, lede, hurt] of PAGES)
      for (const gap of [' ', '\n\n']) {
        const text = `${lede}\n\n${interlude}${gap}At least ${hurt} people were injured.`;
        const [, ...found] = read(text, { title, published }).filter(
          ({ measure, subject }) => measure === 'deaths' || (measure === 'injuries' && subject !== null),
        );
        expect(
          found.map(({ quote }) => quote),
          text,
        ).toContain(`At least ${hurt} people`);
      }
  });
});
