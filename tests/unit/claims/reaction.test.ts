import { describe, expect, test } from 'vitest';
import { read } from '../read-claims.ts';

/** Tolls that are linked on a page of reactions to the attack. */
const linked = (text: string): (string | number | null)[] =>
  read(text, { title: 'Reactions to the Crocus City Hall attack', published: '2024-03-24' })
    .filter(({ measure, subject }) => measure === 'deaths' && subject === 'crocus-city-hall-2024')
    .map(({ stated }) => stated);

describe('who condemns an attack, and where, says nothing of where it was', () => {
  test.each([
    'The Government condemns the attack, in which 137 people died.',
    'The Security Council deplores the cowardly terrorist attack, which left 137 people dead.',
    'Serbian President Aleksandar Vucic condemned the shooting that killed 137 people.',
    'Leaders across Europe condemned the attack, in which 137 people died.',
    'Muslims in Britain have denounced the massacre, which killed 137 people.',
    'Leaders across Europe condemned the attack, in which 137 people died. Turkey denounced the shooting that killed 137 people.',
  ])('%s', (text) => {
    expect(new Set(linked(text))).toEqual(new Set([137]));
  });

  test.each([
    'People in Nice remembered the 86 people killed there.',
    'Leaders in Nice condemned an attack in which 86 people died.',
    'Leaders in Nice condemned the Bastille Day attack, in which 86 people died.',
    'Mayors in Japan condemned the earthquake bill, after a quake in which 86 people died.',
  ])('%s is of another', (text) => {
    expect(linked(text)).toEqual([]);
  });
});
