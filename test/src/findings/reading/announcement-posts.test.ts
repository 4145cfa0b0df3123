import { describe, expect, test } from 'vitest';
import { datesIn } from '#test/support/deadlines/dates-in.ts';

// As funders and universities write them, in sentences of our own.

describe('posts and fees', () => {
  test.each([
    '17 May 2027: NOI feedback returned to researchers',
    'May 17, 2027 – Proposal feedback provided to teams',
    'We are hiring a project officer; apply by 3 May 2027.',
    'We are hiring! Apply by 3 May 2027.',
    'Job opportunity: Grants Officer. Apply by 3 May 2027.',
    'We are looking for a research associate. Applications are due 3 May 2027.',
    'We are seeking a Program Manager to join our team. Please apply by 3 May 2027.',
    'Stellenausschreibung: Referent (m/w/d). Bewerbungen bis zum 3. Mai 2027.',
    'Wir suchen eine wissenschaftliche Mitarbeiterin (m/w/d). Bewerbungsfrist: 3. Mai 2027',
    'Verstärken Sie unser Team als Projektmanager (m/w/d)! Bewerben Sie sich bis 3. Mai 2027.',
    'The secretariat has an opening for a Senior Grants Officer. Apply by 3 May 2027.',
    'The council invites applications for the position of Director. Closing date: 3 May 2027.',
    'The foundation is recruiting two programme managers. Applications close on 3 May 2027.',
    'Bei der Stiftung ist die Stelle einer Referentin zu besetzen. Bewerbungsfrist ist der 3. Mai 2027.',
    'Die Geschäftsstelle sucht Verstärkung. Bewerben Sie sich bis 3. Mai 2027.',
    'The application fee will be refunded until 3 May 2027.',
    'The registration fee is refunded if you cancel by 3 May 2027.',
    'The application fee is waived until 3 May 2027.',
    'Die Teilnahmegebühr wird bis zum 3. Mai 2027 erstattet.',
    'Bei Absage bis zum 3. Mai 2027 wird die Bewerbungsgebühr erstattet.',
  ])('none is told of %j', (text) => expect(datesIn(text)).toEqual([]));

  test.each<readonly [string, readonly string[]]>([
    [
      'Key deadlines:\n- May 3, 2027: NOI due to RAS for review.\n- May 17, 2027: NOI feedback returned to researchers\n- May 24, 2027: Finalised NOI due to RAS, all CAMS sections to be completed',
      ['2027-05-03', '2027-05-24'],
    ],
    ['We are looking for innovative projects. Applications are due 3 May 2027.', ['2027-05-03']],
    ['Wir suchen innovative Ideen. Bewerbungsfrist: 3. Mai 2027', ['2027-05-03']],
    ['Grants for hiring a postdoctoral researcher: apply by 3 May 2027.', ['2027-05-03']],
    [
      'Wir suchen Partner für das Konsortium; Skizzen sind bis zum 3. Mai 2027 beim Projektträger einzureichen.',
      ['2027-05-03'],
    ],
    [
      'Das Programm fördert Stellen für Promovierende. Anträge sind bis 3. Mai 2027 zu stellen.',
      ['2027-05-03'],
    ],
    ['Apply for a research chair position by 3 May 2027.', ['2027-05-03']],
    [
      'Gefördert werden Hochschulen, an denen eine Stelle neu zu besetzen ist. Bewerbungsfrist: 3. Mai 2027',
      ['2027-05-03'],
    ],
    ['Applicants must hold a position at a university. Apply by 3 May 2027.', ['2027-05-03']],
    ['There is no application fee. Apply by 3 May 2027.', ['2027-05-03']],
    ['Apply by 3 May 2027; the application fee is not refunded.', ['2027-05-03']],
    ['Stipendien für Nachwuchsgruppenleiter (m/w/d): Bewerbungen bis zum 3. Mai 2027.', ['2027-05-03']],
    ['Submit your application and feedback form by 3 May 2027.', ['2027-05-03']],
    ['You can withdraw and resubmit your application until 3 May 2027.', ['2027-05-03']],
    [
      'The foundation is hiring reviewers for its fellowship call. Apply for the fellowship by 3 May 2027.',
      ['2027-05-03'],
    ],
  ])('what is to be handed in is told in %j', (text, dates) => expect(datesIn(text)).toEqual(dates));
});
