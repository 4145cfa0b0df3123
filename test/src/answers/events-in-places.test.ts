import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

test.each([
  // Cities that no time zone is called by.
  ['world-harbour.yaml', '2026-06-10', 'When is the round table in Split?', 'milestone:skills-roundtable'],
  ['world-harbour.yaml', '2026-06-10', 'When is the round table in Rijeka?', undefined],
  ['world-harbour.yaml', '2026-06-10', 'Wann ist das Jahresforum in Split?', undefined],
  ['world-harbour.yaml', '2026-06-10', 'Wann ist das Jahresforum in Rijeka?', 'milestone:annual-forum'],
  ['world-harbour.yaml', '2026-06-10', 'Since when is there shore power in Split?', undefined],
  ['world-harbour.yaml', '2026-06-10', 'Since when is there the shore power call?', 'call:shore-power-2026'],
  ['world-orchard.yaml', '2027-03-10', 'When will the pollen bank in Limassol be ready?', undefined],
  // Countries, by those who are involved.
  ['world-orchard.yaml', '2027-03-10', 'Since when does the alliance have an office in Brazil?', undefined],
  [
    'world-orchard.yaml',
    '2027-03-10',
    'Since when does the alliance have an office in Latvia?',
    'milestone:office-opened',
  ],
  ['world-orchard.yaml', '2027-03-10', 'Wann ist der Blütentag in Brasilien?', undefined],
  ['world-glacier.yaml', '2028-03-10', 'What is planned in Norway?', 'milestone:joint-bulletin'],
  ['world-glacier.yaml', '2028-03-10', 'Was steht in Kanada als Nächstes an?', 'milestone:dawson-boreholes'],
])('%s on %s: %s', async (world, day, text, first) => {
  await using asked = await askedWorld(world, `${day}T08:00:00Z`);
  expect((await asked.ask(text)).about[0]).toBe(first);
});
