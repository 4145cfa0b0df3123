import { describe, expect, test } from 'vitest';
import { howCalledOff } from '#test/support/withdrawals.ts';

// Notices in further verbs and nouns of ending, in words of our own, and what must stay silent beside them.

describe('a call is withdrawn', () => {
  test.each([
    'Sparhaushalt des Landes\nDer im Mai bekannt gegebene Aufruf „Stille Gleise“ ist damit hinfällig; Skizzen wird niemand auswählen.',
    'Nachricht an alle Vereine\nLeider müssen wir mitteilen, dass der Vorstand beschlossen hat, den Wettbewerb „Unser Ufer“ abzusagen.',
    'Land verzichtet auf Förderaufruf\nDer für das Frühjahr vorgesehene Förderaufruf „Alte Gärten“ wird nicht veröffentlicht.',
    'Ministerium nimmt Aufruf zur Seeschifffahrt zurück\nDas Haus bedauert den Schritt.',
    'Kurz nach dem Start hat die Stiftung den Wettbewerb „Unser Ufer“ wieder abgesagt.',
    'Widerruf einer Bekanntmachung\nDie Stelle bittet um Beachtung.',
    'Die Bekanntmachung über die Förderung von Vorhaben im Bereich „Leise Antriebe“ vom 3. März 2026 wird widerrufen.',
    'Bitte beachten Sie: Die Förderlinie „Kurze Wege“ hat das Ministerium am 9. Januar ersatzlos gestrichen.',
    'Den Ideenwettbewerb „Unser Ufer“ haben wir leider abgesagt.',
    'Das Förderprogramm „Kurze Wege“ wird eingestampft.',
    'Das Programm „Kurze Wege“ gibt es nicht mehr.',
    'Die Stiftung nimmt Abstand von der Ausschreibung „Unser Ufer“.',
    'Corrigendum to the work programme\nThe corrigendum deletes the call “Quiet Harbours”, which will not be implemented.',
    'Cancellation notice\nThe Delegation informs all interested parties that the call for proposals “Free Radio” (reference 17-4) is cancelled.',
    'Cancellation of a call for proposals\nThe text is kept for reference.',
    'The 2027 call will not be published.',
    'The council is unable to run the Coastal call this year.',
    'No awards will be made under this call.',
    'The Coastal call is off the table.',
    'The planned Coastal competition did not go ahead.',
  ])('by %j', (text) => expect(howCalledOff(text)).toBe('withdrawn'));
});

describe('a call is paused', () => {
  test.each([
    'Antragspause bei den Gutscheinen\nEs gilt eine Antragspause, bis alle Eingänge bearbeitet sind.',
    'Für das Programm „Kurze Wege“ hat die Bank eine Förderpause verhängt.',
    'Das Programm „Kurze Wege“ liegt deshalb auf Eis, Anträge können frühestens im Sommer wieder gestellt werden.',
    'Die Ausschreibung „Unser Ufer“ wird ausgesetzt und wird fortgesetzt, sobald der Haushalt steht.',
    'Die Ausschreibung ist ausgesetzt, wir informieren, wenn es weitergeht.',
    'Der Wettbewerb „Unser Ufer“ macht in diesem Jahr Pause.',
    'Das Land friert das Förderprogramm „Kurze Wege“ ein.',
    'Government shutdown\nWork on this solicitation has stopped temporarily.',
    'Newsletter\nApplications to the Quiet Venues Fund are suspended while the council waits, and will resume once the budget is known.',
    'The current call is frozen and we will let you know in the fall when it continues.',
    'The Coastal competition is taking a break this year.',
    'The Coastal program is on hiatus.',
    'Hiatus for the Coastal call',
  ])('by %j', (text) => expect(howCalledOff(text)).toBe('paused'));
});

