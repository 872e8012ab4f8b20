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

describe('a page of the first days of an event, that names it nowhere at once', () => {
  test('is known by its words before it looks back', () => {
    const text = [
      'ST. PETERSBURG, Russia — Viktor Petrov lost sight of the carriage ahead when the lights went out.',
      'Fourteen people have died of Monday’s blast, a metro official said.',
      'The attacker is believed to be among the dead. A second bomb was hidden at Ploshchad Vosstaniya station.',
      'Russia’s last big subway attack was in March 2010. The bombing of a plane in 2015 killed all 224 on board, most of them from St. Petersburg.',
    ].join('\n\n');
    const found = read(text, { title: 'Seconds of terror, and then a hero driver', published: '2017-04-04' });
    expect(found.find(({ stated }) => stated === 14)?.subject).toBe('st-petersburg-metro-2017');
    expect(found.find(({ stated }) => stated === 224)?.subject).toBeNull();
  });

  test('is known by what it says before its first section, where its news is still coming in', () => {
    const sections = ['Toll climbs', 'Flights go on', 'Two Britons among dead', 'More to come'].map(
      (heading, index) => `${heading}\n\n${index === 0 ? 'The number of Afghans killed has climbed to at least 169.' : 'It goes on.'}`,
    );
    const lede = 'The Pentagon on Friday revised its account of the carnage at Kabul’s airport: one bomber, not two, had struck.';
    const text = [lede, ...sections, 'Last section', 'The end.'].join('\n\n');
    const linked = (title: string): string | null | undefined =>
      read(text, { title, published: '2021-08-27' }).find(({ stated }) => stated === 169)?.subject;
    expect(linked('Afghanistan live updates: evacuations resume')).toBe('kabul-airport-2021');
  });

  test('how one person died is no other scene', () => {
    const text =
      'Islamic State said that two of its men had blown themselves up in the crowd that marked four years since an American drone killed Qassem Soleimani. Officials cut the toll to 84.';
    const found = read(text, { title: 'IS claims bombs at Iran shrine', published: '2024-01-04' });
    expect(found.find(({ stated }) => stated === 84)?.subject).toBe('kerman-2024');
  });
});

describe('a page whose headline has several places', () => {
  const TEXT =
    'On Friday a man drove a lorry into a store in Stockholm. Four people died.\n\nIn St Petersburg a bomb on the metro killed 14 people on Monday.\n\nNice, last July, with 86 dead, had been the model.';

  test.each(['Stockholm, St Petersburg, London: a spring of attacks', 'Stockholm, London and St Petersburg: attacks'])('%s', (title) => {
    const linked = read(TEXT, { title, published: '2017-04-08' }).filter(
      ({ subject, measure }) => subject !== null && measure === 'deaths',
    );
    expect(linked.map(({ stated }) => stated)).toEqual([14]);
  });
});

describe('another event in the town of one of ours, which its page names by the way', () => {
  test.each([
    'Security was stepped up after the attack on Crocus City Hall. Two men were charged over the attack.',
    'It happened not far from the site of the attack on Crocus City Hall. Two men were charged over the attack.',
    'The group behind the attack on Crocus City Hall claimed it. The attack killed 20 people.',
    'The group behind the attack on Crocus City Hall denied it.\n\nAt least 20 people were killed.',
  ])('%s', (text) => {
    const page = 'A gunman opened fire at a shopping centre in Moscow on Thursday. ';
    const linked = read(page + text, { title: 'Shooting in Moscow', published: '2024-09-12' }).filter(
      ({ subject, measure }) => subject !== null && measure !== 'date',
    );
    expect(linked.map(({ quote }) => quote)).toEqual([]);
  });
});
