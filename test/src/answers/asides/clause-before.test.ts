import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

test.each([
  ['booking flights, when is the symposium in Waterloo?', 'milestone:quantum-symposium'],
  ['Kurze Frage aus der Förderberatung: bis wann läuft die KI-Ausschreibung?', 'call:ai-safe-2026'],
  ['Kurze Frage von der Uni Kassel: wann endet die Quanten-Ausschreibung?', 'call:quantum-2026'],
  ['Frage zur Quanten-Ausschreibung: wann endet sie?', 'call:quantum-2026'],
  ['Sorry for the late mail – when is the steering committee meeting?', 'milestone:steering-committee'],
  ['Kurze Frage vor der Kalkulation: Werden Reisekosten übernommen?', 'answer:eligible-costs'],
  ['Quick question before we budget: are travel costs covered?', 'answer:eligible-costs'],
  // What is said before may be what is asked about.
  ['Blockchain: when is the call deadline?', undefined],
  ['Interim report, when is it due for the quantum call?', undefined],
])('“%s” is of %s', async (question, ref) => {
  await using world = await askedWorld('world-a.yaml', '2026-03-12T09:00:00Z');
  const { kind, about } = await world.ask(question);
  expect(kind === 'answer' ? about[0] : undefined).toBe(ref);
});

test('“Quick question” asks for nobody to contact', async () => {
  await using world = await askedWorld('world-a.yaml', '2026-03-12T09:00:00Z');
  const { message } = await world.ask('Frage zur Quanten-Ausschreibung: wann endet sie?');
  expect(JSON.stringify(message.parts)).not.toContain('Okafor');
});
