import { expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

test.each([
  // What is more general tells it, where it speaks of it.
  ['world-a.yaml', 'Can we charge flights to the project?', 'answer:eligible-costs'],
  ['world-a.yaml', 'Kann man ein laufendes Vorhaben verlängern?', 'answer:project-duration'],
  ['world-a.yaml', 'Wer hält am Ende die Patente?', 'answer:ip-rules'],
  ['world-orchard.yaml', 'Wird die Kita während der Feldarbeit bezahlt?', undefined],
  // Whatever is bought, equipment is told of; where it is not, nothing is.
  ['world-orchard.yaml', 'Dürfen wir vom Projektgeld einen Bagger kaufen?', 'answer:eligible-costs'],
  ['world-glacier.yaml', 'Can I charge a new weather station to the project?', 'answer:eligible-costs'],
  ['world-glacier.yaml', 'Was verlangt die Behörde an Papieren für unsere Bohrung?', undefined],
  // Whoever wants papers from us wants a permit.
  ['world-glacier.yaml', 'What paperwork does the territory want from us?', 'answer:field-permits'],
  ['world-glacier.yaml', 'Müssen zwei Kollegen vorher zu einer Schulung?', 'answer:field-safety'],
  ['world-a.yaml', 'Müssen die Kollegen vorher zu einer Schulung?', undefined],
  [
    'world-a.yaml',
    'Is this just the old digital alliance under a new name?',
    'answer:difference-digital-alliance',
  ],
  ['world-a.yaml', 'Womit beschäftigt sich die Allianz?', 'answer:what-is-the-alliance'],
  ['world-glacier.yaml', 'Wozu gibt es diese Allianz? Kurz in zwei Sätzen.', 'answer:what-is-the-alliance'],
  // What is thought behind a name is what it means.
  ['world-a.yaml', "What's the idea behind safe by design?", 'answer:safe-by-design'],
  ['world-a.yaml', 'Was ist die Idee hinter safe-by-design?', 'answer:safe-by-design'],
  // "Alliance" is no slip of the finger for "allowance".
  ['world-fever.yaml', 'Tell me about the alliance', 'answer:what-is-the-compact'],
  // What the asker has or is need not be told of.
  ['world-harbour.yaml', 'Muss unser Taucherklub etwas selbst bezahlen?', 'answer:own-contribution'],
  ['world-harbour.yaml', 'Muss der Taucherklub Nordsee etwas selbst bezahlen?', undefined],
  // Another country is any that no entry is from.
  ['world-a.yaml', 'We are a lab in France. Could we join a project?', 'answer:third-countries'],
  [
    'world-harbour.yaml',
    'Ein Institut aus Norwegen würde gern dabei sein, geht das?',
    'answer:third-countries',
  ],
  // An entry of other matters tells of none that it merely mentions.
  ['world-volt.yaml', 'How often do we have to send in reports?', undefined],
  // Of all that asks for reasons, a refusal alone is told of.
  ['world-brine.yaml', 'Wir sind abgelehnt worden - erfahren wir, warum?', 'answer:rejection'],
  // Whoever wants news regularly wants no news now.
  ['world-harbour.yaml', 'Kann ich eure Neuigkeiten regelmäßig per Mail bekommen?', 'answer:newsletter'],
])('%s: “%s” is told by %s', async (file, text, ref) => {
  await using world = await askedWorld(file, '2026-03-02T09:00:00Z');
  const { about } = await world.ask(text);
  expect(about[0]).toBe(ref);
});

test('whoever is from a country of the alliance asks for no other one', async () => {
  await using world = await askedWorld('world-a.yaml', '2026-03-02T09:00:00Z');
  const { about } = await world.ask('Wir sind ein Institut in Deutschland, können wir mitmachen?');
  expect(about).not.toContain('answer:third-countries');
});
