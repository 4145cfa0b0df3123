import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-a.yaml', '2026-03-05T09:00:00Z');
});
afterAll(() => world[Symbol.asyncDispose]());

let talks = 0;
test.each([
  ['When does the AI talent exchange close?', 'And for the quantum one?', ['call:quantum-talent-2026']],
  ['When does the quantum talent exchange close?', 'and the AI one?', ['call:ai-talent-2026']],
  ['Wann endet der Talentaustausch KI?', 'Und der für Quanten?', ['call:quantum-talent-2026']],
  ['Wann endet die PQC-Förderung?', 'And the quantum call?', ['call:quantum-2026']],
])('%s %s', async (first, second, told) => {
  talks += 1;
  await world.ask(first, `talk-${talks}`);
  expect((await world.ask(second, `talk-${talks}`)).about.slice(0, 1)).toEqual(told);
});
