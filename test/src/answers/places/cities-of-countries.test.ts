import { expect, test } from 'vitest';
import { findCities } from '#src/answers/places/cities-of-countries.ts';
import { questionWords } from '#src/answers/question-words.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

test.each([
  ['a company in Ottawa', 'CA'],
  ['from Quebec City', 'CA'],
  ['eine Reederei in Hamburg', 'DE'],
  ['aus München', 'DE'],
  ['a firm in Paris', undefined],
  ['the Ottawa office', undefined],
])('the country of a city in which somebody is: %s', (text, country) => {
  expect(findCities(questionWords(text), ['CA', 'DE'])[0]?.country).toBe(country);
});

test.each([
  [
    "We're a small company in Ottawa, anything we could apply for?",
    ['call:quantum-2026', 'call:tech-vouchers'],
  ],
  ["I'm a PhD student from Hamburg, what can I apply for?", ['call:ai-talent-2026']],
])('no call that is for another country is told: %s', async (text, about) => {
  await using world = await askedWorld('world-a.yaml', '2026-03-18T11:00:00Z');
  expect((await world.ask(text)).about).toEqual(about);
});

test('nothing is told where all that fits the asker is for others', async () => {
  await using world = await askedWorld('world-quarry.yaml', '2026-05-20T09:00:00Z');
  expect((await world.ask('Wir sind ein Verein in Lyon: gibt es was für uns?')).kind).toBe('unknown');
});

test.each([
  'We are a university in Wales. Could we join as well?',
  'Wir sind eine Hochschule in Wien. Können wir auch mitmachen?',
  'Ich arbeite an einer Uni in Oslo, dürfen wir mitmachen?',
  "We're a lab in Boston. Are we eligible?",
])('who is in a city or region of another country is told what holds for those: %s', async (text) => {
  await using world = await askedWorld('world-a.yaml', '2026-03-10T09:00:00Z');
  expect((await world.ask(text)).about).toEqual(['answer:third-countries']);
});

test('where somebody is says nothing of a deadline', async () => {
  await using world = await askedWorld('world-a.yaml', '2026-03-10T09:00:00Z');
  const { about } = await world.ask('We are a company in Leeds. When is the deadline for the quantum call?');
  expect(about).toEqual(['call:quantum-2026']);
});
