import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

test.each([
  // To come to a place.
  ['world-a.yaml', '2026-05-12', 'wann zieht LawZero nach Berlin?', 'milestone:lawzero-berlin'],
  ['world-a.yaml', '2026-05-12', 'When is LawZero moving to Berlin?', 'milestone:lawzero-berlin'],
  ['world-a.yaml', '2026-05-12', 'When does LawZero set up shop in Berlin?', 'milestone:lawzero-berlin'],
  ['world-a.yaml', '2026-05-12', 'wann zieht LawZero aus Berlin weg?', undefined],
  ['world-a.yaml', '2026-05-12', 'When does LawZero move from Berlin?', undefined],
  ['world-a.yaml', '2026-05-12', 'wann zieht LawZero nach Hamburg?', undefined],
  ['world-a.yaml', '2026-05-12', 'wann zieht der NRC nach Berlin?', undefined],
  // To come out, to go online, to be at work.
  [
    'world-saffron.yaml',
    '2026-04-02',
    'Wann kommt der Atlas der Schafrassen heraus?',
    'milestone:breed-atlas',
  ],
  [
    'world-saffron.yaml',
    '2026-04-02',
    'Wann wird der Atlas der Schafrassen veröffentlicht?',
    'milestone:breed-atlas',
  ],
  ['world-saffron.yaml', '2026-04-02', 'Wann kommt der Atlas der Pferderassen heraus?', undefined],
  [
    'world-saffron.yaml',
    '2026-04-02',
    'When will the deep lab at the Tien Shan Observatory be running?',
    'milestone:deep-lab',
  ],
  [
    'world-saffron.yaml',
    '2026-04-02',
    'Wann wird das Tiefenlabor in Betrieb genommen?',
    'milestone:deep-lab',
  ],
  ['world-saffron.yaml', '2026-04-02', 'When will the deep lab at the Marmara centre be running?', undefined],
  ['world-fjord.yaml', '2026-11-20', 'Wann ging das Gebärdenlexikon online?', 'milestone:sign-dictionary'],
  [
    'world-fjord.yaml',
    '2026-11-20',
    'Since when is the sign dictionary online?',
    'milestone:sign-dictionary',
  ],
  ['world-fjord.yaml', '2026-11-20', 'Wann ging die Antragsplattform online?', undefined],
  [
    'world-fjord.yaml',
    '2026-11-20',
    'since when is the lighting lab in Rostock running',
    'milestone:light-lab',
  ],
  ['world-fjord.yaml', '2026-11-20', 'since when is the lighting lab in Kiel running', undefined],
  [
    'world-glacier.yaml',
    '2028-03-10',
    'seit wann ist die neue Kühlhalle in Benutzung?',
    'milestone:cold-store',
  ],
  [
    'world-glacier.yaml',
    '2028-03-10',
    'Ist der Permafrostatlas schon erschienen?',
    'milestone:permafrost-atlas',
  ],
  // No call is founded.
  ['world-comet.yaml', '2031-03-12', 'Wann wurde das Netz gegründet?', undefined],
  ['world-comet.yaml', '2031-03-12', 'When was the network founded?', 'milestone:founding'],
  ['world-comet.yaml', '2031-03-12', 'Wann wurde das Himmelsamt gegründet?', undefined],
  // Other words for the same.
  ['world-fjord.yaml', '2026-11-20', 'Seit wann hat die Allianz ein Büro in Kiel?', 'milestone:office'],
  ['world-fjord.yaml', '2026-11-20', 'Seit wann hat die Allianz ein Büro in Toronto?', undefined],
  ['world-fjord.yaml', '2026-11-20', 'Seit wann hat die Allianz eine Webseite?', undefined],
  ['world-a.yaml', '2026-05-12', 'and when do they pick the sites?', 'milestone:pilot-sites'],
  ['world-a.yaml', '2026-05-12', 'Wann werden die Standorte ausgesucht?', 'milestone:pilot-sites'],
  [
    'world-a.yaml',
    '2026-05-12',
    'Wann erfahren wir, welche Standorte für die Pilot-Rechenzentren ausgewählt sind?',
    'milestone:pilot-sites',
  ],
  ['world-a.yaml', '2026-05-12', 'When do we learn which sites have been selected?', 'milestone:pilot-sites'],
  ['world-a.yaml', '2026-05-12', 'When are the pilot sites made public?', 'milestone:pilot-sites'],
  [
    'world-a.yaml',
    '2026-05-12',
    'Wann wird bekannt, welche Orte ein Pilot-Rechenzentrum bekommen?',
    'milestone:pilot-sites',
  ],
  ['world-a.yaml', '2026-05-12', 'Wann fängt LawZero in Berlin an?', 'milestone:lawzero-berlin'],
  // Who is selected nothing tells, nor when, where an event tells of something else that was.
  ['world-a.yaml', '2026-05-12', 'When will the quantum consortia be selected?', undefined],
  ['world-a.yaml', '2026-05-12', 'Wann wurden die Pilotprojekte ausgewählt?', undefined],
  ['world-a.yaml', '2026-05-12', 'Who selected the sites of the pilot data centres?', undefined],
  ['world-a.yaml', '2026-05-12', 'When were the projects selected?', undefined],
  ['world-a.yaml', '2026-05-12', 'When are the proposals picked?', undefined],
  [
    'world-a.yaml',
    '2026-05-12',
    'Wann ist die Sprechstunde für Antragsteller?',
    'milestone:online-consultation',
  ],
  ['world-orchard.yaml', '2027-03-10', 'wann ist die Jahreskonferenz?', 'milestone:annual-meeting'],
])('%s on %s: %s', async (world, day, text, first) => {
  await using asked = await askedWorld(world, `${day}T08:00:00Z`);
  expect((await asked.ask(text)).about[0]).toBe(first);
});
