import { expect, test } from 'vitest';
import { mattersIn } from '#src/answers/matters.ts';

test.each([
  ['Wie hoch ist der Eigenanteil?', ['own-share']],
  ['do we have to chip in?', ['own-share']],
  ['Müssen wir etwas selbst bezahlen?', ['own-share']],
  // Both parts are there, wherever they stand, or the matter is not.
  ['Wem gehören die Messdaten?', ['data']],
  ['Wem gehört die Höhle?', []],
  ['Wie genau sind die Messdaten?', []],
  ['Is our equipment insured?', ['equipment', 'insurance']],
  ['What is the weather in Kigali?', []],
])('“%s” speaks of %j', (text, matters) => {
  expect([...mattersIn(text).matters]).toEqual(matters);
});

test('what belongs to a matter names nothing else', () => {
  const { said } = mattersIn('Wer haftet bei einem Unfall in der Höhle?');
  expect(said).toContain('unfall');
  expect(said).not.toContain('hoehle');
});
