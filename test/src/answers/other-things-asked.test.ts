import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-ember.yaml', '2026-03-12T09:00:00Z');
});
afterAll(() => world[Symbol.asyncDispose]());

test.each([
  ['What is the SME equipment grants deadline in London time?', 'call:equipment-sme-2026'],
  ['Haben Sie die Internetadresse vom Thünen-Institut?', 'organisation:thuenen'],
  ['Do you have the internet address of the Thünen Institute?', 'organisation:thuenen'],
  // Near by, and as before.
  ['Is equipment reimbursed?', 'answer:eligible-costs'],
  ['How do I hear about new calls?', 'answer:newsletter'],
])('what is asked for is told, and not what its words speak of besides: %s', async (text, about) => {
  expect((await world.ask(text)).about[0]).toBe(about);
});

test.each(['What new calls have opened recently?', 'Which new calls have opened lately?'])(
  'what opened lately is no question how to hear of it: %s',
  async (text) => {
    expect((await world.ask(text)).about).toContain('call:detection-2026');
  },
);

test.each([
  'Welcher Aufruf wurde diesen Monat geöffnet?',
  'Welche Ausschreibungen wurden diesen Monat geöffnet?',
])('what was opened in a period is not what is open in it: %s', async (text) => {
  expect((await world.ask(text)).about).toEqual(['call:ecology-exchange-2026', 'call:detection-2026']);
});

test.each([
  'Do they pay anything on the crew exchange?',
  'Does the crew exchange pay anything?',
  'Zahlen die etwas beim Mannschaftsaustausch?',
])('whether a call pays anything its amount tells: %s', async (text) => {
  const { about, message } = await world.ask(text);
  expect(about).toEqual(['call:crew-exchange-2026']);
  expect(JSON.stringify(message)).toContain('85');
});

test.each(['What does the exchange pay?', 'Was zahlt der Austausch?'])(
  'of several calls that are called so one is meant: %s',
  async (text) => {
    expect((await world.ask(text)).kind).toBe('clarify');
  },
);

test.each([
  ['Was müssen wir vor dem Antrag bei Shared Water Bombers tun?', 'Vorgespräch'],
  ['What do we need to do before our application to Shared Water Bombers?', 'preliminary talk'],
])('what is to be done before applying tells how to apply: %s', async (text, told) => {
  expect(JSON.stringify((await world.ask(text)).message)).toContain(told);
});
