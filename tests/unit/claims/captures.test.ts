import { describe, expect, test } from 'vitest';
import { read } from '../read-claims.ts';

const TITLE = 'Four Charged Over Moscow Concert Hall Attack';
const FIRST = 'Four men were charged on Sunday over the attack on Crocus City Hall near Moscow, which killed at least 137 people.';
const REST =
  'They had been caught the day after it, in a forest by the road, and were brought to the city. Relatives laid flowers at the fence. More than 180 people were wounded. The hall can seat 6,200, and the concert had been sold out.';

/** What is linked and compared of a page that was saved as one line. */
function compared(text: string, title = TITLE): (string | number | null)[] {
  const found = read(text, { title, published: '2024-03-25' });
  return found.filter(({ verdict }) => verdict !== null && verdict !== 'not-compared').map(({ stated }) => stated);
}

const BUTTONS = 'Share Share Facebook Copy Link copied Print Email X LinkedIn Reddit';
const MENU = 'Home News Sport Weather Travel World selected Europe Asia Latin America Middle East';
const TEASER = 'Drone Strike Sparks Fire at Depot in Springfield Region';

describe('a page that was saved as one line is read as its article', () => {
  test.each([
    ['the article alone', `${TITLE} March 25, 2024 ${FIRST} ${REST}`],
    ['a row of buttons', `${TITLE} ${BUTTONS} ${FIRST} ${REST}`],
    [
      'captions of pictures',
      `${TITLE} 1 of 2 | Mourners in this photo released on Sunday. Read More 2 of 2 | A fence. Read More ${BUTTONS} ${FIRST} ${REST}`,
    ],
    ['a menu before the title', `${TITLE} - The Wire ${MENU} ${TITLE} 25 March 2024 ${BUTTONS} ${FIRST} ${REST}`],
    ['who wrote it and when', `Home News ${TITLE} It was night. Updated - March 25, 2024 10:53 pm Ann Roe ${BUTTONS} ${FIRST} ${REST}`],
    [
      'topics, and words about a film',
      `${TITLE} ${BUTTONS} Related Topics Springfield attack Media playback is unsupported on your device ${FIRST} ${REST}`,
    ],
    ['the teaser of another page between sentences', `${TITLE} ${FIRST} news ${TEASER} Read more ${REST}`],
    ['one behind its label', `${TITLE} ${FIRST} ALSO READ Gunmen kill nine at school The two had met before. ${REST}`],
    [
      'several behind their label',
      `${TITLE} ${FIRST} Related stories Markets fall Gunmen kill nine at school The two had met before. ${REST}`,
    ],
  ])('%s', (_, text) => {
    const numbers = compared(text).filter((stated) => typeof stated === 'number');
    expect(numbers).toEqual(expect.arrayContaining([4, 137, 180]));
    expect(numbers).not.toContain(9);
  });

  test('a paragraph that tells where more is to be read stays whole', () => {
    const text = `${FIRST} Read more about the hall in our guide. ${REST}`;
    expect(compared(text)).toEqual(expect.arrayContaining([137, 180]));
  });
});
