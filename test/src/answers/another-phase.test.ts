import { describe, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

describe('no date of a call or an event tells of another phase', () => {
  test.each([
    ['world-a.yaml', '2026-03-20', 'Wann werden die Compute-Piloten fertig?'],
    ['world-a.yaml', '2026-03-20', 'When is the data space for health finished?'],
    ['world-a.yaml', '2026-03-20', 'Wann wird der Datenraum eröffnet?'],
    ['world-a.yaml', '2026-03-20', 'Wann öffnet das Rechenzentrum in Kanada?'],
    ['world-a.yaml', '2026-03-20', 'Wie lange laufen die Compute-Piloten?'],
    ['world-a.yaml', '2026-04-20', 'When does the AI Talent Exchange begin?'],
    ['world-a.yaml', '2026-04-20', 'Can PQC projects be extended?'],
    ['world-heath.yaml', '2026-09-15', 'Wann findet der Fachwerk-Austausch statt?'],
    ['world-tram.yaml', '2026-10-12', 'Wann kommt die Einladung zum Vollantrag bei Leise Gleise?'],
    ['world-heath.yaml', '2026-06-20', 'Wann wird das Holzhochhaus in Halifax fertig?'],
    ['world-heath.yaml', '2026-06-20', 'When do people move into the timber tower?'],
    ['world-tram.yaml', '2026-11-25', 'When did the audit start?'],
    ['world-scroll.yaml', '2026-10-05', 'When did work on the Sorbian atlas begin?'],
    ['world-kiln.yaml', '2027-03-01', 'When does the glassblower fellowship stay start?'],
    ['world-scroll.yaml', '2026-04-10', 'When do the stays of the field fellowships begin?'],
    ['world-scroll.yaml', '2026-04-10', 'When do the placements of the archive fellowships start?'],
    ['world-scroll.yaml', '2026-04-10', 'Wann beginnen die Aufenthalte der Archivstipendien?'],
    ['world-heath.yaml', '2026-03-10', 'Wann geht das Praktikum im Werkstattaustausch Blockbau los?'],
    ['world-heath.yaml', '2026-03-10', 'When do the placements in the log building exchange begin?'],
    ['world-a.yaml', '2026-04-20', 'When will the quantum sensors be ready?'],
    ['world-kelp.yaml', '2026-03-10', 'When will the hatchery be ready?'],
    ['world-kelp.yaml', '2026-03-10', 'Wann ist die Brutanlage fertig?'],
    ['world-kelp.yaml', '2026-03-10', 'Wann soll die Brutanlage anlaufen?'],
    ['world-kelp.yaml', '2026-03-10', 'When does the diver course start?'],
    ['world-kelp.yaml', '2026-03-10', 'Wann beginnen die Kurse für Kaltwassertaucher?'],
    ['world-a.yaml', '2026-12-01', 'Where is the alliance office?'],
    ['world-scroll.yaml', '2026-11-25', 'What is the address of the secretariat?'],
  ])('%s %s: %s', async (file, day, text) => {
    await using world = await askedWorld(file, `${day}T09:00:00Z`);
    const { kind, message } = await world.ask(text);
    expect(kind).toBe('unknown');
    expect(plainText(message)).not.toMatch(/[ .]202\d/);
  });

  test.each([
    ['world-a.yaml', '2026-03-20', 'When does the quantum call begin?', /15 Jan 2026/],
    ['world-a.yaml', '2026-12-01', 'When does the LawZero office open?', /January 2027/],
    ['world-scroll.yaml', '2026-04-10', 'When do the archive fellowships open?', /16 Mar 2026/],
    ['world-heath.yaml', '2026-03-10', 'When does the log building exchange open?', /16 Feb 2026/],
    [
      'world-kelp.yaml',
      '2026-03-10',
      'Wann öffnet die Ausschreibung Kurse für Kaltwassertaucher?',
      /26\.01\.2026/,
    ],
    ['world-kelp.yaml', '2026-03-10', 'Wann soll die Brutanlagen-Ausschreibung anlaufen?', /12\.01\.2026/],
    ['world-kelp.yaml', '2026-03-10', 'Wann soll die Algenfarm vor Donegal anlaufen?', /April 2027/],
    ['world-kiln.yaml', '2027-03-01', 'Wann soll der elektrische Tunnelofen anlaufen?', /Juni 2027/],
    ['world-kiln.yaml', '2027-03-01', 'Seit wann läuft die Glutallianz?', /September 2026/],
    ['world-kelp.yaml', '2026-03-10', 'When are the diver courses due?', /20 Mar 2026/],
    ['world-kelp.yaml', '2026-03-10', 'How long are the diver courses?', /four-week course/],
    ['world-scroll.yaml', '2026-10-05', 'When is the Sorbian atlas published?', /Q1 2027/],
    ['world-scroll.yaml', '2026-11-25', 'Email address of the voucher office?', /choirs@fbs/],
  ])('%s %s: %s is told', async (file, day, text, told) => {
    await using world = await askedWorld(file, `${day}T09:00:00Z`);
    const { message } = await world.ask(text);
    expect(plainText(message)).toMatch(told);
  });
});
