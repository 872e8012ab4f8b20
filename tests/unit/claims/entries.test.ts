import { describe, expect, test } from 'vitest';
import { read } from '../read-claims.ts';

const OWN = 'Gunmen killed 137 people at Crocus City Hall near Moscow on Friday. Four men were charged on Sunday.';
const OTHERS = [
  ['Weather', 'Storms have killed 25 people. More than 100 were hurt.'],
  ['Belgorod', 'Shelling killed two and wounded seven.'],
  ['Sydney', 'A man stabbed six people to death. Twelve were wounded.'],
] as const;

/** What only its form, or the page's headline, parts from the rest. */
const BARE = [
  ['Kenya', 'Protesters stormed parliament. Twenty-two were shot dead and 300 hurt.'],
  ['Guinea', 'Fans fought in a stadium. At least 156 died, officials say.'],
  ['India', 'A train ran into another one. The dead number 140.'],
] as const;

const FORMS: readonly (readonly [string, (label: string, text: string, index: number) => string])[] = [
  ['under headings', (label, text) => `${label}\n\n${text}`],
  ['behind labels', (label, text) => `${label}: ${text}`],
  ['behind labels in bold type', (label, text) => `**${label}** ${text}`],
  ['behind times', (_, text, index) => `${10 + index}:15 ${text}`],
  ['behind bullets', (_, text) => `• ${text}`],
  ['without anything', (_, text) => text],
];

describe('entries about other things, on a page that has one about an event', () => {
  test.each(FORMS.flatMap(([form, write]) => [0, 1, 2, 3].map((place) => [form, place, write] as const)))(
    '%s, with its own at %i',
    (_, place, write) => {
      const entries = [...OTHERS.slice(0, place), ['Moscow concert hall attack', OWN] as const, ...OTHERS.slice(place)];
      const parts = entries.map(([label, text], index) => write(label, text, index));
      const text = parts.join('\n\n');
      const from = text.indexOf(OWN);
      const compared = read(text, { title: 'News at nine', published: '2024-03-25' }).filter(
        ({ verdict }) => verdict && verdict !== 'not-compared',
      );
      expect(compared.filter(({ start }) => start < from || start >= from + OWN.length)).toEqual([]);
      expect(compared.map(({ stated }) => stated)).toContain(137);
    },
  );

  test.each(
    ['Morning briefing', 'War live: latest updates', 'Live updates: Moscow attack, Gaza, and more'].flatMap((title) =>
      FORMS.slice(1, 5).map(([form, write]) => [title, form, write] as const),
    ),
  )('%s, %s', (title, _, write) => {
    const parts = [['Moscow concert hall attack', OWN] as const, ...BARE, ...OTHERS].map(([label, text], index) =>
      write(label, text, index),
    );
    const text = parts.join('\n\n');
    const compared = read(text, { title, published: '2024-03-25' }).filter(({ verdict }) => verdict && verdict !== 'not-compared');
    expect(compared.filter(({ start }) => start >= (parts[0]?.length ?? 0))).toEqual([]);
    expect(compared.map(({ stated }) => stated)).toContain(137);
  });

  test('a live page whose headline has the town goes back to its event at every entry', () => {
    const text = [
      '20.31 Shots at Crocus City Hall.',
      '20.48 At least 40 people are dead.',
      '21.10 A minister speaks.',
      '22.00 More than 60 are dead.',
    ];
    const linked = read(text.join('\n\n'), { title: 'Terror in Moscow: live', published: '2024-03-22' }).filter(
      ({ subject }) => subject !== null,
    );
    expect(linked.map(({ stated }) => stated)).toEqual(expect.arrayContaining([40, 60]));
  });

  test.each([
    ['Hour by hour: the night that shook Russia', [40, 60, 133]],
    ['Russia at war: the day in full', []],
  ])('under "%s", in the days after it', (title, expected) => {
    const text = [
      '7.58 p.m. Men arrive at Crocus City Hall.',
      '9.30 p.m. The FSB reports 40 dead.',
      '11 p.m. A group claims the attack.',
      '1.00 a.m. The toll reaches 60.',
      '3.30 p.m. The toll is 133.',
    ];
    const linked = read(text.join('\n\n'), { title, published: '2024-03-28' }).filter(({ subject }) => subject !== null);
    expect(linked.map(({ stated }) => stated)).toEqual(expected);
  });

  test.each([
    ['Terror in Moscow: live', [12, 40]],
    ['War live: drones over Moscow', []],
    ['News at nine', []],
  ])('what is new stands on top, under "%s"', (title, expected) => {
    const text = [
      '21:50\nAmbulances are still arriving.',
      '21:40\nOfficials say 40 people are dead.',
      '21:20\nAn agency speaks of 12 dead.',
      '21:00\nThe roof is on fire.',
      '20:21\nShots are heard at Crocus City Hall.',
    ];
    const linked = read(text.join('\n\n'), { title, published: '2024-03-22' }).filter(({ subject }) => subject !== null);
    expect(linked.map(({ stated }) => stated).sort()).toEqual(expected);
  });

  test('the entries of a chronicle are each about what they name', () => {
    const text = [
      'Sept. 1-3, 2004 – A school in Beslan is seized. At least 334 people die.',
      'Dec. 2013 – Volgograd is attacked twice. In all 34 people are killed.',
      '2015: Gunmen attack a hall in Paris. Ninety people are shot dead.',
      '22 March 2024 – Gunmen storm Crocus City Hall near Moscow. At least 133 are dead and more than 100 hurt.',
    ];
    const linked = read(text.join('\n\n'), { title: 'Major attacks in Russia since 1995', published: '2024-03-23' }).filter(
      ({ subject, measure }) => subject !== null && measure !== 'date',
    );
    expect(linked.map(({ stated }) => stated)).toEqual([133, 100]);
  });

  test('so are sections with a date over each', () => {
    const text = [
      'Sept. 1-3, 2004\nA school in Beslan is seized. At least 334 people die.',
      'December 2013\nVolgograd is attacked twice. In all 34 people are killed.',
      '2015\nGunmen attack a hall in Paris. Ninety people are shot dead.',
      '22 March 2024\nGunmen storm Crocus City Hall near Moscow. At least 133 are dead and more than 100 hurt.',
    ];
    const linked = read(text.join('\n\n'), { title: 'Major attacks in Russia since 1995', published: '2024-03-23' }).filter(
      ({ subject, measure }) => subject !== null && measure !== 'date',
    );
    expect(linked.map(({ stated }) => stated)).toEqual([133, 100]);
  });
});
