import { describe, expect, test } from 'vitest';
import { datesIn } from '#test/support/deadlines/dates-in.ts';

// What funders answer and decide, in sentences of our own.

describe('those who answer by a day', () => {
  test.each([
    'The two funding agencies will respond jointly to expressions of interest by 3 May 2027.',
    'NSERC will notify applicants of full applications by May 3, 2027.',
    'The review panel will invite full proposals by 3 May 2027.',
    'The research office will respond to notices of intent by May 3, 2027.',
    'The ministry will decide on submissions by 3 May 2027.',
    'The agency will contact applicants about their applications by 3 May 2027.',
    'The Foundation expects to announce the accepted proposals by 3 May 2027.',
    'We will get back to you on your letter of intent by 3 May 2027.',
    'Das Ministerium entscheidet über die Anträge bis zum 3. Mai 2027.',
    'Der Projektträger wird bis zum 3. Mai 2027 zu den eingereichten Skizzen Stellung nehmen.',
    'Bis zum 3. Mai 2027 informiert der DAAD die Antragsteller über ihre Bewerbung.',
    'Die Geschäftsstelle meldet sich bis zum 3. Mai 2027 bei allen, die eine Interessenbekundung eingereicht haben.',
    'Die Förderer werden auf Interessenbekundungen bis 3. Mai 2027 antworten.',
    'Der Projektträger fordert bis zum 3. Mai 2027 zur Einreichung von Anträgen auf.',
    'Die Jury lädt bis 3. Mai 2027 zur Einreichung von Vollanträgen ein.',
    'Bis zum 3. Mai 2027 wird der Projektträger die Einreichenden der Skizzen kontaktieren.',
    'Der Projektträger Jülich bestätigt den Eingang der Skizzen bis zum 5. Juli 2027.',
    'The Tri-Agency will publish revised application guidelines by July 5, 2027.',
    'The ministry will confirm receipt of applications by July 5, 2027.',
    'Reviewers submit their assessments of the proposals by July 5, 2027.',
    'Between April 1, 2026 and March 31, 2027, SSHRC received 3,400 applications.',
    "The Vice-President's office will return comments on draft proposals by July 5, 2027.",
    'The draft budget must be submitted to parliament by May 3, 2027.',
    'Member States must submit their national plans by May 3, 2027.',
    'Die Mitgliedstaaten müssen ihre Pläne bis zum 3. Mai 2027 einreichen.',
  ])('none is told of %j', (text) => expect(datesIn(text)).toEqual([]));

  test.each([
    ['The funding agencies will accept expressions of interest until 3 May 2027.', ['2027-05-03']],
    ['The agency must receive your application by 3 May 2027.', ['2027-05-03']],
    ['Der Projektträger nimmt Skizzen bis zum 3. Mai 2027 entgegen.', ['2027-05-03']],
    ['The council invites applications by 3 May 2027.', ['2027-05-03']],
    ['The ministry announces a call for proposals with a deadline of 3 May 2027.', ['2027-05-03']],
    ['Das Ministerium ruft bis zum 3. Mai 2027 zur Einreichung von Skizzen auf.', ['2027-05-03']],
    ['Notify the research office of your intent to apply by 3 May 2027.', ['2027-05-03']],
    ['Das Ministerium lädt Hochschulen ein, bis zum 3. Mai 2027 Anträge einzureichen.', ['2027-05-03']],
    ['Reviewers will look at applications submitted by May 3, 2027.', ['2027-05-03']],
    ['The council will respond to all who apply by May 3, 2027.', ['2027-05-03']],
    ['The funder will contact applicants whose proposals were received by May 3, 2027.', ['2027-05-03']],
    ['The council will publish the call in March and accept applications until 3 May 2027.', ['2027-05-03']],
    ['The foundation will announce a new round and applicants can submit until 3 May 2027.', ['2027-05-03']],
    ['SSHRC will review applications submitted by 3 May 2027 in the autumn.', ['2027-05-03']],
    ['SSHRC is inviting applications, which must be received by 3 May 2027.', ['2027-05-03']],
    ['CIHR invites researchers to submit a registration by 3 May 2027.', ['2027-05-03']],
    ['The agency invites eligible teams to apply by 3 May 2027.', ['2027-05-03']],
    ['We invite proposals until 3 May 2027.', ['2027-05-03']],
    ['Your department must confirm your application by 3 May 2027.', ['2027-05-03']],
    ['Die Stiftung informiert: Bewerbungen sind bis zum 3. Mai 2027 möglich.', ['2027-05-03']],
    [
      'Das Ministerium veröffentlicht heute einen Förderaufruf, zu dem bis zum 3. Mai 2027 Anträge gestellt werden können.',
      ['2027-05-03'],
    ],
    ['Der Projektträger prüft Anträge, die bis zum 3. Mai 2027 eingehen, vorrangig.', ['2027-05-03']],
    [
      'Das Ministerium informiert Interessierte über den Aufruf. Bis zum 3. Mai 2027 können Skizzen eingereicht werden.',
      ['2027-05-03'],
    ],
    ['Bis zum 3. Mai 2027 beraten wir Sie und nehmen Anträge entgegen.', ['2027-05-03']],
  ])('what is to be handed in is told in %j', (text, dates) => expect(datesIn(text)).toEqual(dates));
});

