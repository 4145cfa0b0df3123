import { expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

const [GLACIER, QUARRY, LUPINE, TRAM] = [
  'world-glacier.yaml',
  'world-quarry.yaml',
  'world-lupine.yaml',
  'world-tram.yaml',
];
const DAYS: Record<string, string> = {
  [GLACIER]: '2028-02-20',
  [QUARRY]: '2026-04-08',
  [LUPINE]: '2026-05-06',
  [TRAM]: '2026-05-06',
};

test.each([
  [GLACIER, 'which deadline follows the Firn Prize?', 'call:avalanche-2028', '10 Mar 2028'],
  [GLACIER, 'welche Frist kommt nach der Eiskern-Ausschreibung', 'call:mountain-stays-2028', '28.04.2028'],
  [GLACIER, 'what was the deadline before the ice core call', 'call:avalanche-2028', '24 Mar 2028'],
  [QUARRY, 'next deadline after the mask grants', 'call:emulation-2026', '19 Jun 2026'],
  [QUARRY, 'Welche Frist liegt vor der Emulator-Förderung?', 'call:respirator-sme-2026', '29.05.2026'],
  [LUPINE, 'Which deadline comes after the peat call?', 'call:rivers-2026', '11 Jun 2026'],
  [LUPINE, 'Nach der Moor-Frist, was kommt dann?', 'call:rivers-2026', '11.06.2026'],
  [TRAM, 'Which call closes before the ropeway challenge?', 'call:step-free-2026', '29 May 2026'],
  [TRAM, 'Was kommt nach der Seilbahn-Frist?', 'call:trolley-2026', '31.07.2026'],
  // Behind a stage comes the next one of its own call.
  [QUARRY, 'What is the deadline after the varroa outline?', 'call:varroa-2026', '3 Dec 2026'],
  [QUARRY, 'Was kommt nach der Varroa-Skizze?', 'call:varroa-2026', '03.12.2026'],
])('%s: %s', async (world, text, ref, date) => {
  await using asked = await askedWorld(world, `${DAYS[world]}T09:00:00Z`);
  const answer = await asked.ask(text);
  expect(answer.about).toEqual([ref]);
  expect(plainText(answer.message)).toContain(date);
});

test.each([
  // Several of its stages are ahead: nobody knows which is meant.
  [QUARRY, 'Which deadline comes after the varroa call?', 'unknown', null],
  [QUARRY, 'Welche Frist kommt nach der Varroa-Ausschreibung?', 'unknown', null],
  [GLACIER, 'Which deadline is before the Firn Prize?', 'answer', 'call:thaw-2028'],
  // Told in the time of a place.
  [TRAM, 'Bis wann ist nach Berliner Zeit der Seilbahn-Wettbewerb offen?', 'answer', 'call:ropeway-2026'],
  // An event is no call.
  [LUPINE, 'Which deadline comes after the peatland summit?', 'unknown', null],
  // What else is asked of a call is not asked of the one beside it.
  [TRAM, 'Which documents are due before the ropeway deadline?', 'answer', 'call:ropeway-2026'],
  [TRAM, 'Wann ist die Frist der Seilbahn-Ausschreibung?', 'answer', 'call:ropeway-2026'],
])('%s: %s: %s', async (world, text, kind, ref) => {
  await using asked = await askedWorld(world, `${DAYS[world]}T09:00:00Z`);
  const answer = await asked.ask(text);
  expect([answer.kind, answer.about[0] ?? null]).toEqual([kind, ref]);
});

test.each([
  [['nächste Frist', 'und danach?', 'und davor?'], 'call:silicosis-2026'],
  [['next deadline?', 'and after that?', 'and before that?'], 'call:silicosis-2026'],
  [['next deadline?', 'and before that?'], 'call:bee-city-2026'],
  [['Which deadline comes after the mask grants?', 'and after that?'], 'call:varroa-2026'],
])('%s', async (texts, ref) => {
  await using asked = await askedWorld(QUARRY, `${DAYS[QUARRY]}T09:00:00Z`);
  // A conversation of its own for each.
  const conversation = texts.join();
  for (const text of texts.slice(0, -1)) await asked.ask(text, conversation);
  expect((await asked.ask(texts.at(-1) ?? '', conversation)).about[0]).toBe(ref);
});

test.each([
  [['When is the transit forum?', 'Which deadline comes after that?'], 'call:quiet-tracks-2026'],
  [['When is the transit forum?', 'deadline before that?'], 'call:trolley-2026'],
  [['Wann ist das Forum?', 'Welche Frist kommt danach?'], 'call:quiet-tracks-2026'],
  [['Wann ist das Forum?', 'und welche Frist davor?'], 'call:trolley-2026'],
  [['When is the transit forum?', 'and before that?'], 'milestone:stop-audit'],
  [['Wann ist das Forum?', 'und danach?'], 'milestone:test-curve'],
])('behind an event: %s', async (texts, ref) => {
  await using asked = await askedWorld(TRAM, `${DAYS[TRAM]}T09:00:00Z`);
  const conversation = texts.join();
  for (const text of texts.slice(0, -1)) await asked.ask(text, conversation);
  expect((await asked.ask(texts.at(-1) ?? '', conversation)).about[0]).toBe(ref);
});
