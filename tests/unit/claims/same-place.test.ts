import { describe, expect, test } from 'vitest';
import { read } from '../read-claims.ts';

const PAGES = {
  hall: ['Moscow concert hall attack: what we know', '2024-03-30', 'Gunmen killed 143 people at Crocus City Hall near Moscow on 22 March.'],
  airport: [
    'Kabul airport attack',
    '2021-08-30',
    'A suicide bomber killed 13 US troops and at least 169 Afghans at Kabul airport on Thursday.',
  ],
  tomb: ['Kerman bombings', '2024-01-08', 'Two bombs killed 89 people near the tomb of Qassem Soleimani in Kerman on Wednesday.'],
  metro: ['St Petersburg metro bombing', '2017-04-07', 'A bomb on the St Petersburg metro killed 14 people on Monday.'],
} as const;

describe('what else has happened where an event was', () => {
  test.each([
    ['hall', 'Elton John sang for 7,500 people at Crocus City Hall in 2019.'],
    ['hall', 'In 2013 the Miss Universe contest at Crocus City Hall drew 7,000 people.'],
    ['hall', 'A Picnic concert in St Petersburg drew 6,200 people.'],
    ['hall', 'In 2003 two suicide bombers killed 15 concertgoers at Tushino airfield in Moscow.'],
    ['airport', 'In July 2018 a suicide bomber killed 23 people at the gate of Kabul airport.'],
    ['airport', 'In 2011 an Afghan officer shot dead eight US airmen and a contractor at Kabul airport.'],
    ['airport', 'A US drone strike near Kabul airport killed ten civilians on Sunday.'],
    ['tomb', "At Soleimani's funeral in Kerman in 2020 56 people died in a crush."],
    ['tomb', 'A mine blast in Kerman in 2017 killed 35.'],
    ['airport', 'A bombing outside the Eidgah mosque in Kabul, in which five died, came after the attack on Kabul airport.'],
    ['tomb', 'A bus crash in Kerman killed 12 and hurt 30 on Tuesday.'],
    ['hall', 'In ten years attacks in Moscow have killed 300.'],
    ['hall', 'Over the years terrorist attacks in Moscow have claimed 500 lives.'],
    ['metro', 'A train to St Petersburg was bombed in 2009; 28 people died.'],
    ['metro', 'A bomb in a St Petersburg supermarket hurt 13 people in December.'],
  ] as const)('%s: %s', (page, sentence) => {
    const [title, published, opening] = PAGES[page];
    const compared = read(`${opening} ${sentence}`, { title, published }).filter(
      ({ start, subject, verdict }) => start > opening.length && subject !== null && verdict !== 'not-compared',
    );
    expect(compared).toEqual([]);
  });
});

test('what befell people at the place long before the event', () => {
  const text = 'Some 7,000 people watched the final at Crocus City Hall outside Moscow. A power cut left 300 in lifts; two were hurt.';
  expect(read(text, { title: 'A queen is crowned', published: '2013-11-09' }).filter(({ subject }) => subject !== null)).toEqual([]);
});