describe('what is decided or heard of', () => {
  test.each([
    'Die Begutachtung der Skizzen wird im Herbst und die Entscheidung über die Antragstellung am 3. Mai 2027 stattfinden.',
    'Die Prüfung der Anträge soll im März, die Auswahl der Skizzen am 3. Mai 2027 erfolgen.',
    'Die Auswahl der Projektskizzen und die Aufforderung zur Antragstellung sollen bis zum 3. Mai 2027 erfolgen.',
    'Über die eingereichten Anträge wird die Jury im April und das Kuratorium am 3. Mai 2027 entscheiden.',
    'Die Bewertung der Anträge ist im Sommer und die Bekanntgabe der Ergebnisse der Einreichungen am 3. Mai 2027 vorgesehen.',
    'The review of the outlines will be held in autumn and the decision on submissions will take place on 3 May 2027.',
    'Reviewers will assess all proposals in the spring, and the decision on applications will follow on May 3, 2027.',
    'Eligibility checks are planned for March and the selection of full proposals for 3 May 2027.',
    'Die Vorauswahl der Bewerbungen findet im März und die Endauswahl der Bewerbungen am 3. Mai 2027 statt.',
    'Die Ergebnisse der Einreichungen werden bis zum 5. Juli 2027 auf der Website bekannt gegeben.',
    'You will hear from us about your application by 3 May 2027.',
    'A decision on your application can be expected by 3 May 2027.',
    'If you have not heard about your application by 3 May 2027, please contact us.',
    'All applications will be evaluated by independent experts by 3 May 2027.',
    'Applications are processed by May 3, 2027 at the latest.',
    'The evaluation period for applications lasts until May 3, 2027.',
  ])('none is told of %j', (text) => expect(datesIn(text)).toEqual([]));

  test.each([
    [
      'Skizzen sind bis zum 1. März 2027 einzureichen, die Entscheidung über die Skizzen fällt am 3. Mai 2027.',
      ['2027-03-01'],
    ],
    [
      'Die Begutachtung der Skizzen erfolgt im Herbst und die Einreichung der Anträge bis zum 3. Mai 2027.',
      ['2027-05-03'],
    ],
    [
      'Die Entscheidung über die bis zum 3. Mai 2027 einzureichenden Anträge trifft die Jury.',
      ['2027-05-03'],
    ],
    ['Please send your draft to the Office of Research by May 3, 2027 for review.', ['2027-05-03']],
    ['Bis zum 3. Mai 2027 eingegangene Anträge werden im Juli begutachtet.', ['2027-05-03']],
    ['Applicants will be notified that their application must be submitted by 3 May 2027.', ['2027-05-03']],
    ['To be reviewed in June, applications are due on 3 May 2027.', ['2027-05-03']],
    ['Successful outlines will be invited to submit full applications by 3 May 2027.', ['2027-05-03']],
  ])('what is to be handed in is told in %j', (text, dates) => expect(datesIn(text)).toEqual(dates));
});
