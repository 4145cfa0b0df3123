import { expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

test.each([
  ['world-orchard.yaml', 'Which countries are behind the Orchard Alliance?', /Latvia.*Brazil.*Cyprus/],
  ['world-orchard.yaml', 'Which countries belong to the alliance?', /Latvia.*Brazil.*Cyprus/],
  ['world-orchard.yaml', 'Welche Länder machen mit?', /Lettland.*Brasilien.*Zypern/],
  [
    'world-harbour.yaml',
    'Aus welchen Ländern kommen die Partner der Allianz?',
    /Deutschland.*Kanada.*Kroatien/,
  ],
  // No answer tells what "the alliance" is.
  ['world-comet.yaml', 'Welche Länder machen mit?', /Organisationen.*Bolivien.*Mongolei/],
  ['world-comet.yaml', 'Welche Länder gehören zum Sternennetz?', /Belgien.*Bolivien.*Mongolei/],
])('%s: %s', async (world, text, told) => {
  await using asked = await askedWorld(world, '2027-03-10T08:00:00Z');
  expect(plainText((await asked.ask(text)).message)).toMatch(told);
});

test.each([
  'Which countries fund the pollen call?',
  'Which countries may take part?',
  'Welche Länder sind an der Jahrestagung beteiligt?',
  'Is Spain part of the alliance?',
])('asks for something else: %s', async (text) => {
  await using asked = await askedWorld('world-orchard.yaml', '2027-03-10T08:00:00Z');
  expect((await asked.ask(text)).about[0]).not.toBe('answer:what-is-the-alliance');
});

test.each([
  ['world-harbour.yaml', 'Explain the Blue Harbours Alliance in a sentence or two'],
  ['world-harbour.yaml', 'Erklär mir die Allianz Blaue Häfen in zwei Sätzen'],
  ['world-a.yaml', 'Sum up the alliance in one sentence'],
  ['world-a.yaml', 'Beschreib die Allianz in wenigen Worten'],
])('how briefly it is to be told is not asked for: %s %s', async (world, text) => {
  await using asked = await askedWorld(world, '2026-06-10T08:00:00Z');
  expect((await asked.ask(text)).about[0]).toBe('answer:what-is-the-alliance');
});
