import { expect, test } from 'vitest';
import { knowledgeIn, read } from '#test/adapters/knowledge-file/read.ts';

const HEAD = `organisations:
  - { id: de-funder, name: { de: F }, country: de }
  - { id: ca-funder, name: { en: F }, country: CA }
  - { id: no-country, name: { en: F } }
calls:
  - id: c
    title: { de: T, en: T }
    sources: [{ title: T, url: "https://x.example/" }]
`;
const call = (more: string) => knowledgeIn(`${HEAD}    ${more}\n`).calls[0];
const milestone = (date: string) =>
  knowledgeIn(
    `milestones: [{ id: m, date: ${date}, title: { de: T }, sources: [{ title: T, url: "https://x.example/" }] }]`,
  ).milestones[0]?.date;

test.each([
  ['2026-01-15', '2026-01-15'],
  ['2026-01', '2026-01'],
  ['2026-Q1', '2026-Q1'],
  ['2027', '2027'],
  ['"2027"', '2027'],
])('the milestone date %s stays %s', (written, stored) => {
  expect(milestone(written)).toBe(stored);
});

test.each([
  ['NO', 'NO'],
  ['no', 'NO'],
  ['ca', 'CA'],
])('the country %s is %s', (written, stored) => {
  const yaml = `organisations: [{ id: o, name: { de: N }, country: ${written} }]`;
  expect(knowledgeIn(yaml).organisations[0]?.country).toBe(stored);
  expect(knowledgeIn(`%YAML 1.1\n---\n${yaml}`).organisations[0]?.country).toBe(stored);
});

test.each([
  ['2026-03-31T12:00, timezone: Europe/Berlin', '2026-03-31T12:00', '2026-03-31T10:00:00Z'],
  ['2026-03-31, timezone: Europe/Berlin', '2026-03-31', '2026-03-31T22:00:00Z'],
  ['2026-03-31, timezone: America/Toronto', '2026-03-31', '2026-04-01T04:00:00Z'],
  ['2026-03-31T23:59:59, timezone: UTC', '2026-03-31T23:59:59', '2026-03-31T23:59:59Z'],
  ['2026-10-25T02:30, timezone: Europe/Berlin', '2026-10-25T02:30', '2026-10-25T00:30:00Z'],
  ['2026-10-24, timezone: Africa/Cairo', '2026-10-24', '2026-10-24T21:00:00Z'],
])('a deadline at %s', (written, local, instant) => {
  const deadline = call(`deadlines: [{ id: d, at: ${written} }]`)?.stages[0]?.deadline;
  expect(deadline?.local).toBe(local);
  expect(deadline?.instant.toString()).toBe(instant);
});

test('a zone is written as IANA writes it', () => {
  const yaml = 'deadlines: [{ id: d, at: 2026-01-01, timezone: europe/berlin }]';
  expect(call(yaml)?.stages[0]?.deadline.timezone).toBe('Europe/Berlin');
});

test('without a zone the one of the first funder’s country holds', () => {
  const deadline = call('funders: [de-funder, ca-funder]\n    deadlines: [{ id: d, at: 2026-03-31T12:00 }]');
  expect(deadline?.stages[0]?.deadline.timezone).toBe('Europe/Berlin');
});

const toronto = '{ id: d, at: 2026-06-30, timezone: America/Toronto }';
test.each([
  [
    'in the zone of the first deadline',
    `funders: [de-funder]\n    deadlines: [${toronto}]`,
    '2026-01-15T05:00:00Z',
  ],
  [
    'not in that of an internal one',
    `funders: [de-funder]\n    deadlines: [{ id: i, at: 2026-06-01, timezone: Asia/Tokyo, internal: true }, ${toronto}]`,
    '2026-01-15T05:00:00Z',
  ],
  ['or else of the first funder', 'funders: [de-funder, ca-funder]', '2026-01-14T23:00:00Z'],
  ['everywhere in his country, where it has several', 'funders: [ca-funder]', '2026-01-15T08:00:00Z'],
  ['in UTC, where he has no country', 'funders: [no-country]', '2026-01-15T00:00:00Z'],
  ['in UTC, where there is no funder', 'rolling: true', '2026-01-15T00:00:00Z'],
])('a call opens %s', (_where, more, instant) => {
  expect(call(`opens: 2026-01-15\n    ${more}`)?.opensAt?.toString()).toBe(instant);
});

test('what is not given is null, empty or false', () => {
  expect(call('')).toMatchObject({
    aliases: [],
    summary: null,
    plain: null,
    topics: [],
    funders: [],
    opens: null,
    opensAt: null,
    stages: [],
    rolling: false,
    status: null,
    contact: null,
    checked: null,
    draft: false,
  });
});

test('texts lose the space around them, contact and check what nobody gave', () => {
  const found = call(
    'aliases: [" A "]\n    contact: { phone: +49 211 5550 }\n    checked: { on: 2026-11-20 }',
  );
  expect(found?.aliases).toEqual(['A']);
  expect(found?.contact).toEqual({ name: null, email: null, phone: '+49 211 5550' });
  expect(found?.checked).toEqual({ on: '2026-11-20', by: null });
});

test('an empty list of everything, a byte order mark and Windows line ends are read', () => {
  expect(knowledgeIn('{}').calls).toEqual([]);
  expect(knowledgeIn('\uFEFFtopics:\r\n  - id: t\r\n    name: { de: "N" }\r\n').topics[0]?.name).toEqual({
    de: 'N',
  });
});

test('anchors and aliases save typing', () => {
  const yaml = 'topics:\n  - { id: a, name: &n { de: N } }\n  - { id: b, name: *n }\n';
  expect(knowledgeIn(yaml).topics[1]?.name).toEqual({ de: 'N' });
});

test('what is stored already counts as defined', () => {
  const stored = knowledgeIn(`${HEAD}topics: [{ id: t, name: { de: N } }]\n`);
  const addition = `calls:
  - { id: d, title: { de: T }, sources: [{ title: T, url: "https://x.example/" }], topics: [t], funders: [de-funder],
      deadlines: [{ id: e, at: 2026-01-01 }] }\n`;
  expect(read(addition).kind).toBe('mistakes');
  const reading = read(addition, stored);
  expect(reading.kind === 'knowledge' && reading.knowledge.calls[0]?.stages[0]?.deadline.timezone).toBe(
    'Europe/Berlin',
  );
});
