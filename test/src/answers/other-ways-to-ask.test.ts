import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

test.each([
  // The prize is the amount of a call.
  ['world-a', 'What does the winner of the photonics challenge get?', 'call:photonics-2026'],
  ['world-a', 'Was bekommt der Sieger des Photonik-Wettbewerbs?', 'call:photonics-2026'],
  ['world-a', 'When will the winner of the photonics challenge be announced?', undefined],
  ['world-a', 'Datum der Jahreskonferenz', 'milestone:annual-conference'],
  // In whatever sphere it is.
  ['world-a', "what's next on the deadline front", 'call:quantum-2026'],
  ['world-a', 'Was kommt als Nächstes an der Fristenfront?', 'call:quantum-2026'],
  ['world-a', 'when is the deadline for front doors', undefined],
  // Who hands in alone.
  ['world-a', 'Could we put in a proposal alone?', 'answer:single-applicant'],
  [
    'world-a',
    'Our chair has no partner abroad. Can we hand in a proposal by ourselves?',
    'answer:single-applicant',
  ],
  ['world-a', 'Is the proposal alone enough?', undefined],
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
  // What stands behind "without" says more of the same; a verb that the event is not told by does not.
  ['world-canal', 'Wann wird die Fähre ohne Besatzung vorgeführt?', 'milestone:ferry-demo'],
  ['world-canal', 'Wann wird die Fähre verkauft?', undefined],
  ['world-a', 'When is the steering committee dissolved?', undefined],
  ['world-a', 'Wann wurde die Rohstofferklärung widerrufen?', undefined],
  ['world-a', 'What day does the alliance hold its annual conference?', 'milestone:annual-conference'],
  ['world-a', 'Wann erfährt man, wo die Pilot-Rechenzentren hinkommen?', 'milestone:pilot-sites'],
  // A call by whom its conditions let in.
  ['world-a', 'Können auch deutsche Firmen die Technologiegutscheine nutzen?', 'call:tech-vouchers'],
  ['world-a', 'Kann ich beim Photonik-Wettbewerb parken?', undefined],
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

test.each([
  ['Ich bin seit drei Jahren promoviert – darf ich mich auf die Quantenstipendien noch bewerben?', true],
  ['Kann ich mich noch auf die Quantenstipendien bewerben?', false],
])('“%s” is told who may apply: %s', async (question, isTold) => {
  await using world = await askedWorld('world-a.yaml', '2026-03-12T09:00:00Z');
  const { message } = await world.ask(question);
  expect(JSON.stringify(message.parts).includes('vier Jahre')).toBe(isTold);
});
