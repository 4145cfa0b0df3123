import { describe, expect, test } from 'vitest';
import { datesIn } from '#test/support/deadlines/dates-in.ts';

// What sentences of announcements tell by all of their words, in sentences of our own.

describe('a deadline is told', () => {
  test.each([
    'Für Nominierungen gilt eine Frist, in diesem Jahr ist das der 3. Mai 2027.',
    'Einmal im Jahr wird mit Angabe einer Eingangsfrist dazu aufgerufen, für die Auswahlrunde 2028 ist diese der 3. Mai 2027.',
    'Es gibt eine Einreichfrist, diese ist der 3. Mai 2027.',
    'Anträge haben einen Stichtag, in der zweiten Auswahl war dieser der 3. Mai 2027.',
    'Nominations have a closing date, and for the jury of this round it is 3 May 2027.',
  ])('by the pronoun in %j', (text) => expect(datesIn(text)).toEqual(['2027-05-03']));

  test.each([
    'Das Skizzentool ist bis 3. Mai 2027 freigeschaltet.',
    'Das Antragsportal steht bis zum 3. Mai 2027 zur Verfügung.',
    'Die Maske für Projektskizzen bleibt bis einschließlich 3. Mai 2027 online.',
    'The application portal remains active until 3 May 2027.',
    'The form for outlines is available until 3 May 2027.',
  ])('by what is open until then in %j', (text) => expect(datesIn(text)).toEqual(['2027-05-03']));
});

describe('none is told', () => {
  test.each([
    'Der Antrag der Fraktion wurde am 3. Mai 2027 eingereicht.',
    'Die Anträge wurden am 3. Mai 2027 dem Ministerium übergeben.',
    'Der Entwurf wurde vom Kabinett am 3. Mai 2027 in den Bundestag eingebracht.',
    'The bill was submitted to Parliament on 3 May 2027.',
    'The proposals were received on 3 May 2027.',
    'The motion has been tabled in the House on 3 May 2027.',
  ])('of what was handed in: %j', (text) => expect(datesIn(text)).toEqual([]));

  test.each([
    'Das Skizzentool wird bis 3. Mai 2027 freigeschaltet.',
    'Das Skizzentool ist ab dem 3. Mai 2027 freigeschaltet.',
    'Die Ergebnisse sind bis 3. Mai 2027 online.',
    'The recording is available until 3 May 2027.',
  ])('of what opens, or is no way to apply: %j', (text) => expect(datesIn(text)).toEqual([]));
});
