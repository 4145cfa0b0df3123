import { expect, test } from 'vitest';
import { mattersIn } from '#src/answers/matters.ts';
import { scoreMatters } from '#test/support/questions/matters.ts';

test.each([
  ['Wie hoch ist der Eigenanteil?', ['own-share']],
  ['do we have to chip in?', ['own-share']],
  ['Müssen wir etwas selbst bezahlen?', ['own-share']],
  // Both parts are there, wherever they stand, or the matter is not.
  // Whose the data are, and what becomes of them, is one question.
  ['Wem gehören die Messdaten?', ['data', 'ownership']],
  // What barely tells of one matter is all said by another.
  ['Wie groß muss das Konsortium sein?', ['consortium-size']],
  ['We still need a partner abroad, where do we look?', ['find-partner']],
  // Any country of the world.
  ['We are a lab in Norway, can we join?', ['other-countries']],
  ['Ein Institut aus Peru würde gern mitmachen.', ['other-countries']],
  ['Who won the cup in Norway?', []],
  // A word of everyday is none without those who ask.
  ['Was kostet die Fahrkarte nach Bonn?', []],
  ['Zahlt ihr die Fahrkarte nach Bonn?', ['travel']],
  ['Wem gehört die Höhle?', []],
  ['Wie genau sind die Messdaten?', []],
  ['Is our equipment insured?', ['equipment', 'insurance']],
  ['What is the weather in Kigali?', []],
  ['Müssen die Taucher vorher zu einer Unterweisung?', ['training']],
  ['Which safety course is mandatory for the crew?', ['training']],
  ['Is this just the old network under a new name?', ['difference']],
  ['Wozu gibt es diese Allianz?', ['purpose']],
  ['When does the course on proposal writing start?', []],
  ['Warum hat sich die Allianz verspätet?', []],
  ['Which currency is used in Vietnam?', []],
])('“%s” speaks of %j', (text, matters) => {
  expect([...mattersIn(text).matters]).toEqual(matters);
});

// Both sets are what the lists were mended by: they guard them, they do not judge them.
test.each([
  ['matters-1', { recall: 94.5, precision: 95.5, falseAlarms: 0 }],
  ['matters-2', { recall: 97, precision: 93.5, falseAlarms: 0 }],
])('%s: most matters are recognised, and few where there is none', async (name, bounds) => {
  const score = await scoreMatters(name);
  expect(score.recall).toBeGreaterThanOrEqual(bounds.recall);
  expect(score.precision).toBeGreaterThanOrEqual(bounds.precision);
  expect(score.falseAlarms).toBeLessThanOrEqual(bounds.falseAlarms);
});

test('what belongs to a matter names nothing else', () => {
  const { said } = mattersIn('Wer haftet bei einem Unfall in der Höhle?');
  expect(said).toContain('unfall');
  expect(said).not.toContain('hoehle');
});
