import { describe, expect, test } from 'vitest';
import { howCalledOff, withdrawalOf } from '#test/support/withdrawals.ts';

// Calls that are told by their names, under titles, in texts of our own.

describe('a call is off that is told by its name', () => {
  test.each([
    ['„Grüne Dächer“ entfällt\nDas Programm „Grüne Dächer“ wurde gestrichen.', 'withdrawn'],
    ['„Grüne Dächer“ wird eingestellt\nAnträge werden nicht mehr bewilligt.', 'withdrawn'],
    ['Aus für „Grüne Dächer“\nDie Förderung „Grüne Dächer“ wird eingestellt.', 'withdrawn'],
    ['Aktuelles zum Aufruf „Junge Höfe“\n„Junge Höfe“ wird nicht umgesetzt.', 'withdrawn'],
    ['Hinweis zur Förderlinie „Junge Höfe“\nDie Förderlinie „Junge Höfe“ ist annulliert.', 'withdrawn'],
    ['Die Initiative „Stadtgrün“ wurde vom Land ersatzlos gestrichen.', 'withdrawn'],
    ['Der Innovationsfonds „Seeluft“ wird mit sofortiger Wirkung eingestellt.', 'withdrawn'],
    ['Landesprogramm „Seeluft“ eingestellt', 'withdrawn'],
    ['Förderverfahren „Seeluft“ abgebrochen', 'withdrawn'],
    [
      'Kein Förderaufruf „Seeluft“ im Jahr 2027\nEs wird 2027 keinen Förderaufruf „Seeluft“ geben.',
      'withdrawn',
    ],
    ['Die Förderung „Stadtgrün“ ist bis auf Weiteres ausgesetzt.', 'paused'],
    ['Aktuelles zur Förderung „Stadtgrün“\n„Stadtgrün“ pausiert.', 'paused'],
    ['Pause beim Programm „Stadtgrün“', 'paused'],
    ['Aussetzung des Förderprogramms „Stadtgrün“', 'paused'],
    ['„Stadtgrün“ vorläufig gestoppt\nDer Aufruf „Stadtgrün“ ist vorläufig gestoppt.', 'paused'],
    ['Der Fördertopf von „Stadtgrün“ ist leer.', 'closed'],
    ['„Stadtgrün“: Antragstellung nicht mehr möglich', 'closed'],
    ['„Stadtgrün“: Keine Bewerbungen mehr möglich', 'closed'],
    ['Antragsstopp im Programm „Stadtgrün“', 'closed'],
    ['Vorzeitiges Ende der Antragstellung für das Programm „Stadtgrün“', 'closed'],
    ['River Towns Resilience Fund\nThe River Towns Resilience Fund has been cancelled.', 'withdrawn'],
    ['Notice of termination: River Towns Resilience Fund', 'withdrawn'],
    ['Update on the Quiet Skies Challenge\nThe Quiet Skies Challenge will not go ahead.', 'withdrawn'],
    ['Ministry scraps Quiet Skies Challenge', 'withdrawn'],
    ['Quiet Skies Innovation Vouchers discontinued', 'withdrawn'],
    ['The Department has withdrawn the Quiet Skies Fellowships.', 'withdrawn'],
    ['Intake 4 of the Harbour Renewal Grants was called off last week.', 'withdrawn'],
    [
      'Statement on Makers of Tomorrow\nMakers of Tomorrow has been cancelled and no applications will be assessed.',
      'withdrawn',
    ],
    ['Quiet Skies Accelerator paused', 'paused'],
    ['Pause on the Quiet Skies Accelerator', 'paused'],
    ['The Quiet Skies Accelerator is on hold until the budget is passed.', 'paused'],
    ['The Agency has imposed a freeze on the Quiet Skies Scholarships.', 'paused'],
    ['Quiet Skies Vouchers are fully subscribed.', 'closed'],
    ['Quiet Skies Grant: funds exhausted', 'closed'],
    ['The Quiet Skies Grants closed two months ahead of the published deadline.', 'closed'],
    ['Applications to the Quiet Skies Grant are now closed because the envelope has been spent.', 'closed'],
  ])('by %j', (text, how) => expect(howCalledOff(text)).toBe(how));
});

