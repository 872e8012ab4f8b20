import { describe, expect, test } from 'vitest';
import { dateValue, findFigures, isDateFigure, parseDay, tokenize } from '../../src/text/index.ts';

function dates(text: string, published: string | null = null): (string | null)[] {
  return findFigures(tokenize(text), published === null ? null : parseDay(published)).flatMap((figure) =>
    isDateFigure(figure) ? [dateValue(figure.date)?.edtf ?? null] : [],
  );
}

describe('dates as EDTF', () => {
  test.each([
    ['on 22 March 2024', '2024-03-22'],
    ['on March 22, 2024', '2024-03-22'],
    ['on March 22nd, 2024', '2024-03-22'],
    ['on the 22nd of March 2024', '2024-03-22'],
    ['on Friday, 22 March 2024', '2024-03-22'],
    ['on 2024-03-22', '2024-03-22'],
    ['on 22.03.2024', '2024-03-22'],
    ['on 22/03/2024', '2024-03-22'],
    ['on 03/22/2024', '2024-03-22'],
    ['on 3/3/2024', '2024-03-03'],
    ['on 03/04/2024', '2024'],
    ['on 22-Mar-2024', '2024-03-22'],
    ['on the night of 22 to 23 March 2024', '2024-03-22'],
    ['on the night of 22/23 March 2024', '2024-03-22'],
    ['on 22–23 March 2024', '2024-03-22'],
    ['on the night of March 22-23, 2024', '2024-03-22'],
    ['in March 2024', '2024-03'],
    ['in 2024', '2024'],
    ['in late 2014', '2014-09/2014-12'],
    ['in early 2015', '2015-01/2015-04'],
    ['in mid-2015', '2015-05/2015-08'],
    ['around 2018', '2018~'],
    ['in the beginning of 2024', '2024-01~'],
    ['on Jan. 3, 2024', '2024-01-03'],
    ['2017, April: a bomb', '2017-04'],
    ['2017, 3 April – a bomb', '2017-04-03'],
    ['2017, April 3: a bomb', '2017-04-03'],
    ['2017, May: a bomb', '2017-05'],
    ['In 2017, May said so.', '2017'],
  ])('%s', (text, edtf) => {
    expect(dates(text)).toEqual([edtf]);
  });
});

test('two years are no range of a count', () => {
  expect(dates('between 2000 and 2010')).toEqual(['2000', '2010']);
  expect(dates('between 2000 and 3500 fighters')).toEqual([]);
});

describe('relative dates need a date of the page', () => {
  test.each([
    ['on Friday', '2024-03-23', '2024-03-22'],
    ['last Friday', '2024-03-22', '2024-03-15'],
    ['yesterday', '2024-03-23', '2024-03-22'],
    ['last month', '2024-04-20', '2024-03'],
    ['last month', '2024-01-05', '2023-12'],
    ["last month's attack", '2024-04-20', '2024-03'],
    ['in Kabul last year', '2022-01-05', '2021'],
    ['three years ago', '2024-08-26', '2021'],
    ['two months ago', '2024-03-23', '2024-01'],
  ])('%s on %s', (text, published, edtf) => {
    expect(dates(text, published)).toEqual([edtf]);
    expect(dates(text)).toEqual([null]);
  });
});

describe('what is no date', () => {
  test.each(['They may attack.', 'A march through town.', 'He was 38.', 'It is 24/7.', 'A ratio of 22/03.'])('%s', (text) => {
    expect(dates(text)).toEqual([]);
  });
});
