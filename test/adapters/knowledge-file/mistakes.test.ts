import { expect, test } from 'vitest';
import { mistakesIn, read } from '#test/adapters/knowledge-file/read.ts';

const SOURCES = 'sources: [{ title: T, url: "https://x.example/" }]';
const TITLE = 'title: { de: T, en: T }';
const call = (more: string) => `calls:\n  - id: c\n    ${TITLE}\n    ${SOURCES}\n    ${more}`;
const deadline = (more: string) => call(`deadlines:\n      - { id: d, ${more} }`);
const milestone = (more: string) => `milestones:\n  - id: m\n    ${TITLE}\n    ${SOURCES}\n    ${more}`;
const organisation = (more: string) => `organisations:\n  - id: o\n    name: { de: N, en: N }\n    ${more}`;

test.each<[what: string, yaml: string, expected: readonly string[]]>([
  ['no text at all', '', ['1  empty']],
  ['comments only', '# nothing\n', ['1  empty']],
  ['a list as the file', '- a\n', ['1  expected-mapping']],
  ['a text as the file', 'hello\n', ['1  expected-mapping']],
  ['an unknown kind', 'events: []\n', ['1 events unknown-key']],
  ['an unknown key', organisation('homepage: x'), ['4 organisations[0].homepage unknown-key']],
  ['__proto__', organisation('__proto__: { a: 1 }'), ['4 organisations[0].__proto__ unknown-key']],
  [
    'an unknown key in a deadline',
    deadline('at: 2026-01-01, timezone: UTC, tz: x'),
    ['6 calls[0].deadlines[0].tz unknown-key'],
  ],
  ['an unknown key in contact', call('contact: { mail: x }'), ['5 calls[0].contact.mail unknown-key']],
  ['no id', 'topics:\n  - name: { de: N }\n', ['2 topics[0].id missing']],
  ['no name', 'topics:\n  - id: t\n', ['2 topics[0].name missing']],
  ['a name without a value', 'topics:\n  - id: t\n    name:\n', ['3 topics[0].name missing']],
  [
    'a call with an id only',
    'calls:\n  - id: c\n',
    ['2 calls[0].title missing', '2 calls[0].sources missing'],
  ],
  [
    'a milestone with an id only',
    'milestones:\n  - id: m\n',
    ['2 milestones[0].date missing', '2 milestones[0].title missing', '2 milestones[0].sources missing'],
  ],
  [
    'an answer with an id only',
    'answers:\n  - id: a\n',
    ['2 answers[0].questions missing', '2 answers[0].answer missing', '2 answers[0].sources missing'],
  ],
  [
    'a deadline without id and time',
    call('deadlines:\n      - { timezone: UTC }'),
    ['6 calls[0].deadlines[0].id missing', '6 calls[0].deadlines[0].at missing'],
  ],
  [
    'a source without address',
    `milestones:\n  - id: m\n    date: 2026\n    ${TITLE}\n    sources: [{ title: T }]`,
    ['5 milestones[0].sources[0].url missing'],
  ],
  [
    'no source at all',
    `milestones:\n  - id: m\n    date: 2026\n    ${TITLE}\n    sources: []`,
    ['5 milestones[0].sources expected-entries'],
  ],
  [
    'no question',
    `answers:\n  - id: a\n    questions: { de: [] }\n    answer: { de: A }\n    ${SOURCES}`,
    ['3 answers[0].questions.de expected-entries'],
  ],
  [
    'one question for a list of them',
    `answers:\n  - id: a\n    questions: { de: Was? }\n    answer: { de: A }\n    ${SOURCES}`,
    ['3 answers[0].questions.de expected-list'],
  ],
  ['an entry that is none', 'topics:\n  - just text\n', ['2 topics[0] expected-mapping']],
  ['an entry without anything', 'topics:\n  -\n', ['2 topics[0] expected-mapping']],
  ['a list that is none', 'topics: text\n', ['1 topics expected-list']],
  [
    'a title of a source in two languages',
    `milestones:\n  - id: m\n    date: 2026\n    ${TITLE}\n    sources: [{ title: { de: T, en: T }, url: "https://x.example/" }]`,
    ['5 milestones[0].sources[0].title expected-one-text'],
  ],
  ['a list for a text', organisation('url: [x]'), ['4 organisations[0].url expected-one-text']],
  ['a number for a text', 'topics:\n  - id: t\n    name: { de: 5 }\n', ['3 topics[0].name.de expected-text']],
  ['a text for a name', 'topics:\n  - id: t\n    name: N\n', ['3 topics[0].name expected-mapping']],
  ['a text for true', organisation('draft: "yes"'), ['4 organisations[0].draft expected-boolean']],
  ['an unknown status', call('status: open'), ['5 calls[0].status expected-one-of']],
  [
    'an unknown status of a milestone',
    milestone('date: 2026\n    status: postponed'),
    ['6 milestones[0].status expected-one-of'],
  ],
  ['an empty text', organisation('aliases: [" "]'), ['4 organisations[0].aliases[0] empty-text']],
  ['NUL in a text', organisation('aliases: ["a\\0b"]'), ['4 organisations[0].aliases[0] unprintable']],
  ['half a character', organisation('aliases: ["\\ud800"]'), ['4 organisations[0].aliases[0] unprintable']],
  ['an id with capitals', 'topics:\n  - { id: KI, name: { de: N } }\n', ['2 topics[0].id bad-id']],
  ['an id with umlauts', 'topics:\n  - { id: für, name: { de: N } }\n', ['2 topics[0].id bad-id']],
  [
    'an id twice',
    'topics:\n  - { id: t, name: { de: N } }\n  - { id: t, name: { de: M } }\n',
    ['3 topics[1].id duplicate-id'],
  ],
  [
    'an id twice in one call',
    call(
      'deadlines:\n      - { id: d, at: 2026-01-01, timezone: UTC }\n      - { id: d, at: 2026-01-02, timezone: UTC }',
    ),
    ['7 calls[0].deadlines[1].id duplicate-id'],
  ],
  ['an unknown topic', call('topics: [t]'), ['5 calls[0].topics[0] unknown-topic']],
  ['an unknown funder', call('funders: [o]'), ['5 calls[0].funders[0] unknown-organisation']],
  [
    'an unknown organisation',
    milestone('date: 2026\n    organisations: [o]'),
    ['6 milestones[0].organisations[0] unknown-organisation'],
  ],
  [
    'an unknown topic of a milestone',
    milestone('date: 2026\n    topics: [t]'),
    ['6 milestones[0].topics[0] unknown-topic'],
  ],
  [
    'a language that is none',
    'topics:\n  - id: t\n    name: { de: N, ge: N }\n',
    ['3 topics[0].name.ge unknown-language'],
  ],
  [
    'a text in a third language only',
    'topics:\n  - id: t\n    name: { fr: N }\n',
    ['3 topics[0].name no-main-language'],
  ],
  ['a country that is none', organisation('country: EU'), ['4 organisations[0].country bad-country']],
  ['a relative address', organisation('url: /about'), ['4 organisations[0].url bad-url']],
  ['an address of another kind', organisation('url: "ftp://x.example"'), ['4 organisations[0].url bad-url']],
  ['a script as address', organisation('url: "javascript:alert(1)"'), ['4 organisations[0].url bad-url']],
  [
    'an address with a password',
    organisation('url: "https://me:secret@x.example/"'),
    ['4 organisations[0].url bad-url'],
  ],
  [
    'an address with a space',
    organisation('url: "https://x.example/a b"'),
    ['4 organisations[0].url bad-url'],
  ],
  ['an opening in words', call('opens: soon'), ['5 calls[0].opens bad-day']],
  ['an opening as a month', call('opens: 2026-01'), ['5 calls[0].opens bad-day']],
  ['an opening on 30 February', call('opens: 2026-02-30'), ['5 calls[0].opens bad-day']],
  ['a milestone in month 13', milestone('date: 2026-13'), ['5 milestones[0].date bad-milestone-date']],
  ['a milestone in quarter 5', milestone('date: 2026-Q5'), ['5 milestones[0].date bad-milestone-date']],
  ['a milestone in words', milestone('date: spring'), ['5 milestones[0].date bad-milestone-date']],
  ['a milestone in year 0', milestone('date: 0000'), ['5 milestones[0].date bad-milestone-date']],
  ['a deadline in words', deadline('at: soon, timezone: UTC'), ['6 calls[0].deadlines[0].at bad-deadline']],
  [
    'a deadline on 31 June',
    deadline('at: 2026-06-31, timezone: UTC'),
    ['6 calls[0].deadlines[0].at bad-deadline'],
  ],
  [
    'a deadline at 25:00',
    deadline('at: 2026-06-30T25:00, timezone: UTC'),
    ['6 calls[0].deadlines[0].at bad-deadline'],
  ],
  [
    'a deadline with an offset',
    deadline('at: 2026-06-30T12:00+02:00, timezone: UTC'),
    ['6 calls[0].deadlines[0].at bad-deadline'],
  ],
  [
    'a deadline in German form',
    deadline('at: 31.03.2026, timezone: UTC'),
    ['6 calls[0].deadlines[0].at bad-deadline'],
  ],
  [
    'a zone that is none',
    deadline('at: 2026-06-30, timezone: MEZ'),
    ['6 calls[0].deadlines[0].timezone bad-timezone'],
  ],
  [
    'an offset as zone',
    deadline('at: 2026-06-30, timezone: "+02:00"'),
    ['6 calls[0].deadlines[0].timezone bad-timezone'],
  ],
  [
    'a time that summer time skips',
    deadline('at: 2027-03-28T02:30, timezone: Europe/Berlin'),
    ['6 calls[0].deadlines[0].at time-skipped'],
  ],
  [
    'a country of a deadline that is none',
    deadline('at: 2026-06-30, timezone: UTC, countries: [XX]'),
    ['6 calls[0].deadlines[0].countries[0] bad-country'],
  ],
  ['no zone and no funder', deadline('at: 2026-06-30'), ['6 calls[0].deadlines[0] zone-unknown']],
  [
    'no zone and an unknown funder',
    `${deadline('at: 2026-06-30')}\n    funders: [o]`,
    ['7 calls[0].funders[0] unknown-organisation'],
  ],
  [
    'no zone and a funder without country',
    `${deadline('at: 2026-06-30')}\n    funders: [o]\n${organisation('')}`,
    ['6 calls[0].deadlines[0] zone-unknown'],
  ],
  [
    'no zone and a country with several',
    `${deadline('at: 2026-06-30')}\n    funders: [o]\n${organisation('country: CA')}`,
    ['6 calls[0].deadlines[0] zone-ambiguous'],
  ],
  ['a check without a day', call('checked: { by: me }'), ['5 calls[0].checked.on missing']],
  ['a tab as indentation', 'topics:\n\t- id: t\n', ['2  yaml-indent']],
  ['an open bracket', 'topics: [\n', ['2  yaml-indent']],
  ['an open quotation mark', 'topics: "x', ['1  yaml-unclosed']],
  ['a colon in a text', 'a: b: c\n', ['1  yaml-colon']],
  ['a reserved character', 'a: @b\n', ['1  yaml-scalar-start']],
  ['a broken level', '  topics: []\n calls: []\n', ['2  yaml-syntax']],
  ['two documents', 'topics: []\n---\ncalls: []\n', ['2  yaml-several-documents']],
  ['a key twice', 'topics:\n  - id: t\n    name: { de: N }\n    id: u\n', ['4  yaml-duplicate-key']],
  ['an alias of nothing', 'topics: []\ncalls: *nothing\n', ['2  yaml-unknown-alias']],
  ['a tag', 'topics: !!set {}\n', ['1  yaml-tag', '1 topics expected-list']],
  ['deep nesting', '['.repeat(100_000), ['1  yaml-too-deep']],
])('%s', (_what, yaml, expected) => {
  expect(mistakesIn(yaml)).toEqual(expected);
});

