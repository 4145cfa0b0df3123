import { expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

test('whether a call that is named is open in a month is told of that call, and of no other', async () => {
  await using world = await askedWorld('world-timber.yaml', '2034-05-20T08:00:00Z', 'en');
  const ask = async (text: string) => plainText((await world.ask(text)).message);
  const ofJoints = await ask('Is Bamboo Joints open in June?');
  expect(ofJoints).toContain('Open since: Thu 20 Apr 2034');
  expect(ofJoints).toContain('Fri 7 Jul 2034');
  expect(await ask('Which calls open in June?')).toContain('Timber Passport');
});

test.each([
  ['How many days until Embers opens?', 'It opens in 2 days.'],
  ['How long until Embers opens?', 'It opens in 2 days.'],
  ['How many days until Bamboo Joints opens?', 'Open since: Thu 20 Apr 2034'],
  ['How long has Bamboo Joints been open?', 'Open since: Thu 20 Apr 2034'],
  ['How long does Bamboo Joints last?', 'Duration: not stated.'],
  ['How many days are left for Bamboo Joints?', '48 days left.'],
])('days are counted to what is asked for: %s', async (text, told) => {
  await using world = await askedWorld('world-timber.yaml', '2034-05-20T08:00:00Z', 'en');
  expect(plainText((await world.ask(text)).message).split('\n')[1]).toContain(told);
});

test.each([
  'Which call opens next?',
  'When does the next call open?',
  'Welche Ausschreibung öffnet als nächste?',
])('the next to open is none that is open: %s', async (text) => {
  await using world = await askedWorld('world-timber.yaml', '2034-05-20T08:00:00Z');
  expect((await world.ask(text)).about).toEqual(['call:embers', 'call:passport']);
});

test.each([
  ['2026-10-15', 'Is a new call opening soon?', 'call:data-spaces-2027', 'One call is still to open:'],
  [
    '2026-10-15',
    'Startet demnächst eine neue Ausschreibung?',
    'call:data-spaces-2027',
    'Eine Ausschreibung öffnet noch:',
  ],
  ['2026-06-15', 'Which calls opened in the last 30 days?', 'call:ai-safe-2026', 'One call opened'],
  ['2026-06-01', 'What opens today?', 'call:ai-safe-2026', 'One call opens or opened on that day:'],
  ['2026-05-15', 'Which calls open in June?', 'call:ai-safe-2026', 'One call opens in June 2026:'],
  [
    '2026-10-15',
    'Welche neuen Ausschreibungen gibt es?',
    undefined,
    'wurde in den letzten 30 Tagen geöffnet.',
  ],
  [
    '2026-10-15',
    'Was öffnet im Mai 2027?',
    undefined,
    'Keine eingetragene Ausschreibung öffnet im Mai 2027.',
  ],
])('on %s, what opened is told from what opens: %s', async (day, text, first, lead) => {
  await using world = await askedWorld('world-a.yaml', `${day}T09:00:00Z`);
  const { about, message } = await world.ask(text);
  expect(about[0]).toBe(first);
  expect(plainText(message)).toContain(lead);
});
