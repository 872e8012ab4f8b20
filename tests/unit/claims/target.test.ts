import { describe, expect, test } from 'vitest';
import { read } from '../read-claims.ts';

const LEDE = 'Gunmen killed at least 60 people at the Crocus City Hall near Moscow on Friday.\n\n';

const linked = (sentence: string): string[] =>
  read(`${LEDE}${sentence}`, { title: 'Moscow concert hall attack: what we know', published: '2024-03-25' })
    .filter(({ start, subject, measure }) => start >= LEDE.length && subject !== null && measure !== 'date')
    .map(({ quote }) => quote);

describe('an event that struck something else, on a page about one', () => {
  test.each([
    'The death toll from the shelling of Springfield rose to 37.',
    'The number of people killed in the attack on a border post has risen to 37.',
    'The number of victims of the Springfield truck attack has risen to 37 dead.',
    'Four men accused of the attack on a church in Springfield were charged.',
    'The four attackers behind the bombing of a concert in Springfield were young.',
    'Four suspects were charged over the fire at the Springfield mall.',
    'A court charged four men over the attack at Springfield airport.',
    'Four attackers carried out the raid on Springfield airfield.',
    'The attack on a church in Springfield was worse. Some 37 people died.',
    'The shelling of Springfield followed. In all, 37 people were killed.',
    'Two explosions hit a gas pipeline.',
    'Two blasts shook a refinery.',
    'Six gunmen held up a bank.',
    'A gang of six robbed a museum.',
    'Six men are on trial for the killing of a journalist.',
    'He wrote a book on the siege that killed 129.',
    'An explosion damaged a bridge and 37 people died.',
  ])('%s', (sentence) => {
    expect(linked(sentence)).toEqual([]);
  });
});

describe('and the one that the page is about', () => {
  test.each([
    'The death toll from the attack on the concert hall rose to 137.',
    'The attack struck a crowd and killed 137 people.',
    'He spoke of the raid that killed 137 people.',
    "France's president says that the group behind the attack, which killed 137 people, had tried to strike in France too.",
    'The attack hit a concert of a rock band and killed 137 people.',
    'The number of people killed in the attack near Moscow has risen to 137.',
    'The death toll from the attack on Friday rose to 137.',
    'Four men accused of the attack on a concert hall in Krasnogorsk were charged.',
    'Four attackers carried out the raid on the hall.',
    'A court charged four men over the attack in Russia.',
    'Four suspects in the attack on Russian concertgoers were charged.',
  ])('%s', (sentence) => {
    expect(linked(sentence)).toHaveLength(1);
  });
});
