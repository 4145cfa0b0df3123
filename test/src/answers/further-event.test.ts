import { expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

const QUARRY = 'world-quarry.yaml';
const NOW = '2026-04-08T09:00:00Z';

test.each([
  ['third steering committee meeting', 'unknown'],
  ['When is the third meeting of the steering committee?', 'unknown'],
  ['dritte Sitzung Lenkungsausschuss', 'unknown'],
  ['Wann ist die dritte Sitzung des Lenkungsausschusses?', 'unknown'],
  ['second census of bees', 'unknown'],
  ['zweite Zählung der Stadtbienen', 'unknown'],
  // Counted so on record, or the only one.
  ['second steering committee meeting', 'milestone:steering-committee'],
  ['zweite Sitzung Lenkungsausschuss', 'milestone:steering-committee'],
  ['first census of bees', 'milestone:bee-census'],
  ['next honey day', 'milestone:honey-day'],
  ['second stage of the silicosis call', 'call:silicosis-2026'],
])('another than the one on record is not told by it: %s', async (text, told) => {
  await using world = await askedWorld(QUARRY, NOW);
  const { kind, about } = await world.ask(text);
  expect(about[0] ?? kind).toBe(told);
});

test.each([
  ['next steering committee', 'No upcoming milestone on that'],
  ['next steering committee meeting', 'No upcoming milestone on that'],
  ['nächster Lenkungsausschuss?', 'kein kommender Meilenstein'],
])('one that is over is not the next: %s', async (text, said) => {
  await using world = await askedWorld(QUARRY, NOW);
  expect(plainText((await world.ask(text)).message)).toContain(said);
});

test.each([
  [['steering committee', 'the third?'], 'unknown'],
  [['steering committee', 'and the first one?'], 'unknown'],
  [['Lenkungsausschuss', 'und die dritte?'], 'unknown'],
  [['bee census', 'the second one?'], 'unknown'],
  [['steering committee', 'next meeting?'], 'milestone:steering-committee'],
  [['Lenkungsausschuss', 'nächste Sitzung?'], 'milestone:steering-committee'],
  // Whatever comes next.
  [['steering committee', 'next event?'], 'milestone:question-hour'],
  [['Lenkungsausschuss', 'nächster Termin?'], 'milestone:question-hour'],
])('%s', async ([first = '', next = ''], told) => {
  await using world = await askedWorld(QUARRY, NOW);
  const conversation = `${first} ${next}`;
  await world.ask(first, conversation);
  const { kind, about } = await world.ask(next, conversation);
  expect(about[0] ?? kind).toBe(told);
});

test.each([
  ['world-lupine.yaml', 'next kick-off meeting', 'unknown'],
  ['world-lupine.yaml', 'When is the next kick-off meeting?', 'unknown'],
  ['world-lupine.yaml', 'When does the next event start?', 'milestone:river-day'],
  ['world-lupine.yaml', 'Wann beginnt die nächste Veranstaltung?', 'milestone:river-day'],
])('the next of one kind is not the next of all: %s: %s', async (file, text, told) => {
  await using world = await askedWorld(file, '2026-05-06T09:00:00Z');
  const { kind, about } = await world.ask(text);
  expect(about[0] ?? kind).toBe(told);
});

test.each([
  [
    ['When is the peatland summit?', 'and the one before?', 'and the next after it?'],
    'milestone:peat-summit',
  ],
  [['next deadline?', 'what about them then?'], 'call:fellows-soil-2026'],
  [['nächste Frist?', 'und was gilt dann für uns?'], 'call:fellows-soil-2026'],
  [['next deadline?', 'and then?'], 'call:peat-2026'],
  [['nächste Frist?', 'und was kommt dann?'], 'call:peat-2026'],
])('%s', async (texts, told) => {
  await using world = await askedWorld('world-lupine.yaml', '2026-05-06T09:00:00Z');
  const conversation = texts.join();
  for (const text of texts.slice(0, -1)) await world.ask(text, conversation);
  expect((await world.ask(texts.at(-1) ?? '', conversation)).about[0]).toBe(told);
});
