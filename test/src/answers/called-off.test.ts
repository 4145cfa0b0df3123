import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('world-timber.yaml', '2034-05-10T09:00:00Z');
});
afterAll(() => world[Symbol.asyncDispose]());

const answerTo = async (...asked: Parameters<typeof world.ask>) =>
  plainText((await world.ask(...asked)).message);

test.each([
  'Is 16 June still the deadline for Beetle Wood?',
  'Is Beetle Wood due on 20 June?',
  'Which deadlines does Beetle Wood have in June?',
  'How many days are left for Beetle Wood?',
  'When does Beetle Wood close?',
  'Is Beetle Wood still open?',
  'What is the next deadline of Beetle Wood?',
  'What time does Beetle Wood close in Berlin?',
  'When did Beetle Wood open?',
  'What is Beetle Wood?',
  'Are there any calls on bark beetles?',
  'Beetle Wood',
])('a call that was cancelled is told as that: %s', async (text) => {
  const said = await answerTo(text);
  expect(said).toContain('This call has been cancelled.');
  expect(said).not.toMatch(/days? left/);
});

test.each([
  'Ist der 25. August noch die Frist für Kronendach?',
  'Wie viele Tage bleiben für Kronendach?',
  'Wann endet Kronendach?',
  'Was ist die nächste Frist von Kronendach?',
  'Wie spät ist es in Berlin, wenn Kronendach endet?',
  'Gibt es etwas zum Urwaldprogramm?',
])('so is one that was postponed: %s', async (text) => {
  const said = await answerTo(text);
  expect(said).toContain('Diese Ausschreibung ist verschoben.');
  expect(said).not.toMatch(/noch \d+ Tage?/);
});

test.each([
  ['Which calls were cancelled?', ['Canopy', 'Beetle Wood'], ['Bamboo']],
  ['Was any call called off?', ['Canopy', 'Beetle Wood'], ['Bamboo']],
  ['Welche Ausschreibungen wurden verschoben?', ['Kronendach', 'Käferholz'], ['Bambus']],
  ['Welche Ausschreibungen zu Borkenkäfern sind abgesagt?', ['Käferholz'], ['Kronendach']],
  ['Which calls on bamboo were cancelled?', ['No call on that'], ['Canopy', 'Bamboo']],
  ['Which events have been cancelled?', ['Timber fair in Lahti'], ['Charter']],
  ['Welche Veranstaltungen fallen aus?', ['Holzmesse in Lahti'], ['Charta']],
])('tells of all that are off: %s', async (text, told, untold) => {
  const said = await answerTo(text);
  for (const title of told) expect(said).toContain(title);
  for (const title of untold) expect(said).not.toContain(title);
});

test('which deadlines were moved no list tells', async () => {
  expect(await answerTo('Wurden Fristen verlängert?')).not.toContain('Skizze');
});

test('its deadline itself is marked, after a question about something else too', async () => {
  await answerTo('Who funds Beetle Wood?', 'c');
  expect(await answerTo('How many days are left?', 'c')).toContain('15:00 (Helsinki) · cancelled');
});
