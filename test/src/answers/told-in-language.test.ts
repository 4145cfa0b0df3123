import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-a.yaml', '2026-03-20T09:00:00Z');
});
afterAll(() => world[Symbol.asyncDispose]());

test.each([
  ['Could you tell me in German when the PQC grants close?', 'de', 'call:pqc-sme-2026'],
  ['Können Sie mir auf Englisch sagen, wann die KI-Ausschreibung endet?', 'en', 'call:ai-safe-2026'],
  ['Can you tell me in which language the proposals must be?', 'en', 'answer:proposal-language'],
])('told in the language that is asked for: %s', async (text, language, about) => {
  const answer = await world.ask(text);
  expect([answer.language, ...answer.about]).toEqual([language, about]);
});

test.each([
  ["What's the deadline ISED set for the AI call?", 'call:ai-safe-2026'],
  ['Welche Frist hat ISED für die KI-Ausschreibung gesetzt?', 'call:ai-safe-2026'],
  ['Ist bei der Quanten-Ausschreibung eine Beteiligung von Unternehmen zwingend?', 'call:quantum-2026'],
])('that a date is set, or somebody is required, names no other thing: %s', async (text, about) => {
  const { kind, about: told } = await world.ask(text);
  expect([kind, ...told]).toEqual(['answer', about]);
});
