import { describe, expect, test } from 'vitest';
import { type Block, placeCells, splitBlocks } from '../../src/text/index.ts';
import { read } from './read-claims.ts';

/** The linked figures of a table, as "measure value". */
const linked = (table: readonly string[], title = 'Attacks since 2000'): string[] =>
  read(table.join('\n'), { title, published: '2024-12-01' })
    .filter(({ subject }) => subject !== null)
    .map(({ measure, stated, low, modifier, population }) =>
      [measure, population === 'all' ? '' : `(${population})`, modifier === 'exact' ? '' : modifier, stated ?? low]
        .filter(Boolean)
        .join(' '),
    );

describe('a row says what a cell is of, its column what it measures', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'only rows of events that the reference data knows are linked',
      [
        '| Date | Place | Dead | Injured | Kind |',
        '| --- | --- | ---: | ---: | --- |',
        '| 1–3 September 2004 | Beslan | 334 | 783 | hostage-taking |',
        '| 3 April 2017 | St Petersburg metro | 15 | 64 | suicide bombing |',
        '| 22 March 2024 | Crocus City Hall, Krasnogorsk | 145 | 551+ | mass shooting |',
        '| 23 June 2024 | Derbent, Makhachkala | 22 | 45 | shooting |',
      ],
      ['date 2017-04-03', 'deaths 15', 'injuries 64', 'date 2024-03-22', 'deaths 145', 'injuries more than 551'],
    ],
    [
      'all numbers of a row tell with its place which event it is',
      [
        '| Date | Place | Dead | Injured |',
        '| --- | --- | --- | --- |',
        '| 26 August 2021 | Kabul airport | 182 | 150 |',
        '| 5 September 2022 | Russian embassy, Kabul | 6 | 10 |',
        '| 4 March 2022 | Peshawar | 63 | 196 |',
      ],
      ['date 2021-08-26', 'deaths 182', 'injuries 150', 'date 2022-09-05', 'deaths 6', 'injuries 10'],
    ],
    [
      'cells without text keep their columns',
      ['| Date | Attack | Deaths | Attackers |', '|---|---|---|---|', '| | Kerman bombings | 94 | |', '| | Crocus City Hall | | 4 |'],
      ['deaths 94', 'attackers 4'],
    ],
    [
      'a heading that is no measure of the event',
      ['| Venue | Capacity | Opened |', '|---|---|---|', '| Crocus City Hall | 6,200 | 2009 |'],
      ['capacity 6200'],
    ],
    [
      'years as headings measure nothing',
      ['| Place | 2010 | 2017 | 2024 |', '|---|---|---|---|', '| Crocus City Hall | 0 | 0 | 145 |'],
      [],
    ],
    [
      'a part of the victims has a row without the event',
      [
        'Gunmen killed 145 people at Crocus City Hall on 22 March 2024.',
        '',
        '| Country | Dead | Injured |',
        '|---|---|---|',
        '| Russia | 130 | 500 |',
        '| Tajikistan | 3 | 9 |',
        '',
        'On Sunday 133 people were counted.',
      ],
      ['deaths 145', 'date 2024-03-22'],
    ],
    ['without a rule below the headings there is no table', ['| Crocus City Hall | Dead | 145 |'], []],
    [
      'cells that a tab parts, as a browser copies them, the corner empty',
      ['\tYear\tDead', 'Beslan school\t2004\t334', 'Crocus City Hall\t2024\t145', 'St Petersburg metro\t2017\t15'],
      ['deaths 145', 'deaths 15'],
    ],
    [
      'cells that bars part, none of them outside',
      ['Attack | Dead | Injured', 'Beslan school | 334 | 783', 'Crocus City Hall | 145 | 551'],
      ['deaths 145', 'injuries 551'],
    ],
    ['a rule without outer bars', ['Attack | Year | Dead', '--- | --- | ---:', 'Crocus City Hall | 2024 | 145'], ['deaths 145']],
    [
      'lines of a menu are no table',
      ['World | Russia | Dead', 'Crocus City Hall | 145 comments | Share | Save', 'Sport | 7 | Weather'],
      [],
    ],
  ])('%s', (_, table, expected) => {
    expect(linked(table)).toEqual(expected);
  });

  test('and the figure is the cell alone', () => {
    const text = '| Attack | Dead | Injured |\n|---|---|---|\n| Crocus City Hall | 145 | 551+ |';
    const [deaths, injuries] = read(text).filter(({ subject }) => subject !== null);
    expect([deaths?.quote, injuries?.quote]).toEqual(['145', '551+']);
    expect(text.slice(deaths?.start, deaths?.end)).toBe('145');
  });
});

