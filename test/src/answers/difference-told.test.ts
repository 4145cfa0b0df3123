import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

async function asked(file: string, text: string) {
  await using world = await askedWorld(file, '2026-04-01T09:00:00Z');
  return await world.ask(text);
}

test.each([
  ['world-a.yaml', 'What is the difference between the two talent exchanges?'],
  ['world-a.yaml', 'Was ist der Unterschied zwischen den beiden Talentaustauschen?'],
  ['world-a.yaml', 'What is the difference between an outline and a proposal?'],
  ['world-a.yaml', 'Worin unterscheiden sich Skizze und Antrag?'],
  ['world-heath.yaml', 'What is the difference between half-timbered and log houses?'],
])('another difference is told by none: %s %s', async (file, text) => {
  expect((await asked(file, text)).kind).toBe('unknown');
});

test.each([
  'What is the difference between the two alliances?',
  'What is the difference to the Digital Alliance?',
  'Was unterscheidet die Allianz von der Digital Alliance?',
  'How does the alliance differ from the old one?',
  'Was ist der Unterschied zur Vorgängerallianz?',
])('the one that is written is told: %s', async (text) => {
  expect((await asked('world-a.yaml', text)).about).toEqual(['answer:difference-digital-alliance']);
});
