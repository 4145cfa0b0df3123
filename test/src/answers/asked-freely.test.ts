import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

test.each([
  // The thing that "which" asks for must stand in the entry.
  ['world-a.yaml', '2026-09-05', 'Which cities were picked as pilot data centre sites?', undefined],
  ['world-a.yaml', '2026-09-05', 'Which sites were picked for pilot data centres?', 'milestone:pilot-sites'],
  ['world-a.yaml', '2026-03-20', 'On what day was the alliance announced?', 'milestone:alliance-announced'],
  ['world-a.yaml', '2026-03-20', 'Wann wurde die Allianz angekündigt?', 'milestone:alliance-announced'],
  ['world-a.yaml', '2026-03-20', 'What does the compute pilots call fund?', 'call:compute-pilots-2026'],
  ['world-a.yaml', '2026-03-20', 'Which funding can Canadian SMEs get?', 'call:tech-vouchers'],
  ['world-a.yaml', '2026-05-10', 'Which companies got the SME grants?', undefined],
  ['world-a.yaml', '2026-02-05', 'What do you win in the photonics challenge?', 'call:photonics-2026'],
  [
    'world-tundra.yaml',
    '2027-06-05',
    'Was kann man beim Dasselfliegen-Preis gewinnen?',
    'call:warble-prize-2027',
  ],
  ['world-tundra.yaml', '2027-03-08', 'Who can get the Warm Home Vouchers?', 'call:warm-home-vouchers'],
  [
    'world-quarry.yaml',
    '2026-05-04',
    'Wie viele Skizzen sind bei der Silikose-Ausschreibung eingegangen?',
    undefined,
  ],
  ['world-quarry.yaml', '2026-05-04', 'How many outlines came in for the silicosis call?', undefined],
])('%s on %s: %s', async (file, day, question, told) => {
  await using world = await askedWorld(file, `${day}T09:00:00Z`);
  expect((await world.ask(question)).about[0]).toBe(told);
});

test.each([
  ['When exactly does the photonics challenge close for us in Germany?', '02:00 (Berlin)'],
  ['Wann schließt der Photonik-Wettbewerb für uns in Deutschland?', '02:00 Uhr (Berlin)'],
  ['When does the photonics challenge close?', null],
])('the time there of whoever asks: %s', async (question, time) => {
  await using world = await askedWorld('world-a.yaml', '2026-02-27T09:00:00Z');
  const said = JSON.stringify((await world.ask(question)).message);
  if (time === null) expect(said).not.toContain('(Berlin)');
  else expect(said).toContain(time);
});

test('what asks for itself is not read with what was told last', async () => {
  await using world = await askedWorld('world-quarry.yaml', '2026-05-15T09:00:00Z');
  await world.ask('When is the game heritage congress?', 'c');
  await world.ask('Who is involved?', 'c');
  expect((await world.ask('And when is Honey Day?', 'c')).about[0]).toBe('milestone:honey-day');
});

test('what is left of a year tells nothing that is over', async () => {
  await using world = await askedWorld('world-a.yaml', '2026-07-20T09:00:00Z');
  expect((await world.ask('Which deadlines fall in the rest of 2026?')).about[0]).toBe('call:quantum-2026');
});
