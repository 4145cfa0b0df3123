import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-a.yaml', '2026-03-20T09:00:00Z');
});
afterAll(() => world[Symbol.asyncDispose]());

const OUTLINE = ['call:quantum-2026'];
const OPEN = [
  'call:quantum-2026',
  'call:pqc-sme-2026',
  'call:quantum-talent-2026',
  'call:ai-talent-2026',
  'call:compute-pilots-2026',
  'call:tech-vouchers',
];

describe('what is asked by itself has no time of a remark before it', () => {
  test.each([
    ["Nothing until Christmas I hope? When's the next cut-off", OUTLINE],
    ['Not before the summer I hope? What is the next deadline?', OUTLINE],
    ["Hope there's nothing before Easter. What is the next deadline?", OUTLINE],
    ['I am planning my summer\nwhat is the next deadline?', OUTLINE],
    ['We missed the minerals call\nWhat is the next deadline?', OUTLINE],
    ['We applied to the minerals call last year. What is open now?', OPEN],
    ['Ich plane gerade den Winter: welche Einreichfrist ist die nächste?', OUTLINE],
    ['Ich sortiere gerade meinen Sommer: welche Frist kommt als nächste?', OUTLINE],
    ['Hoffentlich nichts vor dem Sommer? Wann ist die nächste Frist', OUTLINE],
    [
      'Letztes Jahr waren wir bei der Rohstoff-Ausschreibung dabei. Welche Ausschreibungen sind jetzt offen?',
      OPEN,
    ],
    ['Wir haben die Rohstoff-Ausschreibung verpasst\nWelche Frist ist die nächste?', OUTLINE],
  ])('%s', async (text, about) => {
    expect((await world.ask(text)).about).toEqual(about);
  });
});

const IN_MAY = ['call:quantum-talent-2026', 'call:ai-talent-2026'];

test.each([
  ['Prof is travelling in May, which deadlines fall in that month?', IN_MAY],
  ['My boss is away in May. Which deadlines are in that month?', IN_MAY],
  ["I'm on holiday in May. Any deadlines in that month?", IN_MAY],
  ['I will be away in April. Which calls close then?', ['call:pqc-sme-2026']],
  ['Im Mai bin ich verreist. Welche Fristen fallen in diesen Monat?', IN_MAY],
  ['Meine Chefin fährt im Juni weg, welche Fristen liegen in dem Monat?', ['call:compute-pilots-2026']],
  ['Welche Fristen muss ich mir im Mai in den Kalender eintragen?', IN_MAY],
])('what points back takes its month from there: %s', async (text, about) => {
  expect((await world.ask(text)).about).toEqual(about);
});

describe('how far somebody has come asks for nothing', () => {
  test.each([
    ["We got through the outline stage of the quantum call. When's the full proposal due?", '15 Sep 2026'],
    ['We made the shortlist in the quantum call. When is the full proposal due?', '15 Sep 2026'],
    ['Our outline for the quantum call was accepted. When do we submit the full proposal?', '15 Sep 2026'],
    ['Unsere Skizze für die Quanten-Ausschreibung ist durch. Wann ist der Vollantrag fällig?', '15.09.2026'],
    [
      'Wir haben es bei der Quanten-Ausschreibung in die nächste Runde geschafft. Wann ist der Vollantrag dran?',
      '15.09.2026',
    ],
    ['Ich habe von den Quantenstipendien gehört. Bis wann kann man sich bewerben?', '04.05.2026'],
  ])('%s', async (text, told) => {
    const said = plainText((await world.ask(text)).message);
    expect(said).toContain(told);
    expect(said).not.toMatch(/31 Mar|31\.03\./);
  });
});

test.each([
  ['Prof. Weber möchte zum Quantensymposium, wann ist das?', 'milestone:quantum-symposium'],
  ['Frau Weber will zum Quantensymposium, wann ist das?', 'milestone:quantum-symposium'],
  ['Dr. Meyer would like to come to the quantum symposium. When is it?', 'milestone:quantum-symposium'],
  ['Herr Schulze fragt nach der Quanten-Ausschreibung. Bis wann geht sie?', 'call:quantum-2026'],
])('a person with a title names nothing: %s', async (text, about) => {
  expect((await world.ask(text)).about).toEqual([about]);
});

test.each([
  'When is the deadline for professor swaps?',
  'Frist für Professor Austausch?',
  'When is the deadline for prof swaps?',
  'When is the deadline for Prof. Weber?',
  'Wann ist die Frist von Frau Schulze?',
  "Did I miss ITER's deadline?",
])('what is no title, and whoever else is named alone, is what is asked for: %s', async (text) => {
  expect((await world.ask(text)).kind).toBe('unknown');
});

test.each([
  ['The fusion symposium is near, when is it?', undefined],
  ['Wir wollen zum Fusionssymposium, wann ist das?', undefined],
  ['Nuclear fusion, which deadlines are there?', undefined],
  ['Kernfusion\nwelche Ausschreibungen sind offen?', undefined],
  ['Who made the shortlist of the quantum call?', undefined],
  ['I read about photonics yesterday. When is the next deadline?', 'call:photonics-2026'],
  ['We are a small lab in Ottawa. Which calls are open?', 'call:tech-vouchers'],
  ['My boss mentioned the AI call. When is it due?', 'call:ai-safe-2026'],
  ['Die PQC-Förderung klingt gut\nWer darf sich bewerben?', 'call:pqc-sme-2026'],
])('what a remark names stays named: %s', async (text, first) => {
  expect((await world.ask(text)).about[0]).toBe(first);
});
