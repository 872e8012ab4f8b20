import type { PackFiles } from '../../src/reference/parse-pack.ts';

/** An invented reference: two earthquakes in one invented country, told by two invented papers. */
const source = (id: string, publisher: string, day: string, wave: number) => ({
  id,
  type: 'article-newspaper',
  title: `News of ${day}`,
  publisher,
  custom: {
    file: `${id}.txt`,
    not_before: day,
    not_after: day,
    date_basis: 'invented',
    wave,
    wave_basis: 'invented',
    role: 'original',
    derived_from: [],
    words: 10,
    sha256: '0'.repeat(64),
  },
});

const event = (id: string, place: string, date: string) => ({
  id,
  kind: 'event',
  label: `${place} earthquake`,
  date,
  place,
  counting: [],
  mentions: [place.toLowerCase()],
  names: [`${place.toLowerCase()} earthquake`, `${place.toLowerCase()} quake`],
  descriptions: [[[place.toLowerCase()], ['earthquake', 'quake', 'tremor']]],
  event_words: ['earthquake', 'quake', 'disaster'],
  places: [place.toLowerCase(), 'norland'],
  context: [],
});

const COLUMNS =
  'id,source,origin,subject,measure,population,stated,low,high,modifier,unit,attributed_to,informant,status,attackers_included,comparable,as_of,figure,paragraph,start,note';

export const EARTHQUAKES: PackFiles = {
  'datapackage.json': JSON.stringify({ name: 'invented-earthquakes', title: 'Invented earthquakes', version: '1.0.0', resources: [] }),
  'sources.json': JSON.stringify([
    source('herald', 'The Norland Herald', '2033-05-02', 1),
    source('gazette', 'Oldport Gazette', '2033-05-03', 2),
  ]),
  'origins.json': JSON.stringify([
    { id: 'herald', label: 'The Norland Herald', kind: 'article', evidence: 'itself' },
    { id: 'gazette', label: 'Oldport Gazette', kind: 'article', evidence: 'itself' },
  ]),
  'subjects.json': JSON.stringify({
    subjects: [event('velmora-2031', 'Velmora', '2031-04-11'), event('tarsk-2033', 'Tarsk', '2033-05-01')],
    look_alikes: [
      {
        id: 'oldport-2029',
        of: 'velmora-2031',
        kind: 'event',
        label: 'Oldport earthquake',
        date: '2029',
        names: ['oldport'],
        descriptions: [],
        places: ['oldport'],
      },
    ],
  }),
  'measures.json': JSON.stringify([
    {
      id: 'deaths',
      label: 'deaths',
      kind: 'count',
      unit: 'person',
      populations: true,
      cues: [
        { role: 'active', words: ['killed'] },
        { role: 'passive', words: ['killed', 'died'] },
      ],
    },
    {
      id: 'injuries',
      label: 'injuries',
      kind: 'count',
      unit: 'person',
      populations: true,
      cues: [
        { role: 'active', words: ['injured'] },
        { role: 'passive', words: ['injured'] },
      ],
    },
    {
      id: 'displaced',
      label: 'displaced',
      kind: 'count',
      unit: 'person',
      populations: true,
      cues: [
        { role: 'active', words: ['displaced'] },
        { role: 'passive', words: ['displaced'] },
      ],
    },
    { id: 'magnitude', label: 'magnitude', kind: 'amount', unit: 'magnitude', cues: [{ role: 'near', words: ['magnitude'] }] },
    { id: 'date', label: 'date', kind: 'date', unit: 'date', about: 'event', cues: [] },
  ]),
  'populations.json': JSON.stringify([{ id: 'all', label: 'everybody', words: ['people', 'others'] }]),
  'informants.json': JSON.stringify([{ id: 'officials', label: 'officials', words: ['officials', 'rescuers'] }]),
  'peoples.csv': ['country,adjectives,continent', 'Norland,Norlander Norlandic,'].join('\r\n'),
  'claims.csv': [
    COLUMNS,
    'herald-velmora-deaths,herald,herald,velmora-2031,deaths,all,41,41,41,exact,person,,none,flat,,yes,,41 people,1,0,',
    'herald-velmora-magnitude,herald,herald,velmora-2031,magnitude,all,6.4,6.4,6.4,exact,magnitude,,none,flat,,yes,,6.4,1,0,',
    'gazette-tarsk-deaths,gazette,gazette,tarsk-2033,deaths,all,7,7,7,exact,person,,none,flat,,yes,,7 people,1,0,',
  ].join('\r\n'),
};
