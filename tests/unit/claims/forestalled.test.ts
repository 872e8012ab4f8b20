import { describe, expect, test } from 'vitest';
import { countsOf } from '../read-claims.ts';

const linked = (text: string, published: string): (number | string | null)[] => countsOf('kabul-airport-2021', text, published);

describe('an attack that there has not been', () => {
  test.each([
    'On 29 August a strike was carried out in Kabul to stop an attack on our forces at the airport. It was a mistake: 10 civilians died in it.',
    'The US said its strike in Kabul had prevented an imminent attack on the airport. Ten people were killed, seven of them children.',
    'A vehicle in Kabul that was about to attack the airport was hit on Sunday. Nine civilians were killed.',
    'The rocket hit a car, which we believed was going to attack the airport in Kabul. It killed 10 civilians.',
  ])('%s', (text) => {
    expect(linked(text, '2021-09-17')).toEqual([]);
  });
});

describe('one that there has been', () => {
  test.each<readonly [string, readonly number[]]>([
    ['Nobody could prevent an attack at Kabul airport that killed 13 US troops.', [13]],
    ['The Pentagon failed to stop an attack at Kabul airport in which 13 US troops died.', [13]],
    ['A strike at the airport in Kabul killed 13 US troops.', [13]],
    ['The strike came three days after the attack at Kabul airport that killed 13 US troops and 170 civilians.', [13, 170]],
  ])('%s', (text, expected) => {
    expect(linked(text, '2021-09-17')).toEqual(expected);
  });
});
