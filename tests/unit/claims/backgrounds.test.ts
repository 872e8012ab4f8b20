import { describe, expect, test } from 'vitest';
import { read } from '../read-claims.ts';

/** Pages about other events, which have given the toll of their own. */
const PAGES = [
  [
    '2024-08-25',
    'Solingen: Islamic State claims stabbing',
    'Islamic State has claimed a knife attack in the German city of Solingen in which three people were killed on Friday.',
  ],
  [
    '2024-06-24',
    'Gunmen kill 20 in Dagestan',
    'At least 20 people were killed on Sunday when gunmen attacked churches and a synagogue in Dagestan.',
  ],
  ['2025-01-02', 'New Orleans attack', "A man drove a truck into a crowd in New Orleans on New Year's Day, killing 14 people."],
] as const;

/** Tolls of a subject that are compared behind the opening of such a page. */
const comparedOn = ([published, title, lede]: (typeof PAGES)[number], text: string): string[] =>
  read(`${lede}\n\n${text}`, { title, published })
    .filter(({ start, measure, verdict }) => start > lede.length && measure === 'deaths' && verdict !== null && verdict !== 'not-compared')
    .map(({ subject, stated }) => `${stated} ${subject}`);

const onAll = <const T>(rows: readonly T[]) => PAGES.flatMap((page) => rows.map((row) => [page[1], row, page] as const));

describe('a page about something else tells of an event in one sentence, and counts in the next', () => {
  test.each(
    onAll([
      ['In March, gunmen stormed the Crocus City Hall near Moscow. At least 145 people were killed.', '145 crocus-city-hall-2024'],
      ['In March, four gunmen opened fire at a concert hall near Moscow. They killed 145 people.', '145 crocus-city-hall-2024'],
      ['In March, gunmen attacked a concert hall near Moscow. The attack left 145 people dead.', '145 crocus-city-hall-2024'],
      ['ISIS-K claimed the attack on a Moscow concert hall in March. A total of 145 people were killed.', '145 crocus-city-hall-2024'],
      ['The group was behind the attack on Crocus City Hall in March. It killed 145 people.', '145 crocus-city-hall-2024'],
      ['The most notorious was the attack on Crocus City Hall in March. In all, 145 people were killed.', '145 crocus-city-hall-2024'],
      ['In March, gunmen attacked Crocus City Hall near Moscow. The death toll was 145.', '145 crocus-city-hall-2024'],
      ['The group is known for the attack on Crocus City Hall in March. That massacre claimed 145 lives.', '145 crocus-city-hall-2024'],
      ['It claimed twin bombings in Kerman in January 2024. More than 90 people died.', '90 kerman-2024'],
      [
        'ISIS-K struck Kerman in January 2024. Two bombers blew themselves up among mourners there. At least 94 were killed.',
        '94 kerman-2024',
      ],
      ['On the 22nd of that month, gunmen attacked Crocus City Hall near Moscow. They killed 145 people.', '145 crocus-city-hall-2024'],
      ['In 2017, a suicide bomber struck the metro in St. Petersburg. Fifteen people were killed.', '15 st-petersburg-metro-2017'],
    ]),
  )('%s: %s', (_, [text, expected], page) => {
    expect(comparedOn(page, text)).toEqual([expected]);
  });
});

describe('but what it only names on the way has no toll in the next sentence', () => {
  test.each(
    onAll([
      'Germany has been on alert since the attack on Crocus City Hall in March. Three people were killed.',
      'The attack came months after that on Crocus City Hall. It killed three people.',
      'It was compared to the attack on Crocus City Hall in March. Three people were killed and eight injured.',
      'Like the attack on Crocus City Hall in March, it was claimed by IS. Three people died.',
      'He had watched films of the attack on Crocus City Hall in March. He killed three people with a knife.',
      'Security had been raised after the attack on Crocus City Hall in March. At least three people were killed all the same.',
      'The minister recalled the attack on Crocus City Hall in March. This time three people were killed.',
      'It is not known whether he had ties to those who attacked Crocus City Hall in March. Three people were killed.',
      'The group also attacked Crocus City Hall in March. Three people were killed on Friday.',
      'In March, gunmen attacked Crocus City Hall. Germany raised its alert. Three people were killed.',
      'In March, gunmen attacked Crocus City Hall. The man in Solingen used a knife. Three people were killed.',
      'It is not known if the man was inspired by the attack on Crocus City Hall in March. The death toll was three.',
      'The attack on Crocus City Hall in March was on everybody’s mind. Three people were killed.',
    ]),
  )('%s: %s', (_, text, page) => {
    expect(comparedOn(page, text)).toEqual([]);
  });

  test.each(PAGES)('%s %s: those who are counted on top of its dead are its own', (...page) => {
    const text = 'In March, gunmen attacked a concert hall near Moscow. At least 145 people died. Another 551 were injured.';
    const [published, title, lede] = page;
    const linked = read(`${lede}\n\n${text}`, { title, published }).filter(({ subject }) => subject === 'crocus-city-hall-2024');
    expect(linked.map(({ stated, measure }) => `${stated} ${measure}`)).toEqual(expect.arrayContaining(['145 deaths', '551 injuries']));
  });

  test('nor has one whose toll has been given a second one', () => {
    const text = 'In August 2021 a bomber killed 13 US troops and some 170 Afghans at Kabul airport. The attack killed 121 people.';
    expect(comparedOn(PAGES[0], text).filter((figure) => figure.startsWith('121'))).toEqual([]);
  });
});

