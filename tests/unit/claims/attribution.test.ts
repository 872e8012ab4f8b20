import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../../src/claims/index.ts';
import { lexicon } from '../read-claims.ts';

/** Who is said to have given the count of a sentence, as "kind: words"; null where nobody is. */
function saidBy(sentence: string): string | null {
  const claims = extractClaims(lexicon, { text: sentence, title: 'Crocus City Hall attack', published: null });
  const { attribution } = claims.find(({ measure }) => measure === 'deaths' || measure === 'fighters') ?? { attribution: null };
  return attribution && `${attribution.informant}: ${attribution.words}`;
}

describe('who said it', () => {
  test.each([
    ['137 people were killed, according to Russian officials.', 'officials: russian officials'],
    ['Russian investigators said 137 people were killed.', 'officials: russian investigators'],
    ['The health ministry said 137 people were killed.', 'officials: the health ministry'],
    ["Russia's health minister, Mikhail Murashko, said that 137 people had been killed.", "officials: russia's health minister"],
    ['"We have 137 dead," the governor, Andrei Vorobyov, said.', 'officials: the governor'],
    ['Putin said that 137 people were killed.', 'officials: putin'],
    ["Amaq, the group's news agency, said that its men had killed 137 people.", 'group: amaq'],
    ['Andrei Smith, the governor of Moscow region, said that 137 people were killed.', 'officials: andrei smith'],
    ['137 people were killed, the most since 2004, said the governor.', 'officials: the governor'],
    ['137 people were killed, said the governor.', 'officials: the governor'],
    ['137 people were killed, says the FSB.', 'officials: the fsb'],
    ['Its men had killed 137 people, said Islamic State.', 'group: islamic state'],
    ['Its men had killed 137 people, said the group.', 'group: the group'],
    ['137 people were killed, said a neighbour.', 'none: a neighbour'],
    ['"We count 137 dead," said Andrei Smith, the governor.', 'officials: andrei smith, the governor'],
    ['137 people were killed, said the UN Security Council.', 'un: the un security council'],
    ['"They killed 137 people," said Anna, who had been in the hall.', 'none: anna'],
    ["By the ministry's count, 137 people died.", 'officials: the ministry'],
    ['137 deaths have been confirmed by the authorities.', 'officials: the authorities'],
    ['The toll, as given by the ministry, is 137.', 'officials: the ministry'],
    ['137 people died, in the words of the governor.', 'officials: the governor'],
    ['The Investigative Committee gave the toll as 137.', 'officials: the investigative committee'],
    ['The Kremlin speaks of 137 dead.', 'officials: the kremlin'],
    ['An analyst at the Springfield Center said that 137 people had died.', 'think-tank: an analyst at the springfield center'],
    ['The governor, Andrei Smith, said the toll was 137 dead.', 'officials: the governor'],
    ['The Kremlin confirmed 137 deaths.', 'officials: the kremlin'],
    ['The FSB reported 137 dead.', 'officials: the fsb'],
    ['Authorities have put the death toll at 137.', 'officials: authorities'],
    ['The emergencies ministry published the names of 137 dead.', 'officials: the emergencies ministry'],
    ['Reuters reported that 137 people were killed.', 'none: reuters'],
    ['Witnesses said that 137 people were killed.', 'none: witnesses'],
    ['Russian media reported that 137 people were killed.', 'none: russian media'],
    ["The owner's sister told him that 137 people were killed.", "none: the owner's sister"],
    ['ISIS-K has 2,200 fighters, according to the International Crisis Group.', 'none: the international crisis group'],
    ['The UN estimates that ISIS-K has 2,200 fighters.', 'un: the un'],
    ['Islamic State said its men killed 137 people.', 'group: islamic state'],
    ['Putin said that Islamic State claimed to have killed 137 people at Crocus City Hall.', 'group: islamic state'],
    ['A neighbour said that Islamic State claimed to have killed 137 people at Crocus City Hall.', 'group: islamic state'],
    ['Officials said 137 people were killed; Islamic State said that it had sent the men.', 'officials: officials'],
  ])('%s', (sentence, expected) => {
    expect(saidBy(sentence)).toBe(expected);
  });

  test.each([
    '137 people were killed.',
    'Four are said to have killed 137 people.',
    'The attack claimed 137 lives.',
    'The attack at Crocus City Hall killed 137 people; Islamic State claimed it.',
    'He said that 137 people were killed.',
    '137 people are confirmed dead.',
    '137 people died; the Kremlin said nothing.',
    '137 people died, and the president said that he was shocked.',
    'The attack, which killed 137 people, was condemned by the UN, which said it was heinous.',
  ])('nobody: %s', (sentence) => {
    expect(saidBy(sentence)).toBe(null);
  });
});
