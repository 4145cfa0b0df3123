import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

async function asked(text: string, file = 'world-a.yaml') {
  await using world = await askedWorld(file, '2026-05-10T09:00:00Z');
  return await world.ask(text);
}

test.each(['Who pays for patents?', 'Wer bezahlt die Patente?'])(
  'whose a result is does not tell who pays for it: %s',
  async (text) => {
    expect((await asked(text)).kind).toBe('unknown');
  },
);

test.each(['Who owns the patents?', 'Wem gehören die Patente?'])(
  'whose a result is, is told: %s',
  async (text) => {
    expect((await asked(text)).about).toEqual(['answer:ip-rules']);
  },
);

test.each([
  ['world-tram.yaml', 'Who pays our patent lawyer?'],
  ['world-tram.yaml', 'Who pays for the data?'],
  ['world-tram.yaml', 'Wer bezahlt die Gutachter?'],
  ['world-heath.yaml', 'Who pays for the permit?'],
  ['world-heath.yaml', 'Wer zahlt die Genehmigung?'],
  ['world-kelp.yaml', 'Wer bezahlt die Veröffentlichung der Daten?'],
])('rules on a thing do not tell who pays for it: %s %s', async (file, text) => {
  expect((await asked(text, file)).kind).toBe('unknown');
});

test.each([
  ['world-kiln.yaml', 'Who pays for travel?', 'answer:eligible-costs'],
  ['world-heath.yaml', 'Wer bezahlt die Reisekosten?', 'answer:eligible-costs'],
  ['world-kiln.yaml', 'Who pays partners from other countries?', 'answer:third-countries'],
])('what tells of money tells who pays: %s %s', async (file, text, told) => {
  expect((await asked(text, file)).about).toEqual([told]);
});
