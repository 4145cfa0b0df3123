import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
let lupine: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-a.yaml', '2026-02-25T09:00:00Z');
  lupine = await askedWorld('world-lupine.yaml', '2026-04-25T09:00:00Z');
});
afterAll(() => Promise.all([world, lupine].map((one) => one[Symbol.asyncDispose]())));

const NRC = ['call:quantum-2026', 'call:minerals-2025'];
const ISED = ['call:compute-pilots-2026', 'call:ai-safe-2026', 'call:data-spaces-2027', 'call:tech-vouchers'];

test.each([
  ['calls of the German Research Foundation', ['call:quantum-talent-2026', 'call:ai-talent-2026']],
  [
    'which calls does the research ministry run',
    ['call:quantum-2026', 'call:pqc-sme-2026', 'call:minerals-2025'],
  ],
  ['What has the NRC been funding here?', NRC],
  ['What is ISED funding?', ISED],
  ['What has the NRC been funding so far?', NRC],
  ['What money does ISED give?', ISED],
  ['Was hat der NRC hier gefördert?', NRC],
  ['Welches Geld vergibt ISED?', ISED],
])('the calls of an organisation are those that it pays for: %s', async (text, about) => {
  expect((await world.ask(text)).about).toEqual(about);
});

test.each(['calls from the Great Lakes Observatory', 'What has the Great Lakes Observatory been funding?'])(
  'whatever its name is called by besides: %s',
  async (text) => {
    expect((await lupine.ask(text)).about).toEqual(['call:field-vouchers']);
  },
);

test('what they fund right now is what is open', async () => {
  const { about } = await world.ask('Which calls is the NRC funding right now?');
  expect(about).toEqual(['call:quantum-2026']);
});

test.each([
  ['How much has the NRC been funding?', ['organisation:nrc']],
  ['What is the NRC?', ['organisation:nrc']],
])('what it is itself stays told: %s', async (text, about) => {
  expect((await world.ask(text)).about).toEqual(about);
});

test.each([
  'Does the German Aerospace Center fund any calls?',
  'Which calls does DLR fund?',
  'Fördert das DLR Ausschreibungen?',
  'Welche Ausschreibungen fördert das Deutsche Zentrum für Luft- und Raumfahrt?',
])('an organisation that pays for no call is told no other’s: %s', async (text) => {
  const { kind, about } = await world.ask(text);
  expect({ kind, about }).toEqual({ kind: 'answer', about: [] });
});
