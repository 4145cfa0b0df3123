import { expect, test } from 'vitest';
import { matchStories, type TwinCandidate } from '#src/news/twins.ts';

const CA = 'https://www.canada.ca';

/** An item in a line: source, language, hour of the day, address, title and summary. */
type Line = readonly [
  source: string,
  language: string | null,
  hour: number,
  url: string,
  title: string,
  summary?: string | undefined,
];

function candidates(lines: readonly Line[]): readonly TwinCandidate[] {
  return lines.map(([sourceId, language, hour, url, title, summary = ''], index) => ({
    id: String(index + 1),
    sourceId,
    storyId: null,
    title,
    summary,
    url,
    language,
    published: Temporal.Instant.from('2026-02-03T00:00:00Z').add({ hours: hour }),
  }));
}

/** How many stories the items tell. */
const count = (lines: readonly Line[]) => new Set(matchStories(candidates(lines)).values()).size;

const XANADU_EN: Line = [
  'ised-en',
  'en',
  14,
  `${CA}/en/ised/news/2026/02/government-invests-in-xanadu.html`,
  'Government of Canada invests $92.5 million in Xanadu to build a quantum computer in Toronto',
  'Minister Evan Solomon announced the support of Xanadu today.',
];
const XANADU_FR: Line = [
  'ised-fr',
  'fr',
  14,
  `${CA}/fr/isde/nouvelles/2026/02/le-gouvernement-investit-dans-xanadu.html`,
  'Le gouvernement du Canada investit 92,5 millions de dollars dans Xanadu pour un ordinateur quantique à Toronto',
  'Le ministre Evan Solomon a annoncé ce soutien.',
];

test.each<[string, Line, Line]>([
  ['numbers and names in English and French', XANADU_EN, XANADU_FR],
  ['the same, hours later', XANADU_EN, ['ised-fr', 'fr', 20, XANADU_FR[3], XANADU_FR[4]]],
  ['one release of two departments', XANADU_EN, ['nrc-en', 'en', 14, XANADU_EN[3], XANADU_EN[4]]],
  ['the same, under a shorter title', XANADU_EN, ['nrc-en', 'en', 15, `${XANADU_EN[3]}?utm=a#x`, 'Xanadu']],
  [
    'a page and its version in another language',
    ['bmftr', 'de', 9, 'https://www.bmftr.bund.de/SharedDocs/DE/2026/02/2026-02-03-quanten.html', 'Quanten'],
    [
      'bmftr-en',
      'en',
      9,
      'https://www.bmftr.bund.de/SharedDocs/EN/2026/02/2026-02-03-quanten.html',
      'Quantum',
    ],
  ],
  [
    'the number of a release',
    ['aa', 'de', 9, 'https://www.auswaertiges-amt.de/de/newsroom/kanada-abkommen/2712345', 'Abkommen'],
    [
      'aa-en',
      'en',
      12,
      'https://www.auswaertiges-amt.de/en/newsroom/news/canada-agreement/2712345',
      'Agreement',
    ],
  ],
  [
    'one title of two ministries',
    [
      'bmwe',
      'de',
      9,
      'https://www.bundeswirtschaftsministerium.de/p/1',
      'Deutschland und Kanada fördern gemeinsam Quantensensoren',
    ],
    [
      'bmds',
      'de',
      11,
      'https://bmds.bund.de/aktuelles/x',
      'Deutschland und Kanada fördern gemeinsam Quantensensoren',
    ],
  ],
  [
    'thousands as each language writes them',
    [
      'nrc-en',
      'en',
      9,
      'https://nrc.canada.ca/en/news/photonics',
      'Applications open',
      'Up to 240,000 dollars go to Photonics North and to Teledyne in Montreal, Quebec.',
    ],
    [
      'nrc-fr',
      'fr',
      9,
      'https://cnrc.canada.ca/fr/nouvelles/photonique',
      'Demandes ouvertes',
      'Jusqu’à 240 000 dollars vont à Photonics North et à Teledyne, à Montréal, au Québec.',
    ],
  ],
])('one story: %s', (_, one, other) => {
  expect(count([one, other])).toBe(1);
  expect(count([other, one])).toBe(1);
});

const GRANT = (city: string, amount: string): Line => [
  'ised-en',
  'en',
  14,
  `${CA}/en/ised/news/2026/02/${city}-grant.html`,
  `Minister Mélanie Joly announces ${amount} for quantum research in ${city}`,
];
const SUBVENTION = (city: string, amount: string): Line => [
  'ised-fr',
  'fr',
  14,
  `${CA}/fr/isde/nouvelles/2026/02/${city}-subvention.html`,
  `La ministre Mélanie Joly annonce ${amount} pour la recherche quantique à ${city}`,
];

