import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-a.yaml', '2026-02-25T09:00:00Z');
});
afterAll(() => world[Symbol.asyncDispose]());

const BOTH = ['call:quantum-talent-2026', 'call:ai-talent-2026'];

test.each([
  ['Does DFG have any calls for early-career people, and which ones?', BOTH],
  ['Any calls for early-career researchers?', BOTH],
  ['Does NSERC have something for young researchers?', ['call:quantum-talent-2026']],
  ['Gibt es Ausschreibungen für den wissenschaftlichen Nachwuchs?', BOTH],
  ['Hat die DFG etwas für Nachwuchsforschende?', BOTH],
  ['Gibt es bei NSERC etwas für junge Forschende?', ['call:quantum-talent-2026']],
])('who is early in a career is a doctoral candidate or the like: %s', async (text, about) => {
  expect((await world.ask(text)).about).toEqual(about);
});

test.each([
  'Who funds early-career researchers?',
  'When is the next call for early-career researchers?',
  'Does BMDS have any calls for early-career researchers?',
  'Gibt es Ausschreibungen für den Nachwuchs in der Landwirtschaft?',
])('nothing else is told of them: %s', async (text) => {
  expect((await world.ask(text)).kind).toBe('unknown');
});

test.each([
  ['Ich bin Masterstudentin in Jena. Für welche Ausschreibung komme ich infrage?', ['call:ai-talent-2026']],
  ['Ich bin Masterstudent. Was kommt für mich in Frage?', ['call:ai-talent-2026']],
  ["I'm a master's student in Jena. Which call am I eligible for?", ['call:ai-talent-2026']],
  ['Für welche Ausschreibung kommt ein Start-up infrage?', ['call:photonics-2026', 'call:ai-safe-2026']],
])('whoever asks, or is named, picks from the calls: %s', async (text, about) => {
  expect((await world.ask(text)).about).toEqual(about);
});

test('which conditions a call has is told by who may apply', async () => {
  expect((await world.ask('Welche Bedingungen hat die Ausschreibung Technologiegutscheine?')).about).toEqual([
    'call:tech-vouchers',
  ]);
});
