import type { Wordings } from '#src/answers/lexicon/matters/matter.ts';

const DATA = 'Daten / *daten / Messwerte* / Messung* / *ergebnis / *ergebnisse / *ergebnissen / *aufnahmen';
const OWNED = 'gehör* / Rechte / Eigentum / behalten / behält / nutzen / teilen / weitergeben';
const PUBLISHED = 'veröffentlich* / publizier* / öffentlich / zugänglich / erscheinen / offenlegen';
const WHEN = 'wann / wie lange / wie schnell / wie viele Wochen';
const APPLICATION = 'Antrag / Anträge / Anträgen / Antrags / Bewerbung* / Formular / Unterlagen';
const PARTNER = '*partner / *partnern / *partnerin / *partnerinnen / Mitstreiter* / Konsortium / Verbund';
const REJECTED = 'abgelehnt* / Ablehnung* / ablehnen / Absage*';
const PROJECT = 'Projekt* / Vorhaben* / Förderung';

/** German. */
export const de: Wordings = {
  'own-share': `
    Eigenanteil*, Eigenmittel*, Eigenbeitrag*, Eigenbeteiligung*, Eigenleistung*, Eigenkapital, *kofinanzier*,
    beisteuern, zuschießen, dazulegen, dazuzahlen, aus eigener Tasche, eigenes Geld, Förderquote*, Fördersatz,
    selbst / selber + zahlen / bezahlen / tragen / aufbringen / finanzieren / mitbringen`,
  costs: `
    welche Kosten, welche Ausgaben, welche Posten, was für Kosten, förderfähige* Kosten, zuwendungsfähige* Kosten,
    wofür / für was / wozu + Geld / Mittel / ausgeben / verwenden, was + übernehmt ihr / übernehmen Sie`,
  equipment: `
    Ausrüstung*, *ausstattung, Gerät, *geräte, *geräten, Anschaffung*, anschaffen, angeschafft, kaufen, gekauft,
    Maschine*, Hardware, Investition*, Sachmittel*, Verbrauchsmaterial*, Laptop*, Computer*`,
  overheads: `
    Gemeinkosten*, Overhead*, Projektpauschale*, Kostenpauschale*, indirekte* Kosten, Verwaltungskosten*,
    laufende* Kosten`,
  staff: `
    Personal*, Gehalt, Gehälter*, Lohn, Löhne*, *stelle + bezahl* / finanzier* / förder*, einstellen, Postdoc*, Postdok*, Doktorand*,
    Hilfskraft, Hilfskräfte*, Arbeitszeit*, Mitarbeiter* + bezahl* / finanzier*`,
  travel: `
    Reise, Reisen, Reisekosten*, Dienstreise*, Anreise*, Fahrtkosten*, Fahrkarte*, Flug, Flüge*, Flugkosten*,
    Flugticket*, Zugfahrt*, Zugticket*, Bahnfahrt*, Bahnticket*, Übernachtung*, Hotelkosten,
    Hotel / Hotels + zahl* / bezahl* / erstatte* / übernehm* / übernommen`,
  vat: 'Mehrwertsteuer*, Umsatzsteuer*, MwSt, USt, Vorsteuer*, brutto oder netto, netto oder brutto',
  childcare: 'Kinderbetreuung*, Kita*, Betreuungskosten, Babysitt*, mit Kind, mit Kindern, Tagesmutter',
  subcontracts: `
    Unterauftrag*, Unteraufträge*, Subunternehm*, Fremdleistung*, Auftrag* / Aufträge + Dritte / vergeben / extern*,
    Dienstleister*`,
  'double-funding': `
    Doppelförderung*, doppelt gefördert, andere* Fördermittel*, weitere Fördermittel*, kumulier*,
    kombinier* + Förder* / Mittel / Zuschuss, schon + gefördert`,
  payment: `
    ausgezahlt, auszahl*, Auszahlung*, überwiesen, überweis*, Überweisung*, Raten, erste Rate, nächste Rate, letzte Rate,
    wann / wie schnell + Geld / Mittel + kommt / kommen / bekommen / fließt / fließen / Konto / da`,
  advance: `
    Vorschuss*, Abschlag*, Anzahlung*, Vorauszahlung*, in Vorleistung, vorstrecken, vorfinanzier*,
    Geld / zahl* + im Voraus / vorab`,
  currency: 'Währung*, Wechselkurs*, Umrechnungskurs*, in Euro oder',
  'budget-changes': `
    umschicht*, Umschichtung*, umwidm*, Umwidmung*,
    Geld / Mittel / Budget / Posten / Kostenarten + verschieben / verschoben / umbuchen / anders verteilen,
    Kostenplan / Finanzplan / Finanzierungsplan / Budget + änder* / geändert`,
  late: `
    zu spät, Minuten / Stunde / Stunden / Tag + zu spät, verspätet*, Verspätung*, Nachfrist*, nachreichen, nachgereicht, nach der Frist, nach Fristende,
    nach Fristablauf, nach Einsendeschluss, nach Ablauf der Frist, Frist + verpasst / versäumt / verpassen`,
  'deadline-extension':
    'Fristverlängerung*, Aufschub, Frist / Abgabe + verlänger* / hinausschieb* / aufgeschoben',
  several: `
    mehrere / zwei / weiteren / zweiten / mehr als einen / mehr als ein + Antrag / Anträge, mehrere / zwei + Bewerbungen / Projekte einreichen,
    mehrfach / zweimal / mehrmals + bewerben / beantragen / einreichen, parallel + beantragen / einreichen`,
  resubmission: `
    wieder einreichen, neu einreichen, Wiedereinreichung*, Neueinreichung*,
    ${REJECTED} + noch einmal / nochmal / nochmals / erneut / wieder / neu / überarbeitet* / zweite Chance`,
  withdrawal: `${APPLICATION} + zurückziehen / zurückgezogen / zurücknehmen / zurücktreten, Rückzug`,
  template: 'Vorlage*, *vorlage, *formular, *formulare, Vordruck*, Musterantrag*, Muster',
  attachments: `
    welche Unterlagen, welche Dokumente, welche Anlagen, *anhang, *anhänge, beifügen, beilegen, beizufügen, Lebenslauf,
    Lebensläufe, Anlagen + Antrag / Bewerbung / nötig / brauch*`,
  signature: `
    Unterschrift*, elektronische Signatur, digitale Signatur, ${APPLICATION} + unterschr* / unterzeichn* / signier*`,
  advice: `
    *beratung, Sprechstunde*, Beratungsgespräch*, Infoveranstaltung*, Vorgespräch*, uns beraten, mich beraten,
    Hilfe / hilft / helfen / unterstützt / Unterstützung + ${APPLICATION} / Schreiben / Formulieren,
    vorher / vorab / vor dem Antrag + sprechen / reden / besprechen / fragen / anrufen`,
  confidentiality: `
    vertraulich*, geheim, Geheimhaltung*, Geschäftsgeheimnis*, Betriebsgeheimnis*, Verschwiegenheit*,
    wer + ${APPLICATION} + sehen / sieht / liest / lesen`,
  'find-partner': `
    Partnerbörse*, Partnersuche*, Partnervermittlung*, Kontaktbörse*, Matchmaking, zusammentun,
    find* / such* / fehlt / fehlen / vermittel* / kennenlernen / woher + ${PARTNER}`,
  'consortium-size': `
    wie viele / wieviele / mindestens / Mindestzahl / Anzahl + ${PARTNER} / Länder / Ländern / Einrichtungen,
    wie groß + ${PARTNER}`,
  alone: `
    Einzelantrag*, Einzelbewerbung*, ohne Partner, ohne Partnerin, ohne Konsortium,
    allein / alleine / im Alleingang + Antrag / bewerben / beantragen / einreichen / mitmachen / teilnehmen`,
  lead: `
    Federführung, federführend*, Konsortialführ*, Koordinator*, Koordination, koordinieren,
    Leitung / Führung + übernehmen, wer + Projekt* + leiten`,
  'other-countries': `
    Drittstaat*, Drittländer*, andere* / anderem / weitere* / fremde* + Land / Länder / Ländern / Staat / Staaten + mitmachen / teilnehmen / beteilig* / dabei / einsteigen,
    Ausland + mitmachen / teilnehmen / beteilig* / dabei, ausländische* Partner*, ausländische* Firmen`,
  agreement:
    'Kooperationsvertrag*, Kooperationsvereinbarung*, Konsortialvertrag*, Vertrag zwischen den Partnern',
  decision: `
    Rückmeldung*, Bearbeitungszeit*, Bearbeitungsdauer,
    ${WHEN} + erfahr* / Bescheid / hören / höre / Antwort / Nachricht / Prüfung / prüf* / Begutachtung / begutachte* / Entscheidung* / entschieden / entscheide* / bewilligt / Zusage`,
  jury: `
    Jurymitglied*, wer + Jury / Gutachter* / Gutachtergremium / Auswahlgremium,
    wer + entscheidet / begutachtet / bewertet / beurteilt / prüft`,
  criteria: `
    *kriterien, *kriterium, wonach + ausgewählt / entschieden / bewertet, nach welchen Maßstäben, worauf + achtet / achten,
    wie + bewertet / beurteilt / ausgewählt`,
  feedback: `
    ${REJECTED} + Begründung* / begründet / Gründe / Feedback / Gutachten / Stellungnahme`,
  'early-start': `
    vorzeitig* + Beginn / beginn* / start* / Maßnahmenbeginn, Maßnahmenbeginn,
    vor der Bewilligung / vor Bewilligung / vor dem Bescheid / vor der Zusage / bevor + beginn* / start* / anfangen / loslegen`,
  duration: `
    Laufzeit*, Projektlaufzeit*, Projektdauer, Förderdauer, Höchstdauer,
    wie lange / wie lang / wie viele Jahre / wie viele Monate + Projekt* / Vorhaben / gefördert / Förderung`,
  extension: `
    ${PROJECT} + verlänger* / mehr Zeit / länger, kostenneutral*, Laufzeitverlängerung*, Projektverlängerung*,
    Laufzeit + verlänger* / länger / strecken, nicht rechtzeitig fertig, nicht fertig + Projekt`,
  reports: `
    bericht*, *bericht, *berichte, *berichten, Verwendungsnachweis*, Rechenschaft*, dokumentieren`,
  data: `
    Open Access, *Datenmanagement*, ${DATA} + ${OWNED} / ${PUBLISHED}`,
  patents:
    'Patent*, *Schutzrecht*, Erfindung*, geistige* Eigentum*, Urheberrecht*, Verwertungsrecht*, Lizenz*',
  permits: `
    Genehmigung*, Betretungsgenehmigung*, Erlaubnis*, Zustimmung*, zustimmen, Einwilligung*, Einverständnis*, Grundbesitzer*,
    Grundeigentümer*, Grundstückseigentümer*, einfach so + betreten / rein / hinein / fangen / sammeln`,
  visa: 'Visum, Visa, Arbeitserlaubnis*, Arbeitsgenehmigung*, Aufenthaltserlaubnis*, Aufenthaltstitel*, Einreise*',
  ethics: 'Ethik*, ethisch*',
  animals: 'Tierversuch*, Versuchstier*, Experimente* + Tier*, Versuche + Mäuse* / Tier*',
  privacy: 'Datenschutz*, DSGVO, personenbezogen*, Patientendaten',
  insurance: `
    versicher*, *versicherung, Haftpflicht*, Haftung*, haftet, haften, Police*,
    zahlt / trägt / aufkommen + Schaden / Schäden / Unfall, wenn + Unfall / passiert + zahlt / verantwortlich`,
  customs: 'Zoll, Zölle*, Zollgebühr*, Einfuhrabgabe*, verzollen, verzollt',
  exports: 'Exportkontroll*, Ausfuhr*, Dual Use',
  logo: 'Logo*, *logo, Förderhinweis*, Schriftzug*',
  visits: `
    Besuch, besuchen, besichtig*, Besichtigung*, vorbeikommen, vorbeischauen, Rundgang, Exkursion*`,
  newsletter: `
    Newsletter*, Rundbrief*, Rundmail*, Mailverteiler*, E Mail Verteiler, Verteiler, auf dem Laufenden, auf dem neuesten Stand`,
};
