import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let alliance: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  alliance = await askedWorld('world-a.yaml', '2026-03-05T09:00:00Z');
});
afterAll(() => alliance[Symbol.asyncDispose]());

test.each([
  ['English please', 'From now on I answer in English.'],
  ['Switch to English', 'From now on I answer in English.'],
  ['Deutsch bitte', 'Ab jetzt antworte ich auf Deutsch.'],
  ['Please answer in German', 'Ab jetzt antworte ich auf Deutsch.'],
])('%s is no question that nobody can answer', async (text, said) => {
  const answer = await alliance.ask(text);
  expect(plainText(answer.message)).toContain(said);
  expect(answer.asksNothing).toBe(true);
});

test.each(['deadlines after 1 June', 'deadlines until 3 April'])(
  '%s is English, whatever digit is in it',
  async (text) => {
    expect((await alliance.ask(text)).language).toBe('en');
  },
);
