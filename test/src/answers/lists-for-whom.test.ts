import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-a.yaml', '2026-04-10T09:00:00Z');
});
afterAll(() => world[Symbol.asyncDispose]());

const DOCTORAL = ['call:quantum-talent-2026', 'call:ai-talent-2026'];

test.each([
  ['Welche Frist kommt jetzt als Nächstes, über alle Programme hinweg?', ['call:pqc-sme-2026']],
  ['Was ist die nächste Frist in allen Ausschreibungen?', ['call:pqc-sme-2026']],
  ['Bin Doktorandin, welche Ausschreibungen kommen für mich infrage?', DOCTORAL],
  ['Ich bin Doktorandin, welche Ausschreibungen kommen für mich infrage?', DOCTORAL],
  ['wo können sich Doktoranden bewerben', DOCTORAL],
  ['Where can doctoral candidates apply?', DOCTORAL],
])('whom it is for narrows a list, that it is of all does not: %s', async (text, about) => {
  expect((await world.ask(text)).about).toEqual(about);
});

test('where to apply for one call is no list', async () => {
  const { about } = await world.ask('Wo kann man sich für die Quantenstipendien bewerben?');
  expect(about).toEqual(['call:quantum-talent-2026']);
});
