import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDocument, figureRecord } from '../../src/compare/index.ts';
import { findFigures, isDateFigure, splitSentences, tokenize } from '../../src/text/index.ts';
import { lexicon, read } from './read-claims.ts';

/** Words that set rules off, so that random texts are not merely noise. */
const WORDS = [
  'the',
  'attack',
  'on',
  'Crocus',
  'City',
  'Hall',
  'killed',
  'at',
  'least',
  '137',
  'people',
  'and',
  'injured',
  'more',
  'than',
  'from',
  '60',
  'to',
  '133',
  'dozens',
  'of',
  'a',
  'hundred',
  'half',
  'ISIS-K',
  'in',
  '2015',
  'Kabul',
  'airport',
  '13',
  'US',
  'troops',
  'was',
  'were',
  'toll',
  'rose',
  ',',
  '.',
  ';',
  '(',
  ')',
  '“',
  '”',
  '-',
  '–',
  '%',
  '$',
  '22',
  'March',
  '\u00ad',
  '\u200b',
  '\n',
  '\n\n',
  'who',
  'including',
  'three',
  'children',
  'of',
  'them',
  '?',
  'twin',
  'bombings',
];
const newsLike = fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }).map((words) => words.join(' '));
const anyText = fc.oneof(newsLike, fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 300 }));

describe('whatever the text', () => {
  test('nothing throws, spans lie in the text in order, and quote it', () => {
    fc.assert(
      fc.property(anyText, fc.option(fc.integer({ min: -20_000, max: 40_000 })), (text, published) => {
        const findings = compareDocument(lexicon, { text, title: '', published });
        let last = 0;
        for (const finding of findings) {
          const { start, end, quote } = figureRecord(text, finding);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(quote).toBe(text.slice(start, end));
          last = start;
        }
      }),
      { numRuns: 400 },
    );
  });

  test('what is linked is a subject and a measure of the pack, and never a look-alike', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        for (const { subject, measure } of read(text)) {
          if (subject !== null) expect(lexicon.pack.subjects.some(({ id }) => id === subject)).toBe(true);
          if (measure !== null) expect(lexicon.measures.has(measure)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a number written in any supported form is read back', () => {
  const small =
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    );
  const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
  const inWords = (n: number): string => {
    if (n < 20) return small[n] ?? '';
    if (n < 100) return `${tens[Math.floor(n / 10) - 2]}${n % 10 ? `-${small[n % 10]}` : ''}`;
    if (n < 1000) return `${small[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${inWords(n % 100)}` : ''}`;
    return `${inWords(Math.floor(n / 1000))} thousand${n % 1000 ? ` ${n % 1000 < 100 ? 'and ' : ''}${inWords(n % 1000)}` : ''}`;
  };
  const grouped =
    (separator: string) =>
    (n: number): string =>
      String(n).replace(/\B(?=(\d{3})+$)/g, separator);
  const value = (text: string): number | null | undefined => {
    const [figure] = findFigures(tokenize(`There were ${text} people there.`));
    return figure && !isDateFigure(figure) ? figure.quantity.stated : undefined;
  };
  test.each([
    ['digits', String],
    ['commas', grouped(',')],
    ['thin spaces', grouped('\u2009')],
    ['no-break spaces', grouped('\u00a0')],
    ['narrow no-break spaces', grouped('\u202f')],
    ['apostrophes', grouped('\u2019')],
    ['plain spaces', grouped(' ')],
    ['words', inWords],
  ])('%s', (_, format) => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), (n) => {
        expect(value(format(n))).toBe(n);
      }),
      { numRuns: 300 },
    );
  });
  test('millions', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 999 }), (n) => {
        expect(value(`${n / 10} million`)).toBeCloseTo(n * 1e5, 0);
      }),
    );
  });
});

describe('figures stay with their events', () => {
  const paragraphs = [
    'The attack on Crocus City Hall killed 137 people and injured 180.',
    'The Beslan school siege killed 334 people in 2004.',
    'The bombing at Kabul airport in 2021 killed 13 US service members.',
    'Twin bombings in Iran at a memorial for Qassem Soleimani killed 94 people.',
    'The Paris attacks killed 130 people at the Bataclan and elsewhere.',
    'The St Petersburg metro bombing killed 15 people.',
  ];
  const links = (text: string): string[] =>
    read(text)
      .filter(({ measure, stated }) => measure !== null && typeof stated === 'number')
      .map(({ quote, subject }) => `${quote} ${subject}`)
      .sort();

  test('whatever the order of paragraphs about different named events', () => {
    const expected = links(paragraphs.join('\n\n'));
    fc.assert(
      fc.property(fc.shuffledSubarray(paragraphs, { minLength: paragraphs.length }), (shuffled) => {
        expect(links(shuffled.join('\n\n'))).toEqual(expected);
      }),
    );
  });

  test('off-topic paragraphs at the end change nothing before them', () => {
    const off = [
      'The weather will be mild.',
      'Shares rose 3 per cent.',
      'A bus crash in Peru killed 12 people.',
      'Spartak won 2-1.',
      'The price of oil fell to $70.',
    ];
    const before = 'Gunmen attacked Crocus City Hall.\n\nThe attack killed 137 people.';
    const expected = read(before);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...off), { maxLength: 8 }), (added) => {
        expect(read([before, ...added].join('\n\n')).slice(0, expected.length)).toEqual(expected);
      }),
    );
  });
});

/** Everything that is read sentence by sentence is linear because no sentence is long; the bench shows it in time. */
describe('no line is endless: what is read at once is cut', () => {
  test.each([
    ['one endless sentence', 'the attack near the hall killed people '],
    ['digits', '1,234 '],
    ['ranges', '1-2-3-4-'],
    ['modifiers', 'at least more than about '],
    ['brackets', '“(‘['],
    ['names', 'Crocus City Hall '],
    ['abbreviations', 'Gen. '],
  ])('%s', (_, unit) => {
    const tokens = tokenize(unit.repeat(3000));
    const sentences = splitSentences(tokens);
    expect(Math.max(...sentences.map(({ first, next }) => next - first))).toBeLessThanOrEqual(260);
    expect(sentences.reduce((sum, { first, next }) => sum + next - first, 0)).toBe(tokens.length);
  });
});
