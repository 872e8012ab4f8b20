import { describe, expect, test } from 'vitest';
import { read } from '../read-claims.ts';

const PAGES = [
  ['2024-08-25', 'Stabbing at a festival: three dead', 'A man stabbed three people to death at a festival in Solingen on Friday.'],
  ['2024-03-27', 'Bridge collapses', 'A ship hit a bridge in Baltimore on Tuesday, and six workers are presumed dead.'],
  ['2024-04-12', 'Seven killed in shelling', 'Shells hit Belgorod on Thursday and killed seven people, the governor said.'],
  [
    '2024-08-08',
    'Shows called off over plot',
    'Three concerts in Vienna have been called off after two teenagers were arrested over a plot.',
  ],
  ['2024-09-02', 'Police hold 119', 'Turkish police have detained 119 people in 30 provinces on suspicion of ties to Islamic State.'],
] as const;

const MENTIONS = [
  'The attack came after gunmen killed 145 people at Crocus City Hall near Moscow in March 2024.',
  'It recalls the attack on Crocus City Hall, where four gunmen killed 145 people in March 2024.',
  'In August 2021 a bomber killed 13 US troops and some 170 Afghans at Kabul airport.',
];

const OWN = [
  'A total of 121 people were killed.',
  'The number of dead has risen to 121, and another 246 were wounded.',
  'Nine suspects were charged on Monday. They will be held until 22 August.',
  'The attack killed 121 people and wounded 246.',
  'It was the deadliest attack in the region for ten years.',
];

const cases = PAGES.flatMap(([published, title, lede]) =>
  MENTIONS.flatMap((mention) => OWN.flatMap((own) => ['\n\n', ' '].map((gap) => [published, title, lede, mention, own, gap] as const))),
);

describe('a page about an event that the pack does not know, and that mentions one of its own', () => {
  test.each(cases)('%s %s: %s %s %s', (published, title, lede, mention, own, gap) => {
    const before = `${lede}\n\n${mention}${gap}`;
    const linked = read(`${before}${own}`, { title, published }).filter(({ start, subject }) => start >= before.length && subject !== null);
    expect(linked).toEqual([]);
  });

  test.each(MENTIONS)('nor where it is mentioned far down: %s', (mention) => {
    const [published, title, lede] = PAGES[4];
    const before = [lede, 'The minister spoke.', 'Nobody has been named.', 'A judge has come.', 'It rained.', mention].join('\n\n');
    const linked = read(`${before}\n\nA total of 121 people were killed.`, { title, published });
    expect(linked.filter(({ start, subject }) => start >= before.length && subject !== null)).toEqual([]);
  });

  test.each([
    ['The group also attacked Crocus City Hall near Moscow.', '2024-03-29'],
    ['Islamic State, which also struck Crocus City Hall near Moscow, has said that it was behind it.', '2024-03-29'],
    ['Experts compared it with the attack on Crocus City Hall.', '2024-03-29'],
  ])('nor in the days of the event: %s', (mention, published) => {
    const before = `An airline has cancelled flights after drones were seen near an airport.\n\n${mention}`;
    const linked = read(`${before}\n\nA total of 121 people were killed.`, { title: 'Airline cancels flights', published });
    expect(linked.filter(({ start, subject }) => start >= before.length && subject !== null)).toEqual([]);
  });

  test('what the mention itself says is linked', () => {
    const [published, title, lede] = PAGES[0];
    const linked = read(`${lede}\n\n${MENTIONS[0]}`, { title, published }).filter(({ subject }) => subject !== null);
    expect(linked.map(({ quote }) => quote)).toContain('145 people');
  });

  test('a page on the day that an event comes round may begin with people', () => {
    const text =
      'Olga still sleeps with the light on.\n\nIn March 2024 gunmen attacked Crocus City Hall. A total of 145 people were killed.';
    const linked = read(text, { title: 'Waiting', published: '2025-03-22' }).filter(({ subject }) => subject !== null);
    expect(linked.map(({ quote }) => quote)).toContain('A total of 145 people');
  });

  test('and so is what stands under a heading of its own', () => {
    const [published, title, lede] = PAGES[0];
    const text = `${lede}\n\nThe Crocus City Hall attack\n\nA total of 145 people were killed.`;
    expect(read(text, { title, published }).find(({ quote }) => quote.includes('145'))?.subject).toBe('crocus-city-hall-2024');
  });
});

describe('a page long after an event that goes on to it from what it opens with', () => {
  test.each([
    [
      '2024-08-14',
      'Court extends arrest of four suspects',
      'A Moscow court on Wednesday extended the arrest of four men until November.',
      'They are accused of carrying out the attack on Crocus City Hall.',
      'In all, 145 people were killed and 551 wounded.',
      [145, 551],
    ],
    [
      '2024-09-17',
      'Survivor runs marathon',
      'Anna, 34, ran a marathon in Kazan on Sunday with a bullet in her leg.',
      'She was hit when gunmen attacked Crocus City Hall near Moscow.',
      'The attack killed 145 people.',
      [145],
    ],
    [
      '2025-06-10',
      'Court jails man who sold arms',
      'A court has jailed a man for nine years for selling arms.',
      'The arms were used in the attack on Crocus City Hall near Moscow.',
      'A total of 145 people died.',
      [145],
    ],
    [
      '2025-03-03',
      'Suspect flown to US',
      'A man wanted by the US has been flown to Virginia.',
      'He is said to have helped plan the Abbey Gate bombing at Kabul airport.',
      'Thirteen US service members were killed.',
      [13],
    ],
  ] as const)('%s %s: %s %s %s', (published, title, lede, mention, own, expected) => {
    const before = `${lede}\n\n${mention}\n\n`;
    const linked = read(`${before}${own}`, { title, published }).filter(({ start, subject }) => start >= before.length && subject !== null);
    expect(linked.map(({ stated }) => stated)).toEqual(expected);
  });
});
