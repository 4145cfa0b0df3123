import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let kelp: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  kelp = await askedWorld('world-kelp.yaml', '2026-05-10T09:00:00Z');
});
afterAll(() => kelp[Symbol.asyncDispose]());

test.each([
  'When did the Coastal Kitchen Prize open for entries?',
  'When does the kitchen prize open for entries?',
  'Wann hat die Einreichung für den Küchenpreis begonnen?',
])('when it opened is not told by when it ends: %s', async (text) => {
  const { kind, message } = await kelp.ask(text);
  expect(kind).toBe('unknown');
  expect(plainText(message)).not.toContain('2026');
});

test.each([
  ['When did the iodine call open for applications?', 'Open since: Mon 9 Mar 2026'],
  ['Until when is the kitchen prize open for entries?', 'Fri 4 Sep 2026'],
  ['Is the kitchen prize still open for entries?', 'Fri 4 Sep 2026'],
])('what is stated is told: %s', async (text, told) => {
  expect(plainText((await kelp.ask(text)).message)).toContain(told);
});

test.each([
  'We are a German lab. Deadline for the iodine call?',
  'Deadline for the iodine call? We are a German lab.',
])('where somebody is from is no wish for its language: %s', async (text) => {
  const { language, message } = await kelp.ask(text);
  expect(language).toBe('en');
  expect(plainText(message)).not.toContain('Irish');
});

test.each([
  ['German please', 'de'],
  ['I am in a hurry. In German please: the iodine call?', 'de'],
])('a wish for a language is: %s', async (text, told) => {
  expect((await kelp.ask(text)).language).toBe(told);
});
