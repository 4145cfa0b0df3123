import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-ember.yaml', '2026-10-01T08:00:00Z');
});
afterAll(() => world[Symbol.asyncDispose]());

test.each([
  'Which consortia made it through the outline round of the prevention call?',
  'Who made the shortlist for the peat fire call?',
  'Were we shortlisted in the prevention call?',
  'Wer kam bei der Vorbeugungs-Ausschreibung weiter?',
  'Welche Verbünde haben es bei der Moorbrand-Ausschreibung in die zweite Stufe geschafft?',
  'Wer ist bei der Moorbrand-Ausschreibung in der engeren Auswahl?',
])('who was selected no date tells: %s', async (text) => {
  expect((await world.ask(text)).kind).toBe('unknown');
});

test.each([
  'Where can I park at the annual forum in Potsdam?',
  'What is the wifi password at the annual forum?',
  'Is there a dress code at the annual forum?',
  'Wo kann ich beim Jahresforum parken?',
  'Wo übernachtet man beim Jahresforum?',
  'Welche Kleiderordnung gilt beim Jahresforum?',
])('what visitors of an event need to know its date is no answer to: %s', async (text) => {
  expect((await world.ask(text)).kind).toBe('unknown');
});

test.each([
  'What is the total budget of the alliance over all years?',
  'What has the alliance’s budget been over the years?',
  'Wie hoch ist das Budget der Allianz über alle Jahre?',
])('no length of projects, and no list of what is over, tells: %s', async (text) => {
  expect((await world.ask(text)).kind).toBe('unknown');
});

test.each([
  ['When is the second stage of the peat fire call?', 'call:peat-2026'],
  ['Wie geht es bei der Moorbrand-Ausschreibung weiter?', 'call:peat-2026'],
  ['Where is the annual forum?', 'milestone:annual-forum'],
  ['Wo findet das Jahresforum statt?', 'milestone:annual-forum'],
])('what an entry does tell stays told: %s', async (text, about) => {
  const { kind, about: told } = await world.ask(text);
  expect([kind, told]).toEqual(['answer', [about]]);
});
