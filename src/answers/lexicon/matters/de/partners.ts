import { ORGANISATION, PARTNER, SUBMIT, TAKE_PART, WE } from '#src/answers/lexicon/matters/de/words.ts';
import type { PartnersMatter, Wordings } from '#src/answers/lexicon/matters/matter.ts';

const SEEK = `
  find* / such* / fehlt / fehlen / gesucht / vermittel* / vermittelt / kennenlernen / kennen / kennt / woher / wo
  bekomme / wie komme ich an / zusammenbringen / Kontakt / Kontakte / vernetz* / gefunden / brauchen noch /
  bräuchten / zusammenfinden / an wen / anschließen`;
const COUNTED = `
  wie viele / wieviele / wie viel / mindestens / höchstens / maximal / Mindestzahl / Höchstzahl / Mindestanzahl /
  Obergrenze / Anzahl / Minimum / Maximum / reichen / genügen / genügt / zu groß / zu klein / zu viele / zu wenige /
  noch okay / ausreichend / Größe / wie groß / wie klein / begrenzt`;
const NUMBER = `
  zwei / drei / vier / fünf / sechs / sieben / acht / neun / zehn / zwölf / zu zweit / zu dritt / zu viert / zu
  siebt / mehr als`;
const MEMBERS = `
  Partner / *partner / *partnern / Länder / Ländern / Einrichtungen / Institutionen / Organisationen / Beteiligte /
  Beteiligten / Mitglieder / Firmen / Institute / Hochschulen / Team / Konsortium / Konsortiums / Verbund / Gruppe /
  Teilnehmer / Partnerinnen / Partnereinrichtungen / Staaten`;
const ALONE = `
  allein / alleine / solo / im Alleingang / in Eigenregie / für mich / auf eigene Faust / ganz allein / nur mit
  unserem / nur unser / nur wir / Einzelkämpfer* / Einzelforscher* / Einzelperson* / Einzelne / Einzelpersonen / als
  Einziger / als einzige / ohne andere / nur ein / niemanden gefunden / keinen Partner / keine Partner / niemand`;
const LEADERS = `
  Leitung / Projektleitung / *leitung / Führung / Koordination / Koordinator / Koordinatorin / Koordinators /
  Sprecher / Sprecherin / Hauptantragsteller* / Hauptverantwortlich* / federführend* / Projektleiter* /
  Konsortialführ* / Verbundkoordinat* / den Hut / Spitze / Lead / Leadpartner / PI`;
const MEMBER = `
  Vertrag / Verträge / Vereinbarung / Vereinbarungen / Abmachung* / Abkommen / Memorandum / MoU / schriftlich /
  Handschlag / vertraglich / vereinbart / geregelt / Regelung*`;
const AMONG = `
  untereinander / zwischen den Partnern / zwischen uns / zwischen den / Partner / Partnern / Konsortium /
  Konsortiums / Projektpartnern / Beteiligten / Verbund / miteinander / mit dem Partner / mit den anderen / anderen
  Partnern / mit dem ausländischen / mit der Uni / mit dem Verein`;
const SIZE = `
  Mitarbeiter* / Angestellte* / Beschäftigte* / Leuten / Leute / Umsatz / Bilanzsumme / Konzern / Mutterkonzern /
  Tochterunternehmen / Tochterfirma / Tochterbetrieb / Teilzeitkräfte / Köpfe / Größe / Betriebsgröße / Vollzeit`;
const FIRM = `
  Unternehmen / *unternehmen / Firma / Firmen / Betrieb / *betrieb / *betriebe / Start up / Startup / Start ups /
  Ausgründung* / Mittelstand / Mittelständler* / mittelständisch* / Partnerbetrieb / GmbH / Partnerfirma /
  Gesellschaft`;
const SMALL = `
  klein / kleines / kleine / kleiner / klein genug / zu groß / mittelgroß / mittleres / mittlere / kleinst* /
  Definition / gilt / gelten / gelte / zählt / zählen / eingestuft / Grenze / Obergrenze / höchstens / selbständig /
  unabhängig / Kategorie / Status / noch / mitgezählt / rechnet`;

