import type { Matter } from '#src/answers/lexicon/matters/matter.ts';

const THINGS = `
  Probe / Proben / *probe / *proben / Objekt* / Exponat* / Original* / Fundstück* / Museumsgut / Museumsstück* /
  Kulturgut* / Kunstwerk* / Teppich* / Vase* / Scherbe* / Fragment* / Artefakt* / Pigment* / Bild / Gemälde / Knochen
  / Fossil* / Gestein* / Stück`;
const ABROAD = `
  ins Ausland / nach @country / über die Grenze / außer Landes / das Land verlassen / aus @country / aus der @country /
  Ausfuhr / ausführen / auszuführen / ausgeführt / mit nach Hause / Herkunftsland / ins Labor / ausleihen / ausgeliehen
  / Ausfuhrbescheinigung / im Ausland`;

/** Whoever carries out a project: the ways that are less often gone. */
export const carryOut: Partial<Readonly<Record<Matter, string>>> = {
  costs: `
    was wird / was alles / was zahlt ihr / was bezahlt ihr / wofür / was darf ich / welche Posten / was kann ich +
    alles bezahlt / bezahlt ihr / alles abrechnen / abrechnen / Geld ausgeben / kein Geld / das Geld ausgegeben /
    nicht bezahlt / absetzen ! wann / Bescheid / Gutacht* / Jury / vor, bezahlt / bezahlt ihr / zahlt ihr /
    abrechnen / erstattet + Pipetten / Chemikalien / Reagenzien / Material / Futter / Verbrauchsmaterial* /
    Laborbedarf ! vor der / vorab`,
  animals: `
    Tierversuch* / Tierschutz / Versuchstier* / Tierwohl / Tierethik, Ziege* / Schaf / Schafe / Schafen / Kamel* /
    Esel / Pferd / Pferde / Pferden / Rind* / Herde / Tier / Tiere / Tieren / Vieh / Versuchstieren + Blut /
    Versuch* / Genehmigung* / Votum / Ethik* / *votum / absegnen / zustimmen / Kommission / Regeln / Vorgaben / im
    Projekt / impfen / operieren / abnehmen ! kaufen / kauf / Ausschreibung* / Frist / Projekttage / Preis /
    anschaffen / streicheln`,
  ethics: `
    Ethikvotum / Ethikkommission* / Ethikrat / Ethikantrag + Schaf* / Ziege* / Pferd* / Tier* / brauchen / muss /
    nötig / Projekt`,
  samples: `
    ${THINGS} + ${ABROAD} + darf / dürfen / kann / können / muss / brauch* / geht das / wer erlaubt / Untersuchung /
    Analyse / Regel / genügt / bleiben / welche ! Visum / Frist / Ausschreibung* / Bild von / Bilder von / kaufen /
    anschaffen / versichert / *versicherung / Chip* / Patient*, Bescheinigung / Papiere / Erlaubnis / erlaubt /
    Genehmigung + Probe / Proben / Museumsgut / Museumsstück* / Exponat* / Kulturgut + ausführen / auszuführen /
    Ausfuhr / mitnehmen / Grenze / Probe ! Tier*, Ausfuhr von / Leihe von / Leihgabe* / Ausleihe + ${THINGS}, mit
    nach Hause / mitnehmen + Gramm / Probe / Proben / Material ! Reise`,
  exports: `
    Chips / Chip / Quantenhardware / *hardware / Hardware / Bauteil / Bauteile / Prototyp* / Technik / *technik /
    Geräte / Laser* / Sensor* / Elektronik + nach @country / ins Ausland / ausführen / Ausfuhr / Exportkontrolle
    + schicken / senden / versenden / verschicken / bringen / dürfen / darf / ausführen / fällt !
    Besuch / Zoll* / Verzollung / zollfrei / Bild / Leihgabe, Ausfuhrgenehmigung* / Ausfuhrbeschränk* /
    Ausfuhrlizenz* / Exportbeschränk* / Exportgenehmigung* / Ausfuhrkontrolle* / Exportkontroll* / BAFA, vor dem
    Versand / vor der Ausfuhr + Lizenz / Genehmigung / beantragen / prüfen, Chip / Chips / Quantentechnik / Hardware
    + Ausfuhrgenehmigung / Exportgenehmigung / ausführen / Ausfuhr`,
  data: `
    Messreihe* / Messwerte / Messdaten / Aufzeichnung* / Messung / Messungen / Datensatz / Datensätze / *daten + für
    uns behalten / unter Verschluss / einsehbar / zeigen / abgelegt / ablegen / archiviert / Archiv / Sperrfrist /
    teilen / offen / hinterlegt / hinterlegen / freigeben / hochladen ! persönlich* / Teilnehm* / Patient* /
    Proband* / privat* / Antrag / Geräte, Open Data / Sperrfrist für Daten / Embargo`,
  privacy: `
    persönlichen Daten / persönliche Daten / meinen Daten / meine Daten / unsere persönlichen / persönliche Angaben
    / privaten Daten / private Daten / Daten über mich / meiner Adresse / meine Adresse + passiert / was / gelöscht
    / löschen / geschützt / sicher / speicher* / gespeichert / wo / wer ! Messdaten / Messung*`,
  duration: `
    wie lange / wie lang / wie viele Monate / wie viele Jahre / nach wie vielen Monaten + Projekt / Projekte /
    Vorhaben / *projekt / gefördert / für das Projekt / Schluss sein / Zeit für das ! Bericht / Entscheidung /
    Antrag / entscheid* / Begutachtung / nach Projektende / offen, Dreijahresprojekt* / Zweijahresprojekt* /
    Mehrjahresprojekt* / dreijährige* / zweijährige* / vier Jahre / drei Jahre / fünf Jahre / zwei Jahre + möglich /
    Projekt / Vorhaben / erlaubt / gehen / geht / Wäre / dürfen ! alt / her / Erfahrung / seit, Laufzeit /
    Projektlaufzeit / Höchstdauer / Projektdauer + welche / vorgesehen / üblich / maximal / wie / höchstens !
    strecken / verläng*`,
  extension: `
    verlängern / Verlängerung / verlängert / Aufschub / länger machen / mehr Zeit / ein paar Monate drauf / Laufzeit
    strecken / hinten raus / hinauszögern + man / wir / Projekt / Vorhaben / kann / gibt / können / brauchen ! Frist
    / Abgabe* / Einreich* / Antrag / Skizze / Visum / Bewerbungsschluss / Antragsfrist / *buch, nicht rechtzeitig
    fertig / nicht fertig / Projekt zieht sich / in Verzug / hinter dem Zeitplan + wir / Projekt ! Antrag / Skizze`,
  subcontracts: `
    Externe / Externen / Dritte / Fremdvergabe / Dienstleister* / Agentur / Fremdfirma / Subunternehm* /
    Auftragnehmer* / Unterauftragnehmer* / Freiberufler* / Freelancer* + geben / vergeben / beauftragen / arbeiten /
    Geld / erlaubt / Arbeit / Prozent / wie viel / gehen ! Daten / Einblick / lesen, Angebote / Vergleichsangebot* /
    Angebot einholen + mehrere / wie viele / einholen / ab welcher / brauch* / Summe ! Ausschreibung*, Aufträge
    vergeben / Auftrag vergeben / Arbeit an Dritte / Teile der Arbeit / Leistungen einkaufen + darf / dürfen / kann
    / können / Höhe / wie`,
  'early-start': `
    vor der Bewilligung / vor Bewilligung / vor dem Bescheid / vor der Zusage / bevor die Zusage / bevor der
    Bescheid / vorab / auf den Bescheid / rückwirkend / zu früh / sofort / gleich / schon + anfangen / starten /
    loslegen / beginnen / bestellen / Rechnung* / Ausgaben / Start / warten / ausgeben / bezahlt / geltend ! Frist /
    Abschluss / Ausschreibung / Monate / Versicherung / Besuch / Antwort / wann, ab wann / frühestens + Geld
    ausgeben / ausgeben / Projekt beginnen / mit dem Projekt / anfangen / loslegen / Projektstart ! einreich* /
    bewerben`,
  reports: `
    berichten / Bericht / Berichte / Zwischenbericht* / Abschlussbericht* / Schlussbericht* / Endbericht* /
    Sachbericht* / Berichtspflicht* / dokumentieren / Verwendungsnachweis* + müssen / muss / wie oft / bis wann /
    wann / wie lang / Seiten / zwischendurch / abgeben / jedes Jahr / jährlich / wollt ihr / schreiben !
    Ausschreibung / Presse / Evaluierung, nach Projektende / nach dem Projekt / nach Abschluss + abliefern / abgeben
    / vorlegen / liefern / einreichen`,
  ownership: `
    Erfindung* / geistige Eigentum / geistiges Eigentum / Nutzungsrecht* / Schutzrecht* / Verwertungsrecht* / unsere
    Rechte / Rechte an / was wir entwickeln / was wir erfinden / Ergebnisse verwerten + wer / wem / wie / bei wem /
    uns / gehör* / verlieren / darf / was passiert`,
  childcare: `
    Kinderbetreuung / Kita / Babysitter / Tagesmutter + Konferenz / Treffen / gibt / Tagung / Veranstaltung / zahlt`,
};
