import { describe, expect, test } from 'vitest';
import { findFigures, isDateFigure, tokenize } from '../../src/text/index.ts';

/** Every number of a sentence as "kind modifier value". */
function numbers(text: string): string[] {
  return findFigures(tokenize(text)).map((figure) => {
    if (isDateFigure(figure)) return 'date';
    const { stated, low, high, modifier } = figure.quantity;
    const value = stated ?? (modifier === 'between' ? `${low}-${high}` : '');
    return [figure.kind === 'count' ? '' : figure.kind, modifier === 'exact' || modifier === 'between' ? '' : modifier, String(value)]
      .filter(Boolean)
      .join(' ');
  });
}

const ROWS: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'numbers as news writes them': [
    ['1,234 people', ['1234']],
    ['1 234 people', ['1234']],
    ['1\u00a0234 people', ['1234']],
    ['1\u2009234 people', ['1234']],
    ['1\u202f234 people', ['1234']],
    ['1\u2019234 people', ['1234']],
    ['1.234.567 people', ['1234567']],
    ['2.2 million people', ['2200000']],
    ['2.2m people', ['2200000']],
    ['10K people', ['10000']],
    ['4bn people', ['4000000000']],
    ['twelve people', ['12']],
    ['twenty-three people', ['23']],
    ['twenty three people', ['23']],
    ['two dozen people', ['24']],
    ['a dozen people', ['12']],
    ['half a dozen people', ['6']],
    ['a hundred and thirty-three people', ['133']],
    ['one hundred thirty-seven people', ['137']],
    ['half a million people', ['500000']],
    ['two thousand two hundred people', ['2200']],
    ['a hundred people', ['100']],
    ['1\u00ad37 people', ['137']],
  ],
  ranges: [
    ['60-70 people', ['60-70']],
    ['60\u201370 people', ['60-70']],
    ['60 to 70 people', ['60-70']],
    ['between 60 and 70 people', ['60-70']],
    ['between 2000 and 3500 fighters', ['2000-3500']],
    ['at between 1500 and 2200', ['1500-2200']],
    ['2000 to 2100 members', ['2000-2100']],
    ['two to six thousand people', ['2000-6000']],
    ['between one and two hundred people', ['100-200']],
    ['five hundred to a thousand people', ['500-1000']],
    ['two or three dozen people', ['24-36']],
    ['4,000 to 6,000 people', ['4000-6000']],
    ['2 to 3 million people', ['2000000-3000000']],
    ['the toll rose from 60 to 133', ['60', '133']],
    ['two or three people', ['2-3']],
  ],
  'bounds before the number': [
    ['at least 137 people', ['at least 137']],
    ['no fewer than 137 people', ['at least 137']],
    ['a minimum of 137 people', ['at least 137']],
    ['more than 137 people', ['more than 137']],
    ['over 137 people', ['more than 137']],
    ['upwards of 137 people', ['more than 137']],
    ['at most 137 people', ['at most 137']],
    ['no more than 137 people', ['at most 137']],
    ['up to 137 people', ['up to 137']],
    ['as many as 137 people', ['up to 137']],
    ['fewer than 137 people', ['fewer than 137']],
    ['nearly 100 people', ['nearly 100']],
    ['almost 100 people', ['nearly 100']],
    ['close to 100 people', ['nearly 100']],
    ['about 100 people', ['about 100']],
    ['some 100 people', ['about 100']],
    ['an estimated 100 people', ['about 100']],
    ['at least some 60 people', ['at least 60']],
    ['more than an estimated 100 people', ['more than 100']],
    ['not more than 100 people', ['at most 100']],
    ['exactly 100 people', ['100']],
  ],
  'bounds after the number': [
    ['137 at least', ['at least 137']],
    ['137 or more', ['at least 137']],
    ['137 and counting', ['at least 137']],
    ['100-plus people', ['more than 100']],
    ['100 or so', ['about 100']],
    ['2000 or so fighters', ['about 2000']],
    ['some one hundred and seventy civilians', ['about 170']],
    ['the one hundred and thirty-seven dead', ['137']],
    ['a dozen or so', ['about 12']],
  ],
  'vague words': [
    ['dozens of people', ['dozens']],
    ['scores of people', ['scores']],
    ['hundreds of people', ['hundreds']],
    ['thousands of people', ['thousands']],
    ['several people', ['several']],
    ['a few people', ['few']],
    ['a handful of people', ['few']],
    ['a couple of people', ['couple']],
    ['tens of thousands of people', ['tens of thousands']],
  ].map(([text, found]) => [text as string, found as string[]]),
  'no counts': [
    ['Dmitry, 38, was there', ['age 38']],
    ['a 17-year-old student', ['age 17']],
    ['The bomber, 22, was killed.', ['age 22']],
    ['A friend of theirs, 51, was among those killed.', ['age 51']],
    ['She was 34 when she was killed.', ['age 34']],
    ['He was only 15.', ['age 15']],
    ['The youngest of those killed was nine.', ['age 9']],
    ['His wife is 39 and was injured.', ['age 39']],
    ['At 34, she was among those killed.', ['age 34']],
    ['Dead at 34: a teacher', ['age 34']],
    ['The gunmen, 19 to 32, were caught.', ['age 19-32']],
    ['The toll was 60 when he spoke.', ['60']],
    ['The number of dead in Springfield was 60.', ['60']],
    ['Officials put the dead at 53.', ['53']],
    ['A count of the dead, 51, was given.', ['51']],
    ['the suspect (30) was held', ['age 30']],
    ['one man, 37, is missing', ['1', 'age 37']],
    ['The bombers, 22 and 24, died.', ['age 22', 'age 24']],
    ['three brothers, 19, 21 and 24, were charged', ['3', 'age 19', 'age 21', 'age 24']],
    ['A father, 50, and his sons (20 and 22) were charged.', ['age 50', 'age 20', 'age 22']],
    ['The injured, 45, are in hospital.', ['45']],
    ['The soldiers, 13, were flown home.', ['13']],
    ['the suspects: 7, 12 and 14 of the list', ['7', '12', '14']],
    ['aged 45', ['age 45']],
    ['in 2024', ['date']],
    ['at 20:00', ['clock 20']],
    ['at 8 pm', ['clock 8']],
    ['Flight 9268 took off', ['identifier 9268']],
    ['1. Who came? 2. How many died? 145. That is all.', ['identifier 1', 'identifier 2', '145']],
    ['Article 205 of the code', ['identifier 205']],
    ['an AK-47 rifle', ['identifier 47']],
    ['S-300 missiles', ['identifier 300']],
    ['a G7 summit', ['identifier 7']],
    ['$500 was paid', ['money 500']],
    ['500 roubles', ['money 500']],
    ['12 km away', ['amount 12']],
    ['12 per cent of them', ['share 12']],
    ['12% of them', ['share 12']],
    ['the fourth attack', ['rank 4']],
    ['the 4th attack', ['rank 4']],
    ['since 9/11', ['identifier 9']],
    ['888-407-4747', ['identifier 888']],
    ['4 min read', ['duration 4']],
    ['within six months', ['duration at most 6']],
    ['twin bombings', ['pair 2']],
  ],
};

for (const [phenomenon, rows] of Object.entries(ROWS))
  describe(phenomenon, () => {
    test.each(rows)('%s', (text, found) => {
      // Invisible characters are folded before tokens are made; here by hand.
      expect(numbers(text.replaceAll('\u00ad', ''))).toEqual(found);
    });
  });
