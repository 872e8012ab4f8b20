import { describe, expect, test } from 'vitest';
import { countsOf } from '../read-claims.ts';

const PAGE = 'Four gunmen killed 133 people at Crocus City Hall near Moscow on Friday. The group has claimed the attack.';

/** What is linked behind a sentence, on a page about the attack. */
const linkedBehind = (sentence: string, toll: string): (number | string | null)[] =>
  countsOf('crocus-city-hall-2024', `${PAGE}\n\n${sentence} ${toll}`, '2024-03-25').slice(2);

describe('what is counted behind something else that is brought up by its name alone', () => {
  const NAMES = ['Kerman', 'Kabul airport', 'Paris', 'Westgate', '2010', 'the theatre siege', 'the airliner'];
  const SENTENCES = [
    'Take #.',
    'Think of #.',
    'Remember #?',
    'As with #, nobody had believed the warnings.',
    'It was # all over again.',
    'This was not #.',
    'The model was #.',
    'First came #.',
    'There had been # before it.',
    'Then there was #.',
    'After #, they went underground.',
    'The same cell was behind #.',
    'They had trained with the men of #.',
    'This is what happened at #.',
    'And # was worse.',
    'And # had been a warning.',
  ];

  test.each(SENTENCES)('%s', (sentence) => {
    for (const name of NAMES)
      for (const toll of ['They killed 99 people.', 'At least 99 people died.', 'The death toll was 99.'])
        expect(linkedBehind(sentence.replace('#', name), toll), name).toEqual([]);
  });

  test.each(['For Kerman it took two people.', 'On Kabul airport he has written a book.'])('%s', (sentence) => {
    expect(linkedBehind(sentence, 'They killed 99 people.')).toEqual([]);
  });
});

describe('what is counted behind another of the same kind, or others who have done the like', () => {
  test.each([
    'It had happened once before.',
    'There was another.',
    'There have been others.',
    'One was worse.',
    'Last year it was a church.',
    'The time before, it was a school.',
    'Once it was a school.',
    'Last summer a beach was the target.',
    'The target then was a beach.',
    'Its first attack was on a bus.',
    'The worst was in a school.',
    'The one before was in a school.',
    'Others copied them.',
    'Another cell chose a market.',
    'Al-Shabaab did the same.',
    'The Taliban had done it before.',
    'Boko Haram knows how.',
    'The army knows such nights.',
    'Ukraine buried its dead.',
    'He had seen it in Chechnya.',
    'She had been a hostage in 2002.',
    'An Uzbek drove a truck into a crowd.',
    'A plot to bomb a synagogue was foiled.',
    'In another case a court heard of a bomb.',
    'A cafe was set on fire.',
    'A student in Prague fired from a roof.',
    'A nightclub in Orlando was the scene of another.',
    'Kerch was a school.',
    'Nord-Ost was a musical.',
    'On Sunday a drone was sent after another bomber.',
    'Migrants were beaten in the street.',
  ])('%s', (sentence) => {
    for (const toll of ['They killed 99 people.', 'It killed 99 people.', 'At least 99 people died.', 'Ninety-nine were hurt.'])
      expect(linkedBehind(sentence, toll)).toEqual([]);
  });
});

describe('people, bodies and its own places, which turn no page away', () => {
  test.each([
    'Putin was furious.',
    'For Putin it was a blow.',
    'Then Peskov spoke.',
    'It was Bortnikov who gave the number.',
    'As Macron said, it was terror.',
    'Moscow is in mourning.',
    'After the concert, people had queued for their coats.',
    'Since Saturday, flowers have piled up.',
    'Many blamed the FSB.',
    'Anna taught 24 pupils.',
    'The first was at the entrance.',
    'There was another problem.',
    'A doctor in Tver said that he was shocked.',
    'A witness in the foyer hid behind a pillar.',
    'The Taliban condemned the attack.',
    'Once it was over, relatives came.',
    'The last was found on Sunday.',
  ])('%s', (sentence) => {
    for (const toll of ['At least 99 people were killed.', 'The death toll was 99.', 'They killed 99 people.'])
      expect(linkedBehind(sentence, toll)).toContain(99);
  });
});

describe('a count for another time or place, or for many such deeds', () => {
  test.each([
    'In one attack 99 people died.',
    'Last time 99 people died.',
    'In its last attack 99 people died.',
    'On average 99 people die.',
    'Nearby, 99 people died.',
    'Somewhere else 99 people died.',
    'It once killed 99 people.',
    'The one before killed 99.',
    'One such attack killed 99.',
    'All its attacks killed 99 people.',
    'Its attacks have killed 99 people.',
    'This year 99 people have been killed.',
    'Since January 99 people have been killed.',
    'For a year after the siege, in which 99 died, her theatre was half empty.',
    'She lived through the siege, in which 99 died.',
    'After the crash, which cost 99 lives, she left.',
  ])('%s', (sentence) => {
    expect(countsOf('crocus-city-hall-2024', `${PAGE}\n\n${sentence}`, '2024-03-25')).not.toContain(99);
  });

  test.each([
    'In the attack 99 people died.',
    'Its attack killed 99 people.',
    'This week 99 people were buried who died in the attack.',
    'So far 99 people have died.',
    'She survived the massacre, in which 99 people died.',
  ])('%s', (sentence) => {
    expect(countsOf('crocus-city-hall-2024', `${PAGE}\n\n${sentence}`, '2024-03-25')).toContain(99);
  });
});
