import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

const OPEN = [
  'call:living-canals-2026',
  'call:apprentices-2027',
  'call:ferry-2027',
  'call:mussels-2027',
  'call:locks-2026',
  'call:towpath-vouchers',
];

test.each([
  ['short question from the research office - which calls are open right now?', OPEN],
  ['kurze Frage aus der Förderberatung: welche Ausschreibungen laufen noch?', OPEN],
  ['Dear Ms Penney, which calls are open? Best regards, Sue from the press office', OPEN],
  ['Die Dekanin fragt, welche Ausschreibungen gerade laufen', OPEN],
  ['need all open calls for the board meeting', OPEN],
  ['Für die Ministerin: welcher Antrag läuft als nächstes ab?', ['call:living-canals-2026']],
  ['für die chefin wann ist die nächste frist', ['call:living-canals-2026']],
  ["for the minister's briefing: when is the next deadline?", ['call:living-canals-2026']],
  [
    'need this for my newsletter: which calls close in January?',
    ['call:living-canals-2026', 'call:apprentices-2027'],
  ],
  [
    'ich brauche für die Vorlage der Staatssekretärin alle Fristen im Januar',
    ['call:living-canals-2026', 'call:apprentices-2027'],
  ],
  ['I need the deadline of the mussel call for my newsletter', ['call:mussels-2027']],
  ['War im Urlaub. Was ist die nächste Frist?', ['call:living-canals-2026']],
  ['Just back from leave, what is due next?', ['call:living-canals-2026']],
  ['Für die Pressemappe: welche Ausschreibungen sind offen?', OPEN],
  ['for a briefing note: which calls are open?', OPEN],
])('who asks and for whom names nothing: %s', async (text, about) => {
  await using world = await askedWorld('world-canal.yaml', '2026-12-09T09:00:00Z');
  expect((await world.ask(text)).about).toEqual(about);
});

test.each([
  ['Hi, Anna from UBC here. Which calls are open on avalanches?', 'call:avalanche-2028'],
  ['Hallo, hier ist Jens vom Projektbüro. Wann ist die nächste Frist?', 'call:avalanche-2028'],
  ['My supervisor told me to ask: when does the ice core call close?', 'call:cores-2028'],
  ['Frage für eine Freundin: was ist zu Lawinen offen?', 'call:avalanche-2028'],
  ['Question on ice cores: what is open?', 'call:cores-2028'],
  ['Frage zur Kernfusion: welche Calls sind offen?', undefined],
])('who asks may say so in whatever words, what is asked about may not be lost: %s', async (text, first) => {
  await using world = await askedWorld('world-glacier.yaml', '2028-03-10T09:00:00Z');
  expect((await world.ask(text)).about[0]).toBe(first);
});

test.each([
  ['For locks: what is open?', ['call:locks-2026', 'call:towpath-vouchers']],
  ['Smart Gauges - can we apply already?', ['call:gauges-2027']],
  ['Für Kernfusion: welche Ausschreibungen sind offen?', []],
  ['Which calls are there for the ferry office?', []],
])('a topic before or behind a question is no reader: %s', async (text, about) => {
  await using world = await askedWorld('world-canal.yaml', '2026-12-09T09:00:00Z');
  expect((await world.ask(text)).about).toEqual(about);
});

test('thanks before a question end nothing', async () => {
  await using world = await askedWorld('world-canal.yaml', '2026-12-09T09:00:00Z');
  await world.ask('Wann endet Lebendige Kanäle?', 'c');
  const next = await world.ask('Danke für die Frist! Und Schleusen der Zukunft?', 'c');
  expect(next.about).toEqual(['call:locks-2026']);
});

test('a newsletter that is written for is not the one that is asked for', async () => {
  await using world = await askedWorld('world-orchard.yaml', '2027-03-10T09:00:00Z');
  const about = async (text: string) => (await world.ask(text)).about;
  expect(await about('für den Newsletter: was öffnet im April?')).toEqual(['call:exchange-growers-2027']);
  expect(await about('Wie bekomme ich den Newsletter?')).toEqual(['answer:newsletter']);
});
