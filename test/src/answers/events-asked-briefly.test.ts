import { describe, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

const ORCHARD = ['world-orchard.yaml', '2027-04-10'] as const;
const GLACIER = ['world-glacier.yaml', '2028-03-25'] as const;
const TUNDRA = ['world-tundra.yaml', '2027-03-20'] as const;
const LUPINE = ['world-lupine.yaml', '2026-05-04'] as const;
const CANAL = ['world-canal.yaml', '2026-08-20'] as const;

describe('an event is told by its date, however briefly it is asked for', () => {
  test.each([
    [...ORCHARD, 'Bis wann soll der Sortenkatalog stehen?', 'milestone:variety-catalogue'],
    [...ORCHARD, 'When’s the mid-term review due?', 'milestone:mid-term-review'],
    [...ORCHARD, 'Since when has the Orchard Alliance existed?', 'milestone:alliance-founded'],
    [...ORCHARD, 'Wann werden die Cider-Preise verliehen?', 'milestone:cider-awards'],
    [...GLACIER, 'Wann gehen die Permafrost-Projekte los?', 'milestone:thaw-projects'],
    [...GLACIER, 'When’s the turbine in Odda being hooked up?', 'milestone:odda-turbine'],
    [...TUNDRA, 'When does the organ directory go live?', 'milestone:organ-inventory'],
    [...TUNDRA, 'What’s the last thing planned?', 'milestone:hundred-homes'],
    [...TUNDRA, 'Anything on this autumn?', 'milestone:rauma-organ'],
    [...LUPINE, 'Geht das Datenportal noch dieses Jahr online?', 'milestone:data-portal'],
    [...LUPINE, 'Wann hat die Geschäftsstelle in Konstanz losgelegt?', 'milestone:office-konstanz'],
    [...CANAL, 'Bis wann ist die Muschelkarte fertig?', 'milestone:mussel-map'],
    [
      'world-harbour.yaml',
      '2026-05-04',
      'Is there something in Rostock this year?',
      'milestone:welding-demo',
    ],
    ['world-fjord.yaml', '2026-11-20', 'Is the sign dictionary online yet?', 'milestone:sign-dictionary'],
    ['world-a.yaml', '2026-05-12', 'When was the alliance launched again?', 'milestone:alliance-announced'],
    [
      'world-tram.yaml',
      '2026-05-06',
      'When do the ministers get together in Prague?',
      'milestone:ministers-meeting',
    ],
  ])('%s on %s: %s', async (world, day, text, first) => {
    await using asked = await askedWorld(world, `${day}T08:00:00Z`);
    expect((await asked.ask(text)).about[0]).toBe(first);
  });
});

describe('what comes before or after an event', () => {
  test.each([
    [...ORCHARD, 'Welches Ereignis folgt auf den Blütentag?', 'milestone:hlb-trials'],
    [...ORCHARD, 'What follows the Blossom Day?', 'milestone:hlb-trials'],
    [...LUPINE, 'What’s before the Peatland Summit?', 'milestone:summer-school'],
  ])('%s on %s: %s', async (world, day, text, first) => {
    await using asked = await askedWorld(world, `${day}T08:00:00Z`);
    expect((await asked.ask(text)).about[0]).toBe(first);
  });
});

describe('what has been done', () => {
  test.each([
    [...ORCHARD, 'What has the Dobele institute done so far?', 'milestone:first-pollen-bank'],
    [...ORCHARD, 'What did the alliance do last year?', 'milestone:alliance-founded'],
    [...ORCHARD, 'What does the alliance do?', 'answer:what-is-the-alliance'],
  ])('%s on %s: %s', async (world, day, text, first) => {
    await using asked = await askedWorld(world, `${day}T08:00:00Z`);
    expect((await asked.ask(text)).about[0]).toBe(first);
  });
});

describe('nobody’s name, opinion or spending is told by what is named beside it', () => {
  test.each([
    [...GLACIER, 'Who will speak at the annual meeting in Whitehorse?'],
    [...GLACIER, 'Who’s the director of the Yukon Frozen Ground Institute?'],
    [...GLACIER, 'Which consortia were picked for thawing permafrost?'],
    [...TUNDRA, 'What do herders think about the drone count?'],
    [...LUPINE, 'What did the European Groundwater Fund spend last year?'],
    [...CANAL, 'When will the council meet again?'],
    ['world-harbour.yaml', '2026-05-04', 'Ab wann laufen alle Kräne am Jade-Terminal elektrisch?'],
    ['world-scroll.yaml', '2026-05-04', 'Wann tagt der Rat wieder?'],
  ])('%s on %s: %s', async (world, day, text) => {
    await using asked = await askedWorld(world, `${day}T08:00:00Z`);
    const { kind, about } = await asked.ask(text);
    expect([kind, about]).toEqual(['unknown', []]);
  });
});

test('of one event that fits, its entry says where it is', async () => {
  await using asked = await askedWorld('world-scroll.yaml', '2026-05-04T08:00:00Z');
  const { message } = await asked.ask('Wo treffen sich die Kulturminister?');
  expect(plainText(message)).toContain('In Berlin');
});

test.each([
  ['Exchange programme deadline?', 'growers', 'hmm, no, the other one', 'call:exchange-research-2027'],
  ['Exchange programme deadline?', 'growers', 'and the early-career one?', 'call:exchange-research-2027'],
])('%s %s %s', async (first, second, third, told) => {
  await using asked = await askedWorld('world-orchard.yaml', '2027-04-10T08:00:00Z');
  await asked.ask(first, third);
  await asked.ask(second, third);
  expect((await asked.ask(third, third)).about).toEqual([told]);
});
