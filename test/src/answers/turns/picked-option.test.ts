import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let orchards: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  orchards = await askedWorld('world-orchard.yaml', '2027-03-10T09:00:00Z');
});
afterAll(() => orchards[Symbol.asyncDispose]());

test('“the one …” is one of those that were offered, even where none says so', async () => {
  const offered = await orchards.ask('When does the exchange close?', 'd');
  const again = await orchards.ask('the one for researchers', 'd');
  expect([again.kind, again.about]).toEqual(['clarify', offered.about]);
  expect((await orchards.ask('the one for growers', 'd')).about).toEqual(['call:exchange-growers-2027']);
});
