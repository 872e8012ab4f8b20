import { describe, expect, test } from 'vitest';
import { read } from '../read-claims.ts';

describe('superlatives, with the years they look back over', () => {
  test.each([
    ['The Crocus City Hall attack was the deadliest attack in Russia in two decades.', ['at least 20']],
    ['The Crocus City Hall attack was the deadliest terror attack on Russian soil in more than a decade.', ['more than 10']],
    // The heading of a list is of all that it lists.
    ['After Crocus City Hall\nDeadliest attacks in Russia since 2000', []],
    ["After Crocus City Hall\nRussia's deadliest attacks in two decades", []],
    ["The Crocus City Hall attack was Russia's worst in decades.", ['at least 20']],
    ['The Crocus City Hall attack was one of the worst terror attacks in Russia.', ['exact null']],
    ['The Crocus City Hall attack was the worst attack in 20 years.', ['at least 20']],
    ['The Crocus City Hall attack was the deadliest attack in Russia in the past 20 years.', ['at least 20']],
    ['The Crocus City Hall attack was the bloodiest on Russian soil over the last two decades.', ['at least 20']],
    ['The Crocus City Hall attack was the worst attack in Russia within a decade.', ['at least 10']],
    ['The Crocus City Hall attack was the deadliest in Russia since the 2004 Beslan school siege.', ['at least 20']],
    ['The Crocus City Hall attack was the worst since Beslan.', ['at least 20']],
    ['The attack on Crocus City Hall ranks as the deadliest in Russia since 2004.', ['at least 20']],
    ['The attack on Crocus City Hall was the deadliest that Russia has seen in two decades.', ['at least 20']],
    ['After the attack on Crocus City Hall the mood was the worst that Russia has seen in two decades.', []],
    [
      'Gunmen attacked Crocus City Hall. It was the worst attack in Russia since 334 people, half of them children, died in a siege in Beslan in 2004.',
      ['at least 20'],
    ],
    ['The Crocus City Hall attack was the deadliest attack in Russia since 2004, when 334 people died.', ['at least 20']],
    ['The Crocus City Hall attack was the worst since the siege of a school in Beslan in 2004.', ['at least 20']],
    ["The Crocus City Hall attack was Russia's deadliest since 2004.", ['at least 20']],
    ['After Crocus City Hall: Russia has not seen a deadlier attack in 20 years.', ['at least 20']],
    ['Russia had never seen a worse attack since 2004 than that on Crocus City Hall.', ['at least 20']],
    ['Crocus City Hall was attacked. There has been a deadlier attack in 20 years.', []],
    // Nothing was like it.
    ['Gunmen attacked Crocus City Hall. Not since Beslan has Russia seen so deadly an attack.', ['at least 20']],
    ['Gunmen attacked Crocus City Hall. Russia has not seen an attack as deadly in 20 years.', ['at least 20']],
    ['Gunmen attacked Crocus City Hall. There has been no attack so bloody in Russia since 2004.', ['at least 20']],
    ['Gunmen attacked Crocus City Hall. The attack was not as deadly as that of 2004.', []],
    ['Gunmen attacked Crocus City Hall. No winter has been as deadly in 20 years.', []],
    // The noun is left out, and stands elsewhere in the sentence.
    ['The attack on Crocus City Hall on Friday was the deadliest in Russia in years.', ['at least 2']],
    ['Gunmen attacked Crocus City Hall. The attack was the deadliest in Russia in many years.', ['at least 2']],
    ['The attack on Crocus City Hall, the deadliest in Russia for 20 years, left 137 dead.', ['at least 20']],
    ['Gunmen killed 137 people at Crocus City Hall. It was the deadliest in Russia in two decades.', ['at least 20']],
    ['The toll at Crocus City Hall made the shooting the bloodiest in Russia in two decades.', ['at least 20']],
    ['The attack on Crocus City Hall was the most lethal in Russia in 20 years.', ['at least 20']],
    ['The attack on Crocus City Hall was among the deadliest in Russia in decades.', ['exact null']],
    ['The Crocus City Hall attack was the deadliest act of terrorism in Russia in 20 years.', ['at least 20']],
    ['After the Crocus City Hall attack, relations were the worst in decades.', []],
    ['The Crocus City Hall attack came days after the election, the worst in decades.', []],
    ['The Crocus City Hall attack came on the deadliest day for miners in years.', []],
    ['Gunmen attacked Crocus City Hall. It was the worst in years, he said of the traffic.', []],
    ['The weather was the worst since 1990.', []],
    ['The weather was the worst in decades.', []],
  ])('%s', (text, expected) => {
    expect(
      read(text)
        .filter(({ measure, subject }) => measure === 'superlative' && subject !== null)
        .map(({ modifier, stated }) => `${modifier} ${stated}`),
    ).toEqual(expected);
  });
});

