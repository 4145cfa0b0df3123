import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
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

test.each([
  ['the crew one', 'call:crew-exchange-2026'],
  ['der für Feuerökologie', 'call:ecology-exchange-2026'],
  ['ecology please', 'call:ecology-exchange-2026'],
  // A call that is named as a whole is meant, whatever was offered.
  ['the peat fire call', 'call:peat-2026'],
])('what alone of the options has all that is named is picked: %s', async (text, about) => {
  await using ember = await askedWorld('world-ember.yaml', '2026-03-05T09:00:00Z');
  await ember.ask('When does the exchange close?', 'd');
  expect((await ember.ask(text, 'd')).about).toEqual([about]);
});

test('an option is picked by its topic though an entry that was not offered is called more like it', async () => {
  await using alliance = await askedWorld('world-a.yaml', '2026-04-10T09:00:00Z');
  await alliance.ask('Bis wann kann man sich für den Talentaustausch bewerben?', 'd');
  expect((await alliance.ask('den für Quanten', 'd')).about).toEqual(['call:quantum-talent-2026']);
  await alliance.ask('Bis wann kann man sich für den Talentaustausch bewerben?', 'e');
  expect((await alliance.ask('die Quanten-Ausschreibung', 'e')).about).toEqual(['call:quantum-2026']);
});

test.each([
  ['number 2', 'call:archive-residencies-2026'],
  ['Nummer 2', 'call:archive-residencies-2026'],
  ['the latter', 'call:archive-residencies-2026'],
  ['der erstgenannte', 'call:field-residencies-2026'],
  ['the one by the DTA', 'call:archive-residencies-2026'],
  ['the fieldwork one', 'call:field-residencies-2026'],
])('an option is picked by number or by who pays for it: %s', async (text, about) => {
  await using scroll = await askedWorld('world-scroll.yaml', '2026-05-10T09:00:00Z');
  await scroll.ask('How much does the residency pay?', text);
  const { kind, about: told } = await scroll.ask(text, text);
  expect([kind, told]).toEqual(['answer', [about]]);
});

test('behind the one that was picked, “and the first?” asks the same of another', async () => {
  await using scroll = await askedWorld('world-scroll.yaml', '2026-05-10T09:00:00Z');
  await scroll.ask('Wer kann sich für den Gastaufenthalt bewerben?', 'd');
  await scroll.ask('Nummer 2', 'd');
  const { message } = await scroll.ask('und die erste?', 'd');
  expect(plainText(message)).toContain('Archivarinnen');
});
