import { describe, expect, test } from 'vitest';
import { pageShape } from '../../../src/claims/topics/page-shape.ts';
import { compareDocument, figureRecord } from '../../../src/compare/index.ts';
import { type Block, parseDay, splitBlocks } from '../../../src/text/index.ts';
import { lexicon, measured, read } from '../read-claims.ts';

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
  ['a labelled line of one word', (teaser) => `More: ${teaser}`],
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

const HEADLINES = ['Markets fall', 'Gunmen kill nine at school', 'Five dead, 20 hurt', 'Death toll rises to 160', 'Quiz of the week'];

describe('headlines in a row head nothing', () => {
  test.each([
    ['at the end', `${OPENING}\n\n${CLOSING}\n\n${HEADLINES.join('\n')}`],
    ['two at the end', `${OPENING}\n\n${CLOSING}\n\n${HEADLINES.slice(2, 4).join('\n')}`],
    ['within a page', `${OPENING}\n\n${HEADLINES.join('\n')}\n\n${CLOSING}`],
    [
      'with their places in a list',
      `${OPENING}\n\n${CLOSING}\n\nMost read\n1\nFive killed as bus falls into ravine\n2\n13 dead in pub fire`,
    ],
  ])('%s', (_, text) => {
    const linked = read(text, { title: TITLE, published: '2024-03-26' }).filter(({ subject }) => subject !== null);
    expect(linked.map(({ stated }) => stated)).toEqual([139, 182]);
  });

  test.each([
    ['139 people killed\n182 people injured\nFour men charged', ['139 deaths', '182 injuries', '4 suspects-charged']],
    ['Deaths 139\nInjured 182\nPerpetrators Islamic State', ['139 deaths', '182 injuries']],
  ])('but lines of facts are of the page: %j', (lines, expected) => {
    const text = `${OPENING.replace('139', 'many')}\n\n${lines}`;
    expect(measured(text, { title: TITLE, published: '2024-03-26' })).toEqual(expect.arrayContaining(expected));
  });
});

/** The values that are linked on a page of blocks; "a" stands for one that is a link. */
function linkedOn(parts: readonly (readonly [kind: Block['kind'], text: string, link?: 'a'])[]): (number | string | null)[] {
  let text = '';
  const blocks = parts.map(([kind, words, link]): Block => {
    const start = text.length;
    text += `${words}\n`;
    return { kind, start, end: text.length - 1, ...(link ? { isLink: true } : {}) };
  });
  const findings = compareDocument(lexicon, { text, title: TITLE, published: parseDay('2024-03-26'), blocks });
  return findings.map((finding) => figureRecord(text, finding)).flatMap(({ subject, stated }) => (subject === null ? [] : [stated]));
}

describe('links to other pages', () => {
  test.each<[string, Parameters<typeof linkedOn>[0], readonly number[]]>([
    [
      'a link is of what it names',
      [
        ['paragraph', OPENING],
        ['paragraph', 'Death toll rises to 160', 'a'],
        ['paragraph', CLOSING],
      ],
      [139, 182],
    ],
    [
      'an item that is one',
      [
        ['paragraph', OPENING],
        ['item', 'Five dead, 20 hurt', 'a'],
        ['paragraph', CLOSING],
      ],
      [139, 182],
    ],
    [
      'the summary under a linked headline',
      [
        ['paragraph', OPENING],
        ['paragraph', CLOSING],
        ['heading', 'A night of fear', 'a'],
        ['paragraph', 'Five people died, and 20 were hurt.'],
      ],
      [139, 182],
    ],
    [
      'unless it names an event',
      [
        ['paragraph', OPENING],
        ['heading', 'The attack on Crocus City Hall', 'a'],
        ['paragraph', 'In all 140 people died.'],
      ],
      [139, 140],
    ],
    [
      'items of an item that is a link',
      [
        ['item', 'Crocus City Hall attack', 'a'],
        ['item', 'The death toll rises to 140.'],
        ['item', 'Floods', 'a'],
        ['item', 'Nine people die.'],
      ],
      [140],
    ],
  ])('%s', (_, parts, expected) => {
    expect(linkedOn(parts)).toEqual(expected);
  });
});