describe('a list of facts, whatever stands between name and value', () => {
  test.each([' – ', ' | ', '\t', '\n', ': '])('%j', (between) => {
    const facts = [
      ['Date', '3 April 2017'],
      ['Deaths', '16'],
      ['Injured', '64'],
    ].map((fact) => fact.join(between));
    expect(linked(facts, '2017 Saint Petersburg Metro bombing')).toEqual(['date 2017-04-03', 'deaths 16', 'injuries 64']);
    const group = ['Founded', '2015'].join(between);
    expect(linked([group, ['Size', '4,000–6,000 (2023)'].join(between)], 'Islamic State – Khorasan Province')).toEqual([
      'founded 2015',
      'fighters between 4000',
    ]);
  });

  test('its parts are of those whom its name counts', () => {
    const title = '2021 Kabul airport attack';
    expect(linked(['Deaths: 169 Afghan civilians, 13 US service members'], title)).toEqual([
      'deaths (civilians) 169',
      'deaths (us-military) 13',
    ]);
    expect(linked(['Nairobi – 67 killed, 200 hurt'], title)).toEqual([]);
  });
});

describe('where cells stand', () => {
  const cell = (
    table: number,
    row: number,
    index: number,
    options: { rows?: number; columns?: number; isHeading?: boolean } = {},
  ): Block => ({
    kind: 'paragraph',
    start: 0,
    end: 1,
    cell: { table, row, index, rows: 1, columns: 1, isHeading: false, ...options },
  });
  const heading = { isHeading: true };

  test('a cell that reaches down is beside the rows below, and moves their cells on', () => {
    const blocks = [
      ...[0, 1, 2].map((index) => cell(0, 0, index, heading)),
      ...[cell(0, 1, 0, { rows: 2 }), cell(0, 1, 1), cell(0, 1, 2)],
      ...[cell(0, 2, 0), cell(0, 2, 1)],
    ];
    expect(placeCells(blocks).map((place) => place && [place.heading, ...place.beside])).toEqual([
      null,
      null,
      null,
      [0, 4, 5],
      [1, 3, 5],
      [2, 3, 4],
      [1, 3, 7],
      [2, 3, 6],
    ]);
  });

  test('the lower of two rows of headings is nearer', () => {
    const blocks = [
      ...[cell(0, 0, 0, { ...heading, rows: 2 }), cell(0, 0, 1, { ...heading, columns: 2 })],
      ...[cell(0, 1, 0, heading), cell(0, 1, 1, heading)],
      ...[cell(0, 2, 0), cell(0, 2, 1), cell(0, 2, 2)],
    ];
    expect(placeCells(blocks).map((place) => place?.heading)).toEqual([undefined, undefined, undefined, undefined, 0, 2, 3]);
  });

  test('two columns, no headings or a hostile span make no table', () => {
    expect(placeCells([cell(0, 0, 0, heading), cell(0, 0, 1, heading), cell(0, 1, 0), cell(0, 1, 1)])).toEqual([null, null, null, null]);
    expect(placeCells([cell(0, 0, 0), cell(0, 0, 1), cell(0, 0, 2)])).toEqual([null, null, null]);
    const wide = [cell(0, 0, 0, { ...heading, columns: 1e9 }), cell(0, 1, 0, { columns: 1e9, rows: 1e9 })];
    expect(placeCells(wide).map((place) => place?.heading)).toEqual([undefined, 0]);
  });

  test('bars in prose are no table', () => {
    expect(splitBlocks('Also read | Springfield\n\n| one bar at each end |').every(({ cell }) => cell === undefined)).toBe(true);
  });
});
