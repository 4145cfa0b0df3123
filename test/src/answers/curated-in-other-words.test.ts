import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let world: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  world = await askedWorld('in-other-words.yaml', '2027-03-20T09:00:00Z');
});
afterAll(() => world[Symbol.asyncDispose]());

const unknown = undefined;

test.each([
  // Other words for what is done and for what it is done with.
  ['Wir haben uns zwei Linsen geborgt – behalten oder retournieren?', 'answer:lens-return'],
  ['Do we have to send the loaned lenses back?', 'answer:lens-return'],
  ['We are done with our lenses from the pool. Should they be returned?', 'answer:lens-return'],
  ['Ist ein Quadrocopter am Leuchtturm gestattet?', 'answer:drone'],
  ['Is it OK to fly a quadcopter around the lighthouse?', 'answer:drone'],
  ['Can our battery packs travel by plane?', 'answer:battery'],
  ['Welchen Lack ratet ihr uns für den Turm?', 'answer:paint'],
  // What is measured, by its name or by how much, where the text has its unit.
  ['Bei welcher Temperatur bewahrt man Linsen auf?', 'answer:salt'],
  ['Wie feucht darf es im Linsenlager sein?', 'answer:salt'],
  ['At what temperature should lenses be kept?', 'answer:salt'],
  ['Wie hoch dürfen wir am Turm mit der Drohne fliegen?', 'answer:drone'],
  ['What altitude may our UAV reach near a lighthouse?', 'answer:drone'],
  ['What noise level is allowed for foghorn tests?', 'answer:noise'],
  ['What are the opening hours of the lens museum?', 'answer:opening'],
  ['Welche Öffnungszeiten hat das Linsenmuseum?', 'answer:opening'],
  // Another question on the same thing.
  ['Welche Drohne hat die Allianz gekauft?', unknown],
  ['Which drone did the alliance buy?', unknown],
  ['Was kostet der Eintritt ins Linsenmuseum?', unknown],
  ['Wie viele Fotos entstehen bei den Messflügen?', unknown],
  ['How many photos are taken on the survey flights?', unknown],
  ['Wer hat das Boot gebaut?', unknown],
  ['Who built the boat?', unknown],
  ['Welche Schule hat den Leuchtturm bemalt?', unknown],
  ['Wie weit hört man ein Nebelhorn?', unknown],
  // Calls are found by their own words alone.
  ['Wann endet die Ausschreibung zu Optik an Türmen?', unknown],
])('“%s” is told by %s', async (text, told) => {
  const { kind, about } = await world.ask(text);
  expect(kind === 'answer' ? about[0] : undefined).toBe(told);
});
