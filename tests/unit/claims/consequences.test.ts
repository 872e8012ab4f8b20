import { describe, expect, test } from 'vitest';
import { countsOf } from '../read-claims.ts';

/** What a page counts that tells of what an attack has led to elsewhere. */
const counts = (sentence: string): unknown[] =>
  countsOf(
    'crocus-city-hall-2024',
    `The theatre has tightened its security after the Crocus City Hall attack, its director said on Tuesday.\n\n${sentence}`,
    '2024-03-27',
  );

describe('what an attack has led to is none of it', () => {
  test.each([
    'In a scuffle at the gate 71 people were hurt.',
    '71 people were hurt in a crush at the gate of a club.',
    'Police have detained 71 people in raids on hostels.',
    '71 people were held for calling in false alarms.',
    'A cafe was set alight; 71 people were inside.',
    'Some 71 people have been hurt in attacks on their shops.',
    'In another town a fan shot at the stage and hurt 71 people.',
    'Since then 71 people have been hurt in reprisals.',
    'On Monday alone 71 people were beaten.',
  ])('%s', (sentence) => {
    expect(counts(sentence)).toEqual([]);
  });
  test.each([
    ['The attack killed at least 139 people.', [139]],
    ['Four men have been charged.', [4]],
    ['Seven others are held for helping the gunmen.', [7]],
    ['Gunmen killed 139 people in the hall.', [139]],
  ])('%s', (sentence, expected) => {
    expect(counts(sentence)).toEqual(expected);
  });
});
