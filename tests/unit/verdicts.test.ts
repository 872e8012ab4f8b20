import { describe, expect, test } from 'vitest';
import { read } from './read-claims.ts';

/** A sentence on a page of a date, and how it compares: verdict, then the relation to each source in order of waves. */
const ROWS: readonly (readonly [string, string | null, string, string])[] = [
  [
    '137 people were killed in the Crocus City Hall attack.',
    '2024-03-25',
    'in-line',
    'republic above open, livemint above +4, epoch-times above open, independent same, icaro same',
  ],
  [
    'Exactly 133 people were killed in the Crocus City Hall attack.',
    '2024-03-24',
    'earlier',
    'republic above open, livemint same, epoch-times same, independent below, icaro below',
  ],
  [
    'At least 62 people were killed in the Crocus City Hall attack.',
    '2024-03-23',
    'earlier',
    'republic compatible, livemint below open, epoch-times below open, independent below open, icaro below open',
  ],
  [
    '140 people were killed in the Crocus City Hall attack.',
    '2024-03-24',
    'differs',
    'republic above open, livemint above +7, epoch-times above open, independent above open, icaro above open',
  ],
  [
    'More than 200 people were killed in the Crocus City Hall attack.',
    '2024-04-01',
    'beyond',
    'republic above open, livemint above, epoch-times above open, independent above open, icaro above open',
  ],
  [
    'More than 200 people were killed in the Crocus City Hall attack.',
    '2024-03-24',
    'differs',
    'republic above open, livemint above, epoch-times above open, independent above open, icaro above open',
  ],
  [
    '150 people were killed in the Crocus City Hall attack.',
    null,
    'beyond',
    'republic above open, livemint above +17, epoch-times above open, independent above open, icaro above open',
  ],
  [
    'About 100 people were injured in the Crocus City Hall attack.',
    '2024-03-23',
    'sources-differ',
    'republic below, livemint same, independent same, icaro same',
  ],
  [
    'ISIS-K was founded in 2015.',
    '2024-03-25',
    'sources-differ',
    'republic later, livemint later, epoch-times later, independent later, icaro same',
  ],
  [
    'ISIS-K was founded in December 2014.',
    '2024-03-25',
    'sources-differ',
    'republic same, livemint same, epoch-times same, independent same, icaro earlier',
  ],
  ['ISIS-K has up to 2,200 fighters.', '2024-03-25', 'in-line', 'icaro same'],
  ['ISIS-K has about 2,000 fighters.', '2024-03-25', 'in-line', 'icaro compatible'],
  [
    'The suicide bombing at Kabul airport in 2021 killed 13 US service members.',
    '2021-08-30',
    'in-line',
    'republic same, livemint same, independent same, icaro same',
  ],
  [
    'The suicide bombing at Kabul airport in 2021 killed 12 US service members.',
    '2021-08-26',
    'differs',
    'republic below -1, livemint below -1, independent below -1, icaro below -1',
  ],
  ['The St Petersburg metro bombing killed 15 people.', '2017-04-20', 'in-line', 'independent same'],
  ['The St Petersburg metro bombing killed 11 people.', '2017-04-03', 'differs', 'independent below -4'],
];

describe('relations and verdicts', () => {
  test.each(ROWS)('%s (%s) is %s', (text, published, verdict, relations) => {
    const record = read(text, { published }).find(({ measure, subject }) => subject !== null && measure !== 'date' && measure !== null);
    const found = (record?.relations ?? []).map(({ source, relation, open, difference }) =>
      [source, relation, open ? 'open' : '', difference === null ? '' : `${difference > 0 ? '+' : ''}${difference}`]
        .filter(Boolean)
        .join(' '),
    );
    expect([record?.verdict, found.join(', ')]).toEqual([verdict, relations]);
  });
});

describe('what is not compared, and why', () => {
  describe('a blow that the group claims', () => {
    test.each([
      'Islamic State claimed an attack in which gunmen killed 137 people at Crocus City Hall.',
      'Islamic State said it was behind the attack that killed 137 people at Crocus City Hall.',
      'The attack in which 137 people died at Crocus City Hall was its work, Islamic State said.',
      'Four men killed 137 people at Crocus City Hall, which ISIS-K said was its work.',
      'The group claimed a bombing in Kunduz, and the attack on Crocus City Hall, where 137 people died.',
    ])('%s', (text) => {
      const record = read(text, { published: '2024-03-25' }).find(({ stated }) => stated === 137);
      expect(record?.verdict).toBe('in-line');
    });
  });

  test.each([
    ['Three children were killed in the Crocus City Hall attack.', 'other-population'],
    ['Officials denied that 500 people were killed in the Crocus City Hall attack.', 'denied'],
    ['The death toll of the Crocus City Hall attack could rise to 200.', 'forecast'],
    ['Islamic State said that its men killed 300 people at Crocus City Hall.', 'group-claim'],
    ['Islamic State said it carried out the attack on Crocus City Hall and killed 300 people.', 'group-claim'],
    ['Three more men were charged over the Crocus City Hall attack.', 'other-population'],
    ['Islamic State said that its men wounded 300 people at Crocus City Hall.', 'group-claim'],
    ['1,500 people were killed in the Crocus City Hall attack.', 'far-off'],
    ['ISIS-K has more than 50,000 fighters.', 'far-off'],
    ['Did 500 people die in the Crocus City Hall attack?', 'asked'],
    ['The death toll of the Crocus City Hall attack rose from 60 to 137.', 'past'],
    ['Eight people were killed in the bombing at the Russian embassy in Kabul.', 'no-article'],
  ])('%s: %s', (text, reason) => {
    const record = read(text, { published: '2024-03-25' }).find(({ subject }) => subject !== null);
    expect([record?.verdict, record?.reason]).toEqual(['not-compared', reason]);
  });
});
