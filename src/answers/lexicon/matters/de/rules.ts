import { WE } from '#src/answers/lexicon/matters/de/words.ts';
import type { RulesMatter, Wordings } from '#src/answers/lexicon/matters/matter.ts';

const PLACE = `
  vor Ort / Park / Schutzgebiet* / Naturschutzgebiet* / Gelände / Testgelände / Fläche / Flächen / Grundstück* /
  Strand / Wald / Laternen / Hafen / Stadtgebiet / Feldversuch / Drohne* / Sensoren / messen / Messung* /
  Probenahme* / Proben / bohren / Bohrung* / Bohren / sammeln / fangen / betreten / Denkmal* / Brücke / Fluss / See
  / Ufer / Acker / Wiese / Dach / öffentlichen Raum / Feld / Testfahrt / aufstellen / aufhängen / installieren /
  Platz / fliegen / graben / Amt / Versuch / Versuche / Privatgrund / Luftraum / Gewässer / filmen / Masten / Felsen
  / Kai / Gleis / Stollen / Höhle / Höhlen / Werk`;
const PERMIT = `
  Genehmigung* / *genehmigung / *genehmigungen / Erlaubnis* / Zustimmung* / zustimmen / zugestimmt / Bewilligungen /
  Zulassung* / Lizenz / Lizenzen / genehmig* / erlaubt / Ausweis / Auflagen / Behörde* / Behördengang / Eigentümer*
  / Papiere / anmelden / wen müssen wir fragen / wen fragen / fragen / um Erlaubnis / Freigabe / einfach so /
  zugesagt / Gestattung* / Einverständnis* / Passierschein* / Zutritt / Zugang / dürfen / wer muss`;
const GUEST = `
  Gast* / Gäste / Gastforscher* / Gastwissenschaftler* / Kollege / Kollegin / Kollegen / Postdoc / Doktorand* /
  Forscher* / Wissenschaftler* / Studierende* / Fellow* / Stipendiat* / jemand / Pass / Reisepass / Mitarbeiter* /
  Partner`;
const ENTRY = `
  Visum / Visa / Botschaft / Konsulat* / Konsular* / Einreise* / einreisen / ins Land / Aufenthalts* /
  Aufenthaltstitel / Arbeitserlaubnis / Pass / Reisepass / Einladungsschreiben / Einladungsbrief* / Einladung /
  Touristenstatus / Touristenvisum / Ausländerbehörde / Ausländeramt / Einwanderung* / Grenze kommen`;
const PEOPLE = `
  Menschen / Personen / Patient* / Proband* / Freiwillige* / Jugendliche* / Kinder / Kindern / Minderjährige* /
  Geflüchtete* / Flüchtling* / Teilnehmende* / Teilnehmer* / Befragte* / Schüler* / Schule / Ältere* / Interviews /
  Umfrage* / Befragung* / befragen / Schulklasse* / Studienteilnehmer* / Bewohner* / Anwohner* / Nutzer* / Leute /
  Passanten / Bürger*`;
const ALLOWED = `
  absegnen / Freigabe / Kommission / vertretbar / moralisch* / Votum / Unbedenklichkeit / einwilligen / Einwilligung
  / Einverständnis / Auflagen / Genehmigung / Vorgaben / zustimmen / unbedenklich / worauf ist zu achten / Gremium /
  Prüfung / heikel / freigeben / abnicken / grünes Licht / prüft jemand / erlaubt`;
const PERSONAL = `
  Namen / Adressen / Anschriften / Mailadressen / E Mail Adressen / Standorte / Standortdaten / Gesundheitsangaben /
  Gesundheitsdaten / Patientenakten / Patientendaten / Angaben / Akten / Gesichter / Telefonnummern / Bewegungsdaten
  / Aufnahmen / Tonaufnahmen / Interviews / Fragebögen / Antworten / Daten / persönliche* / Videoaufnahmen / Fotos /
  Filmaufnahmen / filmen / Kontaktdaten / Einwilligung* / Krankenakten / Blutwerte / Umfragedaten / Umfrage /
  sensible*`;