describe('no call is off', () => {
  test.each([
    'Workshop „Anträge schreiben“ abgesagt\nDer Workshop „Anträge schreiben“ zum Aufruf „Junge Höfe“ wird abgesagt.',
    'Infotag „Junge Höfe“ entfällt\nDer Infotag zur Förderung „Junge Höfe“ entfällt.',
    'Das Projekt „Junge Höfe“ wird eingestellt. Es wurde im Programm „Landluft“ gefördert.',
    'Vergabeverfahren „Evaluation Junge Höfe“ aufgehoben\nDer Förderaufruf „Junge Höfe“ läuft weiter.',
    'Ministerium: „Junge Höfe“ wird nicht eingestellt\nBerichte, dass „Junge Höfe“ eingestellt wird, treffen nicht zu.',
    'Die Frist des Fonds „Junge Höfe“ wurde aufgehoben, Anträge sind jederzeit möglich.',
    'Im Fonds „Junge Höfe“ entfällt der Nachweis der Eigenmittel.',
    'Förderung „Junge Höfe“ wieder aufgenommen\nNach dem Antragsstopp im Herbst können wieder Anträge gestellt werden.',
    'Kein Antragsstopp bei „Junge Höfe“\nDas Programm bleibt geöffnet.',
    'Zuwendungen aus der Förderung „Junge Höfe“ können widerrufen werden.',
    'Aufruf „Junge Höfe“ geöffnet\nDie Förderung „Alte Mühlen“ wurde eingestellt; Anträge für „Junge Höfe“ sind bis 3. Mai 2027 möglich.',
    'Sollte „Junge Höfe“ überzeichnet sein, wird das Programm geschlossen.',
    'Bewerbungsschluss für „Junge Höfe“ erreicht\nDie Bewerbungsfrist der Ausschreibung „Junge Höfe“ ist am 31. Januar 2027 planmäßig abgelaufen.',
    'Preisverleihung „Junge Höfe“ abgesagt\nDer Wettbewerb ist davon nicht betroffen.',
    'Quiet Skies Grant webinar cancelled\nThe webinar on the Quiet Skies Grant has been cancelled.',
    'Prairie Water call: questions and answers\nThe Quiet Skies Fund was cancelled; its applicants may apply here.',
    'The Travel Stream of the Quiet Skies Fund is closed.',
    'Recipients of the Quiet Skies Fund\nThe Quiet Skies Fund has never been suspended.',
    'If the Quiet Skies Fund is cancelled, applicants will be told.',
    'Quiet Skies Fund reopens\nThe Quiet Skies Fund was paused in the fall and has reopened.',
    'Quiet Skies Fund not cancelled\nRumours that the Quiet Skies Fund has been cancelled are wrong.',
    'Payments from the Quiet Skies Fund have been suspended for one project.',
    'The Quiet Skies Fund closed on 15 January 2027 as planned.',
    'Request for tenders withdrawn\nThe tender for an evaluation of the Quiet Skies Fund has been withdrawn.',
    'The Quiet Skies Fund has withdrawn from the consortium.',
    'The portal of the Quiet Skies Fund is closed for maintenance.',
    'Deadline of the Quiet Skies Fund extended\nThe earlier date has been cancelled.',
    'The Quiet Skies Fund application form has been removed from the old website and is now in the portal.',
  ])('by %j', (text) => expect(howCalledOff(text)).toBeNull());
});

describe('what goes on beside a call that is off is told by another name', () => {
  test.each([
    'Winter 2027 Bridge Grant competition\nThe agency has cancelled the Winter 2027 Bridge Grant competition. The Summer 2027 competition is not affected.',
    'Tidal Power call cancelled\nThe Tidal Power call has been cancelled. The Wind Power call remains open.',
    'Aufruf „Moorschutz“ zurückgezogen\nDer Aufruf „Moorschutz“ wird zurückgezogen. Der Aufruf „Seegras“ ist davon nicht betroffen.',
  ])('%j', (text) => expect(howCalledOff(text)).toBe('withdrawn'));

  test.each([
    'Changes to our competitions\nThe Winter 2027 competition has been cancelled. The Summer 2027 competition is not affected.',
    'Wind Power call\nThe Tidal Power call has been cancelled. The Wind Power call remains open.',
    'Aufruf „Seegras“\nDer Aufruf „Moorschutz“ wird zurückgezogen. Der Aufruf „Seegras“ ist davon nicht betroffen.',
  ])('but not by %j', (text) => expect(howCalledOff(text)).toBeNull());

  test('with the year of what is off', () => {
    const text =
      'Winter 2027 competition\nThe agency has cancelled the Winter 2027 competition. The Summer 2028 competition is not affected.';
    expect(withdrawalOf(text)?.round).toBe(2027);
  });
});
