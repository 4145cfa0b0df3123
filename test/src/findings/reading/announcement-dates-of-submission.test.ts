import { expect, test } from 'vitest';
import { datesIn } from '#test/support/deadlines/dates-in.ts';

// A day behind the one on which a text came out, in sentences of our own.

test.each([
  'Bekanntmachung zur Förderung von Vorhaben der Robotik\nVom 3. März 2027 - Abgabedatum: 3. Mai 2027',
  'Aufruf zur Wasserforschung (veröffentlicht: 3. März 2027 - Einreichungsdatum: 3. Mai 2027)',
  'Forschung an Seltenen Erden\nvom 03.03.2027 | Schlussdatum: 03.05.2027',
  'Vom 3. März 2027, Bewerbungsdatum 3. Mai 2027',
])('its label tells the deadline in %j', (text) => expect(datesIn(text)).toEqual(['2027-05-03']));

test.each([
  'Laufzeit vom 3. März 2027 - Ende: 3. Mai 2027',
  'Bekanntmachung vom 3. März 2027 - Änderungsdatum: 3. Mai 2027',
  'Vom 3. März 2027 - Datum der Preisverleihung: 3. Mai 2027',
  'Antrag Nr. 17, Antragsdatum: 3. Mai 2027',
])('none is told of another label: %j', (text) => expect(datesIn(text)).toEqual([]));
