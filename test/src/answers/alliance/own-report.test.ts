import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

async function asked(file: string, text: string) {
  await using world = await askedWorld(file, '2026-04-01T09:00:00Z');
  return await world.ask(text);
}

test.each([
  ['world-ember.yaml', 'When is the report of the alliance due?'],
  ['world-ember.yaml', 'Wann kommt der Bericht der Allianz?'],
  ['world-ember.yaml', "Is the alliance's report public?"],
  ['world-tram.yaml', 'How often does the alliance report?'],
  ['world-tram.yaml', 'Wie oft berichtet die Allianz?'],
])('what projects report does not tell what the alliance does: %s %s', async (file, text) => {
  expect((await asked(file, text)).kind).toBe('unknown');
});

test.each([
  'Which reports does the alliance want?',
  'Do we have to report to the alliance?',
  'Welche Berichte will die Allianz?',
  'Wie oft müssen wir der Allianz berichten?',
])('what it wants of projects is told: %s', async (text) => {
  expect((await asked('world-tram.yaml', text)).about).toEqual(['answer:reporting']);
});
