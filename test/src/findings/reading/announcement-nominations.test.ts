import { expect, test } from 'vitest';
import { datesIn } from '#test/support/deadlines/dates-in.ts';

// Who may name others for a prize, in sentences of our own.

test.each([
  'Hochschulen können bis zum 3. Mai 2027 bis zu drei herausragende Forscherinnen und Forscher in einer frühen Phase ihrer Laufbahn nominieren.',
  'Bis zum 3. Mai 2027 können Fakultäten geeignete Nachwuchskräfte für den Preis vorschlagen.',
  'Alle Mitglieder der Akademie dürfen bis 3. Mai 2027 Kandidatinnen vorschlagen.',
  'Rektorate sind eingeladen, bis zum 3. Mai 2027 eine Person für die Auszeichnung zu nominieren.',
  'Kandidaten können bis 3. Mai 2027 nominiert werden.',
  'Bitte nominieren Sie bis zum 3. Mai 2027 Personen, die sich verdient gemacht haben.',
])('a deadline is told where others may be named: %j', (text) =>
  expect(datesIn(text)).toEqual(['2027-05-03']),
);

test.each([
  'Die Jury kann bis zum 3. Mai 2027 weitere Kandidaten vorschlagen.',
  'Der Ausschuss will bis zum 3. Mai 2027 zehn Preisträgerinnen nominieren.',
  'Die Akademie hat bis zum 3. Mai 2027 zwölf Personen nominiert.',
  'Bis zum 3. Mai 2027 konnten Hochschulen Personen nominieren.',
  'Die Fraktionen können bis zum 3. Mai 2027 Mitglieder für den Ausschuss nominieren.',
  'Besucherinnen können bis zum 3. Mai 2027 Themen für die nächste Ausstellung vorschlagen.',
  'Antragsteller können bis zum 3. Mai 2027 keine weiteren Gutachter vorschlagen.',
])('none is told of what others name or have named: %j', (text) => expect(datesIn(text)).toEqual([]));
