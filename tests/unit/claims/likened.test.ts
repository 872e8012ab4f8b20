import { describe, expect, test } from 'vitest';
import { read } from '../read-claims.ts';

/** The counts of a sentence that are linked, behind a paragraph about something else. */
const linkedIn = (sentence: string, title: string): string[] => {
  const page = 'On 21 September 2013 gunmen attacked a mall in Nairobi.\n\n';
  return read(page + sentence, { title, published: '2024-06-30' })
    .filter(({ start, subject, measure }) => start >= page.length && subject !== null && /^(deaths|attackers)$/.test(measure ?? ''))
    .map(({ quote }) => quote);
};

describe.each(['Westgate mall attack', 'A siege'])('another event that a subject is set beside, on a page called "%s"', (title) => {
  test.each([
    'The attack, with 71 dead, has been compared with X.',
    'The siege, in which 71 people died, has been likened to X.',
    'With its 71 dead the siege recalls X.',
    'The pattern – four gunmen, 71 dead – has been compared with that of X.',
    '71 people were killed, as many as in X.',
    '71 people were killed, fewer than in X.',
    'The siege, with its 71 dead, is often named beside X.',
    'Seventy-one people died there; X was worse.',
    'It killed 71 people, and is seen as a model for X.',
    'Its four gunmen, who killed 71 people, are said to have inspired X.',
    'After X, people remembered the 71 dead of the mall.',
    'X brought back memories of the siege, in which 71 people died.',
    'X reminded many of the siege with its 71 dead.',
    'X and the siege, with 71 dead, have much in common.',
    'It had 71 dead; X had more.',
    'Only X, years later, killed more than its 71.',
    'No attack until X killed more than its 71 people.',
    'Two gunmen opened fire, as in X.',
    'Two men opened fire, as gunmen had done in X.',
    'The two gunmen had seen films of X.',
    'Like the gunmen of X, the two attackers fled.',
    'The siege, with its 71 dead, reminded people of X.',
  ])('%s', (pattern) => {
    for (const name of ['the attack on Crocus City Hall', 'the bombings in Kerman', 'the bombing at Abbey Gate']) {
      const sentence = pattern.replace('X', name);
      expect(linkedIn(sentence.charAt(0).toUpperCase() + sentence.slice(1), title)).toEqual([]);
    }
  });

  test.each([
    'With 145 dead, the attack on Crocus City Hall recalls the siege of Beslan.',
    'Crocus City Hall, where 145 people died, has been compared with Beslan.',
    '145 people died at Crocus City Hall, more than in the metro.',
    'Crocus City Hall left 145 dead; Beslan was worse.',
    'Like the attack on Crocus City Hall, in which 145 people died, it was claimed at once.',
    'As in the attack on Crocus City Hall, in which 145 people died, exits were locked.',
    'Gunmen killed 145 people before the fire at Crocus City Hall was put out.',
    'The model for the attack on Crocus City Hall, in which 145 people died, was the Bataclan.',
  ])('and a subject with its own count: %s', (sentence) => {
    expect(linkedIn(sentence, title)).toEqual([expect.stringContaining('145')]);
  });
});
