import { describe, expect, test } from 'vitest';
import { readTexts } from '../../src/background/read-texts.ts';
import { compileLexicon } from '../../src/claims/index.ts';
import { contradictionsOf } from '../../src/compare/index.ts';
import { MOST_FIGURES } from '../../src/limits.ts';
import { publishedOf, splitBlocks } from '../../src/text/index.ts';
import { pack } from './read-claims.ts';

const lexicon = compileLexicon(pack);
const TITLE = 'Attack on Crocus City Hall near Moscow';

const read = (texts: readonly string[], dates: readonly string[] = []) =>
  readTexts(lexicon, { title: TITLE, dates, texts: texts.map((text) => ({ text, blocks: splitBlocks(text) })) });

describe('texts of a page', () => {
  test('figures come with their text, their offsets and their card', () => {
    const texts = ['The hall has six storeys.', 'The attack killed at least 137 people, officials said.'];
    const { figures, others } = read(texts, ['2024-03-25T09:00:00Z']);
    expect(figures).toHaveLength(1);
    const [only] = figures;
    expect(only?.text).toBe(1);
    expect(texts[1]?.slice(only?.figure.record.start, only?.figure.record.end)).toBe('at least 137 people');
    expect(only?.card).toMatchObject({ verdict: 'in-line', label: 'In line · at least 137 deaths, Crocus City Hall attack' });
    expect(only?.card.sources).not.toHaveLength(0);
    expect(others).toBe(1);
  });

  test('a page with more figures than the cap is cut', () => {
    const { figures } = read(['The attack on Crocus City Hall killed 137 people.\n'.repeat(MOST_FIGURES + 50)]);
    expect(figures).toHaveLength(MOST_FIGURES);
  });

  test.each([
    [['The attack killed 60 people.', 'The attack killed 133 people.'], [['60 people', '133 people']]],
    [['The attack killed at least 60 people.', 'The attack killed 133 people.'], []],
    [['ISIS-K was founded in 2014.', 'ISIS-K was founded in 2015.'], [['2014', '2015']]],
    [['ISIS-K was founded in 2015.', 'ISIS-K was founded in January 2015.'], []],
    [
      ['The attack killed 137 people, including three children.', 'Two children were killed in the attack.'],
      [['three children', 'Two children']],
    ],
  ])('%j: counts that cannot both hold', (texts, expected) => {
    const figures = read(texts).figures.map(({ figure }, id) => ({ ...figure, id }));
    const quote = (id: number) => figures[id]?.record.quote;
    expect(contradictionsOf(pack, figures).map(({ first, second }) => [quote(first), quote(second)])).toEqual(expected);
  });
});

describe('the date of a page', () => {
  test.each([
    ['ISO as it is', ['2024-03-23T10:00:00Z', '2020-01-01'], '2024-03-23T10:00:00Z'],
    ['another form', ['23 March 2024, 10:00'], '2024-03-23'],
    ['the next one, where the first is no date', ['yesterday', '2024-03-25'], '2024-03-25'],
    ['a line in the text', ['A headline\nPublished March 23rd, 2024 at 08:49 IST\nText'], '2024-03-23'],
    ['no date inside a sentence', ['In 2021 a bombing on August 26, 2021 killed many people and the story went on for long.'], null],
    ['none', [], null],
  ])('%s', (_, dates, published) => {
    expect(publishedOf(dates)).toBe(published);
  });
});