const HANDLED = `
  speicher* / gespeichert / lösch* / gelöscht / anonymisier* / anonym / pseudonymis* / weitergeben / weitergegeben /
  herausgeben / verarbeiten / aufbewahren / umgehen / gehen wir / geben / schützen / geschützt / sehen / zeichnet /
  sammelt / erheben / erfassen / dürfen wir das / teilen / übermittel* / Cloud / Server / verschlüssel* / erlaubt /
  USA / achten`;
const HARM = `
  Unfall / Unfälle / Unfällen / verletzt / Verletzung* / stürzt / gestürzt / Schaden / Schäden / Schadens / kaputt /
  kaputtgeht / kaputtgegangen / beschädig* / verunglückt / Sturz / Diebstahl / geklaut / gestohlen / krank /
  passiert etwas / etwas passiert / zu Bruch / abstürzt / abbrennt / Brand / umfällt / explodiert / Wasserschaden /
  verloren geht / untergeht / zerstört`;
const PAYS = `
  zahlt / bezahlt / haftet / aufkommen / trägt / verantwortlich / gerade / versichert / deckt / abgedeckt / wer
  kommt / ersetzt / schuld / übernimmt / an wen / wenden / steht dafür`;
const GOODS = `
  Proben / *proben / Probe / Sonde / Sonden / Pumpe / Prototyp* / Gerät / Geräte / Messgerät* / Sensor* / Paket /
  Pakete / Ausrüstung / Koffer / Kiste / Kisten / Material / Technik / Prüfstand / Ware / Waren / Kamera / Chip /
  Chips / Teile / Bauteile / Lieferung / Instrumente / Saatgut / Messinstrument* / Sendung / Fracht / Container /
  Laborproben / Drohne*`;
const ACROSS = `
  Zoll* / Zollamt / verzoll* / Grenze / Grenzübertritt / Einfuhr* / einführen / Abgaben / abgabenfrei / zollfrei /
  Carnet / Warennummer / Zolltarif* / leihweise / vorübergehend / ausführen / Flughafen / Importgebühr* / Import /
  importieren / Frachtpapiere / Begleitpapiere / Zollpapiere / Einfuhrumsatzsteuer`;
const TECH = `
  Technik / Technologie* / Software / Steuerungssoftware / Know how / Baupläne / Bauplan / Quellcode / Code /
  Verschlüsselung* / Chip* / Sensor* / Kamera / Prototyp* / Drohne* / Hardware / Laser* / Gerät* / Wissen /
  Konstruktionspläne / Zeichnungen / Modell / *hardware / Anlage / Bauteile / Komponenten / Daten`;
const ABROAD = `
  Ausfuhr* / ausführ* / Export* / exportier* / Embargo* / Sanktion* / sanktioniert* / BAFA / Ausland darf / ins
  Ausland / China / Russland / Iran / Übersee / Drittländer / Drittstaaten / außerhalb der EU / lizenzpflichtig /
  genehmigungspflichtig / rausgeht / Ausfuhrliste / Militär* / militärisch* / Nicht EU / im Ausland`;
const ANIMALS = `
  Tier* / Maus / Mäuse* / Ratte* / Ratten / Schwein* / Fisch* / Vogel / Vögel* / Hund / Hunde / Hunden / Affe /
  Affen / Schafe / Schafen / Rinder / Kühe / Biene* / Kaninchen / Frösche / Hühner / Pferde / Fledermäuse / Insekten
  / Zebrafisch* / Primaten / Katzen / Wirbeltier*`;

