import { describe, expect, test } from 'vitest';
import { datesIn } from '#test/support/deadlines/dates-in.ts';

// Lists, tables and labels as real announcements have them, in sentences of our own.

describe('a date is found', () => {
  test.each([
    ['Submission Deadline: The call closes once 250 papers came in, or on 3 May 2027.', ['2027-05-03']],
    [
      'Nächster Termin:\n\n3. Mai 2027 um 12 Uhr\n\nEinmal im Jahr kann man sie beantragen.',
      ['2027-05-03 12:00'],
    ],
    ['Application deadlineMay 3, 2027', ['2027-05-03']],
    ['External Deadline: Thursday 3rd, May 2027', ['2027-05-03']],
    ['Ausschrei-bungsende: 3. Mai 2027', ['2027-05-03']],
  ])('by its label in %j', (text, dates) => expect(datesIn(text)).toEqual(dates));

  test.each([
    [
      'Cycle\n1 March 2027\nCycle opens\n3 May 2027\nOutline deadline\n7 June 2027\nFull proposal deadline\n1 December 2027\nMoney paid',
      ['2027-05-03', '2027-06-07'],
    ],
    [
      'Termine\n- für Anträge:\n\nPreis Alpha\n3. Mai 2027\n\nPreis Beta\n7. Juni 2027',
      ['2027-05-03', '2027-06-07'],
    ],
    [
      'Jan-18, 2027Call for proposals published\nMay-3, 2027Deadline for submission\nJune-16/17, 2027Panel',
      ['2027-05-03'],
    ],
    ['Grant Submission Deadlines.  \n\nSpring cycle:  3 May 2027', ['2027-05-03']],
    [
      'Applications must be completed on these dates:\n• 3 May 2027 – for a July decision\n• 7 June 2027 – for a fall meeting',
      ['2027-05-03', '2027-06-07'],
    ],
    [
      'Type | Date |\n---|---|\nLetter of intent | 2027-05-03 |\nInternal (Arts) | 2027-06-07 |\nExternal | 2027-07-05 |',
      ['2027-05-03', '2027-06-07', '2027-07-05'],
    ],
    [
      'Deadlines\nMost programmes of the alliance have two of them each year.\n3 May 2027 Programme Alpha',
      ['2027-05-03'],
    ],
    [
      'Award | Internal deadline |\nExternal deadline |\nAlpha | Varies | |\n3 May 2027 | 7 June 2027 | |\nN/A | 5 July 2027 |',
      ['2027-05-03', '2027-06-07', '2027-07-05'],
    ],
    [
      'Deadline for applications\nDate of assessment\n3 May 2027\n20 May 2027\n7 June 2027\n21 June 2027',
      ['2027-05-03', '2027-06-07'],
    ],
    [
      'Grant schedule for applicants\n1 March 2027\n8:00 AM\nGrant period opens\n2 April 2027\n9:00 AM\nGrant workshop\nCity Hall\n3 May 2027\n5:00 PM\nApplications due\n1 June 2027\n9:00 AM\nApproval',
      ['2027-05-03 17:00'],
    ],
    ['Start\nFrist\nEnde\n01.10.2027\n03.05.2027\n31.12.2029', ['2027-05-03']],
    [
      'Name\tSubmission deadline\tEvent date\nAlpha\t03.05.2027\t04.10.2027\nBeta\t07.06.2027\t05.11.2027',
      ['2027-05-03', '2027-06-07'],
    ],
    ['Opens\t1 March 2027\nCloses\t3 May 2027\nDecision\t4 October 2027', ['2027-05-03']],
    ['• July to 3 May 2027 at 1:00 PM: Students submit applications', ['2027-05-03 13:00']],
  ])('in the list %j', (text, dates) => expect(datesIn(text)).toEqual(dates));

  test.each([
    [
      'Deadline\n(8 p.m. eastern)\n3 May 2027 for outlines\n7 June 2027 for proposals',
      ['2027-05-03 20:00', '2027-06-07 20:00'],
    ],
    ['Deadline Monday 3 May 2027 17.00 hours CET.', ['2027-05-03 17:00']],
    ['Submissions close 3 May 2027 at 5pm. Winners hear on 4 October at 9am.', ['2027-05-03 17:00']],
    ['Das Portal ist vom 1. März 2027, 9 Uhr, bis zum 3. Mai 2027, 18 Uhr, geöffnet.', ['2027-05-03 18:00']],
  ])('with the time of %j', (text, dates) => expect(datesIn(text)).toEqual(dates));

  test('before a sentence that tells more', () => {
    const text = 'Cut-off dates for 2027: 3 May, 7 June. Proposals may be submitted at any time.';
    expect(datesIn(text)).toEqual(['2027-05-03', '2027-06-07', 'rolling']);
  });

  test('of the coming year, whatever ends on that day years later', () => {
    const text =
      'Proposals are accepted until March 31. Funded projects must be completed by March 31, 2030.';
    expect(datesIn(text, '2027-02-10')).toEqual(['2027-03-31']);
  });
});

describe('no deadline is', () => {
  test.each([
    'Activity | Deadline |\n---|---|\nFunder issues draft call | 3 May 2027 |',
    'Key dates\n• 3 May 2027: Request to Apply form release',
    'Aufforderung zur Antragstellung: 3. Mai 2027',
    'Bewerbungsstart: 3. Mai 2027',
    'Die Ausschreibung der neuen Runde ist am 3. Mai 2027 erfolgt.',
    'Die Benachrichtigung über die Annahme der Einreichungen erfolgt bis zum 3. Mai 2027.',
    'The portal closes for maintenance on 3 May 2027.',
    'Deadline: always in spring.\nProjects with activities occurring between 3 May and 7 June 2027 may apply.',
    '3 May 2027 – Notice of intent for newcomers – 1 p.m. to 3 p.m. Eastern Time',
    'Online-Termin für Anträge\n3. Mai 2027, 10:00 Uhr - 11:30 Uhr',
    'Students will be notified about the acceptance of their paper before 3 May 2027.',
    'Grants with an extension that ends on 3 May 2027 are not affected.',
    'Bewerben können sich Forschende, deren Promotion am Stichtag 3. Mai 2027 abgeschlossen ist.',
    'The call had a moratorium on new proposals from 3 May to 7 June 2027.',
  ])('what stands in %j', (text) => expect(datesIn(text)).toEqual([]));

  test('a date that was pushed back', () => {
    const text = 'Bids were due May 3, 2027; the deadline has been pushed back to June 7, 2027.';
    expect(datesIn(text)).toEqual(['2027-06-07']);
  });
});