test('all mistakes of a file are told at once, in the order of its lines', () => {
  const yaml = [
    'calls:',
    '  - id: C',
    '    title: T',
    '    funders: [nobody]',
    '    deadlines:',
    '      - { id: d, at: never, timezone: Mars }',
    '      - { id: d, at: 2026-02-30 }',
    'answers: 5',
    'extra: 1',
  ].join('\n');
  expect(mistakesIn(yaml)).toEqual([
    '2 calls[0].id bad-id',
    '2 calls[0].sources missing',
    '3 calls[0].title expected-mapping',
    '4 calls[0].funders[0] unknown-organisation',
    '6 calls[0].deadlines[0].at bad-deadline',
    '6 calls[0].deadlines[0].timezone bad-timezone',
    '7 calls[0].deadlines[1].at bad-deadline',
    '7 calls[0].deadlines[1].id duplicate-id',
    '8 answers expected-list',
    '9 extra unknown-key',
  ]);
});

test('a mistake carries the file, and what the text needs', () => {
  const reading = read('topics:\n  - { id: a b, name: { de: N }, nam: x }\n');
  expect(reading).toEqual({
    kind: 'mistakes',
    mistakes: [
      {
        file: 'test.yaml',
        line: 2,
        path: 'topics[0].id',
        text: { key: 'knowledge:bad-id', values: { value: 'a b', languages: 'de, en' } },
      },
      {
        file: 'test.yaml',
        line: 2,
        path: 'topics[0].nam',
        text: {
          key: 'knowledge:unknown-key',
          values: { key: 'nam', allowed: 'id, name, aliases, summary, plain, draft, sources' },
        },
      },
    ],
  });
});
