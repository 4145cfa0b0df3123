import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let heath: Awaited<ReturnType<typeof askedWorld>>;
let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  heath = await askedWorld('world-heath.yaml', '2026-06-20T09:00:00Z');
  world = await askedWorld('world-a.yaml', '2026-03-20T09:00:00Z');
});
afterAll(() => Promise.all([heath, world].map((one) => one[Symbol.asyncDispose]())));

test.each([
  ['Wann ist das Jahresforum 2027?', 'Dazu ist im Jahr 2027 kein Meilenstein eingetragen.'],
  ['When was the forum in 2025?', 'No milestone on that is on record in 2025.'],
  ['When is the summer school 2027?', 'No milestone on that is on record in 2027.'],
  ['Wann war die Sommerschule 2024?', 'Dazu ist im Jahr 2024 kein Meilenstein eingetragen.'],
  ['What is the date of the forum in 2028?', 'No milestone on that is on record in 2028.'],
  ['Was ist das Datum des Jahresforums 2028?', 'Dazu ist im Jahr 2028 kein Meilenstein eingetragen.'],
])('of another year asked for no date of this one is told: %s', async (text, lead) => {
  const { kind, message } = await heath.ask(text);
  const said = plainText(message);
  expect([kind, said.startsWith(lead), said.includes('2026')]).toEqual(['unknown', true, false]);
});

test.each([
  ['Wann ist die Sommerschule im nächsten Jahr?', 'Dazu ist nächstes Jahr', 'milestone:summer-school'],
  ['When is the forum in May 2026?', 'No milestone on that is on record in May 2026', 'milestone:forum'],
  ['Wann ist das Jahresforum im Mai 2026?', 'Dazu ist im Mai 2026 kein Meilenstein', 'milestone:forum'],
])('an event of another time is told as such: %s', async (text, lead, about) => {
  const answer = await heath.ask(text);
  expect([answer.kind, answer.about]).toEqual(['answer', [about]]);
  expect(plainText(answer.message)).toMatch(new RegExp(`^${lead}`));
});

test('and where the year alone follows', async () => {
  await heath.ask('Wann ist die Sommerschule?', 'another year');
  const { message } = await heath.ask('und nächstes Jahr?', 'another year');
  expect(plainText(message)).toMatch(/^Dazu ist nächstes Jahr kein Meilenstein/);
});

test.each([
  'When is the summer school this year?',
  'When is the forum in October?',
  'Wann ist das Jahresforum 2026?',
])('an event of that time is told as it is: %s', async (text) => {
  expect(plainText((await heath.ask(text)).message)).not.toMatch(/^(?:No|Dazu)/);
});

test.each(['Wann tagt der Lenkungsausschuss wieder?', 'When does the steering board meet again?'])(
  'when they meet again is not told by a meeting that is over: %s',
  async (text) => {
    expect((await heath.ask(text)).kind).toBe('unknown');
  },
);

test.each([
  'When does the second quantum call open?',
  'Wann endet der zweite Quantum Call?',
  'Is there a second quantum call?',
  'Wann kommt die zweite Quanten-Ausschreibung?',
])('a further call is not told by the one on record: %s', async (text) => {
  expect((await world.ask(text)).kind).toBe('unknown');
});

test.each([
  ['When does the second stage of the quantum call close?', 'call:quantum-2026'],
  ['Wann ist die zweite Frist der Quanten-Ausschreibung?', 'call:quantum-2026'],
])('its second stage is: %s', async (text, about) => {
  expect((await world.ask(text)).about[0]).toBe(about);
});

test.each(['Second Life call deadline?', 'Wann ist die Frist der Zweites-Leben-Ausschreibung?'])(
  'and what is called so: %s',
  async (text) => {
    expect((await heath.ask(text)).about[0]).toBe('call:reuse-2026');
  },
);