describe('an event that a blow of its own is only dated by is not what is counted next', () => {
  const AFTER = [
    'Missiles hit Shelbyville early on Saturday, hours after gunmen had killed more than 100 people at a concert hall near Moscow.',
    'Gunmen attacked a police post in Shelbyville on Saturday, two days after the massacre at a concert hall near Moscow.',
    'A bomb went off at a mosque in Shelbyville, following the attack on Crocus City Hall near Moscow.',
    'An explosion hit a cafe in Shelbyville as Russia mourned those killed at Crocus City Hall.',
    'Two days after the attack on Crocus City Hall, gunmen stormed a church in Shelbyville.',
    'Gunmen opened fire in a church in Shelbyville. It came as Russia mourned those killed at Crocus City Hall.',
    'A man who survived the attack on Crocus City Hall was hurt in a car crash in Shelbyville.',
  ];
  const last = (text: string) => read(text, { title: 'The news', published: '2024-03-24' }).at(-1)?.subject ?? null;
  const PAGE = 'Gunmen attacked Crocus City Hall near Moscow on Friday, killing at least 137 people.';

  test.each(AFTER)('%s', (sentence) => {
    expect(last(`${sentence} Ten people were injured.`)).toBeNull();
    expect(last(`${sentence}\n\nTen people were injured.`)).toBeNull();
    expect(last(`${PAGE}\n\n${sentence} Ten people were injured.`)).toBeNull();
  });

  test.each([
    'Two days after gunmen stormed Crocus City Hall near Moscow, the death toll has risen to 137.',
    'A week after the massacre at Crocus City Hall near Moscow, Putin struck a defiant tone.',
    'Four men were charged on Sunday, two days after the attack on Crocus City Hall near Moscow.',
    'At least 40 people were killed when gunmen stormed Crocus City Hall near Moscow on Friday after the guards fled.',
    'Firefighters battled a blaze at Crocus City Hall on Friday after gunmen attacked it.',
    'The gunmen who attacked Crocus City Hall set it ablaze in an attack that shook Russia.',
    'Gunmen attacked Crocus City Hall near Moscow on Friday, two weeks after the embassy warned of it.',
  ])('but: %s', (sentence) => {
    expect(last(`${sentence} At least 145 people were injured.`)).toBe('crocus-city-hall-2024');
  });
});

test('a count may stand right behind its month', () => {
  const text = 'ISIS-K has struck abroad: in January, 94 people died in Kerman, in March 145 in a concert hall outside Moscow.';
  const found = read(text, { title: 'Gunmen kill tourists in Bamiyan', published: '2024-05-18' }).filter(
    ({ measure }) => measure === 'deaths',
  );
  expect(found.map(({ quote, subject }) => [quote, subject])).toEqual([
    ['94 people', 'kerman-2024'],
    ['145', 'crocus-city-hall-2024'],
  ]);
});

test('a group that says that it did it is spoken of', () => {
  const text =
    'Gunmen opened fire at a market in Bamiyan on Friday.\n\nISIS-K said that its men did it. The group, formed in 2015, has 2,000 fighters.';
  const found = read(text, { title: 'Gunmen kill tourists in Bamiyan', published: '2024-05-18' }).filter(
    ({ subject }) => subject === 'isis-k',
  );
  expect(found.map(({ measure }) => measure)).toEqual(['founded', 'fighters']);
});
