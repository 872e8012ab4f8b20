import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../src/claims/index.ts';
import { OWN_PACK, readPackFiles } from '../../src/cli/load-pack.ts';
import { checkAgainstArticles } from '../../src/reference/check-articles.ts';
import { PackError } from '../../src/reference/pack-error.ts';
import { type PackFiles, parsePack } from '../../src/reference/parse-pack.ts';
import { withoutSets } from '../../src/reference/word-sets.ts';
import { EARTHQUAKES } from './earthquake-pack.ts';
import { pack, read } from './read-claims.ts';

const files = readPackFiles(OWN_PACK);

function problemsOf(change: PackFiles): readonly string[] {
  try {
    parsePack({ ...files, ...change }, 'sum');
    return [];
  } catch (error) {
    if (error instanceof PackError) return error.problems;
    throw error;
  }
}

describe('a broken pack is refused with what, where and why', () => {
  const claims = files['claims.csv'] ?? '';
  test.each([
    [
      'an unknown source',
      { 'claims.csv': claims.replace('livemint-crocus-city-hall-deaths,livemint,', 'livemint-crocus-city-hall-deaths,nobody,') },
      /claims\.csv, row 3 \(livemint-crocus-city-hall-deaths\), source: "nobody" is not in sources\.json/,
    ],
    [
      'a number that is none',
      { 'claims.csv': claims.replace(',133,133,133,exact', ',133,many,133,exact') },
      /claims\.csv, row 3, low: .*a number or nothing/,
    ],
    [
      'low above high',
      { 'claims.csv': claims.replace(',100,90,99,nearly', ',100,99,90,nearly') },
      /claims\.csv, row 4 .*low 99 is above high 90/,
    ],
    [
      'a key that stands twice',
      { 'measures.json': (files['measures.json'] ?? '').replace('"label": "deaths"', '"label": "deaths",\n"label": "dead"') },
      /measures\.json, line \d+: "label" stands twice in one object/,
    ],
    ['a date that is no EDTF', { 'claims.csv': claims.replace('2014-09/2014-12', 'late 2014') }, /stated: "late 2014" is no EDTF date/],
    [
      'an id that stands twice',
      { 'claims.csv': claims.replace('livemint-crocus-city-hall-injuries,', 'livemint-crocus-city-hall-deaths,') },
      /the id "livemint-crocus-city-hall-deaths" stands twice/,
    ],
    ['JSON that is broken', { 'measures.json': '[' }, /measures\.json: no valid JSON/],
    [
      'a word set that is not there',
      { 'subjects.json': (files['subjects.json'] ?? '').replace('"crocus {attack}"', '"crocus {raid}"') },
      /subjects\.json: "crocus \{raid\}" has \{raid\}, which is not in word_sets; add it there/,
    ],
    [
      'a mark that stands for nothing',
      { 'subjects.json': (files['subjects.json'] ?? '').replace('"@date"', '"@day"') },
      /subjects\.json: "@day" is no word of the pack's; the only one is @date/,
    ],
    [
      'word sets that multiply without end',
      {
        'subjects.json': (files['subjects.json'] ?? '').replace('"crocus {attack}"', '"{attack} {attack} {attack} {attack}"'),
      },
      /stands for more than 1000 phrases; use smaller sets/,
    ],
    [
      'a field that is missing',
      { 'sources.json': (files['sources.json'] ?? '').replace('"publisher": "Live Mint",', '') },
      /sources\.json, 0\.publisher/,
    ],
  ])('%s', (_, change, message) => {
    expect(problemsOf(change).join('\n')).toMatch(message);
  });
});

test('a claim that does not stand where it should is told with its row', () => {
  const texts = new Map(pack.sources.map(({ id }) => [id, 'nothing of this stands here']));
  const problems = checkAgainstArticles(pack, texts);
  expect(problems).toHaveLength(pack.claims.length);
  expect(problems[1]).toMatch(
    /claims\.csv, row 3 \(livemint-crocus-city-hall-deaths\): at 336 .* not "133 people dead", which stands nowhere in it/,
  );
});

describe('a second pack, about invented earthquakes, runs through the same code', () => {
  const quakes = parsePack(EARTHQUAKES, 'sum');
  const words = compileLexicon(quakes);
  test.each([
    ['The Velmora earthquake killed 41 people and injured at least 200.', ['deaths 41 velmora-2031 same', 'injuries 200 velmora-2031 -']],
    ['A magnitude 6.4 earthquake struck Velmora.', ['magnitude 6.4 velmora-2031 same']],
    ['The Tarsk earthquake killed 7 people.', ['deaths 7 tarsk-2033 same']],
    ['In 2029, a quake in the Oldport area killed 300 people.', []],
  ])('%s', (text, expected) => {
    const found = read(text, { words }).filter(({ subject, measure }) => subject !== null && measure !== null);
    expect(
      found.map(({ measure, stated, subject, relations }) => `${measure} ${stated} ${subject} ${relations[0]?.relation ?? '-'}`),
    ).toEqual(expected);
  });
});

describe('word sets', () => {
  test('are written out in every list of phrases, each with each', () => {
    const problems: string[] = [];
    const sets = { attack: ['raid', 'siege'], near: ['near', 'outside'] };
    const value = { label: '{attack}', names: ['the {attack}'], descriptions: [[['{attack} {near} town'], ['killed']]] };
    expect(withoutSets(value, sets, problems)).toEqual({
      label: '{attack}',
      names: ['the raid', 'the siege'],
      descriptions: [[['raid near town', 'raid outside town', 'siege near town', 'siege outside town'], ['killed']]],
    });
    expect(problems).toEqual([]);
  });

  test('of the pack leave no brace behind', () => {
    expect(JSON.stringify([pack.subjects, pack.lookAlikes])).not.toMatch(/[{]\w+[}]/);
  });
});
