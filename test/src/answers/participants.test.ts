import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let heath: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  heath = await askedWorld('world-heath.yaml', '2026-09-01T09:00:00Z');
});
afterAll(() => heath[Symbol.asyncDispose]());

test.each([
  ['Bis wann müssen die deutschen Partner abgeben?', '16.10.2026', '30.10.2026'],
  ['Wann endet die Frist der estnischen Partner?', '30.10.2026', '16.10.2026'],
  ['bis wann geben die deutschen Partner ab', '16.10.2026', '30.10.2026'],
  ['Until when do the German partners have to submit?', '16 Oct 2026', '30 Oct 2026'],
  ['When do the Estonian researchers submit?', '30 Oct 2026', '16 Oct 2026'],
])('partners of a country have the deadline of its side: %s', async (text, told, other) => {
  const conversation = `participants ${text}`;
  await heath.ask('old beams call?', conversation);
  const answer = await heath.ask(text, conversation);
  expect(answer.about[0]).toBe('call:reuse-2026');
  const said = plainText(answer.message);
  expect(said).toContain(told);
  expect(said).not.toContain(other);
});

test.each([
  ['How do I find a partner abroad?', 'answer:find-partner'],
  ['Wer hilft bei der Suche nach Partnern?', 'answer:find-partner'],
])('who helps to find one stays told: %s', async (text, about) => {
  expect((await heath.ask(text)).about[0]).toBe(about);
});
