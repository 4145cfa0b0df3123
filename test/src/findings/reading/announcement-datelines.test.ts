import { expect, test } from 'vitest';
import { datesIn } from '#test/support/deadlines/dates-in.ts';

// Texts that begin with the day on which they came out, in sentences of our own.

test.each([
  '03-03-2027 - Die Einreichfrist für Netzwerke wurde auf den 3. Mai 2027 verschoben.',
  '03.03.2027: Die Bewerbungsfrist wird bis zum 03.05.2027 verlängert.',
  '[03.03.2027] Anträge können noch bis 3. Mai 2027 eingereicht werden.',
  'Bonn, 3. März 2027 – Die Antragsfrist endet am 3. Mai 2027.',
  '03.03.2027\nFrist zur Einreichung verlängert\nSkizzen können bis zum 03.05.2027 eingereicht werden.',
  '3 March 2027 – The deadline for networks has been extended to 3 May 2027.',
  'March 3, 2027: The call closes on May 3, 2027.',
  'Ottawa, March 3, 2027 – The application deadline is now May 3, 2027.',
  '(3 March 2027) Proposals may be submitted until 3 May 2027.',
  '3 March 2027\nDeadline extended\nThe portal takes proposals until 3 May 2027.',
])('only the day that is told behind it is a deadline in %j', (text) =>
  expect(datesIn(text)).toEqual(['2027-05-03']),
);

test.each(['03.03.2027 - Einreichfrist verschoben', '3 March 2027 – Deadline extended'])(
  'none is told where the text came out that day: %j',
  (text) => expect(datesIn(text, '2027-03-03')).toEqual([]),
);

test.each([
  '3 May 2027 – Deadline for outlines, 7 June 2027 – Deadline for proposals',
  '3 May 2027: deadline for outlines; invited teams submit by 7 June 2027',
  '3. Mai 2027: Abgabe der Skizzen, ausgewählte Teams reichen bis 7. Juni 2027 Anträge ein',
  '3. Mai 2027 – Einreichfrist für Skizzen\n7. Juni 2027 – Einreichfrist für Anträge',
])('both are told where what is due stands behind the first: %j', (text) =>
  expect(datesIn(text)).toEqual(['2027-05-03', '2027-06-07']),
);

test.each([
  '3 May 2027\nDeadline for outlines\nFull proposals may be submitted until 7 June 2027.',
  '3. Mai 2027\nAbgabe der Skizzen (Einreichfrist)\nAnträge können bis zum 7. Juni 2027 eingereicht werden.',
])('a date on a line alone is that of the deadline which is named below it: %j', (text) =>
  expect(datesIn(text)).toEqual(['2027-05-03', '2027-06-07']),
);
