import { describe, expect, test } from 'vitest';
import { read } from '../read-claims.ts';

const ITEMS = [
  'Floods kill at least 154 people in northern Ruritania. (Agency)',
  'Crocus City Hall attack',
  "The death toll from yesterday's attack at the Crocus City Hall in Krasnogorsk rises to 137. (Agency)",
];

/** What is linked of one item, in the middle of news in brief. */
function linkedIn(item: string, heading = ''): string[] {
  const before = [...ITEMS, heading].filter(Boolean).join('\n');
  const text = [before, item, 'A ferry sinks off Ruritania. (Herald)', 'The king opens a bridge. (Agency) (Herald)'].join('\n');
  return read(text, { title: 'The day in brief', published: '2024-03-23' })
    .filter(({ start, subject }) => start > before.length && subject !== null)
    .map(({ quote }) => quote);
}

describe('news in brief, with their sources behind them', () => {
  test.each([
    ['Thirty-five civilians are killed and 37 injured as a convoy strikes a mine on the road to Djibo. (Herald)'],
    ['Chief Smith says that the gunman, who killed nine people, acted alone. (Agency)'],
    ['Three gunmen attack the police headquarters in Yerevan. Two attackers are injured; all three gunmen are detained. (Agency)'],
    ['The stern of the warship which exploded on Friday with 46 crewmen is found. (Agency)'],
  ])('the next item is about something else: %s', (item) => {
    expect(linkedIn(item)).toEqual([]);
  });

  test('what stands right under a heading is about it', () => {
    expect(linkedIn('The toll rises to 139, and 182 people are injured. (Agency)', 'Crocus City Hall attack')).toEqual([
      '139',
      '182 people',
    ]);
  });

  test.each([
    ['Four suspects are charged with terrorism and remanded until 22 May. (Agency)', ['Four suspects', '22 May']],
    ['All four attackers are in custody. (Agency)', ['All four attackers']],
    ['Ten people are charged with espionage. (Agency)', []],
    ['A court remands four men until 24 May over a bank robbery. (Agency)', []],
    ['Serbia charges four men over the collapse of a roof. (Agency)', []],
    ['Indonesia charges four suspects with terrorism. (Agency)', []],
    ['Five people are killed in a landslide. (Agency)', []],
  ])('whom a court holds is of the heading, two items down, unless it is told of otherwise: %s', (item, expected) => {
    const heading = 'Crocus City Hall attack\nThe Investigative Committee raises the toll to 137 people. (Agency)';
    expect(linkedIn(item, heading)).toEqual(expected);
  });

  test('a total that somebody gives is of the heading, two items down', () => {
    const heading = 'Crocus City Hall attack\nThe Islamic State says that it attacked Crocus City Hall. (Agency)';
    expect(linkedIn('State media put the number of the dead at 139. (Agency)', heading)).toEqual(['139']);
  });

  test('and of the heading behind what was done about it elsewhere', () => {
    const heading = 'Crocus City Hall attack\nA drone strike kills two militants in Shelbyville in retaliation. (Agency)';
    expect(linkedIn('The death toll rises to 139. (Agency)', heading)).toEqual(['139']);
    expect(linkedIn('Fourteen people are killed in a landslide. (Agency)', heading)).toEqual([]);
  });

  test('an item that names its event needs no heading', () => {
    expect(linkedIn('Putin says that the attack on Crocus City Hall, which killed 139 people, was planned. (Agency)')).toEqual([
      '139 people',
    ]);
  });

  test('a total goes on with the item before', () => {
    expect(linkedIn('The number of injured climbs to 360. (Agency)')).toEqual(['360']);
    expect(linkedIn('The death toll from the floods climbs to 160. (Agency)')).toEqual([]);
    expect(linkedIn('The number of dead in a landslide in Ruritania climbs to 36. (Agency)')).toEqual([]);
    expect(linkedIn('Twelve people die in a blaze in a bar. (Agency)')).toEqual([]);
  });

  test('a toll that another event happens to share is not told again', () => {
    expect(linkedIn('The death toll of the earthquake in Japan rises to 137. (Agency)', '2024 Noto earthquake')).toEqual([]);
  });

  test('the first line is the heading of the first item', () => {
    const text = [
      '2024 Krasnogorsk Crocus City Hall attack',
      'Ruritania lowers its flags. The toll stands at 137. (Agency)',
      '2024 Ruritania stabbings',
      'The number of dead rises to 137; 18 people were injured. (Herald)',
      '2024 Ruritania bridge opening',
      'The king opens a bridge. (Agency)',
    ].join('\n');
    expect(
      read(text, { title: 'The day in brief', published: '2024-03-24' })
        .filter(({ subject, measure }) => subject !== null && measure !== 'date')
        .map(({ quote, start }) => [quote, start < text.indexOf('stabbings')]),
    ).toEqual([['137', true]]);
  });
});

describe('the questions of an explainer, which are no headings of separate news', () => {
  const EXPLAINER = [
    'Two explosions killed nearly 100 people on Wednesday at a ceremony in Kerman.',
    'WHAT HAPPENED?',
    'The first one struck at 2:45 p.m.',
    'WHO WAS BEHIND IT?',
    'Islamic State said on Thursday two of its members had set off explosive belts in the crowd.',
    'HOW MANY DIED?',
    'The toll was cut to 84 on Thursday.',
    'WHAT HAS BEEN SAID?',
    'The president vowed a response.',
    'WHAT IS NEXT?',
    'The hurt are being treated.',
  ];
  const tolls = (lines: readonly string[]): (number | string | null)[] =>
    read(lines.join('\n'), { title: 'What we know about the explosions in Iran', published: '2024-01-04' })
      .filter(({ measure, subject }) => measure === 'deaths' && subject !== null)
      .map(({ stated }) => stated);

  test('go on about the event of the page', () => {
    expect(tolls(EXPLAINER)).toEqual([100, 84]);
  });

  test('and headlines do not', () => {
    expect(tolls(EXPLAINER.map((line) => line.replace('?', '')))).toEqual([100]);
  });
});
