import { expect, test } from 'vitest';
import { fold } from '#src/model/fold.ts';

test.each([
  ['Förderung für KMU', 'foerderung fuer kmu'],
  ['GRÖßE', 'groesse'],
  ['STRAẞE', 'strasse'],
  ['Québec – Énergie', 'quebec energie'],
  ['fu\u0308r (zerlegt)', 'fuer zerlegt'],
  ['  NRC–BMFTR: „Quanten“-Ruf?! ', 'nrc bmftr quanten ruf'],
  ['3+2 call', '3 2 call'],
  ['İstanbul', 'istanbul'],
  ['ﬁnance²', 'finance2'],
  ['日本 2027', '日本 2027'],
  ['…', ''],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(fold(folded)).toBe(folded);
});
