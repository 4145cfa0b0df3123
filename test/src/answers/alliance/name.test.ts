import { expect, test } from 'vitest';
import { withoutAllianceName } from '#src/answers/alliance/name.ts';

test.each([
  ['What is the Saffron Alliance?', 'what is the alliance'],
  ['Was macht die Souveräne Technologie-Allianz?', 'was macht die allianz'],
  // What the lexicon knows belongs to no name.
  ['What is the deadline of the alliance?', 'what is the deadline of the alliance'],
  ['Our alliance', 'our alliance'],
])('“%s” is read as “%s”', (text, read) => {
  expect(withoutAllianceName(text)).toBe(read);
});
