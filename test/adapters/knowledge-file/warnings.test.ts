import { expect, test } from 'vitest';
import { warningsIn } from '#test/adapters/knowledge-file/read.ts';

const call = (more: string) => `organisations:
  - { id: de-funder, name: { de: F, en: F }, country: DE }
  - { id: ca-funder, name: { de: F, en: F }, country: CA }
calls:
  - id: c
    title: { de: T, en: T }
    sources: [{ title: T, url: "https://x.example/" }]
    ${more}
`;
const deadlines = (...entries: string[]) =>
  `deadlines: [${entries.map((entry) => `{ ${entry} }`).join(', ')}]`;
const MARCH = 'id: a, at: 2026-03-31, timezone: Europe/Berlin';
const JUNE = 'id: b, at: 2026-06-30, timezone: Europe/Berlin';

test.each<[what: string, yaml: string, expected: readonly string[]]>([
  ['a sound call', call(`opens: 2026-01-15\n    ${deadlines(MARCH, JUNE)}`), []],
  [
    'the zone of the first funder',
    call(`funders: [de-funder]\n    ${deadlines('id: d, at: 2026-03-31')}`),
    ['9 calls[0].deadlines[0] zone-assumed'],
  ],
  [
    'an opening in a country of several zones',
    call('opens: 2026-01-15\n    funders: [ca-funder]'),
    ['8 calls[0].opens opening-last-zone'],
  ],
  ['an opening without any zone', call('opens: 2026-01-15'), ['8 calls[0].opens opening-utc']],
  [
    'an hour that occurs twice',
    call(deadlines('id: d, at: 2026-10-25T02:30, timezone: Europe/Berlin')),
    ['8 calls[0].deadlines[0].at time-repeated'],
  ],
  [
    'a deadline before the opening',
    call(`opens: 2026-04-15\n    ${deadlines(MARCH)}`),
    ['9 calls[0].deadlines[0].at before-opening'],
  ],
  ['stages out of order', call(deadlines(JUNE, MARCH)), ['8 calls[0].deadlines[1].at stage-order']],
  [
    'stages of two sides in any order',
    call(deadlines(`${JUNE}, countries: [DE]`, `${MARCH}, countries: [CA]`)),
    [],
  ],
  ['an internal deadline above a later one', call(deadlines(`${MARCH}, internal: true`, JUNE)), []],
  [
    'an internal deadline after the last',
    call(deadlines(MARCH, `${JUNE}, internal: true`)),
    ['8 calls[0].deadlines[1].at internal-after-last'],
  ],
  [
    'a source without title',
    'topics: [{ id: t, name: { de: N, en: N }, sources: [{ url: "https://x.example/a" }] }]',
    ['1 topics[0].sources[0] source-untitled'],
  ],
  [
    'a text in German only',
    'topics:\n  - id: t\n    name: { de: N }\n',
    ['3 topics[0].name language-missing'],
  ],
  [
    'a text in English only',
    'topics:\n  - id: t\n    name: { en: N, fr: N }\n',
    ['3 topics[0].name language-missing'],
  ],
  [
    'questions in German only',
    'answers:\n  - id: a\n    questions: { de: [Was?] }\n    answer: { de: A, en: A }\n    sources: [{ title: T, url: "https://x.example/" }]\n',
    ['3 answers[0].questions language-missing'],
  ],
])('%s', (_what, yaml, expected) => {
  expect(warningsIn(yaml)).toEqual(expected);
});
