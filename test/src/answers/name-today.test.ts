import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let lupine: Awaited<ReturnType<typeof askedWorld>>;
let scroll: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  lupine = await askedWorld('world-lupine.yaml', '2026-04-25T09:00:00Z');
  scroll = await askedWorld('world-scroll.yaml', '2026-04-25T09:00:00Z');
});
afterAll(() => Promise.all([lupine, scroll].map((one) => one[Symbol.asyncDispose]())));

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

test.each([
  'Wie hieß das Tonarchiv früher?',
  'What was the German Sound Archive formerly called?',
  'Did the Sound Archive use to have another name?',
  'Unter welchem Namen kannte man das Deutsche Tonarchiv früher?',
  'Was ist aus der Zentralen Schallsammlung geworden?',
  'What became of the Central Phonogram Collection?',
  'Who is the successor of the Central Phonogram Collection?',
])('what it was called before, and what became of that, its entry tells: %s', async (text) => {
  expect((await scroll.ask(text)).about).toEqual(['organisation:dta']);
});

test('what became of a call is told by the call', async () => {
  const { about } = await scroll.ask('Was ist aus der Dialekt-Ausschreibung geworden?');
  expect(about).toEqual(['call:dialects-2026']);
});