/** Who takes part, and how. */
export const partners: Wordings<PartnersMatter> = {
  'find-partner': `
    Partnerbörse* ! wann, Partnersuche*, Partnervermittlung*, Kontaktbörse*, Kooperationsbörse*, Partnerdatenbank,
    Kooperationspartner + ${SEEK}, Matchmaking, Matching + Partner / Veranstaltung, Vernetzungstreffen,
    Netzwerktreffen, Netzwerkveranstaltung, Brokerage, zusammentun, zusammenspannen, Gesuch + veröffentlichen /
    posten / schalten, Kooperationsgesuch, zum Vernetzen, Vernetzungsplattform, ${SEEK} + ${PARTNER} !
    Einsendeschluss / krank / Partnerin aus / Wann / eingereicht / Nummer / Telefonnummer / fürs Leben, ${SEEK} +
    ${WE} + Labor / Institut / Hochschule / Uni / Firma / Firmen / Stadt / Museum / Unternehmen / Gruppe /
    Forschungsgruppe / Forschungsgruppen / Betrieb / Wissenschaft / Mitstreiter* / jemanden / Verbündete + mitmacht
    / zusammenarbeit* / Interesse / noch / vermittelt / sucht / suchen / kooperier* / niemanden / wo / wer / helfen
    / hilft / passend* / kennt, wir suchen / ich suche / gesucht / suche noch / suchen noch / fehlt noch / fehlen
    noch / fehlt uns / fehlt mir / uns fehlt / mir fehlt + Labor / Institut / Partner / Uni / Firma / Unternehmen /
    Hochschule / Verein / Stadt / Museum / *partner / Mitstreiter / jemand / Team / *institut / *unternehmen /
    Einrichtung / Gegenstück / Forschungsgruppe / Gegenpart / einer aus / eine aus, kennen / kenne / kennt + niemand
    / niemanden / keinen / keine / kein / jemand / jemanden / eine Stadt / ein Labor / ein Institut / eine Firma +
    ${WE} / in / dort / aus / Interesse / der / die, wer könnte / wer würde / wer möchte / wer hat Lust + mitmachen
    / passen / mit uns, mit wem + zusammen* / kooperieren / arbeiten, wer noch + Mitstreiter / Partner / sucht /
    braucht, Kontakt / Kontakte + herstellen / knüpfen / vermitteln / vermittelt + ${WE} ! Kontaktperson, wie komme
    ich / wie kommen wir + an + Hochschule / Partner / Labor / Institut / Firma / Unternehmen, bestehenden Team
    anschließen / bestehendem Konsortium / vorhandenen Konsortium, niemanden zum / niemand zum + Zusammenarbeiten /
    mitmachen / kooperieren / Partner, Verzeichnis / Liste / Datenbank / Pool / Karte + Partner* / Labore /
    Institute / Firmen / Einrichtungen / Interessent* / Forschungsgruppen / Hochschulen + suchen / wo / gibt / offen
    / interessiert / mögliche, mögliche Partner / potenzielle Partner / potentielle Partner / geeignete Partner /
    passende Partner / passenden Partner / geeigneten Partner / richtigen Partner / neue Partner kennenlernen,
    Anschluss finden / Anschluss an / uns anschließen / mich anschließen / mit einsteigen + Team / Konsortium /
    Projekt / Gruppe ! Allianz, Kontakte in / Kontakte zu / Kontakt zu / Kontakt mit + ${WE} + Hochschulen / Firmen
    / Laboren / Forschern / Forscher* / Instituten / Unternehmen / Partnern / Städten / @country, haben die Idee /
    haben eine Idee + niemand / niemanden / Partner / fehlt, jemanden mit / jemand mit + Erfahrung / Labor / Know
    how / Ausrüstung + suchen / brauchen / finden / fehlt, noch auf der Suche / auf Partnersuche / auf der Suche
    nach`,
  'consortium-size': `
    alle drei / alle zwei / beide / allen / alle + Länder / Ländern + Partner / dabei / vertreten / nötig,
    ${COUNTED} + ${MEMBERS} ! wie viele Tage / noch wie viele / Fördermittel / Sprache / Welche / Mitglieder hat /
    eingereicht / dauert / gefördert, ${NUMBER} + Partner / Einrichtungen / Institutionen / Organisationen / Länder
    / Ländern / Beteiligte / Konsortium / Verbund / Team + reichen / reicht / genug / genügt / genügen / zu viele /
    okay / zu groß / ausreichend / zu klein / erlaubt / zu wenig / möglich / brauchen, aus wie vielen Ländern,
    Konsortialgröße, Teamgröße, Konsortium / Konsortiums / Verbund / Gruppe / Team + groß / klein / Größe + wie /
    ideal* / darf / sein / zu ! Konzern, wir sind zu / wir sind acht / wir sind zehn / wir wären zu + groß / zu
    viele / zu klein / okay, Uni / Verein / Stadt + genügt / reicht / genügt das / reicht das + Verein / Firma /
    Stadt ! Satzung / Absichtserklärung / Autogramm / allein, sind schon neun / sind schon acht / sind bereits acht
    / sind schon zehn / zu zehnt / zu zwölft / zu acht / zu neunt / zu fünft / zu sechst, Kopfzahl / Zahl der
    Partner / Anzahl der Partner / Partnerzahl / Mindestens zwei / mindestens drei, zu wenige / zu viele / zu wenig
    Partner + ${WE} / Partner / Einrichtungen / sind, alle aus einem Land / aus einem Land / nur ein Land /
    verschiedenen Ländern / verschiedene Länder / unterschiedlichen Ländern / wie viele Länder + reicht / genügt /
    Partner / müssen / brauch* / kommen / vertreten, großes Konsortium / riesiges Konsortium / kleines Konsortium /
    Riesenkonsortium / großer Verbund / kleiner Verbund, Partner maximal / Partner höchstens / Partner mindestens`,
  alone: `
    Einzelantrag*, Einzelanträge*, Einzelbewerbung*, Einzelvorhaben*, Einzelprojekt*, Einzelforscher*,
    Einzelantragsteller*, ohne Partner, ohne Partnerin, ohne Konsortium, ohne Verbund, ohne Kooperationspartner,
    ohne Mitstreiter, ${ALONE} + ${SUBMIT} / mitmachen / teilnehmen / Projekt / Vorhaben / versuchen / Antrag /
    durchziehen / stemmen / machen / antreten / Chance / dürfen + wir / ich / kann / darf / dürfen / Verein /
    Institut / Uni / Stadt / möglich / man ! Partner in / sitzt / suchen / gefunden haben wir / leiten, Verbund /
    Partner / Konsortium / Zusammenarbeit / Kooperation / jemanden aus dem Ausland / Partnern + zwingend / Pflicht /
    unbedingt / verpflichtend / muss man / Muss / notwendig / vorgeschrieben / Voraussetzung / obligatorisch !
    Vertrag / Kooperationsvertrag / wie viele / Anlagen, Einzelpersonen + ${WE} / gefördert / fördert, als
    Einzelkämpfer* / als Solist / Alleingang, einzelnes Institut / einzelne Einrichtung / einzelne Firma / einzelne
    Person / einzelner Forscher / einzelner Antragsteller / eine einzige Einrichtung / nur eine Einrichtung / ein
    einzelnes / nur ein Institut / nur eine Firma / nur wir selbst / nur wir, keinen Partner finden / keine Partner
    haben / haben keinen Partner / haben keine Partner / brauche ich einen Partner / brauchen wir einen Partner /
    brauche ich Partner / brauchen wir Partner / braucht man Partner / muss ich Partner / Partner zwingend / Partner
    nötig / Partner notwendig, Kooperation Pflicht / Zusammenarbeit Pflicht / Kooperationspflicht / Partnerpflicht,
    Privatperson* / freiberufliche Forscher* / freie Forscher* / unabhängige Forscher* + ${WE} / bewerben /
    gefördert / Antrag / mitmachen, jemanden aus dem anderen / jemand aus dem anderen / jemanden von der anderen /
    jemand von der anderen / jemanden von drüben /
    jemand von drüben / Partner aus dem anderen / Partner von der anderen + brauche ich / brauchen wir / braucht man / muss /
    nötig / notwendig / müssen wir / zwingend, ohne Externe / ohne fremde / ohne andere Einrichtung* / keine weiteren Partner /
    ohne weitere`,
  lead: `
    *federführung, Federführung*, federführend* + ${WE} / wer / Einrichtung / darf / sein, Konsortialführ*,
    Konsortialleitung, Verbundleitung, Verbundkoordinat*, Leadpartner*, Lead Partner, Lead + übernehmen / wer / hat,
    Koordinator* + wer / darf / Aufgaben / muss / kann / sein / werden ! Konto / Geld / direkt / reicht,
    Koordination + übernehmen / übernimmt / machen / liegt / wer ! Stelle / halbe / schaffen / Konto / Geld,
    koordinieren + ${WE} / wer / darf / dürfen / kann, Hauptantragsteller*, Hauptverantwortlich*, Gesamtleitung, Hut
    aufhaben, den Hut, am Steuer, Co Leitung, Doppelspitze, ${LEADERS} + wer / darf / dürfen / kann / muss / können
    / übernehmen / übernimmt / haben / geht das / erlaubt / promoviert / Aufgaben / Mitgliedsland ! unterschreib* /
    zeichnen / unterzeichnen / Arbeitszeit / wechselt / gekündigt / Rate / Konto / Geld / ausgewählt, leiten /
    anführen / vorstehen + ${WE} + darf / dürfen / kann / gern / Start up / würden / können / Verein / wer / erlaubt
    / muss / Firma, wer + Projekt* / Konsortium / Vorhaben + leiten / führen / anführen, an der Spitze + wer / darf
    / geht / muss, am Ruder / steuern + Projekt / Konsortium / dürfen, Chef / Chefin + Projekt* / Konsortium* + wer
    / muss / darf, Sprecher* + Konsortium* / Verbund* / wer / darf / sein, Projektverantwortlich* / Verantwortliche
    Person / Hauptverantwortung / Hauptpartner / Hauptbewerber* / Konsortialpartner + wer / darf / sein / führt,
    Nachwuchswissenschaftler* / Juniorprofessor* / Nachwuchsforscher* / Rentner* / Pensionär* / Emeritus /
    emeritiert* / pensioniert* + leiten / Leitung / Projektleitung / führen / dürfen / darf / Projekt, zu zweit
    leiten / gemeinsam leiten / geteilte Leitung / Ko Leitung / Tandem / zwei Leiter / zwei Leitungen, Führungsrolle
    / Leitungsrolle / Leitungsfunktion / anführen + ${WE} / wer / dürfen / darf / kann, wer darf leiten / wer kann
    leiten / wer führt das Konsortium / wer führt das Projekt`,
  'other-countries': `
    Drittstaat*, Drittländer*, Drittland*, Nichtmitglied*, Nicht EU*, außerhalb der Allianz, von außerhalb, nicht
    zur Allianz, nicht zum Verbund, nicht Mitglied + Land, andere* / anderem / anderen / weitere* / weiteren /
    fremde* / welche / fremden / dritten + Land / Länder / Ländern / Lands / Staat / Staaten / Nationen +
    ${TAKE_PART} ! Mindest / wie viele, Ausland + ${TAKE_PART} + ${ORGANISATION} ! Know how / Unterauftrag /
    unbedingt / Gutachter / Begutachtenden / Konferenz / Flug / Tochter / Kinder / Kind / finden / finde / komme ich
    an / suchen / sucht, ausländische* + Partner* / Firmen / Firma / Institut* / Uni* / Hochschul* / Einrichtung* /
    Organisation* / Unternehmen / Team* ! Vertrag / Steuer / Recht, @country + mitmach* / teilnehm* / beteilig* /
    dabei / dabei sein / einsteigen / mitwirk* / mitforsch* / zugelassen / infrage / in Frage / antragsberechtigt /
    förderfähig / Geld + ${ORGANISATION} / ${WE} ! wie hoch / wann / finden / suchen / fehlt / kenn* / versichert /
    Wechselkurs / wer hilft / vermittelt / Visum / Gast, wir sind / ich bin / ich arbeite / wir sitzen / wir
    arbeiten / mein Verein / unser Institut / unsere Firma / unsere Uni + @country + ${ORGANISATION} / geht das /
    dürfen / können / darf / möglich / kann ! wann / Frist / bis wann / wie lange / Uhrzeit / welche / wer / was /
    wie viel / wo, Wunschpartner* / Partner / Kollege / Kollegin / Institut / Uni / Team / Teams / Organisation /
    Einrichtung / Labor + sitzt / kommt / aus / in / mit Sitz + @country + mitmachen / darf / dürfen / dabei /
    mitforschen / gefördert / Geld / zugelassen / geht das / möglich / gern / beteiligen / Problem ! wann / Gast /
    Visum / Einreise / Pass / Zoll / suchen / fehlt / gesucht / leihweise / finden / Frist, nur Europa / nur
    europäische / nur EU / Rest der Welt / weltweit, Brexit / Briten, Amerikaner* / Kanadier* / Norweger* /
    Schweizer / Japaner* / Australier* / Inder* + mitmachen / teilnehmen / dürfen / dabei / qualifizier*, nicht
    dazugehört / nicht dazu gehört / nicht beteiligt ist / keinem Mitgliedsland / kein Mitgliedsland / keinem der
    Länder / keinem Partnerland, internationale Partner / internationaler Partner / internationalen Partner /
    internationale Teams + erlaubt / möglich / dürfen / darf / gefördert / dabei, NGO in @country / Firma in
    @country / Labor in @country / Institut in @country / Uni in @country / Hochschule in @country / Partner in
    @country / Kollege in @country / Kollegin in @country / Gruppe in @country / Institut aus @country / Firma aus
    @country / Uni aus @country / Partner aus @country / Team aus @country + dabei / mitmachen / darf / dürfen /
    gern / gefördert / Geld / möglich / geht / kann / können / teilnehmen / einsteigen ! suchen / finden / fehlt /
    hilft / wo, sitzen in @country / sitzt in @country / sind in @country / komme aus @country / kommen aus @country
    / arbeite in @country + dabei / mitmachen / dürfen / darf / gefördert / möglich / geht / können / kann /
    teilnehmen ! suchen / finden / wann / Frist`,
  agreement: `
    Kooperationsvertr*, Kooperationsvereinbarung*, Konsortialvertr*, Konsortialvereinbarung*, Verbundvertr*,
    Partnervertrag, Partnerschaftsvertrag, Partnerschaftsvereinbarung*, Zusammenarbeitsvertrag, Memorandum + ${WE},
    ${MEMBER} + ${AMONG} + ${WE} / brauch* / muss / müssen / schließen / regeln / nötig / genügt / reicht / wer /
    prüft / festhalten ! Postdoc / Doktorandin / springt / kündigen / läuft / Fristen / Bericht / NDA / patent*,
    DESCA / Mustervertrag / Musterverträge + ${WE} / Partner* / Konsortium, rechtlich aneinander / rechtlich binden
    / aneinander gebunden / verbindlich zwischen, Vertrag + mit den Partnern / mit unseren Partnern / mit unserem
    Partner / unter den Partnern / zwischen den Partnern / zwischen allen / der Partner / aller Partner / schließen
    / nötig / Projektstart + ${WE} / Partner* / Konsortium ! läuft aus / Postdoc / Arbeits*, Aufgabenteilung /
    Streitfall / Streit / Pflichten / Haftungsfragen + Partner* / Konsortium / schriftlich / Vertrag / regeln,
    interne Vereinbarung / interner Vertrag / gemeinsame Vereinbarung / schriftliche Vereinbarung / schriftlicher
    Vertrag / Vertragswerk / Letter of Agreement / Absprache* + Partner* / Konsortium / untereinander / ${WE},
    Vertragsentwurf + Partner* / Konsortium / ${WE}`,
  sme: `
    KMU + ${SMALL} / Definition / wann / noch / nachweis* / als ! Ausschreibung / Frist / Förderung / bis wann /
    endet, Kleinunternehmen*, Kleinstunternehmen*, Kleinbetrieb*, Mittelständler*, KMU Status, KMU Definition, KMU
    Nachweis, ${FIRM} + ${SIZE} + ${SMALL}, ${FIRM} + klein / kleines / mittleres / klein genug / zu groß /
    mittelgroß / Kategorie / KMU + ab wann / wann gilt / gilt / zählt / noch / nachweis* / weise / Definition / wie
    / als ! leiten / Frist / Rest / Geld / Kosten, wie viele / wieviel / wie viel + Mitarbeiter* / Umsatz /
    Beschäftigte + darf / höchstens / maximal / dürfen / haben + ${FIRM} / KMU / klein, Konzern* + ${FIRM} / ${WE} +
    klein / Rücken / gehört / gehören / zählt / gilt / mit, gehört zu / hält + Prozent + klein / KMU / zählt / gilt,
    noch KMU / KMU sind / KMU ist / als KMU / KMU oder / ein KMU / echtes KMU + Mitarbeiter* / noch / wann / gelten
    / gilt / wir / nachweisen / sind / Angestellte, kleine Firma / kleines Unternehmen / kleiner Betrieb / kleine
    Betriebe / kleine Unternehmen / kleinen Unternehmen / mittleres Unternehmen / Kleinfirma / Einpersonenfirma /
    Ein Mann Betrieb / Ein Personen + gilt / zählt / gelten / zählen / was / ab wann / wer / Definition / bis wie
    viele / Grenze / Status / noch / als / heißt, gewachsen / über 250 / mehr als 250 / 250 Mitarbeiter / 249 / 250
    Beschäftigte / 50 Mitarbeiter / Mitarbeiterzahl / Jahresumsatz / Beschäftigtenzahl + ${WE} / Status / KMU /
    klein / gilt / Firma / Unternehmen, Beteiligung / Anteilseigner / Mehrheitseigner / gehört zur Hälfte / gehört
    mehrheitlich + Firma / Unternehmen / KMU / Start up + klein / KMU / gilt / zählt, verbundenes Unternehmen /
    verbundene Unternehmen / Partnerunternehmen + KMU / klein / zählt / gilt`,
  gender: `
    Gleichstellung*, Chancengleichheit*, Gleichstellungsplan*, Geschlecht*, Gender* ! nouns / gender of a / gender
    of the, Frauenquote*, Frauenanteil*, Diversität*, Vielfalt + Team / Konsortium* / ${WE}, Frauenförder*,
    Forscherinnen + ${WE}, Quote + Frauen / es eine / Männer / Geschlecht / gibt, Parität*, paritätisch*,
    Diskriminierung*, divers, Frau / Frauen / Männer / Mädchen / Jungen / weiblich* / Männern / männlich* + Team /
    Quote / Konsortium / Nachteil / Vorteil / Pflicht / müssen / Studie / Leitung / bevorzugt / genug / Anteil /
    gleichermaßen / Antrag / Antragsteller* / Plätze ! Kind*, nur Männer / lauter Männer / reines Männerteam /
    Männerteam / reine Männer / nur Frauen / Frauenteam / rein männlich / rein männlich*, Lohnlücke / Gender Pay /
    Pay Gap, GEP, Gleichberechtigung, Inklusion + Text / schreiben / ${WE} + Antrag / Frauen, Mütter / Elternzeit /
    Wiedereinstieg / Familienzeiten + Bonus / berücksichtigt / bevorzugt / Nachteil / zählt, faire Stellenbesetzung
    / Fairness bei / diskriminierungsfrei*, nichtbinär* / nicht binär* / queer / trans, Frauen im Team / Frauen im
    Konsortium / Frauen in der Leitung / Frauen dabei / Frauen in / gemischtes Team / gemischte Teams / ausgewogen*
    + Team / müssen / Quote / ${WE} / Pflicht / Vorteil / viele / mehr / Anteil / verlangt, Gendersternchen /
    gegendert / gendern + Antrag / ${WE}`,
};