describe('what stands between a headline and its text', () => {
  const BESIDE = [
    'By Ann Roe and Tom Poe',
    'UPDATED 2 HOURS AGO',
    '4 min read',
    'Share',
    'People lay flowers at a fence. Photograph: Ann Roe',
  ];
  const page = (title: string, lede: string): string => [title, ...BESIDE, '', lede].join('\n');

  test('does not hide what a page is about', () => {
    const lede = 'The attack on Crocus City Hall in March killed 145 people.\n\nFour men are on trial. 551 people were hurt.';
    const found = read(page('Four months on, the ruins stand empty', lede), {
      title: 'Four months on, the ruins stand empty',
      published: '2024-07-26',
    });
    expect(found.filter(({ subject }) => subject !== null).map(({ stated }) => stated)).toEqual(['2024-03', 145, 4, 551]);
  });

  test('nor that it is about something else', () => {
    const lede =
      'Gunmen killed six people at a mosque in Oman on Monday.\n\nTwo more died later. It was the deadliest attack in the country for decades.';
    const found = read(page('Gunmen attack mosque in Oman', lede), { title: 'Gunmen attack mosque in Oman', published: '2024-07-16' });
    expect(found.filter(({ subject }) => subject !== null)).toEqual([]);
  });
});

test('a line that stands between all paragraphs makes no list of news, headings of their own do', () => {
  const paragraphs = [
    'It was quiet.',
    'The hall had been sold out.',
    'Flags flew at half-mast.',
    'Blood was given.',
    'Nobody spoke.',
    'It rained.',
  ];
  const isList = (line: (index: number) => string): boolean => {
    const text = paragraphs.map((paragraph, index) => `${line(index)}\n\n${paragraph}`).join('\n\n');
    return pageShape(text, splitBlocks(text)).isList;
  };
  expect(isList(() => 'Advertisement')).toBe(false);
  expect(isList((index) => `News of town ${index}`)).toBe(true);
});

test('a menu that runs into the text on one line is none of its first sentence', () => {
  const menu = 'Share Share Facebook Copy Link copied Print Email X LinkedIn Bluesky Flipboard Pinterest Reddit';
  const text = `${TITLE} ${menu} Four men have been charged over the attack on Crocus City Hall near Moscow. It killed at least 139 people, officials said. They had been caught the day after it, in a forest by the road, not far from the border, and were brought to the city.`;
  const linked = read(text, { title: TITLE, published: '2024-03-26' }).filter(({ subject }) => subject !== null);
  expect(linked.map(({ quote }) => quote)).toEqual(['139', 'Four men', 'at least 139 people']);
});

describe('a title that runs into its text', () => {
  test.each([
    'Kabul bombing is deadliest day in a decade August 27, 2021 The suicide bombing at Kabul airport on Thursday killed 13 US troops.',
    'Kabul bombing is deadliest day in a decade Afghan officials are silent. The suicide bombing at Kabul airport on Thursday killed 13 US troops.',
  ])('%s', (text) => {
    const found = read(text, { title: 'Kabul bombing is deadliest day in a decade', published: '2021-08-27' });
    const linked = found.filter(({ measure, subject }) => subject !== null && measure !== 'superlative');
    expect(linked.map(({ quote }) => quote)).toEqual(['Thursday', '13 US troops']);
  });

  test('its date is none of an event', () => {
    const text = 'ISIS-K: a primer March 28, 2024 ISIS-K first appeared in Nangarhar in 2015.';
    const found = read(text, { title: 'ISIS-K: a primer', published: '2024-03-28' });
    expect(found.filter(({ subject }) => subject !== null).map(({ stated }) => stated)).toEqual(['2015']);
  });
});

describe('a line about the page itself is not what the page is about', () => {
  test.each([
    "Editor's note: This story contains descriptions of violence that some readers may find hard.",
    'This page is no longer being updated by our reporters as of this morning.',
    'Updated 10:21 AM EDT, Tuesday March 26, 2024, with more from the court',
    'Follow our live coverage of the attack in Moscow and what comes of it here.',
  ])('%s', (line) => {
    const lede = 'A court has held three suspects in the Crocus City Hall case until 22 November. Twenty-six people have been charged.';
    const found = read(`${line}\n\n${lede}`, { title: 'Court extends detention', published: '2024-10-01' });
    expect(found.find(({ stated }) => stated === 26)?.subject).toBe('crocus-city-hall-2024');
  });
});
