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
  'Hours later a statement appeared on Telegram.',
  'Leaders across Europe condemned the attack.',
  'In a statement on X, the chancellor wrote that her country was grieving.',
  'The embassy told its citizens to stay away from crowds.',
  '"It was like a war," said Maria, 42, a teacher from Tver.',
  'The UN Security Council condemned the attack.',
  'Doctors at the Smith institute are treating the wounded.',
  'Officials fear that the toll will rise.',
  'Rescuers worked through the night.',
  'Police searched flats in the city.',
  'The president lit a candle at a church in Smithfield in memory of those who died.',
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
  'It came as the war in Ukraine dragged on.',
  'Amid the war in Ukraine, security services were stretched.',
  'The group has never forgiven Russia its role in the Syrian civil war.',
  'In Paris, flowers were laid outside the embassy.',
  'In New York, the Security Council held a minute of silence.',
  'In Istanbul, a shopkeeper remembered one of the men.',
  'They came from across the United States.',
  'Riot police were stationed nearby.',
  'Of the wounded 97 were still in hospital.',
  'A crisis centre was opened for relatives.',
  'A fire extinguisher was found on the stairs.',
  'A battle over the blame has begun.',
  'A flood of messages reached the families.',
  'A rescue operation is under way.',
  'A stampede followed.',
  '"We will not forget," the president said.',
  'Many had been born around the time of the 9/11 attacks.',
  'In Lebanon, the leader of the movement gave a speech.',
  'It came two decades after Beslan.',
];

/** What tells of something else, in words that are near to those of an interlude. */
const TURNS = [
  'Israel went on with its war in Gaza.',
  'The war in Sudan goes on.',
  'A rescue boat sank off Malta.',
  'A storm hit the coast of Ruritania.',
  'A flood of the river drowned a village.',
  'In Nigeria, herders came at dawn.',
  'On Sunday a US drone blew up a vehicle.',
  'Drones hit two refineries.',
  'The army fired a missile at a car.',
  'Rockets were fired at a base.',
];

describe('a count behind something else is not', () => {
  test.each(TURNS)('%s', (turn) => {
    for (const [published, title, lede] of PAGES) {
      const last = read(`${lede}\n\n${turn} At least 31 people were injured.`, { title, published }).at(-1);
      expect(last, lede).toMatchObject({ quote: 'At least 31 people', subject: null });
    }
  });
});

describe('a page of those days goes back to its own event', () => {
  const HISTORY = 'In 2004, militants took over a school in Beslan, and 334 people died there.';
  const CROCUS = { title: 'Moscow concert hall attack: toll rises', published: '2024-03-23' };

  test.each([
    ['with a day that needs no year', 'The president declared Sunday a day of mourning.', 'mourning-date'],
    ['with a count that an open one given before has left room for', 'Rescuers found 137 bodies.', 'deaths'],
  ])('%s', (_, back, measure) => {
    const text = `Gunmen at a concert hall near Moscow killed more than 130 people on Friday.\n\n${HISTORY}\n\n${back}`;
    const found = read(text, CROCUS).at(-1);
    expect(found).toMatchObject({ measure, subject: 'crocus-city-hall-2024' });
  });

  test('not with a count far from it', () => {
    const text = `Gunmen at a concert hall near Moscow killed more than 130 people on Friday.\n\n${HISTORY}\n\nRescuers found 186 bodies.`;
    expect(read(text, CROCUS).at(-1)?.subject).not.toBe('crocus-city-hall-2024');
  });

  test('and has not left it where another only measures it', () => {
    const yardstick = 'It is the deadliest attack in Russia since the 2004 school siege in Beslan, in which 334 people died.';
    const text = `Gunmen at a concert hall near Moscow killed more than 130 people on Friday.\n\n${yardstick}\n\nRescuers found 186 bodies.`;
    expect(read(text, CROCUS).at(-1)).toMatchObject({ quote: '186 bodies', subject: 'crocus-city-hall-2024' });
  });
});

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

describe('a page that has told of something else is back where it speaks of its own doers', () => {
  const PAGE = { title: 'Moscow concert hall attack: four charged', published: '2024-03-25' };
  const LEDE = 'Gunmen attacked Crocus City Hall near Moscow on Friday, killing at least 137 people.';
  const WAR = 'Overnight missiles were fired at Shelbyville, and eight people died.';
  const lastOf = (between: string, sentence: string) => read(`${LEDE}\n\n${between}\n\n${sentence}`, PAGE).at(-1)?.subject;

  test.each([
    'Officials said the four gunmen had been caught.',
    'All four gunmen were caught.',
    'The four suspects were charged.',
    'This time, at least 145 people were killed.',
    'Outside the concert hall, 45 people were injured.',
  ])('%s', (sentence) => {
    expect(lastOf(WAR, sentence)).toBe('crocus-city-hall-2024');
  });

  test.each([
    [WAR, 'Four gunmen were caught.'],
    [WAR, 'At least 45 people were injured.'],
    ['In 2015 gunmen killed 90 people at the Bataclan.', 'Inside the hall 45 people were injured.'],
    ['A roof fell in at a hall in Shelbyville, and eight people died.', 'Inside the hall 45 people were injured.'],
    ['In 2004 militants took over a school in Beslan, and 334 people died there.', 'All four gunmen were killed.'],
    ['Two men with knives killed eight people in Shelbyville.', 'The two attackers were shot dead.'],
  ])('but not: %s %s', (between, sentence) => {
    expect(lastOf(between, sentence)).toBeNull();
  });
});
