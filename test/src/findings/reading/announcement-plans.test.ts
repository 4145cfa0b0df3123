import { expect, test } from 'vitest';
import { datesIn } from '#test/support/deadlines/dates-in.ts';

// What funders plan to do with what was handed in, in sentences of our own.

test.each([
  'Der Fördermittelgeber plant, die eingereichten Skizzen bis zum 3. Mai 2027 nach den genannten Kriterien zu bewerten.',
  'Das Ministerium beabsichtigt, über die Anträge bis zum 3. Mai 2027 zu entscheiden.',
  'Die Stiftung hat vor, alle eingegangenen Bewerbungen bis 3. Mai 2027 zu sichten.',
  'Es ist geplant, die Anträge bis zum 3. Mai 2027 zu begutachten.',
  'Wir bemühen uns, Ihre Anträge bis zum 3. Mai 2027 zu prüfen.',
  'It is planned to assess the outlines by 3 May 2027.',
  'The programme office is planning to decide on applications by 3 May 2027.',
])('none is told of %j', (text) => expect(datesIn(text)).toEqual([]));

test.each([
  'Die Stiftung plant, bis zum 3. Mai 2027 eingegangene Anträge im Juni zu bewerten.',
  'Die Stiftung plant, alle Skizzen zu bewerten, die bis zum 3. Mai 2027 eingehen.',
  'Wer plant, einen Antrag zu stellen, muss ihn bis zum 3. Mai 2027 einreichen.',
  'Die Stiftung plant, bis zum 3. Mai 2027 Anträge anzunehmen.',
  'It is planned to assess all outlines that are submitted by 3 May 2027.',
])('what is to be handed in is told in %j', (text) => expect(datesIn(text)).toEqual(['2027-05-03']));
