import type { Matter } from '#src/answers/lexicon/matters/matter.ts';

/** Whoever has a project, or asks of the alliance: the ways that are less often gone. */
export const run: Partial<Readonly<Record<Matter, string>>> = {
  'own-share': `
    unseren Part / unseren Teil / unseren Anteil / unser Anteil / auf uns entfällt / unser Beitrag / unseren Beitrag
    / Eigenleistung* / Eigenanteil* + statt mit Geld / leisten / übernehmen / Maschinenstunden / Sponsor /
    Arbeitszeit / zählt / Spende*, welcher Anteil / welchen Anteil / wie viel Prozent / welcher Prozentsatz /
    Förderquote + Kleinbetrieb* / erstattet / Firmen / Kosten / Institut* / bekommen / übernehm* ! Frauen /
    Förderquote steigt / Geräte`,
  'double-funding': `
    kombinier* / Kombination / kumulier* / Kumulierung / parallel / gleichzeitig + EU Mittel* / Landesmittel* /
    Bundesmittel* / Stiftung / anderem Programm / anderen Programm / anderer Förderung / Zuschüsse* / Stipendium !
    Projekt einreichen, Stipendium / Bundesprojekt / De minimis / Landesförderung / EU Förderung / EU Projekt /
    anderes Programm / anderen Programm + zusätzlich / beißt / ausgeschöpft / Lücke / schließen / baut auf / auch
    noch / Problem / gefördert ! Erasmus, sonst noch / anderweitig / woanders / anderswo + Zuschüsse* / Förderung* /
    Fördermittel / Geld / bekommen + angeben / Zuschüsse* / melden / nebenher`,
  payment: `
    Rate / Raten / Herbstrate / Frühjahrsrate / Tranche* / Auszahlung* / Zuwendung / die Mittel / Mittel /
    Überweisung* + fließen / monatlich / quartalsweise / jährlich / eigenes Konto / welches Datum / überwiesen /
    wann kommt / fällt / Konto für ! Antrag / Ausschreibung, eigenes Konto / Projektkonto / separates Konto /
    Sonderkonto + Institut / brauch* / Zuwendung / Geld / nötig`,
  advance: `
    vorab / vorweg / im Voraus / schon vorher / vor dem Kauf / gleich zu Beginn + Mittel / Geld / Betrag / überweis*
    / zahlt / erhalten / loslegen / loslegen können / bekommen wir + wir / ihr / man / uns ! Infos / Rückmeldung /
    Beratung / Unterlagen / Skizze, überbrücken / Durststrecke / nichts auf dem Konto / leere Kasse / Kasse leer /
    keine Rücklagen / Liquidität / liquide / in Vorleistung / Anschubfinanzierung / Startkapital / Starthilfe + wir
    / Geld / Betrieb / Verein / bis / ihr / uns`,
  currency: `
    Euro / Pfund / Dollar / Franken / Zloty / Lei / Kronen / Lira / Yen / Forint + aufs Konto / abrechnen /
    angegeben / abstürzt / umrechnen / umgerechnet / Wechselkurs / Kurs / Kursrisiko / schwank* / an Wert /
    Fremdwährung ! wie viele Euro, Fremdwährung* / Landeswährung / Kursverlust* / Kursgewinn* / Umrechnungskurs* /
    Wechselkurs* + wir / Antrag / Rechnung* / trägt / Projekt / welche / abrechn* / Budget`,
  'budget-changes': `
    schieben / verschieben / Verschiebung / verschoben / umschichten / Umschichtung / umwidmen / Umwidmung /
    umbuchen / ausgleichen + Geld / Reisen / Material / Lohn* / Löhne / Löhnen / Budget / Summe / Kostenzeile / Topf
    / Mittel / genehmigt / Posten ! Frist / Termin / Projektende / Veranstaltung / Stichtag, Kostenzeile /
    Kostenposition* / Kostenplan / Ausgabenposten / Finanzplan + neue / neuen / aufmachen / nachträglich / passt
    nicht / ändern / anpassen / überarbeiten, gespart / übrig / übrig geblieben / teurer / doppelt so teuer /
    billiger / Restmittel / Restgeld + Topf / kaufen / dafür / ausgleichen / behalten / anderes / Löhnen, Teil
    seines Budgets / Teil des Budgets / Budget abgeben / Budget abtreten / Mittel abgeben`,
  audit: `
    Kassenbon* / Kassenzettel / Quittung* / Beleg / Belege / Belegen / Rechnungen im Original / Originalbeleg* +
    verblasst / verloren / aufheben / aufbewahren / was mache / müssen / wie lange / jede / Nachweis ! gegenseitig /
    Zoll, Stichprobe* / Vor Ort Prüfung / Kassenprüfung / Rechnungsprüf* / Wirtschaftsprüf* + schaut / ihr / euch /
    kommt / wer / prüft / kostet, Prüfung / prüfen / kontrollieren / nachsehen + vorbei / kommt jemand / vor Ort /
    Bücher / Ausgaben ! Skizze / Antrag / Idee, einzeln belegt / belegt werden / belegen / einzeln nachweisen /
    nachweisen / weisen wir nach / Verwendungsnachweis + Pauschale / Verwaltungspauschale / Ausgaben / Kosten /
    detailliert / wofür / Stunden ! Schäden / Absicherung / KMU`,
  costs: `
    Mehrkosten / Gebühren / Druckkosten / Versandkosten / Verpflegung / Bewirtung / Fortbildung* / Weiterbildung* /
    Mitgliedsbeiträge / Porto / Büromiete / Miete / Lizenzgebühren / Open Access Gebühr* + getragen / mit rein /
    ansetzen / angesetzt / übernommen / übernehmt / zahlt ihr / gefördert / förderfähig / erstattet / abrechnen /
    geltend machen / abgedeckt ! Visum / Einreise*, zahlen / bezahlen / bezahlt / finanzieren / abrechnen / verbuchen
    / buchen + über das Projekt / übers Projekt / über die Förderung / aus der Förderung / aus dem Projekt / aus
    Projektmitteln / aus den Projektmitteln / von der Förderung / mit der Förderung / vom Projektgeld / mit dem
    Projektgeld / aufs Projekt / auf das Projekt`,
  equipment: `
    anschaffen / anzuschaffen / angeschafft / Anschaffung / Anschaffungen / zulegen + Mittel / Mitteln / wir / Geld
    / Projekt / davon / Förderung / erlaubt ! Hund / Katze, Apparat / Apparate / Gerät / Geräte / Maschine /
    Maschinen / Laptop / Hardware / Messgerät* / Rechner / Leasing / leasen / Kabel / Schrauben / Werkzeug* + übers
    Projekt / angesetzt / zu welchem Preis / zu teuer / nach Projektende / gekaufte / Leasing erlaubt /
    Projektmittel* / aus Projektmitteln / förderfähig / mieten oder kaufen ! Zoll / versichert / Versand / Doktorand
    einstellen / bewilligt`,
  overheads: `
    Gemeinkosten* / Verwaltungspauschale / Overhead* / Zuschlag / zentrale Buchhaltung / zentralen Buchhaltung /
    Verwaltungsaufwand / Leitung und Vertrieb / allgemeine Verwaltung / Strom / Heizung + setze / rechnen / ansetzen
    / zu hoch / Prozent / Pauschale / Aufwand / anteilig / wie hoch / wie viel ! einzeln / Ausfall / belegt`,
  staff: `
    Sonderzahlung* / Urlaubsgeld / Weihnachtsgeld / Stundenzettel / Stundensatz / Stundensätze / Zeiterfassung /
    Lohnnebenkosten / Überstunden / Gehalt / Gehälter + drin / Mitarbeitende* / führen / Projekt* / Ingenieur* / wir
    / gefördert / müssen, Stelle / Postdoc Stelle / Doktorandenstelle / Promotionsstelle / Projektstelle + läuft aus
    / Zuschuss / weiterlaufen / finanzieren / bezahlen / über das Projekt / übers Projekt ! Geschäftsstelle /
    zuständige / Stipendium`,
  travel: `
    Hotelübernachtung* / Übernachtung* / Parkgebühren / Maut / Tagessätze / Tagessatz / Tagegeld / Dienstfahrt* /
    Dienstreise* / Unterkunft / Spesen / Bahnfahrt* / Zugticket* + Obergrenze / rechne / gedeckt / setzt / ab / an /
    erstattet / welche / übernommen / Laborbesuch* ! Kind / Kinder / Oma`,
  vat: `
    Kleinunternehmer / Kleinunternehmerregelung / UStG / Mehrwertsteuer / Umsatzsteuer / Vorsteuer / Märchensteuer /
    brutto / netto + Beträgen / Budget / Preise / wir / Angebote / Antrag / eintragen / eingetragen /
    abzugsberechtigt / rechnen / Kosten ! man in / man auf, inklusive der 19 / inklusive 19 / plus 19 / mit 19 /
    ohne 19 + Preise / Budget / Prozent / eingetragen / Beträge`,
  childcare: `
    Oma / Opa / Großeltern / Babysitter / Tagesmutter / Kinderfrau / Aufpasser* + mitfahren / Nachwuchs / Kind* /
    Kosten / Projektkosten / bezahlt / mitkommen, Tochter / Sohn / der Kleine / die Kleine / Kind / Kinder / Baby /
    Babys / Nachwuchs / Schulkinder / Eltern / stillt + mit auf / mitkommen / mitnehmen / mitfahren / dabei haben /
    aufpassen / achten / Feldkampagne / Workshops / Projektwoche / Projekttreffen / betreut / Betreuung !
    Tochterfirma / Schulklasse / Befragung / Studie / Einwilligung`,
  subcontracts: `
    Freelancer* / Grafiker* / Programmierer* / Prüflabor / Fremdlabor / Agentur / Dienstleister* / Subunternehmer* /
    Ingenieurbüro / Fremdfirma / Übersetzungsbüro + schreiben / Honorar / machen lassen / Messungen / drin / ok /
    erledigen / beauftrag* / vergeben / Auftrag / Rechnung ! Förderagentur, gegenseitig Rechnungen / gegenseitig +
    Rechnungen / Leistungen / beauftragen + Partner, machen lassen / bauen lassen / messen lassen / fertigen lassen
    / programmieren lassen / analysieren lassen + wir / extern* / Labor / Firma / würden / von einem / von einer`,
  duration: `
    Arbeitsplan / Zeitplan / Projektlänge / Projektdauer / Laufzeit / Förderdauer / die Dauer / Testreihe /
    Projektzeitraum + Zeitraum / wie viele Monate / wählbar / ausgelegt / frei / passt / Rahmen / fest / maximal /
    üblich / wie lang / mindestens ! Verlängerung / Änderungen / zuschneiden, ein halbes Jahr / zwei Jahre / drei
    Jahre / vier Jahre / fünf Jahre / zehn Jahre / ein Jahr / zwölf Monate / 18 Monate / 24 Monate + vermessen /
    üblich / machen / zu lang / zu kurz / passt das / drin / erlaubt / zu viel ! Vorleistung / verlänger* / Programm
    vor / Beleg* / aufbewahr* / klar, unterschiedlich lang / verschieden lang + Partner / beteiligt / dabei`,
  extension: `
    mehr Monate / Aufstockung / zusätzlicher Zeit / zusätzliche Zeit / weitermachen / weiterarbeiten / Nachspielzeit
    / länger laufen / länger brauch* / bis Jahresende + bewilligt* / Projekt / Schluss / möglich / Vorhaben / obwohl
    / beantragt / Laufzeit ! funktionieren / Frist / Abgabe`,
  changes: `
    dazukommen / dazustoßen / nachrücken / einsteigen / dazunehmen + später / noch jemand / während / Laufzeit /
    nachträglich + Konsortium / Projekt / Verbund / Team / Partner, meldet sich / antwortet nicht / reagiert nicht /
    abgetaucht / verschwunden / Nachfolge + Partner / Partnerin / Firma, fusionier* / Fusion / umfirmier* /
    Rechtsform / pleite / insolvent / Insolvenz / Ausstieg / ausgestiegen / steigt aus / springt ab / umzieht /
    Umzug + Partner / Firma / wir / Institut / Konsortium ! Büro / Antragsteller, Ziel / Ziele / Arbeitspaket* /
    Arbeitsplan / Teilziel* / Versuchsort + anders / zuschneiden / ändern / Änderung* / streichen / melden /
    tauschen / anzeigen / verlegen`,
  failure: `
    nichts ergeben / taugt nichts / nie funktionieren / nicht funktioniert / explodiert / misslungen / scheitert /
    schiefgeht / schief geht / Fehlschlag* / Misserfolg* / widerrufen / Geld weg / kein Ergebnis / keine Ergebnisse
    / ausbleibende + Folgen / Ergebnis / weitermachen / zurück / Umständen / fordert / passiert / Bewilligung / wir
    / Projekt / ihr ! Antrag / Skizze / Link / Sperre / Upload, wird widerrufen / Bewilligung widerrufen / Widerruf
    / Rückforderung* / fordert ihr + zurück / Bewilligung / wann / Umständen / Geld / Zuwendung`,
  reports: `
    Foliensatz / Zwischenstand / Stand der Dinge / zur Halbzeit / Halbzeit* / Abschluss des Projekts /
    Abschlusspapier / Fortschritt + reicht / Papier / rein / hoch / Text / schreib* / liest / muss / was soll !
    Führung, schreibt jeder Partner / jeder Partner selbst / fasst die Leitung + zusammen / selbst / alles / Bericht`,
  data: `
    Messkurven / Messdaten / Messreihe* / Rohdaten / Datensätze / Forschungsdaten / unsere Daten / die Daten +
    nachnutz* / teilen / geteilt / archiv* / offen* / behalten / ohne zu fragen / für uns / Dateiformat* /
    veröffentlich* / ablegen / hochladen ! Testpersonen / Teilnehmer*, gilt fair / fair Prinzip* / fair Daten /
    Dateiformat* / Repositor* / Datenarchiv* / Archiv / Open Access / Preprint* + auch / Daten / eignen / wo /
    Pflicht / welche / uns, Embargo / Sperrfrist / Promotion / Dissertation / erst nach der + veröffentlich* /
    publizier* / Artikel / Paper ! Export* / Forschungsgeräte`,
  ownership: `
    Erfindung* / Erfinder / Erfinderin / geistiges Eigentum / Urheberrecht* / Know how / Lizenzen / Anteile /
    Nutzungsrecht* + Vergütung / verwerten / aufgeteilt / mitbring* / an unserer / am Prototyp / am Ende / gehört /
    gehören / teilen / bekommt ! Schutz / Iran / Ausland / Export*`,
  logo: `
    Poster / Sticker / Aufkleber / Banner / Plakat / Hinweisschild / Webseite / Flyer / Folien + wer uns fördert /
    Pflicht / Geldgeber / Förderhinweis / Logo / Förderer / nennen / Gerät / angeben ! Vorlage / barrierefrei,
    korrekte Hinweis / Förderhinweis* / Hinweis auf die Finanzierung / Hinweis auf die Förderung / Danksagung* /
    Förderkennzeichen + wie / muss / lautet / wo / Paper / Poster`,
  permits: `
    Gemeinde / Luftamt / Stadtverwaltung / Landratsamt / Forstamt / Naturschutz* / Behörde / Behörden /
    Grundeigentümer* / Grundbesitzer* / Bürgermeister* / Bergamt / Wasseramt / Bauamt + Zulassung / verlangt /
    fliegen / holt / ziert / genehmig* / einholen / Bewilligungen / erlaub* / Nein / zustimm* / Papiere / Schein /
    Anträge / fragen / sperrt ! Partner / Fisch* / Stadt als, Drohne / Drohnen / bohren / Bohrung / Messmast /
    Feldarbeit / Feldversuch* + fliegen lassen / Genehmig* / Erlaubnis / erlaubt / Behörde / Amt / verlangt /
    Luftamt ! Zoll / versichert`,
  visa: `
    Grenze / Einreise / Einreisedokument* / Einreisepapier* / Konsulat / Botschaft / Visum / Aufenthaltstitel /
    Arbeitserlaubnis + Gast / Praktikant* / Wissenschaftler* / Gebühren / hilft / reingelassen / Forscher* / bekommt
    / Kollege* / Familie, von außerhalb der EU / aus Drittstaaten / nicht arbeiten / arbeiten darf +
    Wissenschaftler* / Praktikant* / Gast / Doktorand* / Forscher* + bei uns / arbeiten / darf / beachten`,
  ethics: `
    moralisch* / ethisch* / Ethikkommission / Ethikvotum / Ethikantrag + Screening / Selbst Screening / sensibl* /
    heikel* / Themen / Studie / brauch* / wann / Check / Fragebogen`,
  animals: `
    Maus / Mäuse / Mäusen / Ratten / Ratte / Kaninchen / Schweine / Schweinen / Ferkel / Schafe / Schafen / Kühe /
    Kühen / Rinder / Rindern / Frösche / Fröschen / Fische / Fischen / Insekten / Affen / Hunde / Hunden / Hühner /
    Hühnern / Bienen / Vögel / Vögeln / Pferde / Pferden / Viecher / Tiere / Tieren + Versuch / Versuche /
    Experimente / Blutproben / Genehmigung / Wohl / begründen / zertifiziert / verwenden / unter die Regeln /
    Tierschutz / besendern / Labor / im Stall filmen ! welche Ausschreibung / Zoll`,
  privacy: `
    Testpersonen / Teilnehmer / Teilnehmerinnen / Probanden / Gesundheitsangaben / Gesundheitsdaten /
    Teilnehmerlisten / Interviews / Namen der / Fotos von + anschreiben / Cloud / speichern / WhatsApp / löschen /
    anonym* / pseudonym* / aufbewahren / Einwilligung / Auftragsverarbeitung ! stolpern`,
  insurance: `
    Drittschäden / Absicherung / Haftpflicht / Berufsgenossenschaft / stolper* / in Brand / abbrennt / abfackelt /
    Unfallversicher* / kaputtgeht / kaputt macht / Dachschaden / verletzt + dran / nachweis* / Labor / Partner* /
    Projekt* / müssen / greift / wer / zahlt / ihr ! Logo`,
  customs: `
    Warentarif* / Zolltarif* / Zollnummer* / abgabenfrei / zollfrei / Zollpapiere / deklarier* / Handelsrechnung /
    Proforma* / einführen / Einfuhrsteuer / Marktwert + wir / Prototyp / Muster / Messsonde / wer weiß / wie /
    Gerät* / aus / Sensoren / Teile / Pumpe`,
  exports: `
    Sanktion* / Embargo / Dual Use / Exportkontroll* / Ausfuhrgenehmigung* / Ausfuhrkontroll* + mitforsch* / Iran /
    Russland / Forschungsgeräte / gilt / gelten / Partner / wir / wie ist das / @country ! Artikel / Paper, Baupläne
    / Bauplan / Konstruktionszeichnungen / technische Zeichnungen / unsere Technik / Quellcode / Technologie + E
    Mail / weiterreich* / weitergeb* / verschick* / ins Ausland / Drittländer / Lieferungen / aus der Hand`,
  visits: `
    Lange Nacht / Tag der offenen Tür / offene Tür / Rundgang / Führung / Besichtigung / besichtigen / Labortag +
    Labore / Halle / Versuchshalle / Leute / Maschine / kostet / bei euch / gibt / wir / Labor / Gruppe !
    Federführung, Eintritt + Halle / Versuchshalle / Labor / Anlage / Prüfstand / bei euch, zeigt uns / zeigt ihr
    uns / uns mal zeigen / anschauen / ansehen / angucken + Maschine / Anlage / Labor / Halle / Prüfstand + wir /
    wer / mal / dürfen / uns ! Skizze / kaufen`,
  difference: `
    unter neuem Namen / neuer Name / neuem Namen / neues Etikett / umbenannt / umgetauft / alter Wein / neuen
    Schläuchen / fast demselben Namen / demselben Namen / gleichen Namen / ähnlichem Namen + Programm / Allianz /
    Initiative / Bündnis / Netzwerk / nur / das ! Firma / Partner / Verein, alte / alten / letzten / früheren /
    damaligen / vorigen / Vorgänger* + Programm / Allianz / Initiative / Vorgängerprogramm + umstellen / bloß / nur
    die / besser / ersetzt / noch dasselbe / abgelöst / Unterschied* / anders ! Ausschreibung / Antrag / Frist,
    Konditionen / Bedingungen / Regeln + besser / schlechter / anders / strenger + vor fünf Jahren / vor Jahren /
    früher / damals / Programm vor`,
  membership: `
    Beobachterrolle / Beobachterstatus / beitreten / beizutreten / Beitritt / Mitglied werden / Mitglieder werden /
    Mitgliedschaft / Mitgliedsbeitrag + Allianz / Universitäten / kostet / möglich / können / kann / Land / Staat /
    was / wir / wie ! Konsortium / Projekt, welche Förderorganisationen / welche Förderer / welche Ministerien /
    welche Behörden / wer alles + hinter der Allianz / hinter euch / stecken hinter / gehört zur Allianz / in der
    Allianz, wer steckt + hinter der Allianz / hinter euch / hinter diesem Bündnis, wie viele Staaten / wie viele
    Länder + sind beteiligt / machen mit / sind dabei / gehören zur / gehören dazu`,
  newsletter: `
    Telegram / Telegram Kanal / WhatsApp Kanal / Mastodon / LinkedIn / Rundmail* / Mailverteiler /
    Infobrief* / Newsletter* + habt ihr / gibt / abonnieren / bestellen / anmelden / eintragen / folgen / ihr`,
  office: `
    welche Adresse / Postadresse / Anschrift / Büro / Geschäftsstelle / euch / Telefonnummer / Hausanschrift /
    Sekretariat + schicke ich Post / wie erreiche / erreiche ich / erreichbar / Ferienzeit besetzt / besetzt / über
    Weihnachten / Feiertage* / schicke ich / anrufen / vorbeikommen ! Veranstaltung / Ausschreibung / verändert /
    Frist, allgemeine Frage / allgemeine Fragen / allgemeinen Fragen / allgemeines Anliegen / allgemeine Auskunft /
    zuständige Stelle / mein Ansprechpartner / meine Ansprechpartnerin / unser Ansprechpartner + wem / wer / wen /
    wie / wohin / schreibe ! Ausschreibung / Aufruf / Programm / für`,
};