test.each<[string, Line, Line]>([
  ['another sum', GRANT('Waterloo', '$250 million'), SUBVENTION('Waterloo', '125 millions de dollars')],
  ['another place', GRANT('Waterloo', '$250 million'), SUBVENTION('Sherbrooke', '250 millions de dollars')],
  [
    'a small number, which chance may repeat',
    GRANT('Waterloo', '$25 million'),
    SUBVENTION('Waterloo', '25 millions de dollars'),
  ],
  ['no number', GRANT('Waterloo', 'support'), SUBVENTION('Waterloo', 'un soutien')],
  [
    'no names',
    ['ised-en', 'en', 14, `${CA}/en/a/b/1.html`, 'Quantum gets 250 million'],
    ['ised-fr', 'fr', 14, `${CA}/fr/a/c/2.html`, 'Le quantique reçoit 250 millions'],
  ],
  [
    'one year in both',
    ['ised-en', 'en', 14, `${CA}/en/a/b/1.html`, 'Budget 2026 of Evan Solomon'],
    ['ised-fr', 'fr', 14, `${CA}/fr/a/c/2.html`, 'Le budget 2026 de Evan Solomon'],
  ],
  ['one source', XANADU_EN, ['ised-en', 'fr', 14, XANADU_FR[3], XANADU_FR[4], XANADU_FR[5]]],
  [
    'one language, however alike',
    GRANT('Waterloo', '$250 million'),
    [
      'nrc-en',
      'en',
      14,
      `${CA}/en/nrc/news/2026/02/x.html`,
      'Minister Mélanie Joly opens a $250 million centre for quantum research in Waterloo',
    ],
  ],
  ['no language', XANADU_EN, ['x', null, 14, `${CA}/fr/x/y.html`, XANADU_FR[4], XANADU_FR[5]]],
  [
    'another publisher',
    XANADU_EN,
    ['lapresse', 'fr', 14, 'https://www.lapresse.ca/affaires/xanadu', XANADU_FR[4], XANADU_FR[5]],
  ],
  ['another day', XANADU_EN, ['ised-fr', 'fr', 27, XANADU_FR[3], XANADU_FR[4], XANADU_FR[5]]],
  [
    'a front page',
    ['a', 'de', 9, 'https://www.bund.de/', 'Erste Meldung'],
    ['b', 'de', 9, 'https://www.bund.de/', 'Zweite Meldung'],
  ],
  [
    'a list',
    ['a', 'de', 9, 'https://www.bund.de/presse', 'Erste Meldung'],
    ['b', 'de', 9, 'https://www.bund.de/presse', 'Zweite Meldung'],
  ],
  [
    'a short title',
    ['a', 'de', 9, 'https://a.de/x/1', 'Neue Bekanntmachung'],
    ['b', 'de', 9, 'https://b.de/y/2', 'Neue Bekanntmachung'],
  ],
  [
    'a number of a day',
    ['a', 'de', 9, 'https://www.bund.de/presse/20260203-eins', 'Eins'],
    ['b', 'de', 9, 'https://www.bund.de/presse/20260203-zwei', 'Zwei'],
  ],
  [
    'neighbouring numbers',
    ['a', 'de', 9, 'https://www.bund.de/presse/x/2712345', 'Eins'],
    ['b', 'en', 9, 'https://www.bund.de/press/x/2712346', 'One'],
  ],
  ['no address that can be read', ['a', 'de', 9, 'nowhere', 'Eins'], ['b', 'de', 9, 'nowhere', 'Zwei']],
])('two stories: %s', (_, one, other) => {
  expect(count([one, other])).toBe(2);
  expect(count([other, one])).toBe(2);
});

test('where two could be the twin, none is', () => {
  const second: Line = [
    'nrc-fr',
    'fr',
    15,
    `${CA}/fr/cnrc/nouvelles/2026/02/xanadu.html`,
    XANADU_FR[4],
    XANADU_FR[5],
  ];
  const third: Line = [
    'pm-fr',
    'fr',
    15,
    `${CA}/fr/pm/nouvelles/xanadu.html`,
    `Encore : ${XANADU_FR[4]}`,
    XANADU_FR[5],
  ];
  expect(count([XANADU_EN, second, third])).toBe(3);
});

test('a page that a source links to twice, and a title that it gives twice, tell nothing', () => {
  const page = 'https://www.bund.de/presse/aktuell';
  expect(
    count([
      ['a', 'de', 9, page, 'Eins'],
      ['a', 'de', 9, page, 'Zwei'],
      ['b', 'de', 9, page, 'Drei'],
    ]),
  ).toBe(3);
});

test('departments and languages together are one story, and what was told before keeps its own', () => {
  const lines: readonly Line[] = [
    XANADU_EN,
    ['nrc-en', 'en', 14, XANADU_EN[3], XANADU_EN[4], XANADU_EN[5]],
    XANADU_FR,
    ['nrc-fr', 'fr', 14, XANADU_FR[3], XANADU_FR[4], XANADU_FR[5]],
  ];
  expect(count(lines)).toBe(1);
  const [first, ...others] = candidates(lines);
  if (!first) throw new Error('no item');
  const found = matchStories([{ ...first, storyId: '1' }, ...others]);
  expect([...found]).toEqual([
    ['2', '1'],
    ['3', '1'],
    ['4', '1'],
  ]);
  const apart = candidates(lines).map((one) => ({ ...one, storyId: one.id }));
  expect(matchStories(apart).size).toBe(0);
});

test('what many sources publish in one day is compared, and so many titles of one another', () => {
  const lines = Array.from({ length: 20_000 }, (_, nth): Line => {
    const [source, story] = [nth % 400, Math.floor(nth / 400)];
    return [
      `s${source}`,
      'de',
      9,
      `https://s${source}.de/p/${nth}`,
      `Der Bund fördert Vorhaben Nummer ${story}`,
    ];
  });
  expect(count(lines)).toBe(50);
});

test('one of many that a publisher tells in half a day has its twin beside it, not a year away', () => {
  const others = Array.from(
    { length: 400 },
    (_, nth): Line => ['ised-en', 'en', 24 * (nth + 3), `${CA}/en/x/${nth}.html`, `Release ${nth}`],
  );
  expect(count([XANADU_EN, XANADU_FR, ...others])).toBe(401);
});
