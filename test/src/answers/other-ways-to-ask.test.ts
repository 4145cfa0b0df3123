import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

test.each([
  // The prize is the amount of a call.
  ['world-a', 'What does the winner of the photonics challenge get?', 'call:photonics-2026'],
  ['world-a', 'Was bekommt der Sieger des Photonik-Wettbewerbs?', 'call:photonics-2026'],
  ['world-a', 'When will the winner of the photonics challenge be announced?', undefined],
  // Who calls for proposals.
  ['world-a', 'Was schreibt das Forschungsministerium aus?', 'call:quantum-2026'],
  // What an event's own text says word for word.
  ['world-a', 'which ministers announced the alliance in Munich?', 'milestone:alliance-announced'],
  [
    'world-a',
    'Who announced the alliance at the Munich Security Conference?',
    'milestone:alliance-announced',
  ],
  ['world-a', 'Who attended the Munich Security Conference?', undefined],
  ['world-saffron', 'Who chairs the advisory board?', undefined],
  // The state of a call whose name is said, although others share its topic.
  ['world-canal', 'Gibt es die Niedrigwasser-Ausschreibung noch?', 'call:low-water-2026'],
  ['world-canal', 'Does the low-water call still exist?', 'call:low-water-2026'],
  // Other words for the same.
  ['world-canal', 'Ab wann gilt das gemeinsame Zeugnis für Schiffsführer?', 'milestone:skipper-certificate'],
  ['world-canal', 'Wann ist die Evaluation der Allianz?', 'milestone:review'],
  ['world-canal', 'is there a webinar for applicants? when', 'milestone:info-hour'],
  ['world-canal', 'Give me a one-liner on Living Canals', 'call:living-canals-2026'],
])('in %s “%s” is told by %s', async (file, question, ref) => {
  await using world = await askedWorld(`${file}.yaml`, '2026-03-12T09:00:00Z');
  const { kind, about } = await world.ask(question);
  expect(kind === 'answer' ? about[0] : undefined).toBe(ref);
});

test('what a stage needs is told by how to apply', async () => {
  await using world = await askedWorld('world-canal.yaml', '2026-12-10T09:00:00Z');
  const { message } = await world.ask('Was braucht der Vollantrag bei Lebendige Kanäle zusätzlich?');
  expect(JSON.stringify(message.parts)).toContain('Datenplan');
});
