import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

test.each([
  ['world-a.yaml', '2026-06-10', 'Wann kommt LawZero nach Berlin?', 'milestone:lawzero-berlin'],
  [
    'world-a.yaml',
    '2026-06-10',
    'When does LawZero move into its office in Berlin?',
    'milestone:lawzero-berlin',
  ],
  ['world-a.yaml', '2026-06-10', 'Wann geht der Rechenverbund ans Netz?', 'milestone:compute-network'],
  ['world-a.yaml', '2026-06-10', 'Wann kommt LawZero nach Hamburg?', undefined],
  ['world-a.yaml', '2026-06-10', 'When was LawZero founded?', undefined],
  ['world-a.yaml', '2026-06-10', 'Wann kommt der NRC nach Waterloo?', undefined],
  [
    'world-harbour.yaml',
    '2026-06-10',
    'Ab wann laufen die Kräne am Jade-Terminal mit Strom?',
    'milestone:crane-fleet',
  ],
  [
    'world-harbour.yaml',
    '2026-06-10',
    'When will all cranes at the Jade Terminal run on electricity?',
    'milestone:crane-fleet',
  ],
  [
    'world-harbour.yaml',
    '2026-06-10',
    'Since when has the shore power connection in Rijeka been running?',
    'milestone:rijeka-connection',
  ],
  [
    'world-orchard.yaml',
    '2027-03-10',
    'When will the second pollen bank be up and running?',
    'milestone:second-pollen-bank',
  ],
  [
    'world-orchard.yaml',
    '2027-03-10',
    'Ab wann läuft die zweite Pollenbank?',
    'milestone:second-pollen-bank',
  ],
  [
    'world-harbour.yaml',
    '2026-06-10',
    'Seit wann gibt es den Landstromanschluss in Rijeka?',
    'milestone:rijeka-connection',
  ],
  [
    'world-orchard.yaml',
    '2027-03-10',
    'When do the first pollen projects begin?',
    'milestone:pollen-projects',
  ],
  ['world-orchard.yaml', '2027-03-10', 'When do the second pollen projects begin?', undefined],
  ['world-orchard.yaml', '2027-03-10', 'Wann ist die zweite Jahrestagung?', undefined],
  // Counted otherwise, over, or not asked of the event itself.
  ['world-orchard.yaml', '2027-03-10', 'When does the third pollen bank open?', undefined],
  ['world-orchard.yaml', '2027-03-10', 'Wann ist die nächste Sitzung des Beirats?', undefined],
  ['world-a.yaml', '2026-06-10', 'When is the second meeting of the steering committee?', undefined],
  [
    'world-a.yaml',
    '2026-06-10',
    'When was the first meeting of the steering committee?',
    'milestone:steering-committee',
  ],
  ['world-a.yaml', '2026-06-10', 'Wann ist Anmeldeschluss für die Jahreskonferenz?', undefined],
  ['world-a.yaml', '2026-06-10', 'Bis wann muss ich mich zur Jahreskonferenz anmelden?', undefined],
  ['world-a.yaml', '2026-06-10', 'How do I register for the annual conference?', undefined],
  ['world-orchard.yaml', '2027-03-10', 'Wann werden die Apfelweine prämiert?', undefined],
  ['world-harbour.yaml', '2026-06-10', 'Seit wann ist der Hafen Rijeka dabei?', undefined],
  ['world-orchard.yaml', '2027-03-10', 'When does the pollen call open?', 'call:pollen-2027'],
  ['world-orchard.yaml', '2027-03-10', 'Ab wann läuft die Pollen-Ausschreibung?', 'call:pollen-2027'],
])('%s on %s: %s', async (world, day, text, first) => {
  await using asked = await askedWorld(world, `${day}T08:00:00Z`);
  expect((await asked.ask(text)).about[0]).toBe(first);
});

test.each([
  'summer school of glassblowers, apply until',
  "apply by when for the glassblowers' summer school",
  'Until when can I apply for the summer school of glassblowers?',
  'Bewerbungsschluss Sommerschule der Glasbläser',
  'bis wann kann man sich zur sommerschule der glasbläser anmelden',
  'Wann endet die Bewerbung zur Sommerschule der Glasbläser?',
])('the deadline of a call is not that of an event: %s', async (text) => {
  await using kiln = await askedWorld('world-kiln.yaml', '2027-01-05T09:00:00Z');
  expect((await kiln.ask(text)).kind).toBe('unknown');
});

test.each([
  ['glassblower fellowship, apply until', 'call:glass-journey-2027'],
  ['Bewerbungsschluss Wanderjahr Glas', 'call:glass-journey-2027'],
  ['Until when can I apply for the journeyman year in glass?', 'call:glass-journey-2027'],
])('and that of the call is told: %s', async (text, ref) => {
  await using kiln = await askedWorld('world-kiln.yaml', '2027-01-05T09:00:00Z');
  expect((await kiln.ask(text)).about[0]).toBe(ref);
});
