import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-timber.yaml', '2034-05-20T08:00:00Z');
});
afterAll(() => world[Symbol.asyncDispose]());

test.each([
  'When must I hand in the report for Towers of Timber?',
  'When is the webinar of Towers of Timber?',
  'When is the Towers of Timber hearing?',
  'When do reviewers of Towers of Timber meet?',
  'When will the money of Towers of Timber be there?',
  'When must the projects of Towers of Timber end?',
  'Wann ist der Verwendungsnachweis für Türme aus Holz fällig?',
  'Wann endet die Förderung von Türme aus Holz?',
  'Bis wann muss ich das Geld von Türme aus Holz ausgeben?',
  'Wann findet die Infoveranstaltung zu Türme aus Holz statt?',
])('no deadline is told where the date of something else of the call is asked for: %s', async (text) => {
  const { kind, message } = await world.ask(text);
  expect(kind).toBe('unknown');
  expect(plainText(message)).not.toMatch(/2034/);
});

test.each([
  'When is the sketch for Towers of Timber due?',
  'When is the application for Towers of Timber due?',
  'By when must I submit the project for Towers of Timber?',
  'By when can I send pictures to Towers of Timber?',
  'Wann ist der Termin für Türme aus Holz?',
])('the label of a stage and words of handing in ask for the deadline: %s', async (text) => {
  const { kind, message } = await world.ask(text);
  expect([kind, plainText(message)]).toEqual(['answer', expect.stringMatching(/31 May|31\.05\./)]);
});

test('what the summary says of the time of something else is told, and no deadline', async () => {
  await using cavern = await askedWorld('world-cavern.yaml', '2028-03-08T08:00:00Z');
  const said = plainText(
    (await cavern.ask('Wann dürfen Projekte von Dunkle Flüsse frühestens losgehen?')).message,
  );
  expect(said).toContain('frühestens am 1. November 2028');
  expect(said).not.toContain('17.03.2028');
});

const GLACIER = ['world-glacier.yaml', '2027-12-10T09:00:00Z'] as const;

test.each([
  'when is the report of the permafrost call due',
  'When is the final report for the permafrost call due?',
  'Wann ist der Bericht der Permafrost-Ausschreibung fällig?',
])('what the entry does not have is not told by the time of its projects: %s', async (text) => {
  await using glacier = await askedWorld(...GLACIER);
  const { kind, message } = await glacier.ask(text);
  expect([kind, plainText(message).includes('2029')]).toEqual(['unknown', false]);
});

test.each([
  ['permafrost call', 'project start?', 'on 1 February 2029 at the earliest', 'answer'],
  ['Permafrost-Ausschreibung', 'Projektstart?', 'frühestens am 1. Februar 2029', 'answer'],
  ['permafrost call', 'start of the projects?', 'on 1 February 2029 at the earliest', 'answer'],
  ['meltwater call', 'project start?', 'not stated', 'unknown'],
  ['Schmelzwasser-Ausschreibung', 'Projektstart?', 'nicht angegeben', 'unknown'],
])('%s: %s', async (first, text, said, kind) => {
  await using glacier = await askedWorld(...GLACIER);
  await glacier.ask(first, 'start');
  const answer = await glacier.ask(text, 'start');
  const told = plainText(answer.message);
  expect([answer.kind, told.includes(said), /[ .]2028/.test(told)]).toEqual([kind, true, false]);
});

test.each([
  ['projektstart tauender permafrost', 'answer', 'call:thaw-2028'],
  ['project start of the permafrost call', 'answer', 'call:thaw-2028'],
  ['Projektstart Eiskernarchive', 'unknown', 'call:cores-2028'],
  ['project start ice core archives', 'unknown', 'call:cores-2028'],
])('and no deadline where the call is named: %s', async (text, kind, ref) => {
  await using glacier = await askedWorld(...GLACIER);
  const answer = await glacier.ask(text);
  const told = plainText(answer.message);
  expect([answer.kind, answer.about[0], /[ .]2028/.test(told)]).toEqual([kind, ref, false]);
});
