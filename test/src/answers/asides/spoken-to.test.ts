import { afterAll, beforeAll, expect, test } from 'vitest';
import { GIVEN_NAMES } from '#src/answers/lexicon/given-names.ts';
import { meaningsAt } from '#src/answers/lexicon/meanings.ts';
import { countryOfTheWorld } from '#src/answers/places/countries.ts';
import { findCity } from '#src/answers/places/find-place.ts';
import { findRegions } from '#src/answers/places/regions.ts';
import { questionWords } from '#src/answers/question-words.ts';
import { fold } from '#src/model/fold.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-a.yaml', '2026-03-20T09:00:00Z');
});
afterAll(() => world[Symbol.asyncDispose]());

test.each([
  'Petra, welche Ausschreibungen sind offen?',
  'petra, welche ausschreibungen sind offen?',
  'Welche Ausschreibungen sind offen, Petra?',
  'Frau Dr. Müller, wann endet die Quanten-Ausschreibung?',
  'Karsten: wann endet die Quanten-Ausschreibung?',
  'Herr Schmidt, welche Frist ist die nächste?',
  'Kevin, which calls are open?',
  'Which calls are open, Dave?',
  'Ms Chen, when does the quantum call close?',
  'Prof. Weber, when does the quantum call close?',
  'Tom and Susan, when does the quantum call close?',
])('“%s” asks for nobody', async (text) => {
  expect((await world.ask(text)).about[0]).toBe('call:quantum-2026');
});

test.each([
  // What else stands before a comma is what is asked about.
  ['Fusion, welche Ausschreibungen sind offen?', undefined],
  ['Blockchain: welche Ausschreibungen gibt es?', undefined],
  ['Wolfram: welche Ausschreibungen gibt es?', undefined],
  ['Roman, welche Ausschreibungen sind offen?', undefined],
  ['Mila, wer ist das?', 'organisation:mila'],
  ['Sabine Löwe, wofür ist sie zuständig?', 'call:pqc-sme-2026'],
  ['Petra, wer ist das?', undefined],
  ['Wer ist Petra?', undefined],
  ['Petra?', undefined],
])('“%s” asks for whoever is named', async (text, first) => {
  expect((await world.ask(text)).about[0]).toBe(first);
});

test('no such name means anything else', () => {
  const names = GIVEN_NAMES.split(',').map(fold);
  expect(names.filter((name) => meaningsAt([name], 0) !== undefined)).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

test('no such name is a place', () => {
  const regionsOf = (name: string) =>
    findRegions(questionWords(`in ${name}`), ['AU', 'CA', 'DE', 'ES', 'US']);
  const isPlace = (name: string) =>
    countryOfTheWorld(fold(name)) !== undefined ||
    findCity(questionWords(name)) !== null ||
    regionsOf(name).length > 0;
  expect(GIVEN_NAMES.split(',').filter(isPlace)).toEqual([]);
});