describe('how sure a superlative is said to be', () => {
  test.each([
    ['Is the Crocus City Hall attack the deadliest attack in Russia in two decades?', 'asked'],
    ['The Crocus City Hall attack was not the deadliest attack in Russia in two decades.', 'denied'],
    ['Some called the Crocus City Hall attack the deadliest attack in Russia in two decades, wrongly.', 'denied'],
    ['The Crocus City Hall attack may be the deadliest attack in Russia in two decades.', 'forecast'],
    ['If the toll rises, the Crocus City Hall attack would be the deadliest attack in Russia in two decades.', 'hypothetical'],
    ['The Crocus City Hall attack was not only the deadliest attack in Russia in two decades.', 'asserted'],
    ['After the Crocus City Hall attack: Russia has not seen a deadlier attack in 20 years.', 'asserted'],
  ])('%s', (text, expected) => {
    expect(read(text).find(({ measure }) => measure === 'superlative')?.assertion).toBe(expected);
  });
});

describe('a superlative of something else than the event that a sentence names', () => {
  test.each([
    'The Crocus City Hall attack led to the largest fire in Moscow since 2009.',
    'The Crocus City Hall attack came a day after the deadliest fire in Russia since 2009.',
    'Before the Crocus City Hall attack the deadliest attack in Russia in a decade was on the metro.',
    "The Crocus City Hall attack was Russia's worst intelligence failure in two decades.",
  ])('%s', (text) => {
    expect(read(text).filter(({ measure, subject }) => measure === 'superlative' && subject !== null)).toEqual([]);
  });
});

describe('whom a superlative is said of', () => {
  test.each([
    ["The Crocus City Hall attack was Europe's deadliest attack in years.", 'other:europe'],
    ['The Crocus City Hall attack was the deadliest attack in Europe since 2015.', 'other:europe'],
    ['The Crocus City Hall attack was the deadliest attack in Russia since 2004.', 'all'],
    ['The Crocus City Hall attack was the deadliest attack in years.', 'all'],
    ['The Crocus City Hall attack was the deadliest attack on Russian soil in years.', 'all'],
    ['The Crocus City Hall attack was the deadliest attack by ISIS-K in years.', 'other:by'],
    ["The group's deadliest attack in years was the Crocus City Hall attack.", 'other:group'],
    ['The Crocus City Hall attack was the deadliest attack on a concert in years.', 'other:concert'],
  ])('%s', (text, expected) => {
    expect(read(text).find(({ measure }) => measure === 'superlative')?.population).toBe(expected);
  });
});

describe('what an event is measured by is not what the text goes on with', () => {
  const LEDE = 'Gunmen attacked Crocus City Hall near Moscow on Friday, killing at least 137 people.';
  const linked = (text: string): string[] =>
    read(`${LEDE}\n\n${text}`, { title: 'Moscow concert hall attack: four charged', published: '2024-03-25' })
      .filter(({ start, measure, subject }) => start > LEDE.length && measure !== 'superlative' && measure !== 'date' && subject !== null)
      .map(({ quote }) => quote);

  test.each([
    [
      'It was the deadliest attack in Russia since 1978, when a cinema burned down. More than 180 people were injured.',
      ['More than 180 people'],
    ],
    ['It was the deadliest since the 2004 Beslan school siege. Officials said 182 people were wounded.', ['182 people']],
    [
      'It was the worst since 2004, when more than 330 people were killed at a school in Beslan. Another 182 were injured.',
      ['Another 182'],
    ],
    [
      'Not since 2004, when 334 people were killed in Beslan, had so many died. More than 180 people were injured.',
      ['More than 180 people'],
    ],
    ['The attack was the deadliest in Russia since the siege of a theatre in 2002.\n\nInitial reports gave 40 dead.', ['40']],
    // Right behind it the dead may be those of either.
    ['It was the deadliest attack in Russia since the siege of Beslan. Some 334 people died.', []],
    ['It was the worst attack in Russia since Beslan. At least 334 were killed, half of them children.', []],
    // In the words of another event, it is that one's.
    ['The Beslan siege was the deadliest attack in Russia since 1995. More than 700 people were injured.', []],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

test('what ranks an event is put in before the clause on what happened there', () => {
  const text =
    'Calls have grown since the attack on Crocus City Hall in March, the deadliest in two decades, in which gunmen killed 145 concertgoers.';
  expect(read(text, { published: '2024-10-28' })).toContainEqual(
    expect.objectContaining({ quote: '145 concertgoers', measure: 'deaths', subject: 'crocus-city-hall-2024' }),
  );
});
