import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let lupine: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  lupine = await askedWorld('world-lupine.yaml', '2026-04-25T09:00:00Z');
});
afterAll(() => lupine[Symbol.asyncDispose]());

test.each([
  'Unter welchem Namen läuft das Centro Pedologico Emiliano heute?',
  'Wie heißt das Centro Pedologico Emiliano jetzt?',
  'Wie heißt das Centro Pedologico Emiliano inzwischen?',
  "What's the current name of Centro Pedologico Emiliano?",
  'Under which name does the Centro Pedologico Emiliano run now?',
])('an organisation goes by its name of today: %s', async (text) => {
  expect((await lupine.ask(text)).about).toEqual(['organisation:sib']);
});

test('who is to be asked there is no name of its own', async () => {
  const { about } = await lupine.ask('What is the name of the contact at the Centro Pedologico Emiliano?');
  expect(about).not.toEqual(['organisation:sib']);
});
