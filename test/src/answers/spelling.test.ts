import { expect, test } from 'vitest';
import { isSlipOfFinger, isTypo, likeness } from '#src/answers/spelling.ts';

test.each([
  ['quanten', 'quanten', 1],
  ['alge', 'algen', 0.95],
  ['grants', 'grant', 0.95],
  ['building', 'builds', 0.8],
  ['quanten', 'quantencomputing', 0.75],
  ['austausch', 'talentaustausch', 0.75],
  ['unterzeichnet', 'unterzeichnung', 0.75],
  ['evaluated', 'evaluation', 0.75],
  ['ministers', 'ministries', 0.75],
  ['geprueft', 'schlusspruefung', 0.75],
  ['auszahlung', 'ausgezahlt', 0.75],
  ['schiffsfuehrer', 'schiffsfuehrende', 0.8],
  ['gezahlt', 'zahl', 0],
  ['quantm', 'quantum', 0.7],
  ['computng', 'computing', 0.7],
  ['weltraumtourismus', 'raumfahrt', 0],
  ['ki', 'kiel', 0],
  ['ai', 'ki', 0],
  ['witz', 'with', 0],
  ['2026', '2027', 0],
])('%s is as near to %s as %d', (asked, found, near) => {
  expect(likeness(asked, found)).toBe(near);
});

test.each([
  ['wan', 'wann', true],
  ['teh', 'the', true],
  ['deadlien', 'deadline', true],
  ['wetter', 'weiter', false],
  ['same', 'same', false],
])('%s for %s is a slip of the finger: %s', (one, other, isOne) => {
  expect(isSlipOfFinger(one, other)).toBe(isOne);
});

test.each([
  ['gewonnen', 'begonnen', true],
  ['abgabefirst', 'abgabefrist', true],
  ['photonik', 'rohstoffe', false],
  ['wein', 'bein', false],
])('%s for %s is a typo: %s', (one, other, isOne) => {
  expect(isTypo(one, other)).toBe(isOne);
});