/** What is to be observed on the ground and at borders. */
export const rules: Wordings<RulesMatter> = {
  permits: `
    Erlaubnis + betreten / hinein / reingehen / befahren / einfach so rein / einfach so in,
    *genehmigung / *genehmigungen / Genehmigung* + ${WE} / ${PLACE} / brauch* / nötig / welche / wer ! Ausfuhr* /
    Export* / Arbeitsgenehmigung / Aufenthaltsgenehmigung, Betretungsgenehmigung*, Betretungsrecht*,
    Betretungserlaubnis*, Grundbesitzer*, Grundeigentümer*, Grundstückseigentümer*, Landeigentümer*, Landbesitzer*,
    Waldbesitzer*, Zutritt* + ${WE}, Zutrittsrecht*, Drehgenehmigung*, Flugerlaubnis, Ausnahmegenehmigung*,
    Sondergenehmigung*, ${PERMIT} + ${PLACE} + ${WE} / man / wer / wen / brauch* / muss / welche / ich / einfach so
    / dürfen ! Besichtig* / versicher* / Visum / Ethik* / Tierversuch* / Lebewesen / kaufen / Flug / Antrag
    unterschr* / Zoll* / Konto / Tisch / Mäuse / Ratten / Vögel* / Schweine / Exkursion* / Kilometer* / Fische* /
    Haftet / Patent* / Ausfuhr* / Vertrag / Einfuhr / Postdoc / Studierenden / Rundgang / besuchen / Führungen /
    Fristen / Frist / Befragte* / Interviews / Budget / Rest / Umwidm* / Mittel / bewilligten / stürzt, Erlaubnis* +
    ${WE} / brauch* / um / wer ! Arbeitserlaubnis / Aufenthaltserlaubnis / Budget / Leute / Menschen / Personen, Zustimmung* + Eigentümer* /
    Besitzer* / Behörde* / Gemeinde / Grund* / Grundbesitzer, Eigentümer* / Besitzer* / Behörde / Behörden /
    Gemeinde / Forstamt / Ordnungsamt / Bauamt / Naturschutzbehörde / Umweltamt / Amt + zugesagt / zustimmen /
    erlaub* / genehmig* / fragen / ran / Okay / zugestimmt / verweiger* ! Ausländeramt / Partner / Genehmigt,
    Zulassung + Feldversuch / Versuch / Behörde, einfach so + betreten / rein / hinein / fangen / sammeln /
    aufstellen / fliegen / messen, Straße sperren / Straßensperrung / sperren lassen / Absperrung / Straßenschilder
    / Ampeln / Straßenlaternen + ${WE} / wer / Genehmigung / Versuch / messen / aufhängen / beantragen, graben /
    buddeln / ausgraben / tauchen / überfliegen / Drohnenflug* / Drohnenflüge / Überflug / Start- und Landeerlaubnis
    + ${WE} / erlaubt / darf / dürfen / wer / Genehmigung / fragen ! versicher*, Naturschutz / Denkmalschutz /
    Wasserbehörde / Bauaufsicht / Bauamt / Ordnungsamt / Grünflächenamt / Forstamt / Tiefbauamt / Stadtverwaltung +
    erlaub* / genehmig* / fragen / zustimmen / okay / Okay / Auflagen / zuständig + ${WE} / messen / Versuch /
    Sensor* / Gelände / aufstellen / bohren / Proben, um Erlaubnis fragen / um Erlaubnis bitten / Erlaubnis einholen
    / Genehmigung einholen / Genehmigung nötig / Genehmigung brauchen / genehmigungspflichtig / genehmigungsfrei /
    behördliche / behördlichen / behördliches ! Ausfuhr* / Technik / Export* / Leute / Menschen / Personen, Pächter* / Bauer / Landwirt* /
    Besitzer* / Jagdpächter* / Gemeinde / Förster + fragen / einverstanden / zustimmen / Erlaubnis / erlaubt /
    zugestimmt + ${WE} / Feld / Acker / Gelände / Wald / Wiese, Schutzzone / Sperrgebiet / Sperrzone / Privatgelände
    / Privatgrundstück / Betriebsgelände / Werksgelände`,
  visa: `
    Visum*, Visa, Visums, Visumantrag, Einladungsbrief*, Einladungsschreiben, Arbeitserlaubnis*,
    Arbeitsgenehmigung*, Aufenthaltserlaubnis*, Aufenthaltsgenehmigung*, Aufenthaltstitel*, Konsulat* + ${WE} /
    ${GUEST}, Konsularabteilung, Botschaft + ${WE} / ${GUEST} / Gebühr* / Brief*, Ausländerbehörde*, Ausländeramt,
    Touristenstatus, Touristenvisum, Einreise* + ${GUEST} / ${WE} / Papiere / braucht, einreisen + ${GUEST} / ${WE}
    / darf / kann, ${GUEST} + ${ENTRY} + ${WE} / Papiere / kommt / legal / braucht / kann / darf / beantragen / wie
    / verlangt ! Geräte / Proben / Sonde / Prototyp / Messgerät, Schengen / Grenzbeamte* / Grenzkontrolle, @country
    + Pass / Gast* / Kollege* / Kollegin / Doktorand* / Staatsbürger* / Postdoc / Studentin / Forscher* + ${WE} /
    einreisen / Einreise / kommen / reinkommen / braucht / darf / herkommen / Hürden ! entdeckt / erfunden /
    herausgefunden, herholen / herkommen / hierherkommen / zu uns holen / nach Deutschland holen / ins Land holen /
    ins Land lassen / reinlassen + ${GUEST} / ${WE}, Familiennachzug / Familie + Gast* / nachholen / Aufenthalt,
    Nicht EU Bürger* / Staatsangehörigkeit / Staatsbürger* / Ausländer + ${WE} / Einreise / arbeiten / Papiere /
    Labor / dürfen, Verpflichtungserklärung*`,
  ethics: `
    widerruf* / widerrief* / zurückzieh* / zurückgezogen + Einwilligung / Zustimmung,
    Ethik* + ${WE} / brauch* / Votum / muss / nötig / wer / Prüfung, Ethikkommission*, Ethikvotum*, Ethikantrag*,
    Ethikprüfung*, ethisch* + ${WE} / Unbedenklichkeit / Prüfung / Bedenken / Frage* / muss / geprüft,
    Unbedenklichkeit*, Einwilligungserklärung* ! DSGVO, Probanden* + einwillig* / Einwilligung / Kommission /
    Auflagen, Versuch* + Menschen / Probanden / Freiwilligen, Experimente + Menschen / Freiwilligen / Probanden /
    Kindern, ${PEOPLE} + ${ALLOWED} + ${WE} / muss / gibt / Interviews / Studie / Umfrage* / welche / vorher / wer !
    Datenschutz / anonymisier* / barrierefrei / Rechenschaft / Gäste / Grundstück / versichert / Budget / Fragebögen
    speichern, medizinische Studie + ${WE}, klinische Studie + ${WE}, Fragebogen / Fragebögen / Umfrage / Befragung*
    / Interviewstudie + Ethik* / Votum / Kommission / genehmig* / absegnen / Prüfung / Freigabe, Demenz* / psychisch
    krank* / Kranke / Kranken / Täuschung / täuschen / Blutspender* / Stammzellen / Embryonen / Gewebeproben /
    Genproben / Humanproben / Testpersonen / Versuchspersonen + Votum / Kommission / erlaubt / genehmig* / Ethik* /
    dürfen / zustimmen / vorher / wer / heikel / vertretbar, Ethikantrag / Ethikrat / Ethikbeirat / Ethikgutachten /
    Ethikfreigabe / Ethikerklärung / Kommissionsvotum / positives Votum / Votum + ${WE} / brauch* / nötig / wann /
    nachreichen / wer / Kommission, Helsinki Deklaration / Deklaration von Helsinki / gute wissenschaftliche Praxis,
    Einverständnis + Eltern / Teilnehmer* / Patient* / Proband*, Experimente an Menschen / Versuche an Menschen /
    Menschenversuch* / Studie an Menschen / Studie mit Menschen / Studie mit Kindern / Studie mit Patienten`,
  animals: `
    Tierversuch*, Versuchstier*, Tierschutz* + ${WE} / Labor / Vorgaben / Regeln, Tierethik*, Tierexperiment*,
    Tierstudie*, 3R Prinzip, 3R Regel*, ${ANIMALS} + Versuch* / Experiment* / Studie / Labor / Forschung / testen /
    Test / Tests / besendern / Besendern / Blut / Proben / arbeiten / Haltung / halten / narkotisier* / töten /
    Eingriff* / operier* / untersuchen / fangen / beringen / füttern / Genehmigung / erlaubt / ausgeschlossen +
    ${WE} / erlaubt / geht das / dürfen / Regeln / gibt / ausgeschlossen / geprüft / zählt / man / darf / brauchen /
    Alternativen, Meerschweinchen / Füchse / Fuchs / Kälber / Ziegen / Rehe / Igel / Wölfe / Robben / Wale / Kröten
    / Schildkröten / Enten / Gänse / Puten / Würmer / Schnecken / Motten / Schmetterlinge / Käfer / Spinnen / Läuse
    / Mücken / Fliegen / Lachse / Forellen / Krebse / Tintenfische / Hamster / Ferkel + Versuch* / Studie / Halsband
    / Halsbänder / Sender / Labor / Forschung / testen / Test / Fütterung* / Genehmigung / zählen / Tierschutz* /
    Regeln / erlaubt / Experiment* ! fangen, Fütterungsversuch*, Tierarten / Tierart / Tierhaltung / artgerecht /
    Tierleid / Tierwohl, Zellkulturen / Zellkultur + statt / Ersatz / Alternative / Tiere, Alternativmethode* /
    Ersatzmethode* / tierversuchsfrei*, an Tieren / mit Tieren / Tiere + Forschung / Studie / Versuch* / testen /
    arbeiten / Projekt / Experiment*`,
  privacy: `
    *datenschutz, Datenschutz*, DSGVO, GDPR, personenbezogen*, Personendaten, Patientendaten, Patientenakten,
    Gesundheitsdaten, Teilnehmerdaten, Einwilligungserklärung*, anonymisier* + ${WE} / Daten / Interviews / müssen,
    pseudonymis*, Datensicherheit + ${WE}, Recht am eigenen Bild, Auftragsverarbeitung*, ${PERSONAL} + ${PEOPLE} +
    ${HANDLED} ! Antrag / Ethik* / absegnen / Newsletter, ${PERSONAL} + anonymisier* / gelöscht / löschen /
    verschlüsselt / pseudonymisiert / herausgeben + ${WE} / müssen / muss / Teilnehmende ! Bewerbung / Newsletter,
    filmen / fotografieren / aufnehmen + Leute / Menschen / Passanten / Personen / Kinder / Gesichter, App +
    Standorte / Standort / trackt / aufzeichnet / zeichnet, Herzfrequenz / Geburtsdaten / Geburtsdatum /
    Telefonnummern / Mailadressen / E Mail Adressen / Kontaktdaten / Stimmen / Stimmaufnahmen / Sprachaufnahmen /
    Fingerabdrücke / Gendaten / Gesichter / Krankengeschichte* / Patientenregister / Teilnehmerliste* / Namensliste*
    / Personalien / Fragebögen + speichern / gespeichert / weitergeben / löschen / aufheben / aufbewahren / sehen /
    herausgeben / sammeln / erheben / anonym* / schützen / wer darf / wie lange / darf / dürfen / Cloud ! Abstimm* /
    Newsletter / Geschäftsstelle, persönliche Daten / private Daten / sensible Daten / Daten der Teilnehmer / Daten
    von Teilnehmern / Daten der Probanden / Daten von Probanden / Daten unserer / Teilnehmerdaten / Probandendaten /
    Personenangaben / Kundendaten / Nutzerdaten / Daten von Kindern / Daten von Patienten / Daten von Bürgern /
    Bürgerdaten, Cloud / US Server / Server in den USA + Daten / Namen / Fragebögen / Teilnehmer* / Interviews,
    Datenschutzbeauftragt*, Persönlichkeitsrecht*, anonym / Anonymität / anonymisieren / verpixel* / unkenntlich +
    ${WE} / Daten / Teilnehmer* / Interview* / Befragt* / Gesichter / bleiben`,
  insurance: `
    versicher* + ${WE} / Versuch* / Freiwillige* / müssen / muss / wer / gegen / über / sind, *versicherung + ${WE}
    / brauch* / muss / nötig / Versuch / Pflicht ! Auto, Versicherung* + ${WE} / brauch* / nötig / Prämie / Pflicht
    / zahlt, abgesichert / abgedeckt / versichert + passiert / zustößt / verunglück* / Unfall / verletz* / erkrank* /
    stürz* / krank werd* ! Daten /
    Projekt / Antrag, Haftpflicht*, Haftung* + ${WE} / wer / Schäden / Unfall, haftet + wer / ${WE} ! falls die Studie,
    haften + ${WE} / wer, Police / Policen, Deckungssumme*, Krankenschutz, Auslandskranken*, Unfallschutz,
    Versicherungsschutz, Versicherungsnachweis, ${HARM} + ${PAYS} ! ins Leere / Rückzahl*, wenn + Unfall / passiert
    / verletzt / kaputtgeht / Schaden / verunglückt / stürzt + zahlt / verantwortlich / haftet / was / wer /
    aufkommen ! Antrag / Frist / Fristende / Fristablauf / Deadline / Partner / Projekt scheitert / Unterlagen, wer steht dafür gerade / dafür gerade,
    gestolpert / stolpert / hingefallen / ausgerutscht / rutscht aus / gebissen / verbrannt / Stromschlag /
    ertrunken / Krankenhaus / Arztkosten / Beinbruch + ${PAYS} / zahlt / wer / versich*, geklaut / gestohlen /
    Diebstahl / entwendet / verloren gegangen / abhandengekommen / untergegangen + wer / ersetzt / zahlt / versich*
    / haftet / Gerät* / Leihgerät* / Sonde ! Idee / Gemeldet, Haftpflichtversicherung / Unfallversicherung /
    Krankenversicherung / Reiseversicherung / Betriebshaftpflicht / Geräteversicherung / Diebstahlversicherung /
    Auslandsversicherung / Transportversicherung, Haftungsausschluss* / Verzichtserklärung / Haftungsverzicht,
    Schadensfall / im Schadensfall / Schadenersatz / Schadensersatz / Schaden entsteht / Schaden anrichten / Schäden
    an / Schäden durch + ${WE} / wer / zahlt / haftet / trägt / aufkommen / kommt, gegen Unfälle / gegen Schäden /
    gegen Diebstahl / bei Unfällen / bei einem Unfall / im Falle eines Unfalls / Arbeitsunfall / Wegeunfall`,
  customs: `
    *zollgebühr, Zoll + ${WE} / ${GOODS} / fällt / an / Papiere, Zölle, Zollgebühr*, Zollamt + ${WE} / ${GOODS},
    Zollformalität*, Zollerklärung*, Zollpapiere*, Zollanmeldung*, Zollformular*, Einfuhrabgabe*,
    Einfuhrumsatzsteuer*, Importgebühr*, verzollen, verzollt, Carnet*, Warennummer*, Zolltarif*, ${GOODS} +
    ${ACROSS} ! Ausfuhrgenehmigung* / Ausfuhrlizenz / Exportkontroll*, ${GOODS} + über die Grenze / ins Land bringen
    / durch den Zoll / nach Übersee / verschicken / schicken / Versand / versenden / mitnehmen / transportieren +
    @country / Grenze / Zoll / Papiere / Abgaben / leihweise / Ausland / Grenzübertritt / Flughafen ! Lizenz /
    Ausfuhr* / Embargo / Export* / Postanschrift, ATA / Proforma Rechnung / Proformarechnung / Handelsrechnung /
    Spedition / Spediteur + ${WE} / Zoll / Gerät* / Proben / Versand, Versand ins / Versand nach / verschicken nach
    / schicken nach / nach @country schicken / nach @country verschicken / nach @country senden / nach @country
    bringen / aus @country holen / aus @country mitbringen / per Post nach / Paket nach / Paket aus / Lieferung aus
    / Lieferung nach + ${GOODS} / Paket / Proben / Papiere / Zoll / was ! Lizenz / genehmig* / Ausfuhr*, Grenzbeamte
    / Zollbeamte / Zöllner / an der Grenze / über die Grenze / Grenze bringen / durch den Zoll / beim Zoll / am Zoll
    / im Zoll + ${GOODS} / ${WE} / Papiere / hängt / fest / stecken / steckt ! einreisen / Gast / Visum, Einfuhrzoll
    / Einfuhrbestimmung* / Einfuhrgenehmigung / Einfuhrpapiere / Ausfuhrpapiere / Zollwert / Zollkosten / Zollfrei*
    / Freigut / vorübergehende Einfuhr / vorübergehende Verwendung / Begleitpapier*, im Koffer / im Handgepäck / im
    Gepäck / im Flugzeug + ${GOODS}, Phytosanitär* / Pflanzengesundheitszeugnis / Gesundheitszeugnis`,
  samples: 'Ausfuhr von Museumsstücken, Objekte zur Untersuchung ins Ausland',
  exports: `
    *exportkontroll, Exportkontroll*, Ausfuhrgenehmigung*, Ausfuhrkontroll*, Ausfuhrlizenz*, Ausfuhrliste*, Ausfuhr*
    + ${WE} / Genehmig* / Technik / brauchen, Exportgenehmigung*, Exportlizenz*, Exportbeschränkung*, Exportverbot*,
    Dual Use*, BAFA, Embargo* + ${WE} / Technik / Kamera / fällt / Land / Länder / gilt ! Daten / Sperrfrist /
    Publikation*, Sanktion* + Technologie / Technik / Land / Länder / Partner / Export* / Know how, sanktioniert* +
    Land / Partner / Länder, Rüstungsgüter*, Rüstungskontroll*, Außenwirtschaft*, ${TECH} + ${ABROAD} + ${WE} / darf
    / dürfen / erlaubt / genehmig* / Lizenz / lizenzpflichtig / prüft / Weitergabe / gilt / Genehmigung ! Visum /
    Zoll / verzollen / Einfuhr / Versicherung / Reisen / leihweise / Datenschutz / Teilnehmer*, Technik außer Landes
    / außer Landes / ins Nicht EU Ausland / Technologietransfer / Techniktransfer / Technologieexport / Technologie
    ins Ausland / Technik ins Ausland, US Recht / amerikanisches Recht / US Exportrecht / ITAR / Reexport,
    Ausfuhrbeschränkung* / Ausfuhrverbot* / Ausfuhrrecht / Exportrecht / Exportgesetz* / Exportregeln /
    Exportbestimmung* / Exportpapiere / Exportkontrollen / Ausfuhrbestimmung*, Rüstung / Waffen / Waffentechnik /
    militärisch* / Militär / Verteidigungs* + Sensor / Technik / Nutzung / nutzbar / Teile / Partner / ausführen /
    Kamera / Drohne* / Chip*, zivil und militärisch / militärische Nutzung / doppelter Verwendungszweck / Güterliste
    / Kontrollliste / gelistete Güter / gelistet, darf das Land verlassen / Land verlassen / Chips / Drohnenteile /
    Laser / Hardware / Verschlüsselung + Ausland / @country / Genehmigung / genehmigungspflichtig / Lizenz /
    beschränk* / erlaubt + schicken / liefern / senden / weitergeben / ausführen / exportieren / geben / geht /
    Genehmigung / brauchen`,
  training: `
    Schulung / Schulungen / Sicherheitskurs / Sicherheitskurse / Sicherheitsausbildung / Sicherheitsschulung /
    Sicherheitsunterweisung / Unterweisung / Einweisung / Lehrgang / Lawinenkurs / Erste Hilfe Kurs /
    Einführungskurs / Vorbereitungskurs / Fortbildungspflicht / Ausbildung + Pflicht / müssen / muss /
    vorgeschrieben / nötig / vorher / brauchen / brauche / braucht / erforderlich / verlangt / verpflichtend !
    Antrag / Skizze / bezahlt / zahlt / gefördert / förderfähig / schreiben / Kosten`,
};
