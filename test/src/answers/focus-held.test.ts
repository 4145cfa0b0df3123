import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-yeast.yaml', '2027-03-20T09:00:00Z');
});
afterAll(() => world[Symbol.asyncDispose]());

test.each([
  'Was kostet die Einfuhrgenehmigung für Hefekulturen?',
  'Wie groß ist das Logo der Allianz?',
  "How large is the alliance's logo?",
])('the very thing that is asked for must be told: %s', async (text) => {
  expect((await world.ask(text)).kind).toBe('unknown');
});

test.each([
  ['Wie verschicke ich Hefekulturen ins Ausland?', 'answer:shipping'],
  ['What share do companies have to bear?', 'answer:own-share'],
])('and is, where it is: %s', async (text, about) => {
  expect((await world.ask(text)).about).toEqual([about]);
});

test.each(['How tall is the Cape Thorn lighthouse?', 'How deep is the water at the Sable station?'])(
  'how tall something is no description tells that measures nothing: %s',
  async (text) => {
    await using dune = await askedWorld('world-dune.yaml', '2027-05-10T09:00:00Z');
    expect((await dune.ask(text)).kind).toBe('unknown');
  },
);

test('a topic that is named has the calls that are called otherwise, too', async () => {
  await using dune = await askedWorld('world-dune.yaml', '2027-05-10T09:00:00Z');
  expect((await dune.ask('Welche Ausschreibungen gibt es zum Thema Dünen?')).about).toContain(
    'call:marram-vouchers',
  );
});