describe('a call is closed', () => {
  test.each([
    'Vorzeitiger Annahmeschluss\nDer Aufruf „Stille Gleise“ ist bereits zum 2. Januar geschlossen worden.',
    'Vorzeitiges Ende der Antragstellung für die Hof-Starthilfe\nDas Amt dankt für alle Anträge.',
    'Die Bank weist darauf hin, dass zum Aufruf „Stille Gleise“ ab sofort keine Anträge mehr angenommen werden.',
    'Wir sind überwältigt\nDamit haben wir die Höchstzahl erreicht und das Antragsportal früher als geplant geschlossen.',
    'Das verfügbare Budget von 3 Millionen Euro ist durch die vorliegenden Anträge gebunden.',
    'Für die Gutscheine ist kein Geld mehr im Topf.',
    'Die Fördermittel sind bereits überzeichnet.',
    'Applications closed for the Cargo Trike Incentive\nWe have received 900 applications in less than an hour and are no longer accepting new ones.',
    'Premature closure of the call Quiet Harbours',
    'Quiet Skies Training Fund: early closure',
    'There is no money left in the fund.',
    'As demand was high, we have shut the application form six weeks before the deadline.',
    'Ministry ends intake for Farm Vouchers early',
    'Notice of early expiration\nThe funding opportunity “Rural Networks” will expire early.',
    'The agency is bringing forward the end of the application period.',
  ])('by %j', (text) => expect(howCalledOff(text)).toBe('closed'));
});

describe('no call is off', () => {
  test.each([
    'Der für Mai angekündigte Workshop zum Aufruf „Stille Gleise“ ist hinfällig.',
    'Die Stadt verzichtet auf Gebühren beim Wettbewerb „Unser Ufer“.',
    'Die Jury hat beschlossen, den Sonderpreis im Wettbewerb „Unser Ufer“ zu streichen.',
    'Die Ausschreibung hat das Ministerium gemeinsam mit der Stiftung entwickelt.',
    'Den Zuwendungsbescheid aus dem Programm „Kurze Wege“ hat das Ministerium widerrufen.',
    'Der Aufruf wird nicht im Bundesanzeiger veröffentlicht, sondern auf unserer Seite.',
    'Die Antragspause ist beendet\nAnträge zum Programm „Kurze Wege“ sind wieder möglich.',
    'Es gibt keine Antragspause im Programm „Kurze Wege“.',
    'Nach der Pause geht der Wettbewerb „Unser Ufer“ in die nächste Runde.',
    'Der vorzeitige Maßnahmenbeginn ist im Programm „Kurze Wege“ möglich.',
    'Ein vorzeitiges Ende des Projekts ist der Bewilligungsstelle des Programms mitzuteilen.',
    'Sobald kein Geld mehr im Topf ist, wird das Programm geschlossen.',
    'Der Antrag wurde wieder zurückgezogen; das Programm „Kurze Wege“ fördert bis zu 80 Prozent.',
    'Gerüchte, die Stiftung nehme Abstand von der Ausschreibung, treffen nicht zu.',
    'Auf der Seite gibt es die Ausschreibung nicht als Ausdruck.',
    'Der Zeitplan der Ausschreibung wurde veröffentlicht, ein Termin hat sich vorgezogen.',
    'Die Obergrenze der Förderung ist erreicht, wenn 200.000 Euro bewilligt sind. Der Aufruf läuft bis 3. Mai 2027.',
    'Die Bekanntmachung über die Förderung von Vorhaben im Bereich Robotik ist erschienen. Ein Bescheid kann widerrufen werden.',
    'Der Förderaufruf informiert über die Absage von Veranstaltungen.',
    'If there is no money left, the call closes early.',
    'The Coastal call may close early.',
    'The office will close early on Friday. The Coastal call is open until May 3, 2027.',
    'Let us take a break: lunch talk on the Coastal call',
    'The Coastal call will not be published in print.',
    'The Coastal call will not be opened before March.',
    'The corrigendum deletes a paragraph of the call.',
    'Work on the Coastal call has started.',
    'The workshop on the Coastal call did not go ahead.',
    'Early closure of the road\nThe Coastal call info day moves to another room.',
    'After a hiatus, the Coastal call is back. Apply by May 3, 2027.',
    'Applicants unable to run the project as planned inform the manager of the call.',
    'No awards will be made under Topic 2. The call has four topics.',
    'We are not accepting new partners for the Coastal call.',
    'We will shut the application form at the deadline of the Coastal call.',
    'There is no money left in the travel stream; the Coastal call remains open.',
    'The grant expires early if the project ends. The Coastal call is open.',
  ])('by %j', (text) => expect(howCalledOff(text)).toBeNull());
});
