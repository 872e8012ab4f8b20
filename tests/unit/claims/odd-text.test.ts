import { describe, expect, test } from 'vitest';
import { measured, read } from '../read-claims.ts';

const TITLE = 'Crocus City Hall attack';

describe('odd text', () => {
  test.each([
    ['all capitals', 'AT LEAST 137 PEOPLE WERE KILLED', ['at least 137 deaths']],
    ['title case', 'At Least 137 People Killed In Attack', ['at least 137 deaths']],
    ['no final stop', '137 people were killed', ['137 deaths']],
    ['soft hyphens', '137 peo\u00adple were kil\u00adled', ['137 deaths']],
    ['zero-width characters', '1\u200b37 people were\u200b killed', ['137 deaths']],
    ['bidirectional marks', '\u200e137\u200f people were killed', ['137 deaths']],
    ['no-break spaces', '137\u00a0people\u00a0were\u00a0killed', ['137 deaths']],
    ['typographic quotes', '“137 people were killed”, he said', ['137 deaths']],
    ['a line break in the middle', '137 people\nwere killed', []],
    ['run-on lines of a lost layout', 'Toll rises137 people were killed', []],
    ['a caption that ran into the text', 'Death toll rises to 137 A bomb was left at a second station.', ['137 deaths']],
    ['numbers of pictures', 'Hide caption 2 of 14 Four suspects were charged.', ['4 suspects-charged']],
    ['a footnote behind those counted', '137 people[1] were killed.', ['137 deaths']],
    ['a footnote behind the number', 'At least 137[1][2] people were killed.', ['at least 137 deaths']],
    [
      'footnotes in words and letters',
      '137 people[note 1] were killed[a] and 182[citation needed] injured.[3][4]',
      ['137 deaths', '182 injuries'],
    ],
    ['a footnote before the number', 'The death toll[1] rose[2] to 137.', ['137 deaths']],
    ['a footnote behind a space', '137 people [1] were killed.', ['137 deaths']],
    ['a number that an editor has put in', 'They killed [137] people.', ['137 deaths']],
    ['a number in bold type', 'They killed **137** people and hurt *182*.', ['137 deaths', '182 injuries']],
    [
      'words in bold type',
      'Investigators say **at least 137 people** were killed, and **182** hurt.',
      ['at least 137 deaths', '182 injuries'],
    ],
    ['a link on a number', 'They killed [137](/wiki/Toll) people.', ['137 deaths']],
    ['a link on words', 'The [death toll](https://example.org/toll_(2024)/24) rose to 137.', ['137 deaths']],
    ['a link without its end', '[137 people](/wiki/Toll were killed.', ['137 deaths']],
    ['links between numbers', 'They killed 137 [people](/a/133)[,](/b/60) and hurt 182.', ['137 deaths', '182 injuries']],
    ['brackets that are no link', 'At least 137 [people] (60 at first) were killed.', ['at least 137 deaths', '60 deaths (past)']],
    ['a link to edit', 'Victims[edit]\n\n137 people were killed.', ['137 deaths']],
    ['a fact of a table', 'Total deaths\t145[1]', ['145 deaths']],
    ['a fact of a table with a part', 'Non-fatal injuries\t551+ (including 9 children)', ['more than 551 injuries', '9 injuries/children']],
    ['emoji', '🕯️ 137 people were killed 🕯️', ['137 deaths']],
    ['an empty text', '', []],
    ['only marks', '… — “” ()', []],
  ])('%s', (_, text, expected) => {
    expect(measured(text, { title: TITLE, published: '2024-03-25' })).toEqual(expected);
  });

  test('a quote is the words of the text, invisible characters included', () => {
    const text = 'At least 1\u00ad37 people were killed.';
    const [figure] = read(text, { title: TITLE });
    expect(text.slice(figure?.start, figure?.end)).toBe(figure?.quote);
    expect(figure?.quote).toBe('At least 1\u00ad37 people');
  });
});

describe('what a page has that is no count of the event', () => {
  test.each([
    'Dmitry, 38, and Anna, 41, escaped.',
    'A 17-year-old student escaped.',
    'The attack began at 19:58.',
    'They drove a white Renault for 340 km.',
    'Article 205 of the criminal code deals with terrorism.',
    'They carried AK-47 rifles and 500 rounds of ammunition.',
    'Tickets cost 3,500 roubles.',
    'The fire covered 13,000 square metres.',
    'Shares fell 3 per cent.',
    'Spartak won 2-1.',
    '4 min read',
    '12 comments',
    'Photo 3 of 17',
    'It was the third attack of the year.',
    'Call +7 495 728 5577.',
    'Flight 9268 was cancelled.',
    'The S-300 missile was not used.',
    'Since 9/11 much has changed.',
    'The G7 condemned the attack.',
    'The temperature was 4 degrees.',
  ])('%s', (text) => {
    expect(measured(text, { title: TITLE, published: '2024-03-25' }).filter((row) => /deaths|injuries|attackers|crowd/.test(row))).toEqual(
      [],
    );
  });
});
