import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

const OPEN = 6;

test.each([
  'can you list everything we could still apply to',
  'what could we still apply to, full list please',
  "everything that's still running",
  'Bitte alle Ausschreibungen, bei denen man noch einreichen kann',
  'Hi, ich bin neu hier. Wo finde ich alle laufenden Ausschreibungen?',
])('all that is open is listed: %s', async (text) => {
  await using world = await askedWorld('world-canal.yaml', '2026-12-09T09:00:00Z');
  const { kind, about } = await world.ask(text);
  expect([kind, about.length]).toEqual(['answer', OPEN]);
});

test.each([
  ['Show me what is funded from Canada', 5],
  ['Which calls are funded from France?', 0],
  ['Welche Calls finanziert Frankreich?', 0],
])('calls are listed by the country that pays: %s', async (text, count) => {
  await using world = await askedWorld('world-canal.yaml', '2026-12-14T09:00:00Z');
  expect((await world.ask(text)).about).toHaveLength(count);
});

test.each([
  ['Which calls open this month?', ['call:exchange-research-2027', 'call:fire-blight-2027']],
  ['Öffnet im März noch was?', ['call:fire-blight-2027']],
  ['what opens later this month?', ['call:fire-blight-2027']],
  ['what opened in march', ['call:exchange-research-2027']],
  ['was kommt im april neu', ['call:exchange-growers-2027']],
])('what opens within a time that has begun: %s', async (text, about) => {
  await using world = await askedWorld('world-orchard.yaml', '2027-03-10T09:00:00Z');
  expect((await world.ask(text)).about).toEqual(about);
});

test.each([
  ['Welche Ausschreibungen sind noch nicht offen?', 'answer', 2],
  ['which call pays the most?', 'unknown', 0],
])('calls are not compared, but told by what they are not yet: %s', async (text, kind, count) => {
  await using world = await askedWorld('world-glacier.yaml', '2028-03-10T09:00:00Z');
  const said = await world.ask(text);
  expect([said.kind, said.about.length]).toEqual([kind, count]);
});

test.each([
  'What share of applicants to the AI Talent Exchange get funded?',
  'Welcher Anteil der Bewerbungen beim Talentaustausch KI hat Erfolg?',
  'average grant in the AI Talent Exchange?',
])('no share and no average is told: %s', async (text) => {
  await using world = await askedWorld('world-a.yaml', '2026-04-20T15:00:00Z');
  expect((await world.ask(text)).kind).toBe('unknown');
});

test.each([
  ['what does the Canadian Accessibility Council fund right now', ['call:signs-school-2027']],
  ['Fördert die Stiftung Lichtbühne gerade etwas?', ['call:stage-vouchers']],
])('what an organisation funds now is told by its calls: %s', async (text, about) => {
  await using world = await askedWorld('world-fjord.yaml', '2026-12-08T09:00:00Z');
  expect((await world.ask(text)).about).toEqual(about);
});

test.each([
  'Are there any open calls on side streams?',
  'Which calls are there on side streams?',
  'Welche Ausschreibungen zu Nebenströmen sind offen?',
])('a topic that is called by a word of the language has calls: %s', async (text) => {
  await using world = await askedWorld('world-yeast.yaml', '2027-03-20T09:00:00Z');
  expect((await world.ask(text)).about).toEqual(['call:spent-grain']);
});

test.each([
  'Hat die Europäische Sauerteig-Gesellschaft gerade eine Ausschreibung?',
  'Does the European Sourdough Society have a call right now?',
])('whether an organisation has a call its calls tell: %s', async (text) => {
  await using world = await askedWorld('world-yeast.yaml', '2027-03-20T09:00:00Z');
  expect((await world.ask(text)).about).toContain('call:sourdough-network');
});
